theme: information-sharing
name: Information sharing
family: Practice and decisions
checked: yes
absence: affirms
definition: information shared, not shared, sought, delayed, lost or not known between agencies or teams; consent to share

# what is shared
let info
  information|info|intelligence|intel|detail|details|knowledge|fact|facts|data
  concern~|history|histories|risk~|disclosure~|incident~|finding~|context|background
let document
  report~|minutes|summary|summaries|letter~|notification~|record~|note|notes|plan~|assessment~|chronology|chronologies
  result|results|paperwork|form~|merlin|notice~|email~|update~
  =PPN|=PPNs|=DAN|=DANs | birth plan~
# who shares: agencies, not the family
let who
  <agency>|ambulance|refuge|court|cafcass|mash|marac|=MASH|=MARAC|camhs|nspcc|ward|ed|idva | emergency department | local authority | local authorities
  surgery|surgeries|surgeon|clinic|academy|chair|lead|leads|senco|headteacher|crew|unit|hub|mentor|counsellor|assessor|referrer~|registrar|matron|ics|=ICS
  the practice | gp practice | safeguarding lead | designated lead | receiving area | receiving authority | home authority | reviewing officer
  each other | one another | other areas | others | relevant parties | colleagues | conference | primary care | front door
let send
  sent|send|sends|sending|forward~|copied|copy|copying|circulated|circulating|faxed|emailed|cascaded|distributed|supplied|submitted
let shared = share~|sharing|exchange~|relay~|disseminate~|transmit~
let notified = inform~|notify~|alert~|appris* | made aware
let bad
  poor|ineffective|inadequate|insufficient|limited|late|delay*|partial|incomplete|inaccurate|incorrect|missing|vital|key|important|relevant|crucial|critical|significant|pertinent|full|further|additional|historic|historical|previous
let not-sharing = <not>|fail~|failure~|unable|delay*|omit~|lack~|reluctant|reluctance|refuse~|missed
let review-work
  reviewer~|lcspr|=LCSPR|=SCR|=CSPR
  review panel | this review | the review | review process | lead reviewer | independent reviewer | the panel | panel meeting~ | the author | agency author~ | agency report~ | rapid review
# the family: when it stands between two parts of a pattern it is the family that speaks or is told
let kin
  mother|mum|father|dad|parent|parents|family|partner|grandmother|grandfather|grandparent~|aunt|couple|carer~|she|he|they|neighbour~|child|boy|girl
# the papers by which agencies tell one another
let paper
  <document>|referral~|message~|papers|file|files|drawings|information|intelligence|concern~|incident~|alert~|disclosure~|episode~|call|calls
let nobody = nobody|none|neither | no one | no agency | no service | no professional | not one
# how agencies speak to one another
let contacted
  rang|ring|ringing|telephon*|phoned|email*|e-mail*|alert~|notify~|inform~|consult~|told
  spoke|speak|speaking|spoken with|to
  wrote|written|talk|talked|talking|replied|reported to
# what an agency did that another needs to know of
let agency-thing
  plan|plans|conference|referral~|meeting~|proceedings|involvement|assessment~|bail|order|conviction~|notification~ | social worker | child protection | child in need | known to | open to
let some-worker
  sw1|sw2|sw3|sw4|hv1|hv2|hv3|gp1|gp2|cmw|mw1|mw2|referrer~|hub|teacher~|practitioners | front door | duty team | duty desk | duty service | edt|=EDT
  <professional>|csc|=CSC|paramedics|secamb|officers|school|nursery|hospital|housing|probation|academy|camhs|refuge|ward|surgery|crew|lead|mentor|cafcass|mash|ics|=MASH|=ICS | social care | children's services | adult services | the practice | the trust | local authority

match:
  information sharing
  info|intelligence|data sharing
  sharing [of|the|this|that|all|any|such|key|relevant|vital|important|appropriate|sensitive|personal|medical|confidential] information
  <info> .. <shared> unless bed|sofa|flat|house|room|accommodation within 3 unless <review-work> within 8
  <shared> ..2 <info> unless bed|sofa|accommodation unless mother|grandmother|father|aunt|grandparents|neighbour|parents ..1 <shared> unless <review-work> within 8
  <shared> .. <document> unless plan to
  <document> ..4 <shared> unless bed|sofa|flat|house|room within 3 unless <review-work> within 10 unless plan ..3 shared by unless shared with ..1 (family|parents|mother|father)
  <not-sharing> ..2 shared unless bed|sofa|care|room|house|flat|understanding within 3
  shared|sharing [this|it|these|that|them] with [the|all|any|other|her|his|their|its|relevant] <who> unless <review-work> within 12
  <shared> ..5 with ..3 <who> unless <kin> <shared> unless mother|father|parents|she|he within 3 unless bed|sofa|flat|house|room|accommodation|care within 4
  shared between|across|amongst|among ..2 <who>
  share~ what [they|it|each] know|knew|knows|held|hold|had
  open|openly|proactively|routinely|appropriately|promptly shared|share
  # information in motion or at rest
  <bad> information ..6 (provided | given | received | passed | obtained | requested | sought | available | held | known | relayed) unless <review-work>|section~|paragraph~|appendix within 20
  information ..5 (passed | relayed | requested | sought | exchanged | withheld | passed on | cross-referenced | lost | obtained | held by | fed back) unless review|reviewer|author|chair|panel|family within 6
  information .. <not> .. (known | available | provided | received | given | accessed | requested | collated | considered | reach~) unless review|reviewer|author|panel within 6
  pass~|passing [on|over] [the|this|that|any|all|its|their|relevant|important] <info>|<document>
  passed ..2 (to | on to | onto | between) ..2 <who> unless away
  not .. pass~ on|to
  failed to pass on | never passed on | <be> [quickly|promptly|always|routinely] passed on [to]
  (seek | sought | seeking | request | requested | requesting | obtain | obtained | obtaining | gather | gathered | gathering | collate | collated) ..3 (information | background information | medical information | records from | reports from | history from | an update from | updates from) unless review|reviewer|author|panel|chair within 6
  <who> ..3 (receive~ | in receipt of | were sent | was sent | provided with) ..3 (notification~ | intelligence | discharge summary | discharge letter | alert~ | information from | police report~) unless review|panel|reviewer|author within 4 unless <kin>
  <who> .. (provide~ | gave | give | supplied | supply) ..2 (information | updates | an update | feedback) ..3 to ..2 <who> unless review|panel|reviewer|author within 4
  information ..4 between ..3 <who>
  information from ..3 <who> .. <not>
  # information not whole, not at hand
  incomplete|inaccurate|partial|insufficient|outdated|out-of-date|missing|disjointed|fragmented|unshared|unknown|vital|crucial information unless booklet|leaflet
  information ..4 (incomplete | inaccurate | partial | missing | omitted | left out | fragmented | unknown | lost | out of date | at hand | made available) unless <review-work> within 4
  (little | no | limited | lack of | absence of | scant | sparse) [other|further|relevant|available|background|additional|new] information ..2 (from|available|known|held|reached|shared|passed) unless <review-work> within 6 unless <kin> within 2
  <who> ..2 (had|held|has) (no | little | limited | only limited | some) [of|the|relevant|background] information unless <kin>|<review-work>
  information ..2 (from | held by | known to | provided by | given by | supplied by | available to) ..3 <who> ..4 should|must unless <review-work> within 4
  (use|using|consider*|gather*|collat*|draw*|bring*|brought|triangulat*|includ*) ..3 available information
  (<who>|assessment|decision~|plan|meeting) ..3 (without|lacked|lacking|missing) ..4 (information | intelligence | the history | knowledge of)
  (omitted | left out | not included | not mentioned | not referenced) ..2 (from|in|of) ..3 (referral~ | report~ | letter~ | summary | handover | notification~ | minutes)
  (referral~ | report~ | letter~ | notification~ | discharge summary | minutes | files | notes | papers) ..3 (did not | does not | do not | failed to | never) ..1 (mention~|include~|refer~|contain~|reference~|state|say|convey|set|explain|tell)
  (<info>|report~|letter~|incident~) ..6 (not | never) ..3 (discussed | mentioned | raised | presented | tabled | read out | referenced | considered | shared) ..2 (at|in|by|to|with) ..3 (conference~ | icpc | rcpc | =ICPC | =RCPC | =MARAC | core group~ | meeting~ | discussion~)
  (what | everything | all that | more than | much of what | little of what | anything) ..4 <who> ..3 (knew|know|knows|held|hold)
  (known | knew | know) ..2 (to | by) ..1 (somebody | someone | one of them | each of them)
  each ..3 (knew | held | had) ..2 (part | fragment | piece)
  (half | part | a piece | a corner | fragment~) ..1 of [the|a] picture|story|story~ unless mother within 3
  half a picture|story
  <some-worker> [also|already|only|alone] knew of|about unless <kin>
  (unknown | not known | never known | not made known) ..1 (to | by) ..3 <who> unless <kin>|mr|ms|mrs|families|adult|baby|sibling~|children|siblings|household within 5
  lack of knowledge ..2 (of|about|around|regarding) ..4 (family|families|household|history|mother|father|partner|child|children|involvement|incident~|plan~)
  lack of awareness of|about the history
  (no knowledge of | without knowledge of) unless (family | the family | this family | household | the household | couple | him | her) within 1 unless <kin>|she|they within 3
  <who> ..4 (first|only|eventually) ..1 (heard|hear|learned|learnt|learn | found out | find out | discovered) unless <kin>
  # one agency speaks to another
  <some-worker> ..2 <contacted> ..4 <some-worker>|referrer~ unless <kin>|parents|review|reviewer|panel|author unless (<contacted> to|by|with|from|about|of|that) within 0
  <some-worker> ..2 (spoke|speak|wrote|write|writing|spoken|talk|talked|talking) ..1 (to|with) ..4 <some-worker> unless <kin>|parents|review|reviewer|panel|author
  (wrote|write|written|writing|letter~|email~|emailed|e-mail|e-mails|telephoned|phoned|message~) to ..2 (gp|gps|school|surgery|police|paediatrician|consultant | health visitor | social worker | social care | children's services | midwi* | camhs | nursery | housing | team) unless <kin>
  (rais~|raise~|express~|flag~|voice~|pass~|share~|relay~|communicat*) ..2 (concern~|worry|worries|observation~) ..4 (to|with) ..3 <some-worker>|hub|ics unless <kin> unless mother|father|grandmother|grandparents|aunt|neighbour~|parents within 4 unless <review-work> within 4
  <some-worker>|hub ..1 (alerted|notified|informed|told|contacted|rung|telephoned|updated) by ..3 <some-worker>|provider~
  (contact | direct contact | dialogue | conversation~ | discussion | discussions | communication | interaction~ | exchange~) ..2 between ..2 <some-worker> ..4 <some-worker> unless mother|father|parents within 2
  (no | little | limited | minimal) [direct|further|documented|recorded] (contact | call | conversation | discussion | communication | dialogue) between ..6 (<some-worker>|agencies|services|team~|midwi*) unless <kin>|him|her
  (talk|talked|talking|speak|spoke|speaking|listen~|write|wrote) to (each other | one another) unless <kin>|parents|siblings|chronolog* within 6
  services|agencies|professionals|practitioners|teams interact~
  rais~|raise~|raising|flag~|escalat* (this|these|it|them|that) ..2 with ..2 <some-worker> unless <kin>|dispute~|disagree*
  <some-worker> called ..2 <some-worker> unless <kin>|police|ambulance|paramedic~
  (not | never | not been) ..2 (come|came|brought|drawn) to ..3 attention of unless <kin> ..2 attention
  <info> ..4 (brought | drawn) to ..2 attention of ..2 <some-worker> unless he|she|family|mother|father
  (made|make|makes|making) ..2 <some-worker> ..2 aware unless <kin>
  (kept|keep|keeping) ..2 <some-worker> ..2 (informed|updated|abreast | up to date | in touch | in the loop)
  <some-worker> ..4 be ..1 (told|informed|notified|alerted|updated|copied) unless <kin>
  <some-worker> ..1 (was|were|been|being|is|are) (not|never) ..1 (asked|approached|consulted|contacted|told|informed|given|shown|sent|copied|notified|updated|advised|sighted) unless <kin>
  <some-worker> ..1 (was|were|been|being|is|are) (not|never|only) ..1 (given | shown | provided with | had | have) ..1 (detail~ | sight | access | information | background) of|to|about
  (not | never | no) ..2 (sight of | sighted on | privy to | party to) ..3 (information|detail~|history|plan~|report~|minutes|discussion~|assessment~|document~|intelligence|record~|notes)
  <some-worker> (knew|know|understood) [very|so|relatively|comparatively] (only what | only that | only part) unless <kin>
  not until ..10 (agencies|professionals|practitioners|services|<some-worker>) ..2 (realise~|discover~|learn~|learnt|know~ | became aware | become aware | made aware | found out)
  (oblivious|unsighted|ignorant) ..2 (of|to|about|on)
  what was|is|had [already|been] known (to|by|elsewhere)
  (unable|unwilling|reluctant|hesitant|nervous|wary|anxious|declin*|refus*) ..2 (share|release) ..2 (information|details|records|intelligence|it|what) unless <kin>|victim~|ms|mr within 4
  <some-worker> ..3 (disclose|disclosed|divulge|divulged|release|released|volunteer|volunteered) ..5 to ..2 <some-worker>|conference|meeting unless she|he|mother|father|parents|they|child
  check~ with ..2 (previous|other|another|neighbouring|local|partner|home|originating|<some-worker>) unless <kin>
  intelligence ..6 (system~|database~|not|never|held|sat|reach~|passed|shared)
  <some-worker> ..2 (could | can | do | did) not (view|see|access|read) ..4 (record~|system~|entries|files|notes|information|flag~|histories|history)
  (not | never) (view|see|access|open) ..3 (record~|system~|entries|files|notes|information)
  (no | without | never had | awaiting) [any|a] (reply|response|acknowledgement) ..6 (from|to) ..3 (<who>|email~|referral~|letter~|request~|message~|notification~) unless <kin>
  not ..1 (<send>) ..2 to ..3 <some-worker> unless <kin>
  (notification~|referral~|report~|minutes|summary|summaries|notes|records|result|results) ..4 (sent|mailed|e-mailed|emailed|faxed|posted) ..4 to unless <kin>|<review-work>
  <some-worker> ..2 (was|were|been|be) ..2 (sent|copied|forwarded) (it|them|one|copies|minutes | the plan | the minutes | the report | the letter | a copy | the chronology) unless <kin>
  <some-worker> ..2 (was|were|been|be) ..2 (given|shown) (copies|minutes | the plan | the minutes | the report | the letter | a copy | the chronology) unless <kin>
  <some-worker> ..6 (did not | never) ..1 (get|receive|see) (it|them|one|copies|minutes | the plan | the minutes | the report | the letter | a copy | the chronology)
  (notes|record|records|file|files|papers) ..1 (followed|arrived|caught) ..6 (day|days|week|weeks|month|months|late|later)
  (not | never | nor | without | no attempt | no enquir*) ..4 (ask~ | rang | ring~ | approached | consult~ | chased | wrote) ..3 <some-worker> unless <kin> within 3 unless to see
  <nobody> ..3 (ask~ | rang | consult~ | chased | wrote) ..3 <some-worker> unless <kin>|to see unless review|panel
  (ask~ | asked | rang | ring) ..2 (school|gp|surgery|police|nursery | health visitor | midwife | hospital | social worker | other | others) ..2 (what|whether|if|for) unless <kin> within 4
  (<document>|referral~|message~|information|history|record) ..4 (sent for | chased | never came | never arrived | did not arrive | had not arrived) unless <review-work> within 4
  <paper> ..4 (offered | volunteered | provided | released | disclosed) ..2 to ..2 <who> unless <review-work> within 4
  (request | enquir*) ..6 (not chased | went unanswered | not answered | not responded to | unanswered | no reply | no response | ignored) unless <kin>
  (maternity|birth|pregnancy|police|domestic|abuse|hospital|referral) notification~ ..6 (<not>|response|responded|delay*|slow|late|received|sent|reach~)
  line~ of communication
  # what each held
  <some-worker> ..1 (held|holds|hold) ..2 (report|records|notes|files|history|knowledge|information|intelligence) unless <kin>|hands|meeting
  (neither|none|nobody | no one | each) ..3 (realise~|knew|know|aware|understood) ..4 (other|others|another)
  (agencies|professionals|services|practitioners) ..5 (different|conflicting|competing|differing) ..1 (accounts|versions|information|histories|stories)
  (share~|sharing|disclose~|disclosing|disclosure) ..5 (without|with) ..2 consent
  (facts|information|detail~|history|message|significance|concern~|knowledge) ..2 (was|were|got|be|been|being) ..1 lost
  (informing|notifying|alerting|updating|telling) ..2 (gp|gps|school|schools|others|partners|agencies|hospital|nursery | health visitor | social worker | social care | midwi*) ..2 (of|about|that|when|to) unless <kin> within 4
  (telling|tell|informing|inform) ..3 (another|other|partner) ..1 (agency|agencies|service|services)
  <some-worker>|trust|head ..1 (learned|learnt|learns) (of|about|only) unless <kin>|police|officer~ within 3
  never (learned|learnt|heard) (what|of|about) unless <kin> within 3
  information (provided|supplied|given|submitted|offered|sent) by ..3 <some-worker> ..1 (was|were|did|had|contained|lacked|gave|omitted) unless <review-work>
  # it reached, or did not reach
  (<document>|referral~|message~|papers|file|files|drawings|information|intelligence|disclosure~|result|results|notice) ..5 (reach~|arriv*) ..5 (<who>|<not>|late|later|day|days|week|weeks|month|months|everybody|everyone|anyone) unless <review-work>|threshold|age|court within 3
  (<not>|no) ..4 reach ..1 (anybody|anyone|others | any other | the other) unless <kin>
  (delay*|slow|late|slowness) ..4 (report~|notification~|information|notice|referral~|minutes) ..4 (reach~|receiv*|arriv*|sent|sending|shar*)
  (slow | late | delayed | weeks | days | months) ..3 (to reach | in reaching | reaching | getting to | to get to | before it reached) ..3 <who>
  (got | get | gets | reach~) to (anybody | anyone | somebody | someone | those) who [can|could] unless bed
  reaches|reached those|somebody|someone|anyone|everybody|everyone who
  # passed
  pass|passed|passing ..5 to ..3 <some-worker>|anyone|anybody|somebody|hub|team|office unless responsibility|case|care|family|away|urine|baby
  pass|passed|passing [this|it|that|them|these|those] on unless away unless (on the|a|an|his|her|their) within 0 unless appointment~|clinic within 8
  passed ..3 on to
  # told or not told
  (<nobody> | nor) ..4 (was|were|been|is) ..1 (told|informed|notified|alerted|warned|copied) unless mother|father|parents unless pregnan* within 6
  <not> ..1 (tell|inform|informing|notify|notifying|alert|alerting) ..3 <some-worker> unless <kin>|ms|mr|mrs|adult within 5
  (should|must|to) (tell|inform|notify|alert|update) ..2 <some-worker> unless mother|father|parents|she|he within 5
  <not> ..3 be notified
  should [also] have been notified|informed|told|alerted
  notified to ..2 <who>
  non-notification | not notify
  let|lets|letting ..2 <who> know unless <kin> within 4 unless board|partnership|panel
  <some-worker> ..1 (revealed | divulged) unless review
  (police|officer~|crew~|constable) ..4 (submit*|complet*) ..6 (=PPN|=PPNs|notification~|merlin|referral~)
  (child protection|cp|safeguarding|police|vulnerab*) (referral~|notification~|report~) ..6 (submitted | not made | not submitted | not sent)
  (incidents|incident|attendance~|call-out~|calls|callouts) ..10 not ..1 (referred | notified | passed | reported | shared) ..1 (to|with) ..2 <who>
  (<document>|referral~|copy|copies|papers|invitation~) ..4 (mailed|e-mailed|emailed|posted|faxed|copied) to unless <kin>|<review-work>
  minutes ..4 (distribut*|circulat*|shared|sent) unless <review-work> within 4
  minutes of ..4 (went|go|sent|copied) to
  # seen by all
  contact~ ..4 to (check|ask|establish|clarify|obtain|request) unless <kin>
  <some-worker> ..3 no attempt to (contact|consult) ..3 <some-worker>
  (files|records|notes|papers|history) ..6 (asked for | requested) ..4 (never|not) unless <review-work>
  (took|taken) ..6 (days|weeks|months) to (tell|inform|notify|share|pass|send)
  <some-worker> ..1 (had|have|has) (not|never) been (told|informed|notified|given | made aware)
  (lay|lie|lies|sat|sits|remained|left) ..1 (unread|unopened|unanswered)
  (email~|form|referral~|letter~|report~|inbox|task~) ..6 (unread|unopened) unless <kin>
  what ..4 (knew|held|known) ..6 not ..2 (asked for | sought | called for | shared | requested | drawn | passed)
  <who> ..4 sent ..6 but not ..1 (plan|report|records|notes|minutes|summary|file)
  (accessible | open | visible) to (all | other | every | each | partner) ..2 <who>
  systems ..6 (read|see|view|open) ..2 (each | one another | the other) ..3 (files|records|notes|entries|data)
  (information | intelligence) ..2 (about|on) ..6 (come~|arriv*|moved|transferred) ..4 (area|authority|borough|county|another)
  flow|transfer|exchange|passage|loss|movement|withholding of [key|relevant|such|this|vital|important] information
  information flow~|exchange~|transfer~|gap~
  gap~ in ..2 (information | knowledge between)
  access to ..3 (information | records | record systems | each other | each others) unless review|reviewer|panel|author|mother|mothers|parents|women|families|leaflet~|advice within 5
  <not> .. access ..3 (record~ | information | system~ | database~ | histories | history)
  (background | lateral | network | agency | partner agency | police | health | domestic abuse) check~ [with|were|was|not|made|completed|undertaken|on]  unless police check point
  # one agency tells, or does not tell, another
  <who> ..2 (inform~ | notify~ | alert~ | told | updated | kept informed) ..3 <who> unless <kin>|her|him|them|to|himself|herself
  <who> ..3 <notified> ..6 <who> unless <kin>|her|him
  <who> .. (was | were | been | being) [not|never|also|subsequently|immediately|promptly|only|then] <notified> .. (by | of | about) unless <kin>|police|officer~|grounds|landlord|neighbours within 3
  <who> .. (was | were | been | being) [not|never|also|subsequently|immediately|promptly|only|then] (told|advised|updated) ..2 (of | about) unless <kin>|police|officer~ within 3
  <not> ..2 (informed | notified | alerted | made aware | appris* | copied in | updated) unless <kin>|victim|sister|friend~ within 4
  <notified> ..3 (health visitor | gp | midwi* | school | social worker | children's services | social care | nursery | all agencies | other agencies | partner agencies | the hospital | probation) unless <kin> within 4
  delay* ..2 (informing | notifying | telling | alerting | sharing | sending | notification)
  <who> ..3 unaware unless procedure~|policy|policies|guidance|pathway~|tool~ within 5
  <who> .. <not> ..2 aware of|that|about unless procedure~|policy|policies|guidance|pathway~|tool~ within 5
  <who> .. <not> ..1 tell|inform|notify|alert|contact|update ..3 <who> unless <kin>|ms|mr within 4
  <info> ..8 (went no further | go no further | not go any further | did not reach | got lost | stayed with | remained with)
  <not> ..2 (notify | notified | notification)
  (notification~ | notice) .. (not | never | late | delay* | sent | received | shared) ..4 <who>
  <who> ..2 (did not know | were not to know | had no knowledge | no knowledge of | knew nothing | had not known | would not have known | not been aware | not know) unless he|she|that|mother|father|parents unless (knowledge | know | known) [of|about] [the|this] family|couple|household
  (this | which | information | history | fact | that | it | these | conviction~ | injury | bruise | pregnancy) .. not ..1 known (to | by) ..3 <who>
  (known | available) to ..2 (one | some | other | only one | individual | a number of | several) <who> ..4 but
  what ..3 known (to | by) (whom | which | each | other | all | individual | different)
  who knew what and|when|about
  (establish*|clear|unclear|clarity|map*|understand*) ..3 who knew what
  <who> ..3 held ..3 (information | knowledge | intelligence | different information | pieces | parts)
  # documents sent or not
  <document> ..5 <not> ..2 (<send> | received | provided | reach~ | requested | obtained | available to) unless <review-work>
  <document> ..4 (<send>) ..3 (to | between | with) ..3 <who> unless <review-work>
  <send> ..4 <document> ..2 (to | with) ..2 <who> unless <review-work> unless <kin>
  <who> ..4 <not> ..2 receive~|sent|given .. <document>|copy|feedback|outcome|minutes
  (receipt | acknowledgement) of ..3 (referral~ | notification~ | report~ | letter~)
  (referral~ | notification~ | email~ | concern~ | message~) ..3 (not | never) ..2 (passed | forwarded | relayed | acted upon by | transferred | uploaded | reach~)
  # communication
  communicat* ..3 (between | across | among | amongst) unless couple|parents within 3
  communicat* ..3 (with | to) ..3 <who> unless mother|father|parents|she|he|couple within 3
  <bad>|good|better|effective|clear|clearer|robust|timely|regular|open|improved|weak|no communication unless need~|difficult* within 1 unless communication with|between ..2 (mother|father|parents|family|families|her|him|them|couple|carers|grandparents)
  lack of communication
  breakdown~|lapse~|failure~|weakness*|gap~ in ..2 communication~
  lack|absence|failure of ..2 communication~
  communication breakdown~|failure~|gap~
  inter-agency|interagency|multi-agency|professional|interprofessional|inter-professional communication
  <not> ..3 communicated unless communicated with
  (fed | feed | feeding) back to ..3 <who> unless mother|parents
  feedback ..3 (to | from) ..3 (referrer~ | referring | <who>) unless family|parents|mother within 4
  outcome of ..4 (referral~ | assessment~ | strategy | enquir* | conference) ..4 (shared | communicated | known | informed | fed)
  # consent and law of sharing
  consent .. (share | sharing | contact agencies | contact other agencies | checks | information)
  (without | seek | seeking | sought | gain | obtain | override | overrid* | overriding | dispense with | dispensing with | lack of | refused | withheld | withhold | gave | requested | absence of | no) ..2 consent ..6 (share | sharing | referral | refer | information | contact | checks | agencies | professionals | records)
  duty of confidentiality | patient confidentiality | client confidentiality | caldicott | data protection | =GDPR | lawful basis
  confidentiality ..8 (disclose | barrier | prevent* | share | sharing | breach* | cited | reason)
  need to know basis
  # the whole picture
  (held|had|hold|have|saw|holding|seeing) ..2 part|parts|piece|pieces of ..2 (picture|information|story|history|puzzle)
  (full|whole|complete|fuller|bigger|wider|true|holistic|composite|clear|overall picture) .. (agency | agencies | professional~ | anyone | everyone | no one | single | together | information)
  (no one | no single | no individual | nobody | neither | none of the) ..4 (full|whole|complete|entire picture)
  <lack> ..5 (full|whole|complete|entire|wider picture)
  jigsaw | piece~ of the puzzle | join* the dots | out of the loop | kept in the dark
  pool* ..3 (information | knowledge | what they knew)
  right hand ..6 left
  silent ..2 between agencies
  # data systems that share
  (systems | databases) ..5 (not | do not | did not | cannot | unable) ..3 (talk to | speak to | communicate | link* | interface | visible)
  (visible | viewable) to ..3 <who>
  # nobody knew, was told, or told
  (<nobody> | neither) ..8 (knew|aware) ..1 (that|of|about) unless <kin>|he|she unless pregnan* within 6
  (did not know | didn't know | had not known | was unaware | were unaware | not aware | not made aware | unaware) [that|of|about] ..8 <agency-thing> unless <kin> unless <kin>|he|she|ms|mr within 2
  (<nobody>) ..1 (told|tell|informed|notified|alerted|contacted|consulted|rang|telephoned) ..2 <some-worker>|hub
  <some-worker> ..3 told (nobody | no one | no-one) unless <kin>
  told <some-worker> nothing
  <some-worker> ..4 (was|were|been) (never|not) (told|informed|notified|advised) ..4 (outcome|result|what|decision|whether|why) unless <kin>
  (tell | inform | notify | update | reply to | respond to | feedback to | feed back to | write back to) ..2 (referrer~ | referring | those who | person who | person making | agency that | agency which | professionals who | whoever) ..3 (referr* | of | what | about | outcome | decision)
  <some-worker> ..1 (was|were|been) (not|never) ..1 (telephoned | rung | phoned | emailed | called | spoken to | alerted) unless <kin>|police
  <some-worker> ..2 (has|had|have|was|were|is|be|being) ..1 [not|never] consulted unless <kin>|<review-work>
  (not|never|without|nor) ..2 (consult~|consulting) ..1 (with) ..3 <some-worker> unless <kin>
  (not|never|without) consulting ..2 <some-worker> unless <kin>
  (no|not|nor|without) ..2 (inquiry|enquiry|enquiries|inquiries|checks|check|approach|contact|request|call|referral) ..1 (was|were|made|been) [made|received] ..1 (of|to|with|from) ..2 <some-worker> unless <kin>|nspcc
  (notify|inform|tell|alert|update|telephone|contact) (the other | each other | one another) unless <kin>
  (should|must) ..12 and (tell|inform|notify|alert) ..2 <some-worker> unless <kin>
  told (two|three|both|several|other) services|agencies
  (none|little|nothing|much|some) of (this|it|that|which|these) ..3 known to ..3 <who> unless <kin>
  known (in fragments | to different) ..3 <who> unless <kin>
  known in fragments
  unbeknown* to ..3 <who>
  <who> ..3 (not|never) ..1 (seen|saw|read) ..2 (report|plan|assessment|minutes|letter|records|notes|notification~|chronology|file) unless <kin>|<review-work>
  <nobody> ..10 (seen | saw | sight of) ..2 (report|plan|letter|assessment|minutes) unless <review-work>
  (did not know | didn't know | was unaware | were unaware | not aware) that ..6 (conference | child protection plan | child in need plan | strategy meeting | core group | referral | notification) unless mother|father|parents|family within 3
  had ..1 (they | she | he | professionals | practitioners | agencies | <some-worker>) [all|both|also] known (of|about|that)
  <send> ..4 (summary|report|letter|notes) (alone|only)
  (have | has | given | sent | receive | received | receives | provided with) ..1 copy of unless <kin>|parents|<review-work>|leaflet
  (advice|warning|request~|concern|message) ..10 (did not | never) (reach | get to) ..3 (<who>|it|them|those)
  (record|records|notes|file) ..12 (sent on | forwarded on | forwarded to) unless <review-work>
  # the paper did not get there
  (distribution|circulation|mailing|invitation) list~
  (minutes|record|notes|plan|report|letter|copy|copies) ..12 in ..1 hands of unless mother|mum|parents|father|grandmother|grandparents|victim within 4
  <not> receive ..3 (plan|minutes|report|letter|copy|notification~|records|invitation|outcome|feedback) unless <kin>|review
  (letter~|copy|copies|notification~|report~|result~|minutes|notes|summary|notice|record|records) ..6 (not|never|only) (go|went|gone|sent|shared|copied) ..2 (to|out) unless <review-work> unless school|court|hospital within 1
  (letter~|copy|copies|notification~|report~|result~|summary|notice|it|which) (did not go | never went | went only | were not copied | was not copied) to ..3 <some-worker>
  nothing was|were|had [been] sent|passed|copied|forwarded to
  (fax | fax number | email address | mailbox | inbox | in-tray | answering machine | voicemail | answerphone) ..10 (wrong | old | outdated | out of date | closed | shut | unmonitored | unchecked | unread | given up | belonged | traced | no longer | retrieved | not)
  left ..1 message~ ..3 (with|for|on) ..4 <some-worker>|answerphone|voicemail|machine unless <kin>|parents
  <some-worker> ..3 left a message unless <kin>
  (rang|telephoned|phoned|contacted|emailed) <some-worker> and unless <kin>|he|she|public|caller|friend~ within 3 unless police|paramedic~|gp|gps|ambulance
  (call|calls|email~) to ..3 (social worker~ | health visitor~ | duty team | duty desk | children's services | social care | midwi* | out of hours) unless <kin>|999|101 within 5
  (sent|forwarded|copied|passed|shared) ..3 for information
  (referral~|report~|letter~|notification~|summary|notes|handover) ..8 (said|says|made|makes|contained|with) (nothing | no mention | no reference | no information) ..1 (about|of|to)
  # the pieces not put together
  (information|fragment~|pieces|strands|knowledge|intelligence|accounts) ..8 (put|brought|pieced|pulled|drawn|laid|join*|viewed) (together | side by side | alongside) unless <review-work>
  (put|piece|pull|bring|brought|pieced|pulled|drew|drawing|bringing|putting) ..1 (this | the | all | all the | their | all this) ..1 (information|pieces|fragments|strands|knowledge|intelligence) ..4 together unless <review-work>
  # consent
  (nursery|school|gp|surgery|practice|<some-worker>) ..4 (need*|requir*|lacked) ..2 (consent|permission) unless <kin>|police|treatment|post-mortem|medical|surgery
  # said, asked, answered between services
  <some-worker> ..12 <not> ..1 (mention|tell|report|share|discuss|raise|relay|disclose|convey|communicate|divulge) ..6 (to|with) ..3 <some-worker> unless mother|father|parents|she|he ..1 <not>
  (notification~|incident~|concern~|information|disclosure~|referral~|findings|injury|result~|outcome~|change~) ..4 (not|never) ..1 (discussed | explored | shared | raised | clarified | followed up) with ..3 <some-worker> unless <kin> within 2
  (no evidence that | not clear whether | not known whether | unclear whether | unclear if | not clear if) ..8 (discussed with | shared with | communicated to | received by | passed to | reported to | sent to | raised with | known to | relayed to) ..3 (<some-worker>|agencies|services|team) unless <review-work>
  (concern~|information|letter~|email~) ..6 received by ..3 <who> unless <kin>|<review-work> unless (not known | unclear) within 0
  <some-worker> ..2 (did not | never | failed to) ..1 (reply|respond|answer) to ..4 (email~|call|calls|message~|letter~|request~|voicemail~) unless <kin>
  (email~|calls|messages|letters) ..4 (not|never) ..1 (answered|returned|acknowledged) unless <kin> within 5
  <some-worker> ..6 (rarely|never|seldom|not|only|sometimes|always|often) ..1 (informed|told|notified|alerted) (when|if|about|of|that|by) unless <kin> within 4
  (known to | known by) ..5 <some-worker>|service|hospital|team ..10 (before|until) ..6 (aware|informed|known|told|notified)
  <who> ..4 had ..2 (relevant|significant|important|key|additional|further|crucial|valuable|historical|considerable) (information|knowledge|intelligence|details|records) unless <kin>|<review-work> within 3
  (route|means|way|mechanism|system|arrangement~|process|pathway) ..5 (by which | whereby | for | so that | through which) ..8 (obtain | receive | access | know | share | be told | be informed) ..5 (information|details|notice|records|notification~)
  (timely|prompt|early) (notice|notification~|sharing) of
  (information|intelligence|details) ..6 (follow|followed|travel|travelled) (him | her | them | the child | the family | the baby)
  <who> ..6 (become|became|becoming) aware (only | until | later | by chance) unless <kin>
  (before|until) ..6 <who> (became|become|were|was) [made] aware unless <kin> within 4
  <who> ..2 (understood|believed|thought|assumed) ..8 because ..6 (told|said|informed)
  (telephoned | rang | contacted | emailed | phoned | called | spoke to | spoke with | met with) ..3 (social worker | gp | health visitor | midwife | school | nursery | probation officer | duty team | hospital | school nurse) to (advise|inform|share|report|say|discuss|ask|request|seek|update|express|check|raise|clarify) unless mother|mum|father|parents|family|she|he|grandmother|grandparents|aunt|they within 4
  (let | letting) ..3 (hospital|school|gp|nursery|agencies|others|police|team|midwives | health visitor | social worker) know unless <kin>
  (asked|invited|approached|contacted|consulted) for ..1 (its|their) (views|information|input|records|contribution) unless review|parents|family
  (as|which|this|what) ..1 told (the|by) ..2 <who> ..3 (by|that) ..3 (other|another) <who>
  # wrong beliefs for want of being told
  <who> ..3 ((under the [mistaken|false|wrong|clear] impression) | (wrongly|mistakenly|incorrectly|erroneously believed|assumed|understood|thought)) unless <kin>
  <some-worker> ..1 (assumed|presumed) ..3 <some-worker> ..3 (knew|aware|told|informed|shared|had|already) unless <kin>
  (had|if) ..3 <some-worker> [had] (known | been aware | been made aware | been told | been informed | been alerted | been notified | been sighted) unless <kin>
  (those|staff|professionals|practitioners|services|agencies|workers) [who] [were] (working|involved|engaged) with ..4 (unaware | not aware | no knowledge | not know | not known | not informed | not told | not sighted)
  (know|knew|knowing|aware|unaware|unsure|uncertain|understand|establish|clear|identify) ..2 (who|which) (else|other|agencies|professionals|services) ..6 (involved|working|engaged|supporting|visiting) unless <review-work> within 6
  (neither|each|one|none) ..2 (knowing|aware|knew|sighted) ..3 what ..2 (other|others)
  # held, conveyed, forwarded
  (information|intelligence|details|facts|knowledge) ..12 (held|retained) by ..4 <who> unless <review-work> within 6
  (information|intelligence|details|facts|news|decision~|outcome~|concern~) ..10 (conveyed|communicated|imparted|relayed|disseminated|transmitted) ..2 (to|between|by|with) unless <kin> within 3 unless <review-work> within 4
  (<not>|subsequently|promptly|appropriately|immediately|then|also) ..1 (disseminated|relayed|conveyed|forwarded|transmitted|cascaded|communicated) ..2 (to|with|between) unless <kin> within 3 unless <review-work> within 4
  <paper> ..8 (not|never) ..1 (forwarded | relayed | passed on | sent on | transmitted | passed to) unless <kin> within 3 unless <review-work> within 4
  <not> ..1 made (available|known) to ..4 (<who>|those|anyone|professionals|practitioners) unless <kin>|<review-work>
  <info>|which|this|it ..8 (not|never|only) ..1 made (available|known) to unless <kin> within 3 unless <review-work> within 4
  <who> ..3 copied (in|into|to|on) unless <kin>
  (letter~|email~|fax|notification~|referral~|report~|copy|correspondence|summary|results) ..6 (wrong|incorrect|previous|old|former) (surgery|practice|gp|team|worker|department|school|hospital|clinic|service | health visitor | social worker)
  (team|service|unit|clinic|ward|centre|hostel|practice|surgery|school|nursery) ..1 (emailed|e-mailed|telephoned|phoned|faxed|rang|texted|messaged) ..4 <some-worker> unless <kin>
  (telephone call~ | phone call~ | email~ | message~) ..2 from ..4 <some-worker> ..3 to ..4 <some-worker> unless <kin>
  (dialogue|exchange~|communication|communications|correspondence|conversation~) ..1 (between|among|amongst|across) ..3 (professionals|practitioners|agencies|services|teams|colleagues|clinicians|hospitals|authorities|disciplines|partners|departments|units)
  (update|updates|feedback|information) ..2 (provided|given|offered|supplied) to ..3 <some-worker> unless <kin>|<review-work>
  # who should be told
  (should|must|ensure|ensuring|assurance|recommended) ..12 (notified|alerted|informed | made aware | copied in) (when|whenever|of|if|that|about|where) unless <kin> within 5 unless <review-work> within 8
  (routinely|automatically|consistently) (informed|notified|alerted|told|copied|shared|advised) unless <kin> within 4
  (system|mechanism|process|pathway|protocol|route|means|procedure|arrangement~) ..2 (for|to|by|whereby|which) ..4 (notify|notifying|notified|informing|inform|informed|alerting|alert|alerted|sharing|share|communicating|telling) ..3 (<some-worker> | agencies | services | partners | primary care | each other | one another) unless parents within 4
  (what | which | how much) ..3 (shared|disclosed|communicated | passed on) (with|to|by|between) ..3 <who> unless <kin>|<review-work>
  # consent and the law
  (disclose|share|release|divulge) ..4 without ..4 (consent|agreement|permission|knowledge) unless bed
  (lawfully|legally) ..1 (disclose|share|disclosed|shared|release)
  consent ..2 (for|that) ..4 <some-worker> ..1 (speak|contact|talk|liaise|share|access|seek|approach|obtain)
  (consent|permission|agreement) ..2 to ..1 (speak|talk|liaise|contact|approach|discuss) ..4 <some-worker> unless post-mortem
  (consent|agreement) ..4 (agency|network|lateral|background|multi-agency) (checks|enquiries)
  consent ..10 (overridden|overrode|override|dispensed) unless treatment|medical|surgery
  # systems that do not speak
  <not> ..2 (view|see|access|read) ..4 (other~|others|other's) unless <kin>
  (systems|records|notes|entries|files) ..6 not ..1 (accessible|visible|viewable|available) to ..3 <who> unless <review-work>
weak:
  communicat*
not:
  share~|shared|sharing|discuss* [the|its|these|their|our] finding~|learning|lesson~|recommendation~|draft
  information [is|was|can|may|will] [be] (provided|found|set|given) [out] in ..2 (section~|appendix|paragraph~|chapter|report)
  (gleaned|obtained|provided|gathered|requested|sought) ..4 (part of this review | the review process)
  information shar* agreement | information sharing protocol between the partners
  shared care|parenting|residence|understanding|responsibility|custody|accommodation|ownership|vision|belief~|lives|learning
  share~ [a|the|her|his|their|same] bed|sofa|room|bedroom|flat|house|home|cot|mattress|accommodation
  information report~
  information shared|provided|submitted|gathered .. (this|the review | the reviewer~ | the panel | the author | the independent)
  (shared | provided | submitted) .. (with|to) [the|this] (review | reviewer~ | panel | independent | author | lead reviewer~)
  information .. (to|for|from|by) [the|this] (review | reviewer~ | panel | author)
  for your|further|more information
  malicious communication~
  (agencies|services|organisations|authors) ..4 (asked|requested|invited|required) to ..1 (provide|submit|share|complete|produce|supply) ..8 (information|report~|chronolog*|summary|summaries|analysis)
  information ..4 (sought|requested|obtained|gathered|collated) ..4 (agencies | services | organisations | family members | practitioners) ..6 (review | timeline | terms | period)
  (practitioner|practitioners|learning|reflective|staff) event~ ..8 shar*
  information about this report | information leaflet~ | information technology | information governance lead
  communication difficulty|difficulties|need~|skill~|problem~|disorder~|delay
  speech language and communication | speech and language | communication officer~
  (the family | mother|father|parents|child~|siblings|couple) .. not .. known to (<service> | children's | any | services)
