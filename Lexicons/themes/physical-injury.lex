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
let hurt = hit|hits|hitting|smack*|slap*|punch*|kick*|shake~|shaken|shook|throw~|threw|thrown|bit|bitten|burn~|burnt|beat~|strangl*|suffocat*|squeez*|assault*|drop~|dropped|poison*|drown*|injur*|stab*
let place = arm~|leg~|face|cheek~|head|ear~|eye|forehead|back|chest|neck|body|buttock~|thigh~|torso|chin|lip|hand~|foot|feet|abdomen|shoulder~|skull|rib~|femur|tibia|humerus|clavicle|wrist~|ankle~|nose|mouth|gum~|genital~
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = injury|injuries|bruise|bruises|bruising|fracture~|non-accidental|marks

let adult-own2 = mother|mum|she|father|partner|woman
let adult-hurt = mother|mum|she|father|partner|mr|ms|woman ..2 sustained|suffered|had|received|reported ..4 injur*|bruis*
let kidnoun = child|children|child's|baby|infant|toddler|boy|girl|son|daughter|sibling|twin|baby's
let woundword = graze~|scratch*|abrasion~|laceration~|swelling|swollen|lump|wound~|welt~|cut|cuts|mark|marks|redness|discolo*

match:
  wounded|cut|slashed in|on|to the|his|her arm~|hand~|leg~|face|thigh|chest|back|head unless mother within 3
  non-accidental
  nonaccidental
  =NAI|=NAIs
  injury|injuries|injured unless staff|worker|officer~|player|colleague|football|sport|work|self-inflicted|war within 4 unless injury~ .. <adult-to> unless injury unit|minor|minors unless injury service|lawyer unless self-inflicted injury~ unless <adult-hurt>
  injure|injuring .. <kid>
  inflicted [head|brain|injury|trauma|harm] unless self-inflicted
  bruis* unless bruis* .. <adult-to> unless <adult-own> .. bruis* unless <adult-hurt>
  fractur* unless hip fracture~ unless fractured relationship~|family|services|communication
  broken|broke arm~|leg~|rib~|bone~|wrist|collar|clavicle|collarbone|nose|jaw|femur unless <adult-own> .. broken
  skull|rib~|femur|humerus|tibia|metaphyseal|spiral fracture~
  skeletal survey|x-ray
  full body x-ray
  subdural|subarachnoid|intracranial|extradural
  retinal|brain|intra-cranial haemorrhage~|bleed~|bleeding|injury|damage
  bleed~|bleeding .. on|in|to .. brain
  haemorrhage~ unless post-partum|postpartum|antepartum|maternal|obstetric
  abusive|inflicted head trauma|injury
  head|brain|facial|spinal|abdominal|internal|unexplained|accidental|serious|inflicted|life-threatening|fatal|catastrophic|multiple|suspicious|traumatic injury|injuries|trauma unless trauma informed
  shaken [baby|infant]
  shaking .. baby|infant|child|injur*
  burn~|burns|burnt|scald* unless burn* out unless scald* milk
  bite mark~
  bitten
  stabbed|shot|slashed|punched|kicked|bitten|struck|hit in|on|to the|his|her|a <place>
  marks unless question|full|exclamation|high marks unless marks the|a|an
  mark|marks|marking .. on|to .. <kid>|<place>|skin|body
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
  ingest* .. <kid>|methadone|drug*|medic*|accident*
  poison* .. <kid>
  <kidnoun>|his|baby ..4 <hurt> .. by .. father|mother|mum|partner|stepfather|parent|parents|carer unless mother .. <hurt> by father|partner
  father|mother|mum|partner|stepfather|stepdad|parent|parents|carer|he .. <hurt> .. child|children|baby|infant|toddler|son|daughter|boy|girl|sibling unless as a child|boy|girl
  child|children|baby|infant|toddler|son|daughter|boy|girl|sibling .. <hurt> .. by
  physical|physically abuse|abused|abusing|harm|harmed|chastis*|punish*|assault|assaulted|hurt|injury unless physical abuse .. <adult-to> unless partner|domestic|relationship within 5
  physical chastisement|punishment|discipline
  smack*
  child protection medical~|examination~
  medical examination .. injur*|bruis*|mark*
  strategy .. bruis*|injur*
  bruising protocol|policy|pathway|procedure|guidance
  non-mobile|immobile|pre-mobile|not independently mobile
  significant|physical harm .. caused .. <kid> unless risk of
  (post-mortem | postmortem | post mortem | pathologist | autopsy) ..8 injur*|fractur*|bruis*|trauma|bleed*|haemorrhage|inflicted unless <cue>
  (explanation~ | account~ | story | mechanism) .. injur*|bruis*|fractur*|mark~|burn
  inconsistent|consistent with .. injur*|mechanism|fall|accident
  accidental injury|injuries|fall|bruising
  fell|fallen|fall .. from|off|down .. sofa|bed|stairs|cot|chair|arms|pushchair|window|changing
  (dropped | dropping) .. baby|infant|child
  minor injur* .. <kid>|child
  paediatric .. injur*|bruis*|safeguarding medical
  bruise~ on|to|over [his|her|the|its|baby's|child's] <place>
  wounds|wounding|stabbed .. child|baby|boy|girl
  organ|liver damage .. child|baby|infant
  died .. from|of .. injur*|trauma|assault|stab*|head
  unascertained .. injur*
  murder*|manslaughter .. of .. child|baby|infant|son|daughter|boy|girl|<kid>
  kill~|killed .. child|baby|infant|children|son|daughter|boy|girl|sibling
  roll*|fell|fallen|slipped .. off|from .. bed|sofa|table|mat|chair
  (unexplained | explain*) .. injur*|bruis*|mark|marks
  hit .. his|her|the head
  bang~|banged|bump~|bumped .. head
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  <woundword> + <kidnoun> within 6 unless <adult-own> .. (cut | scratch* | marks) unless full|question|high marks|mark unless <cue> unless himself|herself|cut-off within 4
  graze~|scratch|scratches|abrasion~|laceration~|swelling|lump|welt~|mark|marks|hand-print|handprint ..2 on|to|behind|above|under|across ..3 <place> unless <adult-own2> ..4 <woundword>
  hand-shaped|finger|slap|grip|belt|loop mark~
  dad|daddy|mum|mummy|father|stepfather|stepdad|mother ..2 hit|hits|hurt|slapped|smacked|punched|kicked|bit|burned|shook ..1 him|me|them
  hit|hits|beat|beaten|struck ..3 with ..2 belt|stick|slipper|shoe|cable|hairbrush|hand
  slapped|hit|punched|smacked|struck|kicked|grabbed ..1 his|the-child's|child's|baby's|boy's|girl's <place>
weak:
  physical abuse
  skeletal
  ct|mri scan~
absent:
  not|neither|nobody|no-one|never|none ..5 hurt|injured unless could|would|might|want*|will|afraid within 5
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
