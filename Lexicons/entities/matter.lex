# Matters: the fine-grained things that recommendations and learning statements are about, finer than themes.
# Two records that name the same matter may say the same lesson.
type: matter

# --- people
let man
  father~|dad|dads|stepfather~|step-father~|men|males|boyfriend~|stepdad~
  male carer~|partner~|figure~|adult~|caregiver~ | mother's|mum's|woman's [new] partner | new partner~ | unrelated males | any man | adult males
let baby = baby|babies|infant~|newborn~|new-born~|neonate~
let parent = parent~|mother~|father~|carer~|caregiver~|mum|dad|family|families
let health
  midwife|midwives|midwifery|nurse~|doctor~|paediatrician~ | health visitor~|visiting|professional~|practitioner~|staff|representative~|agency|agencies|partners|trust~
  someone|somebody from health
let gp = =GP|=GPs | general practice~|practitioner~ | surgery|surgeries | primary care
let manager = manager~ | supervisor~ | team leader~ | heads of service | head of service
let assess = assess~|assessment~
let train = train~|training|e-learning|workshop~|briefing~|course~|refresher
let rule = policy|policies|procedure~|protocol~|pathway~|guidance|guideline~
let da = domestic abuse|violence | coercive control | abusive relationship~ | intimate partner violence
let abuser
  perpetrator~|abuser~ | violent man|men|partner~ | abusive partner~|man|men|father~
  person|man|one who is|uses|using [the] violence|violent|abusive|abuse | person causing harm
let sleep
  safe|safer [infant] sleep~ | infant|baby's sleep~ | co-sleep~ | bed-shar~ | overlay~ | overlain
  where a|the|their|her|his baby|infant|child sleeps|slept | sleeping arrangement~|place~|environment~|space~
  sudden [unexpected] infant death | =SUDI | =SIDS | safe sleep
let drink = drink~|drunk|alcohol|drug~|substance~|cannabis|used|intoxicat*
let prebirth
  pre-birth assess~|assessment~|plan|plans|planning|protocol|procedure~|work|pathway|guidance|procedure
let minutes = minutes|notes|record of [the] [meeting|conference] | papers | action log~
let test = test~|evidence~|corroborat*|verif*|triangulat*|proof|prove~|independent*

# ================= men and household
entity find-the-men: Find out who the men are, meet and assess them
  (work|working|works|engage|engaging|engagement) with (<man>) .. (apart|absent|live|parent~|care|child~|plan~|assess*)
  (effort~|attempt~) .. (work|engage|contact|involve|reach|locate|trace) .. (<man>)
  (little|nothing|less) .. known|know|knew .. (<man>)
  knew .. about .. (<man>)
  (information|directly|hear|heard|contact) .. from (<man>)
  (know|knew|known) .. little .. (<man>)
  <man> + (background~ | focus | explored | checks | assessed | known to | unknown | attention | considered) within 6
  new partner~ .. not known
  which men (live|stay|are)
  role of [the|birth|a|any] <man>
  (history|background) of .. (<man>)
  (professionals|services|practitioners|agencies) .. (focus*|relied) .. mother~ .. (<man>|exclusion)
  (focus* on [the] mother~) + (<man>) in sentence
  <man> + (surname|forename | date~ of birth | conversation of their own | own conversation | as a parent) within 12
  <man> .. (not|never|rarely|seldom|been) .. (identified|seen|met|spoken|assessed|contacted|involved|engaged|considered)
  invisible|absent|hidden|unknown (<man>)
  <man> + <assess>|identif*|invisible|hidden|unseen|overlooked|unassessed within 7
  <man> + named|met|seen|contacted|spoken|listened|invited|unknown within 5
  <man> + (own right | police check~ | full name~ | date~ of birth | in plans | in [all] assessments | equal weight | same length) within 8
  <man> ..3 (are|is|be included|involved|engaged)
  includ*|involv*|engag*|consider* ..3 <man> .. assess~|assessment~|plan~|planning|work|practice
  whoever shares the care
  shares .. care of [a|the] child
  find~ out about the men
  still a parent
  parent + (working | works | lives | living | work away | away | elsewhere) + assess~|assessment~|plan|plans|told within 12
  working away
entity who-lives-here: Ask and record who lives in or visits the home
  who lives|stays|sleeps here|there|in|at|with
  (man|men|adult|adults) .. (shares|share|sharing) .. home
  (ask*|know*|knew|establish*|record*|identif*|clear|clarif*|find|check*) .. who [is|was|else] lives|live|living|stays|staying|sleeps
  household composition|make-up|membership|members
  (every|all|any|other adult~|man|men|person|people) + (lives|live|living|sleeps|stays|visits|visitor~ | regularly visits|visit | in the household | in the home) within 6
  <man> ..3 live~|stay~|living .. home|house|household|there
  (adults|males|men) + (household|home) + (identif*|record~|named|checks|check~) within 10
  genogram~ 
  find~ out about the men
entity paternal-engagement-services: Services reach out to fathers (groups, classes, times)
  (group~|class|classes|programme~|course~ | peer support | support) .. (for [young|new] fathers|dads|men)
  father-inclusive
  dads' group~
  fathers' worker~|group~
  fathers|dads|men + (parenting class~|programme~|course~ | peer support | support group~) within 6
entity father-excluded-from-system: Mother alone held responsible
  only the|a mother
  mother~ (is|are|was|were) held (responsible|answerable|accountable)
  mother~ + (held responsible | held answerable | held accountable | sole focus | scrutinised) within 8
  mother .. (solely|alone) .. responsible|accountable|answerable
  (responsibility|burden|onus) .. placed|put|falls|rests .. (mother~|women|her)
  mother blam~

# ================= sleep, babies
entity safe-sleep-conversation: Safe sleep as a conversation that checks understanding
  (explore~ | discuss* | ask | asks | talk~) + (<baby> will sleep | where the baby | <baby> sleeps) within 12
  (talk~ through | talk through | discuss* | go through) ..5 (bad night~ | difficult night~) ..8 (parent~|mother~|father~)
  bad|difficult night~ + (talk~|discuss~|conversation~|parent~) within 6
  (talk~|discuss~|conversation~) + (bad night | difficult night | sleep arrangement~) within 8
  leaflet~ + (conversation~|discussion~|discuss~) within 14
  <sleep> + father~ within 6
  (talk~|discuss~|conversation~) + (<baby> sleep | sleep place~ | sleeping place~) within 8
  <sleep> .. (advice|message~) .. (understood|heard|followed|acted)
  <sleep> + discuss~|discussion~|conversation~|dialogue|talked|talk|explore~|understood|understanding|revisit*|personalised|tailored|meaningful within 8
  <sleep> + (own words | more than [a] leaflet | tick box | ticking | both parents | father~ | risk factor~) within 10
  leaflet~ + conversation~|discussion~|discuss~|talk~ within 8
  <baby> sleep + talk~ within 8
  bad|difficult night~ + (drink | plan | where | talk~ | show | own way | put) within 12
entity out-of-routine-nights: Plan for out-of-routine nights, with drink or drugs
  routine~ .. (disrupt*|chang*|altered|different)
  (staying|stay) (with|at) (relatives|friends)
  bad night
  parents .. (drink|drug~) .. (night)
  out-of-routine
  out of [the] routine
  disrupted routine~
  change~ in|to routine
  bad night|nights
  night|nights + (<drink> | go wrong | do not go to plan | party | exhausted | worn out) within 10
  <sleep> + <drink>|smok* within 8
  (sober | responsible adult | sober adult) + night|baby|care|sleep within 6
entity safe-sleep-strategy: Safe sleep strategy, campaign or training across agencies
  (consistent|same|key|clear) messag* .. (<sleep>)
  <sleep> + campaign~|strategy|strategic|poster~|publicity|materials|launch~ within 6
  <sleep> + (<train> | multi-agency approach | prevent and protect | all agencies | everyone's business) within 6
entity cots-supplied: Provide a cot or sleeping equipment to families
  (provide~|provision|supply|supplied|supplies|deliver*|fund*|loan|free|obtain*|purchase~) + (cot | cots | moses basket~ | travel cot~ | sleeping equipment | cot scheme) within 6
entity see-where-baby-sleeps: See where the baby sleeps
  (see~|view~|observe~|check~|inspect*|look~|confirm*) .. (where [the|a|their|her|his] (<baby> | child | he | she) sleep~ | sleeping arrangement~|environment~|space~|place~ | each spot | bedroom~)
  (cot | moses basket) + (room|space|letting|accommodation|checked) within 8
  sleeping arrangement~|space~ + seen|viewed|assess~|assessed|observed within 5
entity crying: Coping with crying and the risk of shaking
  (soothe~|soothing|settle) + (baby|babies|infant~|crying|cry) within 6
  danger~|risk~ .. shaking
  crying + (<parent> | cope~ | coping | programme | message~ | advice | man | plan | walk away | tired | adult) within 8
  =ICON 
  abusive head trauma + (prevent*|programme|awareness|message~) within 8
  (shak~) + (baby|babies) + prevent*|danger~|risk~|message~ within 8
entity unsupervised-bathing-hazards: Accident prevention and home safety for babies and children
  home safety + equipment|assessment~|check~|advice|visit~ within 4
  accident prevention
  (bath seat~)
  unintentional injur*
  (safe storage | stored safely | lock* away | locked box~) + (methadone|medication|medicine~|drug~) within 8
  methadone + (storage|store~|stored|box) within 6
entity bruises-non-mobile: Bruise or mark on a non-mobile baby sets off the procedure
  bruising <rule> 
  (mark|bruis*|injur*) .. (week|month) old
  (bruis*|mark|marks|injury|injuries) + (non-mobile|pre-mobile|immobile | not [yet] mobile | not independently mobile | not yet crawling | roll over | too young to) within 12
  bruis* + <rule>|protocol|paediatrician~ within 8
  (minor injur* | any mark) + (<baby>) within 6
  on the same day + baby is examined within 8
  (baby|infant) .. examined .. paediatrician
entity body-maps: Body maps and recording of injuries
  body map~ [_]
  body map~ 
  (injury|injuries|bruis*) + (photograph*|drawn|drawing|document*|recorded) within 5
entity bruises-dark-skin: Recognise bruising on darker skin
  (bruis*|injur*|jaundice|rash*) + (dark*|black|brown skin) within 8
  skin tone~
entity medical-opinion-injuries: Child protection medicals and opinion on injuries
  child protection medical~ 
  safeguarding medical~ 
  paediatric assessment~|examination~|opinion
  medical examination~|opinion~ + (child|injur*|non-accidental|delay*|strategy) within 8
  (second opinion | differential diagnosis) + (injur*|child|medical)  within 8
  skeletal survey~
entity injury-explanation: Scrutinise the explanation given for an injury
  (explanation~|account~) + injury|injuries|bruis*|fracture~ within 6
  non-accidental|inflicted + (consider* | possib* | rule~ out | differential) within 6
entity siblings-examined: See and examine siblings when a child is injured
  sibling~ + (examin*|medical~|safeguarded|protected|considered | strategy discussion) within 8
entity faltering-growth: Weight, growth and feeding
  (faltering growth | failure to thrive | weight loss | poor weight gain | growth chart~ | centile~)
  (weight|weigh*|growth|feeding) + (plot*|monitor*|chart~|concern~) within 4
entity prematurity-vulnerable-baby: Extra vulnerability of premature or withdrawn babies
  corrected age
  (premature|preterm | born early | low birth weight | withdrawing | neonatal abstinence | withdrawal) + (<baby>|vulnerab*|care|discharge|home) within 6
entity vulnerability-infants: Understand the vulnerability of babies
  (vulnerab*|fragility|fragile) ..3 (<baby> | very young | under ones | under one)
  <baby> + (inherent* | most vulnerable | particularly vulnerable | extremely vulnerable) within 5

# ================= pregnancy
entity concealed-pregnancy: Concealed or denied pregnancy
  (conceal*|deni*|hidden|unspoken|hid) ..2 (pregnanc*)
  (pregnanc*) ..4 (conceal*|denied|hidden|hiding)
  (suspect*|think|thinks|believe~) + (hiding|hidden|carrying|pregnant) + (not spoken | deni* | says is not | a child | woman) within 12
entity late-booking: Late booking and missed antenatal care
  book~ late
  late bookers|booker
  (not come for | not attending | not attend | fail* to attend | missing) + (antenatal|maternity) within 4
  late [antenatal] book~
  (book*|present*) late .. (pregnan*|antenatal)
  (antenatal|ante-natal|maternity) + (miss~|missed|non-attend*|disengag* | not attend* | did not attend | do not attend | poor attendance) within 6
  unbooked
  free birth*
  freebirth*
entity prebirth-early: Start pre-birth work early
  <prebirth> + (early|earlier|earliest|weeks|week|start~|begin~|timely|timeliness|soon|sooner|month|delay*|prompt*|gestation) within 12
  (assess~|assessment~|planning|allocat*|refer*) + (unborn) + (week|early|earliest|gestation|timely|soon) within 12
  unborn babies|baby|child~ .. allocated
  (assess~|assessment|planning) .. next baby
  pregnancy .. confirmed .. month
  work begins at
entity prebirth-assessment-quality: Quality and breadth of pre-birth assessment
  <prebirth> + (quality | robust | thorough | history | both parents | father | multi-agency | comprehensive | multi agency | must include | specialist) within 8
  pre-birth <rule>
entity birth-plan-shared: Pre-birth plan shared with those at the birth
  (plan|plans) .. (delivery suite | labour ward | maternity ward | postnatal ward)
  (pre-birth plan~ | birth plan~ | safeguarding plan~ | protection plan~ | unborn plan~ | discharge plan~) + (maternity unit | delivery suite | labour ward | ward | maternity notes | out of hours | on call | midwi* | shared | circulated | filed | copy) within 8
entity previous-removed: Previous children removed
  child~ ..4 (removed|taken) .. (past|care|adoption|previous*)
  remov* + (previous*|past|earlier|older|subsequent) + (child~|pregnanc*) within 10
  (previous*|older|earlier|other|another|elder) .. (child~|baby|babies) .. remov*|adopted
  (child~) remov* before
  (had|having) [a|previous] child~ remov*
  (lost the care | previous care proceedings | previous removal~ | repeat removal~ | recurrent care proceedings | recurrent removals) 
  previously .. (remov*)
  after|following .. child~ .. (been removed)
entity young-parents: Young and teenage parents
  (young|teenage|teen|adolescent|younger) parent~|mother~|father~|mum~
  family nurse partnership
  teenage pregnanc*
  school-age* mother~
entity maternity-hub: Maternity vulnerability hub, criteria and information
  (maternity|midwifery|antenatal) + (hub | criteria | vulnerab* | safeguarding meeting~ | specialist midwi* | enhanced) within 5
  booking + (ask~|asked|question~|information|history|social) within 5
entity antenatal-hv-contact: Antenatal and early health visiting contacts
  antenatal (contact~|visit~)
  new birth visit~ + (should|must|timely|late|delay*|within|not|all) within 6
  (health visit*) + (universal|mandated|targeted|antenatal|contacts|offer) within 5
  midwi* + health visitor~ + (liais*|handover|communicat*|transfer|share~|sharing|meet) within 8
entity contraception: Contraception and pregnancy spacing
  contracepti*|sterilisation
  (pregnancy|birth) spacing
  reproductive choices

# ================= meetings and enquiries
entity strategy-prompt: Hold strategy discussions promptly when threshold is met
  strategy discussion~|meeting~ + (prompt* | timely | timeliness | delay* | same day | held | convene~ | threshold | hours | trigger* | without delay | called | consider* | reconvene~) within 6
  (convene|convening|hold|holding|call|calling|initiat*) [a] strategy + (discussion|meeting) within 4
entity strategy-health: Health takes part in strategy discussions
  strategy discussion~|meeting~ + <health> within 12
  strategy discussion~|meeting~ + (attend* | quorate | quoracy | all relevant agencies | multi-agency | involve~ | include~ | invited | participat*) within 8
  confer without .. doctor|nurse|health
entity s47-quality: Section 47 enquiries done well
  section 47 
  s47 
  s.47
  child protection enquir*
  =S47 
entity conference-attendance: The right professionals attend conferences and meetings
  (right|key) (people|professionals|agencies) ..5 (table|room|conference~|meeting~|present|attend*)
  not [all] (represented|present|invited) .. (conference~|meeting~)
  (represented|present|attend|attending|attended|invited|quorate) .. (conference~|core group~|meeting~)
  attend* [at] (conference~|meeting~)
  conference~|meeting~|=ICPC + (attend*|attendance|quorate|quoracy|represent*|invit*|absent|absence|present|presence|participat*|join*) within 5
  (key | relevant | right | adult services) professionals|agencies|people ..6 (attend*|invited|meeting~|conference~)
  somebody from .. conference
entity conference-reports: Reports to conference
  conference~ + report~ within 5
  report~ .. (shared with) parent~ .. conference
entity conference-decision: Conference decisions, chairs and categories
  (conference) chair~ 
  independent (chair~ | reviewing officer~)
  =IRO|=IROs 
  category .. (plan|registration|abuse|neglect)
  child protection categor*
  chair~ + (decision|challenge~|robust|plan) within 5
entity minutes-circulated: Minutes and plans reach everyone in time
  <minutes> + (circulat*|distribut*|sent|reach*|receiv*|copy|copies|days|hands|shared|promptly|timely|issued) within 12
  plan|plans + (circulat*|distribut* | in the hands | reach~ | copied | copies) within 8
  record .. (in their|the hands)
  working days afterwards
  post tray
entity core-groups: Core groups meet and drive the plan
  core group~ 
entity smart-plans: Plans are specific, outcome-focused and reviewed
  =SMART
  plan|plans + (specific | measurable | outcome-focused | outcome | outcomes | timescale~ | clear | contingency | bottom line | timebound | achievable | drift | realistic | child-focused | child-centred) within 5
  drift + (delay|plan|case~) within 4
  contingency plan~
entity chair-virtual: Virtual meetings and contacts
  virtual*|online|video|remote*|hybrid ..1 meeting~|conference~|visit~|contact~|appointment~|consultation~
  (meeting~|conference~|visit~) .. (virtually | remotely | by video | by telephone)
  (telephone) (consultation~|appointment~|contact~) 
entity multiagency-team-around: Regular multi-agency meetings and a lead professional
  lead professional~ + (identif*|role|appoint*|agree*|clear|co-ordinat*|coordinat*|who|named|single|nominat*) within 6
  team around the (child|family) 
  professionals meeting~ 
  =TAF|=TAC
  multi-agency meeting~ + (hold|held|convene~|regular|earlier|call|any) within 5
entity complex-case-forum: Multi-agency panel for complex or stuck cases
  (complex | stuck | high risk | high-risk) + (case~) + (panel|forum|mapping|consultation|discussion) within 6
  (multi-agency | complex case | risk management) panel~

# ================= health services and information
entity gp-information: Information to and from GPs
  <gp> + (child protection | protection plan | in need | safeguarding concern~ | correspondence | notified | aware) within 8
  (shar*|communicat*|information|liais*) + between + <gp> within 8
  <gp> + health visitor~ + (meet*|shar*|liais*|communicat*|discuss*|information) within 10
  <gp> + (inform*|share~|sharing|notif*|told|contribut*|invite~|invited|communicat*|liais*|copied|involve~|link*|meeting~|report~) within 5
entity gp-records-coding: GP coding, flags and linked family records
  <gp> + (coding|code|codes|coded|flag*|register|template~|alert~) within 6
  (link*|cross-referenc*) + (family|household|parent~|sibling~) + record~ within 6
entity gp-registration: GP and health registration
  regist* ..3 <gp>
  <gp> ..2 regist*
  not|un registered .. (<gp>)
  unregistered
  de-registered
  deregistered
entity was-not-brought: Child was not brought: record, ask why, follow up
  (fail*|failure) to bring
  not bring~ .. child~
  (bring|brought|bringing) .. (child~) to (appointment~|clinic~|health)
  miss~|missed [of] [health|medical|hospital] appointment~
  was|is|are|were not brought 
  not [been] brought
  =WNB
  (child~|baby|pupil|patient~) .. (did not attend | fail~ to attend | non-attendance | missed [an|the|health|hospital|medical] appointment~)
  (did not attend | =DNA | missed [health|medical] appointment~ | failed appointments | non-attendance) + (<rule> | follow~ up | child~ | reason~ | why | cumulative* | discharge~ | neglect) within 10
entity adult-missed-appointments: Adults or families not attending: reminders and flexible access
  appointment~ + (reminder~|text|flexib*|evening|times) within 8
  (mothers|women|adult~|patient~) .. miss~|missed .. appointment~
entity no-access: No-access visits and families hard to reach
  (cannot|unable|not|never|could not|difficulty) .. (access|entry|admitted|let in)
  gain~ (access|entry)
  (no access | failed | unsuccessful | abortive | refused | no-access) .. (visit~|entry|contact~)
  (fail~ to gain | unable to gain | denied | refus*) .. (access|entry)
  no reply
  cancel* + (visit~|appointment~) within 5
entity discharge-planning: Discharge planning meeting before a baby or child goes home
  (goes | going | go | sent | discharged) home ..8 (plan|meeting|assessment)
  (discharg* | goes home | going home | leav* hospital) + (planning meeting | discharge meeting | multi-agency meeting | safe plan) within 6
  (not be discharged | not [be] discharg* home | discharged without | delay discharge | delayed discharge | unsafe discharge)
  (safe|unsafe|planned|unplanned|premature) discharg* [from|of|home]
  discharge planning|meeting [meeting~] 
  discharge planning
  pre-discharge
  discharge meeting~
entity hospital-information: Emergency department and hospital information on children
  (emergency department~ | =A&E | =ED | minor injur* unit~ | urgent care | walk-in) + (safeguard*|inform*|alert~|flag~|attend*|check~|notif*|record~|child~) within 6
  =CP-IS 
  child protection information system 
entity school-nurse: School nursing input
  school nurs* + (capacity|role|involve*|inform*|attend*|contribut*|caseload~|assessment~|invited|offer) within 6
entity health-lead-clinician: Lead clinician or coordination of many specialists
  (lead|responsible|named) (clinician~|consultant~|paediatrician~) 
  (several|many|multiple|four) .. (specialit*|specialt*|consultants|hospitals)
entity perplexing-fii: Fabricated or induced illness and perplexing presentations
  perplexing presentation~ 
  fabricated or induced [illness] 
  (account|symptom~) .. (verif*|checked|corroborat*|observ*)
  fabricated [or induced]
  =FII 
  induced illness
  symptom~ + (report*|seen|observ*|carer|parent~|verif*) within 8
  (parent|carer|mother) describ* + (observ*|matched|seen) within 10
  medically unexplained
entity prescribing-repeat: Prescribing, repeat prescriptions and medication oversight
  prescri* + (repeat|alert~|review~|monitor*|oversight|safe~|opioid~|follow*) within 6
  medication review~
entity dental-neglect: Dental and health neglect
  dental
  tooth decay
  medical neglect
entity immunisations: Immunisation, developmental checks
  immunis*|vaccinat* + (missed|brought|uptake|delay*) within 5
  development* (check~|review~|delay) 

# ================= moves and handover
entity areas-moving: Families who move between areas: talk and hand over
  across [a|the|county|council|local authority|area|national] boundar*|border~
  (sending|originating|previous|home|old|placing) + (receiving|new|host) + (authority|authorities|area|council|team) within 8
  (move~|moved|moving|moves) .. (into | out of | between) .. (area|areas|borough|county|authority|authorities)
  (new|another|different|other) (area|authority|borough|county|council) + (move~|mov*|transfer*|told|inform*|handover) within 8
  (mov* | transfer* | relocat* | goes to live | cross*) + (area~|authority|authorities|boundar*|border~|county|borough~|councils|region~) within 8
  (cross-boundary | cross-border | out of area | cross boundary | cross border | receiving authority | receiving local authority | transfer-in | transfer in)
  goes to live in the area
entity case-handover: Handover between workers and teams
  handover~
  hand-over~
  hand~ over .. (case~|worker~|team~)
  case~ transfer~
  transfer~ .. (between [teams|workers|services])
  joint visit~ .. (handover | transfer | new worker)
entity change-of-worker: Changes of worker and continuity
  (two|three|four|five|six|seven|eight|nine|ten|several|many|different|multiple) (social worker~ | health visitor~ | allocated worker~ | workers)
  (chang*|turnover|number|succession|frequent|many) ..3 (social worker~ | worker~ | allocated | health visitors)
  continuity of (worker~|care|staff|relationship~|practitioner~)
  consistent (worker~ | social worker~ | practitioner~)
  consistency of worker~
entity transition-adult-services: Transition to adult services
  transition* + (adult~|adulthood|18|eighteen|services) within 5
  transitional safeguarding

# ================= history, patterns, thresholds
entity chronology-use: Keep and read a multi-agency chronology
  chronolog* .. (help*|identif*|show*|reveal*|enabl*|see|highlight*)
  multi-agency|integrated|combined|shared|single chronology~ 
  (without | until | before | before a) .. (chronolog*)
  (chronolog*) .. (read|consulted|before|inform*|available|compil*)
  chronolog* + (neglect|pattern|patterns|history|conference|decision-making|assessment~|allocat*) within 8
  (importance|use|value|absence|lack) of [a|good|using] .. (chronolog*)
  chronolog* + (multi-agency | integrated | single | shared | build | keep | contribut* | read | up to date | maintain* | used | use | closed | conference | decision~ | meeting | plan | review~) within 6
  (one|single|shared) history .. (event~|significant)
  history of significant events
entity chronology-single-agency: Each agency keeps its own chronology
  (every|each) agency .. keep~ ..4 (chronolog*) ..8 (pattern~ | first contact)
  (every|each) agency ..5 (chronolog*)
  running chronology
  (each|every|single) (agency|service|organisation) + chronolog* within 8
  (own | single-agency | each agency | case file | health | school) .. chronolog*
  chronolog* .. (on|in) [every|each|the] (file~|record~|case~|agency)
entity history-read: Know and use family history
  weight .. (given|to) .. history
  (family|parental|social|past) history [was|were|is] (not|never)
  (insufficient|little|limited|more) (weight|attention|account|consideration) .. history
  (not|never) .. (read|accessed|reviewed|consulted) .. (records|files|history)
  (parental|family|mother's|father's|parents') histor* + (previous|inform*|involvement|assess*|consider*|known|taken) within 10
  (family|parental|past|previous|known|historical|social) (history|histories|information|concerns|records) + (consider*|understand*|inform*|read*|assess*|use~|analys*|know*|explor*|seek*|sought|full*) within 5
  start again syndrome
  read~ the [whole|full] (file~|history|record~)
  past .. (predict*) .. future
entity cumulative-contacts: Look at repeat contacts together
  (third | repeat* | multiple | several | previous | number of | run of | earlier | second | fourth) ..3 (contact~|referral~|notification~|approach|approaches|call~)
  (contact~|referral~|notification~) + (cumulative* | together | pattern~ | in isolation | one history | re-referr* | within _ months | twelve) within 8
  re-referral~
  sensible response
entity cumulative-neglect-pattern: See the pattern and the accumulation, not single incidents
  neglect .. cumulative
  (series|list) of (separate|isolated|single|individual) (event~|incident~)
  cumulative* ..6 (event~|incident~)
  (cumulative) (harm|impact|effect~|risk~|neglect|nature|picture)
  (incident~|event~|concern~) + (isolation | isolated | one-off | episodic | incident-led | incident-based | pattern~ | whole picture | accumulat*) within 6
  joining|join the dots
  pieces of the jigsaw
  jigsaw
  bigger picture
  full picture
  accumulat* + (harm|concern~|risk~|neglect) within 5
entity threshold-understood: Thresholds understood and applied consistently
  (view|views|understanding|interpretation|agreement|disagree*|confusion|clarity) .. threshold~
  threshold document~ [should|must|needs] [be|to] [_]
  threshold~ + consistent within 10
  threshold~ + (understand*|understood|appl*|consisten*|document~|guidance|clarity|clear|shared|agree*|partner~|criteria|interpret*|decision~|embed*|met|know) within 6
  continuum of need
  levels of need
entity referral-quality: Make good quality referrals
  referral~ + (quality | detail* | clear | sufficient | form~ | complet* | written | comprehensive | follow~ up | good | confirmed) within 5
  (when|how) to (refer | make a referral)
entity referral-feedback: Tell referrers the outcome
  (making|make|made|makes) [a] referral~ .. (told|informed|notified|feedback|outcome)
  (makes|made|making|make) a referral + (told|tell|inform*|decided|outcome|written) within 12
  tell~ ..4 (makes|made) a referral
  (tell~|inform*|notify|let) .. (referrer~|caller~) .. (outcome|decision|know)
  (referrer~|referring) + (outcome|feedback|told|inform*|decision|result|respon*) within 8
  feedback .. referral~
  outcome~ of [a|the|their] referral~
entity front-door-mash: MASH/front door processes and decision making
  (=MASH | front door | multi-agency safeguarding hub | =MARU | single point of access) + (process*|decision~|information|review~|audit*|capacity|respons*|screen*|triag*|check~|arrangement~) within 6
entity advice-line-consultation: Advice calls and consultations: who owns the concern
  (advice line | consultation line | advice call~ | consultation~ | duty advice) + (record* | own* | name | child | follow* | social care | worry | concern) within 8
  no-name* consult*
entity stepdown-closure: Step-down and closing decisions
  [_] decision~ to close [the|a|this] case~ [_]
  decision~ .. (close|end|step down|withdraw) .. (case|plan|involvement|premature)
  (case|cases|file|plan) .. (closed|ended|stepped down) .. (without|premature*|too early|before|soon)
  step~ down
  step-down
  stepped-down
  stepping-down
  (clos~|closure|closing|end|ending|ended) + (case|cases|file|plan|plans|involvement) + (premature*|evidence|multi-agency|decision~|agreed|consult*|before|until|without|ground~|rational*|sustain*|unless) within 8
  (premature*) (clos*|withdraw*|discharg*)
entity cin-consent: Child in need or early help without consent or engagement
  (=CIN | child in need | early help) + (consent*|engage*|declin*|refus*|disengag*|voluntary|withdraw*|non-engagement|decline) within 8
  (declin*|refus*) .. (early help | support | services | service) 
entity cin-plan-rigour: Child in need work done with rigour
  child~ in need (plan~|plans|meeting~|review~|work|process|planning) 
  =CIN (plan~|plans|meeting~|review~|process) 
entity early-help: Early help offer and assessment
  early help assessment~ [_]
  early help + (need|offered|should|must|engage*|multi-agency|agencies) within 8
  early help + (offer|assessment~|lead|co-ordinat*|coordinat*|access*|pathway~|strategy|plan~|earlier|identif*|embed*|universal) within 5
  early intervention
  early help assessment~ 
entity assessment-quality: Assessments thorough, holistic, updated and analytic
  assess~|assessment~ + (holistic | robust | thorough | dynamic | analytic* | analysis | updated | comprehensive | whole family | reassess* | whole-family | risk and protective | re-assess*) within 4
entity protective-factors: Do not overrate protective factors or support
  protective factor~
  protective parent~
  (over-estimat*|overestimat*|over-rel*|overreli*)
  (ability|capacity) to protect
  willing + able within 6
entity capacity-to-change: Assess capacity to change and sustained change
  parent~ .. (motivat*|ability|capacity) .. change
  (capacity|ability|motivation|readiness) to change
  sustain* (change~|improvement~|progress)
  sustained .. time
  change~ .. sustained

# ================= optimism, curiosity, supervision
entity disguised-compliance: Disguised compliance, testing what parents say
  on trust
  (believ*|accept*) .. (mother~|parent~|father~|what they) .. (said|told|say|account~|explanation~)
  (mother|parents|father) told (them|professionals|practitioners|staff) .. (checked|trust|accepted|believed|question*)
  (presented|presents|presenting) .. (well|happy|positive*) .. (evidence|opinion)
  (willing|willingness) .. (able|ability|evidence|change)
  disguised compliance
  (superficial|apparent|false|feigned) (compliance|cooperation|co-operation|engagement)
  self-report*
  self report*
  respectful uncertainty
  healthy scepticism
  healthy skepticism
  (over-optimis*|overoptimis* | rule of optimism | over optimis* | undue optimism | optimistic)
  (parent~|mother~|father~|carer~|family|families|they|she) + (say|says|said|tell|told|account~|word|claim~|assertion~|explanation~) + (<test>|checked|check~|challenge~) within 10
  face value
  (warm*|compassion*|kind*|empathy|empath*|trust) + (proof|testing|scepti*|wonder*|challenge|uncertain*) within 10
entity managers-test-evidence: Supervisors ask what evidence there is beyond the parent's word
  (<manager>) + (optimis* | evidence) within 14
  (<manager>|supervision) + (evidence | rests on | own account | own word | parent's | hopeful | optimis* | good news | got better | improvement~ | test* | challenge) within 12
  positive conclusion
  brings good news
entity supervision-child-change: Supervision asks what has changed for the child
  supervision + child + (improv* | situation | focus* | outcome~ | daily life) within 14
  (<manager>|supervision) + (changed | different | difference | impact | lived experience | better) + (child~) within 14
  (what|whether) .. (changed|different|improved) for the child~
entity supervision-frequency: Staff get regular safeguarding supervision
  supervision + (infrequent | sporadic | irregular | compl* | not take place | not held | missed | cancelled | absent | lack) within 8
  supervision + (frequen*|regular*|interval~|weeks|weekly|monthly|month|months|fortnight|access*|receiv*|available|provided|provision|quarterly|every|entitle*|policy) within 6 unless (joint|group|peer supervision)
entity supervision-quality: Reflective supervision of quality
  supervision + (reflect*|quality|effective|critical*|robust|record*|oversight|analys*|challeng*) within 5
  reflective (space~|practice|supervision|discussion~|thinking)
entity supervision-joint: Joint or group supervision
  (joint|group|multi-agency|inter-agency|peer|shared) [safeguarding|reflective|case] supervision
  supervis* .. jointly
entity management-oversight: Management oversight of cases and decisions
  (management|managerial|senior) (oversight|grip|scrutiny|sign-off|review) 
  manager~ + (sign~ off | oversight | oversee~ | authoris* | endors* | rationale | countersign* | review~ all | dip sample~) within 6
entity professional-curiosity: Professional curiosity
  professional* curio*
  curious
  curiosity
  inquisitive
entity difficult-conversations: Skills for difficult conversations with parents
  (difficult|courageous|challenging|honest|brave|sensitive|hard) (conversation~|discussion~|questions)
  (asking|ask) .. direct|difficult questions
entity challenge-culture: Culture of professional challenge
  professional (challenge|challenges|disagreement~)
  (respectful|constructive|robust|professional) challenge
  challenge~ + (each other | one another | colleague~ | other agencies | other professionals | decision~ | culture | confiden* | another agency) within 5
  disagree* openly
  (permission|encourage~|confiden*) .. (challenge~ | disagree~ | question~ | say so)
  (feel|feels) .. (able|confident) .. (challenge|question|speak)
entity escalation: Know and use the procedure for disputed decisions
  [_] professional disagreement 
  disagreement about thresholds
  (use|using|used|follow|invoke~) .. (disagreement|dispute|resolution|escalation) (process|procedure|policy|protocol)
  how to (contest|dispute|challenge|escalate|disagree) .. (decision~)
  (unhappy|dissatisfied|disagree~) + (response|decision~|outcome) + (agency|agencies|referral|escalat*|professional~) within 14
  (disagree*|dispute~) .. between (agencies|professionals|services)
  escalation <rule> 
  professional disagreements|differences [policy|protocol|procedure] 
  escalation + (<rule>|process*|use|used|using|embed*|aware*|audit|formal*) within 5
  escalat* + (concern~|disagree*|case~|dispute~|decision~|appropriate*|confiden*|senior) within 5
  (resolution|resolving|resolve) .. (disagree*|difference~|dispute~)
  (dispute|disputes|resolution|disagreement|disagreements) (procedure|policy|resolution|process|protocol)
  (contest*|disput*|disagree*|uneasy|wrong) .. (decision~)
  resolution procedure
entity optimism-cancelled-silence: No news or no crisis is not safety
  (silence | no further incidents | no reports | absence of [reported] incidents | nobody calls | no referrals) + (safe* | ground~ | evidence | end | reassur* | not mean) within 10
entity groupthink-bias: Bias, groupthink and fixed views
  groupthink
  group think
  confirmation bias
  unconscious bias
  fixed view~
  confirmatory bias
  cognitive bias*
  source bias
  desensitis*
  normalis*
  normaliz*
  diagnostic overshadow*

# ================= the child
entity childs-voice-recorded: The child's wishes, words and daily life sought and recorded
  [_] voice~ of [the|each] child|children|young [person|people] 
  voice~ + (child~ | young people | young person) + (sought|heard|record*|captured|evident|central|listen*|assess*|lost|absent|missing|represent*|understood) within 8
  (drawings|play|words) .. (evidence|plan|child~|quotation)
  child~ .. (said|told|says) .. (record*|plan|review|quotation)
  (child's|children's|her|his) words (belong|should|must|need)
  child~ own account
  voice~ of [the] (child~ | young person | baby|babies)|voice of the child~
  child's|children's voice~
  (wishes and feelings)
  (views) of [the] child~
  child's|children's|child~ own words
  (child|children) .. (words) .. (record*|written|write)
entity seen-alone: Children seen and spoken to alone
  (spoken|seen|speak|talk~) .. without (their|the|a) (parent~|carer~|mother|father)
  (parent~|carer~) not present
  (time|opportunity|chance|space|spoken|seen|speak~|talk~) .. (alone | on his own | on her own | on their own | in private | privately)
  (child~ | young people | pupil~ | young person) + (seen alone | spoken [to] alone | see alone | on their own | by themselves | away from parent~ | alone | away from [the|their] parent~) within 6
  seen and spoken to
entity see-the-baby: See the baby or child at the contact
  (see|seen|seeing) + (baby|babies|infant~) + (awake | asleep | undressed | clothed | handled | each visit) within 8
  not been seen for
  (see~|seen|sight|observ*) ..3 (the baby | the infant | each child | every child | all children | all the children)
  (child~|baby|babies) .. (seen awake | physically seen) 
  (child~|baby|babies) (must|should|is|are|was|were|need~) .. (be seen | been seen | not seen) unless (seen as)
entity communicate-nonverbal: Children without speech: know how they communicate
  (non-verbal|nonverbal|pre-verbal|preverbal | without speech | deaf | language disorder | communication need~ | communication difficult* | limited speech | speech and language | unable to speak) + (child~|communicat*|voice|worker~|staff|experience|baby|babies) within 8
  communicat* with (a|disabled|the) child~
  Makaton
  sign language
  =BSL
entity siblings-lived: Siblings' needs and lived experience
  sibling~ .. (separately|individual*|overlooked|not considered)
  each (of them | child | sibling~) .. (separately | individual* | own right | lived)
  (large|big) (sibling group~ | household | family | families)
  (sibling~|brother~|sister~) + (consider*|needs|experience~|voice~|view~|assess*|impact|role|each|support) within 5
  each child .. (individual* | own right | family)
entity disclosure-response: Take children's disclosures and retractions seriously
  disclos* + (child~ | young | retract* | respond* | respons* | believ* | taken seriously | sexual abuse | handle~) within 6
  (retract*) .. (allegation~|disclosure~|statement~)
  children .. (believed | listened to)
entity behaviour-communication: Behaviour as communication of distress
  behaviour~ + (communicat*|symptom~|cause~ | underlying | what lies behind | distress|meaning) within 5
entity language-victim-blaming: Language used about children and families
  (victim-blaming | victim blaming | lifestyle choice | language) + (record~|child~|professional~|practitioner~|use|used|using|victim~|blame|describ*) within 5
  (streetwise | promiscuous | hard to reach)
entity adultification: Adultification and racial bias
  (child~|girl~|boy~|they) .. seen as (older|adult~|tougher)
  (treated|perceived|viewed|regarded|described) as [being] (adult~ | older | more mature | grown-up)
  adultif* 
  (grown woman | grown up | seen as older | older than they are | as adults | unconscious assumption*)
  (black|minority|White) .. (child~|girl~|boy~) .. (older | tougher | adult~ | same way)
entity race-identity: Race, ethnicity and identity considered
  (race|racism|racial|ethnicity|ethnic|identity|heritage|religion|faith) + (explor*|consider*|impact|record*|experience~|curio*|understand*|discriminat*|practice|assess*|bias) within 6
  anti-racist
  anti-discriminat*
  intersectional*
  cultural humility
entity cultural-understanding: Cultural knowledge and competence
  (explor*|understand*|discuss*|consider*|awareness|respect*) .. (culture~|cultural)
  culture .. (faith|religion|belief~|ethnicity)
  cultur* (competen*|understanding|sensitiv*|aware*|knowledge|practices|norms|belief~|context|relativis*|needs|background~|curio*)
  belief~ .. (witchcraft|spirit|possession)
entity interpreters: Use professional interpreters
  interpret* + (professional|independent|use|used|using|relative~|family|child~|access|available|qualified|language|provide~) within 6
  translat* + (document~|letter~|plan~|material~|leaflet~) within 5
  english .. (not|second|additional) .. language
entity harmful-practices: FGM, forced marriage, honour-based abuse
  =FGM 
  genital mutilation 
  forced marriage 
  honour-based
  honour based
entity migration-nrpf: Migrants, asylum seekers, no recourse
  (asylum | refugee~ | no recourse | =NRPF | immigration | migrant~ | unaccompanied) + (child~|family|families|status|support|service~|access*|understand*|assess*|vulnerab*) within 6

# ================= domestic abuse
entity hold-perpetrator: Plans act on the violent man and hold him to account
  (work|working|engag*) with .. (violent|abusive) (men|fathers|partners)
  (focus* | onus | responsib*) + (mother~|victim~|her) + (man|perpetrator~|abuser~|him|father) within 14
  those who abuse|harm|are .. (work|programme~|intervention~|behaviour|account)
  those who abuse .. (partner~)
  for the (victim|mother|woman) to do
  (list of tasks | set tasks | tasks) .. (woman|victim|mother|her)
  (man|person) .. (is dangerous | using violence | using the violence)
  (not | rather than) .. (victim~|mother~|woman|women|her) .. (leav*|responsib*|protect*|manage)
  (failure to protect | failing to protect)
  <abuser> + (account|accountable|accountability|responsib*|behaviour|demand*|engage~|engaging|challenge~|intervention~|programme~|visible|tasks|disrupt*|focus|target*|manage~|managed|monitored|expected) within 6
  (protection | safety | child protection | child in need) plan~ .. (mother's name | him)
  (onus|burden|responsibility|tasks) .. (victim~|mother~|her|woman)
  demanded of [the|him]
entity serial-perpetrator: Serial and repeat perpetrators known to police and services
  [police|agencies|services] [_] serial|repeat perpetrator~
  (serial|repeat|prolific) perpetrator~ + (identif*|monitor*|manage*|track*|relationship*|strategy) within 10
  (serial | repeat | prolific | dangerous | high-risk | high risk) ..1 (perpetrator~|abuser~|offender~|domestic)
  =MATAC
  Clare's Law 
  (domestic violence|abuse) disclosure scheme
  right to know
  right to ask
  =DVDS 
entity da-risk-tools: DASH, MARAC and domestic abuse risk assessment
  =DASH risk assessment~ [should|must|was|were] [be|not] 
  risk assess~|assessment~ + =MARAC within 14
  =MARAC|=MARACs + (refer*|threshold~|action*|process|minutes|attend*|inform*|flag*|heard|outcome~|criteria|review~|represent*|effective*) within 6
  =DASH|=DARA + (complet*|use|used|risk|assess*|score|consisten*|judgement|training|checklist) within 5
  =IDVA|=IDVAs + (refer*|offer*|access*|support|involve*|invit*|contact*) within 6
  (<da>) + (risk assess* | risk tool~ | risk level~ | risk indicator~) within 5
entity da-notifications: Domestic abuse notifications at the front door and to health and schools
  operation encompass 
  (<da> | police | encompass) + (notif*) + (school~|setting~|health|shared|gp|gps|nurser*) within 12
  (<da> | police) + (notification~ | notif* | alerts | public protection notice~) within 5
  =PPN|=PPNs 
  (police) .. (inform*|shar*|report~) .. (school~ | health visitor~ | <gp>)
entity coercive-control: Understand coercive control
  (controlled|controlling) .. (partner|father|husband|boyfriend|him)
  controlling and|or abusive
  (coercive control | controlling behaviour~ | coercion | coercive and controlling | controlling and coercive | coercive or controlling | controlling or coercive) 
entity da-separation: Separation does not end the danger
  (separation | separated | separating | leaving the relationship | left the relationship) + (risk|danger*|abuse|end|ends|increase*|safe*|escalat*) within 6
  post-separation
  reconcil*
entity da-routine-enquiry: Routine enquiry about domestic abuse, alone
  (routine|selective|sensitive|targeted) [domestic] [abuse|violence] enquir*
  (ask~|asked|enquir*) .. (<da>)
  (women|mother~|parent~|victim~|couple|each) + (seen alone | seen separately | spoken to alone | opportunity to speak alone) within 6
entity da-gp-training: Domestic abuse training for GP practices
  (<gp> | practice|practices) + (<da>) within 10
  =IRIS 
  receptionists
entity da-children-support: Support for children who live with domestic abuse
  (<da>) + (child~) + (support | impact | recovery | victims | effect~ | own right | work | harm) within 8
  (child~ as victims) 
entity da-safety-plan: Safety planning and refuge for victims
  refuge~
  safety plan~ + (victim~|mother~|abuse|review*|child~|test*) within 6
  (non-molestation | restraining order~ | protective order~ | prevention order~ | protection order~ | prevention notice~) + (breach*|enforc*|use|monitor*|applied|seek|sought|inform*) within 8
entity da-strategy-training: Domestic abuse strategy and multi-agency training
  (<da>) + (strategy|<train>|commission*|pathway~|campaign~|policy) within 5
entity retraction: A victim retracts or minimises
  (retract*|withdraw*|withdrew|minimis*|recant*) + (victim~|statement~|allegation~|complaint~|mother~|woman|she) within 6
  (victim~|woman|mother~|she) .. (takes|took|taken) back
  evidence-led prosecution~
  victimless prosecution~
entity stalking: Stalking and surveillance
  tracking device~|tracker~
  stalk* 
  course of conduct
entity tech-abuse: Abuse by phone, tracking and technology
  (phone~ | digital | technolog* | online | app | apps | social media) + (surveillance|tracking|monitor*|track*|spy*|stalk*) within 5
  surveillance
  spyware
  tech~ abuse
  technology-facilitated
entity relatives-as-perpetrators-cpv: Child-to-parent and sibling violence
  (adolescent | child-to-parent | child to parent | adolescent to parent) (violence|abuse)
  parent abuse
  sibling (abuse|violence)
entity parental-conflict: Parental conflict and private law disputes
  (parental|inter-parental) conflict
  private law
  private family
  contact (dispute~|order~|arrangement~)
  Cafcass 
  child arrangements

# ================= police and justice
entity police-flags: Police flags, markers and warning systems
  (marker~ | flag | flags | flagged | warning sign~) + (police|address*|force|system~|command|call|officer~) within 8
  police .. (marker~|flags|warning)
entity police-time-limits: Police investigation timeliness and decisions
  (police|criminal|investigation~) + (delay* | timel* | time limit~ | deadline~ | expedit* | bail | release* under investigation | timescale~) within 6
entity police-callouts: Police at the scene see children, ask who is there, record
  (police|officer~) .. (called|call-out|attend*|attending) ..8 (baby|babies|child~|adult~)
  police|officers + attend* + (incident~|home|address|child~) + (child~|adult~|identity|speak|see|check) within 14
  (officer~|police) + (attend*|call|call-out~|callout~|incident~|scene) + (child~ | adult~ | see | seen | voice | home conditions | check~ | welfare | speak) within 10
  body-worn
  body worn
  safe and well
  welfare check~
entity police-protection: Police powers of protection
  police protection 
  powers of protection
  section 46
entity offender-management: Probation, MAPPA and offender information
  =MAPPA 
  probation + (inform*|share~|sharing|child~|safeguard*|check~|home|risk|pre-sentence|licence|assess*) within 6
  prison* + (release~|inform*|child~|visit~|leav*|safeguard*) within 5
entity sex-offenders: People who pose a sexual risk in the household
  sex* offender~
  (registered sex*)
  sexual harm prevention
  person~ posing a risk
  poses|posed|pose [a] [sexual] risk to children
entity csa-recognition: Recognise and respond to child sexual abuse
  (intrafamilial | intra-familial | familial | child sexual abuse) + (sexual|recogn*|identif*|respon*|sign~|indicat*|<train>|strategy|pathway~|disclos*|confiden*) within 8
  signs of sexual abuse
  sexual assault referral
  =SARC
entity harmful-sexual-behaviour: Harmful sexual behaviour
  harmful sexual|sexualised behaviour~ 
  =HSB
  sexualised behaviour~
entity allegations-lado: Allegations against staff and safer recruitment
  =LADO 
  position~ of trust
  safer recruitment
  allegation~ against (staff|foster|professional~|adults)
  whistleblow*
  whistle-blow*
entity weapons-knife: Knife crime, serious violence, gangs
  knife|knives|weapon~
  serious youth violence
  gang~
  serious violence

# ================= substances, mental health, adults
entity substance-specialist: Specialist drug and alcohol advice in the work
  (substance|drug|alcohol|treatment) [misuse|use|and] [alcohol|drug] (worker~|service~|specialist~|team~|advice) + (involve* | invit* | attend* | conference~ | core group~ | contribut* | assess* | joint* | advice | meeting~ | discussion) within 8
entity substance-impact: Understand how parental substance use harms children
  (parental|parent's|parents'|mother's|father's) (substance|drug|alcohol|cannabis|drinking|misuse) 
  (substance|drug|alcohol|cannabis|cocaine|drinking) .. (impact|effect~|means|risk~) .. (child~|parenting|care|baby)
entity cannabis-strategy: Cannabis and alcohol: normalised use, strategy
  cannabis + (strategy|normalis*|campaign|harm~|guidance|risk~|minimi*|accept*|exposure) within 6
  alcohol (strategy|screening|brief)
  foetal alcohol
  fetal alcohol
  =FASD
entity substance-testing: Drug and alcohol testing and its limits
  (hair strand | drug | alcohol | urine | toxicology | oral swab test~ | testing) + (test~|testing|result~|reliab*|evidence|rel*) within 5
  (test results | drug test~ | drug testing | hair strand) 
entity adult-services-think-child: Adult services find out about and think of the children
  (adult|adults) .. (dependent|dependant) child~
  assess~|assessment~ of (adults|adult patients|parents with) + child~ within 10
  (dependent|dependant) child~ + (mental health | assess* | record* | consider* | impact) within 12
  (adult mental health | adult services | drug and alcohol | substance misuse | treatment service~ | substance use) .. (think family | whole family)
  (drug and alcohol | substance misuse | adult mental health | psychiatr* | adult services | treatment provider~) + (ask | asks | consider* | identif* | record | record~ | impact | aware) + (child~ | dependant~ | parent~) within 14
  (patient|patient's|client|client's|service user~) + (child~ | parenting | parental responsibilities) within 8
  (adult [mental|social] [health|care] service~ | adult mental health | adult service~ | psychiatr* | drug and alcohol service~ | substance misuse service~ | treatment | mental health service~|team~|practitioner~ | patients|clients|client~ | adult worker~) + (child~|sons|parent~|parenting|safeguard*) within 8
  think child
  hidden child~
  which children .. (live~|person)
  (assessment of an adult | adult's [own] (illness|needs|treatment|recovery)) .. child~
  children are in the home
entity parental-mental-health: Parental mental ill health and its impact
  (parental|maternal|parent's|mother's|father's) (mental|depress*|anxiety|psychiatric|psychological)
  (mental health | mental illness | ill-health) + (impact|effect~) + (parenting|child~|care) within 8
entity perinatal-mh: Access to perinatal mental health care
  perinatal + (mental health | service~ | team | refer* | access* | specialist | pathway~) within 5
  perinatal mental health [service~|team~|care] 
  (wait|waiting) .. (perinatal | psycholog* | mental health)
  postnatal depression 
  post-natal depression
  puerperal
  antenatal depression
  mother and baby unit~
entity paternal-mh: Fathers' mental health
  (father~|men|paternal) ..3 (mental health | depression)
entity adult-suicide-risk: Adult mental health crisis, suicide risk and children
  (suicid*|self-harm|overdose) + (parent~|mother~|father~|adult~) within 6
  crisis team~
  mental health act
  homicide-suicide
entity learning-difficulty-parents: Parents with learning difficulties
  (parent~|mother~|father~) can read
  (read|reading|literacy) + (letters | leaflets | written | parent~ | leave behind | ability) within 6
  (parent~|mother~|father~|adult~) + (learning difficult* | learning disab* | cognitive* | learning need~ | literacy) within 6
  easy-read
  easy read
  =PAMS
entity neurodiverse-parents: Parents' autism, ADHD and neurodiversity
  neurodiver*
  neurodevelop*
  autis* + (parent~|assess*|diagnos*|wait*|support|pathway~) within 6
entity parents-trauma: Parents' own trauma and childhood
  trauma-informed 
  trauma informed
  adverse childhood 
  =ACEs
  (childhood trauma | own childhood | parent~ own experience~)
  trauma + (parent~|mother~|impact|understand*|practice) within 5
entity care-leavers-parents: Care leavers as parents
  (care leaver~ | care-experienced | care experienced | leaving care | looked after child~ | looked-after child~ | childhood in care | grew up in care) + (parent~ | mother~ | father~ | pregnan* | baby | unborn | personal adviser~) within 8
entity parents-advocacy: Advocacy and help for parents to understand
  advoca* + (parent~|mother~|child~|famil*|independent) within 5
entity mental-capacity: Mental capacity of 16-17s and adults
  mental capacity 
  capacity assessment~
  Gillick
  Fraser guideline~
entity adult-child-joint: Adults' and children's services work jointly
  (adult~ and child~ | child~ and adult~ [social] services|social|safeguarding|care)
  joint (working|protocol) + (adult~|mental|substance) within 6
entity young-carers: Young carers
  young carer~ 
  caring responsibilit*
entity animals-dogs: Dogs and animals
  dog|dogs|animal~|pet|pets|=RSPCA

# ================= neglect, home, housing, poverty
entity neglect-tool: Neglect tool and strategy used
  neglect tool~|toolkit~|strategy 
  neglect (tool~|toolkit~) (should|must|was|is|to) [be] [_]
  graded care profile~ 
  =GCP|=GCP2 
  neglect (tool~|toolkit~|strategy|screening|assessment|framework)
  tool~|toolkit + neglect within 6
entity neglect-good-enough: Neglect and home conditions: what is good enough
  agreed yardstick
  (shared|common) (language|understanding|standard|definition) .. (neglect|home~)
  neglect + (sequence | pattern | event | over time | cumulative* | drift | normalis* | long-term | persistent) within 10
  (describ*|standard*) .. (home|homes) .. (fine|clean|conditions|acceptable)
  good enough
  home condition~
  condition~ .. (of|in) the home
  hoarding
  squalid
  dirty home~
  neglect + (recogn*|identif*|understand*|sequence|signs|<train>|name|named|chronic|severity) within 5
entity adolescent-neglect: Neglect of older children
  (adolescent | teenage | older child~) .. neglect
  neglect .. (adolescen* | teenager~ | older child~)
entity obesity: Obesity and diet
  obes*|overweight
entity housing-ta: Families in temporary accommodation
  (temporary|emergency) (flat~|housing|home~|address*|accommodation) + (mov*|child~|famil*|health|notif*|baby) within 8
  temporary accommodation 
  homeless*
  (nightly-paid | bed and breakfast | hostel~ | short-term letting)
  sofa-surf*
  sofa surf*
entity housing-included: Housing staff as safeguarding partners
  (housing|landlord~|tenanc*) + (staff|officer~|provider~|safeguard*|inform*|shar*|invit*|contact~|meeting~|ring|partner~|report~) within 5 unless (<train>) within 14
entity housing-training: Train housing staff to notice
  (housing|landlord~|repairs|contractor~|tenanc*) + (<train>) within 6
  (repair~|contractor~|caretaker~) + (damage|report~|spot|notice|concern~|safeguard*) within 8
entity overcrowding-conditions: Poor or overcrowded housing
  overcrowd*
  damp
  disrepair
  (housing need~ | unsuitable housing | poor housing | housing condition~)
entity eviction: Eviction and arrears
  evict* + (notif*|inform*|told|tell|child~|family|families|prevent*|safeguard*|decision~|consult*|before|intentional*) within 8
  (rent) arrears + (sign|inform*|child~|family|early|support|tell|told) within 8
  intentional* homeless*
entity poverty: Poverty and money
  poverty
  financial (hardship|difficult*|pressure~|abuse|support)
  debt~
  food bank~
  benefits + (cut|claim*|sanction*|advice) within 4
  cost of living
  deprivation
entity isolation-networks: Isolation and family networks
  (social isolation | socially isolated | isolated famil* | isolated mother~)
  support network~
  family network~
  family group conference~ 

# ================= exploitation, missing, school
entity exploitation-screen: Screening and identifying exploitation
  exploitation [risk] screening|assessment|risk [tool|tools|toolkit] 
  (child | children | young people) .. (own choice | used by adults | groomed)
  (choice|choosing|lifestyle) .. (exploit*|trap|groom*)
  exploit* + (screen*|tool~|identif*|recogni*|indicator~|assess*|sign~|risk) within 5
  county lines 
  =NRM 
  national referral mechanism 
  criminal exploitation 
entity contextual-safeguarding: Places and peers: contextual safeguarding
  (place~|street~|location~) .. (chang*|safer|disrupt*|spend)
  danger on the street
  contextual [safeguarding]
  extra-familial
  extrafamilial
  peer group~
  peer map*
  mapping
  disrupt*
  danger .. (street | outside the home)
entity missing-return: Missing episodes and return interviews
  (run~|ran|running) away
  (running|run) (from|to) something
  return [home] interview~ 
  missing episode~ 
  missing from (home|care)
  go~ missing
  goes missing
  went missing
  missing child~
  =RHI 
entity parttime-timetable-exclusion: Exclusion and part-time timetables
  exclu* + (school~|permanent*|fixed|pupil~|child~|risk|decision~|vulnerab*) within 5
  part-time timetable~ 
  part time timetable~
  reduced timetable~
  managed move~
  alternative provision
  off-rolling
entity elective-home-education: Elective home education
  home educat* 
  =EHE 
  home-educat*
  educated at home
  home school*
entity school-attendance: School absence followed up
  (without | out of | no) [a] school [place]
  (school) (attendance|absence~|absent)
  persistent absen*
  attendance + (school~|monitor*|poor|pupil~|educat*) within 4
  children missing education
  missing from education
  missing education
  =CME
  missing out on education
entity school-information: Schools share and receive information; files pass on
  (school~ | nurser* | early years | academ* | college~) + (inform*|share~|sharing|file~|transfer*|told|invit*) within 5
  school .. records
entity dsl-role: Designated safeguarding leads in schools
  designated safeguarding lead~ 
  =DSL|=DSLs 
  designated lead~
  designated teacher~
  school leads
entity early-years: Nursery and early years settings
  (nurser* | childminder~ | early years | preschool | pre-school) + (attend*|safeguard*|place~|setting~|absence~|staff|inform*|take-up|provision) within 4
entity school-nurse-sen: SEND and education plans
  =EHCP|=EHCPs|=SEND|=SENCO 
  education health and care
  special educational
entity online-harm: Online harm and devices
  (risk~|danger~|harm~|exploit*|life|lives|abuse|safe) .. online
  online .. (risk~|danger~|harm*|abuse)
  online (harm~|safety|abuse|activity|risk~|groom*|world|life|behaviour|exploitation|contact) 
  social media
  internet|gaming|digital + (safety|risk~|child~|parent~|use|harm*|life) within 4
entity self-harm-suicide: Self-harm and suicide of young people
  self-injur*
  (harm*|hurt*|injur*) (themselves|herself|himself) + (young|child~|discharg*|hospital|school) within 8
  (self-harm*|suicid*) + (child~|young|pupil~|pathway|school~|prevent*|plan|respon*|risk|assess*|<train>) within 6
entity camhs-access: CAMHS access and waiting
  =CAMHS 
  child and adolescent mental health 
  (emotional) (wellbeing|well-being) + (support|service~|child~) within 4
entity transitions-school: Transition between schools and phases
  transition* .. (school~|primary|secondary|year)
entity lac-placement: Placement of children in care: matching, sufficiency
  placement~ + (match* | stab* | suffic* | breakdown | unregulated | unregistered | distance | out of area | secure | residential | moves | foster*) within 5
  (semi-independent | supported accommodation | unregulated | secure accommodation | children's home~)
entity foster-carers: Foster carers supported and checked
  foster* carer~|home~|parent~
  fostering + (panel~|agency|service~|assess*|standard~) within 5
entity reunification: Return home from care
  reunif*
  rehabilitat* home
  return~ home .. care
  return~ to (parent~|mother|father)
  placed with parents
  placement with parents
entity family-time: Family time and contact
  family time
  supervised contact
  contact .. (supervised|supervision)
  contact (centre~|arrangement~|plan~)

# ================= disability
entity disabled-safeguarding: Safeguarding of disabled children
  (disabled child~ | children with disab* | disability team~ | disab* child~ | child~ with complex needs | complex health) + (safeguard*|neglect|protect*|threshold~|audit|abuse|risk|tool*|assess*|team~|plan) within 8
entity short-breaks-support: Support and respite for carers of disabled children
  short break~
  respite
  carer~ assessment~
  carers' assessment~
  continuing care

# ================= law
entity plo: Public Law Outline and pre-proceedings
  public law outline 
  =PLO 
  pre-proceedings 
  letter before proceedings
  care proceedings 
  legal planning meeting~ 
  (legal gateway)
entity legal-advice: Legal advice sought in time
  legal advice
  legal (planning|consultation|meeting)
  local authority solicitor~
entity connected-persons: Relatives assessed before they care or supervise
  (family|relative~|network) support .. (tested|test|reviewed|assessed|checked)
  (reli*|rely|depend*) .. (grandparent~|grandmother|relative~ | wider family | extended family) .. (protect*|supervis*|safe*|monitor*|care)
  connected person~ 
  kinship
  special guardian* 
  =SGO 
  family and friends (care~|foster*)
  viability assessment~
  private foster* 
  (relative~ | grandparent~ | grandmother | aunt | family member~ | extended family | wider family) + (assess* | supervis* | check~ | safety plan | written into | plan~ | agree* | placed | placement | live with | test*) within 6
entity relatives-speak-up: Relatives' worries are heard, protected and called back
  (aunt|uncle|grandparent~|grandmother~|relative~|neighbour~) .. (told|warned|rang|spoke|reported|worried)
  (relative~ | grandparent~ | grandmother~ | family member~ | extended family | wider family | neighbour~ | anonymous | public) + (concern~ | worr* | report~ | listen* | tell | told | heard | call back | ring | raise~ | referral~ | speak) within 6
entity written-agreements: Written agreements and supervision by relatives
  written agreement~ 
  working agreement~ 
  safety agreement~
  section 20 
  s20
entity cp-supervision-orders: Supervision and care orders at home
  supervision|care order~ 
  supervision order~
  care order~
  interim care order~
  interim order~
entity adoption-post: Adoption
  adopt* + (support|placement~|panel~|assess*|child~|parents|agency) within 4

# ================= workforce
entity hostility-staff: Threats, hostility and intimidation of staff
  (staff|worker~|professional~|practitioner~) .. (fear*|afraid|frightened|scared|intimidated|threatened)
  (threat*|hostil*|intimidat*|aggressi*|violent) + (staff | worker~ | practitioner~ | professional~ | nurse~ | social worker~ | health visitor~ | towards) within 6
  resistant (famil*|parent~)
  avoidant (famil*|parent~)
  hostile
  lone work*
  visit* in pairs
entity workload: Caseloads and capacity
  caseload~ 
  (hold|holds|maximum|limit|cap|more than) + (children|cases) within 4
  workload~
  (capacity) + (staff|team~|service~|workforce) within 4
  vacanc*
  staffing
  recruit* and reten*
  agency staff|workers
entity newly-qualified: Newly qualified and inexperienced staff
  newly qualified [social] [worker~|staff|practitioner~] 
  newly qualified 
  newly-qualified
  =NQSW 
  =ASYE 
  inexperienced
  student social work*
  first year after qualifying
  less experienced
entity staff-wellbeing: Support and wellbeing of staff
  vicarious trauma
  staff wellbeing|well-being
  (emotional) (impact|toll) .. (staff|work|practitioner~)
  (debrief*|support) + (staff|practitioner~|workers|professionals) + (after|following|trauma|death) within 8
entity mandatory-training: Multi-agency training programme
  multi-agency <train>
  <train> programme~
  mandatory <train>
  safeguarding <train>
  <train> strategy
  level 3 training
entity roles-understood: Understand each other's roles
  roles and responsibilit*
  each other's roles
  (understand*|clarity|clear|clarify) .. (role~) .. (agenc*|professional~|other)

# ================= information and records
entity information-sharing: Share information between agencies
  share~ .. (what they know)
  share~ .. (information|concern~|intelligence|knowledge) .. (with|between|across) .. (agenc*|partner~|professional~|service~|each other|one another)
  information .. (not shared | shared | withheld | held by)
  (not|never|failed to) shar* .. information
  (effective|timely|robust|proactive|poor|better|improv*|importance|barrier~|gap~|culture|confiden*|full|appropriate|lack|protocol~) .. (information shar* | shar* [of] [relevant|key|all] information)
  (information sharing | share information | sharing of information | shared information) + (agenc*|protocol|partners|barrier~|proactive*|services|professionals|timely) within 6
  shared between agencies
  information .. (shared) .. (agencies|professionals|services)
entity consent-sharing: Consent and lawfulness of sharing
  (lack|absence|without) [of] consent .. (barrier|prevent~|shar*|information)
  law .. (share|sharing)
  (when|what) .. (can|may|must) [be] (share|shared|disclose|disclosed)
  consent* + (share~|shar*|information|refer*|without|override*|dispens*|overrid*) within 5
  confidentiality
  data protection
  =GDPR
entity it-systems: IT systems, flags and alerts
  (electronic | =IT | computer | case management | information | recording | record) system~ + (alert~|flag*|access*|link*|compat*|integrat*|interface|allow*|ensure|talk|upgrade|different) within 6
  interoperab*
  (electronic) (record~|flag~|alert~)
entity records-accurate: Records accurate, complete and timely
  (record~|recording|record-keeping|documentation) + (accura* | complete* | timel* | contemporaneous* | standard~ | quality | clear | fact | detailed | up to date | audit* | good | legible) within 4
  record keeping
  record-keeping
entity national-lobby: Raise with government or national bodies
  (write|writes|lobby|raise~|recommend*|urge~|ask|asks|represent*|request~|national panel|letter) .. (department for education | =DfE | home office | ministry of justice | government | department of health | secretary of state | =NHSE | nhs england | national panel)
  (national|central government) .. (guidance|legislation|change|review) .. (should|needed|need|considered|strengthen*)
  statutory guidance .. (amend*|strengthen*|review*|clarif*|chang*)

# ================= partnership, review
entity learning-embedded: Learning from reviews embedded and tested
  (impact|embed*|test*) .. learning .. (review~)
  (evaluat*|disseminat*|embed*|monitor*) .. (learning|lessons|recommendations)
  evidence that practice has changed
  (changed|change) .. practice .. (evidence|embedded|impact)
  lessons .. (not|never) .. (learned|learnt|embedded|acted)
  (same|similar|recurring|repeat*) .. (lessons|learning|findings|recommendations|themes) .. (review~|before|again|previous*)
  (learning|lessons|findings|recommendations) + (disseminat* | embed* | implement* | previous review* | earlier review* | past reviews | shared with | action plan | repeated | cascade~) within 6
  written a third time
  previous recommendation~
  taken root
entity audit-assurance: Audit and assurance of practice
  multi-agency audit~ [of] [_]
  (undertake|undertakes|conduct|complete|commission|carry out) .. audit~
  (audit* | dip sample~ | dip-sample~ | quality assur* | section 11) + (case~|practice|multi-agency|compliance|impact|outcome~|report~|board|partnership|programme|file~|use) within 5
entity review-process: How reviews are done: chronologies, reports, timeliness
  (rapid review~ | serious case review~ | practice review~ | individual management review~ | =IMR | =IMRs) + (quality|author~|timel*|process|chronolog*|guidance|report~|panel|delay*) within 6
entity notification-incidents: Notify serious incidents
  serious incident~ + (notif*|report~|oversight) within 5
entity bereavement: Bereavement support after a death
  bereave* + (support|parent~|sibling~|famil*|offer*|counsel*) within 8
  bereave*
  grief
  griev*
  (after|following) .. (death|loss) .. (support|counsel*)
entity jar-death: Joint agency response to a child's death
  joint agency response~ 
  child death (review~|overview|process|response) 
  unexpected death~
  sudden and unexpected
  =CDOP 
  rapid response
entity family-in-review: Family's part in the review and apology
  (famil*|parent~) .. (contribut*|involv*|participat*) .. review
  (shared|sharing) .. (report|findings) .. (family|parents)
entity service-commissioning: Commissioning gaps in services
  commission* + (gap~ | provision | sufficien* | pathway~ | specialist) within 5
  (commission|commissioners|commissioning) .. (service~|support|provision)
entity covid: Pandemic working
  (covid* | pandemic | lockdown~ | coronavirus) + (learning|impact|visit*|remote*|contingency|restriction~|service~|recovery|face|adapt*|lessons|future) within 8
entity emergency-planning: Unseen children and emergency planning
  (emergency plan~ | contingency arrangement~ | business continuity) + (child~|visits|unseen|plan~|famil*) within 6
entity deteriorating-child: Recognise a seriously ill or worsening child
  sepsis
  deteriorat* + (child~|patient~|baby) within 5
  early warning
  safety-net*
  safety net*
entity public-awareness: Public awareness and community reporting
  public (awareness|campaign~|information|education)
  (communit*) + (campaign | awareness | report~ concern* | leader~ | faith | group~) within 5
entity agency-workers-faith: Voluntary, sport, faith groups' safeguarding
  (voluntary|faith|sport|church*|mosque*|charit*) + (safeguard*|organisation~|group~|sector|club~) within 4
entity relationship-based: Relationship-based practice with families
  relationship-based
  relationship based
  (trusted|trusting) (adult~|relationship~)
  strengths-based
  strength-based
  restorative
entity hidden-harm-engagement: Families who avoid or will not engage
  (abrupt|sudden|marked) change .. (us*|engag*|attend*|contact)
  (withdraw*|withdrew|disengag*) .. (services|support|agencies)
  (sign|indicator|pattern) of [possible] (avoidance|disengagement|non-engagement)
  (avoid*|disengage*|non-engage* | not engaging | reluctan* | resistan*) + (famil*|parent~|mother~|service~|professional~|support) within 5
  non-compliance
  non-engagement
entity out-of-hours: Out-of-hours and emergency duty
  out-of-hours
  out of hours
  emergency duty 
  =EDT
  weekend~
entity bail-conditions: Bail conditions that protect a child
  bail [condition~] 
  (released|release) under investigation
entity lived-experience: The child's lived experience and daily life understood
  day as the child
  through the day .. child
  walk .. in the shoes
  shoes of [the|a] child
  lived experience~
  (day|days) in the life
  daily (life|lives|lived|routine~)
  day to day (life|lives|experience~)
  what (life|it) (is|was|felt) like .. (child~|baby|him|her|them)
entity think-family: Think family: whole-family approach across services
  [_] think family
  [_] whole family|whole-family [approach|working|assessment]
  [_] family-focused [practice|approach]
entity armed-forces: Armed forces families
  armed forces
  military famil*|personnel|base
  service famil*
  =SSAFA
entity gypsy-roma-traveller: Gypsy, Roma and Traveller families
  Gypsy|Gypsies|Traveller|Travellers|Roma
entity overseas-information: Checks and information from abroad
  (overseas|abroad | other countries | another country | home country | country of origin) + (check~ | inform* | record~ | enquir* | history | authorit* | contact* | social services) within 8
  embassy|embassies|consulate
  international [child] (abduction | social service)
entity emotional-abuse: Recognise emotional abuse
  emotional [abuse|harm|neglect] + (recogni*|identif*|understand*|impact|evidence|threshold~|assess*) within 6
entity chronic-illness: Childhood illness and its management at home
  (asthma|epilep*|diabet* | long-term condition~ | chronic illness | health condition~) + (child~|manag*|medication|school|care|parent~|plan~|neglect) within 6
entity plain-language: Plain language with families
  jargon
  plain (english|language)
  (explain~|clear~|clarity) .. (parent~|family|families) .. (what [needs|has] to change | expect* | concern~)
  (parent~|family|families) (understand~|know|knew|understood) .. (what|why) .. (expected|change|worried|concerned)
entity gender-identity: Gender identity and sexuality
  gender (identity|dysphoria|questioning)
  transgender
  =LGBT|=LGBTQ
  sexuality
entity police-checks-household: Police and agency checks on adults in the household
  (police|background|agency|=PNC|=PND) check~ + (household|adult~|partner~|carer~|family|home|member~) within 8
entity injury-delay: Delay in seeking medical help
  delay* .. (seek*|presenting|presentation) .. (medical|help|treatment|care|attention)
entity legal-status-parental-responsibility: Parental responsibility and who may consent
  parental responsibility
entity ambulance-111: Ambulance and 111 safeguarding
  (ambulance~|paramedic~ | =NHS 111) + (safeguard*|refer*|inform*|share~ | crews | staff) within 5
entity pharmacy: Pharmacies
  pharmac* + (safeguard*|share~|inform*|report~|methadone|supervis*|child~|concern~) within 6
entity repeat-pregnancy-removed: Help for mothers after a child is removed
  =PAUSE
  =Pause
  (after|following) .. (removal|removed|proceedings) .. (support|service~|counsel*|therap*)
  (support|service~|offer~) + (mother~|women|woman|parent~) + (removal|removed) within 10
entity visits-unannounced: Unannounced, purposeful and more frequent visits
  unannounced
  (frequency|purpose|quality|pattern) of [home|statutory] visit~
  home visit~ + (purpose* | frequen* | unannounced | statutory | observe* | whole house | upstairs | bedroom~) within 6
entity bedrooms-seen: See the bedrooms and the whole house
  (bedroom~|upstairs | whole house | all rooms | every room) + (see|seen|view*|check*|look*|inspect*|observ*|visit~) within 6
entity whole-system-capacity: Commission enough health visitors and preventive services
  (health visiting | health visitor~ | midwi* | school nurs*) .. (capacity|vacanc*|staffing|caseload~)
  cuts .. (services|funding)
  austerity
entity attachment-relationship: Parent-infant bond and attachment
  attachment|bonding + (baby|infant~|parent~|mother~|assess*|observ*|child~|poor|secure) within 6
  parent-infant
entity parental-substance-pregnancy: Substances in pregnancy
  (smok*|alcohol|drug~|cannabis|substance~) + (pregnan*|unborn|antenatal) within 5
entity compound-risks: Different risks added together
  toxic trio|triad
  trio of (vulnerabilit*|risk*)
  trigger trio
  risk~ + (added together | compound* | aggregat* | co-exist* | coexist* | interact* | in combination | interplay | inter-relat* | co-occur*) within 6
  combination of (risk~|factors|domestic|parental)
entity conference-timeliness: Conferences held in time
  conference~ + (delay*|timescale~|postpon*|deferred|adjourn* | put off | working days | in time | timely) within 8
entity maternity-records-transfer: Maternity records follow the woman between hospitals
  (antenatal|maternity|midwifery|pregnancy) (record~|notes|information) + (transfer*|send|sent|share*|another hospital|copied|follow*|reach*|available|access*) within 10
  (booked|booking) at one .. (delivered|birth) .. (other|another)
entity treatment-transfer: Drug treatment and prescribing follow the patient
  (methadone|treatment|prescri*|opiate) + (new area | changes address | transfer* | neighbouring | moves | moved) within 8
