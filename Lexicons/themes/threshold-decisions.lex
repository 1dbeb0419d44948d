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
let close = close|closed|closing|closure|closes
let case = case|cases|referral~|file|episode|involvement|assessment~|enquir*|plan~|allocation
let trigger = triggered|led|resulted|prompted|considered|convened|progressed|escalated
let threshold-door = doorstep | threshold of the house|door | diagnostic threshold | threshold of the|a [back|front|kitchen] door|doorway|house|flat|room
let not-close = closed|closely relationship|knit|work~|doors|family | school~ closed | case record~

let on-door = on|at the threshold | on|at his|her|their threshold
let core-plan = agreed|agree child protection plan | agreed plan
let step = strategy meeting~|discussion~ | icpc|conference | <section-enquiry> | <section-need> | child protection|in-need plan~|enquir* | child in need | pre-proceedings|plo | legal planning

let contact = contact|contacts|notification~|referral~|report|reports
let missed = non-attendance|nonattendance|non-engagement|dna|dnas|missed | not attend* | failed to attend | did not engage | failure to attend|engage
let no-closure = school|schools|road|nursery|nurseries|centre~|office~|lockdown|hospital|ward~|clinic~|library|pub|emotional|give|gave|bring|sense

let uplift = universal-plus|universal-partnership|partnership-plus | universal plus | universal partnership plus | partnership plus | enhanced offer|caseload|pathway | targeted offer|caseload|service | intensive offer|service
let onward = progress|progressed|proceed|proceeded|taken|pursued|converted|convert|accepted|actioned|upheld|followed forward|further|to|on|as|by|because|beyond|past|from
let hold = managed|manage|addressed|address|dealt|met|contained|supported|held|worked|considered|progressed
let rung = cin|cin-plan | child in need | section 17 | s17 | early help | child protection | tier 2|two|3|three|4|four | level 2|two|3|three|4|four | universal services | team around
let want = decision|decided|agreed|agreement|recommended|recommendation|voted|vote|conference|concluded|unanimous*|opinion|view|felt|believed|thought|determined|considered|proposed

match:
  line into child protection|conference|proceedings
  not|never [to] require|need|warrant ..2 plan
  referral~ ..9 was|were closed|rejected|returned|bounced
  decision~|deciding|decide|decided ..2 on|about the level|levels|tier of
  line ..2 for ..3 child protection|conference|proceedings|removal
  decided|decision ..2 not to ..3 court
  supported|held|managed|placed by|on|under|through|with a child protection|in-need plan
  only high risk ..8 sent|referred|passed
  agreed|unanimously ..8 child protection|in-need plan unless agreed child protection plan
  case ..8 is|be closed without
  should|not|never|could ..6 referred|referral ..3 marac
  referral ..2 to marac ..5 should|not|considered
  move|moved|moving ..1 up|down ..2 to ..1 social|statutory|early|child-protection
  outside|beyond|within [the|its|their] criteria|threshold~
  threshold~ unless <threshold-door> within 2 unless <on-door>
  level~ of need~|intervention
  levels|level 2|3|4|two|three|four ..4 need~|service~|support|threshold~|referral~ unless train*|qualif*|apprentic*|course within 4
  continuum of need~|help|support | windscreen of need
  criteria|criterion ..6 met|meet|meets|meeting|satisfied|fulfilled|reached|exceeded|apply|applied|unmet
  met|meet|meets|meeting|satisfied|fulfilled|reached|reach|exceeded ..4 criteria|criterion|threshold~ unless <on-door>
  referral|eligibility|marac|risk|high-risk|service|acceptance criteri*
  eligible|ineligible|eligibility ..5 service~|support|assessment|referral
  step~|stepped|stepping [it|them|her|him|the] [case|child|children|plan|family] up|down ..3 <formal>|to|from
  stepped|stepping|step up|down unless grandmother|grandparents|aunt|father|post|chair|role within 3
  step-down | step-up | stepdown
  de-escalat* ..6 case|plan|level|child
  no-further-action | =NFA | =NFA'd | =NFAd
  no further action|role|involvement|enquir*|investigation|assessment|intervention
  <case>|contact~|notification~ ..4 was|were|be|being|been|is ..2 closed|closing unless <not-close> within 2
  plan~|involvement|support|enquir* ..2 was|were|be|being|been|is ..2 ended|ending|terminated|discontinued unless care plan~ within 1
  closed|closing|close|closes ..2 [the|this|that|their|a] case|cases|referral~|file|involvement|assessment~|plan~|notification~ unless <not-close> within 2
  closure ..3 <case>|contact~
  ended|ceased|discontinued|terminated|withdrew|withdrawn ..2 involvement|plan~|intervention
  closed|closing|closure ..1 to ..3 social|care|services|service|early|team|mash unless school~|clinic|office within 3
  case|premature|early|decision|plan ..2 closure
  prematurely|precipitately|too early|soon|quickly ..3 <close>
  <close> ..3 prematurely|premature|too|early|soon
  referral~|notification~|case|cases ..5 <neg> ..2 accept|accepted|progressed|actioned|pursued|allocated|proceed|proceeded|opened|upheld
  referral~ ..4 returned|rejected|declined|refused|bounced|screened|closed|downgraded|re-directed|redirected|accepted|unsuccessful unless mother|father|parents|she|he|they|family within 6
  reject~|rejected|rejection ..3 referral~
  <agency>|mash|hub ..3 declined|refused|screened|turned ..3 referral~ unless mother|father|parents|she|he|they|family|her|offer*|consent within 6
  <agency> ..3 <neg> ..2 accept ..3 referral~
  screened out
  screening decision~ | triage decision~
  <neg> ..4 <section-enquiry>
  <section-enquiry> ..6 initiated|started|undertaken|begun|commenced|instigated|launched|required|necessary|warranted|triggered|considered|convened|opened|concluded|substantiated|unsubstantiated|carried|needed|should|held|decided|decision|agreed
  initiat*|start~|undertake|undertook|undertaken|commence~|instigat*|launch~|open~|conduct~|trigger~|begin|began|convene~|lead|led|consider~|considered|warrant~|progress~|require~ ..5 <section-enquiry>
  <section-need> ..6 initiated|started|undertaken|commenced|agreed|required|decision|threshold|instead|rather
  no|without|nor [multi-agency|formal|further] strategy meeting|discussion
  <neg> ..3 trigger*|progress*|consider*|lead|led|result*|request*|arrange*|prompt* ..4 strategy meeting|discussion
  strategy meeting|discussion ..5 <neg> ..3 held|convened|called|considered|requested|triggered|arranged
  should ..4 <trigger> ..5 strategy|icpc|conference|formal|child-protection|statutory|section|s47
  trigger~|triggered|triggering ..4 strategy|conference|assessment|section|s47|statutory
  decision~|decided|agreed|agreement|decides ..1 to|that|for|against|whether|not|about|on|was|were|there ..6 <formal> unless <core-plan>
  decision~|decided ..3 close|closed|step|escalate
  conference|mash|hub|services|care ..3 decided|decision ..2 not to|against
  <formal> ..2 was|were|is|be|been|not ..2 required|needed|necessary|warranted|justified|appropriate|proportionate|unnecessary|ended|discontinued|ceased|closed
  <formal> ..1 required|necessary|warranted|justified|ended|ceased unless required ..1 that|the|of|her|him|mother|father|parents
  made|placed|put|became|become|becoming ..2 subject ..2 of|to ..4 plan~ unless care plan
  subject ..2 to|of ..3 child|cp|cin ..4 plan ..8 category|decision|unanimous|decided|ended
  should ..4 been ..4 <formal>|subject
  removed|taken|came|coming|come off|from ..3 plan~|register
  <formal> ..3 ended|removed|stepped|discontinued|closed unless meeting
  progress~|progressed|escalat*|proceed~|proceeded|move~|moved|moving|transferred ..4 to ..4 <formal>
  escalat* ..5 to ..2 (statutory|section|s47|plo|legal|icpc|children's | child protection)
  <neg> ..4 convene~|convened|hold|held|call|called ..3 strategy|icpc|initial|conference|legal
  enter~|entered|initiat* ..4 plo|public|pre-proceedings
  plo|public law outline ..6 considered|entered|threshold|initiated|criteria|decision|started|begun
  significant harm ..6 met|likely|threshold|reached|suffering|criteria|considered|reasonable
  <neg> ..5 significant harm
  information only | for information only | logged as [a] contact
  signposted|signposting ..4 instead|rather|only
  remit ..4 <neg>|outside|beyond unless review|panel|author within 6
  case ..4 early help ..4 rather|instead|when
  managed|dealt|treated|held|handled ..3 at ..3 level
  universal plus|partnership ..5 decision|decided|stepped|moved|level|assessed|upgraded|offered|allocated|transferred
  universal service~ ..4 stepped|moved|upgraded
  assessed|graded|categorised|classed|deemed|judged ..3 as|at ..3 universal|level|tier|targeted|child-in-need|early
  tier 2|3|4|two|three|four unless camhs|mental within 3
  upgraded|downgraded
  too high|low [a|for] threshold~|risk|bar
  bar ..3 too|set ..3 high|low
  marac ..4 criteria|threshold|grade|accepted|eligible
  higher|lower|statutory|different|right tier|level ..2 support|intervention|service~|need
  revolving-door
  re-referral~|re-referred ..5 closed|closure|nfa|accepted
  single|initial|core assessment ..4 closed|closure|nfa
  <neg> ..3 warrant~ ..4 intervention|involvement|assessment|referral|response
  assess~|assessed|assessment~|allocated|dealt|worked|progressed|opened ..4 under|as <section-need>|<section-enquiry>
  <step> ..4 late|delayed|sooner|timely|overdue|drifted
  late|delay~|delayed|sooner|timely ..3 strategy|icpc|conference|<section-enquiry> unless report~ within 3
  warrant~|warranted|merit~|merited|justif* ..4 referral|assessment|enquir*|intervention|strategy|conference|removal|separation|statutory|involvement
  view|lead|leading|led|move|moved|moving|progress|progressed|proceed|pursue|response ..2 to|with ..3 <section-enquiry>
  clear|clearer|specific|set|written|agreed|published|transparent criteria|criterion
  referral|access|hub|panel|entry ..4 criteria|criterion
  insufficient|no|enough|sufficient grounds|evidence ..2 to|for ..3 remov*|separat*|conference|intervene|intervention|enquir*|section
  <neg> ..4 plan~|grounds|reason~ to remov*
  <neg> ..3 bad|serious|grave enough
  decision ..3 to ..4 change|end|keep ..3 plan
  (referr*|referral~) + (not|never [be|been|being] accepted|allocated|progressed|actioned) within 12
  right|wrong|appropriate|correct|suitable|proportionate|lower|higher level|tier ..3 help|support|need|intervention|response
  was|is|at|be the right|wrong level
  assessment~ ..4 ended|resulted|concluded|culminated ..2 in|with|that ..3 no|closure|closed|nfa
  bar ..3 for ..6 <step>|statutory|social|care|intervention|proceedings|section
  <neg> ..3 meet|met|reach|reached|meeting ..2 bar|test|line|grade|level|threshold~
  fell|fall|falls|falling ..1 short|below|under ..3 line|bar|cut-off
  could|can|should|to be dealt|managed|met|contained [with] by|at|through|within ..3 early|universal|level|voluntary
  strategy meeting|discussion ..4 declined|refused|rejected|earlier|triggered|warranted
  ask~|asked|asking|request~|requested|requesting|press~|pressed|sought ..3 strategy meeting|discussion
  more than ..2 early help|universal
  need~|needed|require~|required ..3 statutory ..2 only|rather|not|intervention|support
  no|limited|little role for|to ..4 social|service~|care|children|team|them|cafcass|camhs|it
  conference ..6 voted|vote
  voted ..3 for|against|unanimous*
  end|ends|ended|ending|remove|removed|discontinu* ..4 child protection|in-need plan
  child protection|in-need plan ..4 ended|ending|lapsed|premature*|too
  case|cases|referral~|contact~|notification~ ..4 closed ..3 to|without|because|with|by|following|despite
  no further|without further action|assessment|intervention|involvement|enquir*
  turned|turning down|away ..4 referral~
  referral~ ..8 turned down|away|back|knocked
  discharge~|discharged ..4 from ..4 caseload|service~|team|camhs ..6 without|because|after|prematurely|despite|too
  sent|passed back|straight|down ..4 early help|referrer|universal
  child protection plan ..4 rather|instead|needed|necessary|warranted
  rather than ..3 child protection|statutory
  decided|decision ..2 not to ..3 proceed|remove|close|convene|escalate|intervene
  placed|moved|put|upgraded ..4 [to|on|at|onto] targeted|universal-plus|partnership-plus
  placed ..4 universal plus
  lower|higher|next|different|wrong tier|rung unless disput*|post|take|took within 8
  insufficient|not|enough|sufficient [enough|sufficient] evidence|grounds ..4 remov*|conven*|intervene
  grounds ..4 conven*|conference|<section-enquiry>|proceedings|removal|intervention
  step|stepped|stepping up|down ..3 to|into|from ..3 social|care|early|child|statutory|tier|level
  matter|case for ..1 early|universal|social|statutory
  plan ..4 brought|came|come|coming to ..1 end
  <neg> ..3 enough for ..3 marac|social|child|conference|court|plo|statutory|removal
  serious enough
  told|advised|replied|answered ..6 not|didn't ..1 [serious|bad] enough|meet
  front door ..8 nfa|declined|rejected|screened
  receiving|received|receive|offered|given ..3 universal ..5 only
  grounds ..6 made out|met|satisfied
  made out|met ..4 grounds
  referral~|contact~ ..4 went|go|goes|got no|nowhere further|nowhere
  referral~ ..4 went|got nowhere
  <neg> ..2 require|need|warrant|justify ..3 intervention|assessment|conference|enquir*
  bar ..4 rise|rose|raised|lowered|moved|shift*|slipped
  as|under ..2 child protection matter|case|issue|route
  step|move|transition|jump from ..2 (early help | universal | child protection | child in need | cin)
  from early help to
  statutory|child-protection ..6 too late|soon
  name|child ..3 removed|taken ..2 from|off ..2 register
  referral~|notification~ ..3 triaged|progressed|graded
  outcome|result|conclusion ..5 <section-enquiry>
  single|joint agency ..1 <section-enquiry>
  step|stepped|stepping ..1 the|a|this|case|family|child|it|them ..1 up|down
  marac ..3 not ..2 hear|heard|listed|accept|accepted
  # ways added for other authors: contacts and cases closed, ended, reopened
  closure~ unless <no-closure> within 3
  read|screened|considered|triaged|reviewed [it|them] and closed
  assessment|case|file|contact|contacts|notification|notifications|referral|referrals ..8 and closed unless door|doors|eyes within 4
  <contact> ..6 (closed on|with|by|at|without|the)
  closed|filed with ..2 letter|advice
  closed with no [further]
  <contact> ..6 (logged|recorded|treated|regarded|classed|taken|handled|dealt) ..2 (request for advice|information|consultation | information only | an enquiry | enquiry)
  screened ..4 and closed
  case|file|contact|referral closed
  plan~ should|would|could|must [now|not] end|close|cease
  agree~|agreed|propos*|decide~|decided ..5 plan~ ..3 end|ended|close|closed|cease
  plan~ was|were|be|been|being ..3 ended|closed unless care plan~ within 1
  they were|had ended for
  <missed> ..10 discharge~|discharged|closed unless hospital|ward within 6
  discharge~|discharged|closed ..8 <missed> unless hospital|ward|maternity within 6
  discharged back to ..2 gp|primary|referrer
  closed ..4 [neonatal|clinic|paediatric] follow-up
  case|cases|file|referral ..3 remain~|kept|held|left|stay~ open
  re-opened|reopened|reopening|re-opening ..3 case|file|referral
  case ..4 re-opened|reopened
  no longer ..3 (subject to|of | open to)
  crime|report [report] ..2 was|were filed|closed
  # ... level decided, progressed
  concluded|decided|agreed|determined|found|assessed ..8 child~ in need unless plan|meeting|review within 1
  progress~|progressed|proceed~|proceeded|allocated ..3 for|to ..4 assessment
  <contact> ..8 (<neg> lead|led | none led) ..1 to
  (second|third|fourth | number of) ..2 <contact> ..12 trigger*|assessment|escalat*|strategy|forward unless risk-assess* within 3
  move~|moved|moving|stepping ..1 case|cases up|down|out
  at what point ..8 referr*|referral|hub|mash|conference
  (front door | mash | hub | triage | screening) ..3 decision-making|decisions|decision unless new within 2
  conference ..3 right|wrong ..4 plan
  de-registered|deregistered|deregistration | de-planned
  not|never qualify|qualified for unless benefit~|housing|grant~ within 3
  (third|fourth) <contact> + (assessment|strategy|meeting|manager) in sentence
  returned|discharged ..1 to the care of ..2 gp
  (moved|reduced|changed|transferred|placed|stepped) ..8 (universal|enhanced|targeted) ..1 caseload|offer|pathway|programme|plus unless train*|staff within 6
  decision|decided ..5 end|cease|withdraw ..4 involvement|support|intervention unless pregnan*|relationship|mother|father within 4
  <contact> ..6 <neg> ..2 result|resulted|lead|led|prompt|prompted|trigger|triggered ..1 in|to|any|a
  (conference | strategy meeting|discussion | icpc | legal planning meeting) should ..2 been ..2 convened|held|considered|arranged|called|requested
  not|insufficient|never [enough|sufficient] evidence ..4 court unless police|prosecut*|charge*|criminal within 8
  allocated ..6 for ..4 assessment unless housing|medical within 4
  universal service~ ..2 could|would|can ..2 meet|suffice|manage|support|enough
  <formal> ..2 not ..1 considered|pursued|progressed|initiated
  decision-making|decisions|response|screening at|in|by|within ..2 (front door | mash | hub | triage | single point)
  understanding~|understand|understood|clear|clarity|unclear|confus*|uncertain*|unsure|confidence ..4 when ..6 refer|referred|referral~
  outcome|conclusion|result of ..3 (strategy discussion|meeting | conference | assessment | enquiry | enquiries | section 47 | referral | contact | screening | mash) ..3 was|were ..8 assessment|no|plan~|enquir*|single|joint|closure|closed|support|advice|cin
  <uplift> ..10 more|higher|intensive|increase*|should|reduced|lower|step*|greater|insufficient|change~|changed unless train*|recruit* within 6
  contact~|referral~|notification~|case|information ..3 <neg> ..2 <onward>
  contact~|referral~ did not|never progress
  know~|tell|judge|agree|decide|decid* ..2 when ..6 refer|referred|referral~ unless panel|review within 6
  consent ..10 referral ..6 not|could|unable ..4 <onward>
  <hold> ..3 under|through|via|at|within|by ..2 <rung>
  outcome|result*|concluded|closed|response ..8 (information and advice | advice and guidance | advice and information | advice and signposting | advice only | information only)
  <want> ..10 subject ..2 to|of ..3 plan~
  cease~|ceased|stopped|no-longer ..3 subject ..2 to|of ..2 plan~
  no longer subject ..2 to|of
  ending|ended|end|cease|ceasing|withdrawal ..2 of involvement|intervention
  ending ..1 involvement|intervention|support unless relationship within 3
  <want> ..12 could|can|should|would|be <hold> ..4 <rung>
  warrant~|warranted|merited|require~|required|need~|needed ..3 child protection|safeguarding medical
  transferred|moved|passed|handed|stepped ..4 to ..2 early help unless training within 3
  referral~|contact~|notification~ ..6 led|resulted|progressed ..2 to|in|into ..3 assessment|<section-enquiry>|strategy|single|child
  advised|told|suggested|recommended|directed ..8 (early help | =EHA | =CAF) ..3 assessment|referral|plan|should|be|rather|instead
  csc|services|care|mash|hub|referral~|contact~|notification~ ..6 no action unless further|learning|criminal|police within 3
  placed|put|put ..4 on ..2 child protection register
  enough|sufficient|insufficient ..3 to ..2 warrant|trigger|justify|merit|progress|reach
  concern~ ..6 sufficient|enough|insufficient ..2 to ..3 referr*|refer|meet|warrant|intervene|justify
  <neg> ..3 made|make|making ..4 subject ..3 plan~
  plan~ ..6 remain~|continue~ ..3 (child protection | child in need | cin | cp) ..4 rather|instead|despite|not
  remain~|remained|stay~|stayed at|on|under ..3 (level|tier|child in need|cin|early help|child protection) ..6 despite|not|rather|throughout|although
  unanimous* ..8 plan~|conference|category
  category of ..1 neglect|emotional|physical ..6 unanimous|agreed|decision|changed|not
  no longer ..6 plan~|threshold|need~|require~|meet|met unless services ..2 no within 3
  plan~ ..6 (came to an end | come to an end | brought to an end | was ended | were ended | had ended | lapsed) unless care|care-plan|birth|payment within 3
  involvement|intervention|package|enquiry|enquiries|episode ..6 (came to an end | come to an end | brought to an end | coming to an end)
  need~|needed|require~|required|warrant*|merit*|indicated ..2 social work|care response|involvement|intervention|assessment|input
  need~|needed|require~|required|warrant*|merit*|indicated ..2 statutory|safeguarding|child-protection response|involvement|intervention|input
  too complex|high|serious for ..4 service|early|team|level|help|universal
  (csc|mash|services|service|team|hub | social care) ..4 would|did|could|will not ..2 take|accept|allocate|open|pick unless bottle|account|telephone|feed within 4
  criteria ..10 excluded|excludes|exclude|exclusion|ineligible
  enough|sufficient|insufficient ..10 conference|<section-enquiry>|strategy unless room|attend*|time within 3
  for a|an conference|icpc|strategy to ..2 called|convened|held|considered
  know|knowing|clear|unclear|uncertain|understand|sure|unsure|confusion ..10 accepted|meet|reach ..4 (mash|csc|hub|services | front door | social care)
  agreed|decided|panel|recommended ..10 (plo | public law outline | pre-proceedings)
  as a child in need unless plan|meeting~|review within 1
  as|were children in need unless plan~|meeting~ within 1
  enquiry|enquiries ended|closed|ceased unless police|criminal|coroner* within 4
  referral|contact|notification ..12 nothing further|more
  <neg> ..2 go|gone|went|proceed|progress|taken|heard|listed|referred ..2 to|at|by ..2 marac|plo|icpc|conference|court unless police|cps within 5
  (edt|mash|csc|manager|duty|hub | social care) ..4 decided|determined|concluded ..2 to|that|not ..1 leave|wait|close|no|take|hold|allocate|proceed
  view|opinion|decided|considered|satisfied ..6 nothing|no ..8 needed|required|warranted|indicated|necessary unless blood|medical|surgery|treatment within 6
  (mash|csc|hub | social care | front door | early help) ..4 accepted|accept|declined|rejected|refused ..6 referral~|case|contact unless offer*|mother|father|parents|she|he|family within 5
  taken|come|came|removed off ..2 plan~
  marac ..10 ticks
weak:
  criterion
  significant harm
  <section-enquiry>
  <section-need>
  no role
  criteria
  screened
not:
  criteria ..4 for|of ..6 review|inquiry|lcspr|lcspr's|scr|dhr
  review criteria
  school~|nursery|office~|service|clinic|centre closed
  criteria ..6 serious|rapid|review
  threshold ..4 serious case|practice|safeguarding review
  met|meets|meeting|meet ..4 criteria ..8 serious|review|lcspr|scr|dhr
  case closed ..3 inquest|coroner
  criminal|police|crime investigation ..5 closed|nfa|further
  stepped|step|stepping down from|as ..4 ladder|chair|post|role|bus|kerb|train|stage
