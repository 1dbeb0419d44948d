type: meeting
entity initial-child-protection-conference: Initial child protection conference
  initial child protection [case] conference~
  initial conference~
  =ICPC|=ICPCs|=ICPCC
entity review-child-protection-conference: Review child protection conference
  review child protection [case] conference~
  review conference~
  =RCPC|=RCPCs
entity pre-birth-conference: Pre-birth conference
  pre-birth [child] [protection] [case] conference~
entity transfer-in-conference: Transfer-in conference
  transfer-in [child] [protection] conference~
entity child-protection-conference: Child protection conference
  child protection [case] conference~
  case conference~
  =CPC|=CPCs|=CPCC
entity strategy-discussion: Strategy discussion or meeting
  strategy discussion~|meeting~
entity core-group: Core group
  core group [meeting~]
  core groups
entity child-in-need-meeting: Child in need meeting
  child in need meeting~|review~
  =CIN meeting~|review~
entity looked-after-review: Looked after child review
  looked after child review~|meeting~
  looked after children's review~
  =LAC|=CLA|=CIC review~
entity team-around: Team around the child or family
  team around the child|family|school [meeting~]
  =TAC|=TAF|=TACs|=TAFs [meeting~]
entity early-help-meeting: Early help meeting
  early help meeting~|review~
entity professionals-meeting: Professionals meeting
  professionals|professional|practitioners|network meeting~
  multi-agency [planning|professionals] meeting~
  multi-disciplinary [team] meeting~
  =MDT|=MDTs
entity discharge-planning-meeting: Discharge planning meeting
  discharge [planning] meeting~
entity birth-planning-meeting: Birth planning meeting
  birth|pre-birth planning meeting~
entity marac: Multi-agency risk assessment conference
  multi-agency risk assessment conference~
  =MARAC|=MARACs
  marac|maracs
entity mappa: Multi-agency public protection arrangements
  multi-agency public protection arrangement~|panel~
  =MAPPA
entity matac: Multi-agency tasking and co-ordination
  multi-agency tasking and co-ordination
  =MATAC
entity mace: Multi-agency child exploitation meeting
  multi-agency child exploitation meeting~|panel~
  =MACE
entity legal-planning-meeting: Legal planning or gateway meeting
  legal planning|gateway|strategy meeting~
  legal meeting~
  legal gateway panel~
  =LPM|=LPMs|=LGM
entity plo-meeting: Public Law Outline meeting
  pre-proceedings meeting~
  =PLO meeting~
  public law outline meeting~
entity court-hearing: Court hearing
  court hearing~
  final|fact-finding|case-management|interim|contested hearing~
entity family-group-conference: Family group conference
  family group conference~
  =FGC|=FGCs
  family network meeting~
entity panel: Decision panel
  access to resources panel~
  complex case|needs|abuse panel~
  vulnerable pupil panel~
entity section-47-outcome: Section 47 outcome meeting
  outcome strategy meeting~
entity supervision-session: Supervision session
  supervision session~|meeting~
entity handover-meeting: Handover meeting
  handover meeting~
entity psychosocial-meeting: Psychosocial or safeguarding meeting
  psychosocial meeting~
  vulnerable women's|families meeting~
  primary care safeguarding meeting~
  practice safeguarding meeting~
entity rapid-response: Rapid response or joint agency response to a child's death
  rapid response meeting~
  joint agency response [meeting~]
entity rapid-review: Rapid review
  rapid review~
entity practitioner-event: Practitioner learning event
  practitioner|practitioners|learning|reflective event~
  practitioner learning event~
entity review-panel: Review panel meeting
  review panel [meeting~]
entity child-death-overview-panel: Child death overview panel
  child death overview panel~
  =CDOP
entity inquest: Inquest
  inquest|inquests
