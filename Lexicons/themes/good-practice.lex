theme: good-practice
name: Good practice
family: Practice and decisions
checked: yes
absence: affirms
section: good-practice
definition: practice named as good, strong, positive, persistent, above what is expected

let deed
  practice|response~|work|working|assessment~|communication|liaison|decision-making|intervention~|joint-working|multi-agency|partnership|collaboration|co-operation|cooperation|co-ordination|coordination|information-sharing|sharing|supervision|planning|oversight|recording|record-keeping|curiosity|challenge|care|support|safeguarding|follow-up|action~|evidence|example~|effort~|engagement|approach|leadership|analysis|advocacy|handover|referral~|enquir*|investigation|management | decision making | joint working | information sharing | multi-agency working | multi-agency work | record keeping | professional curiosity | partnership working
let worker = <professional>|<service>|agencies|midwi*|officers|staff|practice|response|work|action~|decision|referral~|communication|liaison|assessment|support|care|record~|recording | joint working | information sharing
let kin = mother|father|parents|parent|she|he|they|family|couple|partner|child|grandmother|grandparents
let deed2 = practice|referral~|planning|response~|work|working|communication|liaison|decision-making|intervention~|joint-working|multi-agency|partnership|collaboration|coordination|co-ordination|information-sharing|supervision|oversight|recording|record-keeping|curiosity|safeguarding|follow-up|leadership|analysis|advocacy|handover | decision making | joint working | information sharing | multi-agency working | multi-agency work | record keeping | professional curiosity | partnership working
let would = would|should|could|might|not|no|never|lack~|absence|need~|must|ensure~|requires|require|without|nor|hardly|future

let agent = <professional>|<service>|guardian|iro|chair|carer~|sonographer~|pharmacist~|dietitian~|receptionist~|crew|ward|practice|co-ordinator~|commander | family nurse | school nurse | support worker
let product = recording|records|referral~|assessment~|report~|plan~|analysis|minutes|chronology|supervision|handover|examination|planning|response~|care|practice|work|intervention~ | record keeping | decision making
let virtue = persistence|tenacity|perseverance|diligence|commitment|dedication|compassion|professionalism|initiative|vigilance|thoroughness|sensitivity|kindness|determination|foresight|resilience|care | hard work
let fine = thorough|comprehensive|robust|detailed|holistic|child-centred|child-focused|high-quality|well-written|exemplary|excellent|skilled|sensitive|careful|considered|good|strong | high quality | good quality | child centred | child focused | well considered

let fine2 = excellent|exemplary|commendable|outstanding|thorough|comprehensive|robust|sensitive|skilled|skilful|compassionate|meticulous|diligent|timely|prompt|thoughtful|insightful|conscientious|nurturing|impressive|well-considered

match:
  # named as such
  good practice unless <would> within 4 unless guid*|standard~ within 1
  good practices unless <would> within 4
  area~|example~|point~|aspect~|element~|instance~|evidence|episode~|piece~ of [very|some|really] good|excellent|strong|positive|best|effective|commendable|sound|exemplary|notable [professional|multi-agency|clinical|individual|social|police|midwifery|health|safeguarding] practice|work|working|response~|communication|liaison|engagement|care|collaboration
  positive|excellent|strong|commendable|notable|exemplary|outstanding|impressive|innovative|effective|high-quality|sound|skilled|skilful|sensitive practice unless <would> within 3
  (demonstrates|demonstrated|demonstrate|showed|shows|shown|reflects|represents|illustrates|displayed|evidenced|evidences) ..2 (good|excellent|strong|best|effective|positive|commendable|sound) ..1 <deed> unless <would> within 3
  best practice ..3 (was|were|seen|shown|followed|demonstrated|example~) unless <would> within 4
  (was | were | is | represents | represented | example~ of | in line with) ..1 best practice unless <would>|what within 4
  practice ..2 (was|were|is) ..2 (good|excellent|strong | of a high standard | of high quality | exemplary|commendable|sound|impressive|outstanding|above|effective|thorough|positive) unless <would> within 2
  what worked well | worked well | what went well | working well together | things done well | done well | strengths in practice | strength of practice | practice strength~ | positive practice | areas of strength | strengths identified | well done
  (practice|work|effort~|care|contribution~|response) ..2 (that|which|to|worth|worthy) ..2 (repeating | be repeated | be proud | made a difference | deserves | deserve | stood out | stands out | celebrate~ | celebrat* | emulat* | noting | recognis* | be recognised | named)
  (deserves|deserve|deserved|merits|merit) to be ..2 (named|known|recognised|recorded|repeated|shared|noted|remembered|widely)
  (stood|stands|stand|standing) out (as|for|in|among) unless <kin> within 4 unless view~|bones|ribs|crowd
  (what|things|something) ..3 (did|done|do) well unless mother|father|child|school|baby
  (exemplary|excellent|professional|sensitive|humane|outstanding|admirable|compassionate) (way|manner|fashion)
  (good|great|outstanding|excellent|skilled|fine|best|impressive|thoughtful|careful|sensitive|first-class) [and] [skilled] piece~ of ..1 (work|practice|enquiry|recording|assessment|analysis)
  (thoughtful|skilled|skilful|excellent|outstanding|exemplary|first-rate|first-class|fine|impressive|admirable|patient|painstaking) [and] [skilled|careful|patient|kind|sensitive] work unless <would> within 4
  (thoroughness|humanity|steadfastness|dedication|tenacity|persistence|kindness|professionalism|diligence|vigilance|compassion|patience|perseverance) ..3 (of|by|shown|and|was|from) ..4 (<professional>|mentor|staff|these|team|crew|humanity)
  (mentor|<professional>|staff|team|crew|response|work) ..4 (was|were|is) ..1 (outstanding|exceptional|exemplary|superb|remarkable|first-rate) unless mother|father
  above the (ordinary|usual|norm|normal|standard|minimum|required) unless risk|weight|centile
  [well] above ..2 (normal|usual|expected|required|ordinary) (standard|expectation~|requirement~|level|practice) unless risk|weight|centile
  was a [real|clear|significant] strength unless mother|father|parent~|family|baby within 3
  strength~ ..2 of ..3 (practice|response|work|service~|involvement|intervention|approach)
  (did not | refused to) (give up | take no for an answer | be put off | be deterred) unless mother|father|he|partner within 3
  <professional>|staff|school|nursery ..4 (went on | kept on | kept | carried on) (turning up | visiting | trying | calling | ringing | asking | knocking | going) unless <kin>
  (well|thoroughly|carefully) (documented|recorded) unless not|evidence|never|research|literature|link~|risk~|effects|impact within 3 unless documented that|in|by unless is|are well documented
  (documented|recorded) well unless not|never within 3
  well attended by ..3 (partners|agencies|professionals|all) unless not|event|workshop within 3
  (timely|prompt|effective|good) and (effective|timely|thorough|appropriate|sensitive|prompt|proportionate|robust|clear) unless <would>|should|to within 4
  # praised
  commend* unless recommend* within 1
  (notable|noteworthy|exceptional|credited) ..1 (practice|work|effort~|care|response|commitment)
  (praise~|praised|praiseworthy|creditable|laudable|admirable|admirably|applaud*|exemplary|impressive|impressed) ..6 (<professional>|practice|work|staff|care|support|effort~|team|midwi*|response|officers|service~) unless mother|father|parents|bank within 2
  (<professional>|staff|team|midwi*|officers|work|response|practice|effort~|care|nursery|school) ..6 (praiseworthy|creditable|laudable|admirable|admirably|applaud*|exemplary|exceptional|outstanding|impressive|impressed|tenacious|tenacity|diligent|diligently|diligence|conscientious*|painstaking*|assiduous*) unless mother|father|bank within 2
  to the|their|her|his|its credit unless <kin> within 6 unless to the credit of
  (deserves|deserve|deserving|worthy) ..2 (recognition|credit|praise|mention|acknowledgement|acknowledging|note)
  (should be | to be | must be | is to be | are to be) (commended | applauded | acknowledged | recognised | praised) ..8 (effort~|work|<professional>|practice|persisten*|for)
  (acknowledge~|recognise~|highlight~|notes|noted) ..4 (hard work | good work | dedication | commitment | excellent | professionalism) ..6 (<professional>|practice|staff|work|team|agencies) unless <kin> within 3
  (above and beyond | over and above | beyond what | extra mile | exceed* expectation~ | exceeded what | beyond the call | beyond expectations | more than was expected | more than would be expected | beyond their remit | beyond her role | beyond his role | outside her usual role | beyond the requirements)
  (went|going|gone|go) ..2 (beyond|above) ..4 (expected|required|duty|role|requirement~|remit|usual|would)
  # said of the work
  <worker> ..2 (was|were|is|are|been) ..1 (good|excellent|exemplary|commendable|impressive|thorough|outstanding|skilled|skilful|sensitive|robust|proactive|creative|thoughtful|diligent|child-focused|child-centred|compassionate|tenacious|timely|persistent|swift|exceptional) ..2 (and|in|given|but|example|practice|throughout|work|although) unless <would> within 4 unless <kin>|health within 3
  (was|were) [very|wholly|truly] (exemplary|commendable|first-rate|praiseworthy) unless <kin>|behaviour within 4
  <worker> ..4 <be> [very|particularly|consistently|quite] excellent|exemplary|commendable|impressive|outstanding|exceptional|thorough|praiseworthy unless <would> within 3
  prompt|swift|speedy [and] [appropriate|thorough] referral~|response~|action unless <would> within 4
  (good | excellent | strong | effective | exemplary | very good | outstanding | impressive | thorough | high quality | high-quality | robust | timely | skilful | sensitive) <deed2> unless <would> within 4 unless standard~|health|provide|ensure|more|better|improve~|to within 2
  (there was | there were | there is | saw | found | showed | evidence of | examples of | demonstrated | established | maintained | resulted in | was) ..2 (good | very good | excellent | strong | effective | positive) ..2 (communication | liaison | working relationship~ | collaboration | co-operation | cooperation | joint working | joint work | multi-agency working | information sharing | partnership working | challenge | curiosity | oversight ) unless <would> within 4 unless <kin> within 3
  (responded|acted|act|dealt|handled|intervened|referred|assessed|recorded|documented|supported|identified|communicated|liaised|shared|escalated|recognised|addressed) ..3 (well|appropriately and promptly | promptly and appropriately | swiftly | promptly | sensitively | effectively | skilfully | robustly | thoroughly | diligently | creatively | compassionately | decisively | impressively | tirelessly | tenaciously | proactively | persistently | commendably) unless <would>|as within 4 unless mother|father|parents|family|couple|partner within 3 unless he|she|they within 0
  (promptly|swiftly|proactively|sensitively|diligently|persistently|tenaciously|tirelessly|skilfully | appropriately and promptly) (responded|acted|referred|followed|contacted|sought|pursued|identified|challenged|escalated|shared|recognised|worked|supported|persevered|questioned|liaised|alerted|notified) unless <would> within 4 unless mother|father|parents|family|couple|partner within 3 unless he|she|they within 0
  (prompt|swift|speedy|quick|immediate|timely|decisive) and (appropriate|effective|thorough|sensitive|proportionate) ..2 (action|response|referral|decision|intervention|information|support)
  # persistence and effort
  (persever*|tenacity|persistence) in ..1 (finding|seeing|engaging|reaching|visiting|tracing|trying|following|contacting) unless <kin> within 4
  (persisten*|persever*|tenacity|tenacious|dogged|dedication|dedicated|commitment|tireless*|determined|diligence|diligent) ..3 (by|of|from) ..3 (<professional>|staff|team|school|nursery) unless <kin>|absence|concern~|contact|neglect|non-attendance within 3
  (<professional>|staff|school|nursery|team) ..4 (persisted|persevered|persistent|persistently|tenacious|tireless|tirelessly|dogged | worked hard | tried hard | made strenuous | made considerable | made significant efforts | made every effort | made repeated attempts | made extensive | showed commitment | did not give up | kept trying) unless concern~|neglect|mother within 2
  (considerable|significant|extensive|determined|strenuous|concerted|commendable|great|every|sustained|tremendous) effort~ ..8 (<professional>|staff|engage~|by|contact|support|made|visit|locate|trace|help|see) unless mother|parents|father|should within 3
  worked [very|extremely|really|incredibly] hard ..2 (to|with|in) unless <kin> within 3
  <professional>|staff|school|nursery|service ..6 (built|build|developed|established|formed) ..3 (good|strong|trusting|positive|excellent|effective) ..2 (relationship~|rapport) unless <would> within 3
  (trusting|strong) ..1 (relationship|rapport) ..2 (with) ..3 (<professional>|midwife|school|nursery|staff | the worker) unless <would> within 4
  (mother|father|parents|family|carers|children) ..3 (spoke highly | spoke warmly | valued | appreciated | complimentary | grateful) ..6 (<professional>|staff|school|nursery|midwi*|nurse)
  (high|highest|excellent) [a] standard~ of (care|practice|work|recording|support|assessment | record keeping) unless <kin>|home within 5
  of [a|an] [very] (high|good|excellent) (standard|quality) unless <would>|life|home within 4
  (it is | it was | was | is) (positive | pleasing | encouraging | heartening | reassuring | good | helpful | to be welcomed) ..1 (that | to see | to note) ..8 (<professional>|agencies|staff|practice|school|police|work|services|partnership)
  (encouragingly | helpfully | reassuringly | creditably) ..2 (<professional>|agencies|staff)
  (sound|good|quick|clear) (judgement|thinking|decision~) ..4 (<professional>|shown|by|from|of) unless <would> within 3
  (strength~) ..3 (in|of|was|were) ..4 (practice|work|response|multi-agency|assessment|partnership|approach|involvement) unless family|parental|mother|father within 3
  (showed|shown|demonstrated|showing|demonstrating|exercised|displayed) ..3 (professional curiosity | tenacity|persistence|initiative|compassion|empathy|skill|sensitivity|leadership|commitment|determination|kindness|diligence|courage|vigilance) unless <would>|mother|father|parents|couple|partner|lack within 4
  vigilan* ..3 (nurse|midwife|officer|doctor|receptionist|teacher|practitioner|staff)
  practice that (helped|worked | made a difference | served) unless <would> within 4
  what went right | what was done well | went well in
  (credit) ..3 (given|due|goes|belongs) unless universal|tax|bank|mother|father within 4
  (deserves|deserve|merits) ..2 (paragraph|note|naming|comment) unless <kin>
  (excellent|outstanding|exemplary|first-rate|superb|commendable|high-quality) (midwifery|nursing|policing|casework|care|teaching | social work | police work | clinical care) unless <would> within 4
  (of the first order | second to none | of the highest order)
  (great|real|much|considerable|exceptional) (humanity|kindness|sensitivity|compassion|tact|skill|thoughtfulness) unless mother|father|parents|couple within 3
  (swift|prompt|timely|early|quick) and (sensible|careful|competent|appropriate|thorough|clear) unless <would>|should|to within 4
  (<professional>|staff|who|school|nursery|hospital|ward) ..4 (took|taken|taking) (the trouble | great care | pains | care | the time) to unless <kin>
  (treated|recognised|identified|managed|handled) ..2 (competently|expertly | with great care | with skill | with sensitivity) unless <would> within 4
  (proud|glad|pleased) ..2 to have ..3 (department|team|service|hospital)
  (particularly|especially|very) (helpful|supportive|responsive|proactive|thorough|attentive) ..4 (<professional>|practice|response|school|service~|work) unless <would>|<kin> within 4
  (well-coordinated|well coordinated|well-managed|well-planned|well-written|well-structured|comprehensive and) ..2 (response|plan|assessment|discharge|report|referral|work|care|support) unless <would> within 4
  (wrote|writing|recorded|took|noted) ..8 (word for word | verbatim | the very words | in (his|her|their) own words | in the child's own words)
  (each|these|this|which|work|practice|support) ..3 made a [real|positive|significant|big|great] difference unless <would>
  (past|beyond|longer) ..8 would (ordinarily|normally|usually) (close | end | have closed | have ended | have stopped | have withdrawn)
  (committed|dedicated|skilled|skilful|conscientious|compassionate|co-ordinated|coordinated|supportive|caring) [and] [sensitive|supportive|caring|thorough|timely] (practice|response|practitioners|professionals|staff|care) unless <would>|more within 4
  (appropriate|proportionate) and (timely|prompt|thorough|sensitive|robust) unless <would>|should|to within 4
  (provided|gave|offered|received|showed) [a|very] high level~ of (support|commitment|care|skill|professionalism|compassion) unless <would> within 4
  (was|were|being) [very|particularly] (proactive|tenacious|conscientious) unless <would>|mother|father|parents|family|not|symptom~|concern~|pain within 4
  (robust|effective|strong|thorough|good) (management oversight | multi-agency planning | professional challenge) unless <would> within 4
  (assessment|chronology|handover|report|plan|records|referral) ..2 (was|were) ..1 (comprehensive|thorough | well analysed | well written | well recorded | detailed and) unless <would> within 3
  (<professional>|<service>) ..2 (is|are|was|were) praised for unless <kin>|pupil~ within 4
  a [very|particularly|notably] positive feature|aspect|element unless <would> within 4
  # further ways of naming practice as good
  <agent> ..2 (showed|shows|demonstrated|demonstrates|displayed) ..3 persistence|tenacity|perseverance|diligence|initiative|vigilance|determination|compassion|commitment unless <would>|lack within 4
  (this|it|which|there) (was|is) a|an [very|particularly|really] <fine> <product> unless not|never within 2
  a|an <fine> <product> (was|were) (completed|undertaken|made|conducted|provided | carried out) unless <would> within 3 unless enough within 1
  quality of ..6 (was|were|is) [of|very|consistently|generally] (good|high|excellent|strong|impressive) unless <would>|life within 6
  <product> ..6 (was|were) [very|particularly|consistently|both] (thorough|analytical|holistic|well-written|well-evidenced|child-focused|exemplary|excellent | detailed clear | detailed and | clear child | clear and | clear about | clear detailed | of good quality | child focused | child centred) unless <would> within 4 unless mother|father|parents|baby|health within 2
  (in line with | met | consistent with | reflected | accorded with) ..2 (expectations | what would be expected | expected practice | expected standard~ | good practice) unless not|never within 3 unless <kin> within 2
  (acknowledge~|acknowledges|recognise~|recognises|highlight~|commend~|appreciate~|notes|noted) ..2 <virtue> ..1 (of | by | shown by | from | demonstrated by) ..4 <agent>
  (<agent>|pharmacist's) <virtue> ..8 (was|were|is) ..2 (noteworthy|notable|commendable|impressive|exemplary|admirable | good practice)
  (positive | pleasing | encouraging | heartening | reassuring) (that | to see | to note) ..8 (<agent>|changes|progress|improvement~|service) unless mother|father|parents|should within 6
  <agent> ..3 (rightly|correctly|properly|appropriately) (questioned|challenged|escalated|insisted|persisted|pursued|refused) unless <would> within 3
  (reviewer~|author|panel|review|board) ..3 impressed (by|with)
  (spoke|speaks|spoken) (highly|warmly|positively) (of|about) ..8 (support|care|help|nurse|midwi*|worker|visitor|staff|school|team|practitioner~|refuge|hospital|them) unless (from|by) her|his|their [own] mother|sister|family|friend~|mum|parents within 1
  (described|found) ..4 <professional> ..2 (kind|supportive|helpful|caring|approachable|brilliant|amazing|non-judgemental) unless not|never within 4
  (this|which) (is|was) (to be welcomed | to be commended | commendable | very commendable | welcome | exemplary | to be applauded | praiseworthy | admirable)
  exceed* ..2 (requirement~|expectation~|expected|minimum) unless timescale~|speed|dose|caseload~ within 4
  strength~ ..1 (in|of|to) the way|how|approach|support|help unless family|mother|father|parents within 3
  (sensitive|skilful|skilled|compassionate|thoughtful|careful|considerate|competent) (handling|management|approach|response|care) (of|to|by|from) unless <would>|need~ within 4
  (acted|worked|went|gone|going|worked) (beyond|outside) ..3 (remit|role|duty|hours|requirements)
  made a [real|positive|significant] difference to ..2 (practice|families|children|outcomes|service) unless would within 3
  reflects (well|positively) on ..3 <agent>
  (is|was|are) a credit to
  <agent> ..2 (made|took) a|the [very] (robust|bold|brave|sound|courageous|wise) (decision|step|stance) unless would|could|might within 3
  (took|taking|adopted|adopting) a|an [very] (proactive|robust|child-centred|persistent|sensitive|thoughtful|compassionate|assertive|flexible|creative|balanced | child centred) (approach|stance|response) unless <would>|more within 4 unless mother|father|parents within 3
  (practice|work|recording|care|records|response) ..8 (was|were|is) ..2 of [a|an] [very] (good|high|excellent) (standard|quality) unless not|never|home within 4
  (chaired|conducted|facilitated|led|coordinated|co-ordinated|delivered|undertaken) [very] (skilfully|sensitively|well|effectively|competently|professionally|expertly) unless <would> within 4
  (skilfully|sensitively|expertly|well) (chaired|conducted|facilitated|led|coordinated|co-ordinated)
  in a [very] (proactive|thoughtful|compassionate|caring|thorough) (manner|way|fashion) unless <would>|not|never within 5 unless mother|father|parents within 3
  <agent> ..3 (acted|responded|referred) ..4 without delay unless <would> within 4
  <agent> ..4 (was|were) ..1 (proactive|pro-active|tenacious|persistent|diligent|assiduous|meticulous) in unless <would> within 3
  (made|making|makes) (good|excellent|effective) use of unless <would> within 4
  (good|high) quality (assessment~|work|recording|supervision|report~|referral~|handover|care|practice) unless <would>|improv*|ensur*|provide within 4
  <agent> ..2 (worked|working) ..1 (collaboratively|tirelessly|cohesively|creatively|effectively|well) ..1 (together|with|to) unless <would>|how|whether within 4
  (strong|effective|powerful|excellent) advocate~ for unless mother within 1
  (positive|excellent|strong) example~ of unless <would>|where within 4
  # work given with a word of praise
  <agent> ..4 (gave|provided|offered|made|kept|completed|undertook|wrote|conducted|took) ..3 <fine2> unless <would>|not|never|no within 5 unless <kin> within 1
  (was|were|be|been) (credited|congratulated) (with|for|on)
  <agent> ..2 (showed|shows|demonstrated|demonstrates|displayed) ..2 (empathy|skill|sensitivity|leadership|kindness|courage|patience|warmth) unless <would>|lack|limited|little|<kin> within 1
  above (that|what) ..2 (would|normally|usually|expected)
  (decision|step|choice|judgement) ..8 (was|is) ..1 (a good one | sound | the right one | well founded | commendable | a sound one) unless not|whether|optimism within 4
  (speed|way|manner|care|skill|commitment|promptness) (with|in) which ..12 (impressive|commendable|exemplary|strength|admirable | was good)
  <agent> ..2 were|was [clearly|genuinely|very|deeply] committed to ..2 (family|child~|mother|her|him|them|siblings|baby)
  (consistently|uniformly) [very] (high|good|excellent|strong) unless risk|level~|level of risk within 2
  (used|using|exercised) ..4 (judgement|skills|experience|skill) (well|effectively)
  <agent> ..2 (robustly|tenaciously|skilfully|sensitively|proactively|diligently|assiduously|meticulously|tirelessly|commendably|conscientiously|expertly|compassionately|creatively) unless <would>|to within 3
  (considerable | great | extraordinary | some | every | enormous) lengths to unless mother|father|parents|couple|she|he within 4
  (this|which|that|it) was a [real|particular|clear|significant|considerable] strength unless not|family within 3
  <agent> ..4 (thought|listened|planned|prepared|reflected) ..1 (carefully|thoughtfully|sensitively|attentively) unless <would>|not within 4
  <professional>|staff|school ..3 took time to unless <kin> within 3
  (school|nursery|carer~|refuge|ward|unit) ..4 (safe|stable|consistent|nurturing|caring) ..2 environment unless <would>|not|need~ within 4
  (valued|appreciated) by (mother | father | the family | the parents | the children | parents | both parents)
  (felt|feeling) [very|well|fully|really|always] (supported|understood) by ..3 <agent> unless not|never|less within 3
  (mother|father|parents|family|she) ..1 felt ..1 listened to by ..3 <agent> unless not|never within 3
  (kept|made|wrote|maintained|completed) ..2 (meticulous|excellent|contemporaneous) ..1 (records|notes|record|chronology|assessment|referral|account) unless <would> within 4
  (maintained|kept|retained) ..2 (focus on the child | focus on the children | child in focus | children in focus | child at the centre | children at the centre) unless <would>|not within 4
  (creative|innovative|flexible|imaginative) (approach~|ways|practice|solution~) unless <would>|more within 4
  (invaluable|tremendous|exceptional|outstanding) (support|work|contribution|service|help|commitment)
  (quick|rapid|decisive|timely) (action|response|referral~|intervention|recognition) (by|of|from|was|ensured|meant|led) unless <would>|not|more|lack|delay within 4
  <agent> ..2 advocated ..2 (for|on)
  (persisted|persevered) (in|with|despite|until) unless <kin>|symptom~|pain|concern~ within 3
  (tried|went) hard to ..2 (engage|support|build|help|see) unless <kin> within 2
not:
  exceptional circumstances | exceptional reasons
  outstanding (action~|task~|work|issue~|appointment~|charge~|warrant~|debt~|information|matter~|referral~|assessment~|question~|result~)
  (action~|task~|referral~|assessment~|report~|appointment~|work|result~) ..3 (was|were|remain*|is|are|still) [still] outstanding
  persistent (symptom~|reflux|infection~|nappy|thrush|lateness|low|poor|failure~|refusal|non-engagement)
  effective decision making|decision-making
  good supervision|communication|assessment|recording (gives|helps|is|allows|enables|depends|requires)
  (child~|baby|parents|mother|father) ..2 did well
  (working|relationship~) with the mother ..4 positive
  good practice guid*|standard~|document~|checklist
  good|best practice <be> to|that|for|when
  best practice (would|is|requires|guidance|guide~|standard~|suggests|dictates|advice)
  good (outcome~ for | enough | parent | mother | father | care of the child | health | home | attachment)
  persistent (vomiting|crying|cough|neglect|offend*|abuse|absence|absentee*|domestic|drug|pain|concern~|non-attendance|worry)
  effective (safeguarding|support|services) (depends|requires|relies|needs|is)
  (sustain~|positive) test
  positive (test | result~ | pregnancy | parenting | drug | toxicology | swab | role models | behaviour support | impact of)
  strong (smell|odour|feelings|language|views|denial|cannabis|painkiller~)
  recommend*
