theme: good-practice
name: Good practice
family: Practice and decisions
checked: yes
absence: affirms
definition: practice named as good, strong, positive, persistent, above what is expected

let deed
  practice|response~|work|working|assessment~|communication|liaison|decision-making|intervention~|joint-working|multi-agency|partnership|collaboration|co-operation|cooperation|co-ordination|coordination|information-sharing|sharing|supervision|planning|oversight|recording|record-keeping|curiosity|challenge|care|support|safeguarding|follow-up|action~|evidence|example~|effort~|engagement|approach|leadership|analysis|advocacy|handover|referral~|enquir*|investigation|management | decision making | joint working | information sharing | multi-agency working | multi-agency work | record keeping | professional curiosity | partnership working
let worker = <professional>|<service>|agencies|midwi*|officers|staff|practice|response|work|action~|decision|referral~|communication|liaison|assessment|support|care|record~|recording | joint working | information sharing
let kin = mother|father|parents|parent|she|he|they|family|couple|partner|child|grandmother|grandparents
let deed2 = practice|referral~|planning|response~|work|working|communication|liaison|decision-making|intervention~|joint-working|multi-agency|partnership|collaboration|coordination|co-ordination|information-sharing|supervision|oversight|recording|record-keeping|curiosity|safeguarding|follow-up|leadership|analysis|advocacy|handover | decision making | joint working | information sharing | multi-agency working | multi-agency work | record keeping | professional curiosity | partnership working
let would = would|should|could|might|not|no|never|lack~|absence|need~|must|ensure~|requires|require|without|nor|hardly|future

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
