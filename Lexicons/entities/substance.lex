type: substance
entity alcohol: Alcohol
  alcohol
  lager|beer|vodka|cider|wine
entity cannabis: Cannabis
  cannabis|marijuana|weed|skunk|hashish
entity cocaine: Cocaine
  cocaine
entity crack: Crack
  crack cocaine | smoking crack | smoked crack | use of crack
entity heroin: Heroin
  heroin
entity opiates: Opiates
  opiate~
  opioid~
entity methadone: Methadone
  methadone
entity buprenorphine: Buprenorphine
  buprenorphine|subutex|suboxone|espranor
entity amphetamine: Amphetamine
  amphetamine~
  methamphetamine|crystal-meth
entity mdma: MDMA (ecstasy)
  mdma
  =MDMA
  ecstasy tablet~|pill~
  ecstasy
entity ketamine: Ketamine
  ketamine
entity benzodiazepine: Benzodiazepines
  benzodiazepine~
  diazepam|valium|xanax|alprazolam|temazepam|lorazepam
entity spice: Synthetic cannabinoids
  synthetic cannabinoid~
  =Spice
  new psychoactive substance~
  legal high~
entity mephedrone: Mephedrone
  mephedrone
entity ghb: GHB
  =GHB|=GBL
entity lsd: LSD
  =LSD
entity nitrous-oxide: Nitrous oxide
  nitrous oxide
  laughing gas
entity solvents: Solvents
  solvent misuse|abuse
  glue sniffing
  aerosols
entity pregabalin: Pregabalin and gabapentin
  pregabalin|gabapentin
entity codeine: Codeine
  codeine|co-codamol|dihydrocodeine
entity tramadol: Tramadol
  tramadol
entity morphine: Morphine
  morphine|oramorph
entity fentanyl: Fentanyl
  fentanyl
entity steroids: Anabolic steroids
  anabolic steroid~
entity tobacco: Tobacco
  tobacco|cigarette~|nicotine
  vape|vapes|vaping
entity class-a: Class A drugs
  class =A drug~|substance~
entity class-b: Class B drugs
  class =B drug~|substance~
entity antidepressant: Antidepressant
  antidepressant~
  anti-depressant~
  sertraline|citalopram|fluoxetine|mirtazapine|venlafaxine
entity antipsychotic: Antipsychotic
  antipsychotic~
  anti-psychotic~
  olanzapine|quetiapine|risperidone|aripiprazole
entity paracetamol: Paracetamol
  paracetamol
entity illicit-drugs: Illicit drugs (not named)
  illicit|illegal|recreational|street|controlled drug~|substance~
