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
  at its|their best | quick thinking | saw to it | to the letter | on time|schedule | with great|real|much
  came|grew|learned|learnt to trust
  kept ..5 out of
  kept the family|children|them together
  made sure | protected the|her|his|their worker's|time
  in mind | in plain words | by the afternoon|evening|morning|next | sound picture|judgement|decision | thought was given
  balanced|rounded|well-rounded|searching|honest|lucid
  that|the very|same morning|afternoon|evening
  rose|improved|fell after the
  found a|the school|place|refuge|nursery
  won her|him|them|their back|over|trust|confidence
  trained all|every|each
  it showed in
  a pleasure to
  not content with
  rolled up
  <is> immediate
  no small
  of the highest
  regular and
  <is> full
  # excellence
  second to none | textbook | to be proud of | as good as any | could not have been better|clearer|more | could hardly have been better|clearer|more | stood out | to her|his|their|its|the credit | rose to the | got it right | got this right | did the right | did everything | did all | all the right | much to admire | worthy of | hard to fault | cannot be faulted
  admir*|impress*|laudable|superb|flawless|unstinting|unwavering|painstaking|patient|patience|kindness|gentle|gently|tact|flexible|flexibility|thoroughness|skill|care|speed|persistence|continuity|clarity|candour|foresight|insight|sensitivity|professionalism|vigilance
  # in time
  in good time | in time to|for | from the outset|start|first|beginning | at the first sign|contact|opportunity|visit|chance | straightaway | the same afternoon|evening|morning|night | that very day|evening|morning|afternoon | before the day was out | at short notice | lost|wasted no time | early enough | without a day|hour | within minutes | speedily|rapidly|quickly
  # on and on
  never lost sight | kept sight | did not let go|it|the|up | would not let go|it|the|up | made time | found time | time and again | until it|she|he|they was|were|had|got | until an answer | stood her|his|their ground | spoke up | pressed|pushed|held out for | held firm | saw it through | followed it|this|them|her up | followed up each|every|the|by|with|at|within | went back | tried again | another way
  # seen and understood
  pieced|put|drew|brought together | put two and two | saw the pattern|risk|danger|significance | saw through|past|behind|beyond | not taken in | double-checked | checked for | satisfied herself|himself|themselves | asked again | asked the difficult|awkward|right|hard | probed | full picture | knew the family well | in her|his|their own words | drew out | through play | using toys|drawings|pictures|play | at a time that suited | in a language | made it easy | took seriously | taken seriously | took her|him|them|it seriously | paid attention|heed | paid close|careful attention | gave weight|thought | given weight | close|careful|full|proper|due attention|thought|account|weight|consideration
  # together
  well attended | everyone who needed | all who needed | freely|fully|promptly|routinely shared|passed | shared freely|fully|promptly|openly|at|within | spoke daily|often|regularly | worked hand|side|as | as one | hand in hand | side by side | with one voice
  # what came of it
  proved its|their|her worth | paid dividends | averted | prevented | bore fruit | thanks to which | as a result [the|she|he|they|her] baby|children|was|were protected|safe|safely|seen|helped | so that nothing | so nothing was lost | gave the|her|him|them confidence | made the difference | by which the
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
  on|later|earlier the same day|week|evening|morning|afternoon|night
  health|child|day|foster|kinship|social|left|into|leave|leaving|in|interim|residential|under|primary|palliative|medical|ante-natal|antenatal care | care of|proceedings|plan|order|leaver~|home|review|co-ordinator | take|took|taken care|patience | patient was|is|has|had|of | his|her|their|its|the|each|every patient~ | the children's insight | lack~|little|no|insufficient|without|more|greater|limited|any|some|poor [of] [_] clarity|insight|care|skill|sensitivity|continuity|flexibility|patience|vigilance|speed|tact|candour
  good enough | good order | good health | no good | for good | in good order|health|spirits | positive for | test~|tested|was|were positive | positive test | clear that | clear that | strong smell|drink|language
  not|never|less|more|no|insufficiently|hardly [very|always|fully|been|sufficiently|as|particularly|enough] good|strong|positive|effective|clear|helpful|appropriate|right|correct|<well-done>
  lack|absence of [_] [_] good|strong|positive|effective|clear|appropriate|robust*|timely|thorough*|comprehensive*
  fail~|failed|failing to [_] properly|appropriately
  need~|needed a|to [_] [_] <well-done>
  without properly
  to properly
  in person by
  child|children in need
