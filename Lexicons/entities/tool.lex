# Tools, forms, frameworks, records and systems that practice uses.
type: tool

let makes = tool|tools|toolkit|toolkits|tool-kit|form|forms|checklist|checklists|template|templates|screening|proforma|scale|matrix
let rules = policy|policies|procedure|procedures|protocol|protocols|pathway|pathways|checklist|checklists|guidance

# --- assessing
entity dash: DASH risk assessment
  =DASH
  domestic abuse stalking and|harassment honour based violence|abuse [risk] [assessment|checklist]
  domestic abuse stalking [harassment] [and] honour based violence|abuse [risk] [identification] [assessment|checklist]
  =DASH risk|ric assessment|assessments|checklist|checklists
  =CAADA [=DASH]
  =CAADA-DASH
entity dara: Domestic abuse risk assessment
  =DARA
  domestic abuse risk assessment|assessments
entity ric: Risk indicator checklist
  risk indicator|identification checklist|checklists
  =RIC|=RICs
entity graded-care-profile: Graded Care Profile
  graded care profile|profiles [=2|two]
  =GCP|=GCP2|=GCPs|=GCP-2
entity neglect-toolkit: Neglect toolkit
  neglect <makes>
  neglect screening|assessment|identification tool|tools
  home conditions|environment [assessment] tool|tools|checklist|assessment
  home conditions <makes>
  day in my life [tool]
  quality of care tool
  childhood neglect tool|toolkit
entity child-exploitation-tool: Exploitation screening tool
  exploitation [risk] [screening|assessment] tool|tools|toolkit|checklist
  =CSE|=CE|=CCE [risk] [screening|assessment] tool|toolkit|checklist
entity signs-of-safety: Signs of Safety
  signs of safety
  =SoS
entity signs-of-wellbeing: Signs of Wellbeing or Success
  signs of well-being|success
entity three-houses: Three Houses
  three|3 houses
  =Three =Houses [tool]
  words and pictures
  wishes and feelings <makes>
entity genogram: Genogram
  genogram|genograms
  family tree|trees
  cultural genogram|genograms
entity ecomap: Ecomap
  eco-map|eco-maps
entity chronology: Chronology
  chronology|chronologies
  [multi-agency|integrated|combined|single-agency|significant-event|agency|impact|family|merged] chronology|chronologies
entity timeline: Timeline
  timeline|timelines
entity body-map: Body map
  body map|maps
  body-map|body-maps
entity injury-checklist: Injury checklist or proforma
  injury|injuries <makes>
  safeguarding|paediatric <makes>
  trigger list|lists
entity child-and-family-assessment: Child and family assessment
  child|children and family|families assessment|assessments
  single|core|initial assessment|assessments
  =C&F [assessment|assessments]
entity pre-birth-assessment: Pre-birth assessment
  pre-birth [risk] assessment|assessments
entity parenting-assessment: Parenting assessment
  parenting [risk|capacity] assessment|assessments
  =PAMS [assessment|assessments]
  =ParentAssess
  parent assessment manual
entity early-help-assessment: Early help assessment
  early help assessment|assessments [tool]
  common assessment framework|frameworks
  =CAF|=CAFs|=EHA|=EHAs|=EHAT|=EHM
  early help module|record
entity assessment-framework: Assessment framework
  framework for [the] assessment of children in need [and their families]
  assessment triangle|framework
entity risk-assessment: Risk assessment tool (other)
  [structured] risk assessment <makes>
  =OASys|=ASSET|=AssetPlus|=ARMS|=SARA|=B-SAFER|=OGRS
  brief addictive|relational model
  [barnardo's] risk matrix
entity ages-and-stages: Ages and Stages Questionnaire
  ages and stages questionnaire|questionnaires
  =ASQ|=ASQs|=ASQ-3|=ASQ3
entity schedule-of-growing-skills: Development and growth charts
  schedule of growing skills
  growth|centile|weight|percentile chart|charts
  =NBO|=NBAS

# --- health
entity epds: Edinburgh postnatal depression scale
  edinburgh post-natal depression scale
  edinburgh scale
  =EPDS
entity phq-9: PHQ-9
  =PHQ-9|=PHQ9|=PHQ
  patient health questionnaire
entity gad-7: GAD-7
  =GAD-7|=GAD7|=GAD
  generalised anxiety disorder 7-item scale
entity whooley: Whooley questions
  whooley [question|questions]
entity sdq: Strengths and difficulties questionnaire
  strengths and difficulties questionnaire|questionnaires
  =SDQ|=SDQs
entity audit-tool: Alcohol screening
  =AUDIT|=AUDIT-C [tool|questionnaire]
  =SADQ|=FAST [tool|questionnaire]
  alcohol use disorders identification test
entity hads: Other scales of mental health
  =HADS|=CORE-10|=RCADS|=CGAS|=HoNOS|=HONOS
  becks|beck's depression inventory
  mental state examination
entity routine-enquiry: Routine enquiry
  routine enquiry [question|questions|form]
  domestic abuse enquiry tool
entity red-book: Personal child health record (red book)
  personal|parent child held health record|records
  personal child health record|records
  =PCHR
  red book|books
entity icon: ICON programme
  =ICON [programme|materials|leaflet]
entity safe-sleep-assessment: Safe sleep assessment
  safe|safer sleep|sleeping assessment|assessments|<makes>
entity care-of-next-infant: Care of next infant (CONI)
  care of [the] next infant
  =CONI
entity healthy-child-programme: Healthy Child Programme
  healthy child programme
  =HCP
entity nipe: Newborn examination
  newborn and infant physical examination
  =NIPE
entity care-programme-approach: Care programme approach
  care programme approach
  =CPA
entity hair-strand-test: Hair strand test
  hair strand test|tests|testing|analysis
  =HST|=HSTs
entity child-protection-medical: Child protection medical
  child protection medical|medicals [examination|assessment]
  safeguarding medical|medicals
entity iris: IRIS programme
  =IRIS [programme]
  identification and referral to improve safety
entity multisystemic-therapy: Therapies and programmes
  multi-systemic therapy
  =MST
  triple =P | =Triple-P
  incredible years
  freedom|caring-dads|turnaround|solihull programme
  caring dads
  =PIPA

# --- plans and agreements
entity safety-plan: Safety plan
  safety|safeguarding plan|plans
  risk management|reduction plan|plans
entity written-agreement: Written agreement
  written|working agreement|agreements
  contract|contracts of expectation|expectations
  schedule|schedules of expectation|expectations
entity birth-plan: Birth plan
  birth plan|plans
entity care-plan: Care plan
  care|pathway|contingency|outcome|crisis plan|plans
  pathway plan|plans
entity ehcp: Education, health and care plan
  education health and care plan|plans
  =EHCP|=EHCPs
  =EHC plan|plans
  statement|statements of special educational needs
entity pep: Personal education plan
  personal education plan|plans
  =PEP|=PEPs
entity early-help-plan: Early help plan
  early help plan|plans
  =EH plan|plans
entity outcomes-star: Outcomes Star
  outcome|outcomes|family|recovery star
  =Family =Star
  distance travelled tool
entity thresholds: Threshold document
  threshold|thresholds document|documents|guidance|matrix
  continuum|windscreen of need [document|guidance]
  levels of need [document|guidance]
  effective support [document|guidance]

# --- forms, records and systems
entity referral-form: Multi-agency referral form
  [multi-agency|inter-agency|interagency|online|safeguarding] referral form|forms
  request for support|service form|forms
  =MARF|=MARFs|=RFS|=IARF
entity police-notification: Police notification
  public protection notice|notices|notification|notifications
  police protection notice|notices
  =PPN|=PPNs
  domestic abuse|incident|violence notification|notifications|form|forms|report|reports
  =DAN|=DANs
  =MERLIN|=MERLINs|=Merlin|=Merlins|=PAC
  vulnerable child|adult|person report|form|reports|forms
  =VPA|=VPRF|=DOM5
  adult|child come|concern to|form notice|forms
  =Operation =Encompass [notification|notifications]
  operation encompass [notification|notifications]
entity cp-is: Child Protection Information Sharing system
  child protection information sharing [system|project]
  =CP-IS|=CPIS
entity records-system: Electronic records system
  =RiO|=RIO|=EMIS|=SystmOne|=Systmone|=SystemOne|=LCS|=CPOMS|=Mosaic|=Liquidlogic|=LiquidLogic|=Carenotes|=Niche|=Athena
  =MyConcern|=WSR|=Badgernet|=BadgerNet|=Capita|=CareDirector|=Frameworki|=ContactPoint|=CHIS|=Lorenzo|=PARIS
  liquidlogic|systmone|cpoms
  child health information service|system
  integrated children's system
  summary care record|records
  wales safeguarding repository
entity police-systems: Police systems
  police national computer|database
  =PNC|=PND|=PNLD
  body-worn camera|cameras|video
  =BWC|=BWV|=BWCs
  =THRIVE
entity strategy-document: Operating procedure
  standard operating procedure|procedures
  =SOP|=SOPs
  key lines|line of enquiry
  =KLOE|=KLOEs|=KLoE
  =IDACI
  serious incident notification|notifications
  =SIN
  unborn|maternity|safeguarding|vulnerability alert|alerts|flag
  cause for concern form|forms

# --- policies by name
entity escalation-policy: Escalation policy
  [professional] escalation <rules>
  [professional] [dispute|disputes|differences|disagreement|conflict] resolution <rules>
  resolving professional disagreements|differences [policy|protocol|procedure]
entity bruising-protocol: Bruising protocol
  [bruising|injuries|injury|marks] [in|to] [non-mobile] [babies|infants|children] protocol|protocols
  bruising <rules>
  bruising in non-mobile|pre-mobile infants|babies|children [protocol|policy|pathway]
entity was-not-brought-policy: Was not brought policy
  was not brought <rules>
  did not attend <rules>
  =DNA|=WNB <rules>
  =WNB =DNA <rules>
  missed appointments <rules>
entity no-access-policy: No access policy
  no access|reply <rules>
  non-engagement <rules>
entity pre-birth-protocol: Protocols by name
  pre-birth|concealed-pregnancy|unborn-baby|missing|sudi|neglect|joint-working|transfer|domestic-abuse|safer-sleeping <rules>
  concealed pregnancy <rules>
  joint working|protocol protocol|protocols
  safeguarding|supervision|child-protection policy|policies
entity neglect-strategy: Strategy
  neglect|parental-conflict strategy
