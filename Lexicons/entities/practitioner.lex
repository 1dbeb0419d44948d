type: practitioner
entity social-worker: Social worker
  social worker~
  allocated|duty|key|senior|lead social worker~
  =SW|=SWs
entity social-work-assistant: Social work assistant
  social work assistant~
  =SWA|=SWAs
entity social-work-manager: Social work team manager
  team manager~
  social work manager~
entity service-manager: Service manager
  service manager~
  head~ of service
  =HOS
entity director-childrens-services: Director of Children's Services
  director~ of children's services
  =DCS
entity family-support-worker: Family support worker
  family support worker~|practitioner~
  family|intensive family|parenting support worker~
  family worker~
  =FSW|=FSWs
entity early-help-worker: Early help worker
  early help worker~|practitioner~|officer~|co-ordinator~
entity health-visitor: Health visitor
  health visitor~
  =HV|=HVs
  =SCPHN|=SCPHNs
entity midwife: Midwife
  midwife|midwives
  community|named|specialist|safeguarding midwife|midwives
entity gp: General practitioner
  =GP|=GPs
  general practitioner~
  family doctor~
entity practice-nurse: Practice nurse
  practice nurse~
entity school-nurse: School nurse
  school nurse~
  public health nurse~
  =PHN|=PHNs
entity family-nurse: Family nurse
  family nurse|nurses
entity nursery-nurse: Nursery nurse
  nursery nurse~
  community nursery nurse~
entity nurse: Nurse
  nurse|nurses
  staff|ward|district|children's nurse~
entity named-nurse: Named nurse
  named nurse~
  named nurse for safeguarding [children]
entity designated-nurse: Designated nurse
  designated nurse~
entity named-doctor: Named or designated doctor
  named|designated doctor~
  named gp~
entity paediatrician: Paediatrician
  paediatrician~
  consultant|community paediatrician~
entity doctor: Doctor
  doctor|doctors
  registrar~
  junior|hospital|emergency doctor~
entity consultant: Consultant (medical)
  consultant obstetrician~|psychiatrist~|neonatologist~|surgeon~|radiologist~
entity obstetrician: Obstetrician
  obstetrician~
entity psychiatrist: Psychiatrist
  psychiatrist~
entity psychologist: Psychologist
  psychologist~
entity psychiatric-nurse: Community psychiatric nurse
  community psychiatric|mental-health nurse~
  mental health nurse~
  =CPN|=CPNs
entity amhp: Approved mental health professional
  approved mental health professional~
  =AMHP|=AMHPs
entity therapist: Therapist or counsellor
  therapist~
  counsellor~
  occupational|speech|family therapist~
entity pathologist: Pathologist
  pathologist~
entity paramedic: Paramedic
  paramedic~
  ambulance crew~|staff|technician~
entity drug-worker: Drug and alcohol worker
  drug|alcohol|substance|recovery worker~
  drug and alcohol worker~|practitioner~
  substance misuse worker~|nurse~|practitioner~|midwife
entity police-officer: Police officer
  police officer~|constable~|sergeant~|inspector~
  detective constable~|sergeant~|inspector~ | detective chief inspector~
  response|attending|investigating|neighbourhood officer~
  =PC|=PCs
entity pcso: Police community support officer
  police community support officer~
  =PCSO|=PCSOs
entity senior-investigating-officer: Senior investigating officer
  senior investigating officer~
  =SIO
entity police-safeguarding-officer: Police child protection or safeguarding officer
  police safeguarding|protection officer~
  child protection officer~
entity probation-officer: Probation officer
  probation officer~|practitioner~
  offender manager~
entity youth-justice-worker: Youth justice worker
  youth justice|offending worker~|officer~
entity idva: Independent domestic violence adviser
  independent domestic violence|abuse advisor~|adviser~|advocate~
  =IDVA|=IDVAs
entity isva: Independent sexual violence adviser
  independent sexual violence advisor~|adviser~
  =ISVA|=ISVAs
entity domestic-abuse-worker: Domestic abuse worker
  domestic abuse|violence worker~|practitioner~|advisor~|adviser~|specialist~
  refuge worker~|staff
entity housing-officer: Housing officer
  housing officer~|support|adviser~|advisor~|worker~
  tenancy officer~|support worker~
entity teacher: Teacher
  teacher|teachers
  class|form|head teacher~
entity headteacher: Headteacher
  headteacher~
  head teacher~
  principal of the school|college
entity dsl: Designated safeguarding lead
  designated safeguarding lead~|officer~
  =DSL|=DSLs
entity safeguarding-lead: Safeguarding lead
  safeguarding lead~
  safeguarding advisor~|adviser~|nurse~
entity senco: Special educational needs co-ordinator
  special educational needs co-ordinator~
  =SENCO|=SENCOs|=SENDCO
entity education-welfare-officer: Education welfare officer
  education|attendance welfare officer~
  attendance officer~
  =EWO|=EWOs
entity teaching-assistant: Teaching assistant
  teaching assistant~
entity nursery-worker: Nursery worker
  nursery worker~|staff|manager~|practitioner~
  early years worker~|practitioner~|staff
  key person
entity childminder: Childminder
  child-minder~
entity conference-chair: Child protection conference chair
  conference chair~
  chair of [the] [child] [protection] conference
  child protection chair~
entity iro: Independent reviewing officer
  independent reviewing officer~
  =IRO|=IROs
entity lado: Local authority designated officer
  local authority designated officer~
  =LADO
entity childrens-guardian: Children's guardian
  children's guardian~
  guardian ad litem
entity cafcass-officer: Cafcass officer
  cafcass officer~
  family court adviser~|advisor~
entity solicitor: Solicitor or barrister
  solicitor~
  barrister~
entity judge: Judge or magistrate
  judge|judges|magistrate~
entity coroner: Coroner
  coroner|coroners
entity interpreter: Interpreter
  interpreter~
entity key-worker: Key worker
  key worker~
entity support-worker: Support worker
  support worker~
entity volunteer: Volunteer
  volunteer~
entity manager: Manager
  manager|managers
  line|practice|ward|senior manager~
entity supervisor: Supervisor
  supervisor|supervisors
entity lead-reviewer: Lead reviewer or author
  lead|independent reviewer~|author~
  overview author~|writer~
