# Meetings, and the processes and plans that meetings make.
type: meeting

let protection = child protection
let meets = meeting|meetings

entity initial-child-protection-conference: Initial child protection conference
  initial <protection> [case] conference|conferences
  initial conference|conferences
  =ICPC|=ICPCs|=ICPCC|=ICPCCs|=ICCP
entity review-child-protection-conference: Review child protection conference
  review <protection> [case] conference|conferences
  review conference|conferences
  =RCPC|=RCPCs|=RCPCC
entity pre-birth-conference: Pre-birth conference
  pre-birth <protection> [case] conference|conferences
  pre-birth [initial] [case] conference|conferences
entity transfer-in-conference: Transfer-in conference
  transfer-in|transfer|receiving-in [<protection>] [case] conference|conferences
entity child-protection-conference: Child protection conference
  <protection> [case] conference|conferences
  case conference|conferences
  reconvened|repeat [<protection>] conference|conferences
  =CPC|=CPCs|=CPCC|=CPCCs
entity child-protection-plan: Child protection plan
  <protection> plan|plans|planning
  =CP plan|plans
  =CPP|=CPPs
entity child-in-need-plan: Child in need plan
  child|children in need plan|plans|planning
  =CIN|=CiN plan|plans
entity child-in-need-meeting: Child in need meeting
  child|children in need meeting|meetings|review|reviews
  =CIN|=CiN meeting|meetings|review|reviews
entity strategy-discussion: Strategy discussion or meeting
  [multi-agency|initial|review|joint|telephone|urgent] strategy discussion|discussions|meeting|meetings
  strategy discussion or meeting
entity core-group: Core group
  core group|groups [meeting|meetings]
entity care-planning-meeting: Care planning or placement meeting
  care planning|placement|placement-planning|permanence|permanency|disruption|stability [planning] <meets>
  permanence|placement panel
  adoption|fostering panel|panels
entity looked-after-review: Looked after child review
  looked-after child|children|children's review|reviews|meeting|meetings
  looked-after review|reviews
  =LAC|=CLA|=CIC|=CiC review|reviews
  statutory review|reviews
  pathway planning meeting|meetings
entity team-around: Team around the child or family
  team around the child|family|school [meeting|meetings]
  =TAC|=TAF|=TACs|=TAFs|=TAS [meeting|meetings]
entity early-help-meeting: Early help meeting
  early help [review|panel] meeting|meetings
  early help panel|panels|allocation
entity professionals-meeting: Professionals meeting
  professionals|professional|practitioners|practitioner|network|complex-case|multi-agency|multiagency <meets>
  multi-agency|multiagency planning|professionals|professional|review|safeguarding|risk|network|forum <meets>
  multi-disciplinary [team] meeting|meetings
  =MDT|=MDTs [meeting|meetings]
  case|complex|mapping discussion|discussions|meeting|meetings
  mapping meeting|meetings
entity ward-round: Ward round
  ward round|rounds
  grand round|rounds
entity discharge-planning-meeting: Discharge planning meeting
  discharge [planning] meeting|meetings
  pre-discharge meeting|meetings
  discharge conference
entity birth-planning-meeting: Birth planning meeting
  birth|pre-birth [planning] <meets>
  unborn baby|babies <meets>
  maternity safeguarding <meets>
entity marac: Multi-agency risk assessment conference
  multi-agency risk assessment conference|conferences
  marac|maracs
  =MARAC|=MARACs meeting|meetings
entity mappa: Multi-agency public protection arrangements
  multi-agency public protection arrangement|arrangements|panel|panels
  =MAPPA [meeting|meetings|panel]
entity matac: Multi-agency tasking and co-ordination
  multi-agency tasking and co-ordination
  =MATAC
entity mace: Multi-agency child exploitation meeting
  multi-agency child exploitation [meeting|meetings|panel|panels]
  =MACE|=MACEM|=MASE|=MACSE [meeting|meetings|panel|panels]
  child|missing exploitation|children|persons [risk] meeting|meetings|panel|panels
  missing and child exploitation meeting|panel
  contextual safeguarding conference|meeting|panel
entity marm: Multi-agency risk management
  multi-agency risk management [meeting|meetings|panel]
  =MARM|=VARM [meeting|meetings]
entity channel: Channel panel
  =Channel panel|panels
  prevent panel
entity legal-planning-meeting: Legal planning or gateway meeting
  legal planning|gateway|strategy|advice|surgery meeting|meetings|panel
  legal meeting|meetings
  legal gateway
  legal|pre-proceedings panel
  =LPM|=LPMs|=LGM
entity public-law-outline: Public Law Outline
  public law outline [meeting|meetings|process]
  =PLO [meeting|meetings|process]
  pre-proceedings [process|meeting|meetings]
entity court-hearing: Court hearing
  court hearing|hearings
  final|fact-finding|case-management|interim|contested|finding-of-fact hearing|hearings
  issues resolution hearing|hearings
entity family-group-conference: Family group conference
  family group conference|conferences|conferencing|meeting|meetings|decision-making
  =FGC|=FGCs
  family network|planning meeting|meetings
entity education-meeting: School or education meeting
  attendance|reintegration|re-integration|exclusion|pastoral|fair-access meeting|meetings|panel|panels
  fair access panel|panels
  annual|ehcp review|reviews
  =PEP meeting|meetings|review|reviews
  return to school meeting
  parents evening
  vulnerable pupil|pupils panel
  =VPP|=YISP
  youth inclusion and support panel
entity panel: Decision panel
  access|resource to resources|panel panel|panels
  complex|high-risk needs|abuse|case|domestic panel|panels
  threshold|edge-of-care|resource|resources|risk|placements panel|panels
entity section-47-outcome: Outcome strategy meeting
  outcome strategy meeting|meetings
  section =47 outcome meeting
entity supervision-session: Supervision session
  supervision session|sessions|meeting|meetings
  group supervision
  safeguarding supervision
entity handover-meeting: Handover or transfer meeting
  handover|transfer|transition|allocation|step-down|closure meeting|meetings
entity escalation-meeting: Escalation or resolution meeting
  escalation|resolution|management|managers|planning|review|network|emergency|joint|liaison|team|briefing|safeguarding meeting|meetings
entity psychosocial-meeting: Psychosocial or practice safeguarding meeting
  psychosocial|psycho-social meeting|meetings
  vulnerable women's|families|adults|patients meeting|meetings
  [primary-care|practice|gp] safeguarding meeting|meetings
entity care-programme-review: Care programme review
  care programme approach [meeting|meetings|review|reviews]
  =CPA meeting|meetings|review|reviews
entity mental-health-tribunal: Mental health tribunal
  mental health tribunal|tribunals
entity restorative: Restorative meeting
  restorative meeting|meetings|conference|conferences
entity rapid-response: Rapid response or joint agency response to a child's death
  rapid response [meeting|meetings]
  joint agency response [meeting|meetings]
  =JAR [meeting|meetings]
entity rapid-review: Rapid review
  rapid review|reviews [meeting|meetings]
  =RR
entity practitioner-event: Practitioner learning event
  practitioner|practitioners|learning|reflective|reflection|listening [learning] event|events|workshop|workshops
  practitioner|practitioners learning|reflective event|events|workshop|workshops
  learning event|events
entity review-panel: Review panel meeting
  review panel meeting|meetings
  panel meeting|meetings
entity child-death-overview-panel: Child death overview panel
  child death overview panel|panels
  =CDOP|=CDR
  child death review meeting|meetings
entity inquest: Inquest
  inquest|inquests
