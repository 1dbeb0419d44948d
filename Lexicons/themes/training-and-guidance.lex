theme: training-and-guidance
name: Training and guidance
family: Practice and decisions
checked: yes
absence: affirms
definition: training, briefings, policy, procedure, guidance or tools that are unclear, unknown, needed, revised

let staff
  <professional>|workforce|practice|agencies|partners|frontline|schools|services|multi-agency | new starters | front line
let policy
  policy|policies|procedure~|protocol~|guidance|guideline~|pathway~|framework~|toolkit~|checklist~|standard~|flowchart~|template~ | assessment tool~ | screening tool~ | standard operating procedure~ | practice standard~ | tool-kit~
  =SOP|=SOPs
let policy-act
  unclear|clear|clearer|clarif*|ambiguous|confus*|contradict*|inconsistent|inconsistently|follow~|unaware|aware|awareness|familiar|unfamiliar|known|understood|misunderstood|misinterpret*|apply~|applied|adhere~|adhered|adherence|compliance|complied|comply|non-compliance|breach*|contrary|depart*|deviat*|implement*|embed~|embedded|embedding|launch*|introduc*|develop*|devis*|draft*|produc*|publish*|issued|revis*|review~|reviewed|update~|updated|outdated|amend~|amended|strengthen*|refresh*|rewritten|ratified|disseminat*|circulat*|promot*|roll-out|rolled|missing|absent|absence|lack~|exist~|existed|available|need~|needed|require~|requires|should|must|expect~|states|stated|specif*|prescrib*|gap~|silent|not|never|no|use~|used|utilis*|accessible|promoted|agreed|relevant
  in place | out of date | up to date
let policy-before
  no|unclear|clear|clearer|robust|ambiguous|confusing|conflicting|inconsistent|new|revised|updated|outdated|existing|local|written|specific|effective|inadequate|insufficient|appropriate|improved|agreed|relevant|single|joint|multi-agency|bespoke|simple|practical|better|explicit|follow~|breach*|unaware|aware|develop~|develop*|produce~|review~|revise~|update~|amend~|implement*|introduc*|strengthen*|promote~|disseminat*|embed~|clarify~|launch*|publish*|issue~|apply~|adhere~|adherence|compliance|contrary|comply|complied|lack|absence|need|knowledge|understanding|awareness|familiar|unfamiliar|breach
let parent-train
  toilet|potty|station|college|employment|job|gym|football|military|army|dog|vocational|apprentice*|weight|work
let not-policy = insurance|medical|surgical|economic|government|makers | terms of reference

match:
  # training
  training unless <parent-train> within 2 unless author|reviewer~|chair within 8 unless mother|father|he|she attend~ within 2
  (trained|untrained|retrained) ..4 (staff|<professional>|in|to|on|about|how|for|workforce|trauma|levels) unless army|gun|dog within 2 unless author|reviewer~|chair within 8
  <professional> ..4 (trained|untrained|upskill*|up-skill*)
  (train|trains|upskill*|up-skill*|equip~|equipped) ..3 (staff|<professional>|workforce|teams|agencies|volunteers)
  e-learning|elearning|webinar~|masterclass*|workshop~|refresher~|cpd
  learning event~|session~|programme~|module~|package~|development|resource~|tool~|summary|circular~|opportunities ..8 (staff|<professional>|<staff>|agencies|delivered|held|developed|provided|disseminat*|offer~|share~)
  induction ..5 (staff|<professional>|programme|new|pack|process|package|training) unless labour|birth|pregnan*|hospital|weeks within 3
  seven-minute|7-minute|practitioner|practice|learning|staff|safeguarding|multi-agency|awareness|team|thematic|short briefing~
  briefing~ ..6 (staff|<professional>|circulat*|produced|issued|practice|learning|delivered|sessions|shared|developed|disseminat*)
  raise~|raising|improve~|improving|increase~|increasing|better|greater|promot* ..2 awareness ..8 (<staff>|staff|<professional>|across|among|amongst|within|workforce)
  (<professional>|staff|workforce|agencies|services) ..6 (skills|confidence|competence|competent|confident|equipped|skilled) ..4 (to|in|about|of|for|and) unless mother|parents|young within 3
  (lack|lacked|lacking|limited|insufficient|gap~|low|poor|develop*|increase*|improve~|build~|strengthen*|variable) ..3 (knowledge|understanding|awareness|confidence|skills|expertise|competence|literacy) ..4 (<professional> | staff | workforce | <staff> | of procedures | of the policy | of policies | of guidance | across agencies)
  (<professional>|staff|<staff>) ..4 (lack~|lacked|lacking|limited|insufficient|little|poor) ..2 (knowledge|understanding|awareness|confidence|skills|expertise|training|literacy) unless information about within 2
  (professional|workforce|staff) development ..3 (programme|session~|days|opportunities|need~|plan|forum)
  disseminat* ..6 (learning|lessons|findings|briefing~|guidance|staff|practitioners|across|workforce)
  (learning|lessons|findings|messages) ..6 (disseminat* | cascaded | shared with staff | embedded in training | built into)
  (remind~|reminder~) ..2 <professional>|agencies|schools|partners|all
  <professional>|agencies|partners .. reminded
  (training needs | skills gap | knowledge gap~ | learning needs)
  # policy, procedure, guidance
  <policy> ..6 <policy-act> unless <not-policy>
  <policy-before> ..4 <policy> unless <not-policy>
  (line|accordance|keeping|consistent|compliant|comply|complied|inconsistent|contrary) (with|to) ..4 (<policy> | expected standards) unless <not-policy>
  (outside | against | beyond | breach of | departure from | deviation from | non-adherence to) ..3 <policy> unless <not-policy>
  <professional> ..4 (unaware | unfamiliar | unsure | unclear | uncertain | confused | not aware | not know | did not know) ..6 (<policy>|process*|pathway~|tool~|criteria|procedure~|legislation|law|powers|expectation~)
  (not|never|rarely|inconsistently|incorrectly|properly|consistently|widely|well) ..3 (followed|adhered|applied|complied|used|embedded|implemented|understood) ..8 <policy> unless <not-policy>
  (tool~|toolkit~|checklist~|framework~|model | assessment tool~ | screening tool~) ..6 (not|rarely|never|should|must|used|embedded|available|understood|help~|underused|promoted|routinely|inconsistently) unless <not-policy>|garden within 3
  (use of | using | used | introduce~ | adopt~ | rely on | availability of | lack of) ..3 (tool~|toolkit~|checklist~ | screening tool~ | assessment tool~) unless garden|weapon|power within 3
  <policy> ..4 (for|on|about|regarding|around|relating|covering) ..8 (should|must|need~|not|revised|reviewed|updated|developed|unclear|lack*|amended) unless <not-policy>
  (<professional>|staff|agencies) ..4 (familiar|unfamiliar|conversant) with unless family|mother|child~|baby within 4
  no ..4 (policy|procedure|protocol|guidance|guideline~|pathway|process) ..3 (for|on|in|existed|about|to|that|which|covering|at) unless <not-policy>
  policies and procedures|guidance unless data|partnership within 2
  (policy|policies|procedure~|guidance|protocol~) ..2 (does|do|did) not ..3 (mention|say|cover|address|require|include|set|make|specify|state|reflect|refer|provide|explain)
  (policy|policies|procedure~|guidance|protocol~|pathway~) ..3 (is|are|was|were) ..2 (silent|vague|unclear|clear|ambiguous|complicated|out|outdated|lengthy|too|difficult|contradictory|accessible|hard)
  (gap~|weakness*|ambiguity|inconsistenc*|variation~|confusion|clarity) ..3 (in|about|of|on|over|regarding|within) ..4 <policy>
  (know|knew|understand*|understood) ..4 (policy|policies|procedure~|guidance|pathway~|protocol~)
  practice guidance|guide~|standard~|handbook~
weak:
  guidance
  policy
  procedures
  training
  tool~
  toolkit~
  confidence
  pathway
not:
  training (college|course|centre|scheme|provider) | education employment or training | employment education or training | employment or training | education or training | work and training | apprenticeship training
  (potty|toilet|dog|sleep|weight|football|army|job|work|gym) training
  (mother|father|he|she|they|parents) ..3 (training to be | trained as a | training as a | trained as | in training as)
  working together ..8 statutory guidance
  statutory guidance ..6 working together
  working together to safeguard children
  insurance policy|policies | policy makers | police and crime policy | government policy | policy lead
  (medical|surgical|clinical|cardiac|dental|investigative|court|legal|diagnostic) procedure~
  care pathway~ named | garden tool~ | power tool~ | tool used to | murder weapon
  education policy officer
  guidance counsellor | guidance to mother | spiritual guidance | parental guidance
  (advice and guidance | guidance and advice) ..2 (to|for) (mother|father|parents | the parents)
  train (driver|ticket|journey|track|crash) | by train
