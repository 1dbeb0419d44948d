type: agency
entity police: Police
  police [force|service|constabulary]
  constabulary
  metropolitan|transport|kent|essex|thames-valley|west-midlands|greater-manchester police
  police child|public protection team|unit
entity child-abuse-investigation: Police child abuse investigation team
  child abuse investigation team~|unit~
  =CAIT|=CAIU
entity public-protection-unit: Police public protection unit
  public protection unit~|team~|department~
  =PPU
entity childrens-social-care: Children's social care
  child~ social care|services|service
  child~ social work service~|team~
  children's specialist services
  children young people and families
  children and families services|service
  social services
  =CSC|=CSCS|=CSWS
entity mash: Multi-agency safeguarding hub
  multi-agency safeguarding hub~
  =MASH
  front door service|team
  single point of access|contact
  integrated front door
entity emergency-duty-team: Emergency duty team
  emergency duty team~|service~
  out of hours social work team|service
  =EDT
entity adult-social-care: Adult social care
  adult social care|services
  =ASC
entity local-authority: Local authority
  local authority|authorities
  county|borough|city|district|metropolitan|unitary|parish council
  council|councils
entity early-help: Early help service
  early help service~|team~|hub~
  early help
  =EHH
  troubled families programme
entity youth-justice: Youth justice service
  youth justice|offending service~|team~
  =YOS|=YOT|=YJS|=YOTs
entity health-visiting: Health visiting service
  health visiting [service|team]
entity school-nursing: School nursing service
  school nursing [service|team]
entity maternity: Maternity service
  maternity service~|department~|unit~|team~
  midwifery [service~|team~]
  antenatal clinic~
entity primary-care: General practice
  general practice~
  gp practice~|surgery|surgeries
  primary care
  medical centre|practice
entity hospital: Hospital
  hospital|hospitals
  infirmary
entity hospital-trust: Hospital or health trust
  hospital|acute|nhs|healthcare|university|foundation trust~
  nhs foundation trust~
  hospitals nhs trust
  university hospital~ trust
  partnership trust
  community health|healthcare trust~
  =EKHUFT|=KCHFT|=KMPT|=MTW|=MFT|=NELFT
entity emergency-department: Emergency department
  emergency department~
  accident and emergency
  =A&E
  =ED
  minor injuries unit~
  =MIU
  urgent treatment centre~
entity neonatal-unit: Neonatal unit
  neonatal [intensive] [care] unit~
  special care baby unit~
  =NICU|=SCBU|=PICU
entity ambulance: Ambulance service
  ambulance service~|trust~
  =SECAMB|=SECAmb
entity out-of-hours-health: Out of hours health service
  out-of-hours gp|doctor|health|medical service
  =NHS =111
entity icb: Integrated care board or clinical commissioning group
  integrated care board~
  clinical commissioning group~
  =ICB|=ICBs|=CCG|=CCGs
  primary care trust~
entity nhs-england: NHS England
  =NHS england
  =NHSE
entity camhs: Child and adolescent mental health services
  child and adolescent mental health service~
  camhs
  =CAMHS|=CYPMHS
  children and young people's mental health service~
entity adult-mental-health: Adult mental health service
  adult mental health [service~|team~]
  community mental health team~
  mental health service~|team~|trust~
  =CMHT|=CMHTs|=AMHS
entity crisis-team: Mental health crisis team
  crisis [resolution] [and] [home] [treatment] team~
  home treatment team~
  =CRHTT|=CRHT
entity perinatal-mental-health: Perinatal mental health service
  perinatal mental health service~|team~
  mother and baby unit~
entity talking-therapies: Talking therapies
  talking therapies
  improving access to psychological therapies
  =IAPT
entity drug-alcohol-service: Drug and alcohol service
  drug and alcohol service~|team~|agency|agencies
  drug|alcohol|substance|addiction service~
  substance misuse|use service~|team~
  change grow live | turning point | forward trust
  =CGL
entity fnp: Family nurse partnership
  family nurse partnership
  =FNP
entity probation: Probation
  probation [service|trust|officer]
  national probation service
  community rehabilitation company
  =NPS|=CRC
entity prison: Prison
  prison|prisons
  =HMP
  young offender institution~
  =YOI
entity courts: Courts
  family|county|crown|magistrates|youth|coroner's|high|civil court~
  court|courts
entity cafcass: Cafcass
  cafcass
  =CAFCASS
entity cps: Crown Prosecution Service
  crown prosecution service
  =CPS
entity housing: Housing
  housing department~|service~|association~|team~|provider~|options|authority
  housing
  social|registered|private landlord~
  landlord~
entity homelessness: Homelessness service
  homeless|homelessness service~|team~|unit
entity schools: Schools
  school|schools
  primary|secondary|infant|junior|special|high school~
  academy|academies
entity pupil-referral-unit: Pupil referral unit
  pupil referral unit~
  =PRU|=PRUs
entity college: College
  college|colleges
entity early-years: Nursery and early years
  nursery|nurseries
  pre-school~
  playgroup~
  early years setting~|provider~
entity childrens-centre: Children's centre
  children's centre~
  family hub~|centre~
  sure start
entity education-service: Education service of the local authority
  education welfare|inclusion service~
  local education authority
  children missing education team
entity domestic-abuse-service: Domestic abuse service
  domestic abuse|violence service~|agency|charity
  women's aid
  refuge|refuges
entity voluntary-sector: Voluntary sector
  voluntary sector|organisation~|agency
  charity|charities
  third sector
entity home-start: Home-Start
  home-start
entity nspcc: NSPCC
  nspcc
  =NSPCC
entity barnardos: Barnardo's
  barnardos
  barnardo's
entity fostering-agency: Fostering agency
  fostering agency|agencies|service~|team~
  independent fostering agency|agencies
  =IFA|=IFAs
entity childrens-home: Children's home
  children's home~
  residential home~|unit~
entity safeguarding-partnership: Safeguarding children partnership or board
  safeguarding children partnership~|board~
  safeguarding child~ partnership~
  local safeguarding children board~
  safeguarding partnership~|partner~
  =LSCB|=LSCBs|=LSCP|=LSCPs|=SCP|=SCPs|=KSCMP|=MSCP|=NSCP
  regional safeguarding board~
entity safeguarding-adults-board: Safeguarding adults board
  safeguarding adults board~
  =SAB
entity community-safety-partnership: Community safety partnership
  community safety partnership~
  =CSP|=CSPs
entity national-panel: National Child Safeguarding Practice Review Panel
  child safeguarding practice review panel
  national [review] panel
  =CSPRP
entity ofsted: Ofsted
  ofsted
entity cqc: Care Quality Commission
  care quality commission
  =CQC
entity dfe: Department for Education
  department for education
  =DfE
entity department-of-health: Department of Health
  department of health [and] [social] [care]
  =DHSC
entity home-office: Home Office
  =Home =Office
entity hmicfrs: Inspectorate of Constabulary
  inspectorate of constabulary
  =HMICFRS|=HMIC
entity hmi-probation: Inspectorate of Probation
  inspectorate of probation
  =HMIP
entity iopc: Independent Office for Police Conduct
  independent office for police conduct
  =IOPC
entity nice: NICE
  national institute for health and care excellence
  =NICE
entity jobcentre: Jobcentre and benefits
  jobcentre~
  job centre plus
  department for work and pensions
  =DWP
entity immigration: Home Office immigration
  immigration service~|enforcement|authorities
  border force
