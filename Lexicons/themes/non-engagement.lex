theme: non-engagement
name: Engagement and non-engagement of families
family: Engagement with services
checked: yes
absence: negates
definition: avoiding, declining, refusing, withdrawing from or not responding to services; hostility or threats to professionals

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let neg = not|never|didn't|doesn't|don't|hadn't|hasn't|haven't|wasn't|weren't|couldn't|wouldn't|rarely|seldom|hardly|neither|nor|without|would-not
let fam = <parent>|parents|she|he|they|her|family|families|couple|grandmother|grandparents|<partner>|him
let pro
  professional~|practitioner~|worker~|staff|agency|agencies|service~|clinician~|midwi*|nurse~|gp|doctor~|officer~|police|paramedic~|teacher~|nursery|school~|team~|authorities|hospital|help|support|intervention~|programme~|treatment|plan~|camhs|probation|manager~|visits|hv|hvs|sw|sws|idva
  social worker~|care|services | health visitor~|visiting|services|professionals | child~ centre~ | early help | maternity | community midwi*
let offer
  support|help|service~|intervention~|visit~|visits|treatment|medication|appointment~|assessment~|counselling|advice|access|entry|consent|permission|offer~|offers|involvement|contact|input|screening|test~|testing|programme~|refuge|care|follow-up|co-operat*|place~|vaccination~|immunisation~
  early help | family support | health visiting | social care | home visit~ | domestic abuse services
let no-reply = unanswered|unread|unreturned|unopened | no reply|response|answer|contact
let refuse = declin~|declined|refus~|refusal~|reject~|rejected|resist~|resisted|resistance|unwilling|unwillingness|reluctant|reluctance
let bad = poor|limited|lack|sporadic|inconsistent|erratic|intermittent|minimal|superficial|variable|patchy|reluctant|partial|fluctuating|low|little|selective|ambivalent|problematic|difficult|difficulties|insufficient|tokenistic|no|absence|avoidant|chaotic|fragile
let good-eng = good|well|positive|positively|full|fully|excellent|strong|consistent|consistently|willing|willingly|meaningful|meaningfully|regular|regularly|constructively|effectively|actively|initially|appropriately
let svc = services|agencies|professionals|practitioners|support|plan|interventions|maternity|antenatal
let msg = letter~|call~|calls|message~|text~|voicemail~|contact|email~|attempts|offers|invitation~|correspondence|telephone|phone|knock~|request~|visit~|card
let staff
  professional~|practitioner~|worker~|staff|clinician~|midwi*|nurse~|gp|doctor~|officer~|police|paramedic~|teacher~|agencies|services|receptionist~|team|nursery|school|hv|hvs|sw|sws|idva
  social worker~|care | health visitor~ | ambulance crew~
let review-obj = review|reviewer~|author~|panel|inquest|process
let ref-by-agency = <agency> [had|have|has|was|were] declined|refused|rejected
let take-part = contribute|participate|part|involved|speak|meet|engage|participation|contribution|participating

match:
  (no|neither|none|nor) ..4 (letter~|call~|calls|message~|text~|email~) ..6 (answered|returned|acknowledged|replied)
  turn~|turning|turned [the|any|all] (help|support|services|workers|professionals|offers|us|me) away|down
  (kept|keep|keeping|shut|shutting) (me|us|workers|professionals|services|agencies|practitioners) out
  (letter~|call~|calls|message~|email~) ..3 (never|ever) answered|returned
  non-engag* | nonengag* | disengag* | dis-engag* | un-cooperative | uncooperative | unco-operative | non-cooperat* | non-co-operat* | non-concordan*
  <neg> ..3 (engage|engages|engaging|engagement)
  <bad> [of|level~] [of] [parental|family|maternal|mother's|father's|with] engagement
  engagement ..4 poor|limited|sporadic|inconsistent|erratic|intermittent|minimal|superficial|variable|patchy|partial|low|difficult|reluctant|fluctuated|declined|avoided|problematic|good|positive|excellent|consistent
  lack ..3 engagement
  <refuse> ..3 engag*
  fail~|failed|failure|difficult|hard|harder|struggle~|difficulty|difficulties|unable|challenging|unlikely|inability ..2 engag*
  hard|harder|difficult to reach|help|contact
  engag* ..1 <good-eng>
  <good-eng> engag*
  <fam> ..3 engag* ..1 with ..4 <pro>
  <fam> ..2 engag* well|fully|poorly|sporadically|intermittently|minimally|superficially|only
  (parental|parents'|parent's|mother's|father's|family|family's|couple's|maternal|paternal|parents|her|his|their) [own|poor|good|limited|ongoing|continued] engagement with|in ..4 <pro>
  engagement (of|by|from) [the|both] (mother|father|parents|parent|family|families|couple|mum)
  parental|parents'|mother's|father's|family's|families'|parents|maternal engagement|co-operation|cooperation|resistance|avoidance|hostility|refusal
  her|his|their|couple's co-operation|cooperation|resistance|avoidance|hostility|refusal
  (concern~|lack|level|levels|extent|quality|pattern|problem~|issue~|worr*|willing*) ..2 (her|his|their) engagement
  engagement ..2 with <svc>
  <fam> ..3 <refuse> ..4 <offer>
  <refuse> ..4 <offer> unless <ref-by-agency> within 3
  <offer> ..4 was|were|been|being|and|but|all|is <refuse> unless <ref-by-agency> within 3 unless referral within 2
  <offer> ..4 <refuse> ..2 by ..2 <fam>
  <fam> ..2 <refuse> this|these|it|further|them
  <fam> ..2 <refuse> to ..2 (engage|work|see|speak|meet|allow|let|accept|attend|consent|co-operate|cooperate|sign|answer|open|participate|take|discuss|comply)
  turned down|away ..5 <offer>
  turn~ down [the|all|any|every|further] <offer>
  <neg> ..2 accept~ ..5 <offer>
  <neg> ..2 want~ ..2 <offer>|involved
  <neg> ..2 wish~ ..3 <offer>
  <neg> ..2 take~ up ..5 <offer>
  (offer~|offered|support|service~|place~|help|advice|appointment~) ..6 <neg> ..2 taken up
  <neg> ..2 consent~ ..4 <offer>|referral|to
  <fam> ..3 <neg> ..2 consent
  consent ..4 withdrawn|refused|withheld|declined|withdrew
  withdraw~|withdrew|withdrawn ..3 consent
  withdraw~|withdrew|withdrawn|withdrawal ..2 from ..5 <pro>|<offer>
  <fam> ..3 withdrew|withdrawn|disengaged unless statement~|complaint~|allegation~|support|charge~|prosecution|application|evidence|retract* within 5
  opt~ out of ..3 <pro>|<offer>
  <fam> ..4 avoid~|avoided|avoiding|evade~|evading ..3 <pro>|contact|scrutiny
  avoidance|avoidant|evasive|evasion ..5 <pro>|contact|scrutiny
  (<parent>|parents|she|he|they|family|families|couple|grandmother|<partner>) ..3 avoidant|evasive|uncooperative|unresponsive|guarded|elusive|resistant|hostile|dismissive|defensive|non-committal|obstructive|mistrustful|distrustful|unapproachable
  avoidant|avoidance behaviour~|pattern~|strateg*
  <neg> ..2 respond~ ..3 to ..4 <msg>
  <neg> ..2 respond~ ..2 <pro>
  <neg> ..2 return~ ..3 calls|call|messages|telephone|texts
  <neg> ..2 answer~ ..3 door|phone|telephone|call~|calls|texts|mobile
  no|little|without response|reply|answer ..4 <msg>
  <msg> ..3 unanswered|ignored
  ignore~|ignored ..4 <msg>
  <msg> ..3 no response|reply|answer
  unable|impossible|difficult|unsuccessful|difficulty|attempts|attempted|tried|efforts|struggled ..3 contact|contacting|engage ..3 <fam>
  unsuccessful|failed|repeated|several|numerous|many attempts ..5 contact|visit|see|engage|reach unless <agency> within 2
  <fam> ..3 could not be contacted|reached
  <neg> ..2 (allow~|let|permit~) ..2 <staff> ..5 (in|access|entry|enter|into|see|inside|speak|weigh|examine) unless system~|software|protocol|form within 4
  <neg> ..2 (allow~|permit~) ..1 (access|entry)
  den~|denied|refus~|refused ..2 access|entry
  <neg> ..2 grant~|gain~ ..2 access|entry
  <neg> ..2 co-operat*
  lack|absence|want of co-operation
  fail~|failed|refus~|refused|unwilling to co-operat*
  <neg> ..2 work with ..3 <pro>
  <fam> ..4 co-operat*|cooperative ..4 <pro>
  hostil*|aggressive|aggression|abusive|confrontational|threaten*|intimidat*|antagonistic|obstructive|rude|violent ..4 to|towards|toward|with|against|at ..3 <staff>
  (threats|abuse|violence|hostility|aggression) (towards|toward|against|at) ..3 <staff>
  <staff> ..4 intimidated|threatened|afraid|frightened|fearful|scared|wary
  threatened|threatening|intimidat*|assaulted|assaulting|shouted|shouting|swore|swearing ..2 [at] <staff>
  hostile|resistant|uncooperative|avoidant|reluctant|involuntary families|family|parent~|clients
  (mistrust*|distrust*|suspicious|suspicion|wary|wariness|fear|fearful|frightened|scared) of ..2 <pro>
  (made|make~|lodged|series of complaint~) (against|about) ..3 <staff>
  stop~|stopped|ceased engaging|attending|answering|responding
  <fam> closed|shut|slammed ..2 door
  slammed|closed the door
  (building|build|built|established|formed) [a|an] [very|more] (good|positive|strong|trusting|working|effective|therapeutic) [working|trusting|professional] relationship~ ..2 with ..3 <fam>
  rapport ..2 with ..3 <fam>
  motivat* ..3 engage|attend
  step~|steps to re-engage ..3 <fam>
  re-engag* | reengag*
  assertive outreach
  barrier~ ..3 engag* unless father~|men|males within 4
  keep~ <pro> at ..2 length|bay
  at arm's length
  <fam> ..3 (sought|accepted|accepting|welcomed|welcoming|receptive|open) ..3 (help|support|advice|intervention) ..3 from|with <pro>
  <fam> ..2 receptive|welcoming|welcomed|accepted ..4 help|support|advice|intervention|involvement unless housing|accommodation within 4
  <fam> ..2 (cancelled|ended|stopped) ..2 (support|service|help|involvement|intervention|counselling|treatment)
  (call~|calls|phone|telephone|rang|number) ..6 (voicemail | answer machine | switched off)
  (visits|workers|professionals|services|involvement|help) ..4 (not welcome|wanted | unwelcome)
  # attempts without an answer
  (attempt~|attempted|tried|efforts|calls|letters|texts|messages|phoned|telephoned|rang|wrote|requests|invitations) ..8 <no-reply> unless contact|ring|phone|call|to [the] gp|surgery|school|hospital|police|team
  (despite|after) ..3 (attempts|efforts|calls|letters|offers|reminders|invitations|requests|encouragement) ..6 (not|no|never|failed|declined|unable)
  lack of (contact|response|co-operation|cooperation|consent) ..1 (from|by|with|and|was|throughout) unless agencies|services|between|professionals within 3
  lack of contact unless agencies|between|services|professionals|organisations within 4
  <fam> ..2 <neg> ..2 respond~|responding unless (to date | at the time of) within 5 unless resuscitat*|treatment|cpr|stimul*|pain|medication|antibiotics within 4
  (nobody | no one | no-one | <neg>) ..2 (came to | answer~ | open~ | come to) the door
  (texts|messages|letters|calls|emails|letter) ..3 (unread|unanswered|unopened|ignored)
  turned|turn (it|this|these|them|that|everything|him) down
  (anything|nothing|no|little) [more|further] to do with ..4 (<pro>|another|us)
  (took|taken|take) up (none|nothing|few|neither)
  consent to engage
  <neg> turn~ ..3 away
  (let|letting) <staff> in
  engag* with ..3 <pro> well|fully|positively|poorly|sporadically
  <fam> ..8 <neg> ..1 (pursue | seek | ask for) ..4 (help|support|treatment|services) 
  <neg> ..2 register ..6 despite
  <fam> ..3 <neg> ..2 follow ..3 (advice|recommendation~|through)
  self-discharg* | discharged herself|himself | against medical advice
  # said plainly, in the words of most reviews
  <fam> ..1 (would|will|did|does) not ..1 (speak|talk|meet|answer|open|cooperate|co-operate) ..3 (<staff>|police|door|questions|services|them)
  (made|making|make) ..2 (difficult|hard|impossible) for ..2 <staff> ..3 (see|visit|contact|access|assess|speak|engage)
  (little | no | lack of | limited) trust in ..3 (<pro>|social|children's)
  non-complian* unless polic*|procedure~|guidance|standard~|statutory within 4
  (had|has|have|having) (not|never|rarely|seldom) ..1 engaged
  <neg> ..2 engaged (with|in|meaningfully|fully|consistently) unless law|act|protocol|article|process within 4
  (would|did|does|will) (not|never|rarely) ..1 (let|allow|permit) (them|him|her|officers|staff|anyone|professionals) ..2 (in|into|access|entry|inside|across|past | to enter|see|speak|visit)
  <fam> ..1 (declined|refused) (to do so | this offer | all | any)
  (ring|call|contact|phone|telephone|reach) ..12 (no response | no reply | no answer | without success | unsuccessful | to no avail) unless review|reviewer|author|panel within 20 unless contact|ring|phone|call [the] gp|surgery|school|hospital|police|team
  (concern~|worr*) ..3 (about|at|over) ..3 (lack of | poor|limited | level of) engagement
  (failed to | did not) ..1 (respond|reply) to ..6 (contact|calls|letters|texts|messages|visits|offers|requests|invitations|appointments) unless <agency> (failed|did) within 3
  # declining, keeping away and keeping out, in other words
  <neg> ..2 (wish|want|wishing|wanting) ..6 (support|help|service~|intervention~|involvement|contact|visits|assessment|referral|input|counselling) unless <agency>|child~|services within 4
  (difficult|hard|unable|impossible|struggl*|problem~|difficulty|difficulties|challenging|attempt~) ..4 (gain|gaining|obtain|obtaining|get|getting|securing) ..2 (access|entry) unless records|system|information|housing within 4
  (family|parents|mother|father|grandmother|she|he|they|partner|couple) ..2 (refused|declined|unwilling|reluctant|refusing|reluctance) to ..1 (give|provide|name|disclose|confirm|share|identify|discuss|reveal|answer)
  <fam> ..2 (chose|elected|preferred|decided|opted) not to ..2 (disclose|engage|take|accept|attend|share|discuss|pursue|proceed|name|participate|work|access|contact|seek|involve|have any) unless review|contribut* within 8
  <fam> ..6 (did not|didn't|do not) (need|require|want) ..2 (help|support|services|involvement|intervention|visits|assistance)
  (asked|told|requested|instructed|ordered) ..3 not to (call|visit|contact|return|come|ring) unless father|partner within 3
  <staff> ..3 (asked|told|ordered) to leave
  (asked|told|ordered) (<staff> | the <staff> | them) ..1 to leave unless father|partner within 3
  engagement ..10 (was|were|is|remained|became|been) ..2 (sporadic|poor|limited|inconsistent|erratic|intermittent|minimal|superficial|variable|patchy|partial|low|difficult|reluctant|problematic|fragile|fluctuat*|good|positive|excellent|consistent) unless <agency> engagement unless father~ within 2
  no (answer|reply) (at|from) ..2 (property|door|address|home|house|flat)
  no (reply|response|answer) ..3 (to|from) ..4 (card~|letter~|message~|text~|mother|father|parents|family|couple|her|him) unless cpr|resuscitat*|review|pain|child|baby|stimul* within 6
  (withdrawing|withdrew|withdraw|withdraws|retreat*|retreated|disappear*) (when|whenever|once|after|from services|from contact) unless statement~|allegation~|application|complaint~ within 4
  (family|parents|mother|father|couple|they|she|he) ..2 (complained|complaining|complaint | made a complaint | made complaints | raised a complaint) ..1 (about|against) ..4 <staff> unless review|following the death within 8
  (asked|requested|request|requests|demanded|requesting) ..3 (change of | different | new | another) (social worker|worker | health visitor | midwife | social worker)
  (call~|calls|text|texts|message~|messages|letter~|letters|voicemail~|emails) ..3 (were|was|are) (not|never|rarely) ..1 (returned|answered|acknowledged | replied to | responded to) unless <agency> within 3
  (not|never) ..1 (permitted|allowed|admitted|invited) ..2 (see|enter|access|inspect|view|go|into|in|inside) ..4 (rooms|upstairs|bedroom~|home|house|baby|child|property|inside|flat|address|kitchen) unless mother|father|partner|he|covid|pandemic|lockdown|visitors within 4
  (left|leaving) ..3 (hospital|department|ward|emergency|ed|a&e|clinic|surgery|meeting) ..1 (before|prior|without|against) unless bag|nurse|doctor within 4
  (mother|father|parents|family|couple|she|he|they|parent) ..1 (not|never|neither|un) ..1 (willing|prepared) (to|for)
  met with ..2 (resistance|hostility|suspicion|refusal|aggression|reluctance)
  <fam> ..3 ambivalen* unless pregnan*|relationship|baby within 4
  ambivalen* ..3 (about|towards|to|in) ..4 (support|services|help|engag*|professionals|intervention|receiving|accepting|treatment)
  (threats|threat|abuse|violence) ..3 (made|directed) ..8 (to|towards|against|at) ..2 <staff>
  (difficult|hard|reluctant|reluctance|slow|afraid|unwilling|scared) ..2 (accept|seek|trust|accepting|seeking | ask for | asking for) ..2 (help|support|services|professionals|agencies|intervention)
  (mother|father|parents|she|he|they|family|grandmother|couple|partner) ..2 (would|did|does|do) not (allow|let|permit) ..2 (sw|hv|sws|hvs|midwives|officers|workers|anyone|professionals|staff | social worker | health visitor) ..2 (to|in|into|past|inside)
  (level|pattern|history|degree|sign~|culture) of ..2 (avoidance|avoidant|non-cooperation|resistance|evasion|hostility|evasiveness) unless agencies|practice|organisational within 4
  avoidance by|of (this|the|professionals|services|contact|agencies|family|parents|mother)
  <fam> ..3 (unhappy|angry|resentful|resented|hostile|antagonistic) ..4 (involvement|intervention | social work~ | social care | visits|referral|services|agencies) unless reviewer|review|author within 10
  offer~ ..8 (turned down | rebuffed | not accepted | not pursued) unless housing|property|accommodation|tenancy|job within 4
  <fam> ..3 (say no | said no | opt out | opted out) unless housing within 4
  entitled to (say no | refuse|decline | say no)
  voluntary ..10 (declin*|refus*|clos*|withdr*|engage*|consent*) unless organisation~|sector|agency within 2
  became ..1 (abusive|aggressive|agitated|angry|hostile) (when|with|towards|to|on) ..4 (<staff>|ward|challenged|asked|questioned|visit*|told)
  <fam> ..2 (did not|didn't|never | failed to) ..1 (access|use|pursue|complete|start|join) ..5 (support|service~|counselling|programme|course|group|therapy|treatment|referral) unless <agency> within 2
  lost to follow
  (poor|low|limited|variable|patchy | lack of) ..1 (uptake|take-up) of
  # second pass
  told (<staff> | the <staff>) ..4 not to (come|visit|call|contact|return|ring)
  (saw|see|felt) ..1 (no|any|little) (need|point|reason|purpose) (for|in|of|to) ..4 (<pro>|involvement|social|support|help)
  (mother|father|parents|they|she|he|family|couple) ..1 (did not|didn't | would not|never | could not) ..1 accept (that|there|the) ..4 (problem|concern~|need~|risk~|plan|referral)
  (neither|never|none|not) ..4 accepted ..5 (service~|support|help|treatment|offer~|intervention) unless <agency> within 2 unless referral within 2
  <fam> ..3 (ended|stopped|ceased|severed | broke off | cut off) ..3 (contact|involvement|engagement|support|package|sessions|relationship) ..2 with ..4 (<pro>|centre|hub)
  <fam> ..3 (cancelled|ended|stopped) ..3 (support|package|programme|sessions|counselling)
  blocked ..3 (number~|calls|worker~|nurse|visitor|messages)
  became ..2 (abusive|aggressive|angry|hostile|confrontational) when ..10 (raised|asked|challenged|told|questioned|mentioned|discussed|informed|visit*|tried) unless partner|mother within 3
  (threats|threat|aggression|abuse|hostility) to ..1 (staff|workers|professionals|practitioners|officers)
  visit~|visited|seen ..4 in pairs
  <staff> ..4 (subject|subjected) to ..3 (abuse|threats|aggression|hostility|intimidation) unless partner|ex within 4
  (reluctantly|grudgingly) (agreed|accepted|engaged|consented|allowed)
  only agreed to ..6 (because|when|after)
  (dropped|drop|dropping) out of ..6 (programme|course|service~|treatment|support|group|sessions|counselling|therapy|intervention|plan)
  (agreed|consented|accepted) ..8 changed ..1 mind
  not [always|routinely|initially] let in
  (unable | not able) to speak to ..1 (mother|her|father|him|them|parents|family) unless alone|child|children|language|english within 5
  (began|begin|started|start|starting) to (co-operate|cooperate|engage|accept) unless <agency> within 2
  make|made (himself|herself|themselves) [un] (available|unavailable)
  <fam> ..2 (willingness|motivation) to ..1 (work|engage|co-operate|cooperate|accept)
  resist* ..4 (attempt~|effort~|offers|involvement|intervention) unless arrest within 3
  (relationship~|trust|communication) (between|with) ..3 (family|mother|parents|her|father) ..8 (services|social|worker~|professionals|agencies) ..6 (broken|broke|strained|deteriorat*|poor|breakdown)
weak:
  engagement
  declined
  refused
  hard-to-engage
  mistrust*|distrust*
absent:
  (parents|mother|father|parent|family|couple|mum|both) ..2 (is|was|were|are|been) ..1 (engaging|co-operating|cooperating|co-operative|cooperative) unless not|never|poorly|said|until|if|whether within 2
  (not|never) ..1 (refuse|refused) (anything|any|help|support)
  (parents|mother|father|family|couple|mum|both) (came|attended) ..1 (all|every|each) ..4 (meeting~|session~|conference~|group~)
  (parents|mother|father|she|he|they|family|couple) (came|attended) [to] all three|four|five|six
  did [nearly|almost] all|everything ..3 (put|asked|required|expected) ..3 (her|him|them)
  (took|take|taken|taking) up (all|every|each|everything) ..4 (help|support|offer~|offered|services|appointments)
  (welcomed|welcomes|accepted) (each|every|all) ..2 (<staff>|visit~|offer~|service~|help|support)
  engag* ..4 well|fully|positively|constructively|consistently|willingly|actively|meaningfully|appropriately unless not|never|poorly|did|failed|superficially|initially|rarely within 4
  (good|positive|full|excellent|strong|consistent) (engagement|co-operation|cooperation) ..2 (with|from|by|of|and|in|was) unless lack|no|not|without|limited|poor within 3
  (well|fully|positively|consistently|willingly) engaged unless not|never within 3
  (parents|mother|father|she|he|they|family|couple|mum) ..3 (accepted|welcomed | were receptive to | was receptive to | sought) ..4 (help|support|advice|visits|involvement|intervention) unless not|never|until within 4
  (parents|mother|father|she|he|they|family|couple|mum) ..3 (co-operated|cooperated | worked well | worked openly) ..4 (with|fully|services|professionals|throughout) unless not|never within 4
  never (turned|refused|declined|missed) ..4 (away|help|worker|support|visit)
  (let|letting|welcomed) <staff> (in|into)
  (co-operated|cooperated) ..1 (fully|well) unless <agency> within 3 unless not|never within 3
  (agreed|consented) to ..4 (support|help|visits|involvement|assessment|referral|intervention) ..4 (co-operat*|engag*|worked) unless not|never|failed|poorly|but within 6
not:
  <neg> ..2 respond~ ..8 <review-obj>
  (reviewer~|author~ | review team) ..12 <neg> ..2 respond~
  referral~|request [was|were] declined|rejected|refused by
  (law|act|protocol|article|rights|duty|process) ..4 <neg> ..2 engaged
  <agency> (did|do|does|had|have|were|was) <neg> ..2 engag* ..2 (father|fathers|him|mother|parents|family|dads|men)
  (gp|gps|agency|agencies|school|hospital|team|services|council|authority|department|practice|manager|partnership|trust|police) ..2 (did|had|has|have|was|were) not ..1 respond*
  (practitioners|professionals|agencies|staff|workers) ..1 involved ..4 engaged
  <agency> [had|have|has|all|also|both] engaged
  housing|police|<agency> [had|have|has] minimal|limited|little|good|no engagement
  engagement (by|of|from) [all|the|local|some|key] <agency>
  engag* ..3 <review-obj>
  <review-obj> ..4 engag*
  declin~|refus~|refused|declined|agreed|chose|wish~|invit*|want~|respond~ ..8 <take-part> ..5 <review-obj>
  <neg> ..5 <take-part> ..5 <review-obj>
  declin~|refus~|refused|declined|respond~ ..6 invit* ..6 <review-obj>
  bail|court|application|asylum|visa|leave ..2 refused
  school refus*
  engag* ..2 in ..2 sexual|criminal|violent|learning|play
  <agency> did not accept [the|this|a] referral
  engagement event~
  hostile environment
  <agency> <neg> engag* ..3 <agency>
