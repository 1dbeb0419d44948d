theme: legal-proceedings
name: Legal proceedings about children
family: Practice and decisions
checked: yes
absence: affirms
definition: Public Law Outline, care proceedings, legal planning, court orders about children

let proceed = proceedings|proceeding
let legal-meeting
  =LPM | =LGM | legal planning meeting~ | legal gateway meeting~ | legal strategy meeting~ | legal meeting~

match:
  # Public Law Outline and legal planning
  public law outline|proceedings|process|order~
  =PLO
  care|family|court|public-law|private-law|legal|pre-court proceedings unless criminal|disciplinary|juvenile within 3
  private law proceedings|order~|application~|dispute~|case
  pre-proceedings|preproceedings
  letter before|of proceedings|action
  (letter before proceedings | letter of intent) unless housing|landlord within 6
  legal planning|gateway|strategy meeting~|panel~
  legal planning unless minutes within 2
  legal gateway
  <legal-meeting>
  (legal advice | legal advisor~ | legal adviser~ | legal services | legal team | legal department | legal representation | local authority solicitor~ | legal guidance) ..6 (sought|seek|seeking|obtained|taken|threshold|proceedings|children|child|care|given|consulted|advised|was|not|should|attend*) unless housing|tenancy|landlord|criminal|defence|review within 6
  legal advice|adviser~|advisor~ unless housing|tenancy|divorce|criminal|immigration|solicitor|review|panel|landlord within 8
  (seek|sought|seeking|obtain|obtained|take|taking|without|no|timely|earlier|further|get) ..1 legal advice unless housing|tenancy|divorce|solicitor|review|panel within 6
  (issue|issued|issuing|initiat*|commenc*|instigat*|start|started|starting|begin|began|begun|institute*|bring|brought|concluded|conclude|conclusion|outcome|during|throughout|pending|within|entering|enter|entered|subject|party|parties|timetable|ongoing) ..4 <proceed> unless criminal|disciplinary|magistrates|divorce|extradition|possession|eviction within 4
  <proceed> ..4 (issued|initiated|commenced|instigated|started|began|concluded|delayed|drift*|ongoing|considered|contemplated|threatened|ended|adjourned|withdrawn) unless criminal|disciplinary|divorce|extradition|possession|eviction within 4
  proceedings ..3 (in respect of | relating to | concerning | for | regarding) ..3 (child~|baby|twins|sibling~|half-sibling~|older|brother|sister|infant|her|his|their) unless criminal|prosecution within 4
  application ..3 (to|made|by|for) ..3 (family court | the court | court | an order | interim | a care order | placement | the judge) unless council|tenancy|bail|injunction|possession|non-molestation within 6
  (apply|applied|applying) ..3 (to|for) ..3 (court | family court | an order | care order | an interim | residence | contact order | emergency protection) unless non-molestation|occupation|injunction|possession within 6
  (threshold|evidence|criteria|grounds) ..4 (for|to) ..4 (care proceedings | legal proceedings | proceedings | court | removal | an order | a care order) unless criminal|prosecution within 6
  legal threshold~
  threshold ..3 (for|of) ..2 (proceedings | removal | section 31)
  remov* ..4 (by|through|via|under) ..4 (court|order|proceedings|judge) unless criminal within 3
  (remov*) ..2 from ..3 (parents|parental|mother|mother's|father|family) ..3 care ..8 (court|order|proceedings)
  # orders
  interim|full|final|emergency|secure|permanent care order~
  care order~ unless intensive|after within 1
  interim|full|family|twelve-month|six-month|12-month|6-month supervision order~
  supervision order~ unless probation|suspended|offender|youth within 3
  placement|adoption|residence|wardship|guardianship|parental-responsibility order~
  special guardian*
  emergency protection order~
  child arrangement~ order~
  prohibited steps order~ | specific issue order~ | family assistance order~ | child assessment order~ | contact order~ | parental order~ | secure accommodation order~ | recovery order~ | deprivation of liberty order~
  =EPO|=ICO|=CAO|=EPOs
  section 31 [of] [the] [application~|proceedings|order]
  section 37 | section 38 | section 7 report | section 7 welfare report
  =S31 | =s31 | =s.31
  order~ ..2 (granted|made|imposed|discharged|extended) by ..3 (court|judge|magistrates) unless non-molestation|occupation|community|probation|restraining|injunction within 4
  wardship | ward of court | inherent jurisdiction
  parental responsibility ..4 (granted|acquired|order|court | local authority)
  # court and its people
  family|county|high|family-drug|care-proceedings court~ ..8 (child~|baby|care|order|hearing|proceedings|judge|parent~|removal|contact|decided|ordered|guardian|expert~) unless criminal|crown|possession|non-molestation within 6
  family court~ unless non-molestation|occupation|injunction|restraining|solicitor|barrister|years|career within 6
  family drug and alcohol court
  family proceedings court
  (court|judge|magistrates) ..4 (ordered|directed|decided|agreed|granted|ruled|placed|sanctioned|approved|declined|refused|determined) ..5 (child~|baby|twins|care|contact|placement|guardian|home|grandparents|sibling~|removal|return~|assessment|plan) unless criminal|crown|bail|non-molestation|probation|custody|prison|convict*|sentence* within 8
  (court|judge) ..2 (decided|ordered|directed|ruled|determined) that unless criminal|crown|bail|sentence|trial within 6
  (before|to|by|in|into|through|for|at) court ..4 (care|contact|guardian|removal | assessment of the parents | final care plan) unless criminal|crown|magistrates|coroner~|non-molestation|bail|assault|charged|convicted|offence~|appeared within 6
  court ..3 (ordered|directed|appointed) ..4 (assessment~|expert~|report~|contact|guardian)
  court-appointed|court-directed
  children's guardian~ | guardian ad litem | guardian appointed by the court | cafcass officer~|guardian
  cafcass ..6 (report~|assessment|officer|guardian|appointed|recommended|safeguarding|involved|told|check~|letter|should|proceedings|consulted)
  (final|fact-finding|case-management|contested|issues-resolution|interim|removal|care) hearing~ unless criminal|crown|trial|bail|tribunal|inquest|conference within 4
  finding of fact hearing~ | fact finding hearing~ | findings of fact
  (expert|psychological|psychiatric|parenting|viability|independent|specialist|residential) assessment~ ..6 (court|proceedings|judge)
  (care plan | transition plan | rehabilitation plan) ..4 (court|judge|proceedings)
  (26|twenty-six) week~ ..6 (timetable|proceedings|limit|court|track)
  viability assessment~
  (parallel|twin-track|twin-tracking|concurrent) planning|plan~
  twin-tracking | twin track
  contact (order | centre by order) ..3 (court|judge)
  advice from ..3 (solicitor~ | barrister | counsel) ..8 (child~|care|proceedings|removal|threshold)
  (adoption|placement) ..3 (plan~|order|proceedings|court)
  no [care|family|court|legal|public|private] [law] proceedings unless criminal|disciplinary|misconduct|committal within 4
  (considered|consideration|discuss*|threshold|decision) ..4 (for|of|about) ..2 (initiating|issuing|entering|starting) ..2 (proceedings|=PLO)
  (applied|apply|application~) ..3 (to|for) ..4 (live with | residence | care of | contact with) ..5 (child~|children|siblings|him|her|them) unless job|tenancy within 4
  cafcass
  (issue|issuing|apply|applying) at birth
  (granted|awarded|made|obtained|hold|held|holds|secured|sought) ..2 (=SGO|=ICO|=CAO|=EPO|=PO|=FCO|=SGOs|=ICOs)
  =SGO
  (mother|father|parents|children|child|children's|her|his|their|grandparents|family's) ..1 (solicitor~|barrister) unless criminal|police|interview|divorce|inquest|eviction|landlord|housing|review within 8
  evidence before ..1 court unless crown|criminal|jury|coroner* within 12
  courts ..8 (children | neglect | removal | remove | parents | threshold | orders | local authority) unless criminal|crown|magistrates|non-molestation|bail within 8
  (court's|courts|judge's) (decision|direction|directions|view|findings|conclusion|timetable|decisions|judgment|scrutiny|expectations) unless crown|criminal|sentenc*|bail|non-molestation|coroner* within 8
  interim order~ unless injunction|non-molestation within 6
  guardian ..4 (court | care plan | solicitor | did not support | supported the | recommended | appointed | views of | analysis | report) unless special within 1
  children's guardian | child's guardian | solicitor and guardian
  court order~ + baby|remove~|removal|infant within 10 unless injunction|non-molestation|bail within 4
  (scrutiny | stand up | withstand | succeed | successful | evidence) ..3 in ..1 court unless crown|criminal|trial|charge*|prosecution|victim within 8
  # evidence, orders and the court
  (judge|court) ..2 (critical|criticised) unless crown|criminal|trial
  (filing|filed) ..5 (evidence|statement~|court|assessment)
  legal represent* unless review|criminal|inquest|family's|divorce|custody|interview within 5
  (parents|mother|father|they|she|he) ..3 (instructed|instruct|appointed) ..3 (solicitor~|expert|counsel) unless criminal|divorce|police
  threshold document~|statement~ + court|proceedings|judge|solicitor|legal within 12
  (use|misuse|purpose|understanding) of section 20
  section 20 agreement~|arrangement~
  (complete|completed|conclude|concluded|completing) ..4 (26|twenty-six) weeks unless gestation|pregnan*
  (contest*|oppos*) ..2 (application|proceedings|removal | care plan | the order)
  proceedings ..2 (in relation to | around | on | involving) ..6 (child~|baby|twins|sibling~|older|infant|eldest|first|her|his|their) unless criminal|prosecution|disciplinary within 4
  (judgment|judgement) ..2 (in|from|of|by) ..3 (case|court|proceedings|judge|hearing)
  (court|judge|court's|judge's) (judgment|judgement)
  legal view|opinion|steer|input|options|intervention|route|action unless tenancy|landlord|housing|criminal|review|neighbour within 6
  recourse to ..2 court|proceedings
  the court ..1 (was|were|had|would) ..2 (told|informed|advised|aware|given|provided|satisfied|invited|persuaded|sighted) unless crown|criminal|magistrates|trial|sentence~|jury|bail within 12
  care and placement order~
  (matter|case|children|application) ..2 (before | back to | back before | returned to | put to) [the] court unless crown|criminal|magistrates|trial|bail|assault|charge~|offence~|coroner*|police within 8
  (consider*|seek*|sought|apply|applied|applying) ..3 court order~ unless injunction|non-molestation|bail|mother within 8
  (subject|made) ..2 (to|of) ..2 (interim | care | supervision | court | family court) order~ unless youth|offend*|probation|suspended|community within 4
weak:
  section 20
  parental responsibility
  legal advice
  guardian
  proceedings
not:
  criminal|disciplinary|divorce|possession|eviction|extradition|magistrates|crown proceedings|court|justice
  non-molestation order~ | occupation order~ | restraining order~ | injunction~ | community order~ | suspended sentence order~ | supervision requirement~ | domestic violence protection order~ | possession order~ | criminal behaviour order~ | sexual harm prevention order~ | referral order~ | youth rehabilitation order~
  coroner~ court | crown court | magistrates court | magistrate's court | magistrates' court | youth court | county court judgment~ | employment tribunal
  after care order~ | intensive care | critical care | neonatal care
  in order to | order to
  standing order~ | money order
  criminal proceedings | parallel criminal proceedings | committal proceedings
