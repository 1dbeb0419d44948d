theme: threshold-decisions
name: Thresholds and decisions on level of need
family: Practice and decisions
checked: yes
absence: affirms
definition: thresholds; level of need; whether criteria for s17, s47, ICPC, child protection or child in need plan, PLO, MARAC are met; step-up or step-down; referral not accepted; closure or no further action

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let neg = not|never|no|didn't|wasn't|weren't|hadn't|without|fail~|failed|nor
let section-enquiry = s47|s.47|sec47 | section 47 | s 47 | section forty-seven
let section-need = s17|s.17 | section 17 | s 17
let formal
  <section-enquiry>
  <section-need>
  strategy meeting~|discussion~|meeting
  initial|review child protection conference~ | icpc|rcpc|icpcs | case conference~ | plo|marac|cpp|cin | public law outline | pre-proceedings | legal planning
  child protection|in-need|cin|cp plan~|conference~|enquir*|investigation~|process|procedures|threshold|status|level
  child|children in need
  early help | team around | statutory intervention|assessment|service~|involvement
let close = close|closed|closing|closure|closes|ended|ceased|discontinued|terminated|discharged
let case = case|cases|referral~|file|episode|involvement|assessment~|enquir*|plan~|support|contact~|matter|allocation
let accept = accepted|accept|progressed|progress|actioned|pursued|allocated|proceed|proceeded|escalated|opened|upheld|taken
let trigger = triggered|led|resulted|prompted|considered|convened|progressed|escalated
let threshold-door = doorstep | threshold of the house|door | diagnostic threshold
let not-close = closed|closely relationship|knit|work~|doors|family | school~ closed | case record~

match:
  threshold~ unless <threshold-door> within 2
  level~ of need~|intervention|support|risk-response
  levels|level 2|3|4|two|three|four ..4 need~|service~|support|threshold~|referral~
  continuum of need~|help|support | windscreen of need
  criteria|criterion ..6 met|meet|meets|meeting|satisfied|fulfilled|reached|exceeded|apply|applied|unmet
  met|meet|meets|meeting|satisfied|fulfilled|reached|reach|exceeded ..4 criteria|criterion|threshold~
  referral|eligibility|marac|risk|high-risk|service|acceptance criteri*
  eligible|ineligible|eligibility ..5 service~|support|assessment|referral
  step~|stepped|stepping [it|them|her|him|the] [case|child|children|plan|family] up|down ..3 <formal>|to|from
  stepped|stepping|step up|down|across
  step-down | step-up | stepdown
  de-escalat* ..6 case|plan|level|child
  no-further-action | =NFA | =NFA'd | =NFAd
  no further action|role|involvement|enquir*|investigation|assessment|intervention
  <case> ..4 was|were|be|being|been|is <close> unless <not-close> within 2
  <close> ..3 <case> unless <not-close> within 2
  <close> ..3 to ..3 social|care|services|service|early|team|mash
  case|premature|early|decision|plan ..2 closure
  closure ..3 <case>
  prematurely|precipitately|too early|soon|quickly ..3 <close>
  <close> ..3 prematurely|premature|too|early|soon
  <case> ..6 <neg> ..2 <accept>
  referral~|contact~ ..6 rejected|declined|refused|returned|bounced|turned|screened|closed|downgraded|re-directed|redirected|accepted|unsuccessful
  reject~|rejected|declin~|declined|refus*|turned|screened ..4 referral~
  <agency> ..3 <neg> ..2 accept ..3 referral~
  screened out|in
  screening decision~ | triage decision~
  <neg> ..4 <section-enquiry>
  <section-enquiry> ..6 initiated|started|undertaken|begun|commenced|instigated|launched|required|necessary|warranted|triggered|considered|convened|opened|concluded|substantiated|unsubstantiated|carried|needed|should|held|decided|decision|agreed
  initiat*|start~|undertake|undertook|undertaken|commence~|instigat*|launch~|open~|conduct~|trigger~|begin|began|convene~|lead|led|consider~|considered|warrant~|progress~|require~ ..5 <section-enquiry>
  <section-need> ..6 initiated|started|undertaken|commenced|agreed|required|decision|threshold|instead|rather
  <neg> ..5 strategy meeting|discussion
  strategy meeting|discussion ..5 <neg> ..3 held|convened|called|considered|requested|triggered|arranged
  should ..4 <trigger> ..5 strategy|icpc|conference|formal|child-protection|statutory|section|s47
  trigger~|triggered|triggering ..5 strategy|conference|assessment|referral|section|s47|statutory|child
  decision~|decided|agreed|agreement|decides ..8 <formal>
  decision~|decided ..6 close|closed|end|ended|step|discharge|refer|escalate
  decided|decision ..2 not to|against
  <formal> ..5 required|needed|necessary|warranted|justified|appropriate|proportionate|convened|unnecessary|decision|decided|ended|discontinued|removed|closed|cease|ceased
  made|placed|put|remain~|became|become|becoming ..2 subject ..2 of|to ..4 plan~
  subject ..2 to|of ..3 child|cp|cin ..4 plan ..8 category|decision|unanimous|decided|ended
  should ..4 been ..4 <formal>|subject
  removed|taken|came|coming|come off|from ..3 plan~|register
  <formal> ..4 made|ended|removed|stepped|discontinued|agreed|closed unless meeting
  progress~|progressed|escalat*|proceed~|proceeded|move~|moved|moving|transferred ..4 to ..4 <formal>
  escalat* ..5 to ..3 child|statutory|section|s47|plo|legal|icpc|level|higher
  <neg> ..4 convene~|convened|hold|held|call|called ..3 strategy|icpc|initial|conference|legal
  enter~|entered|initiat* ..4 plo|public|pre-proceedings
  plo|public law outline ..6 considered|entered|threshold|initiated|criteria|decision|started|begun
  significant harm ..6 met|likely|threshold|reached|suffering|criteria|considered|reasonable
  <neg> ..5 significant harm
  information only | for information only | logged as [a] contact
  signposted|signposting ..6 instead|rather|only|and|early|universal
  remit ..4 <neg>|outside|beyond
  case ..4 early help ..4 rather|instead|when
  managed|dealt|treated|held|handled ..3 at ..3 level
  universal plus|partnership|service~ ..5 decision|decided|stepped|moved|level|assessed|upgraded|offered|allocated|transferred
  assessed|graded|categorised|classed|deemed|judged ..3 as|at ..3 universal|level|tier|targeted|child-in-need|early
  tier 2|3|4|two|three|four
  upgraded|downgraded
  too high|low [a|for] threshold~|risk|bar
  bar ..3 too|set ..3 high|low
  category ..3 of ..3 neglect|emotional|physical|abuse|harm
  marac ..6 criteria|threshold|met|grade|heard|accepted|eligible|refer
  high|higher|lower|statutory|different|appropriate|right tier|level ..4 support|intervention|service~|need
  revolving-door
  re-referral~|re-referred ..5 closed|closure|nfa|accepted
  single|initial|core assessment ..6 closed|closure|nfa|further
  <neg> ..3 warrant~|meet ..5 intervention|involvement|assessment|referral|response
weak:
  significant harm
  escalat*
  <section-enquiry>
  <section-need>
  no role
  criteria
  screened
not:
  criteria ..3 for ..6 review|inquiry
  review criteria
  school~|nursery|office~|service|clinic|centre closed
  criteria ..6 serious|rapid|practice|review
  threshold ..4 serious case|practice|safeguarding review
  met ..4 criteria ..6 serious|safeguarding|review|learning
  case closed ..3 inquest|coroner
  criminal|police|crime investigation ..5 closed|nfa|further
