# Reviews, inquiries and reports that a review cites. Titles by their exact words.
type: review

let rs = review|reviews|report|reports
entity serious-case-review: Serious case review
  serious case review|reviews
  =SCR|=SCRs
entity lcspr: Local child safeguarding practice review
  [local] child safeguarding practice review|reviews
  =LCSPR|=LCSPRs|=CSPR|=CSPRs
  national child safeguarding practice review|reviews
entity child-practice-review: Child practice review (Wales)
  [concise|extended|historical] child practice review|reviews
  =CPR|=CPRs
entity adult-practice-review: Adult practice review (Wales)
  [concise|extended] adult practice review|reviews
  =APR|=APRs
entity susr: Single unified safeguarding review (Wales)
  single unified safeguarding review|reviews
  =SUSR|=SUSRs
entity case-management-review: Case management review (Northern Ireland)
  case management review|reviews
  =CMR|=CMRs
entity significant-case-review: Significant case or learning review (Scotland)
  significant case review|reviews
  learning review|reviews
entity domestic-homicide-review: Domestic homicide review
  domestic homicide review|reviews
  domestic abuse related death review|reviews
  =DHR|=DHRs|=DARDR|=DARDRs
entity safeguarding-adults-review: Safeguarding adults review
  safeguarding adult|adults review|reviews
  =SAR|=SARs
entity homicide-review: Mental health homicide review
  mental health homicide review|reviews
  independent|homicide investigation|review report
  offensive weapons homicide review|reviews
  =MHHR|=OWHR
entity individual-management-review: Individual management review
  individual|internal|agency management review|reviews
  =IMR|=IMRs
  agency|information report|reports
  individual agency report|reports
entity serious-incident-review: Serious incident investigation
  serious|significant [untoward] incident review|reviews|report|reports|investigation|investigations
  root cause analysis
  =SUI|=SUIs
  serious further offence review|reviews
  patient safety incident investigation|investigations
entity child-death-review: Child death review
  child death review|reviews
  child death overview panel annual report
entity learning-lessons-review: Local learning review
  lessons learned|learnt review|reviews
  learning lessons review|reviews
  partnership|multi-agency|single-agency|thematic|local-learning review|reviews
  thematic review|reviews
  practice review|reviews
  peer|independent|management|desktop review|reviews
  overview report|reports
  significant incident learning process
  =SILP|=SILPs
  seven-minute|7-minute briefing|briefings
entity inspection-report: Inspection report
  ofsted|cqc|hmicfrs|hmip|estyn|inspection [inspection] report|reports
  joint targeted area inspection|inspections [report]
  =JTAI|=JTAIs
  =ILACS [report|inspection]
  ofsted inspection|inspections
  =CQC inspection|inspections
entity audit-report: Audit
  multi-agency|case-file|dip-sample|section-11|themed audit|audits [report]
  section =11 audit|audits
entity national-panel-report: Reports of the national Panel
  =The =Myth =of =Invisible =Men | =Myth =of =Invisible =Men
  =Out =of =Routine
  =It =Was =Hard =to =Escape
  =Child =Protection =in =England
  =Safeguarding =Children =at =Risk =from =Criminal =Exploitation
  =Bruising =in =Non-Mobile =Infants
  =Safeguarding =Children =with =Disabilities [=and =Complex =Health =Needs =in =Residential =Settings]
  =Who =wants =them|=They =to =protect|=us
  i wanted them all to notice
  multi-agency safeguarding and domestic abuse
  national panel report|reports|review|reviews
  national|annual review|report
  annual report|reports
  panel's annual report
entity national-analysis: Analyses of many reviews
  triennial|biennial analysis|analyses|review|reviews
  complexity and challenge
  pathways to harm pathways to protection
  learning for the future
  national|thematic|overview study|analysis of serious case reviews
  new learning from serious case reviews
  building on the learning from serious case reviews
  understanding serious case reviews and their impact
  ages of concern
  hidden men
  unseen men
entity public-inquiry: Public inquiries and national reviews
  =Laming|=Munro|=MacAlister|=Bichard|=Lakeman|=Jay|=Casey|=Kennedy|=Marmot|=Wood|=Cumberlege|=Colwell [<rs>|inquiry]
  =Laming|=Munro|=MacAlister|=Bichard|=Jay|=Casey|=Kennedy|=Wood <rs>
  victoria climbi? inquiry|report
  independent inquiry into child sexual abuse
  independent review of children's social care
  =IICSA [report]
  public inquiry|inquiries
entity known-cases: Reviews known by the child's name
  =Baby =P [review|case]
  =Daniel =Pelka [review]
  =Victoria =Climbié|=Climbie [inquiry]
  =Arthur =Labinjo-Hughes
  =Star =Hobson
entity coroner-report: Coroner's report
  coroner's report|reports
