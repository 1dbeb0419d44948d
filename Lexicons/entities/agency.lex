# Agencies, services, settings and bodies. A name before them ("Thornmere Constabulary", "Cwm Derwen University Health
# Board") is taken in by the program; the bodies that only a capital tells from other words stand at the end.
type: agency

let service = service|services|team|teams
let unit = unit|units|team|teams|department|departments|service|services


# --- police and justice
entity police: Police
  police
  police force|forces|service|services|constabulary|department
  constabulary|constabularies
  [british] transport|metropolitan|military police
  =MPS|=BTP
  [roads|neighbourhood|response|armed] policing [team|unit]
  response|neighbourhood|roads police|policing [team|unit]
  police custody suite
  police control room
entity child-abuse-investigation: Police child abuse investigation team
  [police] child abuse investigation <unit>
  [police] child protection <unit>
  =CAIT|=CAITs|=CAIU|=CAIUs
  multi-agency child protection team|teams
  =MACPT
entity public-protection-unit: Police public protection unit
  [police] public protection <unit>
  [police] protecting vulnerable people [unit|team]
  [police] vulnerability|safeguarding unit|units
  =PPU|=PVP
  vulnerability knowledge and practice programme
  =VKPP
entity domestic-abuse-unit: Police domestic abuse unit
  [police] domestic abuse|violence [investigation|safeguarding] unit|team
  =DAIU|=DAU
entity violence-reduction-unit: Violence reduction unit
  violence reduction unit|units|partnership
  =VRU|=VRUs
  neighbourhood police team|teams
  neighbourhood|safer team|neighbourhoods
  =NPT
entity ceop: National crime bodies
  child exploitation and online protection [command]
  =CEOP
  national crime agency
  =NCA
  modern slavery helpline
entity cps: Crown Prosecution Service
  crown prosecution service
  =CPS
entity courts: Courts
  [local|designated] family|county|crown|magistrates|magistrates'|youth|coroner's|high|civil|criminal court|courts
  high court of justice
  court|courts
  court service
  family drug and alcohol court|courts
  =FDAC|=HMCTS
entity cafcass: Cafcass
  cafcass [cymru]
  =CAFCASS
entity probation: Probation
  [national] probation [service|trust|provider]
  community rehabilitation company|companies
  =NPS|=CRC|=CRCs unless (using|use|used|uses|taking|taken|took|smoked|smoking|smokes|supplying|bought =NPS)
  =HMPPS|=NOMS
  [=HM] prison and probation service
  [his|her] [majesty's] prison and probation service
entity prison: Prison
  prison|prisons
  prison service|estate
  =HMP|=HMPs
  young offender|offenders institution|institutions
  =YOI|=YOIs
  secure training centre|centres
  secure children's home|homes
  secure unit|units
entity youth-justice: Youth justice service
  youth justice|offending <service>
  =YOS|=YOT|=YJS|=YOTs
  youth justice board

# --- local authority and social care
entity childrens-social-care: Children's social care
  child|children's|childrens|children social care [service|services|department|directorate]
  child|children's|childrens service|services|directorate
  children's social work service|services|team|teams
  children's specialist services
  children young people and families [service|services|directorate]
  children|child and families|family service|services|directorate
  children and young people's service|services
  social services [department]
  social care
  integrated children's services
  =CSC|=CSCS|=CSWS|=CSD|=CYPS|=ICS|=CSPW
entity social-work-teams: Social work teams
  [initial|duty|referral|first] [and] assessment|intake|response|contact <service>
  assessment and intervention|safeguarding team|teams
  [duty|children's|locality|area|long-term|adolescent] social work team|teams
  safeguarding|family-safeguarding|locality|children's|court|child-protection|child-in-need|looked-after-children|care-planning|permanence|adolescent|edge-of-care|duty|private-fostering|kinship team|teams
  looked-after children team|teams
  children looked after team|teams
  children in care <service>
  =LAC|=CIC|=CLA|=CIN team|teams
  children|disabled with|children's disabilities|team team|teams
  disability|disabilities|disabled-children's [children's] <service>
  leaving care <service>
  care leavers <service>
  family safeguarding <service>
  family intervention|assessment|solutions project|team|service|unit|centre
  quality assurance and safeguarding service|unit
  safeguarding and quality assurance [service|unit]
  independent reviewing service|unit
  conference service
  =SQAS
entity mash: Multi-agency safeguarding hub
  multi-agency safeguarding hub|hubs
  mash|=MASHs
  integrated front door
  front door [service|team]
  central referral unit
  contact|referral centre|centres
  single point of access|contact
  first contact|response <service>
  children's advice and duty service
  =SPA
entity emergency-duty-team: Emergency duty team
  emergency duty team|teams|service|services
  out-of-hours social work|care <service>
  out-of-hours service|services|team
  =EDT|=EDS
  =OOH
entity adult-social-care: Adult social care
  adult|adult's|adults|adults' social care [services]
  adult|adults service|services
  adult safeguarding team
  =ASC
entity local-authority: Local authority
  local authority|authorities
  [<county>] council|councils
  [metropolitan|london|royal] county|borough|city|district|metropolitan|unitary|parish|town council|councils
  =LA|=LAs
  children's trust|trusts
  london borough of _
  host|placing|neighbouring authority|authorities
let county = county|borough|city|district|unitary
entity early-help: Early help service
  early help [service|services|team|teams|hub|hubs|module]
  early intervention service|services|team
  troubled families [programme]
  supporting|strengthening families programme|team
  =EH|=EHH
entity legal-services: Legal services
  legal services|department
entity public-health: Public health
  =Public =Health [=England|=Wales|=Team]
  public health england|wales|team|department
  =PHE|=PHW|=UKHSA
  uk health security agency
entity housing: Housing
  [local|council] housing department|departments|service|services|association|associations|team|teams|provider|providers|options|authority
  =Housing [=Options|=Solutions|=Needs]
  housing unless (housing officer~|need~|conditions|issues|problem~|situation|benefit~|application~|estate~|adviser~|worker~|manager~|act|tenure|stock|list)
  registered social landlord|landlords
  housing benefit [office|department]
entity homelessness: Homelessness service
  homeless|homelessness service|services|team|teams|unit|hostel|hostels|charity
  hostel|hostels
entity environmental-health: Environmental health
  environmental health [department|team|service]
entity fire-service: Fire and rescue service
  fire and rescue service|services|authority
  fire service|services|brigade

# --- health
entity health-visiting: Health visiting service
  health visiting [service|services|team|teams|department]
  0-19 [public] [health] [nursing] service|team
entity flying-start: Flying Start and similar programmes
  flying start
  families first
entity school-nursing: School nursing service
  school nursing|health [service|services|team|teams]
  public health nursing [service|team]
entity fnp: Family nurse partnership
  family nurse partnership
  =FNP
entity maternity: Maternity service
  maternity [service|services|department|unit|units|ward|team|teams|hospital|triage]
  midwifery [service|services|team|teams|department|unit]
  [early] antenatal|ante-natal|post-natal clinic|clinics|ward|service|services
  labour|delivery ward|suite
  birth|birthing centre|centres
  early pregnancy unit
entity primary-care: General practice
  general practice|practices
  =GP practice|practices|surgery|surgeries|service|services|cooperative
  surgery|surgeries
  primary care [service|services|network|networks]
  medical|health centre|centres|practice|practices
entity walk-in-centre: Walk-in and urgent treatment centre
  walk-in|urgent-care|urgent-treatment|minor-injuries centre|centres|clinic|unit|units
  minor injury|injuries unit|units
  urgent treatment|care centre|centres
  =MIU|=UTC|=WIC
entity hospital: Hospital
  hospital|hospitals
  infirmary
  [local|general|acute|district|regional|community|tertiary|specialist|teaching|private|psychiatric|mental-health|maternity] hospital|hospitals
  district|royal general|children's hospital|infirmary
  children's hospital|hospitals|ward|wards
  paediatric|children's|surgical|psychiatric|medical|acute ward|wards|department
  assessment unit|ward
  paediatric assessment unit
  outpatient|outpatients|orthopaedic|fracture|radiology|eye clinic|clinics|department
  acute trust|trusts
  hospice
  minor injuries
  burns unit|centre|service|team
  burns outreach [service|team]
  clinic|clinics unless (missed|every|each clinic|clinics) unless (clinic|clinics was|were missed)
entity hospital-trust: Hospital or health trust
  hospital|hospitals|acute|nhs|healthcare|health|university|foundation|mental-health|ambulance|care trust|trusts
  [hospital|hospitals|university|acute|teaching|community|partnership|health|healthcare|care] nhs [foundation] trust|trusts
  university|teaching hospital|hospitals [nhs] [foundation] trust|trusts
  [community|mental] health [and] [social] [care] [nhs] [foundation|partnership] trust|trusts
  [nhs] [and] [social] [care] partnership [nhs] [foundation] trust
  =EKHUFT|=KCHFT|=KMPT|=MTW|=MFT|=NELFT
entity health-board: Health board
  [local|university|teaching] health board|boards
  health and social care trust|trusts
entity emergency-department: Emergency department
  [hospital|paediatric|children's] emergency department|departments
  accident and emergency [department|departments|unit]
  =A&E [department|departments]
  =ED|=EDs
  casualty [department]
entity neonatal-unit: Neonatal and intensive care
  neonatal [intensive] [care] unit|units|ward
  special care baby unit|units
  special care unit
  paediatric|children's intensive care unit|units
  intensive care [unit|units]
  =NICU|=SCBU|=PICU|=ITU|=ICU|=HDU|=NNU
  high dependency unit
entity ambulance: Ambulance service
  ambulance service|services|trust|trusts|control
  air ambulance
  =SECAMB|=SECAmb|=LAS|=EEAST|=YAS|=WAST
entity nhs-111: NHS 111 and out of hours
  =NHS =111
  =111 service
  nhs direct
  out-of-hours =GP|doctor|doctors|health|medical [service|services]
entity nhs: NHS
  =NHS
  national health service
  =NHS services
  health services|service
  health agencies
entity icb: Integrated care board or clinical commissioning group
  integrated care board|boards|system|systems|partnership
  clinical commissioning group|groups
  primary care trust|trusts
  =ICB|=ICBs|=CCG|=CCGs|=PCT|=PCTs
entity nhs-england: NHS England
  =NHS england|improvement|wales
  =NHSE|=NHSEI
entity community-paediatrics: Community paediatrics
  [community] paediatrics|paediatric department|service|clinic|team
  community paediatric service|clinic|team
  child development centre|team|clinic
  community|children's|district|rapid-response|continence nursing team|teams|service
  =CDC
entity therapy-services: Therapy services
  speech and language therapy [service|services|team]
  occupational therapy [service|services|team]
  physiotherapy [service|services|team|department]
  =SALT|=SLT
  portage [service]
  dietetics
entity dental-service: Dentistry
  dental practice|service|services|surgery|clinic|hospital
  community dental service|services
  opticians
entity pharmacy: Pharmacy
  pharmacy|pharmacies|chemist
entity sexual-health: Sexual health services
  sexual health service|services|clinic|clinics
  sexual assault referral centre|centres
  family planning clinic
  =SARC|=SARCs|=GUM|=CASH
entity child-health: Child health department
  child health department|team
  safeguarding children|health|nursing team
  looked-after children health|nursing team

# --- mental health, drugs and alcohol
entity camhs: Child and adolescent mental health services
  tier =3|=4 unit|service|services|bed
  [tier] child|children and adolescent mental health service|services|team|unit
  children|children's and young people|people's mental health service|services|team
  camhs|cahms
  =CAMHS team|teams|service|services|clinic
  =CYPMHS|=CAMHs|=SCAMHS|=CYPS|=EWMHS
  mental health support team|teams
  =MHST
entity adult-mental-health: Adult mental health service
  [adult|community|primary-care] mental health service|services|team|teams|trust|unit|units
  adult|community|secondary mental health
  community mental health [and] [recovery] team|teams|service|services
  assertive outreach team
  recovery team
  psychiatric|mental-health liaison [team|service]
  liaison psychiatry [team|service]
  psychiatric unit|ward|services
  =CMHT|=CMHTs|=AMHS|=AMHT|=PLT
entity early-intervention-psychosis: Early intervention in psychosis
  early intervention in|for psychosis [service|team]
  early intervention [in] psychosis team
  =EIP|=EIS
entity crisis-team: Mental health crisis team
  [mental-health] crisis team|teams|service|services|line
  crisis resolution [and] [home] [treatment] team|teams
  crisis resolution and home treatment [team|teams]
  home treatment team|teams
  street triage [team]
  =CRHTT|=CRHT|=HTT
entity perinatal-mental-health: Perinatal mental health service
  [community|specialist] perinatal [mental] [health] service|services|team|teams
  mother and baby unit|units
  parent and child|baby|infant unit|placement|foundation
  =PIMHS|=MBU
entity talking-therapies: Talking therapies
  [nhs] talking therapies|therapy [service]
  improving access to psychological therapies
  =IAPT
  psychological therapies [service]
entity drug-alcohol-service: Drug and alcohol service
  [adult|community|local|young-people's|specialist] drug|drugs and alcohol service|services|team|teams|agency|agencies|charity
  [young-people's|community] drug|drugs|alcohol|substance|addiction|addictions|recovery service|services|team|teams|agency
  [young-people's] substance misuse|use|abuse service|services|team|teams|agency
  recovery hub|hubs|centre|service
  needle exchange
  change grow live | turning point | forward trust | we are with you
  =CGL
  rehabilitation|detoxification unit|centre
  alcoholics|narcotics anonymous
  alcohol|drug|drugs [and] [alcohol] liaison|outreach|treatment|recovery service|team
entity gambling: Other helping services
  counselling service|services
  bereavement service|services
  victim support
  =Victim =Support

# --- education and childcare
entity schools: Schools
  school|schools
  [special] primary|secondary|infant|infants|junior|special|high|grammar|middle|independent|boarding|comprehensive|nursery|faith|residential|church|state|mainstream|free school|schools
  academy|academies
  academy trust|trusts
  [multi] academy trust|trusts
  sixth form [college]
  virtual school|schools
entity pupil-referral-unit: Pupil referral unit
  pupil referral unit|units
  alternative provision [provider|providers]
  =PRU|=PRUs
entity college: College
  college|colleges
  further education college|colleges
  sixth-form college
  university|universities
entity early-years: Nursery and early years
  nursery|nurseries
  [day|private] nursery|nurseries
  pre-school|pre-schools|playgroup|playgroups|creche
  early years setting|settings|provider|providers|service
  [after-school|breakfast|holiday|youth] club|clubs
entity childrens-centre: Children's centre or family hub
  children's centre|centres
  family hub|hubs|centre|centres
  sure start [children's] [centre|centres]
  contact centre|centres
entity education-service: Education service of the local authority
  education welfare|inclusion|attendance|psychology|support <service>
  [local] education authority|department|service|services
  educational psychology [service]
  school admissions [team]
  admissions team
  elective home education team|service
  children missing education team|service
  attendance|inclusion|send|sen service|team
  =EWS|=EPS

# --- voluntary sector and family services
entity domestic-abuse-service: Domestic abuse service
  [local|specialist] domestic abuse|violence service|services|agency|agencies|charity|helpline|project|team
  =IDVA|=IDVAs service|services|team
  idva service
  women's aid [refuge]
  refuge|refuges
  rape crisis
  advocacy after fatal domestic abuse
  =AAFDA
  southall black sisters
entity voluntary-sector: Voluntary sector
  voluntary sector|organisation|organisations|agency|agencies
  third sector
  charity|charities
  food-bank|food-banks
  food bank|banks
  citizens advice [bureau]
  salvation army
entity home-start: Home-Start
  home-start
entity nspcc: NSPCC
  nspcc
  =Childline | childline
entity barnardos: Barnardo's
  barnardo's | barnardos
entity national-charities: Other national charities
  action for children
  children's society
  =Catch22|=Addaction|=Mencap|=Samaritans|=Relate|=Shelter|=Crimestoppers|=RSPCA|=Mind|=Scope|=Coram|=Safelives|=SafeLives|=Kooth
  samaritans|crimestoppers|safelives
  lullaby trust
  lucy faithfull foundation
  family rights group
  =BAAF
  british association for adoption and fostering
entity young-carers: Young people's projects
  young carers service|project|group
  youth service|services|club|project|centre
entity fostering-agency: Fostering agency
  [independent] fostering agency|agencies|service|services|team|teams
  adoption agency|agencies|service|team
  =IFA|=IFAs
  care agency
entity childrens-home: Children's home
  [residential] children's home|homes
  residential home|homes|unit|units|placement|placements|school
  semi-independent accommodation|unit|placement
  supported accommodation|lodgings|housing
  care home|homes
entity faith-body: Faith bodies
  church|mosque|temple|synagogue|gurdwara

# --- partnerships, government and inspectorates
entity safeguarding-partnership: Safeguarding children partnership or board
  [local] safeguarding child|children|children's [multi-agency] partnership|partnerships|board|boards
  [local|regional|statutory] safeguarding partnership|partnerships|partners|partner|board|boards|executive
  [multi-agency] safeguarding children partnership|partnerships
  =LSCB|=LSCBs|=LSCP|=LSCPs|=SCP|=SCPs|=KSCMP|=MSCP|=NSCP|=SCB|=RSB
  area child protection committee|committees
entity safeguarding-adults-board: Safeguarding adults board
  [local] safeguarding adult|adults board|boards
  =SAB|=SABs
entity community-safety-partnership: Community safety partnership
  community safety partnership|partnerships|team
  =CSP|=CSPs
  domestic abuse partnership|board
  health and well-being board|boards
  corporate parenting board|panel
entity national-panel: National Child Safeguarding Practice Review Panel
  [national] child safeguarding practice review panel
  national [review] panel
  =CSPRP
entity ofsted: Ofsted
  ofsted
  office for standards in education [children's] [services] [and] [skills]
entity cqc: Care Quality Commission
  care quality commission
  =CQC
entity other-inspectorates: Inspectorates
  [his|her] [majesty's] inspectorate of constabulary [and] [fire] [and] [rescue] [services]
  =HMICFRS|=HMIC
  [his|her] [majesty's] inspectorate of probation|prisons
  =HMIP
  care inspectorate wales
  estyn
  =CIW|=CSSIW|=HIW
  independent office for police conduct
  =IOPC|=IPCC
  information commissioner's office
  children's commissioner
entity regulators: Professional bodies
  social work england
  nursing and midwifery council
  general medical council
  disclosure and barring service
  =DBS|=NMC|=GMC
  royal college of paediatrics and child health
  royal college of midwives|nursing|psychiatrists
  =RCPCH|=RCM
  social care institute for excellence
  =SCIE
  research in practice
entity dfe: Department for Education
  department for education
  =DfE
entity departments: Government departments
  department of health [and] [social] [care]
  =DHSC
  =Home =Office
  ministry of justice|defence
  =MoJ|=MoD
  welsh government
  scottish government
  =HMRC
entity nice: NICE
  national institute for health and care excellence
  =NICE
entity jobcentre: Jobcentre and benefits
  jobcentre|jobcentres
  job centre [plus]
  department for work and pensions
  benefits agency
  =DWP
entity immigration: Home Office immigration
  immigration service|services|enforcement|authorities
  border force
  =UKVI|=NASS

# --- known by a capital only
entity other-agency: Agency, service or body (other)
  =Team|=Service|=Services|=Hub|=Unit|=Trust|=Partnership|=Board|=Panel|=Centre|=Department|=Clinic|=Project|=Agency unless (=Review|=Decision =Panel)
  =Commission|=Inspectorate|=Directorate|=Foundation|=Society|=Association|=Consortium|=Charity|=Surgery|=Practice|=Ward|=Helpline|=Programme|=Outreach
  =Executive|=Network|=Federation|=Company|=Refuge|=Hospice|=Institute|=Infirmary|=Council
