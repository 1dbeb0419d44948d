# Negations of a whole clause, past relative clauses, lists and commas. Like `negation` they count for concerns only.
context: denial

let practice
  ask~|enquire~|inquire~|explore~|consider~|assess~|recognise~|recognize~|identify~|address~|discuss~|challenge~|question~|probe~|check~|respond~|refer~|share~|inform~|notify~|told|tell~|record~|document~|understand~|know~|aware|see~|appreciate~|detect~|notice~|investigate~|pursue~|acknowledge~|analyse~|reflect~|mention~|link~|connect~|flag~|prioritise~|escalate~|monitor~|review~|test~|complete~|undertake~|include~|offer~|protect~|prevent~|intervene~|speak~|spoke|spoken|talk~|tackle~|realise~|notified|put|seek|sought|follow~|thought|think~|treat~|help~|support~|visit~|came|look~|observe~|examine~
let be = am|is|are|was|were|be|been|being
let nobody = nobody | no one | no-one
let known-to = neither|never|none ..4 known to
let treated-for = neither|never|none ..4 treated|diagnosed|suspected for|with|of
let looked-after = never ..3 looked after
let not-found = found|detected|seen|identified|confirmed|reported|noted|recorded|disclosed|observed|evident|apparent|indicated|substantiated|suspected|revealed

before 25:
  <nobody> who
  <nobody> had|has [ever] seen|noticed|observed|heard|found|reported any|signs|evidence|anything
  <nobody> saw|noticed|heard|found any|signs|evidence|anything
  <nobody> has|had [ever] suggested|alleged|claimed
  <nobody>
  none of
  no professional|worker|agency|practitioner|visitor|teacher|adult|witness|friend|relative|neighbour|officer|nurse|midwife|service
  at no time|point|stage
  on no occasion
  neither [of] [the|his|her|their] parent~|child|mother|father|boy|girl|adult|brother|sister|sibling~|twin~|partner|of
  not once
  nothing ..12 point~|suggest~|indicate~|show~ to|that|any
  nothing of concern
  far from
  not thought|believed|considered|felt|alleged|suggested by ..6 that
  unfair|wrong to suggest|say|claim that
  no one|nobody can|could be said
  under no threat|pressure|suspicion
  with none of
  no agency|service held|had any|a
before 15:
  never
  neither
  nor did|was|were|had|has|have|is|do|does|there
  nothing
  missed none of
  ruled out [by]
  it was ruled out by ..12 that
  not found|seen|felt|thought|considered|believed|judged to be|have
  [<be>] [said|thought|believed|found] not to be|have

after 25:
  <be> not|never [_] <not-found>
  none <be> [ever] <not-found>
  and|but [was|were] [then|later|quickly] ruled out
  and|but excluded|discounted|dismissed|disproved
  <be> [all|both|entirely|completely|wholly] normal|unremarkable
  had not been used|made|found|seen|hit|hurt|harmed|touched|asked
  said that there was|were|had not
  <be> not seen with|in this|the|either|any baby|child|family|case|couple
  found none|nothing
  never took place|happened|occurred
  there was|were|is|are none
  there had|has|have been none
  <be> [then|later|quickly|all|both] ruled out
  decided|concluded|agreed|satisfied that it|this|they|there was|were|had not|none
  did not happen|occur|exist|feature|arise
  did not take place
  was|were|is|are unfounded
  <be> not|never a|an [_] feature|hazard|worry|concern|problem|issue|difficulty
  <be> never in doubt|question
after 10:
  which|this|these|both [she|he|mother|father|they|parents|both] [had] denied
  <be> [also|all] clear|negative
  was|were denied
  raised|gave|caused no concern~|worry|worries

stop:
  but|however|although|though|except|yet|nevertheless|nonetheless|despite|until|instead|because|whereas
  as she|he|they|it|mother|father|the | who did|was|had|were
  apart from | other than | even though | in spite of | and had | resulting in | leading to | so that
pseudo:
  no interpreter|advocate|appropriate|translator <be> [_] booked|used|arranged|offered|present|available|provided
  no|nobody [one] noticed
  far from clear|certain|easy|ideal|adequate|home|satisfactory|being [_] <practice>
  <nobody>|none|never|nothing|neither|nor ..5 <practice> unless (<nobody> who | neither parent has | <nobody> can|could be said | <nobody> had|has [ever] seen|noticed|observed|heard|found|reported any|signs|evidence|anything | <nobody> saw|noticed|heard|found any|signs|evidence|anything | none <be> [ever] <not-found>) unless <known-to> unless <treated-for> unless <looked-after>
  no professional|worker|agency|practitioner|visitor|teacher|adult|officer|nurse|midwife|service ..5 <practice> unless (no _ who | no _ [had|has] [ever] described|reported|held|saw|seen)
  at no time|point|stage ..6 <practice>
  not once ..4 <practice>
  nothing ..6 should
  nor <be> it clear
  never again | never mind | never ceased | never stopped | never fully | never really
  never [_] attend~|engage~|kept|keep|arrive~|register~|enrol~|return~|answer~|respond~|bring|brought|took|take up|enough|get|got|have|had|go|went|stay~|settle~
  nothing <be> done|known|said|shared|in|wrong with
  nothing to show|eat | nothing else|further|more|about|but|whatever|happened|came|in place
  not only|just|simply|merely | not ruled out | cannot be ruled out | never ruled out | not be ruled out
  could|can|cannot|couldn't not [be] rule|ruled out | not rule out
  not <be> ruled out
  clear that|about|to|from|evidence|in|how|why|what|whether|indication~|sign~|picture
  <be> not clear
  denied access|entry|contact|housing|the
  nor|neither <be> [_] <practice>
  <be> not|never recorded|reported|identified|noted|recognised|seen|disclosed|observed|detected by|in|as|on|at|to|until|for|with
