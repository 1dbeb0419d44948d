theme: physical-injury
name: Physical injury to a child
family: Child and family
checked: yes
absence: negates
definition: injury to the child, non-accidental injury, bruising, fracture, post-mortem findings of injury

# a negation that stands inside a gap would be lost to the reading of negation
let cue = no|not|never|nor|neither|denied|denies|deny|denying|without
let kid = child|children|baby|babies|infant~|toddler~|sibling~|boy|girl|boys|girls|son|daughter|twin~|newborn~|pupil~|he|she|him|her|his | young person
# an adult's injury is not this theme
let adult-to = to mother|mum|her|partner|staff|father|herself|himself | to his partner | on mother|mum
let adult-own = mother|mum|she|father|partner|woman
let hurt = hit|hits|hitting|smack*|slap*|punch*|kick*|shake~|shaken|shook|throw~|threw|thrown|bitten|burn~|burnt|beat~|strangl*|suffocat*|squeez*|assault*|poison*|drown*|injur*|stab*
let place = arm~|leg~|face|cheek~|head|ear~|eye|forehead|back|chest|neck|body|buttock~|thigh~|torso|chin|lip|hand~|foot|feet|abdomen|shoulder~|skull|rib~|femur|tibia|humerus|clavicle|wrist~|ankle~|nose|mouth|gum~|genital~
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = injury|injuries|bruise|bruises|bruising|fracture~|non-accidental|marks

let adult-own2 = mother|mum|she|father|partner|woman
let adult-hurt = mother|mum|she|father|partner|mr|ms|woman ..2 sustained|suffered|received ..4 injur*|bruis*
let adult-had = mother|mum|she|father|partner|woman ..1 had|with a|an|some|two|several|facial|visible|extensive|minor|multiple|no|cut|cuts|swelling ..6 bruis*|injur*
let kidnoun = child|children|child's|baby|infant|toddler|boy|girl|son|daughter|sibling|twin|baby's
let woundword = graze~|scratch*|abrasion~|laceration~|swelling|swollen|lump|wound~|welt~|redness|discolo*

let hurt-adult = <hurt> [his|the|her] mother|mum|ms|partner|girlfriend|wife|staff|officer~ | <hurt> her in|while|when|whilst|and|during|as|several|with|to|on|again | <hurt> each other
let dv-injury = injury|injuries|injured + domestic|offence|offences|altercation|argument|row|fight|ex-partner|complainant|abused within 10
let dv-bruise = bruis* + domestic|altercation|argument|complainant|ex-partner|victim within 8
let limb = thigh|thighs|cheek~|arm~|leg~|forehead|ear|ears|face|buttock~|torso|chin|shin~|abdomen|shoulder~|neck|eye|eyelid|ankle~|wrist~
match:
  mark|marks ..8 on|to|behind|under|across ..5 <limb> unless question|quotation within 2 unless <adult-own> ..3 mark|marks
  (a | the | no | any) medical (was | were | could | should | had | would) ..3 (consider* | arranged | undertaken | held | completed | requested | sought | needed)
  paediatric|safeguarding medical
  (not consistent | inconsistent | incompatible | not compatible | not explained) ..2 with|by .. explanation|account|history|mechanism|injur*|development*
  abusive|inflicted head trauma | head trauma
  bruis*|mark|marks|injur*|fractur* ..4 different ages
  (harm | hurt | force) ..3 (caused | inflicted | deliberate* | intentional*) ..2 (by | to | on) .. <kidnoun>
  deliberate|intentional|inflicted harm|injury|force
  coping with crying | never shake | =ICON programme|advice|message~|leaflet
  wounded|cut|slashed in|on|to the|his|her arm~|hand~|leg~|face|thigh|chest|back|head unless mother within 3
  non-accidental
  nonaccidental
  =NAI|=NAIs
  injury|injuries|injured unless staff|worker|officer~|player|colleague|football|sport|work|self-inflicted|war|ankle|knee|sports within 4 unless injury~ .. <adult-to> unless injury unit|minor|minors unless injury service|lawyer unless self-inflicted injury~ unless adult ..10 had|sustained|received ..2 injur* unless <adult-hurt> unless <adult-had> unless <dv-injury> unless victim|complainant|crime within 12
  injure|injuring .. <kid>
  inflicted [head|brain|injury|trauma|harm] unless self-inflicted
  bruis* unless bruis* .. <adult-to> unless <adult-had> unless <adult-hurt> unless <dv-bruise>
  fractur* unless hip fracture~ unless fractured relationship~|family|services|communication
  broken|broke arm~|leg~|rib~|bone~|wrist|collar|clavicle|collarbone|nose|jaw|femur unless <adult-own> .. broken
  skull|rib~|femur|humerus|tibia|metaphyseal|spiral fracture~
  skeletal survey~
  full body x-ray
  subdural|subarachnoid|intracranial|extradural
  retinal|brain|intra-cranial haemorrhage~|bleed~|bleeding|injury|damage
  bleed~|bleeding .. on|in|to .. brain
  haemorrhage~ unless post-partum|postpartum|antepartum|maternal|obstetric
  abusive|inflicted head trauma|injury
  head|brain|facial|spinal|abdominal|internal|unexplained|inflicted|life-threatening|fatal|catastrophic|suspicious|traumatic injury|injuries unless <adult-hurt> unless <dv-injury> unless father|mother|acquired|policy|rule|patients|cases within 5
  shaken [baby|infant]
  shaking .. baby|infant|child|injur*
  burn~|burns|burnt|scald* unless burn* out unless scald* milk unless burning issue|desire|question
  bite mark~
  bitten
  stabbed|shot|slashed|punched|kicked|bitten|struck|hit in|on|to the|his|her|a <place>
  unexplained|visible|red|blue|brown|purple|green|blue-green|yellow|small|linear|circular|facial|various|fresh|old|suspicious|several|two|three|faint mark|marks unless question|full|exclamation|high marks unless marks the|a|an|out
  mark|marks|marking ..2 on|to ..2 <kid>|skin|body|<limb> unless quotation|question within 2
  unexplained mark~|bruise~|injury|injuries|swelling
  birth mark~ .. bruis*|confus*|mistak*
  mongolian|blue|slate spot~
  black eye .. <kid>
  <kid> .. black eye
  frenulum|frenum
  subconjunctival
  petechia*
  bleeding from .. nose|mouth|ear
  blood .. nose|mouth .. baby|infant|child
  (blunt | penetrating) force|trauma
  strangl*|suffocat* .. child|baby|infant|children
  accidental ingestion
  <kidnoun> .. ingest*
  poison* .. <kidnoun>
  <kidnoun>|his|baby ..4 <hurt> .. by .. father|mother|mum|partner|stepfather|parent|parents|carer unless mother .. <hurt> by father|partner unless <hurt-adult>
  father|mother|mum|partner|stepfather|stepdad|parent|parents|carer|he ..3 <hurt> ..2 child|children|baby|infant|toddler|son|daughter|boy|girl|sibling unless as a child|boy|girl unless <hurt-adult> unless while|when|whilst|front|witness* within 3
  child|children|baby|infant|toddler|son|daughter|boy|girl|sibling ..2 <hurt> ..2 by unless <hurt-adult>
  physical|physically abuse|abused|abusing|harm|harmed|chastis*|punish*|assault|assaulted|hurt|injury unless physical abuse .. <adult-to> unless partner|domestic|relationship within 5
  physical chastisement|punishment|discipline
  smack*
  child protection medical~|examination~
  medical examination .. injur*|bruis*|mark*
  strategy .. bruis*|injur*
  bruising protocol|policy|pathway|procedure|guidance
  (non-mobile|immobile|pre-mobile | not independently mobile) + bruis*|injur*|mark|marks|fractur*|baby|babies|infant~ within 8
  significant|physical harm .. caused .. <kid> unless risk of
  (post-mortem | postmortem | post mortem | pathologist | autopsy) ..8 injur*|fractur*|bruis*|trauma|bleed*|haemorrhage|inflicted unless <cue>
  (explanation~ | account~ | story | mechanism) .. injur*|bruis*|fractur*|mark|marks|burn|burns
  inconsistent|consistent with .. injur*|mechanism|fall|accident
  accidental injury|injuries|fall|bruising
  fell|fallen|fall .. from|off|down .. sofa|bed|stairs|cot|chair|arms|pushchair|window|changing
  (dropped | dropping) ..1 baby|infant|child unless off|at|to|with|nursery|school|round within 3
  minor injur* .. <kid>|child
  paediatric .. injur*|bruis*|safeguarding medical
  bruise~ on|to|over [his|her|the|its|baby's|child's] <place> unless <adult-had> unless <adult-hurt> unless mother ..2 bruis*
  wounds|wounding|stabbed .. child|baby|boy|girl
  organ|liver damage .. child|baby|infant
  died .. from|of .. injur*|trauma|assault|stab*|head
  unascertained .. injur*
  murder*|manslaughter .. of .. <kidnoun>
  kill~|killed .. child|baby|infant|children|son|daughter|boy|girl|sibling unless threat~|threaten* within 6
  roll*|fell|fallen|falling|slipped .. off|from .. bed|sofa|table|mat|chair
  (unexplained | explain*) .. injur*|bruis*|mark|marks
  hit .. his|her|the head
  bang~|banged|bump~|bumped .. head
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  <woundword> + <kidnoun> within 6 unless <adult-own> .. scratch* unless <cue> unless himself|herself within 4
  graze~|scratch|scratches|abrasion~|laceration~|swelling|lump|welt~|mark|marks|hand-print|handprint ..2 on|to|behind|above|under|across ..3 <place> unless <adult-own2> ..4 <woundword>
  hand-shaped|finger|slap|grip|belt|loop mark~
  dad|daddy|mum|mummy|father|stepfather|stepdad|mother ..2 hit|hits|hurt|slapped|smacked|punched|kicked|bit|burned|shook ..1 him|me|them
  hit|hits|beat|beaten|struck ..3 with ..2 belt|stick|slipper|shoe|cable|hairbrush|hand
  slapped|hit|punched|smacked|struck|kicked|grabbed ..1 his|the-child's|child's|baby's|boy's|girl's <place>
  (grievous | actual) bodily harm + <kidnoun> within 10
  (guilty | convicted | charged | sentenced | arrested | admitted) ..8 (harm* | injur* | assault* | hurt* | cruelty | ill-treat*) ..3 <kidnoun>
  causing or allowing ..8 <kidnoun>|harm|death
  body map~|mapped|mapping
  rough~ handl*|handling
  handl* ..3 roughly
  smother*
  assault* ..2 (on | of) ..3 <kidnoun>
weak:
  physical abuse
  skeletal
  ct|mri scan~
absent:
  not|neither|nobody|no-one|never|none ..5 hurt|injured unless could|would|might|want*|will|afraid within 5 unless she|mother|partner|couple within 4
  unhurt|uninjured|unharmed
  no|any mark~|marks|injur*|bruis* ..3 seen|found|noted|visible|observed|identified|recorded
  accidental cause|explanation ..4 accepted|found|consistent
  skin ..4 clear|intact|unmarked
  without a mark|bruise
  post-mortem|postmortem|pathologist|skeletal|x-rays|scan ..6 no|not|nothing ..6 trauma|injur*|fractur*|bruis*
  no sign|signs|evidence|indication|suggestion of ..3 injur*|bruis*|fractur*|non-accidental unless asked|explored|considered within 4
not:
  domestic physical abuse
  self-injur*
  minor injuries unit
  risk of injury to staff
  personal injury claim~
  burnout | burn out | burned out
  cigarette lighter
  birth injury~
  perineal
