# What a recommendation asks for. These are no entities of the tables: learning.csv gives them in the review's own words, and
# says which of them a record shares with its group.
type: action

entity seek-assurance: Seek assurance
  seek~|obtain~|gain~|require~|receive~|request~ [_] [_] assurance|assurances|reassurance|evidence
  assure~|reassure~|satisfy|satisfies itself|themselves|himself|herself
  make|makes|be sure|certain that
  be|is|are assured|satisfied
  [seek~] confirmation that
entity audit: Audit
  audit~
  dip sample~
  sample~ cases|files|records
  sampling cases
  undertake~|carry|carries|complete~|commission~|conduct~ [out] [an|a|three|two|regular] [multi-agency|single-agency|joint|thematic] audit|audits
entity review-guidance: Review guidance or procedure
  review~|revise~|update~|amend~|rewrite~|refresh~|strengthen~|replace~|reissue~ .. guidance|polic*|procedure*|protocol*|pathway*|strateg*|template*|form|forms|tool|toolkit|arrangements|checklist|rule|rules|process|processes
entity write-guidance: Write guidance or procedure
  develop~|write~|produce~|publish~|create~|introduce~|establish~|adopt~|agree~|draw~ up|issue~|provide~ .. guidance|polic*|procedure*|protocol*|pathway*|strateg*|template*|checklist|standard|flowchart|flow chart|rule|framework|agreement
entity train: Train and brief
  train~|training
  brief~ staff|practitioners|professionals
  briefing|briefings
  workshop*|seminar*
  learning event*
  induction
  teach~|coach~ staff|practitioners|professionals|workers
entity raise-awareness: Raise awareness
  raise|raises|raising|promote~|increase~|improve~ [_] [and] [_] awareness|understanding|knowledge
  remind~
  disseminate~
  publicise~
  campaign*
  highlight~ .. importance
  ensure~ .. aware|understand|understands|know|knows
entity commission: Commission a service
  commission~
  fund~
  procure~
  invest~ in
  expand~ provision
entity monitor: Monitor and report
  monitor~
  report~ to|back|on
  track~
  dashboard*
  performance|data indicator*|measure*
entity review-practice: Review practice or arrangements
  review~|evaluate~|examine~|consider~|scrutinise~
  look into
  task and finish group
entity supervise: Supervision and oversight
  supervis*
  management oversight
  managers [should|must|to] [_] ask|check|test|review|oversee
entity share: Share information
  share~|sharing|pass on|passes on|passed on|notify|notifies|tell~|inform~|circulate~|distribute~|send|sends|transfer~ .. information|record*|minutes|plan*|concern*|referral*|result*|professional*|worker*|agenc*|gp|gps|health visitor*|each other
entity record: Record
  record~|document~|enter|enters on|flag~ [on]
  chronolog*
entity assess: Assess
  assess~|assessment|assessments
entity convene: Hold a meeting
  convene~|hold|holds|call|calls|arrange~ .. meeting*|discussion*|conference*|panel*
  invite~
  attend~
entity ask-family: Ask and listen
  ask~|talk~|listen~|conversation* .. parent*|father*|mother*|child*|famil*
  explore~
  enquire~
  check~ .. understood
  check~ .. understand*
entity challenge: Challenge and escalate
  escalat*
  challenge~
  dispute* procedure|process
  resolution of .. disagreement*
entity see-home: Visit and see
  visit~
  see|sees the|where .. home|sleep*|baby|child
entity join-up: Work jointly
  work together
  joint|jointly visit*|work*|plan*|assessment*
  liaise~|liaison
entity lobby: Write to government
  write~ to|raise~ with .. department|government|minister|secretary of state|national panel
