# Something needed was absent, late, weak or wrong. These words say so of practice whatever the theme; a family's own doings are
# kept out by naming acts of practice or the judgement itself.
context: gap

let be = am|is|are|was|were|be|been|being
let act
  ask~|enquire~|inquire~|explore~|consider~|assess~|recognise~|recognize~|identify~|address~|discuss~|challenge~|question~|probe~|check~|refer~|inform~|notify~|told|tell~|record~|document~|know~|aware|understand~|appreciate~|notice~|investigate~|pursue~|analyse~|reflect~|mention~|link~|flag~|prioritise~|escalate~|monitor~|review~|complete~|undertake~|include~|offer~|protect~|intervene~|speak~|spoke|spoken|talk~|tackle~|realise~|seek|sought|follow~|look~|examine~|invite~|repeat~|open~|share~|pass~|establish~|verify~|observe~|treat~|plan~|coordinate~|contact~|visit~|met|meet~|involve~|test~|alert~|act~|arrange~|convene~|hold|held|call~|weigh~|measure~|inspect~|seen|understood|grasped|heard|mapped|read|run|taken|used|made|done|allocated|sent
let judged
  enough|sufficient|sufficiently|adequate|adequately|fully|timely|robust|effective|effectively|appropriate|appropriately|thorough|properly|consistent|consistently|clearly|good|accurate|complete
let answer
  follow-up|follow up|referral~|assessment~|enquiry|enquiries|visit~|plan~|review~|check~|response|action|record~|meeting~|explanation|support|challenge|question~|evidence|discussion|analysis|oversight|supervision|contact|reply|notice|consultation|advice|approval|worker
let agent = professional|worker|agency|practitioner|service|midwife|school|nurse|doctor|officer|manager|team
let nobody = nobody | no one | no-one | none of the _ | no professional|worker|agency|practitioner|service

anywhere:
  # judged
  could|might have been|seen|led|asked|done|made|given|known|gone|taken|helped|prompted
  should have | ought to have
  would have been|helped|shown|allowed|enabled|given|led|seen|identified|benefited|benefitted|provided|prompted|made
  would be|been the better|helpful|useful|beneficial
  missed|lost|wasted opportunit*|chance~
  opportunit*|chance~ ..4 missed|lost|wasted|not taken
  an opportunity ..8 not
  fail~|failure~|failing~ to|in|of|by
  shortfall~|shortcoming~|weakness~|deficit~|deficienc*|omission~ | a gap | gaps in|between
  could|can|might|needs|need to be improved|strengthened|better|clearer|stronger
  room for
  there is|was scope for
  inadequate*|insufficient*|ineffective*|inappropriate*|unsatisfactory|incomplete|inaccurate|superficial*|perfunctory|tokenistic|unhelpful*|ill-informed|misguided|misplaced|unjustified
  poor|weak|confused|muddled|patchy|fragmented|inconsistent|unclear|limited|narrow|generic|variable|sporadic|haphazard practice|quality|recording|record~|communication|information|understanding|analysis|assessment~|response~|oversight|supervision|plan~|planning|guidance|evidence|co-ordination|focus|attention|use|challenge|curiosity|knowledge|input
  <be> [very|too|rather|somewhat|often] poor|weak|confused|muddled|patchy|fragmented|inconsistent|unclear|limited|narrow|generic|lacking|absent|lost|overdue|late|delayed|slow|blank|silent|wrong|mistaken|flawed|vague
  wrongly|mistakenly|erroneously|incorrectly|unwisely
  <be> [too|very] slow|late to
  too little|late|few|long|high|low|slow|narrow|readily|quick|optimistic|much|far|often|easily|busy
  not <judged>
  less than <judged>|ideal|optimal
  lack of|in
  lacked|lacking
  drift|drifted|slipped|lapsed|delay~|delaying
  overlook~|disregard~|ignore~|sidelined|discounted|dismissed|sidestepped
  neglected to
  lose|lost|losing sight
  <be> lost
  regrettabl*|disappointing*|worrying*|unacceptabl*|unfortunate*|concerning|surprising|surprisingly|striking
  underestimat*|overestimat*|misjudg*|misread|misunderst*|mistook|mistaken|misinterpret*|misdirected
  fell|fall|falls|fallen short|between|through
  took no account | taken no account | no account was | at the expense of | let down | left out of | as though | left to cope | left to chance
  error~|mistake~ in|of|by|was|were|meant | an error | a mistake | in error | by mistake
  poorly|badly|barely|inadequately|scarcely|inconsistently|belatedly
  cursory|sparse|scant|illegible|misleading|tardy|lax|mechanical|formulaic
  overshadow~|eclips*|crowded out|by | lost in the | distract~|diverted from|by
  over-reliance|over-relied|overreliance|under-used|underused|overdependent
  excluded|omitted from the plan~|meeting~|discussion~|assessment~|conference
  assumed|presumed|assumption~|presumption
  a barrier|obstacle|hindrance to
  more|better|earlier|closer|greater|fuller|clearer|further [_] [_] needed|required|called|wanted|should|would|could|might
  went unanswered|unread|unnoticed|unchallenged|unrecorded|unquestioned|unseen|unheard|unheeded|unremarked|unsupported|unmonitored|nowhere|no
  petered out | came to nothing | allowed to lapse|drift|slip | tailed off | fizzled | ran out|into the | sat in|on an|a | lay unread|untouched|in | got lost | never reached|arrived|left|happened|came|reached | did not reach|arrive|happen|come|take place
  nowhere to be | nowhere in | in name only | on paper only | box-ticking | tick-box | cut and pasted | copied from | copied across | a single sentence|line|paragraph | one|two lines | one line | lip service | rubber-stamped | half-hearted | going through the motions
  gullible|naive|fooled|lulled|credulous | taken in by | swallowed | hoped for the best | wanted to believe | benefit of the doubt | rule of optimism | on trust | say-so | went along with | reassured by | took comfort | lulled into
  explained away | put down to | written off | dismissed as | labelled | stereotyp* | one at a time | each on its|their own | one by one | piecemeal | silo | silos | in isolation | never joined | not joined | not put together
  each thought|assumed|believed|supposed | thought the other | left it to | left to others | pillar to post | bounced|passed between | fell to nobody | no one's job | nobody's
  closed too | premature|prematurely|abruptly | without warning|notice|explanation|reason|thought|discussion | withdrawn without
  under pressure | stretched | overwhelmed | short-staffed | understaffed | unfilled | vacant | off sick | no cover
  by the time | too soon | too thinly
  # not done
  <nobody> [_] [_] <act>
  neither ..8 <act> unless neither parent
  no <agent> [_] [_] <act>
  <be> not|never [_] [_] <act>
  did|does|do|had|has|have not|never [_] [_] <act>
  never [_] <act>
  hardly|barely|scarcely|rarely|seldom [_] <act>
  waiting list | waited months|weeks | almost nothing | for want of | turned away | sent nobody|no
  put off ..2 times|twice|again
  too hopeful|trusting|hasty|cautious|kind|close|willing|few|many|short|long|little|late
  left unexamined|unread|unsigned|undated|out|alone
  took her|him|them for | dealt with as
  signed off ..4 without
  hindsight
  simply|merely accepted|noted|recorded|assumed|believed|repeated|passed
  grown|became|become|got used|accustomed|inured to
  weeks|months|years away
  finished|completed|done neither|never|not
  acted on by neither | by neither
  used as|for interpreter|translator|interpreting|translating
  do not have|know
  at|on none of
  no other ..4 tried|sought|considered|offered
  stopped calling|seeing|asking|visiting|treating
  not met [him|her|them|the]
  not once <act>
  nor [_] [_] [_] <act>
  without [_] [_] <answer>|telling|informing|asking|checking|establishing|seeing|speaking|consulting|considering|recording|waiting|anyone|anybody|reference
  without [_] having [_] <act>
  no [further] [_] <answer>
  not <be> [_] <act>
  not in place|attendance
  not available|offered|provided|shared|found|followed|used|taken|given|made|sent|received|done|completed|carried
  nothing else|more|further|was|about|came
  by none | to none | to no one | <act> too little | who|and asked too little
  unread|unfinished|undone|unexplored|unanswered|unchallenged|unrecorded|unaddressed|unallocated|unassessed|unshared|unsigned|unresolved|untested|unquestioned|unopened|unnoticed
  remained|left unknown|unclear|unfinished|without
  # late
  it took ..12 to|before
  weeks|months|days|years [_] [_] passed|elapsed|late|overdue
  weeks|months|days|years went by|past
  it was|took|is [_] weeks|months|days|years before
  only when|on|after|once|at|in did|was|were|the
  not until | by which time | by then it | had to wait
  # taken for good
  at face value | at her|his|their word | word for it | false reassurance | falsely reassured | over-optimis* | optimistic|optimism
  outweigh~
  relied|reliance|relying [too] [heavily|much|solely|only] on|upon
  <be> believed|accepted|trusted|taken without|on|as
  clouded|coloured|blinded
  tolerated|normalised|condoned
  self-report~
  # put wrongly
  rather than ask~|explor*|record~|challeng*|assess~|the children|child|risk
  instead of
  so as to avoid
  of little use|help
  missed because|by|that|the
  <be> missed that|by|because
  meant that ..10 missed|lost|not|unseen|delayed|forgotten

stop:
  for all the|its|their|her|his|that
  although|though|but|however|yet|still|notwithstanding|despite|whereas|nevertheless|nonetheless|albeit | even though | in spite of | and rightly
pseudo:
  saw to it ..6 written off
  question~|challenge~|escalate~|protest~|chase~|queried [_] [_] delay~|drift|omission~|decision~|gap~
  alert|alive to the danger|risk of [_] optimism
  unlike ..6 <act>
  mother|father|parents|she|he|they|mum|dad|couple did|had|has|have|would|could|does|do not|never [_] [_] <act>
  could|can|cannot not be <judged>
  not only|just|simply|merely
  little|nothing|cannot|hard|impossible to criticise|fault|quibble
  did not give up | would not give up | not be faulted
  without delay|hesitation|waiting|fail|losing|exception | no delay | with no delay
  no concerns | no evidence of injury
  never|not lost|losing sight
  did not lose|take|accept|rely ..5 sight|face|word
  far from
  one might|may|can quibble
  did not wait | not deterred | <be> not put off
  could not have been better|clearer|more
  rarely missed
