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

let ex = father|partner|ex-partner|husband|boyfriend|ex-husband|stepfather|mr|perpetrator|abuser
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
  intimidat* unless meeting~|conference~|panel|court|process|environment|proceedings within 5 unless intimidat* .. <worker>|professionals|agencies unless <worker> .. intimidat* unless <worker> ..10 they ..3 intimidat*
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
  # plain official ways
  (answer*|speak*|spoke|spoken|respond*|talk*) ..2 on (mother's|her) behalf unless solicitor|advocate|interpreter|counsel|review|barrister within 6
  (<ex>|he) ..4 (speaking|speaks|spoke|talking|talked|talks|answering|answered|answers) [questions] (for|over) (mother|her)
  <man> ..2 not ..1 (allow|let|permit) ..3 (=HV|=SW|midwi*|professional~|worker~|visitor~|nurse~|staff) ..1 (to|see) ..3 (her|mother)
  <man> ..4 (check*|monitor*|read|reads|reading | looked through | went through | goes through) ..1 (her|mother's) [mobile] (phone|telephone|mobile|messages|texts|emails|post | social media | use of)
  (want*|need*|demand*|insist*) ..1 (know|knowing) ..2 (where|who) she (was|had|went|is)
  (became|become|becoming|increasingly|was|being|been) ..1 isolated from ..3 (family|friends|relatives) unless covid*|lockdown|pandemic|moved|baby|child within 10
  (mother|she|victim|her) ..8 (calls|messages|texts) ..2 from ..2 <ex>|him
  <man> ..2 threat* ..10 (children|child|baby) ..3 (removed|taken|away) unless staff|worker~|professional~ within 8
  power imbalance~ | imbalance~ of power | power differential | unequal power | power dynamic~ unless professional~|agencies|agency|worker~|organisation~|practitioner~|multi-agency|meeting within 6
  (age|the) difference|gap|disparity in|between ..2 (age|ages|parents|mother|couple) unless siblings|children within 3
  (significantly|considerably|much|years) older than (mother|her)
  (speak|talk|speaking|talking|disclose|engage) (freely|openly) ..8 (presence|present|partner|father|him|he|room|listening)
  listening ..3 (call|calls|conversation~|telephone) unless professional~|worker within 4
  (grandmother|grandfather|mother-in-law|in-laws|father|partner|husband|he) ..6 (dominant|domineering|dominating)
  <ex> ..3 (had|has|having|exercis*|exert*|maintain*|took|taking|gain*|retain*) ..1 control over|of unless control over|of [his|her|the] drinking|temper|anger|emotions|diabetes|car|vehicle|pain|baby|child
  (<ex>|he) ..3 (cancel*|intercept*) ..1 (mother's|her) (appointment~|calls|post|mail|messages)
  (ask|asked|seek|need|needed|get|without|have|had|want*) ..2 (his|father's|partner's|husband's) permission unless agencies|police|school
  (mother|she|woman|victim) ..6 (forced|coerced|pressured|pressurised|coached|instructed|compelled) ..1 by ..2 (<ex>|him)
  eggshells
  (control|controlling) (mother|victim~|women | a partner | his partner | the mother | their partner~ | their victim~) unless infection|responsibil* within 3
  being controlled
  (case|worr*|fear*|as|because|concern*) ..2 (partner|father|he|husband) ..1 (would|might|may|could) (read|overhear|hear|see) ..2 (it|her|notes|message~|letter~|what|them) unless child~ within 3
  (<ex>|he) ..2 insist* on (remaining|staying|attending|accompanying | being present | being in | sitting in | coming)
  (made|makes|making|took) all [of] [the] decisions
  not ..1 have a|any say
  under the influence of (father|him|partner|husband|perpetrator | her partner | the father | her husband | mr _ | another)
  (<ex>|he) ..8 (put|putting|placed|placing|exert*|appl*) ..1 pressure ..1 (on|upon) (her|mother) unless professional~|services|agencies within 5
  (quiet|withdrawn|subdued|nervous|guarded|tense|hesitant|uncomfortable) ..4 (when|whenever|around | presence of | in front of) ..1 (father|he|him|partner|husband|her partner) unless child|baby|children|siblings within 4
  (always|constantly|invariably) (accompanied|attended|escorted) ..3 by ..2 <ex>
  (difficult*|hard|unable|impossible|rarely|never|opportunit*) ..3 (see|speak|seeing|speaking|talk|seen|spoken) ..2 (mother|her) (alone|privately | on her own)
  (presence|present) of ..2 <ex> ..10 (unable|prevent*|inhibit*|disclos*|difficult|reluctan*)
  (jealous|possessive|obsessive|obsessed|paranoid) + <ex> within 6
  (withheld|withhold*|restrict*|denied|limit*) ..2 (her|mother's) (access|money|movements|contact|phone|freedom)
  (afraid|scared|frightened|fearful|terrified|fear) ..2 (of|that) ..2 (he|partner|father|ex-partner|husband|his) ..6 (hurt|harm|kill|find|do|react*|hear|say|take|return|come) unless <prac> within 6 unless safety for
  (fear|afraid|fearful|scared) ..2 of ..2 (ex-partner|partner|husband|perpetrator|abuser)
  (mother|mum|woman|victim) ..8 (scared|frightened|afraid|terrified|fearful|wary) of ..2 (<ex>|him) unless her own|child~|daughter|sibling within 5
  <man> ..2 not (like|want|approve) ..1 (mother|her) to (have|see|go|work|visit|leave|speak|talk|drive|be)
  <man> ..2 (kept|keeps|held|took|takes|retained) ..3 (her|mother's) (bank|card|money|passport|phone|telephone|keys|benefits)
  (spoke|speaks|speaking|speak|answer*|respond*) ..2 on behalf of [the] (mother|her) unless solicitor|advocate|barrister|counsel|review within 6
  (lost|losing|cut|cutting|lose) ..1 (contact|touch|ties) with ..2 (family|friends) ..6 (relationship|father|partner|him)
  <man> ..3 (sending|sent|sends) ..1 (her|mother) ..2 (messages|texts|emails) unless photograph~|link within 4
  (phone|calls|telephone|texts|messages) ..2 answered by ..2 <ex>
  (worried|anxious|fear*|afraid|nervous|concerned) ..2 (how|what|about) ..1 (<ex>|he) ..3 (react*|respond|reaction|do|say) unless <prac>|professional~ within 3
  (<ex>|he) ..2 made|makes|making her feel unless <worker> within 6
  (belittl*|humiliat*|demean*|degrad*) ..2 (her|mother|partner|wife)
  account for her (time|movements|spending|whereabouts)
  (mother|she) ..4 defer* to ..2 (<ex>|him)
  (quiet|withdrawn|subdued) ..3 when ..1 (father|he|partner|husband) ..3 (entered|present|arrived|room)
not:
  dash ..4 risk|checklist|harassment
  controlling [for|the] virus|infection|costs|budget~|spending|pain|symptom~|asthma|diabetes|epilepsy|weight|temper|anger|emotions
  infection control
  domestic abuse|violence stalking [and] harassment
  domestic abuse|violence stalking [and] honour [based] [violence|abuse] [and] [harassment]
