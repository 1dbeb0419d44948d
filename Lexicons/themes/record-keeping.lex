theme: record-keeping
name: Records and recording
family: Practice and decisions
checked: yes
absence: affirms
definition: records, recording, forms, minutes, flags on systems, IT systems

let rec = record~|recorded|recording|document~|documented|documentation|minuted|logged|charted
let recs
  record~|notes|minutes|file|files|documentation|log|logs|chronology|recording|paperwork|form|forms|template~|proforma~|entry|entries|database~
  case notes | case record~ | case file~ | medical record~ | health record~ | maternity record~ | maternity notes | gp record~ | electronic record~ | patient record~ | police record~ | school record~
let quality
  poor|good|clear|clearly|unclear|accurate|accurately|inaccurate|inaccurately|incomplete|complete|full|fully|detailed|limited|insufficient|sufficient|sparse|brief|scant|illegible|contemporaneous|inconsistent|inconsistently|consistently|adequate|inadequate|comprehensive|thorough|timely|late|retrospective|retrospectively|missing|lost|contradictory|confusing|confused|misleading|incorrect|incorrectly|wrong|wrongly|properly|well|appropriately|routinely|separate|duplicate|duplicated|variable|weak|robust|succinct|blank|vague
let it-is = it|is|was recorded|noted that
let lex-it = benefit~|family|care|justice|legal|health

match:
  # poor or good recording
  record keeping|record-keeping|recordkeeping
  case recording|record-keeping
  (not | never | nor | rarely | hardly | nowhere | nothing) ..2 (recorded|documented|minuted|logged|undocumented|unrecorded|charted | noted down | written down | written up) unless crime~|offence~|cause|injuries|convictions|concern~|evidence within 3 unless birth|certificate|injury|bruis* within 5 unless previous|recorded history|known within 2
  <be> <not> ..2 recorded|documented unless crime~|certificate within 5
  (no | without any | without | absence of | lack of | little|limited|insufficient|scant|nothing) ..2 (record|records|recording|documentation|minutes|entry|entries | case note~ | case notes | written record | evidence in the record~) unless criminal|police|convictions|agency|held|mother|father|parent~|drug~|using|use within 3
  recorded|documented|recording|documentation|records|record|notes|minutes|minuted|files [of] <be> [not] [very|always|consistently|often] <quality> unless health within 2
  recorded|documented|minuted [very|always] <quality>
  (records | recording | documentation | minutes | case notes | entries | chronologies) ..6 <be> ..2 (poor|unclear|inaccurate|incomplete|limited|insufficient|sparse|scant|illegible|inconsistent|inadequate|missing|lost|contradictory|confused|misleading|incorrect|variable|blank|vague|comprehensive|detailed|thorough|accurate | of a good standard | of a high standard | of good quality | of poor quality)
  <quality> [case|written|clinical|electronic|meeting] (recorded|documented|recording|recordings|documentation|records|record|notes|minutes|entries | case file~) unless criminal|crime|track|previous within 2
  (unrecorded | undocumented | not minuted | not written down | not written up | never written up | not logged)
  (fail~|failure~|failed|omit~|omission) ..2 <rec>
  (should|must|need~|important|essential|vital|ensure~|required|expected|expectation|always|imperative|necessary|remind~) ..3 (be recorded | record | recorded | documented | document | be documented | minuted | recording | documentation | record-keeping)
  <recs> ..3 (do not | does not | did not | fail to | failed to | don't) ..3 (show|indicate|reflect|record|state|contain|evidence|include|explain|capture|demonstrate|provide|specify|suggest|identify|say|make|detail)
  (difficult|hard|impossible | not possible) to (tell|establish|know|determine|ascertain|see) ..1 (from|in) ..3 <recs>
  not ..2 (evident|clear|apparent|stated|reflected|captured | possible to tell) ..2 (from|in|within) ..3 <recs>
  (unclear | no evidence | hard to tell | no trace | no mention | no reference) ..2 (from|in|within) ..4 <recs>
  <recs> ..3 (unclear|missing|incomplete|lost|blank|illegible|inaccurate|absent|silent|unavailable|contradictory|inconsistent|destroyed|misfiled|archived)
  (record~|recorded|document~|recording) ..3 (rationale | reasons | reasoning | analysis | wishes | details of father | details of the father) unless <it-is>
  (rationale|reasons|reasoning|decision|decisions|discussions|conversations|supervision) ..3 (recorded | documented | minuted | logged | written down | written up)
  (entered|enter|saved|filed|misfiled|stored|logged|kept|placed|recorded) ..2 (on|in|within|under) ..1 (wrong|separate|different|incorrect|electronic|main|each|every|same|own|correct) ..2 (record~|file|files|system~|notes|database~|chronology|log|name) unless criminal within 2
  written record~
  (entry|entries) ..3 (made|added|written|completed) ..8 (after|later|late|retrospective*)
  (record~|records|notes|file|files|system~|screen) ..4 (no|not|without|lacked) ..3 (flag~|alert~|marker~|warning)
  (could not | unable to | never) (find|locate|trace|open|retrieve) ..4 (file|files|record~|records|notes|minutes) unless father|mother|criminal
  (missing|omitted|absent|lost) ..3 (from|in) ..4 (records|record|notes|minutes|file|files|case file~|recording|chronology) unless review
  (to | and | should | must | always | not | never | failed to) document ..4 (professional|curiosity|concern~|discussion~|decision~|rationale|advice|the|all|how|what|why|wishes|any|their|it) unless this|the need document
  recorded in|on|under one|two|different|separate|several|more|various|single
  (keep|kept|maintain~|complete~) ..4 (log | logs | chronology | running record | chronologies) unless review|panel within 6
  log ..6 (maintained|kept|completed|updated|reviewed) unless book
  (language|wording|word~|term~|phrase~) ..4 (records|notes|recording|files) unless first|spoken
  (flagging|flagged) ..6 (marker~|flag~|alert~|record~|file~|system~|notes) unless exam|birth
  (read|reads|reading|review|reviewed|reviewing|look~|check~|consult~) ..3 (back through | previous | earlier | the whole | the full | systematically | in sequence) ..3 (notes|record~|file|files|log|entries|chronology) unless review|panel|author within 5
  <recs> ..3 (reviewed|read|checked|consulted|cross-checked|trawled|updated|amended|altered|kept|transferred) unless panel|author|reviewer|review|conference within 4
  (name~|named|listed|identified|recorded|shown) ..4 (in|on) ..3 (every|each|all|any|agency's) ..3 (system~|record~|database~|files)
  recorded ..2 as ..6 (rather than | when in fact | incorrectly | in error)
  (record|recorded|documented) [the] facts ..4 analys*
  copy|copied and pasted|pasting | cut and paste | cloned
  (entered|added|uploaded|inputted|input | written up) ..4 days|weeks|months|hours later|after|late
  (late|delay*) ..3 (entry|entries|recording|upload*|scanning|inputting|typing)
  # minutes and forms
  minutes ..6 (shared|circulated|copied)
  (required|mandatory) field~
  language in ..2 records
  minutes ..8 (circulated|distributed|accurate|produced|approved|typed|stored|filed|signed|uploaded|incomplete|sparse|inaccurate|written) unless review within 3
  minutes of ..6 (circulated|distributed|not|late|never|sent|went|received|taken|available|missing|agreed)
  (meeting|conference|group|discussion|its|the) minutes ..3 (not|late|never|sent|received|taken|available|missing|agreed)
  (no|without|receive~|circulat*|distribut*|formal|draft|conference|meeting) minutes unless within|ten|minutes within 1
  minute taker~ | minute taking | note taker~
  form|forms|template|templates|proforma|pro-forma|checklist|paperwork|map|chart ..5 (incomplete|blank|sections|prompt*|field~|amend*|redesign*|revise*|box|boxes|mandatory|partial*|illegible) unless contract|order within 2
  (form|forms|template|proforma|checklist|paperwork|map|chart|notification|record) ..3 (not|never|only|partly|half) ..3 (complet*|filled|finished|signed|dated|uploaded|updated|drawn) unless contract|order within 2
  (<not>|without|incomplete|missing|unsigned|undated) ..3 (form|forms|template~|proforma~|paperwork|checklist~|body map~|growth chart~|genogram~|eco-map~) ..4 (complet*|filled|drawn|signed|attached|uploaded|on|in) unless domestic|abuse within 2
  body map~
  (form|record|template|screen|system) ..4 box~ unless moses
  (blank|empty|unanswered|unticked|incomplete) ..2 (section~|box~|field~|column~)
  (amend~|redesign~|revise~|introduce~) ..3 (form|forms|template~|proforma~|paperwork)
  tick-box|tickbox
  referral form~ ..4 (lacked|not|completed|poor|incomplete|blank|detail*|include*)
  # flags and systems
  paper and electronic | electronic and paper
  (not|never) ..2 (placed|saved|filed|uploaded|entered|put|scanned) ..1 (on|to|in|into) ..3 (file|files|record~|system~|notes)
  (were|was|been|be) logged ..2 (under|against|twice)
  logged (under|against) unless log
  wrote ..2 (this|it|that) down
  (flag|flags|flagged|flagging|marker|markers|alert|alerts) ..6 (record~|system~|file|files|notes|electronic|address)
  <not> ..2 flagged unless concern~
  (electronic|computer|computerised|it|ict|record|recording|case-management|information|client|patient|data|paper-based|paper | case management) system~ ..4 (<not>|fail*|limit*|problem*|allow*|enabl*|prevent*|difficult*|new|chang*|replac*|upgrad*|separate|different|duplicat*|access*|link*|flag*|alert*|search*|overlook*|gap~|visible|work*|update*|confus*) unless <lex-it>
  (dual|two|three|separate|different|parallel|several|multiple|new|incompatible|single|shared|unlinked|duplicate) ..1 (recording|record|records|it|ict|computer|electronic|information|case|patient|case-management) system~|database~ unless <lex-it>
  (dual|two|three|separate|different|several|multiple|incompatible|unlinked|duplicate) ..1 databases
  (incompatible | unlinked | two separate | two different | different) systems unless <lex-it>|family|care|school
  uploaded ..6 (system|record~|disjointed|incomplete|late|notes|file)
  (system~|database~) ..5 (not linked | do not link | not compatible | incompatible | did not talk | do not talk | cannot access | not allow | upgrade~ | migrat* | crash* | not accessible | unable to view | functionality)
  (parallel | dual | separate | linked | unlinked | duplicate | integrated) (record~|records|files|notes)
  read|snomed|clinical code~
  miscoded | coding of records
  coded ..3 (record~|notes|system)
  summaris* ..2 records
  records ..3 (not|never) ..3 (linked|merged|transferred|requested|available|accessed|read|reviewed|checked|consulted|cross-referenced|updated|kept|retained)
  (link~|linking|cross-referenc*|merge~|update~|search~|access~|keep~|retain~|scan~|upload~) ..3 (record~ | records | case notes | files | database~) unless criminal|panel|author within 2
  (recording|records|record) ..3 (practice|practices|standards|policy|error~|gap~|quality|issues|omission~)
  chronolog* ..4 (on file | on the file | kept | maintained | up-to-date | not updated | out of date | not completed)
  genogram ..3 (on file | recorded|record|records)
  ambigu* ..3 (record~|recording|entry|entries|note|notes|wording)
  (human | clerical | administrative | admin | data entry | typing | clerical) error~
  (name|names|surname|surnames|address|addresses|details|spelling) ..4 (misspel*|misspelt|spelt|spelled|incorrectly|incorrect|inaccurate|wrong|wrongly|variations)
  # written down
  <professional>|school|nursery ..5 (wrote|write|writes|took|takes|noted|jotted) ..2 down unless mother|father|parents|asked|address|number within 3
  <be> written down ..1 as|in|on|by|at
  (wrote|write|writes|written) (it|this|that|them) down [as|in|on|exactly|at]
  (wrote|written|noted|recorded) ..2 (exactly | word for word) unless mother|father within 3
  (wrote|write|writes|writing|took|taken|taking|noted|recorded) [down] ..4 (words|account|account's) ..3 (down|verbatim|exactly | word for word | as spoken | as said | as she | as he) unless mother within 2
  took down ..3 (words|account)
  verbatim unless quote~
  (day book | daybook | notebook | communication book | post-it) ..6 (entry|entries|note~|wrote|written|recorded|not|stayed|remained) unless mother's|father's|mother|father within 3
  (wrote|written|noted|recorded|kept|entry|entries) ..4 (diary | day book | daybook | notebook | communication book | post-it) unless mother|father within 4
  (took|taken|kept|made|makes|keeps|take|keep) (no|few|brief | only brief | very brief | no written) note~|record|records|minutes|figures|log
  (no|not|never) ..1 (note|notes|minutes|log|figures|register|data) ..2 (taken|kept|made|collected|held) unless review
  # what the record should show
  (and|to|must|should|always|then) record (the|what|how|why|whether|any|all|their|its|every|when|who|clearly|accurately)
  (should|must|to|shall) log (every|each|all|any|the)
  (result|results|outcome~|answer~|reason~|rationale|decision~|discussion~|conversation~|advice|which) ..4 (is|are|be|was|were|being) [clearly|fully|properly|not|never] (recorded|minuted|documented | written down | put in writing) unless which|cause within 1
  put ..3 in writing unless complaint|tenant|tenancy
  (record|records|notes|file|recording|minutes|entry|entries) (should|must) ..2 (state|show|say|include|contain|reflect|evidence|set|be|make|distinguish)
  (until|unless) ..1 record shows
  recorded (what|exactly | in detail | precisely | with care | in her own words | in his own words | the child's words) unless within
  (her|his|their|those|whose|these|worker's|visitor's|midwife's|sw1's|hv1's) (notes|recording|recordings|entries|records) <be> ..3 (full|detailed|clear|brief|thin|precise|good|careful|sparse|thorough|exemplary | high standard | good standard | up to date)
  # on file or not
  (not|never|nowhere|neither|nor) (on|in) [the|her|his|their|any|either|its|that] ..1 (file|files|record|records | case notes | notes) unless health record only
  appear~ ..1 (nowhere|not) ..2 (on|in) ..3 (file|files|record|records|notes)
  (letter~|notification~|report~|result~|copy|summary|email~) ..3 (filed|misfiled|scanned) ..6 (without|wrong|under|by|before|not|never|into|administrator|incorrect*)
  scanned ..6 (record~|wrong|notes|patient|file|system)
  (kept|held|stored|recorded) ..2 in (one | a single | separate | two | different | a different) ..1 (document|record|records|place|places|file|files|system|systems)
  (records|notes|file|files) ..3 (started|begun|begin|begins|beginning) ..2 (afresh|again|anew)
  (stayed|remained|sat) ..3 (in|on) ..3 (book|diary|notebook|file|records|notes) unless bank
  # minutes and notes of meetings
  (notes|minutes) of [the|that|this|those|each|every|all] ..5 (meeting~|conference~|group~|supervision|discussion~) ..10 (not|never|sent|late|weeks|received|circulated|distributed|hands|went|gone|typed|reach*|available|incomplete|brief|record*|show*|reflect*|contain*) unless this review|panel within 3
  record of ..5 (conference~|meeting~|group|discussion~|conversation~|supervision|decision~|contact|contacts|visits|rationale) ..10 (not|never|sent|late|incomplete|brief|hands|available|found|made|kept|poor|clear|good|missing|contains|shows) unless criminal
  (conference|meeting|discussion|supervision) (record|notes) ..5 (not|never|sent|late|incomplete|brief|typed|circulated|reach*|available)
  # forms and what they ask
  (section~|part|space|box|boxes|field~|page) ..4 (form~|template~|record~|proforma|checklist~|assessment|questionnaire) ..8 (blank|empty|incomplete|unfilled | not completed | not filled | no further)
  (form~|template~|proforma|checklist~|questionnaire|assessment) ..6 (box|boxes|space|section|sections|field~|prompt~) ..5 (blank|empty|incomplete|unfilled|unticked | not completed | not filled | for the father | for father)
  section~|space|box|boxes|field~|part ..5 left empty|blank
  (form~|template~|proforma|checklist~|questionnaire) ..3 (did not | does not | do not | never | had no | has no | have no | with no | without) ..3 (ask|asked|prompt*|place|space|box|include~|allow~|capture*|section|field~|question~)
  (template|proforma) ..4 (should|must|introduced|issued|revised|amended|redesigned)
  (amend*|redesign*|revise*|revis*|introduc*|issue) ..2 (template|proforma)
  # what systems show
  (system~|database~|screen) (which|that) ..2 (opens|shows|showed|displays|displayed|looked|looks|holds|held|hides) unless <lex-it>|ultrasound
  (system~|database~|screen) (showed | shows | displayed | displays | opened | opens | did not show | does not show | did not display | prints) unless <lex-it>|ultrasound|toxicology|review|drug|drugs|urine|blood|hair|skeletal|septic|genetic|postmortem within 3
  (entries|records|contacts|referrals) ..3 (in|on) ..3 system ..3 (for which | which | that | not | no) unless <lex-it>
  (no|without|lacked) ..1 (password|log-in|login|access rights | read-only access)
  (systmone | emis | liquid logic | liquidlogic | mosaic | carefirst | athena | niche | badgernet | rio) ..6 (not|no|record*|access*|flag*|alert*|link*|show*|entry|entries|visible|different)
  (record~|notes|entries) ..3 (brief|sparse|thin|scant|muddled|cursory|minimal) unless brief intervention|visit~
  (handheld|hand-held) (notes|record~) ..6 (not|no|never|started|new|afresh|lost|incomplete|entry|record*|missing)
  # lacking, absent, missing
  (recording|records|record|notes|entries|minutes|documentation) ..6 (lack|lacks|lacked|lacking|repetitive|superficial|cursory|descriptive|formulaic|generic|thin|indistinguishable|inconclusive|silent)
  recorded (only|simply|merely) unless crime
  (records|record|notes|entry|recording) ..4 (only|simply|merely) ..1 (that|as|state~|stated|note|say|refer|refers|record)
  (<professional> | ambulance | hospital | police | social work | gp | nursing | agency) (record|records|notes|recording|entry|log) ..3 (described|describes|detailed|contains|contained|gave|gives|evidences|provides|provided) ..6 (detail|clear|full|picture|account|little|no|good|contradict*|different) unless criminal
  (write|writing|written|wrote) up ..3 (notes|records|visit~|contacts|recording|recordings|minutes|assessment)
  (not|never) ..1 (appear|feature|figure|found|located) ..1 (in|on|within|anywhere) ..4 (records|record|notes|file|files|minutes|recording|system|chronology)
  (missing|absent|omitted|excluded|wrong|incorrect|inaccurate) (from|in|on) ..5 (record~|records|notes|form|forms|file|files|system|booking|minutes|chronology|notification|documentation)
  (did not | do not | failed to | does not | had not | rarely | never | omitted to | neglected to) ..1 (record|document|recorded|documented|minute|log) ..1 (the|this|that|their|his|her|any|what|why|how|whether|who|it|details|these|all|father's|fathers)
  (section|sections|question|questions|page|fields|field|part|parts|box) ..8 (not|never|partially|only) ..1 (completed|answered|filled|populated|ticked) unless course|programme|assessment within 3
  (electronic|paper|paper-based|computerised|digital|single|shared|integrated) (record | records | record-keeping | recording | notes | files | patient record~ | case record~) unless published
  (different|conflicting|contradictory|differing|inconsistent) ..8 (in|within|between|across) [the] (records | notes | case records | files | minutes | recording | medical records | agency records | case notes) unless difference
  (records|record|notes|files|system|systems|recording) ..3 (not | never | cannot | failed to | without) ..1 (link|linked|connect|identify|include|flag|show|linking|cross-reference|capture|match)
  (evident|clear|apparent|evidence|seen|noted|shown|demonstrated|evidenced) ..1 (from|in|within|through) ..3 (case records | case notes | case recording | recording | recordings | supervision records | supervision notes | nursing notes | nursing record | medical notes) unless review|criminal
  (no|without|any|little) (reference|mention|note|entry|indication|detail|details) ..10 (discharge summary | records | record | notes | minutes | file | files | case notes | recording | referral form | log | documentation) unless criminal
  (growth|centile|observation|fluid|weight) chart~ ..4 (not | never | plotted | completed | incomplete | missing | up to date)
  (not|never) ..1 (plotted | charted | timed and dated | dated and signed)
  (inaccurate|incorrect|wrong|accurate) ..2 (in|as) ..1 (stating|recording|showing|describing|recorded)
  (does|do|did) not ..1 (prompt|require|ask|allow|enable|invite) (staff | practitioners | professionals | midwives | workers | users | the user | the practitioner | officers) to (ask|record|enter|identify|note|include|list|capture|link|consider)
  (records | record | notes | files | case file) ..4 (microfiche | archived | archive | storage | off-site | off site | sealed | restricted | destroyed)
  (ethnicity | religion | gp details | father | fathers | names | name | date of birth | first language | outcome~ | decision~ | address | details) ..2 (was|were|is|are|been) (not|never|inconsistently|incorrectly|variously|wrongly) ..1 (recorded|documented|captured)
  # what an entry says or leaves out
  (entry|entries) ..5 (is|was|are|were) ..1 (brief|short|sparse|limited|minimal|unclear|vague|confused|detailed|clear|scant|contradictory|illegible|ambiguous)
  (entry|entries|note|notes|records|record|recording|minutes|file|log|documentation) ..5 (does|do|did) not ..1 (describe|refer|mention|give|explain|clarify|confirm|support|reveal|set|identify|comment|distinguish|specify|assist|allow) unless criminal|contract within 4
  (case notes | <recs>) ..6 (do | does | did) not ..2 (show|indicate|reflect|record|state|evidence|include|explain|capture|demonstrate|detail)
  (contemporaneous|detailed|handwritten|comprehensive) [and|contemporaneous|clear|careful|written|factual] (note|entry|entries) ..3 (of|was|made|in|that|what|on)
  written account ..3 (refers|is|was|contains|does|only|of)
  (record~|notes|entry|entries|minutes) ..1 (state|states|stated|describe|describes|described|refer|refers|referred|note) ..12 (without | with no | but not | no) ..2 (explanation|detail|details|elaboration|explaining|analysis|evidence|rationale|description|indication)
  (not|never|nor|neither|without) ..2 (entered|noted|listed|captured|inputted|filed|placed|saved|scanned|coded|marked|stored|uploaded|logged) ..2 (on|in|into|to|onto|within|under) ..5 (form|forms|file|files|record~|records|system|systems|notes|template|chronology|database|proforma|log|booking) unless nursing home
  (placed|uploaded|scanned|coded|filed|saved|stored|retained) ..1 (on|onto|into|to|in|within) ..4 (file|files|record~|records|system|notes|database|chronology) unless medication|bank|criminal
  (copy|copies) ..4 (placed|put|kept|held|saved|retained) on [the|her|his|their] file
  (details|name|names | dates of birth | date of birth | identity | ages | address | relationship) ..5 (not|never) ..2 (obtained|captured|recorded|entered|gathered|listed|noted|documented) unless published|review within 5
  left (blank|unanswered|uncompleted|unsigned|undated)
  (unsigned|undated) (agreement|plan|form|minutes|record|report|assessment|letter|entry|copy)
  (agreement|plan|form|minutes|entry|entries|contract|map) ..2 not ..2 (signed|dated|timed) unless tenancy
  (file|files|record|records|notes|log) (contained|contains|contain|had|has|have|held|hold|included) (no|little|few|limited|scant|insufficient|very) unless criminal
  (no|nothing|little|limited) ..2 (in|on|within) ..4 (notes | case file | case files | records | case record | minutes | case recording | file) ..1 (to|of|that|about|which|regarding) unless criminal
  (no|little|limited|any|insufficient) (documented|recorded|written) (evidence|rationale|plan|reason~|discussion~|analysis|outcome|explanation|information|detail|details|account|decision~|agreement) unless tenancy
  (no|not) ..3 (minutes|record|records|documentation|notes|documents|paperwork) ..10 (found|located|traced|provided|produced)
  (minutes|records|notes|file|files|documentation|paperwork) ..8 (could not be | cannot be | never | not) ..1 (located|found|traced|retrieved|opened|accessed)
  (unable|unclear|difficult|impossible|hard | not possible | not clear | could not | cannot | not evident) ..5 from ..4 (file|files|records|record|notes|recording|documentation|entries|recordings) unless criminal within 2
  (gap~|inconsistenc*|inaccurac*|discrepanc*|omission~|limitation~|weakness*|deficienc*|error~|shortcoming~) ..2 (in|of|with) ..4 (recording|records|record|documentation|record-keeping|notes|minutes|recordings)
  (standard|quality|audit|audits|accuracy|timeliness|adequacy) ..2 of ..4 (documentation|recording|records|record-keeping|minutes | case notes | case files)
  (recollection~|recall~|memory|account|remember~) ..12 (borne out | supported | reflected | confirmed | corroborated | evidenced | consistent | documented | recorded) ..4 (records|notes|record|file|recording|documentation)
  (not|neither|nor|nowhere) ..3 (reflected | borne out | supported | evidenced | corroborated | confirmed | apparent | mentioned | referenced | noted | explained | captured | evident) ..1 (in|by|from|within) ..5 (records|notes|record|file|files|recording|minutes|documentation|entries|recordings)
  # coding, scanning, flags
  (consultation|attendance|visit|contact|injury|incident|correspondence|presentation|diagnosis|entry|call|information) ..4 (coded|miscoded|re-coded) unless colour
  (correctly|wrongly|incorrectly|read|inaccurately|clinically) coded
  (scanned|read|summarised) and coded
  (correspondence|letters|documents|reports|papers) ..8 (scanned|filed|uploaded|archived|coded)
  (safeguarding | child protection) (node|module|tab|template|code|codes|coding|flag|flags|marker|markers|alert|alerts|icon)
  (no|without) (alert|flag|marker) unless raised
  (flag|alert|marker) ..3 (placed|put|added|activated|entered|applied|created|removed) ..2 (on|to|against|in|for) unless amber
  # sets of notes, systems
  (two|three|several|different|multiple|separate|second|duplicate) (sets|set) of ..3 (notes|records|files|record)
  (notes|records|files|record) ..12 merged|amalgamated
  (records|files|notes|information) ..8 (kept|held|stored|maintained|recorded) (separately | on different | on separate | in different | in separate)
  (=IT | =ICT | computer | electronic | recording | case management | patient record | client record) system~ ..8 (not|unable|could|cannot|fail*|allow*|enable*) ..2 (allow|enable|link|flag|permit|support|prevent|identify|alert|show|search|for)
  (red book | =PCHR | parent held record | health record | hand held record~) ..5 (not|no|without|lost|missing|never|blank|incomplete|completed|updated|entries|entry) unless <quality>
weak:
  electronic|computer|data|case-management system~
  case notes
  red book~ | =PCHR | parent-held record~
not:
  (following|these|two|three|several) ..2 visits ..4 recorded
  level-of-need document | need document
  (group|conference|meeting|planning) minutes but
  documents and discussions
  access to ..2 documents
  (heart|respiratory|pulse|temperature) ..3 recorded
  cause ..4 recorded ..3 consistent|as
  recorded [it] as [the] cause|consistent
  criminal record~ | recorded crime~ | crime record~ | police record of convictions | track record | on record as
  (body worn | cctv | video | audio | voice | tape) ..2 record*
  recorded interview|message|call
  (ten|five|two|few|thirty|twenty|45|30|20|15|10|5|several|seven) minutes | minutes (later|before|after|away|ago|walk|drive) unless meeting|conference within 3
  (threshold|thresholds|guidance|policy|strategy|procedural|statutory|continuum|key|this) document~
  (fifteen|forty|fifty|sixty|ninety|three|four|six|eight|nine|25|40|50|60|90|100|within|some|many|about|last|first|those) minutes ..1 (of|to|in|with|at|before|after|later|and|on|when|by|she|he|they|from|for) unless meeting~|conference~|group within 4
  in the form of | form of (abuse|words|address|control|identification) | application form~ | any form | some form | forms of
  records office | record check | records check~
  information system review
  domestic abuse marker
  whole system~ | family system~ | benefit~ system | immune system | care system | legal system | justice system | safeguarding system~ | child protection system
  documents reviewed | review of documents
  documents (provided|supplied|submitted|considered) ..3 review
