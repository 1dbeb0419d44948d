theme: domestic-abuse
name: Domestic abuse
family: Child and family
checked: yes
absence: negates
definition: violence, threats, assaults or abuse between partners, ex-partners or adult family members, risk grading and MARAC referral for it, non-molestation orders

# a negation that stands inside a gap would be lost to the reading of negation
let cue = no|not|never|nor|neither|denied|denies|deny|denying|without
let da
  domestic abuse|violence|assault~|incident~|dispute~|argument~|altercation~|disturbance~|conflict|discord|terrorism
  domestic call-out~|callout~
  domestic abuse and|or violence
  domestic violence and|or abuse
  domestic abuse|violence violence|abuse
  domestic and|or sexual|family abuse|violence
  domestic [abuse] related
  domestically abusive|violent
  domestic physical|verbal|sexual|emotional abuse|violence
  intimate [partner] abuse|violence|terrorism
  partner violence|abuse
  spousal violence|abuse
  family violence
  interpersonal|inter-personal violence|abuse
  honour based abuse|violence
  violence against women
  =DA|=DV|=DVA|=IPV|=DVAs
# a service or post that is merely named
let da-post = service~|team~|worker~|lead|leads|nurse~|coordinator~|co-ordinator~|forum|board|partnership|commissioner|charity|charities|organisation~|agency|agencies|provider~|advisor~|adviser~|advocate~|officer~|specialist~|champion~|unit|hub|act|bill|strategy|charter
let da-name
  domestic abuse|violence [and|or] [sexual] [abuse|violence] [support|outreach|specialist|prevention|investigation|liaison|safeguarding] <da-post>
  domestic homicide review~
  =DHR|=DHRs
  independent domestic abuse|violence advisor~|adviser~|advocate~
let link = rang|rung|phoned|telephoned|refer~|referral~|referred|signpost~|support~|engage~|access~|accept~|declin*|help|contact~|offer~|self-referred|need~ | known to | work~ with | open to
let woman = <mother>|mothers|woman|women|girlfriend|wife|ex-wife|ex-girlfriend|grandmother|victim
let man = <father>|fathers|<partner>|partners|he|him|perpetrator~|man|men
let hurt = assault*|punch~|kick~|slap~|strangl*|attack~|headbutt~|chok*|beat~|grab~|threaten~|rape~|stab~|pushed|pushing|hit|hitting|threw|pinned|dragged|bitten|spat | physically abus* | violent to|towards | abusive to|towards | aggressive to|towards
let hurt-noun = assault~|violence|attack~|threat~|aggression|abuse|altercation~|fight~|argument~|dispute~|row|rows|rowing|incident~|conflict|hostility|arguing|shouting|fighting
let hurt-noun2 = assault~|violence|attack~|threat~|aggression|abuse|altercation~|fight~|argument~|dispute~|rows|rowing|arguing|shouting|fighting
let relationship = relationship~|marriage|partnership|couple
let man-abuser
  violent|abusive [ex] partner~|man|men|husband|ex-husband|boyfriend|father|fathers|stepfather|behaviour|relationship~|marriage
  abuser~
  perpetrator~ of abuse|violence|domestic
let other-violence
  youth|gang|street|peer|serious|community|knife|playground violence
  violence reduction
  violence to|towards|against staff|professionals|workers
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted|used|completed|made|held
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = <da>|violence|violent|abusive|dash|marac

let ex = partner~|ex-partner~|father|husband|ex-husband|boyfriend|stepfather|mr|adult

let inti = partner|ex-partner|father|husband|ex-husband|boyfriend|stepfather|mr
let fem = mother|mum|woman|girlfriend|wife|ex-wife|ex-girlfriend
match:
  held|grabbed|gripped|seized|took ..2 by the throat|neck|hair
  hands ..1 round|around her|mother's throat|neck
  <da> unless <da-name>
  <link> ..8 <da-name>
  <da-name> .. support~|offered|contacted|engag* .. <mother>|her|him|<father>
  <man-abuser>
  # orders, schemes, risk tools
  =MARAC|=MARACs unless =MARAC|=MARACs coordinator~|co-ordinator~|chair|administrator|representative~|rep unless is chaired within 3
  multi-agency risk assessment conference~
  =DASH|=DARA|=DASHs unless known as [the] =DASH
  =DASH-RIC|=RIC
  =DVPN|=DVPO|=DVPNs|=DVPOs|=DAPN|=DAPO|=DVDS|=MATAC|=MATACs|=DRIVE
  clare's law
  domestic violence|abuse protection|disclosure|prevention notice~|order~|scheme
  non-molestation
  nonmolestation
  restraining order~
  occupation order~
  operation encompass
  <link> .. =IDVA|=IDVAs|=IDAA|=ISVA
  =IDVA|=IDVAs .. allocat*|assign*|support~|contact~|offer~|work~|spoke|advis*|referral|involve*
  women's aid .. <link>
  <link> .. women's aid|refuge
  women's|woman's refuge
  refuge place|space|accommodation|worker
  place~|move~|flee~|fled|went|stay~|live~|living .. [a|the|women's] refuge
  freedom programme
  perpetrator|perpetrators programme~|course~|work|intervention~|risk
  perpetrator~ .. held|hold~|holding .. account
  # acts between adults, without the stock phrase
  <man>|mr .. <hurt> .. <woman> unless <hurt> .. child|children|baby|son|daughter unless <cue>
  <man> .. violent|abusive|aggressive to|towards|with .. her unless her child|baby|son|daughter|children|social|health
  <man> .. assault*|punch~|strangl*|slap~|headbutt~|kick~|pushed|pushing|grabbed .. her unless her child|baby|son|daughter|children|brother|sister unless <cue>
  <woman>|she .. assault*|punch~|strangl*|slap~|hit|kick~|attack~|stab~ .. <man> unless <hurt> .. child|children|baby|son|daughter
  <woman>|she .. assaulted|attacked|punched|kicked|strangled|hit|slapped|threatened|raped|abused|hurt|harmed|beaten .. by .. <man>
  <hurt-noun2> .. between .. <relationship>|partners|parents|mother|father|mum|adults|couple|brothers unless agencies|partner within 4
  <hurt-noun2>|aggressive|abusive|violent .. towards|against|to|on|upon .. <woman>|partner unless women professionals|staff unless partner agencies|agency
  <hurt-noun>|violent|aggressive|abusive .. by .. father|partner|boyfriend|husband|ex-partner|stepfather .. <woman>|her
  <hurt-noun2> .. from .. ex-partner|ex-husband|boyfriend|husband|partner
  assault~ .. on .. <woman>
  violence|violent|abusive|volatile|turbulent|toxic|volatility|assault~|acrimonious + relationship~|marriage within 6 unless (working|professional|good|positive relationship~)
  volatile|turbulent|toxic|stormy|fractious|acrimonious relationship~|marriage|couple
  violence|abuse in|inside the|her|their|this|his home|household|family|relationship~
  violence .. witness*
  witness* .. violence|abuse|assault~|arguments|fighting
  history of violence|violent
  violent|abusive incident~
  verbal|physical|heated argument~|altercation~|dispute~|abuse between|with
  verbal|physical altercation~|argument~
  inter-parental|parental|couple|marital conflict|discord|disharmony|violence|arguments
  parents|couple .. arguing|argued|fighting|fought|shouting|rowing unless argued|arguing|fighting that|for unless (shouting at) .. child|children|baby|them|staff
  mother|mum and father|dad|partner .. arguing|argued|fighting|fought|shouting|rowing
  threat|threats|threaten|threatened|threatening to kill|harm|hurt|stab|burn .. <woman>|her|partner|family
  threats to kill
  flee~|fled|fleeing|escap* .. violence|abuse|abusive|violent|partner|ex-partner|father
  <man> .. refus* .. leave .. home|house|property|address|flat|premises
  (smashed | damaged | kicked in | broke | kicking) .. her|mother's|mum's|ex-partner's .. phone|door|window|windows|car|property|home
  injury|injuries|bruise~|bruising|marks to|on [her] mother|mum|mother's|woman|partner's
  mother|mum|she .. black eye|bruised|bruise|bruising .. caused|inflicted|father|partner|face
  black eye unless child|baby|infant|son|daughter|boy|girl|twin within 5
  # routine enquiry
  routine|selective|targeted|direct enquiry|enquiries|inquiry
  routinely ask~|asked .. abuse|violence|relationship|safe
  ask~|enquir* .. about .. abuse|violence|abusive|violent unless sexual abuse
  feel~|felt .. safe|unsafe .. at home|in .. relationship
  <hurt-noun> .. during|in .. pregnancy unless incident~|dispute~|row
  separat* .. from .. violent|abusive
  <da>|violence .. risk .. high|medium|standard
  standard risk
  graded|grading|grade|risk-assessed [as] [a] high|medium|standard [risk]
  high risk victim~|perpetrator~
  disclos* .. abuse|violence|abusive|violent unless sexual abuse unless child|childhood|historic|historical|past within 4 unless <cue>
  victim~|survivor~ of abuse|violence|domestic
  adult~ .. abus*|violent .. each other
  economic|financial abuse
  flee~|fled|fleeing ..10 violence|abuse|abusive|violent
  neighbour~ .. screaming|shouting|arguing|fighting unless baby|infant|child|children|neighbour's|noise within 3
  father|daddy|dad|<partner>|he .. hurt~|hit|hits|hitting|kick~|punch~|push~|shout~ .. mummy|mum|mother|mam
  violence unless <other-violence> unless prison|convict*|conviction~|offences within 4
  violent unless (his|her own father|mother|parents) within 5 unless staff|professionals|workers|social|offence~|offend*|crime~|youths|gang~|son|pupil|prison|convict* within 4
  <woman> .. (at risk from | unsafe with | not safe with | protect* from) .. <man>
  risk .. from .. ex-partner|partner|father .. to .. mother|her
  reconcil* .. violen*|abus*|assault*|incident*|separat*
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  <woman>|she ..3 assaulted|attacked|punched|kicked|strangled|slapped|threatened|beaten|grabbed|choked|pushed|hit ..6 by ..2 <ex>|him
  grabbed|pushed|shoved|pinned|dragged|struck ..3 by ..2 <ex>|him unless child|baby|boy|girl|son|daughter|infant within 6
  forced|forcing|forcibly|broke|breaking|smashed|kicked ..3 way|door|entry|entered|in|into ..4 house|home|flat|property|her|door unless burglar*|police|officers|paramedics|crew|fire within 8 unless broke|breaking|broken down unless car|shed within 4
  forced his way
  risk from ..2 ex-partner|partner|husband|boyfriend|ex-husband
  danger from ..2 ex-partner|partner|husband|boyfriend|ex-husband
  fight|fighting|altercation ..4 between unless youths|boys|pupils|girls|siblings|brothers|children within 6
  argument~|arguing|disturbance|rowing|domestic ..6 police|neighbour~|officers|999|parents|couple|them
  police|neighbour~|officers|999 ..6 argument~|arguing|disturbance|rowing|domestic
  female|woman ..6 arguing|shouting|screaming ..6 male|man|partner
  arguing couple
  bruising|bruises|marks seen on mother|mum|her
  bruising seen ..2 on mother
  punch|slap|blow to the|her face unless child|baby|infant within 6
  stabb*|stabbed|strangle~|strangled|killed|kill|murder*|hit ..2 her mother|mother|wife|mum
  abuse ..2 of ..1 mother|mum|wife|partner
  abuse~|abused|beat|beaten|hit|hurt ..1 their|his|her|a partner~|partners|wife|wives
  panic alarm~|button
  homicide~ ..4 partner~|ex-partner~|spouse
  partner homicide~
  murder* [of] his|her|a partner|ex-partner|wife|girlfriend|husband
  man|men who is|are|was ..2 dangerous|violent
  building better relationships
  broke|broken|breaking|fractured her|mother's wrist|nose|jaw|cheekbone|tooth
  call~ ..3 police ..2 about ..2 father|partner|ex-partner|him
  safety planning ..4 woman|victim|mother
  his|whose fists
  laid hands on
  target hardening | sanctuary scheme
  couple's|parents|couple row|rows|arguments|fights|violence
  victim|she|mother|mum|complainant ..3 retract*|withdrew|withdraw|withdrawn|withdraws|declined ..4 statement|complaint|allegation~|prosecution|charges unless tenancy|school within 6
  not ..3 support ..2 prosecution|charges
  he|father|partner|stepfather|boyfriend|husband ..2 struck|shoved|thumped|knocked|headbutted|throttled|beat|kicked|hit ..1 her unless her son|daughter|child|baby|head|brother|sister
  assault*|attack*|threaten*|strangl*|harass*|stalk*|beat~|punch*|kick*|chok* ..1 his|her|a ..1 partner|ex-partner|wife|girlfriend|husband|boyfriend|former
  (<woman>|parent|parents|she) ..3 (experienced|experiencing|suffered|suffering|endured|enduring) ..1 abuse unless child|childhood|sexual|historic|historical|young|younger|care|girl|racial|racist|disability within 6
  (woman|women|mother|mothers|partner|parent|wife) ..2 (is|was|were|are) being abused
  withdrew|withdrawn|withdraw|withdrawal ..1 her|victim's|mother's (support|statement|complaint|allegation~)
  victim~|complainant ..4 not|declined ..2 (support|cooperate|co-operate) ..4 (prosecution|investigation|police|it)
  evidence-led|victimless|evidence-based prosecution~
  healthy relationships course|programme|group|work
  mother|mum ..5 facial injuries|injury|bruising
  <man>|mr ..3 punch~|punching|kick~|kicking ..5 wall|door|window|furniture
  (complaint|allegation~) ..6 (retracted|withdrawn|withdrew) unless child|school|service within 6
  <man>|mr ..3 verbally|physically abusive|aggressive unless staff|professional~|worker~|hospital within 6
  (given|provided|offered) ..3 (information|leaflet|advice|number|details) ..3 <da-name>
  male|man|father ..3 (shouting|screaming|arguing|shouted) ..3 (female|woman|partner)
  (called|rang|contacted|phoned) ..2 police ..8 (father|partner|he|ex-partner|boyfriend) ..3 (refus*|violent|aggressive|abusive) 
  bruis*|injur*|marks ..4 (to|on) ..1 (mother's|mum's) ..1 arm~|face|neck|eye|body|wrist|leg~|lip|head
  relationship~|marriage ..5 (argument~|arguing|rows) unless professional~|agencies|agency|working within 6
  # plain official ways
  police call-out~|callout~
  police call outs|out
  altercation~ unless neighbour~|school|pupil~|staff|youth~|street|pub|gang|road|student~|shop|peer~|teacher~|nursery|boys|girls|worker within 10
  <fem>|she|grandmother ..6 (assaulted|attacked|punched|kicked|strangled|hit|slapped|threatened|pushed|beaten) by ..2 (son|brother|daughter|relative|nephew) unless child|childhood|teenager|autis*|disab*|aged within 8
  safety ..3 in ..2 relationship~
  (ask*|enquir*) ..3 (women|mothers|mother) ..4 (safe|safety|relationship~|abuse)
  <da-name> ..5 (closed|discharged|offered|attempted|visited|unable|worked|spoke|contacted|supported|advised) unless review|panel
  =IDVA|=IDVAs ..3 (attempt*|tried|unable|visited|met|discussed|called|closed|formed|record*|identified)
  <fem> ..2 (presented|attended|admitted|seen) ..8 with ..2 (facial|head|eye|hand|wrist|neck|jaw) injur* unless child|baby|infant|son|daughter|him|twin within 4
  <inti> ..10 (kicked|kicking|punched|punching|banged|banging|smashed|damaged|damaging) ..2 (door|window~|wall|furniture|car|phone|property)
  (got|became|becoming|turned|getting|gets) physical
  physical ..1 between|towards (them|her|mother|parents|each)
  (disclosure~|respond*|support*|believ*) ..3 victim~|survivor~ unless child|children|sexual|exploit*|traffick*|crime|family of within 6
  adult (siblings|children|sons|brothers|daughters|son|brother) ..6 (fight*|fought|violen*|assault*|threaten*)
  <fem> ..2 (was|been|being) ..1 (pushed|punched|kicked|slapped|strangled|choked|assaulted|beaten|dragged|grabbed|stabbed|headbutted|hit|struck) unless (as a | when she was) child|girl|teenager|young unless stranger|neighbour~|pupil|car|vehicle within 8
  abusive to|towards ..1 (another|mother|mum|each)
  (homes|households|families) ..3 where ..6 (abus*|violen*)
  (non-crime|verbal|reported|serious|previous|further|recent|alleged|several|numerous) domestic~ unless homicide within 1
  domestic (occurrence~|matter~|call~|event~|crime~|notification~|referral~|concern~|harm|issues|situation|callout~|fight~|row~|disturbance~|dispute~)
  relationship~ ..4 (conflictual|tempestuous|fiery | marked by conflict | characterised by conflict)
  (bail|condition~) ..5 not to (contact|approach) ..1 <fem>
  (harass*|stalk*) ..3 (mother|ex-partner | former partner | previous partner | his ex)
  harassment warning|notice|order~
  perpetrator~ unless child|children|sexual|exploit*|injur*|traffick*|killing|death|homicide|bullying|online within 6
  criminal damage ..8 (mother's|home|address|property|partner|father|he|door|window)
  (warning|address|urgent|violence) marker~
  treat as urgent
  (shout*|scream*|swear*|swore|yell*) ..1 at [the] (mother|mum | each other | one another | his partner | her partner) unless child|children|staff|school within 4
  (heard|overheard) ..4 (arguing|argument|arguments|rowing|fighting) unless children|pupils|boys|siblings|staff within 4
  (threw|throw*|thrown) ..4 at ..1 (mother|father|partner | each other) unless child|baby|children within 3
  injunction
  non-mol
  intimate partner~
  (father|partner|husband|boyfriend|he) ..3 (aggressive|abusive|violent) ..1 (to|towards|with) [the|his|her|a] (mother|mum|partner|wife|girlfriend)
  mother's|her abuser|perpetrator|abusers
  (hear|heard|hearing|overheard) ..4 (woman|female|women|mother) ..2 (scream*|shout*|cry*)
  <fem> ..3 (had|with|sustained|suffered) ..3 (cut|bruised|swollen|split|broken|bloodied) ..1 (lip|nose|face|eye|cheek|jaw|rib|ribs) unless child|baby|infant within 6
  <fem>|victim|she ..4 not ..3 (make|give|provide|sign) ..1 (statement|complaint) unless complaint about within 1
  victims unless police|officers|court|child|children|sexual|exploit*|traffick*|crime|disaster within 6
  (throw*|threw) ..1 (things|items|objects|furniture|crockery|plates) unless child~|boy|pupil~|class* within 6
  <inti> ..4 (bad|violent|short|explosive) temper
  (mother|she|father|partner) ..2 (bitten|bit|scratched|headbutted|strangled) ..1 (him|father|mother|her) unless baby|child|dog within 6
  (uncle|aunt|brother|grandfather|grandmother|son|nephew|cousin) ..3 (assault*|attack*|threaten*) ..3 (grandmother|grandfather|uncle|aunt|mother|father|sister|wife|her)
  risk ..3 (women|mother|victim~) ..4 (separation|separating|leaving)
  point of separation
absent:
  no ..4 violence|abuse ..3 between|in|relationship|home
  no ..4 domestic abuse|violence ..4 disclosed|identified|reported|recorded|known|concern~|history|incidents
  denied ..3 domestic|any abuse|violence
  felt|feels safe ..3 at|in home|relationship
  routine|direct|selective enquiry ..8 denied
not:
  domestic abuse|violence act
  domestic abuse|violence commissioner
  domestic violence crime and victims act
  child sexual abuse|violence
  da vinci
  domestic abuse|violence stalking [and] harassment
  domestic abuse|violence stalking [and] honour [based] [violence|abuse]
  =DASH domestic abuse|violence
