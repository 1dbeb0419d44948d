# People at work with the family, by role. A number after the role ("Social Worker 2", "HV3") is read by the program.
# What tells one kind from another is part of the role ("duty social worker"), what only describes is not ("new").
type: practitioner

let grade = senior|junior|principal|lead|duty|deputy|assistant|acting|trainee|student|specialist|on-call|locum|chief|consultant|advanced|key|named|designated|agency
let worker = worker|workers|practitioner|practitioners
let adviser = adviser|advisers|advisor|advisors|advocate|advocates
let coordinator = coordinator|coordinators|co-ordinator|co-ordinators
let lead = lead|leads
let chair = chair|chairs|chairperson|chairman

# --- social care
entity social-worker: Social worker
  social worker|workers
  [<grade>] social worker|workers
  family|hospital|school|adult's|adults|children's|child's|fostering|adoption|assessment|supervising|out-of-hours|mental-health|locality|safeguarding|leaving-care|agency|court social worker|workers
  newly-qualified social worker|workers
  supervising social worker|workers
  advanced social work practitioner|practitioners
  senior|advanced practitioner|practitioners
  =SW|=SWs|=ASYE|=NQSW|=SSW|=ATM
entity social-work-assistant: Social work assistant
  social work assistant|assistants
  assistant social worker|workers
  =SWA|=SWAs
entity principal-social-worker: Principal social worker
  principal [child] [and] [family] social worker|workers
  =PSW
entity team-manager: Team manager
  [assistant|deputy|acting|duty|practice|interim] team manager|managers
  social work [team] manager|managers
  =TM
  team leader|leaders
  practice manager|managers|supervisor|supervisors|lead|leads
  assistant practice manager|managers
entity service-manager: Service manager
  [assistant|interim|group] service manager|managers
  head|heads of service
  group|area|locality|district|unit|operations|operational|duty|hub|mash|court manager|managers
  =HOS|=HoS
entity director: Director
  director|directors of children's services|care
  [assistant|corporate|executive|interim|deputy|clinical|medical|area|locality|operational] director|directors
  director|directors of nursing|education|safeguarding|quality|midwifery|operations|families|social
  =DCS
  chief executive|executives|officer|officers
  agency decision maker|makers
  =ADM
entity duty-worker: Duty or contact worker
  duty|contact|referral|screening|assessment|edt|mash|triage|front-door|emergency-duty officer|<worker>
  emergency duty team worker|workers|officer
  contact supervisor|supervisors|centre|worker
entity family-support-worker: Family support worker
  [intensive|senior] family support|intervention <worker>
  family <worker>
  parenting|family [support] worker|workers|practitioner|practitioners
  family support assistant|assistants|officer
  parent|parental support adviser|advisers|worker|workers
  =FSW|=FSWs|=FIP
  support|outreach|intervention|project|link|community|floating-support|residential|care|crisis|children's|young-people's|early-intervention <worker>
entity early-help-worker: Early help worker
  early help <worker>|officer|officers|<coordinator>|manager|managers|assessor
  early intervention|years <worker>
  children's centre worker|workers|manager|managers
  troubled families worker|workers
entity lead-professional: Lead professional
  lead professional|professionals|practitioner|practitioners
entity personal-adviser: Personal adviser
  personal|leaving-care <adviser>|worker|workers
entity conference-chair: Conference chair
  [child] [protection] conference <chair>
  child protection <chair>
  independent [conference] <chair>
  =CP|=CPC <chair>
entity iro: Independent reviewing officer
  independent reviewing officer|officers
  reviewing officer|officers
  =IRO|=IROs
entity lado: Local authority designated officer
  local authority designated officer|officers
  designated officer|officers
  =LADO|=LADOs
entity fgc-coordinator: Family group conference coordinator
  family group conference <coordinator>
entity advocate: Advocate
  advocate|advocates
  [independent] advocacy worker|workers
  [independent] mental [health|capacity] advocate|advocates
  =IMHA|=IMCA
  independent visitor|visitors
  independent child trafficking guardian|guardians
  =ICTG
entity psychotherapist: Therapist or counsellor
  therapist|therapists|counsellor|counsellors|psychotherapist|psychotherapists
  family|art|play|drama|music|cbt|psychological|child|systemic|occupational|speech|trauma therapist|therapists|psychotherapist
  school|bereavement|drug|alcohol|relationship|student|guidance counsellor|counsellors
  mental health practitioner|practitioners|worker|workers

# --- community and primary health
entity health-visitor: Health visitor
  [<grade>|duty|community|bank] health visitor|visitors
  safeguarding|specialist health visitor|visitors
  flying start health visitor|visitors
  specialist community public health nurse|nurses
  =HV|=HVs|=SCPHN|=SCPHNs
entity midwife: Midwife
  midwife|midwives
  [<grade>|community|safeguarding|hospital|caseload|booking|bank|independent|student|caseholding|perinatal|bereavement|substance-misuse] midwife|midwives
  [perinatal] mental health midwife|midwives
  head of midwifery
  maternity support worker|workers
  breastfeeding|infant-feeding|breast-feeding supporter|supporters|adviser|advisor|coordinator|worker|counsellor
  =MW|=MWs
entity gp: General practitioner
  =GP|=GPs|=Gp
  [locum|duty|registered|out-of-hours|family|named|lead|safeguarding|trainee] =GP|=GPs
  [named|lead] general practitioner|practitioners
  family doctor|doctors
entity named-gp: Named GP
  named =GP|=GPs
  named general practitioner|practitioners
entity practice-staff: Staff of a general practice
  practice nurse|nurses
  [practice|medical|school] receptionist|receptionists
  physician associate|associates
  social prescriber|prescribers
entity pharmacist: Pharmacist
  [community] pharmacist|pharmacists
  pharmacy technician|assistant
entity dentist: Dentist
  [community] dentist|dentists
  dental nurse|nurses
  [forensic] odontologist|odontologists
  orthodontist
  optician|opticians|optometrist
entity school-nurse: School nurse
  [<grade>|community] school nurse|nurses
  school health adviser|advisor|nurse
  [community] public health nurse|nurses
  =PHN|=PHNs|=SN|=SNs
entity family-nurse: Family nurse
  family nurse|nurses
  family nurse partnership nurse
entity nursery-nurse: Nursery nurse
  [community] nursery nurse|nurses
  =CNN

# --- nurses and other hospital staff
let nursing = staff|ward|charge|triage|theatre|bank|student|paediatric|children's|neonatal|epilepsy|asthma|diabetes|diabetic|respiratory|allergy|continence|palliative|oncology|cardiac|renal|dermatology|eczema|custody|prison|forensic|liaison|link|outreach|discharge|research|night|clinical|hospital|community|district|home-care|intensive-care|immunisation|sexual-health|infant-feeding|learning-disability|lac|looked-after-children|substance-misuse|drug|alcohol|camhs|crisis|perinatal|domestic-abuse|transition|emergency|registered|police|duty-psychiatric|youth-justice|ed|a&e|tissue-viability|stoma|feeding|mental-health
entity nurse: Nurse
  nurse|nurses
  [<grade>] <nursing> nurse|nurses
  <grade> nurse|nurses
  clinical|nurse nurse specialist|specialists
  nurse practitioner|practitioners|consultant|specialist|prescriber|associate|specialists
  emergency|advanced nurse practitioner|practitioners
  [ward|nursing|community] sister|sisters unless (his|her|their|older|younger|half|elder|little|big|step|a|and|or|s1 sister|sisters)
  ward|nursing sister|sisters|manager|managers|clerk|staff
  matron|matrons
  accident and emergency nurse|nurses
entity safeguarding-nurse: Safeguarding nurse
  safeguarding|child-protection nurse|nurses [specialist|adviser|advisor]
  paediatric liaison nurse|nurses
  liaison health visitor|visitors
entity named-nurse: Named nurse
  named nurse|nurses [for] [safeguarding|child] [children|protection]
entity designated-nurse: Designated nurse
  designated nurse|nurses [for] [safeguarding|looked-after] [children]
  designated professional|professionals
  named professional|professionals
entity named-doctor: Named or designated doctor
  named|designated doctor|doctors [for] [safeguarding] [children]
  named|designated paediatrician|paediatricians
entity named-midwife: Named midwife
  named [safeguarding] midwife|midwives [for] [safeguarding]
entity healthcare-assistant: Health care assistant
  health-care assistant|assistants|worker|workers
  health care assistant|assistants
  nursing assistant|assistants
  =HCA|=HCAs|=HCSW
entity paediatrician: Paediatrician
  paediatrician|paediatricians
  [<grade>|community|hospital|general|safeguarding|acute] paediatrician|paediatricians
  consultant community|general|acute paediatrician|paediatricians
  on-call [consultant] paediatrician|paediatricians
entity doctor: Doctor
  doctor|doctors
  <grade> doctor|doctors
  hospital|emergency|ward|casualty|ed|a&e|paediatric|resident|foundation|middle-grade|out-of-hours|covering|ambulance doctor|doctors
  [specialist|paediatric|surgical|medical|psychiatric|obstetric|orthopaedic|neonatal|senior|on-call|night|st4] registrar|registrars
  specialty doctor|doctors
  clinician|clinicians
  senior house officer|officers
  house officer|officers
  forensic medical examiner|examiners
  forensic physician|physicians
  medical examiner|examiners
  physician|physicians
  =SHO|=FME
entity consultant: Consultant (medical)
  consultant|consultants
  <grade> consultant|consultants
  emergency|paediatric|orthopaedic|medical|a&e|ed|hospital|duty|surgical|ward|neonatal|obstetric consultant|consultants
  emergency [medicine] consultant|consultants
  [consultant|trauma|paediatric] neonatologist|neonatologists|radiologist|radiologists|neurologist|neurosurgeon|neurosurgeons|anaesthetist|anaesthetists
  [consultant] cardiologist|dermatologist|neuropathologist|endocrinologist|haematologist|gastroenterologist|geneticist|toxicologist|intensivist|neuroradiologist
entity surgeon: Surgeon
  surgeon|surgeons
  [consultant] plastic|orthopaedic|paediatric|trauma|burns|general|dental|hand surgeon|surgeons
entity ophthalmologist: Ophthalmologist
  [consultant|paediatric] ophthalmologist|ophthalmologists
entity obstetrician: Obstetrician
  [consultant|on-call] obstetrician|obstetricians
  gynaecologist|gynaecologists
entity psychiatrist: Psychiatrist
  [consultant|child|forensic|liaison|perinatal|duty|on-call|adolescent] psychiatrist|psychiatrists
  child and adolescent psychiatrist|psychiatrists
entity psychologist: Psychologist
  [clinical|educational|forensic|consultant|assistant|child|trainee|counselling|school|senior] psychologist|psychologists
  consultant clinical psychologist|psychologists
  =EP|=EPs
entity psychiatric-nurse: Community psychiatric nurse
  [community|duty|liaison] psychiatric|mental-health nurse|nurses
  community mental health nurse|nurses
  psychiatric|mental-health liaison nurse|nurses
  =CPN|=CPNs|=RMN
entity care-coordinator: Care coordinator
  <coordinator>
  care <coordinator>
  recovery|case|service|discharge|clinic|programme|school|exploitation|partnership|marac|parenting|missing|project <coordinator>
entity amhp: Approved mental health professional
  approved mental health professional|professionals
  =AMHP|=AMHPs
entity allied-health: Allied health professional
  [paediatric|community] physiotherapist|physiotherapists
  [paediatric|community] occupational therapist|therapists
  [paediatric|community] dietitian|dietitians|dietician|dieticians
  speech and language therapist|therapists
  speech therapist|therapists
  radiographer|radiographers|sonographer|sonographers|audiologist|audiologists|orthoptist|podiatrist
  phlebotomist
  portage worker|workers
  play specialist|specialists
  =OT|=OTs|=SLT|=SALTs
entity pathologist: Pathologist
  [home-office|forensic|paediatric|consultant|perinatal] pathologist|pathologists
entity paramedic: Paramedic
  paramedic|paramedics
  ambulance crew|crews|staff|technician|technicians|worker
  emergency medical technician|technicians
  first responder|responders
  emergency care assistant
entity call-handler: Call handler
  call handler|handlers|taker|takers
  [999|111|control-room|emergency] call-handler|call-handlers
  [control-room|police|emergency|call] operator|operators|dispatcher|dispatchers
  control room staff|operator|supervisor
entity hospital-staff: Other hospital staff
  security guard|officer
  ward clerk
  porter|chaplain|receptionist|receptionists
  bed manager
  safeguarding administrator

# --- drugs and alcohol, mental health
entity drug-worker: Drug and alcohol worker
  drug|drugs|alcohol|substance|recovery|addiction|addictions|needle-exchange <worker>
  drug|drugs and alcohol <worker>
  substance misuse|use <worker>|nurse|nurses|midwife|counsellor
  recovery <coordinator>
  drug|recovery|alcohol key-worker
entity key-worker: Key worker
  key worker|workers
  keyworker|keyworkers
  key person

# --- police and justice
entity police-officer: Police officer
  police officer|officers|constable|constables|sergeant|sergeants|inspector|inspectors
  [police] detective|detectives
  detective constable|constables|sergeant|sergeants|inspector|inspectors|superintendent|superintendents
  detective chief inspector|inspectors|superintendent
  [chief] superintendent|superintendents
  custody|desk|duty sergeant|sergeants|inspector|inspectors|officer|officers
  sergeant|sergeants|inspector|inspectors|constable|constables unless (chief inspector of)
  chief inspector|constable
  response|attending|arresting|investigating|neighbourhood|uniformed|beat|specialist|schools|missing-person|safer-schools|child-abuse|vulnerability officer|officers
  safer schools officer|officers
  school liaison officer|officers
  =PC|=PCs|=DC|=DCs|=DS|=DI|=DCI|=PS|=WPC|=DSU
entity pcso: Police community support officer
  police community support officer|officers
  =PCSO|=PCSOs
entity senior-investigating-officer: Senior investigating officer
  senior investigating officer|officers
  officer in charge
  =SIO|=OIC
entity family-liaison-officer: Family liaison officer
  [police|school] family liaison officer|officers|worker|workers
  =FLO|=FLOs
entity police-safeguarding-officer: Police safeguarding officer
  police safeguarding|protection|liaison officer|officers
  [police] public protection officer|officers
  child protection|abuse [investigation] officer|officers
  safeguarding officer|officers
  domestic abuse|violence [safeguarding] officer|officers
entity police-commissioner: Police and crime commissioner
  police and crime commissioner|commissioners
  =PCC
entity probation-officer: Probation officer
  [senior] probation officer|officers|<worker>
  probation services officer|officers
  offender|case|prison-offender|responsible manager|managers|officer|officers
  [prison] offender manager|managers|supervisor|supervisors
  community|prison offender manager|managers
  =PO|=SPO|=POM|=COM
entity prison-officer: Prison officer
  prison|custody|detention officer|officers
  prison governor|staff
entity youth-justice-worker: Youth justice worker
  youth justice|offending|crime <worker>|officer|officers|manager|managers
  =YJW
  youth justice case manager
entity youth-worker: Youth worker
  [detached|street|senior] youth worker|workers
  gang|gangs worker|workers|mentor
  exploitation|missing <worker>
  return home interviewer
  sports coach|coaches
  mentor|mentors
entity idva: Independent domestic violence adviser
  [hospital] independent domestic violence|abuse <adviser>
  hospital =IDVA|=IDVAs
  =IDVA|=IDVAs|=IDAA
entity isva: Independent sexual violence adviser
  independent sexual violence|abuse <adviser>
  =ISVA|=ISVAs|=CHISVA
entity domestic-abuse-worker: Domestic abuse worker
  domestic abuse|violence <worker>|<adviser>|specialist|specialists|lead
  refuge|outreach|victim-support worker|workers|staff|manager
  women's [aid] [outreach] worker|workers
entity solicitor: Solicitor or barrister
  solicitor|solicitors|barrister|barristers|lawyer|lawyers
  local authority solicitor|solicitors|lawyer
  family|duty|defence|child's|children's|council solicitor|solicitors|lawyer
  legal <adviser>
  legal executive
  counsel unless (counsel~ session)
  prosecutor|prosecutors
entity judge: Judge or magistrate
  judge|judges|magistrate|magistrates
  district|circuit|high-court|family-court|crown-court|tribunal judge|judges
  recorder
entity coroner: Coroner
  [area|senior|assistant] coroner|coroners
  [assistant|area] coroner's officer|officers
entity childrens-guardian: Children's guardian
  [children's|child's] guardian|guardians unless (special guardian|guardians) unless (guardian~ of|for)
  guardian ad litem
entity cafcass-officer: Cafcass officer
  cafcass officer|officers|worker|workers|practitioner|guardian
  family court <adviser>
  =FCA
entity appropriate-adult: Appropriate adult
  appropriate adult|adults
  intermediary|intermediaries
entity expert: Expert witness
  expert|experts witness|witnesses
  [independent] expert witness
  independent social worker|workers
  =ISW
entity immigration-officer: Immigration officer
  immigration officer|officers

# --- education
entity teacher: Teacher
  teacher|teachers
  class|form|supply|primary|nursery|reception|year|pe|science|maths|art|deputy-head|special|designated|support|trainee|specialist teacher|teachers
  form tutor|tutors
  [personal|course|college|year] tutor|tutors
  lecturer|lecturers
entity headteacher: Headteacher
  [deputy|assistant|executive|acting] headteacher|headteachers
  [deputy|assistant|executive|acting] head teacher|teachers
  deputy|assistant head|heads
  head|heads of year|school|house|sixth
  head|heads of sixth form
  [college|vice|assistant|school|academy|deputy] principal|principals unless (principal social|officer|reason~|carer~|psychologist|adviser)
  [senior] leadership team
entity school-staff: Other school staff
  pastoral|attendance|behaviour|inclusion|safeguarding|nursery|welfare|centre|home|house|accommodation|registered|residential|deputy manager|managers
  pastoral|inclusion|attendance|behaviour|safeguarding|phase|year <lead>
  pastoral|welfare|attendance|inclusion|safeguarding officer|officers|worker|workers|assistant|support|staff|team-leader
  school secretary|administrator|governor|governors|business|counsellor|staff
  chair of governors
  governor|governors
  learning mentor|mentors
  home-school|home|school link worker|workers
  lunchtime|midday supervisor|supervisors|assistant|assistants
  dinner lady
  caretaker
  school transport escort
  transport|passenger escort|escorts|assistant
  bus driver
  virtual [school] head|heads|teacher
  head of the virtual school
entity dsl: Designated safeguarding lead
  [deputy] designated safeguarding lead|leads|officer|officers|person
  =DSL|=DSLs|=DDSL
entity safeguarding-lead: Safeguarding lead
  safeguarding <lead>|<adviser>|specialist|specialists|manager|managers
  child protection <lead>|<adviser>|coordinator|co-ordinator|specialist
  [practice|gp|clinical|trust|school] safeguarding <lead>
  adult safeguarding <lead>
  head of safeguarding
  caldicott guardian|guardians
  data protection officer|officers
  deputy head of safeguarding
entity senco: Special educational needs co-ordinator
  special educational needs [and] [disabilities] <coordinator>
  senco|sencos
  =SENCO|=SENCOs|=SENDCO|=SENCo|=SENDCo
  additional learning needs <coordinator>
  =ALNCo
entity education-welfare-officer: Education welfare officer
  education|attendance|school|educational welfare officer|officers
  [school] attendance officer|officers
  elective home education officer|officers|adviser|advisor
  children missing education officer|officers
  exclusions|inclusion|admissions|send officer|officers
  =EWO|=EWOs
entity teaching-assistant: Teaching assistant
  [higher-level] teaching assistant|assistants
  learning support assistant|assistants
  classroom assistant|assistants
  one-to-one support|assistant [worker]
  =TA|=TAs|=HLTA|=LSA|=ELSA
entity nursery-worker: Nursery worker
  nursery|pre-school|playgroup|creche worker|workers|staff|manager|managers|practitioner|practitioners|leader|assistant|assistants|teacher|owner
  early years worker|workers|practitioner|practitioners|staff|teacher|professional|educator
  room leader
entity childminder: Childminder
  child-minder|child-minders
  childminder|childminders
  nanny
  babysitter

# --- housing, money and others
entity housing-officer: Housing officer
  [senior] housing officer|officers|<adviser>|worker|workers|manager|managers|assistant
  [housing] tenancy|estate|estates|neighbourhood|homelessness|income|rent|lettings|allocations officer|officers|manager|managers|<worker>
  tenancy|housing|hostel support|sustainment|worker worker|workers|officer
  hostel worker|workers|staff|manager
  homelessness <worker>
  landlord|landlords
  letting agent
  benefits|welfare-rights|debt officer|officers|<adviser>
  work coach|coaches
  environmental health officer|officers
  anti-social behaviour officer|officers
entity firefighter: Firefighter
  fire-fighter|fire-fighters
  firefighter|firefighters
  fire [service] officer|officers|crew|crews
  fire investigator
entity interpreter: Interpreter
  [telephone|sign-language|bsl|police|court|face-to-face] interpreter|interpreters
  translator|translators
entity faith-leader: Faith leader
  imam|vicar|priest|pastor|rabbi
  faith|church|community|youth leader|leaders
entity volunteer: Volunteer
  volunteer|volunteers
  home-start volunteer|volunteers|worker|coordinator
  charity worker|workers
entity commissioner: Commissioner or analyst
  commissioning|contracts|performance|quality|assurance|data|business|partnership|safeguarding-board manager|managers|officer
  [data|intelligence|police|performance] analyst|analysts
  quality assurance officer|officers|manager
  administrator|administrators
  [partnership|board] business manager|managers
  partnership|board manager|chair
  independent scrutineer|scrutineers
  lead member
  councillor|councillors
  inspector|inspectors
entity manager: Manager
  manager|managers
  line|practice|ward|senior|area|middle|first-line|frontline|case|care|risk|shift|site|project|services|duty manager|managers
entity supervisor: Supervisor
  supervisor|supervisors
  clinical|safeguarding|practice|social-work supervisor|supervisors
entity spoc: Single point of contact (person)
  =SPOC|=SPOCs
entity veterinarian: Animal welfare
  vet|vets
  =RSPCA inspector|inspectors|officer|officers
entity neighbour-scheme: Sports and community
  swimming|football|boxing coach|teacher|instructor
  librarian|librarians
  street pastor|pastors
