type: condition
entity depression: Depression
  depression
  depressed
  low mood
  depressive illness|disorder|episode~
entity postnatal-depression: Postnatal depression
  post-natal depression
  =PND
entity perinatal-mental-illness: Perinatal mental illness
  perinatal mental illness|ill-health
  puerperal|postpartum|post-partum psychosis
entity anxiety: Anxiety
  anxiety
  panic attack~
  panic disorder
entity bipolar: Bipolar disorder
  bipolar [affective] [disorder]
entity psychosis: Psychosis
  psychosis
  psychotic
entity schizophrenia: Schizophrenia
  schizophreni*
  schizoaffective disorder
entity personality-disorder: Personality disorder
  personality disorder~
  emotionally unstable personality disorder
  =EUPD|=BPD
entity ptsd: Post-traumatic stress disorder
  post-traumatic stress [disorder]
  =PTSD
entity eating-disorder: Eating disorder
  eating disorder~
  anorexia|bulimia
entity self-harm: Self-harm
  self-harm~
  self-injur*
entity overdose: Overdose
  overdose|overdoses|overdosed
entity suicidal-thoughts: Suicidal thoughts
  suicid* [thoughts|ideation|ideas|intent|attempt~]
entity adhd: Attention deficit hyperactivity disorder
  attention deficit hyperactivity disorder
  attention deficit disorder
  =ADHD
entity autism: Autism
  autis*
  autism spectrum disorder|condition
  asperger*
  =ASD
entity learning-disability: Learning disability
  learning disabilit*
  learning difficult*
  =LD
entity conduct-disorder: Conduct or oppositional disorder
  conduct disorder
  oppositional defiant disorder
  =ODD
entity attachment-disorder: Attachment difficulties
  attachment disorder~|difficult*
entity developmental-delay: Developmental delay
  developmental delay~
  developmentally delayed
  global delay
  speech delay
entity cerebral-palsy: Cerebral palsy
  cerebral palsy
entity epilepsy: Epilepsy or seizures
  epilep*
  seizure~
entity asthma: Asthma
  asthma|asthmatic
entity diabetes: Diabetes
  diabetes|diabetic
entity prematurity: Prematurity
  prematur*
  pre-term
  low birth weight
entity neonatal-abstinence: Neonatal abstinence syndrome
  neonatal abstinence [syndrome]
entity foetal-alcohol: Foetal alcohol spectrum disorder
  foetal|fetal alcohol [spectrum] [syndrome|disorder]
  =FASD
entity failure-to-thrive: Faltering growth
  faltering growth
  failure to thrive
  =FTT
  poor weight gain
  static weight
entity obesity: Obesity
  obese|obesity
entity malnutrition: Malnutrition or dehydration
  malnutrition|malnourished
  dehydrat*
entity reflux: Reflux
  reflux
entity bronchiolitis: Bronchiolitis or chest infection
  bronchiolitis|pneumonia
  chest infection~
entity sepsis: Sepsis
  sepsis|septicaemia|meningitis
entity hie: Hypoxic brain injury
  hypoxic [ischaemic] [encephalopathy|brain] [injury]
  =HIE
entity sudi: Sudden unexpected death in infancy
  sudden unexpected|unexplained death in infancy|childhood
  sudden infant death [syndrome]
  cot death~
  =SUDI|=SIDS|=SUDC
entity stillbirth: Stillbirth or miscarriage
  stillbirth~
  stillborn
  miscarr*
entity substance-dependence: Dependence on drugs or alcohol
  alcohol dependen*
  drug|opiate dependen*
  alcoholic|alcoholism
  addict|addicts|addiction~
entity chronic-pain: Chronic pain
  chronic pain
  fibromyalgia
entity covid-19: Covid-19
  covid
  covid-19
  coronavirus
entity head-lice: Head lice, scabies and similar
  head lice
  scabies|impetigo
  nappy rash
entity dental-decay: Dental decay
  dental decay|caries|neglect
  tooth decay
entity fii: Fabricated or induced illness
  fabricated or induced illness
  perplexing presentation~
  =FII
