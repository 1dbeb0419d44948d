# Something was done as needed or better.
context: good

let well-done
  thorough*|diligent*|tenacious*|tenacity|persisten*|persever*|skilful*|skilled|sensitive|sensitively|prompt|promptly|timely|proportionate*|comprehensive*|robust*|meticulous*|conscientious*|proactive*|exemplary|commendabl*|impressive*|excellent|excellently|outstanding|admirabl*|praiseworthy|creative*|imaginative*|compassionate*|child-centred|child-focused|swift|swiftly|vigilan*|attentive*|insightful|perceptive*|careful|carefully|rigorous*|reflective|rightly|correctly|properly|wisely|sensibly|thoughtful*|helpfully|patiently|precise|precisely|appropriately|heartening|unhurried|painstaking*
let is = is|are|was|were|be|been|being
let work
  practice|work|working|example~|recording|record~|record-keeping|communication|liaison|information-sharing|use|understanding|analysis|assessment~|response|oversight|supervision|plan~|planning|support|care|challenge|curiosity|relationship~|decision-making|decision~|co-ordination|management|leadership|grip|handover|advocacy|referral~|quality|question~|intervention~

anywhere:
  <well-done>
  good|strong|positive|effective|clear|fine|firm|detailed|high|sound|close|helpful|appropriate|right|full|fair [_] <work>
  <work>|it|this|that|which <is> [very|both|also|particularly] good|strong|positive|effective|clear|detailed|sound|helpful|appropriate|right|correct|careful|full|excellent
  <is> [both|also|very] appropriate|correct|right|sound|effective|detailed|helpful|clear and|in|one|as
  <is> clear short
  good|best|positive|effective practice
  strength~ on|of|in
  <is> a [real|particular|clear|notable] strength
  commend~|praise~|praised|applaud~|credited
  thanks|recognition|credit to|for|from
  deserves recognition|credit|praise|mention
  <is> to be commended
  did|worked|works|working|handled|managed|served|prepared [them|her|him] well
  well identified|planned|attended|co-ordinated|managed|prepared|recorded|documented|informed|led|supported|judged|run|handled|thought|understood|matched|used|evidenced|executed|led
  well-planned|well-prepared|well-judged|well-recorded|well-attended|well-timed|well-co-ordinated
  beyond what|the|her|his|their
  above and beyond
  went out of
  within|inside the|an|one|two|three|24|48|twenty-four [_] hour~|day|week
  same-day | the same day|week | straight away | at once | immediately | without delay
  kept coming|trying|calling|going|visiting
  did not give up | would not give up | not deterred | never gave up
  took care|time|trouble to|over
  went on seeing|visiting|calling
  just as it was meant | as it should | as it was meant | as intended
  drawn|brought into the plan~
  all in place | in place before|by
  <is> [therefore|thus|so|also|then] able to tell|see|act|give|show|prepare|plan
  spotted|noticed that|the
  quick|quickly to
  looked beyond|behind
  kept|keeping|kept the [_] in|at view|mind|centre
  in view
  settled by | got it reversed | with skill | with care | with tact | with reasons given | child's pace | own pace
  little|nothing to criticise|fault
  cannot quibble|fault
  <is> listened to | felt able|heard|listened
  made safe
  known to everyone
  drew on all
  led to a clear
  space to reflect
  spoke to their|her|his health|social|gp|school
  made it plain
  challenged the
  escalated it
  unusually and helpfully
  right people | right response | right time | right questions | right one
  a|the credit to
  in person
  adjusted|tailored|changed|adapted|suited ..3 to
  in a way ..4 understood|trusted
  worked sensitively|hard|closely|tirelessly
  asked for evidence
  alert|alive to
  quick|prompt|swift|right|wise|careful to
  acted|responded|reacted|intervened quickly|decisively|at|immediately|well|swiftly|appropriately
  immediate action|response|steps|referral~
  made sure|certain that|of|the
  ensured that|the|he|she|they
  helped|enabled|allowed her|him|them|the|mother|father to
  exceptional*|notabl*|dedicat*|committed|commitment|resourceful*|effectively|admirably|reliabl*|conscientiously|tactful*|warmth|empath*|determin*|encouraging|reassuring|openly|honestly|seamless*|smooth|smoothly|joined-up|decisive|decisively|astute|astutely|assiduous*|rightful*|scrupulous*|painstakingly|respectfully|successful|successfully|generous|generously
  extra mile | model of | credit to | tribute to | testament to | testimony to | to good effect | paid off | made a difference | bore fruit | worked together | pulled together | pulling together | kept in touch | stayed in touch | what was needed | all that could | as it ought | on her own initiative | on his own initiative | without being asked | unprompted | just right | went well
  insisted on|that | refused to accept|be | not content to|with | would not be
  did not accept|take ..6 value|word
  checked [_] [_] with|against | cross-checked | verified
  by the same worker|nurse|midwife|person
  benefited|benefitted|gained from
  valued|appreciated by
  asked [_] directly|gently|alone|openly
  built [_] [_] relationship|trust|rapport
  gained|won|earned [_] trust|confidence
  at each review|visit|contact

stop:
  but|although|though|however|yet|still|notwithstanding|despite|whereas|nevertheless
pseudo:
  good enough | good order | good health | no good | for good | in good | positive for | test~|tested|was|were positive | positive test | clear that | clear that | strong smell|drink|language
  not|never|less|more|no|insufficiently|hardly [very|always|fully|been|sufficiently|as|particularly|enough] good|strong|positive|effective|clear|helpful|appropriate|right|correct|<well-done>
  lack|absence of [_] [_] good|strong|positive|effective|clear|appropriate|robust*|timely|thorough*|comprehensive*
  fail~|failed|failing to [_] properly|appropriately
  need~|needed a|to [_] [_] <well-done>
  without properly
  to properly
  in person by
  child|children in need
