type: injury
entity non-accidental-injury: Non-accidental injury
  non-accidental injury|injuries
  inflicted injury|injuries
  =NAI|=NAIs
entity bruise: Bruise
  bruis*
entity fracture: Fracture
  fractur*
  broken bone~|arm|leg|rib~|wrist|collarbone|jaw|nose|clavicle|skull|femur
entity skull-fracture: Skull fracture
  skull fracture~
  fractured skull
entity rib-fracture: Rib fracture
  rib fracture~
  fractured rib~
entity long-bone-fracture: Fracture of a limb
  fractured|broken femur|tibia|humerus|arm|leg|radius|ulna|fibula
  metaphyseal|spiral fracture~
entity head-injury: Head injury
  head injury|injuries|trauma
  non-accidental head injury|injuries
  abusive head trauma
  =NAHI|=AHT
entity brain-injury: Brain injury
  brain injury|injuries|damage|haemorrhage|swelling
  traumatic brain injury
entity subdural: Subdural bleeding
  subdural [haematoma~|haemorrhage~|bleed~|collection~]
  subarachnoid haemorrhage~
entity retinal-haemorrhage: Retinal haemorrhage
  retinal haemorrhag*
entity shaking: Shaking injury
  shaken baby [syndrome]
  shaking injury|injuries
entity burn: Burn
  burn|burns|burnt|burned
  cigarette burn~
entity scald: Scald
  scald|scalds|scalded|scalding
entity bite: Bite mark
  bite mark~
  human bite~
  bitten
entity cut: Cut or laceration
  laceration~
  cut|cuts to|on his|her|the|their face|head|arm|arms|leg|lip|hand|chin|forehead|mouth
  stab wound~
entity abrasion: Abrasion, graze or scratch
  abrasion~
  graze|grazes|grazed
  scratch|scratches|scratched
entity swelling: Swelling
  swelling|swollen
entity torn-frenulum: Torn frenulum
  torn fr?enum|fr?enulum|frenulum|frenum
  frenulum|frenum
entity mouth-injury: Injury of the mouth
  oral injury|injuries
  injury|injuries to the|his|her mouth
  bleeding from the mouth|nose
entity abdominal-injury: Abdominal injury
  abdominal injury|injuries|trauma
  liver|spleen|splenic|bowel injury|laceration|rupture
entity petechiae: Petechiae
  petechia*
  pinprick bruis*
entity black-eye: Black eye
  black eye~
entity ligature: Ligature or strangulation injury
  strangulat*
  ligature mark~
entity genital-injury: Genital or anal injury
  genital|anal|vaginal injury|injuries|bleeding|trauma
entity poisoning: Poisoning or ingestion
  poison*
  ingest|ingested|ingestion
  accidental overdose
entity drowning: Drowning
  drown|drowned|drowning
entity asphyxia: Asphyxia or suffocation
  asphyxia*
  suffocat*
  overlay|overlaying|overlain
  airway obstruction
entity cardiac-arrest: Cardiac arrest
  cardiac|cardio-respiratory|respiratory arrest
entity fall: Fall
  fall~ from|off [the|a|his|her|their] bed|sofa|stairs|cot|chair|highchair|window|table|pram|buggy|changing
  fall~ down [the|a|some] stairs|steps
entity dog-bite: Dog bite
  dog bite~|attack~
entity mark: Mark (unexplained)
  unexplained mark~|injury|injuries|bruis*
  red|linear|facial|finger|fingertip|slap mark~
entity injury: Injury (not specified)
  injury|injuries
  injured
