# Injuries to the body, by their names as nouns. What may be an illness as well stands in condition.lex.
type: injury

let bone = arm|arms|leg|legs|wrist|wrists|elbow|collarbone|collarbones|collar-bone|jaw|nose|clavicle|femur|tibia|tibias|humerus|radius|ulna|fibula|ankle|finger|fingers|toe|thumb|pelvis|cheekbone|shoulder|hand|foot|hip|spine|vertebra|vertebrae|neck|sternum|thigh
let bleed = haematoma|haematomas|haematomata|haemorrhage|haemorrhages|haemorrhaging|hemorrhage|hemorrhages|bleed|bleeds|bleeding|collection|collections|hygroma

entity non-accidental-injury: Non-accidental injury
  non-accidental injury|injuries
  inflicted injury|injuries
  =NAI|=NAIs
entity bruise: Bruise
  bruise|bruises|bruising
  fingertip|finger-tip|pinprick|pin-prick|facial|grab|linear|grip bruise|bruises|bruising
  thumb|grip|finger|hand bruise|bruises
  contusion|contusions|ecchymosis
entity fracture: Fracture
  fracture|fractures
  healing|old|multiple fracture|fractures
  fractured|broken <bone>
  broken bone|bones|tooth|teeth
  <bone> fracture|fractures
  greenstick|bucket-handle|corner|hairline|buckle|torus|compression|vertebral|clavicular fracture|fractures
entity skull-fracture: Skull fracture
  [linear|depressed|parietal|occipital|complex] skull fracture|fractures
  fractured|broken skull
  parietal|occipital|temporal fracture|fractures
entity rib-fracture: Rib fracture
  [posterior|anterior|healing] rib fracture|fractures
  fractured|broken rib|ribs
entity long-bone-fracture: Fracture of a limb
  metaphyseal|spiral|transverse|oblique|femoral|tibial|humeral|radial|supracondylar [bone] fracture|fractures
  long bone fracture|fractures
  classic metaphyseal lesion|lesions
  =CML|=CMLs
entity dislocation: Dislocation or sprain
  dislocation|dislocations|sprain|sprains
  dislocated <bone>
  sprained|twisted ankle|wrist
  pulled elbow
entity head-injury: Head injury
  cephalohaematoma|cephalohaematomas
  [minor|serious|severe|significant|traumatic] head injury|injuries
  head trauma
  [non-accidental|inflicted|abusive] head injury|injuries|trauma
  concussion
  =NAHI|=AHT
entity brain-injury: Brain injury
  [traumatic|acquired|severe|catastrophic] brain injury|injuries|damage
  brain haemorrhage|haemorrhages|bleed|bleeds|swelling
  cerebral oedema|haemorrhage
  intracranial|intra-cranial|extradural|extra-dural|subarachnoid|epidural|cerebral <bleed>
  bleed|bleeds|bleeding on|to|in the brain
entity subdural: Subdural bleeding
  [acute|chronic|bilateral|old] subdural <bleed>
  subdurals
entity retinal-haemorrhage: Retinal haemorrhage
  [bilateral|multiple] retinal haemorrhage|haemorrhages|haemorrhaging|bleeding|bleed|bleeds
entity eye-injury: Injury of the eye
  subconjunctival|sub-conjunctival haemorrhage|haemorrhages
  black eye|eyes
  eye injury|injuries
  bloodshot eye|eyes
entity spinal-injury: Spinal injury
  spinal|spinal-cord|neck|back injury|injuries
  whiplash
entity shaking: Shaking injury
  shaken baby syndrome
  shaking injury|injuries
entity burn: Burn
  burn|burns
  cigarette|friction|contact|iron|chemical|carpet|immersion|straightener|hair-straightener|oven|radiator|rope|flame burn|burns
  burn mark|marks
  cigarette mark|marks
entity scald: Scald
  scald|scalds
  scald mark|injury|injuries
entity bite: Bite mark
  bite mark|marks
  human|adult|child|dog|animal|love bite|bites
  bite|bites unless (insect|flea|bed-bug|mosquito|midge bite|bites)
  =lovebite|=lovebites
entity insect-bite: Insect bite
  insect|flea|bed-bug|mosquito bite|bites
entity cut: Cut or laceration
  laceration|lacerations|gash|gashes
  superficial|deep laceration|lacerations|cut|cuts
  cut|cuts to|on|above|below his|her|the|their|one|both
  cut lip|head|finger|chin|hand
  split lip
  slash|slashes wound|wounds
entity stab-wound: Stab or gunshot wound
  stab|stabbing|knife|puncture|gunshot|slash|penetrating wound|wounds|injury|injuries
  machete|knife injury|injuries|wound|wounds
  wound|wounds
entity abrasion: Abrasion, graze or scratch
  abrasion|abrasions|graze|grazes
  scratch|scratches unless from scratch
  scratch mark|marks
  carpet|friction graze
entity swelling: Swelling
  swelling|swellings
  boggy|soft [tissue] swelling|swellings
  haematoma|haematomas
  swollen <bone>
  swollen lip|eye|head|cheek|face
  bump|bumps to|on the|his|her
entity torn-frenulum: Torn frenulum
  torn|ruptured|injured [upper|labial] [lingual] fr?enum|fr?enulum|frenulum|frenum
  frenulum|frenum|fraenulum tear|injury
entity mouth-injury: Injury of the mouth
  oral|mouth|dental|lip|intra-oral|facial|ear injury|injuries
  [oral|nasal] bleeding|bleed from the|his|her mouth|nose
  oronasal|oral bleeding|haemorrhage
  knocked-out|chipped|broken tooth|teeth
entity abdominal-injury: Abdominal or internal injury
  abdominal|internal|chest|bowel|liver|splenic|visceral|organ injury|injuries|trauma|bleeding
  liver|spleen|splenic|bowel laceration|lacerations|rupture|perforation
  ruptured|perforated|lacerated spleen|liver|bowel|kidney
  perforated|punctured lung
entity petechiae: Petechiae
  petechia|petechiae
  petechial haemorrhage|haemorrhages|rash|bruising
entity strangulation: Strangulation or ligature injury
  ligature|strangulation|choking mark|marks|injury|injuries
  non-fatal strangulation
entity genital-injury: Genital or anal injury
  genital|anal|vaginal|penile|hymenal injury|injuries|bleeding|trauma|tear|tears|bruising
entity self-harm-injury: Injury by oneself
  self-harm scar|scars|cut|cuts|injury|injuries|wound|wounds
  self-inflicted cut|cuts|injury|injuries|wound|wounds
entity poisoning: Poisoning
  poisoning
  accidental|methadone ingestion
  carbon monoxide poisoning
entity mark: Mark
  slap|hand|belt|grab|pinch|finger|fingertip|loop|linear|red|strap|whip mark|marks
  [mongolian] blue spot|spots
  welt|welts|weal|weals
  scar|scars|scarring
entity amputation: Crush injury or amputation
  crush|degloving injury|injuries
  amputation
