theme: discrimination
name: Discrimination and adultification
family: Further themes
checked: no
absence: negates
definition: racism, adultification, stereotyping, intersectional disadvantage in how a family was seen or served

let family = family|families|child|children|boy|girl|boys|girls|mother|father|fathers|parent|parents|she|he|they|couple|woman|women|men | young person|people
let trait = race|racial|ethnic*|ethnicity|black|asian|gypsy|traveller~|roma|muslim~|disab*|gender|faith|religio*|colour|accent|nationality|migrant~|sexuality|minoritised
let bias = bias|biases|biased|prejudic*|stereotyp*|assumption~|discriminat*|racis*|stigma*|judgemental|judgmental
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = race|racism|bias|adultification|intersectionality|discrimination|stereotyp*

match:
  streetwise
  white boy|girl|child|classmate~|pupil~ unless white british
  older than his|her|their years|age
  mature for his|her|their age
  race|racism|colour ..6 affect*|shape*|influence*
  part ..3 race|racism|colour|ethnicity
  assumption~ ..8 because .. <trait>
  racis*
  institutional|systemic|structural racism|discriminat*|inequalit*|bias|disadvantage
  anti-racis*
  adultif*
  discriminat*
  anti-discriminat*
  stereotyp*
  intersectional*
  prejudic*
  unconscious|conscious|implicit|racial|cultural|cognitive|gender|confirmation bias .. <trait>|family|families|stereotyp*|assum*|discriminat*
  unconscious|implicit|racial|gender|class bias*
  biased|bias .. against|towards .. <family>|<trait>
  <bias> .. <trait>
  <trait> .. <bias>
  stigma*
  islamophobi*|antisemitis*|homophobi*|transphobi*|sexis*|misogyn*|xenophobi*|ableis*|ageis*
  white privilege|gaze
  colour blind|blindness
  color blind
  disproportion* .. <trait>|black|ethnic|exclu*|stop|boys|represent*
  over-represent*|under-represent* .. <trait>|black|care|system|boys|communit*
  marginalis*
  oppress*
  anti-oppressive
  victim-blam*
  blamed|blaming .. <family> .. (because of | for being | for her | for his)
  (treated | seen | viewed | perceived | regarded) .. as .. (older | an adult | a man | streetwise | more mature | less innocent | less vulnerable | less deserving)
  (treated | seen | viewed | perceived | regarded) .. (older than | differently because)
  treated .. differently .. because|due|race|colour|background|other
  treated less favourably
  less favourabl*
  (innocence | vulnerability) .. not .. (seen | recognised | afforded)
  assumption~ .. about .. <trait>|black|culture|traveller*
  assumed .. because .. <trait>|black|community|culture
  labelled as .. aggressive|angry|difficult|hard|problem|trouble*|streetwise|promiscuous|manipulative
  labels .. attached|given|placed|stuck
  pejorative|derogatory|demeaning language|terms|words|comment~
  language .. (pejorative | derogatory | demeaning | victim blaming | judgemental)
  (hate crime | hate incident | hate crimes)
  racially aggravated|motivated|abus*
  racial abuse|profiling|trauma|inequalit*|disparit*|injustice|slur~
  health inequalit*
  inequality|inequalities .. <trait>|famil*|communit*|served|access|outcome*
  inequitable|unequal .. access|service|treatment|response
  equity .. race|ethnic*|minorit*
  double|multiple disadvantage .. <trait>|race|gender|black
  (lens | impact | role | influence) of .. race|racism|discrimination .. not|consider*|explor*
  race .. not .. (considered | explored | discussed | addressed)
  (fear | mistrust | distrust) of .. services .. (racism | race | discriminat* | black | community | traveller*)
  cultural relativism
  professional~ .. fear* .. (being seen as | being accused of | accused of | called) .. racist|racism
  political correctness
  othering
  protected characteristic~ .. not|consider*|disadvantag*|discriminat*
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  white|black|asian|brown girls|boys|children|child|pupils|friend~|peers ..8 same|less|more|likely|differently|readily
  same ..6 white|black child|children|girl|boy|boys|girls|family
  as though|if ..3 (grown | an adult | older)
  assum* ..8 white|black|asian|traveller|african|roma|muslim|caribbean
  read|seen|viewed|perceived ..2 as ..2 culpable|older|(less vulnerable|innocent)
  nuisance|criminal|offender|suspect ..4 before|not|rather ..4 child|victim
  race|ethnicity|racism|colour|religion ..6 seen|treated|viewed|perceived|judged|served
  at|to|a|put disadvantage ..6 because|eyes|services|of
  disadvantage*|disadvantaged ..6 because|race|ethnic*|language|class|minority
  less|more sympath*|favourabl*|harshly ..4 treated|seen|viewed|read
  treated|judged|dealt ..3 more harshly|severely
  treated less|differently ..4 than
  judgemental|judgmental|moralising ..3 terms|language|tone|words|attitude~|view~|about|towards
  bias|biases ..5 affected|shaped|coloured|influenced
  over-represented|under-represented ..6 black|asian|ethnic|care|custody|minorit*
  black|asian|ethnic|muslim|traveller ..8 over-represented|under-represented|disproportion*
  snobb*
  class ..3 prejudice|assumption~
  looked down on|upon
  (ethnic*|race|racial|faith|religion|disability|gender|class|poverty|background|colour) ..8 (influenced|affected|shaped|impacted | a bearing | any bearing) ..6 (service|services|treated|treatment|response|received|way|seen|viewed)
  treated ..2 differently ..2 (because|due | on account | by reason)
  (influence|impact|bearing|effect) on how ..3 (family|she|he|they|mother|father|parents) ..2 (was|were) (treated|seen|viewed|served|perceived)
  (felt|feel|feeling) judged ..3 (because|due|for|as)
  assum* ..8 because of ..2 (class|age|background|accent|<trait>)
not:
  racing
  without prejudice
  confirmation|optimism|optimistic|hindsight|cognitive|outcome|professional bias*
  stigmata
  equality act
  discriminat~ between .. injuries|symptoms|conditions|causes
  discriminat* between
  non judgemental|judgmental
  nonjudgemental|nonjudgmental
