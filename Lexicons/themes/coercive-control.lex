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
let core = coerc*|controlling|stalking|harassment|intimidation

match:
  calls|messages|texts ..4 in (a|one) [single] (night|day|hour|evening|morning)
  coerc* unless coercive powers|measures
  controlling [and] [coercive|abusive|manipulative|possessive|violent] behaviour~|relationship~|partner~|man|men|nature|manner|father|husband|boyfriend|conduct|attitude
  <be>|very|quite|increasingly|more|as controlling
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
  intimidat* unless intimidat* .. <worker>|professionals|agencies unless <worker> .. intimidat*
  <woman> .. intimidat* .. by .. <man>
  <fear> of .. <man> unless fear of .. losing|removal|social unless his own
  <fear> of .. repercussion~|reprisal~|retribution|retaliation
  <woman> .. <be>|felt|too .. <fear> .. <man>|leave|report|police|return|disclose|tell|speak unless <fear> .. child|children|baby .. removed|taken unless <cue>
  <woman> .. in fear
  live~|living|lived in fear
  climate|atmosphere of fear
  mother's|victim's|her fear of .. <man>
  <man> .. scare~|scared|frighten* .. <woman>
  walk* on eggshells
  isolat* .. <woman> .. from .. family|friends|support
  isolat* .. by .. <man>
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
  financial|economic|emotional|psychological abuse .. partner|relationship|mother|father|husband
  financial|economic control|abuse
  control~ .. money|finances|income|benefits .. <woman>|her
  (answer for | answered for | spoke for | speaking for | speak for | answering for | answered on behalf of) .. <mother>|her|woman
  <man> .. (always present | never left her | would not leave the room | insisted on being present | insisted on attending | stayed in the room | answered the questions)
  <woman> .. never|rarely|not|seldom .. seen|alone|spoken .. without .. <man>
  <woman> .. looked to .. <man> .. before .. answer*|speak*|reply*
  <man> .. follow~|followed|following .. <woman> .. home|work|street|car|school
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
  pressur*|force~|forced .. <woman> .. by .. <man>
  <man> .. pressur*|force~|forced .. <woman> .. into|to|drop|withdraw|retract
  retract* .. statement|complaint|allegation .. pressure|fear|threat*
  told .. <woman> .. what to wear|eat|say|do
  (who she could | where she could | what she could) see|go|wear|spend|speak|do
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
  threat~|threatened|threatening .. <woman> .. <man>
  <woman> .. felt|feel~ .. threatened|controlled|trapped|powerless
  ongoing|continued|repeated harassment
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  # contact that does not stop, watching and following
  (constantly|repeatedly|persistently|incessantly|continually|continuously|kept|relentlessly) ..2 (contacting|calling|texting|messaging|ringing|phoning|emailing|following|watching) unless professionals|agencies|social|worker|midwife|services within 4
  bombard* ..3 (messages|calls|texts|her|him)
  (turn~|turned|turning|showed|showing|appeared) up ..6 (unwanted|uninvited|unannounced) unless visit~ within 3
  (turned|turning|turns) up at (her|mother's) (home|house|flat|work|workplace|address|property|refuge|door)
  (_ | hundreds | dozens | scores | numerous) (messages|texts|calls) (a|per|each|every) (day|night|hour)
  (hundreds|dozens|scores) of (messages|texts|calls)
  track~|tracked|tracking ..3 (phone|telephone|mobile|car|movements|location|whereabouts|app|application|device)
  tracking|tracker app|application|device|software
  surveillance ..6 (abuse|partner|phone|her|control)
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
  control~|controlled|isolat*|manipulat* + domestic abuse|violence within 8 unless in isolation unless <worker> within 3 unless responsib* within 6
  (frightened|afraid|scared|terrified|fearful) of (the man | her husband | her partner | her ex | his temper | his reaction | what he)
  too (frightened|afraid|scared|terrified) to ..6 (leave|report|tell|speak|walk|go|disclose|call|ring|answer|return)
not:
  dash ..4 risk|checklist|harassment
  controlling [for|the] virus|infection|costs|budget~|spending|pain|symptom~|asthma|diabetes|epilepsy|weight|temper|anger|emotions
  infection control
