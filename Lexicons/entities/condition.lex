# Illnesses, disabilities and states of health, of children and adults. Injuries are a type of their own.
type: condition

entity depression: Depression
  depression
  clinical|severe|reactive|recurrent|major depression
  low mood
  depressive illness|disorder|episode|episodes|symptoms
entity postnatal-depression: Postnatal depression
  post-natal|antenatal|ante-natal|perinatal|post-partum|postpartum depression
  =PND
entity perinatal-mental-illness: Perinatal mental illness
  perinatal mental illness|ill-health
  puerperal|postpartum|post-partum|post-natal psychosis
entity anxiety: Anxiety
  anxiety
  anxiety disorder|disorders
  generalised anxiety [disorder]
  social|health|separation anxiety
  panic attack|attacks|disorder
  agoraphobia
entity ocd: Obsessive compulsive disorder
  obsessive compulsive disorder
  =OCD
entity bipolar: Bipolar disorder
  bipolar [affective] [disorder]
  mania|hypomania
entity psychosis: Psychosis
  psychosis
  drug-induced psychosis
  psychotic episode|episodes|illness|depression|disorder|symptoms
  paranoia
entity schizophrenia: Schizophrenia
  schizophrenia
  paranoid schizophrenia
  schizoaffective disorder
entity personality-disorder: Personality disorder
  [borderline|antisocial|anti-social|dissocial|emotionally-unstable|paranoid] personality disorder|disorders
  emotionally unstable personality disorder
  =EUPD|=BPD
entity ptsd: Post-traumatic stress disorder
  [complex] post-traumatic stress [disorder]
  =PTSD|=CPTSD|=C-PTSD
entity eating-disorder: Eating disorder
  eating disorder|disorders
  anorexia [nervosa]
  bulimia [nervosa]
  =ARFID
entity mental-illness: Mental illness (not named)
  mental illness|illnesses|ill-health
  severe|enduring|serious [and] [enduring] mental illness|illnesses
entity attachment-disorder: Attachment disorder
  [reactive] attachment disorder|disorders
entity adhd: Attention deficit hyperactivity disorder
  attention deficit hyperactivity disorder
  attention deficit disorder
  =ADHD|=ADD
entity autism: Autism
  autism
  autistic|autism spectrum disorder|condition
  autistic spectrum [disorder|condition]
  asperger's [syndrome]
  =ASD|=ASC
entity learning-disability: Learning disability
  [mild|moderate|severe|profound] learning disability|disabilities|difficulty|difficulties
  profound and multiple learning disability|disabilities|difficulties
  intellectual disability|disabilities
  =LD|=PMLD
entity dyslexia: Dyslexia and dyspraxia
  dyslexia|dyspraxia|dyscalculia
entity conduct-disorder: Conduct or oppositional disorder
  conduct disorder
  oppositional defiant disorder
  =ODD
entity semh: Social, emotional and mental health needs
  social emotional and mental health needs|difficulties
  =SEMH
entity developmental-delay: Developmental delay
  [global] developmental delay|delays
  global delay
  speech [and] [language] delay|disorder|impairment
  language delay|disorder
entity selective-mutism: Selective mutism
  selective mutism
  elective mutism
entity tourettes: Tourette syndrome
  tourette's [syndrome]
  tourette syndrome
entity cerebral-palsy: Cerebral palsy
  cerebral palsy
  quadriplegia
entity epilepsy: Epilepsy or seizures
  epilepsy
  seizure|seizures
  febrile convulsion|convulsions|seizure|seizures
  epileptic fit|fits|seizure|seizures
entity down-syndrome: Down's syndrome
  down's|down syndrome
entity hearing-sight: Deafness and blindness
  deafness|blindness
  hearing|visual|sight loss|impairment
  glue ear
  squint
entity spina-bifida: Spina bifida and hydrocephalus
  spina bifida
  hydrocephalus
entity muscular-dystrophy: Muscular dystrophy
  muscular dystrophy
entity genetic-condition: Genetic condition
  genetic|chromosomal|metabolic condition|disorder|abnormality|syndrome
  ehlers-danlos [syndrome]
  osteogenesis imperfecta
  brittle bone disease
entity cystic-fibrosis: Cystic fibrosis
  cystic fibrosis
entity sickle-cell: Sickle cell disease and other blood disorders
  sickle cell [disease|disorder|anaemia|trait]
  thalassaemia|haemophilia|anaemia
  clotting disorder
  vitamin =D|=K deficiency
  iron deficiency
entity heart-condition: Heart condition
  congenital heart disease|defect|condition
  heart condition|defect|disease|murmur|failure
entity kidney-disease: Kidney disease
  kidney|renal disease|failure
entity liver-disease: Liver disease
  liver disease|failure
  cirrhosis
entity cancer: Cancer
  cancer|leukaemia|lymphoma
  brain tumour
  tumour
entity stroke: Stroke
  =stroke unless (=stroke of)
entity high-blood-pressure: High blood pressure
  hypertension
  high blood pressure
  pre-eclampsia|eclampsia
entity asthma: Asthma
  asthma
entity eczema: Eczema and other skin conditions
  eczema|psoriasis|dermatitis|cellulitis
  skin infection|infections
entity allergy: Allergy
  allergy|allergies|anaphylaxis
  nut|peanut|food|milk|cow's-milk allergy|allergies
entity diabetes: Diabetes
  [type =1|=2|one|two] diabetes
  gestational diabetes
  diabetic ketoacidosis
  =DKA
entity thyroid: Thyroid disease
  hypothyroidism|hyperthyroidism
  thyroid disease|condition
entity prematurity: Prematurity
  prematurity
  premature birth
  pre-term birth|labour
  low birth weight
  intrauterine growth restriction
  =IUGR
entity neonatal-abstinence: Neonatal abstinence syndrome
  neonatal abstinence [syndrome]
  =NAS
  neonatal jaundice
  jaundice
entity foetal-alcohol: Foetal alcohol spectrum disorder
  foetal|fetal alcohol [spectrum] [syndrome|disorder]
  =FASD|=FAS
entity failure-to-thrive: Faltering growth
  faltering growth
  failure to thrive
  =FTT
  poor|static weight gain
  weight loss
entity obesity: Obesity
  [morbid|childhood] obesity
entity malnutrition: Malnutrition or dehydration
  malnutrition|malnourishment|dehydration
  severe dehydration|malnutrition
  rickets
  vitamin deficiency
entity reflux: Reflux, colic and tongue tie
  reflux|colic
  tongue tie
entity bowel: Conditions of the stomach and bowel
  gastroenteritis|constipation|coeliac|encopresis|soiling
  coeliac|crohn's disease
  irritable bowel syndrome
entity enuresis: Bed wetting
  enuresis
  bed-wetting
entity bronchiolitis: Bronchiolitis or chest infection
  bronchiolitis|pneumonia|bronchitis|croup
  chest|respiratory [tract] infection|infections
  whooping cough
  =RSV
entity infection: Infection
  ear|urine|urinary|viral|throat [tract] infection|infections
  otitis media
  tonsillitis|chickenpox|measles|influenza
  hand foot and mouth [disease]
entity sepsis: Sepsis and meningitis
  sepsis|septicaemia|meningitis|encephalitis
entity hepatitis: Hepatitis
  hepatitis [=A|=B|=C]
entity hiv: HIV and tuberculosis
  =HIV|=TB
  tuberculosis
entity sti: Sexually transmitted infection
  sexually transmitted infection|infections|disease
  chlamydia|gonorrhoea|syphilis|herpes
  =STI|=STIs
entity hie: Hypoxic brain injury
  hypoxic ischaemic encephalopathy
  hypoxic brain injury
  =HIE
entity cardiac-arrest: Cardiac or respiratory arrest
  cardiac|cardio-respiratory|respiratory arrest
entity sudi: Sudden unexpected death in infancy
  sudden unexpected|unexplained death in infancy|childhood
  sudden infant death syndrome
  cot death|deaths
  =SUDI|=SIDS|=SUDC
entity stillbirth: Stillbirth or miscarriage
  stillbirth|stillbirths|miscarriage|miscarriages
  ectopic pregnancy
entity substance-dependence: Dependence on drugs or alcohol
  alcohol|drug|opiate|opioid|substance dependence|dependency|addiction|withdrawal
  alcoholism
  alcohol|substance use disorder
  delirium tremens
entity chronic-pain: Chronic pain
  chronic|back pain
  fibromyalgia|endometriosis|arthritis|sciatica
  chronic fatigue [syndrome]
  migraine|migraines
  multiple sclerosis
entity dementia: Dementia
  dementia
  alzheimer's [disease]
entity covid-19: Covid-19
  covid-19 | covid
  coronavirus
entity head-lice: Head lice, scabies and similar
  head lice
  scabies|impetigo|ringworm|threadworms|nits
  nappy|heat|fungal rash
  thrush
  infestation of [head] lice
entity dental-decay: Dental decay
  dental decay|caries|abscess|abscesses
  [severe|untreated|extensive] tooth|teeth decay
  tooth decay
  decayed teeth
entity fii: Fabricated or induced illness
  fabricated or|and induced illness
  perplexing presentation|presentations
  =FII
  munchausen's [syndrome] [by] [proxy]
entity sleep-disorder: Sleep disorder
  insomnia|narcolepsy
  sleep apnoea
  apnoea
entity gender-dysphoria: Gender dysphoria
  gender dysphoria
