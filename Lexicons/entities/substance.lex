# Drugs, alcohol and medicines that are misused, by their names and street names.
type: substance

entity alcohol: Alcohol
  alcohol
  lager|beer|beers|vodka|cider|wine|whisky|whiskey|gin|spirits|rum|prosecco
  =WKD
entity drugs: Drugs (not named)
  drugs
  illicit|illegal|recreational|street|controlled|hard|soft|non-prescribed drug|drugs|substance|substances
  illicit|street|prescribed|prescription|non-prescribed medication|medicines
  prescription drugs
  class =A|=B|=C [and|or] [=B|=C] [drug|drugs|substance|substances]
entity cannabis: Cannabis
  cannabis|marijuana|weed|skunk|hashish|ganja|hash
  cannabis resin|edibles|oil|joint~|plant|plants
  =THC
  thc vape|vapes
entity cocaine: Cocaine
  cocaine|coke
  powder cocaine
entity crack: Crack cocaine
  crack cocaine
  crack unless (crack~ down|in|on|of|the)
  crack pipe|pipes
entity heroin: Heroin
  heroin|diamorphine
  =brown and white
entity opiates: Opiates
  opiate|opiates|opioid|opioids
  opioid|opiate substitute|substitutes|medication|painkiller~
entity methadone: Methadone
  methadone
entity buprenorphine: Buprenorphine
  buprenorphine|subutex|suboxone|espranor|buvidal
entity amphetamine: Amphetamine
  amphetamine|amphetamines|methamphetamine|methamphetamines|dexamphetamine
  crystal meth
  =speed unless (at|of|the|high|up =speed) unless (=speed of|limit|at|up|with)
entity mdma: MDMA (ecstasy)
  mdma|ecstasy|mandy
  =E tablets
entity ketamine: Ketamine
  ketamine|ket
entity benzodiazepine: Benzodiazepines
  benzodiazepine|benzodiazepines|benzos
  diazepam|valium|xanax|alprazolam|temazepam|lorazepam|clonazepam|nitrazepam|etizolam
  street valium
  zopiclone|zolpidem
entity spice: Synthetic cannabinoids and new psychoactive substances
  synthetic cannabinoid|cannabinoids|cannabis
  spice
  mamba | black mamba
  new|novel psychoactive substance|substances
  legal high|highs
  =NPS
entity mephedrone: Mephedrone
  mephedrone|mcat|miaow
  =M-Cat|=MCAT
entity ghb: GHB
  =GHB|=GBL
entity hallucinogens: Hallucinogens
  =LSD
  magic mushroom|mushrooms
  psilocybin|ayahuasca
  =DMT
entity nitrous-oxide: Nitrous oxide
  nitrous oxide
  laughing gas
  nos canister~
entity khat: Khat
  khat
entity solvents: Solvents
  solvent|solvents|aerosols
  solvent misuse|abuse
  glue sniffing
  butane
  lighter fuel|gas
entity pregabalin: Pregabalin and gabapentin
  pregabalin|gabapentin|gabapentinoid|gabapentinoids
entity codeine: Codeine
  codeine|co-codamol|dihydrocodeine|co-dydramol
entity tramadol: Tramadol
  tramadol
entity morphine: Morphine
  morphine|oramorph|oxycodone|oxycontin
entity fentanyl: Fentanyl and nitazenes
  fentanyl|nitazene|nitazenes
entity steroids: Anabolic steroids
  anabolic steroid|steroids
entity tobacco: Tobacco
  tobacco|nicotine
  cigarettes unless (cigarettes butt~|burn~)
entity poppers: Poppers
  poppers
  amyl|alkyl nitrite|nitrites
