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
  each other | one another | other areas | others | relevant parties | colleagues | conference | primary care | front door
let send
  sent|send|sends|sending|forward~|copied|copy|copying|circulated|circulating|faxed|emailed|cascaded|distributed|supplied|submitted
let shared = share~|sharing|exchange~|relay~|disseminate~|transmit~
let told = inform~|notify~|alert~|told|telling|advised|updated|appris* | made aware | kept informed
let notified = inform~|notify~|alert~|appris* | made aware
let bad
  poor|ineffective|inadequate|insufficient|limited|late|delay*|partial|incomplete|inaccurate|incorrect|missing|vital|key|important|relevant|crucial|critical|significant|pertinent|full|further|additional|historic|historical|previous
let not-sharing = <not>|fail~|failure~|unable|delay*|omit~|lack~|reluctant|reluctance|refuse~|missed
let review-work
  review panel | this review | the review | the reviewer | lead reviewer | independent reviewer | the panel | the author

match:
  information sharing
  info|intelligence|data sharing
  sharing [of|the|this|that|all|any|such|key|relevant|vital|important|appropriate|sensitive|personal|medical|confidential] information
  <info> .. <shared> unless bed|sofa|flat|house|room|accommodation within 3
  <shared> ..2 <info> unless bed|sofa|accommodation
  <shared> .. <document> unless plan to
  <document> ..6 <shared> unless bed|sofa|flat|house|room within 3
  <not-sharing> ..2 shared unless bed|sofa|care|room|house|flat|understanding within 3
  shared|sharing [this|it|these|that|them] with [the|all|any|other|her|his|their|its|relevant] <who>
  shared ..8 with ..3 <who> unless bed|sofa|flat|house|room|accommodation|care within 4
  shared between|across|amongst|among ..2 <who>
  share~ what [they|it|each] know|knew|knows|held|hold|had
  open|openly|proactively|routinely|appropriately|promptly shared|share
  # information in motion or at rest
  <bad> information ..6 (provided | given | received | passed | obtained | requested | sought | available | held | known | relayed)
  information ..8 (passed | relayed | requested | sought | exchanged | withheld | passed on | cross-referenced | lost | obtained | held by | fed back) unless review|reviewer|author|chair|panel|family within 6
  information .. <not> .. (known | available | provided | received | given | accessed | requested | collated | considered | reach~) unless review|reviewer|author|panel within 6
  pass~|passing [on|over] [the|this|that|any|all|its|their|relevant|important] <info>|<document>
  passed ..2 (to | on to | onto | between) ..2 <who> unless away
  not .. pass~ on|to
  failed to pass on | never passed on | <be> [quickly|promptly|always|routinely] passed on [to]
  (seek | sought | seeking | request | requested | requesting | obtain | obtained | obtaining | gather | gathered | gathering | collate | collated) ..3 (information | background information | medical information | records from | reports from | history from | an update from | updates from) unless review|reviewer|author|panel|chair within 6
  <who> .. (receive~ | sent | given | provided with | in receipt of) .. (information | notification~ | intelligence | discharge summary | discharge letter | alert~) unless review|panel|reviewer|author within 4
  <who> .. (provide~ | gave | give | supplied | supply) ..2 (information | updates | an update | feedback) ..3 to ..2 <who> unless review|panel|reviewer|author within 4
  information ..4 between ..3 <who>
  information from ..3 <who> .. <not>
  flow|transfer|exchange|passage|loss|movement|withholding of [key|relevant|such|this|vital|important] information
  information flow~|exchange~|transfer~|gap~
  gap~ in ..2 (information | knowledge between)
  access to ..3 (information | records | record systems | each other | each others) unless review|reviewer|panel|author within 5
  <not> .. access ..3 (record~ | information | system~ | database~ | histories | history)
  (background | lateral | network | agency | partner agency | police | health | domestic abuse) check~ [with|were|was|not|made|completed|undertaken|on]  unless police check point
  # one agency tells, or does not tell, another
  <who> ..3 <told> ..3 <who>
  <who> ..3 <notified> ..6 <who>
  <who> .. (was | were | been | being) [not|never|also|subsequently|immediately|promptly|only|then] <told> .. (by | of | about | that) unless mother|father|parents|family within 2
  <not> ..2 (told | informed | notified | alerted | made aware | appris* | advised of | copied in | updated)
  <notified> ..6 (health visitor | gp | midwi* | school | police | social worker | children's services | social care | nursery | all agencies | other agencies | partner agencies | the hospital | probation) unless mother|father|parents|she|he|grandmother within 3
  delay* ..2 (informing | notifying | telling | alerting | sharing | sending | notification)
  <who> ..3 unaware unless procedure~|policy|policies|guidance|pathway~|tool~ within 5
  <who> .. <not> ..2 aware of|that|about unless procedure~|policy|policies|guidance|pathway~|tool~ within 5
  <who> .. <not> ..1 tell|inform|notify|alert|contact|update ..3 <who>
  <info> ..8 (went no further | go no further | not go any further | did not reach | got lost | stayed with | remained with)
  <not> .. (notify | notified | notification)
  (notification~ | notice) .. (not | never | late | delay* | sent | received | shared) ..4 <who>
  <who> ..2 (did not know | were not to know | had no knowledge | no knowledge of | knew nothing | had not known | would not have known | not been aware | not know) unless he|she|that|mother|father|parents
  (this | which | information | history | fact | that | it | these | conviction~ | injury | bruise | pregnancy) .. not ..1 known (to | by) ..3 <who>
  (known | available) to ..2 (one | some | other | only one | individual | a number of | several) <who> ..4 but
  what ..3 known (to | by) (whom | which | each | other | all | individual | different)
  who knew what
  <who> ..3 held ..3 (information | knowledge | intelligence | different information | pieces | parts)
  # documents sent or not
  <document> ..5 <not> ..2 (<send> | received | provided | reach~ | requested | obtained | available to) unless <review-work>
  <document> ..4 (<send>) ..3 (to | between | with) ..3 <who> unless <review-work>
  <send> ..4 <document> ..2 (to | with) ..2 <who> unless <review-work>
  <who> ..4 <not> ..2 receive~|sent|given .. <document>|copy|feedback|outcome|minutes
  (receipt | acknowledgement) of ..3 (referral~ | notification~ | report~ | letter~)
  (referral~ | notification~ | email~ | concern~ | message~) ..3 (not | never) ..2 (passed | forwarded | relayed | acted upon by | transferred | uploaded | reach~)
  # communication
  communicat* ..3 (between | across | among | amongst) unless couple|parents within 3
  communicat* ..3 (with | to) ..3 <who> unless mother|father|parent|parents|carer within 2
  <bad>|good|better|effective|clear|clearer|robust|timely|regular|open|improved|weak|no communication unless need~|difficult* within 1
  lack of communication
  breakdown~|lapse~|failure~|weakness*|gap~ in ..2 communication~
  lack|absence|failure of ..2 communication~
  communication breakdown~|failure~|gap~
  inter-agency|interagency|multi-agency|professional|interprofessional|inter-professional communication
  <not> ..3 communicated
  (fed | feed | feeding) back to ..3 <who> unless mother|parents
  feedback ..3 (to | from) ..3 (referrer~ | referring | <who>) unless family|parents|mother within 4
  outcome of ..4 (referral~ | assessment~ | strategy | enquir* | conference) ..4 (shared | communicated | known | informed | fed)
  # consent and law of sharing
  consent .. (share | sharing | contact agencies | contact other agencies | checks | information)
  (without | seek | seeking | sought | gain | obtain | override | overrid* | overriding | dispense with | dispensing with | lack of | refused | withheld | withhold | gave | requested | absence of | no) ..2 consent ..6 (share | sharing | referral | refer | information | contact | checks | agencies | professionals | records)
  duty of confidentiality | patient confidentiality | client confidentiality | caldicott | data protection | =GDPR | lawful basis
  confidentiality ..4 (barrier | prevent* | share | sharing | breach* | cited | reason)
  need to know basis
  # the whole picture
  (held|had|hold|have|saw|holding|seeing) ..2 part|parts|piece|pieces of ..2 (picture|information|story|history|puzzle)
  (full|whole|complete|fuller|bigger|wider|true|holistic|composite|clear|overall picture) .. (agency | agencies | professional~ | anyone | everyone | no one | single | together | information)
  (no one | no single | no individual | nobody | neither | none of the) ..4 (full|whole|complete|entire picture)
  <lack> ..5 (full|whole|complete|entire|wider picture)
  jigsaw | piece~ of the puzzle | join* the dots | out of the loop | in the dark
  pool* ..3 (information | knowledge | what they knew)
  right hand ..6 left
  silent ..2 between agencies
  # data systems that share
  (systems | databases) ..5 (not | do not | did not | cannot | unable) ..3 (talk to | speak to | communicate | link* | interface | visible)
  (visible | viewable) to ..3 <who>
weak:
  shared
  communicat*
  aware of
  intelligence
  confidential*
  consent
  unaware
not:
  information shar* agreement | information sharing protocol between the partners
  shared care|parenting|residence|understanding|responsibility|custody|accommodation|ownership|vision|belief~|lives|learning
  share~ [a|the|her|his|their|same] bed|sofa|room|bedroom|flat|house|home|cot|mattress|accommodation
  information report~
  information shared|provided|submitted|gathered .. (this|the review | the reviewer~ | the panel | the author | the independent)
  (shared | provided | submitted) .. (with|to) [the|this] (review | reviewer~ | panel | independent | author | lead reviewer~)
  information .. (to|for|from|by) [the|this] (review | reviewer~ | panel | author)
  for [your|further|more] information
  information about this report | information leaflet~ | information technology | information governance lead
  communication difficulty|difficulties|need~|skill~|problem~|disorder~|delay
  speech language and communication | speech and language | communication officer~
  (the family | mother|father|parents|child~|siblings|couple) .. not .. known to (<service> | children's | any | services)
