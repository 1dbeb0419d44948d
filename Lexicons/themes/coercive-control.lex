theme: coercive-control
name: Coercion and control
family: Child and family
checked: yes
absence: negates
definition: controlling, coercive, stalking or intimidating behaviour towards a partner; fear of a partner

# a negation that stands inside a gap would be lost to the reading of negation
let cue = no|not|never|nor|neither|denied|denies|deny|denying|without
let woman = <mother>|mothers|woman|women|girlfriend|wife|ex-wife|ex-girlfriend|victim|victims|she|her
let man = <father>|fathers|<partner>|partners|he|him|his|perpetrator~|man|men|abuser
let fear = fear|fears|feared|fearful|afraid|frightened|scared|terrified|fearing|petrified
let worker = professional|professionals|staff|worker|workers|practitioner|practitioners|officer|officers|nurse|nurses|midwife|midwives|visitor|visitors|teacher|teachers|doctor|doctors
let phone = phone|mobile|messages|calls|texts|emails|whereabouts|movements|contacts | social media | bank account
let freedom = see|seeing|leave|leaving|attend|attending|go|going|work|working|speak|speaking|contact|contacting|use|using|have|having|meet|meeting
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let prac = =SW|=SW1|=SW2|=SW3|=HV|=HV1|=HV2|=PC1|staff|manager | social worker~ | health visitor~
let core = coerc*|controlling|stalking|harassment|intimidation

match:
  calls|messages|texts ..4 in (a|one) [single] (night|day|hour|evening|morning) unless 111|999|gp|surgery|hub|mash|agencies|police|ambulance|service|team|line within 8
  coerc* unless coercive powers|measures
  controlling [and] [coercive|abusive|manipulative|possessive|violent] behaviour~|relationship~|partner~|man|men|nature|manner|father|husband|boyfriend|conduct|attitude
  <be>|very|quite|increasingly|more|as controlling unless controlling the|its
  controlling of|towards <woman>
  <man> .. control~|controlled|controlling .. <woman>|finances|money|contact
  control .. over .. <woman>
  controlled by .. <man>
  in control of .. mother
  power and control
  patterns of control
  pattern of control
  control .. in|of .. relationship
  elements of control
  control and fear|abuse|violence|isolation|manipulation
  stalk*
  harass* unless harass* .. staff|professionals|workers|neighbours
  intimidat* unless meeting~|conference~|panel|court|process|environment|proceedings within 5 unless intimidat* .. <worker>|professionals|agencies unless <worker> .. intimidat*
  <woman> .. intimidat* .. by .. <man>
  <fear> of .. <man> unless fear of .. losing|removal|social unless his|their|own|child's|children's|father's own|father|mother|fear unless <prac> within 9
  <fear> of .. repercussion~|reprisal~|retribution|retaliation
  <woman> .. <be>|felt|too .. <fear> .. <man>|leave|report|police|return|disclose|tell|speak unless <fear> .. child|children|baby .. removed|taken unless <cue> unless <prac> within 9
  <woman> .. in fear
  live~|living|lived in fear
  climate|atmosphere of fear
  mother's|victim's|her fear of .. <man>
  <man> .. scare~|scared|frighten* .. <woman>
  walk* on eggshells
  isolat* .. <woman> .. from .. family|friends|support
  isolat* .. by .. <man> unless in isolation
  <man> .. isolat* .. <woman>
  isolated her
  <man> .. (not allow | not allowed | never allowed | refused to let | refuse to let | would not let | did not let | not permit | prevented | prevent | stopped | forbade | forbidden | stop) .. <woman> .. <freedom>
  <woman> .. (not allowed | never allowed | not permitted | forbidden | prevented from | stopped from) .. <freedom>|out|phone|family|friends
  <man> .. check~|monitor*|track*|took|control~|read|take|scrutin* .. <woman> .. <phone>
  <woman> <phone> .. check*|monitor*|taken|controlled|tracked .. by
  track~|tracking|listening device~
  tracker .. car|phone|bag
  jealous* unless sibling~|baby|brother|sister within 3
  possessive*
  gaslight*
  manipulat* .. <woman>
  <man> .. manipulat*|dominat* unless <worker>|professionals|agencies within 4
  domineering|overbearing
  dominat* .. <mother>|relationship unless conversation|meeting|agenda within 4
  financial|economic abuse .. partner|relationship|mother|father|husband
  emotional|psychological abuse ..2 (by|from|of|in|within) ..2 partner|ex-partner|boyfriend|husband|wife|relationship~
  financial|economic control|abuse
  control~ .. money|finances|income|benefits .. <woman>|her
  (answer for | answered for | spoke for | speaking for | speak for | answering for | answered on behalf of) .. <mother>|her|woman
  <man> .. (always present | never left her | would not leave the room | insisted on being present | insisted on attending | stayed in the room | answered the questions)
  <woman> .. never|rarely|not|seldom .. seen|alone|spoken .. without .. <man>
  <woman> .. looked to .. <man> .. before .. answer*|speak*|reply*
  <man> .. follow|follows|followed .. <woman> .. home|work|street|car|school unless followed|follow up
  <man> .. was|been|kept|started following her|mother
  <man> .. (turned up | turning up | waited outside | waiting outside | loiter* | sat outside | hang* around) .. <woman>|home|address|work|refuge|house
  unwanted contact|calls|messages|texts|attention .. from|by
  repeated|constant|incessant calls|texts|messages|calling|texting .. <woman>|<man>
  threat* .. suicide|himself|herself .. if .. left|leave|ended|relationship
  threat* .. take|remove|report .. child|children|baby .. if .. <woman>|left|leave
  used|using|use~ .. child|children|contact .. as .. weapon|leverage|control
  post-separation abuse|control|harassment|violence
  hold over
  trauma bond*
  grip on .. her|mother
  dynamics of .. (abusive relationship | abuse | domestic abuse | control)
  pressur*|forced .. <woman> .. by .. <man>
  <man> .. pressur*|forced|forcing|forces .. <woman> .. into|to|drop|withdraw|retract
  retract* .. statement|complaint|allegation .. pressure|fear|threat*
  told|telling|tells ..1 <woman> what to wear|eat|say
  (who she could see|speak|meet | where she could go | what she could wear|spend)
  <man> .. dictat*
  under|through duress
  degree|level|amount|extent|form|forms|means of control
  subject|subjected to control
  exert* .. control
  (sending | sent | received | receiving | receives) .. abusive|threatening|unwanted messages|texts|calls|emails
  <man> .. turn* up .. house|home|address|work|school|refuge|flat
  control .. finances|money|movements|behaviour|decisions .. <woman>|<man>
  <man> .. control .. her
  under .. his|father's|partner's|ex-partner's control|influence
  threat~|threatened|threatening .. <woman> .. <man> unless evict*|remov*|suicid*|overdose|staff|homeless*|harm|himself|herself within 6
  <woman> .. felt|feel~ .. threatened|controlled|trapped|powerless unless <worker>|services|agencies|conference|meeting within 6
  ongoing|continued|repeated harassment
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  # contact that does not stop, watching and following
  (constantly|repeatedly|persistently|incessantly|continually|continuously|kept|relentlessly) ..2 (contacting|calling|texting|messaging|ringing|phoning|emailing|following|watching) unless professionals|agencies|social|worker|midwife|services within 4
  bombard* ..3 (messages|calls|texts|her|him)
  (turn~|turned|turning|showed|showing|appeared) up ..6 (unwanted|uninvited|unannounced) unless visit~ within 3
  (turn|turned|turning|turns) up at (her|mother's) (home|house|flat|work|workplace|address|property|refuge|door) unless appointment~|professionals|worker within 6
  (_ | hundreds | dozens | scores | numerous) (messages|texts|calls) (a|per|each|every) (day|night|hour) unless hub|mash|service|line|helpline|team|police within 8
  (hundreds|dozens|scores) of (messages|texts|calls)
  track~|tracked|tracking ..3 (phone|telephone|mobile|car|movements|location|whereabouts|app|application|device)
  tracking|tracker app|application|device|software
  surveillance ..6 (abuse|partner|phone)
  (wait*|sat|sits|sitting|parked|loiter*|hung|hanging|stood|standing) ..5 outside ..3 (her|mother's|home|work|house|flat|address|refuge) unless officers|police|ambulance|paramedics|worker within 6
  (went|going|goes|go|looked|looking|searched) through ..1 (her|mother's) ..1 (phone|mobile|messages|bag|things|post)
  (check~|checked|checking|monitor*|read|reading) ..1 (her|mother's) ..1 (phone|messages|mobile|texts|emails|whereabouts|movements|spending)
  (kept|keeps|took|takes|withheld|withholding|controlled|held) ..1 [the] (her|mother's|family's) ..1 (wages|money|benefits|earnings|income|bank|passport|card|phone)
  (drove|driven|cut|cutting|distanced|estranged) ..4 (off|from) ..4 (friend~|relatives | her family)
  (ask|asked|need~|needed|seek|sought|without) ..2 permission to ..1 (leave|go|see|speak|breathe|visit|spend) unless police|court|authority|agencies|parents within 4
  (asked|ask|needed|need|sought|without) ..1 his permission
  what he would do ..4 (if|when)
  behaviour ..3 (that|which) ..3 (controls|frightens|controlled|frightened|isolates)
  threat~|threatened|threatening ..4 (kill|hurt|harm|find|take|report|expose) ..6 if ..4 (left|leave|leaves|leaving|told|reported|ended|went)
  # control in or with abuse
  (abuse|violence|fear|jealousy|threats|domination|power|intimidation) and control unless infection
  control ..3 (mistaken|disguised|masquerad*|presented|passed|seen|dressed) ..3 (concern|care|love|affection|protective*)
  (early|level~|extent|history|dynamics|tactics|signs|indicators) of ..2 control unless infection within 2
  control~|controlled|manipulat* + domestic abuse|violence within 8 unless in isolation unless <worker> within 3 unless responsib* within 6
  (frightened|afraid|scared|terrified|fearful) of (the man | her husband | her partner | her ex | his temper | his reaction | what he)
  too (frightened|afraid|scared|terrified) to ..6 (leave|report|tell|speak|walk|go|disclose|call|ring|answer|return)
  took|taken|taking|takes ..1 (her|mother's) ..2 (phone|telephone|mobile|keys|purse|passport | bank card) unless police|officers within 6
  false imprisonment
  (kept|locked|held|trapped|barricaded) ..1 (her|mother) in ..2 (bathroom|room|bedroom|house|flat|car) unless hospital|ward within 8
  told ..2 (her|mother) ..3 if (she|mother) ..2 (left|leaves)
  (asleep|sleeping|sat|sits|sitting|parked|waiting) ..3 in his (van|car)|vehicle outside
  (woman|mother|she|victim) ..3 being (watched|followed|tracked|stalked) unless <worker>|social|midwife within 4
  (partner's|father's|his) presence ..6 (disclos*|enquir*|alone|unable|prevent*|freely)
  <man> ..2 (call|called|phone|phoned|ring|rang|text|texted|message|messaged|contact|contacted) (her|mother) ..1 repeatedly|constantly|persistently|incessantly
  threat* ..6 (intimate|naked|explicit) (images|photographs|pictures|photos|videos)
  (unable|afraid|scared|frightened|hard|difficult) to leave ..2 (relationship|him|father|partner)
  <man> ..4 not (like|want) (her|mother) ..1 (going|seeing|working|leaving|having|speaking|socialising)
  <man> ..3 not|never (allow|let|permit) ..1 <woman> ..4 alone
  did all|most of the talking
  pressure from ..2 (father|him|partner|ex-partner|husband|perpetrator)
  (breach~|breached|breaching) ..6 (contacting|contacted|messaging|approaching) ..1 (her|mother|victim)
  <man> ..2 not leave ..1 <woman> ..1 alone with unless child|children|baby within 4
not:
  dash ..4 risk|checklist|harassment
  controlling [for|the] virus|infection|costs|budget~|spending|pain|symptom~|asthma|diabetes|epilepsy|weight|temper|anger|emotions
  infection control
  domestic abuse|violence stalking [and] harassment
  domestic abuse|violence stalking [and] honour [based] [violence|abuse] [and] [harassment]
