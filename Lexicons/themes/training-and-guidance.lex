theme: training-and-guidance
name: Training and guidance
family: Practice and decisions
checked: yes
absence: affirms
definition: training, briefings, policy, procedure, guidance or tools that are unclear, unknown, needed, revised

let staff
  <professional>|workforce|practice|agencies|partners|frontline|schools|services|multi-agency | new starters | front line
let policy
  policy|policies|procedure~|protocol~|guidance|guideline~|pathway~|framework~|toolkit~|checklist~|flowchart~|template~|strategy|criteria|criterion|manual~|handbook~ | flow chart~ | practice standards | quality standards | decision tree~ | aide memoire~ | threshold|thresholds document~|guidance | level of need document | level-of-need document | assessment tool~ | screening tool~ | standard operating procedure~ | practice standard~ | tool-kit~
  =SOP|=SOPs
# documents that tell staff what to do; a strategy or criteria are often only named
let policy-doc = policy|policies|procedure~|protocol~|guidance|guideline~|pathway~ | standard operating procedure~
let policy-tool = checklist~|flowchart~|template~|manual~|handbook~|toolkit~|framework~ | flow chart~ | practice standard~ | assessment tool~ | screening tool~ | aide memoire~ | tool-kit~ | threshold|thresholds document~|guidance | level of need document | =SOP|=SOPs
let policy-act
  unclear|clear|clearer|clarif*|ambiguous|confus*|contradict*|inconsistent|inconsistently|unaware|aware|awareness|familiar|unfamiliar|known|understood|misunderstood|misinterpret*|transparent|publicis*|contrary|depart*|deviat*|implement*|embed~|embedded|embedding|launch*|introduc*|develop*|devis*|draft*|produc*|publish*|issued|revis*|review~|reviewed|update~|updated|outdated|amend~|amended|strengthen*|refresh*|rewritten|ratified|disseminat*|circulat*|promot*|roll-out|rolled|missing|absent|absence|lack~|exist~|existed|silent|accessible|promoted|agreed|chang*|modif*|replac*|simplif*|shorten*|alter*|rewrite~|rewrote|reissu*|re-issu*|withdrawn|superseded|strengthen*|complicated|shorten*|simplif*|cumbersome|unhelpful|impractical|unworkable|workable
  in place | written down | hard to | difficult to | not apply | did not cover | should be | should include | should cover | should set | should make | must be | must include | not known | too long | not clear | no longer | out of date | up to date
let policy-before
  relaunch*|re-launch*|no|unclear|clear|clearer|robust|ambiguous|confusing|conflicting|inconsistent|new|revised|updated|outdated|inadequate|insufficient|improved|agreed|bespoke|simple|practical|better|explicit|unaware|aware|develop~|develop*|produce~|review~|revise~|update~|amend~|implement*|introduc*|strengthen*|promote~|disseminat*|embed~|clarify~|launch*|publish*|issue~|contrary|lack|absence|need|knowledge|understanding|awareness|familiar|unfamiliar|chang*|modif*|amend*|alter*|rewrite~|rewrote|rewritten|replace~|replaced|draft*|devis*|agree~|commission~|simplif*|shorten*|refresh*|additional|further|supplementary|interim|heard
let parent-train
  toilet|potty|station|college|employment|job|gym|football|military|army|dog|vocational|apprentice*|weight|work
let not-policy
  insurance|medical|surgical|economic|government|makers|strategy meeting~ | strategy discussion~ | review's terms of reference | criteria for a | criteria for an | criteria for conducting|undertaking|commissioning | threshold criteria | exit strategy | coping strateg* | prevention strategy group | covid* guid* | met the criteria | meet the criteria | review criteria | referral pathway

let kin2 = mother|father|parents|parent|family|she|he|they
let duty-doc = <policy-doc>|regulation~|legislation | national standard~ | practice standard~ | expected standard~ | working together

let proc = policy|policies|procedure~|protocol~|guidance|guideline~|pathway~

match:
  # training
  training unless (<parent-train> training) unless author|reviewer~|chair within 8 unless mother|father|he|she attend~ within 2
  (trained|untrained|retrained) ..2 (in|to|on|about|for) unless army|gun|dog|children|specially|mother|father|parents|him|her|boy|girl|child|he|she within 3 unless author|reviewer~|chair within 8
  <professional>|newcomers|starters|recruits|everyone ..4 (trained|untrained|upskill*|up-skill* | were taught | was taught | are taught | be taught | been taught | not taught | never taught) unless specially
  (train|trains|upskill*|up-skill*|equip~|equipped) ..5 (staff|<professional>|workforce|teams|agencies|volunteers)
  e-learning|elearning|webinar~|masterclass*|refresher~|cpd
  workshop~ unless review*|author|panel|reflective|methodology|facilitat* within 10
  learning session~|programme~|module~|package~|development|resource~|tool~|circular~|opportunities ..8 (staff|<professional>|<staff>|agencies|delivered|developed|provided|disseminat*|offer~|share~)
  (session~|seminar~|roadshow~|course~) ..4 for ..2 (all|new|every) ..2 (staff|starters|<professional>)
  (half-day|one-day|two-day|day-long|lunchtime|twilight|bite-size*|online|joint) session~|course~|seminar~|event~
  (in|during|part|through) ..2 induction unless labour|pregnan*|birth|hospital
  induction ..5 (staff|<professional>|programme|new|pack|process|package|training) unless labour|birth|pregnan*|hospital|weeks within 3
  seven-minute|7-minute|practitioner|practice|learning|staff|safeguarding|multi-agency|awareness|team|thematic|short briefing~
  briefing~ ..6 (staff|<professional>|circulat*|produced|issued|practice|learning|delivered|sessions|shared|developed|disseminat*)
  raise~|raising|improve~|improving|increase~|increasing|better|greater|promot* ..2 awareness ..5 (<staff>|staff|<professional>|across|among|amongst|within|workforce)
  (<professional>|staff|workforce|agencies|services) ..3 (skills|confidence|competence|competent|confident|equipped|skilled) ..1 (to|in|about) unless mother|father|parents|child|young within 3
  (lack|lacked|lacking|limited|insufficient|gap~|low|poor|develop*|increase*|improve~|build~|strengthen*|variable) ..3 (knowledge|understanding|awareness|confidence|skills|expertise|competence|literacy) ..2 (<professional> | staff | workforce | <staff> | of procedures | of the policy | of policies | of guidance | across agencies)
  (<professional>|staff|<staff>) ..4 (lack~|lacked|lacking|limited|insufficient|little|poor) ..2 (knowledge|understanding|awareness|confidence|skills|expertise|training|literacy) unless information about within 2
  awareness-raising|awareness raising
  (raise~|raising|increas*|promot*|heighten*|build~|improv*) ..3 awareness unless mother|father|parent~ awareness|aware within 3
  (<professional>|staff|<staff>|agency|specialist~) ..3 (are|is|become|be|were) (aware|mindful|conversant|familiar|reminded|clear) (of|about|with|that) ..4 (term~|meaning|policy|policies|procedure~|tool~|process*|duty|duties|responsibilit*|guidance|law|expectations|indicators) unless mother|father|parents|review|reviewer|author
  <ensure> ..6 (<professional>|staff|workforce|agencies|teams) ..3 (know|understand|recognise|aware|familiar|competent|skilled|equipped|clear | confident in | confident to | confident about)
  make~ certain|sure ..4 (<professional>|staff|lead~|workforce|agencies|teams) ..4 (know|knows|understand|say|can|able|aware)
  (<professional>|staff|agency|agencies|partner~|workforce|leads) ..3 understanding of ..4 (=PLO|process*|procedure~|threshold~|law|legislation|outline|proceedings|tool~|framework~)
  (expectation~|process*|terminology|definition~) ..6 not [very|always|sufficiently] (clear|understood|known) ..4 (<professional>|frontline|agencies|staff|teams)
  (<professional>|agencies|staff|teams|partners|services) ..4 (not clear | unclear | unsure | uncertain | not sure | confused | no clarity | hazy | vague | muddled) ..2 (about|of|on|over|as|regarding|whether|how|when|what) ..6 (process*|procedure~|threshold~|polic*|outline|proceedings|tool~|definition|expect*|who|rule~|route~|duty|duties|law)
  (<professional>|staff|agencies|few|neither|none) ..6 (could not | could | not able to | unable to) explain ..8 (proceedings|process*|pre-proceedings|procedure~|policy|threshold~) unless mother|father|parents
  (<professional>|staff|neither|none|nobody|starters) ..4 (not|never|nor|neither) ..2 (heard) (of|about|that) ..4 (policy|procedure~|protocol~|guidance|pathway~|tool~|form|scheme|term) unless mother|father|police|voice|word
  (neither|none|few|no|nobody) ..6 heard (of|about|that) ..4 (policy|procedure~|protocol~|guidance|pathway~|tool~|toolkit~)
  (know|knew|sure|certain) ..2 how to (challenge|contest|escalate|dispute|use|refer|complete|apply|score) unless mother|father|parents|he|she|they within 4
  (<professional>|staff|workforce|few|none) ..6 (felt|feel|feels|feeling) [no longer|not|less|more|very|sufficiently] (confident|competent|equipped|skilled|de-skilled|deskilled) ..2 (with|in|to|about|using) unless mother|father|parents within 3
  (agreed|shared|common|clear|consistent|multi-agency) (definition|yardstick|benchmark|standard|descriptor~|vocabulary) unless parents within 2
  (professional|workforce|staff) development ..3 (programme|session~|days|opportunities|need~|plan|forum)
  disseminat* ..6 (learning|lessons|findings|briefing~|guidance|staff|practitioners|across|workforce)
  (learning|lessons|findings|messages) ..6 (disseminat* | cascaded | shared with staff | embedded in training | built into)
  (remind~|reminder~) ..2 (staff|practitioners|professionals|agencies|schools|partners|workers|colleagues|all)
  <professional>|staff|agencies|partners|schools (were|are|be|been|being) reminded unless <professional> ..3 reminded mother|father|parents|her|him
  (training needs | skills gap | knowledge gap~)
  # policy, procedure, guidance
  (rewrite~|rewrote|revise~|amend~|update~|redraft~|shorten~|refresh~|relaunch*) ..5 (policy|policies|procedure~|protocol~|guidance|pathway~)
  <professional>|staff ..1 (need~|lack~|require~|lacked) ..4 (knowledge|skills|confidence|expertise) unless mother|father|parents
  (<professional>|staff|agency|agencies) ..2 understanding of ..4 (was|is|were) ..1 (variable|poor|limited|inconsistent|weak|patchy|uneven)
  learning event~ ..3 (for|to) ..2 <professional>|staff unless review*|author|held|invited|attended|panel within 10
  (<policy-doc>|<policy-tool>) ..4 <policy-act> unless <not-policy>
  (strategy|strategies|criteria|criterion) ..3 (unclear|clear|clarif*|launch*|publish*|revis*|updat*|refresh*|rewrit*|redraft*|ambiguous|confus*|understood|inconsisten*|existed|silent|embed* | not existed | out of date | should be | should include) unless <not-policy>
  (<policy-before>) ..3 (<policy-doc>|<policy-tool>) unless <not-policy>
  (develop~|produce~|review~|revise~|launch~|publish~|write~|update~|refresh~|adopt~|create~|draft~|implement~|embed~) ..4 strategy|strategies|charter|framework~|pledge unless <not-policy>
  not ..2 standard (procedure|practice)
  (it|this|that) (became|is|was|had become|is now) policy (that|to|not|only)
  policy ..2 (provides|allows|permits|assumes|assumed|provided|changed|change)
  (practice|instruction|process*) ..4 (now|since|subsequently) ..2 (changed|modified|amended|revised|rewritten|simplified|clarified) unless mother|father|plan|name
  (tool~|form~|toolkit~|screening|checklist~|score) ..6 (no space for | not ask | not designed | out of date | amended in | not suited | not validated | last amended | last revised | blunt | limitations)
  (produc*|develop*|issu*|write|writing|written|short|new|brief|practical|quick|prepare~|publish*) ..3 (guide | guides | factsheet~ | fact sheet~ | prompt sheet~ | crib sheet~ | desk aid~ | practice note~ | prompt card~) ..4 (for|to|on) unless review|panel|report
  <policy> ..3 (does|do|did|doesn't|don't) not ..3 (mention|say|cover|address|require|include|set|make|specify|state|reflect|refer|provide|explain|tell|extend|apply|reach|contain|allow|describe|deal|distinguish|recognise|help) unless <not-policy>
  <policy> ..3 (fails|failed|fail|nor|gives|gave|give|offers|offered|leaves|left|requires|permits|allows) ..3 (to|staff|direction|clarity|room|professional~|practitioner~|discretion|little|enough) unless <not-policy>
  (wording|interpretation|reading|understanding|meaning|content|length) ..2 of ..4 <policy> unless <not-policy>
  <policy> ..6 (interpret*|misread | open to interpretation | read differently | read in [two|three|four|five|different|several|many] ways | at odds with | by heart | word of mouth) unless <not-policy>
  (<professional>|staff|agencies) ..3 (unclear|unsure|uncertain | not clear | not sure | confused) ..1 (when|whether|who|how|what|if) ..5 (should|must|required|ought|expected) unless mother|father|parents|she|he
  no|little|without|insufficient|any instruction ..2 (in|on|about|how)
  awareness ..5 (among|amongst|across|within) ..3 (<staff>|staff|workforce|agencies|partnership) unless mother|parents
  (lack|absence|want) of ..4 <policy> unless <not-policy>|strategy
  (tool~|forms|proforma~|template~ | referral form | assessment form | the form) ..4 (redesign*|revis*|updat*|replac*|introduc*|rolled|launch*|devis*|piloted|trialled)
  (shadow~|shadowing|mentor~|mentoring|coaching) ..4 (colleague~|staff|experienced|<professional>|new) unless child|boy|girl|young|he|she
  <policy> ..10 (written down | widely known | well known | poorly understood | widely understood) unless <not-policy>
  (arbitrary|unwritten|informal|ad hoc | local) rule~ | custom and practice
  (rule|threshold|cut-off) ..3 (by which | under which | that meant | whereby)
  bring~|brought into force
  (policy|policies|procedure~|protocol~|guidance|pathway~) ..5 in force unless the guidance in force
  week|day|hour|month|appointment|strikes rule
  (had|have|has) a|no|its policy|protocol|procedure|pathway (for|on|that|to|about|covering)
  (inconsistent | contrary | not in line | not in accordance | not in keeping | not consistent | not compliant) (with|to) ..4 (<policy> | expected standards) unless <not-policy>
  (outside | against | breach of | departure from | deviation from | non-adherence to | failure to follow) ..3 <policy-doc> unless <not-policy>
  <professional> ..4 (unaware | unfamiliar | unsure | unclear | uncertain | confused | not aware | not know | did not know) ..6 (<policy>|process*|pathway~|tool~|criteria|procedure~|legislation|law|powers|expectation~)
  (not|never|rarely|inconsistently|incorrectly|properly|consistently|widely|well) ..3 (embedded|implemented|understood|known|publicised|promoted) ..4 (<policy-doc>|<policy-tool>) unless <not-policy>
  (tool~|toolkit~|checklist~|framework~ | assessment tool~ | screening tool~) ..4 (not|rarely|never|should|must|embedded|available|understood|underused|promoted|routinely|inconsistently) unless <not-policy>|garden within 3
  (introduce~ | adopt~ | promote use of | rely on | availability of | lack of | reliance on | value of) ..3 (tool~|toolkit~|checklist~ | screening tool~ | assessment tool~) unless garden|weapon|power within 3
  (<policy-doc>|<policy-tool>) ..1 (for|on|about|regarding|around|relating|covering) ..5 (should|must|revised|reviewed|updated|developed|unclear|lack*|amended) unless <not-policy>
  (<professional>|staff|agencies) ..2 (familiar|unfamiliar|conversant) with unless family|mother|child~|baby within 4
  no ..2 (policy|procedure|protocol|guidance|guideline~|pathway|process) ..3 (for|on|in|existed|about|to|that|which|covering|at) unless <not-policy>
  policies and|or procedures|guidance unless data|partnership within 2
  (policy|policies|procedure~|guidance|protocol~) ..2 (does|do|did) not ..3 (mention|say|cover|address|require|include|set|make|specify|state|reflect|refer|provide|explain)
  (policy|policies|procedure~|guidance|protocol~|pathway~) ..3 (is|are|was|were) ..2 (silent|vague|unclear|clear|ambiguous|complicated|out|outdated|lengthy|too|difficult|contradictory|accessible|hard)
  (gap~|weakness*|ambiguity|inconsistenc*|variation~|confusion|clarity) ..3 (in|about|of|on|over|regarding|within) ..4 <policy>
  (know|knew|understand*|understood) ..4 (policy|policies|procedure~|guidance|pathway~|protocol~)
  practice guidance|guide~|standard~|handbook~
  # what a rule or policy said, allowed or left out; followed or not
  (<policy-doc>|rule|rules) ..2 (called for | call for | calls for | allowed for | allows for | said nothing | say nothing | says nothing | assumed | assumes | presuppos* | made no mention | makes no mention | made no provision) unless <not-policy>
  <policy-doc> ..6 (not|consistently|correctly|properly|seldom|rarely) ..2 (followed | adhered to | applied | complied | observed) unless <not-policy>
  (applied|apply|followed|breached|misapplied|bypassed | adhered to | complied with | compliance with | adherence to) [the|its|their|a] [_] (policy|policies|procedure~|protocol~|pathway~|guideline~) unless <not-policy>
  (in line with | in accordance with | in keeping with) [_] [_] (policy|protocol~|procedure~|guideline~) unless <not-policy>
  (amend*|revis*|chang*|review*|relax*) ..4 rules unless house within 2
  (no|clear|department's|service's|unit's|trust's) rule ..3 (for|about|on|that|obliged|required|says)
  (issue~|produce~|adopt~|devise~|commission~ | draw~ up | drawn up | drew up) ..8 (procedure~|protocol~|policy|guidance|pathway~ | standing arrangement~) unless <not-policy>
  (not|nor|nowhere) ..4 in (any|the|its|either) ..2 (policy|procedure~|guidance|protocol~) unless <not-policy>
  (checklist~|template~|proforma~ | assessment tool~ | screening tool~) ..4 (asked | asks | prompts | prompted | invites | encourages | omits | omitted)
  (safeguarding|basic|refresher|mandatory|multi-agency|in-house) course~ unless parenting within 2
  had (not|never) been (trained|briefed|instructed) (in|on|to|about) unless mother|father|parents|child within 4
  (<professional>|staff|everyone|agencies|person|persons) ..8 (know|knew|known|unsure|uncertain|describe|told|tells|clear|idea) ..4 (what to do | who to contact | whom to contact | who to tell | whom to tell | how to refer | what to look for) unless mother|father|parents|family
  (improve~|strengthen~|increase~|develop~|build~|enhance~|promote~) ..3 (<professional>|staff|workforce|agency|agencies) ..2 (understanding|knowledge|confidence|skill~|awareness|competence)
  (not|poorly) ..2 (understood|embedded|known) ..2 (across|by|among|within) ..3 (partnership|agencies|staff|practitioners|professionals|workforce|services)
  (policy|policies|procedure~|protocol~|pathway~) ..2 (is|was|were|are) [not|only|always|rarely] followed unless <not-policy>
  (put|written|built|incorporated|added) in|into ..4 (policy|policies|procedure~|protocol~|guidance) unless <not-policy>
  (set|sets|put) ..3 (procedure~|protocol) in motion
  <policy-doc> ..3 (available to | accessible to | to support | to assist | to help) ..3 (<professional>|staff|workforce|agencies) unless <not-policy>
  (would|may|could) benefit from ..4 (guidance|awareness|briefing~ | greater understanding | better understanding | clearer understanding) unless mother|father|parents|family within 4
  legal literacy
  (practice|practitioner|practitioners|staff|professional) guide~ ..2 (to|on|for)
  (deliver*|provid*|offer*|run|ran|held) ..3 sessions ..6 (to|for) ..2 (<professional>|staff|teams|agencies) unless parents|families|mothers|children within 4
  (use|application|completion) of ..4 (tool~|toolkit~|checklist~|<policy-doc>) ..3 (inconsistent|variable|limited|patchy|poor|sporadic|embedded)
  (through|in|by|via) ..2 briefings
  (learning|lessons|findings) ..4 shared with ..4 (<professional>|staff|frontline | front line|teams|agencies) unless family|parents|mother within 4
  (has|have) ..1 (changed|revised|amended|altered) (its|their) ..1 (practice|process*|procedures|arrangements|processes) unless mother|father|parents
  (confusion|uncertainty|misunderstanding~) ..3 (<professional>|staff|agencies|teams|services) ..3 (about | as to | over | whose | whether | regarding | around)
  (clear|multi-agency|agreed|minimum|practice|shared|joint) standards (for|on)
  (adopt*|introduc*|implement*|launch*|embed*) ..3 (practice model | model of practice | practice framework)
  (process|processes|procedure~|arrangements|pathway~|expectation~) ..8 (was|were|is|are) (not clear | unclear | not understood | not well understood | confusing | convoluted) unless court|grievance within 4
  (expectation~|rule|requirement~) ..10 not (written down | written | documented | set out)
  <professional> ..3 not ..1 understand ..4 (legal|process|processes|procedure~|threshold~|proceedings|status|policy) unless mother|father|parents
  benefit from ..2 (tool|toolkit|template|checklist|guide)
  (policy|policies|procedure~|protocol~|guidance|pathway~) ..6 being (rewritten|revised|updated|reviewed|developed|drafted|finalised)
  (no|specific|clear|establish*|develop*|unclear|transparent|written) ..3 (criteria|criterion) unless <not-policy>
  (develop~|produce~|review~|launch~|adopt~|agree~) ..8 (multi-agency | multi agency | joint | partnership) strategy unless <not-policy>
  <ensure> ..4 (policy|protocol~|procedure~|pathway~) ..2 (for|on|is|are)
  <policy-doc> ..10 in draft unless <not-policy>
  # rules kept or not kept, known or not known: further ways of saying it
  (not | never | failed to) ..1 (comply|complied|follow|followed|adhere|adhered|accord|apply|applied) ..6 <duty-doc> unless <not-policy> unless <kin2> within 2 unless follow|followed procedure|procedures
  (had|if) ..5 <policy-doc> ..2 been (followed | adhered to | applied | used | invoked) unless <not-policy>
  (in line with | in accordance with | in keeping with | compliant with | contrary to | in breach of | as required by | as set out in | as outlined in | set out in) ..5 (policy|policies|procedure~|protocol~|guideline~ | working together) unless <not-policy> unless review|reviews|commission* within 10
  (=SOP | local policy|procedure~|protocol | own policy|procedure~|protocol | trust's policy | agency's policy) ..4 requires|required|stipulat*|states|stated|expects|specif*
  (not|no|never|without) ..3 (given|received|had|offered|provided|an|a) ..3 induction unless labour|birth|pregnan* within 6
  <professional>|staff ..8 (not|unsure|unclear) ..2 (know|aware|about|of) ..3 (arrangement~|route~|pathway~|process*) unless <kin2> within 2
  (equip|equips|equipped|equipping) ..4 (knowledge|skills|tools|confidence) unless mother|father|parents within 3
  (misunderstood|misunderstand*|misappl*|misinterpret*|misread) ..4 (how|scoring|tool|process|guidance|threshold~|procedure~|policy|duty|duties|role~) unless <kin2> within 2
  awareness session~|training|event~|programme~|course~|package~
  (lack~|limited|little|no|insufficient|gap~|poor|variable) ..2 (knowledge|understanding|awareness) (of|about|around|regarding) ..4 (regulation~|legislation|law|duty|duties|procedure~|process*|protocol~|indicator~|guidance|system~|pathway~) unless mother|father|parents|family within 3
  <professional>|staff ..3 (attended|completed|undertaken|undertook|complete) ..5 (course~|module~|e-learning) unless <kin2>|parenting within 3
  (toolkit~|checklist~|template~ | assessment tool~ | screening tool~) ..6 (helpful|useful|unhelpful|underused|under-used|valued)
  (new|revised|updated|amended|improved) [referral|discharge|notification|joint|internal] (process*|arrangement~|proforma~|form~) ..4 (introduc*|implement*|place|launch*|developed|agreed) unless living|sleeping|care|contact|bail within 3
  (practice|process*) (has|have) ..1 (changed|improved | been changed | been strengthened) unless mother|father|gp within 2
  (is|it) now ..2 (mandatory | standard practice | an expectation | a requirement | expected practice)
  (ill-equipped | ill equipped | under-prepared | not trained) unless <kin2> within 3
  (competency|competencies) unless cultural|language within 2
  # wider gaps and further verbs
  <proc> ..10 (unclear|ambiguous|confusing|contradict*|contradictory|conflicting|inconsistent|outdated|lengthy|updated|revised|rewritten|amended|launched|implemented|embedded|disseminated|strengthened|misunderstood) unless <not-policy>|plan within 2
  (introduc*|implement*|launch*|adopt*|devis*|revis*|redesign*|pilot*) ..3 (process | processes | proforma | pro forma | template | form | single point) unless living|care|feeding|contact within 3
  (revised|new|updated|improved) process (for|to|whereby|in|which|of)
  no|little expectation|requirement ..6 (that|to|for|on|within) unless mother|father|parents|she|he|tenan* within 4
  (uncertainty | confusion | ambiguity | misunderstanding | lack of clarity | lack of understanding | limited understanding | poor understanding) ..2 (about | as to | over | around | of | regarding | among) ..5 (consent | law | powers | legislation | act | gdpr | process* | procedure~ | threshold~ | pathway~ | duty | duties | when to | who should | whose responsibility) unless mother|father|parents within 3
  (is|are|been|becom*|became|made) ..2 (mandatory|mandated) unless contact~|visit~|review~|prison|drug within 2
  (point|minute|page) briefing~
  briefing~ ..6 (drawn up | discussed | prepared | written | published | launched | available)
  (it|this|that) (was|is) ..3 (usual|routine|standard|normal|established|accepted|customary) practice
  (included|incorporated|added|built) in|into ..5 (pro forma | proforma | template | assessment form | training | induction | procedures | policy)
  (policy|procedure~|protocol~|pathway~|guideline~) ..2 (required|requires|require|stipulat*|states|stated|expects|expected|recommends|recommended) ..1 (that|a|an|the|staff|all|any|professionals|practitioners) unless <not-policy>
  <professional>|staff ..4 (limited|little|no) ..1 experience (of|in|with) ..3 (using|use|tool|completing|applying|process*)
  (not|never|rarely|seldom) ..3 (refer|referred|consult|consulted|access|accessed|read|use|used|follow|followed) ..3 <proc> unless <not-policy> unless follow|followed procedure|procedures
  (remained|was|were|is|are|been) ..2 (poorly|widely|fully|properly) (understood|embedded) ..4 (<professional>|staff|agencies|practice|partnership|areas)
weak:
  policy
  procedures
  toolkit~
not:
  framework for ..2 (review|analysis|report|author)
  (policy|policies|procedure~) [and|or|procedures|serious|incidents|practice|training|case] [and|or|procedures|serious|incidents|practice|training] [serious|incidents|practice|training] [incidents] (sub-group|subgroup|group|committee|officer)
  by training
  (workload|management|information) [management] tool
  (checklist|tool|framework|form) known as
  guidance requires|require
  (closed|shut|off) ..6 training day~
  (commission*|conduct*|undertaken|held) ..8 (under|with) ..1 guidance
  review under the guidance
  (meet~|met|fulfil*|satisf*) ..4 criteria|criterion
  criteria ..2 (were|was|is|are|not) met
  rule of optimism|thumb | as a rule
  statutory|national guidance says|said|requires|require|required|states|stated|is|defines|expects|then|makes|sets
  under|per|follow~|within ..2 (statutory guidance|procedures)
  head|director|manager|lead|officer (of|for) training|workforce|learning
  threshold criteria | speech and language
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
