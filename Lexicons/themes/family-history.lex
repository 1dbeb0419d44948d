theme: family-history
name: History known, used or missed
family: Practice and decisions
checked: yes
absence: affirms
definition: history known, not known, not used or not sought; chronology; previous children removed; earlier involvement of services considered

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let hist = history|histories|background|past|antecedents
let whose = family|family's|mother's|father's|parent's|parents|parental|her|his|their|social|medical|partner's|maternal|paternal|child's|children's|obstetric|previous|past|psychiatric|full|known|significant|safeguarding|historical|mum's|stepfather's
let neg = not|never|no|didn't|wasn't|weren't|hadn't|without|fail~|failed|failure|lack|lacked|lacking|little|limited|unaware|incomplete|partial|missing|unknown|nothing|poor|insufficient|lost|overlooked|nor|neither|absence|missed
let use
  known|know|knowing|knew|aware|awareness|knowledge|consider~|considered|considering|consideration|understood|understand|understanding|explored|explore|exploring|exploration|sought|seek|seeking|obtained|obtain|obtaining|gathered|gather|gathering|reviewed|review|reviewing|recorded|record|recording|shared|share|sharing|accessed|access|accessing|checked|check|checking|used|use|using|informed|inform|drawn|draw|taken|take|taking|read|reading|included|include|including|asked|ask|asking|analysed|analyse|analysis|weighed|acknowledged|recognised|recognise|attention|account|light|available|collated|compiled|examined|examine|enquired|requested|disclosed|discussed|revealed|revisited|incorporated|weight|significance|relevance|ignored|overlooked|lost|missed|forgotten|disregarded|unknown|unexplored|unaware|curious|established|establish|summary|summarised|informing|context|linked|link
let kid = child~|children|sibling~|baby|babies|daughter|son
let use-rec = known|know|knew|aware|awareness|knowledge|consider|considered|considering|consideration|understood|explored|sought|seek|obtained|gathered|reviewed|shared|accessed|checked|used|informed|drawn|read|asked|analysed|weighed|recognised|ignored|overlooked|lost|missed|forgotten|unaware|unknown|relevance|significance|requested|account
let previous = previous|earlier|prior|past|historic|historical|former|older
let involve = involvement|concern~|contact~|record~|referral~|assessment~|information|plan~|notes|files|file|intelligence|incident~|proceedings|episode~|interventions|events|conviction~|children|child|pregnancies|pregnancy|sibling~|removal~|care
let past-passing = past the | half past | past week|month|year | in the past | history of drug|alcohol|domestic|mental|depress*|substance|asthma|self-harm
let disease = asthma|allergies|illness|note|sids
let review-chron = review|panel|author|combined|integrated|lead|imr|imrs|reports|scoping|merged|agencies|agency|reviewers|reviewer

match:
  <hist> ..6 <use> unless <past-passing> within 1
  <use> ..5 <hist> unless <past-passing> within 1
  <neg> ..4 <whose> <hist>
  <neg> ..4 history unless <disease> within 3
  history ..6 <neg> ..4 <use>
  <use> ..6 <whose> ..1 <hist>
  <whose> [social|medical|family|safeguarding|mental] history ..6 should|could|would|must|not|never
  should|must|need~|important|importance ..6 history|histories|chronolog*|past
  histories
  historical|historic information|concern~|context|record~|involvement|data|knowledge|risk~|factors|intelligence|notes|files|events|issues|perspective
  chronolog* unless <review-chron> within 4
  genogram~ | ecomap~ | eco-map~ | family tree
  start-again | start again | starting again|afresh|anew | fresh start|page | clean slate | new beginning
  <previous> ..2 <involve> ..8 <use-rec>
  <use-rec> ..6 <previous> ..2 <involve>
  <neg> ..5 <previous> ..2 <involve>
  previous ..2 child~|siblings|babies ..4 removed|removal|adopted|care|proceedings ..6 <use-rec>|should
  unaware|not-known|overlooked ..6 <kid> ..5 removed|adopted|care
  <use-rec> ..6 previous|older|earlier|other ..2 child~|children|siblings ..5 removed|adopted|care|proceedings|removal
  previously known to ..4 <agency> ..6 <neg>
  known to ..4 <agency> ..6 <use>
  <neg> ..4 aware ..6 previous|earlier|past|history|background|removed
  look~|looked|looking back|backwards ..4 at|over|through|into
  review~|reviewed|reviewing ..3 of ..3 records|file|files|notes|chronolog*|history
  records|files|file|notes ..5 <neg> ..3 read|reviewed|checked|accessed|requested|available|consulted
  read|reading|reviewed|reviewing|checked|checking|access*|consulted ..4 previous|old|past|earlier|historical|paper|archived ..2 records|files|notes|file
  <neg> ..4 read|reviewed|checked|accessed|consulted ..4 records|file|files|notes
  past ..3 predict*|predictor|indicator|guide
  best predictor | predictor of future
  pattern ..4 previous|past|history
  previous ..3 authority|area|borough|county ..6 record~|information|history|files|file|sought|requested|contacted|known
  background checks|information|history
  background information
  family background ..6 <use>
  intergenerational|inter-generational ..6 <use>|pattern~|history
  as if ..4 new|first|no history
  <neg> ..4 built|build ..3 on ..4 previous|earlier|known
  <neg> ..4 inform~|informed ..3 by ..4 history|past|previous|known
  known history
  history-taking
  take|takes|took|taking ..1 [full|detailed|thorough|brief] [social|family|medical|mental|obstetric|safeguarding] history
  significant events ..3 list|log|record
  organisational|institutional|corporate|agency memory
  lost|forgotten|buried ..3 history|past|files|records
  in the light of ..4 history|past|previous
  context of ..5 history|past|previous
  what ..3 known about ..4 history|past|background|childhood|previous
  knowledge of ..4 history|past|background|previous|childhood
weak:
  history
  background
  previous
  removed
  chronolog*
  known to
not:
  local|oral|economic history
  history of ..3 the area|town|partnership
  browser|browsing|search|internet|call|phone history
  chronological order|age
  no past ..2 medical history of note
  background ..2 of this|the review
  ethnic|cultural|religious background
  against|in the|this background
  this ..2 review
