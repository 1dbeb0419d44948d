type: tool
entity dash: DASH risk assessment
  =DASH
  domestic abuse stalking and honour based violence [risk] [assessment|checklist]
  dash risk assessment~|checklist~
entity dara: Domestic abuse risk assessment (DARA)
  =DARA
entity ric: Risk indicator checklist
  risk indicator checklist~
  =RIC
entity graded-care-profile: Graded Care Profile
  graded care profile~ [=2]
  =GCP|=GCP2|=GCPs
entity neglect-toolkit: Neglect toolkit
  neglect toolkit~|tool~|screening tool~|assessment tool~
  neglect tool-kit~
  home conditions tool~|assessment tool~|checklist
  day in my life
entity signs-of-safety: Signs of Safety
  signs of safety
  =SoS
entity signs-of-wellbeing: Signs of Wellbeing or Success
  signs of well-being|success
entity genogram: Genogram
  genogram~
  family tree~
entity ecomap: Ecomap
  eco-map~
entity chronology: Chronology
  chronolog*
  multi-agency|integrated|combined|single-agency chronolog*
entity child-and-family-assessment: Child and family assessment
  child and family assessment~
  children and families assessment~
  single assessment~
  =C&F
entity pre-birth-assessment: Pre-birth assessment
  pre-birth assessment~
entity parenting-assessment: Parenting assessment
  parenting assessment~
  =PAMS
entity early-help-assessment: Early help assessment
  early help assessment~ [tool]
  common assessment framework~
  =CAF|=CAFs|=EHA|=EHAs|=EHAT
entity assessment-framework: Framework for the assessment of children in need
  framework for [the] assessment of children in need
  assessment triangle
entity child-protection-plan: Child protection plan
  child protection plan~
  =CPP|=CPPs
entity child-in-need-plan: Child in need plan
  child in need plan~
  =CIN plan~
entity safety-plan: Safety plan
  safety plan~
entity written-agreement: Written agreement
  written agreement~
  working agreement~
  contract of expectations
entity birth-plan: Birth or safeguarding birth plan
  birth plan~
entity threshold-document: Threshold document
  threshold document~|guidance|criteria
  continuum of need [document|guidance]
entity referral-form: Multi-agency referral form
  multi-agency referral form~
  interagency|inter-agency referral form~
  =MARF|=MARFs
entity police-notification: Police notification
  public protection notice~
  =PPN|=PPNs
  domestic abuse notification~
  =DAN|=DANs
  =MERLIN|=MERLINs|=Merlin|=Merlins
entity epds: Edinburgh postnatal depression scale
  edinburgh post-natal depression scale
  =EPDS
entity phq-9: PHQ-9
  =PHQ-9
  patient health questionnaire
entity gad-7: GAD-7
  =GAD-7
entity whooley: Whooley questions
  whooley [question~]
entity sdq: Strengths and difficulties questionnaire
  strengths and difficulties questionnaire~
  =SDQ|=SDQs
entity ehcp: Education, health and care plan
  education health and care plan~
  =EHCP|=EHCPs
entity pep: Personal education plan
  personal education plan~
entity red-book: Personal child health record (red book)
  personal child health record~
  red book~
  =PCHR
entity hair-strand-test: Hair strand test
  hair strand test~|testing|analysis
  =HST
entity drug-test: Drug or alcohol test
  drug|urine|toxicology test~|screen~
  breathalys*
entity skeletal-survey: Skeletal survey or scan
  skeletal survey~
  =CT scan~
  =MRI scan~
entity child-protection-medical: Child protection medical
  child protection medical~
  safeguarding medical~
  medical examination~
entity cp-is: Child Protection Information Sharing system
  child protection information sharing [system|project]
  =CP-IS|=CPIS
entity records-system: Electronic records system
  =RiO|=EMIS|=SystmOne|=Systmone|=LCS|=EHM|=CPOMS|=Mosaic|=Liquidlogic
  liquidlogic
  systmone
entity police-national-computer: Police National Computer
  police national computer
  =PNC
entity escalation-policy: Escalation policy
  escalation policy|policies|procedure~|protocol~|process
  resolution policy|protocol
entity bruising-protocol: Bruising protocol
  bruising protocol~|pathway~|policy|procedure~
  bruising in non-mobile infants|babies|children
entity was-not-brought-policy: Was not brought policy
  was not brought policy|policies|procedure~|pathway
  =DNA policy|policies|procedure~|checklist~
entity icon: ICON programme
  =ICON
entity safe-sleep-assessment: Safe sleep assessment
  safe|safer sleep~ assessment~|tool~|checklist~
entity care-of-next-infant: Care of next infant (CONI)
  care of [the] next infant
  =CONI
entity imr: Individual management review
  individual management review~
  =IMR|=IMRs
entity silp: Significant incident learning process
  significant incident learning process
  =SILP
entity seven-minute-briefing: Seven-minute briefing
  seven-minute briefing~
  7-minute briefing~
