theme: risk-assessment
name: Assessment of risk and need
family: Practice and decisions
checked: yes
absence: affirms
definition: quality, timeliness, completeness or absence of an assessment of risk or need; risk grading; under- or over-estimated risk

let neg = not|never|no|didn't|wasn't|weren't|hadn't|without|fail~|failed|failure|nor|neither|lack|lacked|lacking|absence|omitted|omission|insufficient|inadequate|limited|little|poor|incomplete|missing|rarely|hardly
let quality
  holistic|thorough|comprehensive|robust|full|fuller|detailed|in-depth|timely|prompt|analytical|dynamic|proportionate|accurate|rigorous|multi-agency|joint|updated|up-to-date|specialist|formal|proper|deeper|structured|balanced|evidence-based|quality|sound|rounded|systematic|ongoing|continuous
  incomplete|inadequate|poor|limited|superficial|delayed|late|static|flawed|narrow|weak|partial|rushed|descriptive|outdated|absent|missing|insufficient|inaccurate|shallow|unfinished|overdue|adult-focused|incident-led|one-dimensional|over-reliant|lacking|deficient
let assess-noun = assessment~|analysis|evaluation~|appraisal~
let done = completed|undertaken|done|carried|started|commenced|finished|updated|reviewed|made|concluded|conducted|considered|shared|requested|revisited|repeated|signed|finalised|reassessed|informed|included|recorded|allocated
let assessed = assess|assessed|assessing
let risk = risk|risks|danger~|harm|vulnerab*|need~|parenting|capacity
let know = recognise~|recognised|recognize~|identify|identified|identifies|identifying|consider|considered|considering|understood|understand~|understanding|appreciat*|explored|addressed|acknowledg*|weighed|analysed|evaluated|seen|known|spotted|noted|articulated|gauged|factored|grasped
let know-strong = recognise~|recognised|recognize~|identify|identified|identifies|identifying|consider|considered|considering|understood|understand~|understanding|appreciat*|weighed|analysed|evaluated|articulated|gauged
let marac = multi-agency risk assessment conference~ | risk assessment conference~
let named-ass = single|initial|core|carer's|carer|financial|housing assessment
let mere-know = risk~ ..3 of ..3 sudden|sids

let quality-pred = holistic|thorough|comprehensive|robust|fuller|detailed|in-depth|proportionate|rigorous|incomplete|inadequate|poor|limited|superficial|delayed|late|static|flawed|narrow|weak|partial|rushed|descriptive|outdated|absent|missing|insufficient|inaccurate|shallow|unfinished|overdue|adult-focused|incident-led|one-dimensional|over-reliant|lacking|deficient|thin|skewed|lopsided|unbalanced|optimistic|over-optimistic|blank
let as-risk = as a risk | risk factor~
let asked-of = shared understanding of | understanding of safeguarding
let severity = seriousness|severity|gravity|dangerousness|lethality|risk~|risks|danger~|threat~|harm
let graded = graded|rated|scored|assessed|judged|deemed|classed|classified|categorised|banded|marked|put|set|gauged|estimated

let ass-good = dynamic|holistic|thorough|robust|analytical|comprehensive|sufficient|adequate|detailed|updated|revisited|repeated|refreshed|multi-agency|child-focused|balanced|timely|well-evidenced|superficial|descriptive|strengths-based|good-quality | well evidenced | good quality | high quality | poor quality
let care-tool = graded care profile|profiles | =GCP|=GCP2|gcp|gcp2 | neglect tool~ | neglect assessment tool | outcome star~ | vulnerability matrix|checklist
let can-care = protect|cope|capable|safe|able|unsafe|adequate|suitable|manage
let vuln = vulnerability|vulnerabilities

match:
  assessment~ ..6 took|takes|taken no|little|account|insufficient
  <assess-noun> ..3 concluded|ended ..3 positive|negative|favourable
  risk~ ..4 recognised|identified and recorded|shared|managed
  risk assess* unless <marac>
  risk-assess*
  assess* ..5 risk~|risks|danger~ unless <marac>
  risk~|risks ..3 assess*
  assessment~ of ..4 <risk>
  <quality> ..2 <assess-noun>
  <assess-noun> ..3 <quality-pred>
  assessment~ ..4 <neg> ..3 <done> unless prison|autis*|adhd|attention|speech|medical|review|panel|released within 8
  no|without|lack|lacked|lacking|absence|limited|poor|incomplete|missing|insufficient|inadequate|neither ..3 assessment~
  (lack of | no | little | limited | absence of | insufficient) [any|critical|robust|professional|clear] analysis unless blood|urine within 4
  <neg> ..3 complete|completed|undertake|undertaken|carry|carried|update|updated|conduct|finish|request|start|started|seek ..4 assessment~
  failure|failed|fail ..2 to ..2 assess
  nobody|no-one [had|has|have] assess*
  <neg> ..2 assessed|reassessed|re-assessed|assess|analysed
  assessment~ ..3 <neg> ..5 <risk>|history|father|fathers|holistic|include*|consider*|explor*|address*|identif*|reflect*|analys*
  assessment~ ..3 fail~|failed|lack*|omit*|overlook*|miss~|missed|ignor*|neglected
  assessment~ should|must|could|need~ [also|always|have|be|to] include*|consider*|been|be|cover|address|take|identify|analyse|weigh|explore unless timed|shared|sent within 4
  should ..4 assessment~|assessed|assess
  should|must|need~|require~|ensure~|importance|important|essential|vital|opportunity|opportunities|prompt~|trigger*|recommended|requested|request ..4 <assess-noun> unless <named-ass> within 1
  need~|importance|important|essential ..3 assess|reassess
  delay~|delayed|drift|late|outstanding|overdue|prolonged|timescale~|timeliness|timely ..4 <assess-noun>
  <assess-noun> ..4 delay~|delayed|drift*|late|overdue|timescale~|timely|outstanding|deadline
  quality|thoroughness|depth|rigour|timeliness|completeness|adequacy|accuracy|limitations|limits|weakness*|strength~|shortcomings ..4 <assess-noun>
  <assess-noun> ..4 quality|depth|rigour|analysis|shortcomings|weakness*
  assessment~ ..4 was|were ..3 based|informed|focused|focussed|confined|restricted|reliant|premised|predicated
  assessment~ ..4 relied|focused|focussed|concentrated|underestimated|overlooked|drew
  re-assess* | reassess*
  assessed ..3 as|at|to ..3 low|medium|standard|high|moderate|significant|minimal|no|risk
  graded|grading|rated|rating|categoris*|scored|classified|deemed|judged|recorded ..4 [as] low|medium|standard|high risk
  risk grading~|rating~|level~|matrix|score~|formulation|management|analysis|evaluation|judgement~|tool~|estimat*|identification
  level|levels|degree|extent|nature|severity|scale|seriousness of ..1 risk~|risks|danger
  grading ..3 risk~|incident~|dash|domestic
  dash ..5 grad*|score*|complet*|assess*|medium|standard|high|not|tool|form
  risk~|risks ..4 underestimat*|under-estimat*|overestimat*|over-estimat*|minimised|downplayed|downgraded|overlooked|missed|misjudged|diluted|unrecognised|unidentified|unassessed|hidden|invisible|ignored|discounted
  danger~|threat ..5 underestimat*|minimis*|misjudged|overlooked|missed
  underestimat*|under-estimat*|overestimat*|over-estimat*|misjudg*|downplay*|minimised|overlook*|underappreciat* ..5 risk~|risks|danger~|harm|severity|impact|vulnerab*|seriousness
  risk~|risks|danger~ ..5 <neg> ..4 <know>
  <neg> ..3 <know> ..4 risk~|risks|danger~|vulnerab*
  <know-strong> ..2 risk~|risks|danger~ unless <mere-know> unless <as-risk> unless <asked-of>
  risk~|risks ..3 <know-strong> unless <as-risk>
  understanding|recognition|identification|analysis|consideration|appreciation|awareness|evaluation|view|exploration|sense|picture ..3 of ..3 risk~|risks|danger~ unless <asked-of>
  weigh|weighed|weighs|weighing ..4 risk~|risks|danger~|evidence|protective|harm
  parenting|pre-birth|prebirth|capacity|specialist|psychological|social|carer~ assessment~ ..4 <neg>|should|need~|delay*|complete*|quality|considered|late
  capacity to change|parent|protect|care
  assess* ..6 capacity to change|parent|protect
  parenting capacity
  assessment framework ..5 <neg>|used
  assessment practice|skill~
  protective factor~ ..6 risk~|risks
  risk~ ..5 and|against ..2 protective
  risk~ ..3 posed ..4 <neg>|assess*|consider*|explor*|understood|should|need~
  <neg> ..4 (risk~ | risk he|they|father|partner|she) ..2 posed
  focus* ..3 presenting|immediate ..1 issue~|incident~|problem~|concern~
  assess* ..3 in isolation
  analysis ..4 lack*|weak|absent|missing|poor|limited unless review|author|report~|panel|data within 4
  professional judgement ..4 risk
  risk ..2 <neg> ..2 reviewed|updated|revisited|managed
  incomplete|unsigned|unfinished ..3 assess*
  needs|safety|capacity|risk~|risks|impact|effect|effects|parenting|ability ..3 [was|were|be|been] assessed|gauged|weighed|reassessed|evaluated
  <neg>|insufficient|sufficient|little|due|proper|full ..5 account|weight|regard|notice|heed|thought ..3 <severity>
  account|heed|measure|stock ..2 of ..3 <severity>
  earlier|early assessment unless early help unless previous|an within 1
  risk~|risks ..4 was|were|been ..2 identified|recognised|assessed|understood|analysed|explored|considered|weighed unless <as-risk>
  analys*|assess*|judg* ..3 of ..4 capacity|parenting|need~|risk~|safety|dangerousness
  assess|assessed|assessing|gauge|gauging whether|how|if unless review|panel within 6
  assess|assessed|assessing|judge|judged|judging|gauge|gauged [up] [the|his|her|their] danger~|risk~|need~|safety|likelihood
  risk~|danger~|threat ..4 <graded> ..4 low|medium|standard|high|moderate|minimal|severe|amber|red|green
  <assess-noun> ..3 still|yet to be
  assessment~ ..6 <neg> ..2 mention~|mentioned|refer|contain~|cover~|covered|name|touch|explain|weigh|draw|drew|extend|describe
  assessment~ ..3 without unless sign* within 6
  <assess-noun> ..4 took|lasted|overran|ran|open ..4 days|weeks|months|working
  assessment~ ..4 left|leaving out
  assessment~ ..4 took ..6 at face value
  assessment~ + (drew|relied|rested|based [entirely|solely|only|heavily] on [a|the|her|his|mother's] one|single|own|only|self-report|account|visit) within 8
  screening tool~
  risk|exploitation|assessment tool ..5 scor*|used|completed|gave|result
  as|graded|rated|at|remained|considered [a|the] standard|medium|high|low risk unless pregnan*|group~|area~ within 3
  graded|rated|assessed|classed|classified|categorised|banded ..3 standard|medium|high|low unless school|ofsted within 4
  scored|recorded|marked|deemed|judged ..2 standard|medium|high|low risk
  sound|poor|flawed|wrong|faulty judgement|judgment ..4 risk~|danger~|safety
  judgement|judgment ..3 about|of ..4 risk~|danger~|safety
  assess~ ..3 effect~|impact|implications|consequence~
  describ* ..4 rather|than|not ..4 analys*|assess*
  recognition ..2 assessment ..4 indicator~|risk~|abuse
  <neg> ..3 said|say|explain* ..2 what ..3 meant|means|mean for
  what ..4 meant|means|mean for ..3 risk~|safety|baby|child|children
  weigh|weighed|weighs|weighing up
  assessment~ ..4 after ..3 days|weeks|months unless unit|centre within 3
  =DASH|=DARA + complet*|score*|grad*|tick*|filled|not|never|no|done|repeated|boxes within 4
  assessment~ ..8 unfinished|incomplete|outstanding|abandoned
  judged|deemed|assessed ..2 [as|to be] safe|unsafe|dangerous
  underestimat* ..3 how|extent|dangerous|scale
  <neg> ..3 appreciate~|appreciated|grasp|grasped|realise~|realised|gauge ..4 how|seriousness|severity|gravity|danger~|scale|extent
  <neg> ..3 appreciate~|appreciated|grasp|grasped|recognise~|recognised ..4 seriousness|severity|gravity|dangerousness
  assessed without|only|solely|in|largely
  danger~|threat ..6 <neg> ..3 grasped|appreciated|understood|recognised|seen|realised
  how dangerous|risky|unsafe
  <neg> ..2 reassess*|revisit*|revise*|update* ..4 risk~|assessment~|view
  capacity|ability to ..1 protect|parent|cope|care ..6 taken|assumed|tested|untested|questioned
  taken for granted ..6 safe|protect*|cope
  tool|checklist|scale|profile|questionnaire ..4 <neg> ..3 completed|repeated|scored|finished|reviewed|revisited|reliable|valid|updated unless review|panel within 3
  see|saw|seen|view~|viewed|regard~|regarded ..2 risk~ ..3 as
  risk~|danger ..4 reduced|lessened|lowered|diminished|fallen|receded|gone unless to reduce|lower within 3
  analyse|analysed|analysing ..3 information|evidence|facts|history|impact|what|data unless review*|panel|report~|author within 8
  says|note~|recorded|marked|written|stated ..3 low|standard|medium|high risk
  assessment~ ..4 as ..2 single|one-off|event|process|task|dynamic|continuous|continuing
  checklist~|tick-box|tickbox|score~|template~ ..6 judgement|judgment|thinking|analysis
  danger~|risk~|hazard~ ..6 <neg> ..2 considered|weighed|discussed|foreseen unless at risk within 1
  ability|capacity ..4 sustain|change|improve|protect ..5 tested|assessed|questioned|evidenced|considered|explored|known
  make and sustain change
  assessment~ ..4 was|were ..2 positive|favourable|negative|balanced|fair|sound|clear
  lost|lose|losing ..2 focus|sight ..2 risk~|danger
  focus on risk~
  dangerousness|lethality
  assessment~ ..6 high|good|poor|low|acceptable standard|quality
  relied|reliance|over-reliance|relying ..4 protective
  # ways added for other authors
  grading|grade|graded|rated|risk-graded ..3 standard|medium|high unless school|qualif* within 4
  viability assessment~|check~
  assessed by ..3 (drug|alcohol|recovery|substance|mental|perinatal|psychiatric|social) unless review within 4
  separat* ..8 (risk|danger|threat) ..6 reduced|dealt|resolved|ended|gone|removed|lower|over|increase~|increased|raises|heightened|higher|rise~
  risk~ ..6 treated|regarded|seen|assumed|taken|thought as|to ..3 (over | past | reduced | dealt with | resolved | removed | ended | static | historic* )
  risk of ..2 (suicide|self-harm|harm|violence|relapse|homicide) ..6 asked|explored|excluded|considered|assessed|judged|discussed
  (assessment) ..2 was|were|had|been ..1 begun|completed|started|undertaken|carried|opened|commenced|requested|recommended|agreed|allocated unless medical|autis*|hearing|speech|prison|neurolog*|coroner|review|housing within 6
  assessment that followed | further|fresh assessment~ unless housing|medical|autis* within 2
  assessment~ ..4 (found|concluded|identified|noted|recorded|described) ..6 (concern~|risk~|need~|protective|low|no) unless review|panel within 4
  <neg> ..3 [been|be] seen|treated|regarded|recognised|viewed as ..1 risk|risky|danger|dangerous|threat
  (not|never|nobody|no-one) ..3 (identif*|recognis*|appreciat*|understood|consider*) ..4 (him|he|father|partner|she) ..4 (risk|danger|threat)
  (a|separate|individual|specific|own) assessment of ..3 (each|every|him|father|his|her|their|child|children|mother|siblings|baby)
  <assessed> ..2 (each|individually|separately|every) ..2 child~
  (each|every|child~) ..6 (assessed | considered | looked at | thought about) separately|individually
  evidence of ..3 (change|improvement|capacity|ability) ..6 (sustained|needed|rather|not|lacking|tested)
  willing* ..2 change ..8 (capacity|capable|able|ability)
  (safeguarding|child protection) medical ..6 (not|never|no|requested|considered|sought|should|delayed|declined)
  (no|without|not|never) ..3 (child protection|paediatric|medical) medical|examination|opinion|view ..3 (sought|obtained|requested|arranged|considered|taken)
  predictive|static|dynamic risk
  ever|properly|fully|formally assessed unless never ever within 1 unless medical|hearing within 4
  (risk | possibility | likelihood | danger) that ..10 (not|never) ..2 (considered|thought|explored|assessed|discussed|recognised|appreciated)
  danger~|hazard~|risk~ ..8 not|never ..1 thought about
  <assess-noun> ..2 relied|relies|rested|leaned|leant|depended ..3 on unless review|panel within 6
  rated|graded|scored|assessed|classed|categorised|recorded ..8 as|at [being|a] low|medium|standard|high|moderate|minimal|amber|red|green unless ofsted|school|pregnan*|reading|qualif*|grade~|bilirubin|temperature|height within 5
  risk~|risks|danger|threat|harm ..8 [was|were|been|be] minimised|minimized|underestimated|under-estimated|downplayed|misjudged|discounted
  assessment~ ..2 <neg> ..1 <ass-good>
  <ass-good> ..4 assessment~ unless medical|autis*|hearing|neurolog*|paramedic~ within 3
  <care-tool> ..8 not|never|should|would|could|concluded|scored|scores|showed|reflect*|identified|repeated|updated|considered|indicated|completed|undertaken|used
  seriousness|severity|gravity|dangerousness|extent|scale of ..5 <neg> ..3 appreciated|understood|recognised|grasped|identified|realised|known
  significance of ..2 risk~|injur*|bruis*|mark~ ..4 <neg> ..3 appreciated|understood|recognised|grasped|considered
  =EHA|=EHAs|=CAF|=CAFs ..8 omitted|not|lack*|limited|quality|focus*|identified|analysis|considered|weak|poor
  =VIST|=PPN|=PPNs|=DASH|=MERLIN ..6 graded|rated|assessed|amber|red|standard|medium|high|green
  consider* ..6 whether ..10 <can-care>
  <neg> ..4 evaluation|exploration|consideration|assessment|analysis of ..6 suitab*|safety|risk~|risks|danger*
  <neg> ..2 consideration|analysis|exploration of ..3 impact|effect|implications
  considered|perceived|thought|felt|seen|regarded|viewed|believed ..3 [at|a|of] low|lower|high|higher|medium|minimal|little risk unless pregnan*|birth|delivery within 4
  [seen|viewed|regarded|considered|identified|described] as a|the [strong|significant|main|key] protective factor~|figure|influence|person
  protective factor~ ..8 not|tested|assum*|relied|reliance|over*|regarded|viewed|considered|untested|overstated|weight
  <neg> ..4 formulation
  <vuln> ..4 <neg> ..3 recognised|identified|understood|considered|appreciated|explored|acknowledged|addressed
  needs ..4 <neg> ..3 identified|understood|assessed|considered|recognised|explored|appreciated
  risk~|risks ..2 posed|presented ..2 by ..8 <neg>|assess*|consider*|explor*|understood|should|unknown|unclear|known|recognised
  <neg> ..3 identif*|recognis*|appreciat*|understand|understood|grasp|consider*|perceive* ..8 risk~|risks|danger~|threat ..3 to|that|of|for
  judged|assessed|deemed|considered|thought|felt|believed ..3 [to be] [at] (no | little | low | not at | not to be at) [any] [immediate|significant|current] risk
  assess~ ..4 suitability|safety|ability|capability
  <neg> ..8 assess~ ..4 suitability|safety|ability|capability|whether
  <assess-noun> ..8 insufficient|inadequate|brief|snapshot|cursory|shortcomings|unfinished|superficial unless review|panel|medical|agenc* within 6
  <neg> ..5 assessment~ unless until|seen|identified|attend*|appointment~|engage*|co-operat*|cooperat*|medical|autis*|hearing|strategic|eligib*|further-action within 8
  assessment~ ..6 (only | by telephone | on paper | after one visit | fell short)
  fell|fall short ..2 of ..3 assessment
  drawn|brought|pulled together ..4 assessment~|analysis
  question~ ..6 assessment~ ..3 asked|answered|address*
  capacity|ability to ..1 keep|care|protect|parent|cope|meet|safeguard|manage ..12 <neg>|neither|nor ..5 examined|assessed|explored|considered|questioned|known|tested|addressed|understood|established
  recognition|appreciation|understanding|acknowledgement|awareness that ..8 risk|danger*|unsafe|vulnerable
  as|be|posed|presented the|a greater|lesser|main|primary|real|significant|serious|higher|lower|potential risk unless sids|sudi within 8
  assessed|considered separately|individually|alone|together|jointly|alongside unless review|panel within 6
  fuller|full|complete|clear|clearer|better|accurate picture|understanding of ..3 need~|risk~|parenting|capacity
  what risk~|danger|risks ..10 might|may|could|posed|presented
  no|limited|insufficient|brief ..2 consideration|attention ..6 risk~|needs|safety|danger|parenting unless review within 6
  consideration of ..5 was|were limited|confined|restricted|absent|insufficient
  assess~|assessed ..8 strengths|needs|difficulties|parenting|care unless review within 6
weak:
  assessment~
  risk factor~
  low|medium|standard|high|higher|lower|moderate|elevated|very-high|minimal risk unless pregnan* within 2
not:
  high-risk|low-risk pregnan*|birth|delivery|area~|group~|time
  multi-agency risk assessment conference~
  risk assessment conference~
  <neg> ..2 analysis ..4 blood|urine|toxicology|hair|sample
  toxicology|blood|hair|laboratory|forensic|postmortem analysis
  assess~|assessed|assessment ..3 by ..3 paramedic~|ambulance|neurolog*
  mental capacity assessment|act
  this review|report ..5 assess~
  assessment team|centre|unit|service|manager|suite
  local|joint strategic needs assessment
