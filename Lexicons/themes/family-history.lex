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

let chron-of-review = chronology of [key|significant|the|main] event~|contact~|involvement|case|facts | brief|key|summary|narrative|detailed|integrated|combined|multi-agency chronology | chronological
let review-scope = timeframe|scope|covering|covered|covers|scoping
let sib = child~|sibling~|half-sibling~|baby|babies|daughter|son|infant | half sibling~
let older = older|other|previous|first|earlier|half|elder|eldest|former|previously
let file = file|files|records|notes|papers|documents|paperwork|archive~|entries
let gone = removed|removal|adopted|adoption | care order~ | placed in care | taken into care | into care | foster care | care proceedings | permanently placed | not allowed|permitted

let no-one = nobody|none|never|not | no one

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
  historical|historic information|concern~|record~|knowledge|risk~|factors|intelligence|notes|issues|perspective unless <review-scope> within 4
  chronolog* unless <review-chron> within 4 unless <chron-of-review>
  genogram~ | ecomap~ | eco-map~
  start-again | start again | starting again|afresh|anew | fresh start|page | clean slate | new beginning
  <previous> ..2 <involve> ..8 <use-rec>
  <use-rec> ..6 <previous> ..2 <involve>
  <neg> ..5 <previous> ..2 <involve>
  previous ..2 child~|siblings|babies ..4 removed|removal|adopted|care|proceedings ..6 <use-rec>|should
  unaware|not-known|overlooked ..6 <kid> ..5 removed|adopted|care
  <use-rec> ..6 previous|older|earlier|other ..2 child~|children|siblings ..5 removed|adopted|care|proceedings|removal
  previously known to ..4 <agency> ..6 <neg>
  <neg> ..4 aware ..6 previous|earlier|past|history|background|removed
  look~|looked|looking back|backwards ..4 at|over|through|into
  review~|reviewed|reviewing ..3 of ..3 records|file|files|notes|chronolog*|history
  records|files|file|notes ..5 <neg> ..3 read|reviewed|checked|accessed|requested|available|consulted
  read|reading|reviewed|reviewing|checked|checking|access*|consulted ..4 previous|old|past|earlier|historical|paper|archived ..2 records|files|notes|file
  <neg> ..4 read|reviewed|checked|accessed|consulted|opened|consult|open|check|access|looked ..4 records|file|files|notes|papers unless each other's
  past ..3 predict*|predictor|indicator|guide
  best predictor | predictor of future
  pattern ..4 previous|past|history
  previous ..3 authority|area|borough|county ..6 record~|information|history|files|file|sought|requested|contacted|known
  background checks|history
  <neg> ..4 background information
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
  <older>|two|three|both|all|whose|siblings ..3 <sib> ..8 <gone>
  <sib> ..6 <gone> ..8 previous*|earlier|before|already|past|history|older
  removal|adoption ..2 of ..6 siblings|sibling~
  removal|adoption ..2 of ..4 <older>|two|three ..2 <sib>
  siblings|sibling ..4 <gone>
  led|contributed ..3 to ..4 siblings|children|child ..3 being|were|was|had removed
  <sib> ..4 lost to adoption
  previous|earlier|former children|child ..3 removed
  previous|earlier|former care proceedings
  been|were|was|being known|involved ..4 <agency> ..3 since|previously|for|before|over
  <agency> ..4 involved|known ..4 since
  <agency> ..3 involvement ..6 began|since|dates|dating|started|stretch*|went back
  dating back to
  goes|went|go back ..3 years|generations|to
  long|extensive|lengthy|substantial history of|with ..3 involvement|contact|referral~|concerns|care|social|services|child~|agencies|police
  agency|background|police|system|record|pnc|cross-border|national checks ..6 revealed|showed|identified|not|never|would|made|found
  checks revealed|showed|found|identified
  would|might|could ..2 shown|revealed|told|disclosed|uncovered ..8 previous*|earlier|history|removed|past|reasons|same|convict*|concerns
  <neg> ..4 cross-reference~|cross-referenced
  not cross referenced|checked
  given|because|despite|knowing|light|spite|view|regardless ..1 of|the|his|her|their|this|that ..2 history|past|previous|antecedents|background
  knowing|despite|knew|aware ..12 older|previous|earlier|other|first ..2 <sib>
  <neg>|none|only|nobody|no-one ..6 read|reads|opened|open|requested|asked|sent|consulted|retrieved|obtained|looked|seen|request|obtain|retrieve ..5 <file> unless each other's
  <file> ..5 nobody|never|not|no-one|none|unread|unopened|only ..3 opened|read|seen|asked|requested|sent|looked|retrieved|unread|unopened
  read|reads|reading ..3 whole|full|entire|old|earlier|previous|back|past ..2 file|files|record~|notes
  read the file ..2 from|before|through|back|first
  earlier|old|older|previous|archived|closed|paper|sibling~|childhood file|files|records|notes|papers
  set|put|laid|placed|list~|listed|arranged ..3 events|incidents|contacts|what ..4 order|sequence|timeline|chronolog*
  timeline ..4 <neg>|made|built|drawn|used|compiled
  nobody|no-one|none|never|not ..4 ask|asked|asking|find|found|enquire~|enquired ..4 previous*|earlier|past|before|happened|became|childhood|history|older|first
  <no-one> ..4 ask|asked|asking|knew|know ..4 came|come from
  <neg> ..3 come|came|went|go|return~|returned back to it|this|that
  stranger to ..5 services|agencies|service|team
  first ..2 child|children|baby|two ..5 <gone>
  as though|if ..4 no past|history|background|new|first
  <no-one> ..4 ask|asked|asking|sought|enquire~|enquired ..5 previous*|earlier|past|before|childhood|history|older|former|upbringing
  case|old|paper|closed|social|archived file~|files ..5 storage|archive*|destroyed|lost|called|requested|retrieved|never|not|unread
  <file> ..3 storage|archive*|destroyed|lost|unavailable|sealed
  sibling~|previous|earlier|first ..2 death
  look|looked|looks back
  past behaviour|conduct|harm|abuse|offending|events
  his|her|their|mother's|father's|parents' past unless past week|month|year|the|few
  lesson~ ..4 of|from ..3 past|history
  what ..3 gone|happened before
  earlier|previous|former family|children|child ..8 <use-rec>
  <use-rec> ..6 earlier|previous|former family|children
  subject of ..6 previous|earlier|investigation|plan ..6 another|before|previously
  another|previous|former|home force|authority|area|county|health-board ..8 record~|history|information|known|file|files
  social|family|full|medical history ..4 taken|recorded|sought|obtained|missing|blank|left
  left|leaving out ..4 previous|history|removal|earlier
  blank|clean|fresh sheet|slate|page|start
  what ..3 happened ..3 to ..4 siblings|first|older|previous|other
  <file> ..2 of|in|held|with ..3 another|other|previous|former|neighbouring|different council|authority|area|county|board|service|hospital
  <previous> ..4 <file> ..6 not|never|follow*|arriv*|transferred|came
  extensive|previous|prior|long|good|detailed|considerable|existing|wide knowledge ..1 of ..2 family|mother|father|parents|couple|household
  knowledge of the family's|parents'|family history
  not|never ..2 drawn|draw|drew ..1 on|upon
  no|not|should|would|could|without ..4 chronolog* unless <review-chron> within 4
  chronolog* ..3 would|should|not|never|could|was|had unless <review-chron> within 3 unless this within 2
  not|never|un aware|told|knew|know|known ..6 sibling~|previous|earlier|older|another ..2 child|baby|sibling|infant ..4 died|death|removed|adopted|injur*|harmed
  not|never ..2 aware|told|knew|know|known ..5 sibling~ ..4 died|death|removed|adopted|injur*
  earlier|previous|past|historic concerns ..8 another|older|other|previous child|children|sibling~|baby
  picture|understanding|sight|sense|grasp ..2 of ..4 background|history|past
  previous|earlier|first|older child's|children's|baby's|sibling's ..3 injur*|removal|plan|proceedings|care|records
  multi-agency|inter-agency|single|joint chronolog* ..4 would|should|could|might
  held|hold|holding|had|deal ..6 information ..6 past|history|background
  learning|lesson~ ..3 from ..3 previous|earlier proceedings|plan|assessment|removal|involvement
  previous|earlier|last proceedings|removal ..8 learn*|appl*|consider*|use*|inform*
weak:
  history
  background
  previous
  removed
  chronolog*
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
  key to the
  panel|review*|author ..6 background information
  looking back ..1 on|now|the
