theme: family-history
name: History known, used or missed
family: Practice and decisions
checked: yes
absence: affirms
definition: history known, not known, not used or not sought; chronology; previous children removed; earlier involvement of services considered

let hist = history|histories|background|past|antecedents
let whose = family|family's|mother's|father's|parent's|parents|parental|her|his|their|social|medical|partner's|maternal|paternal|child's|children's|obstetric|previous|past|psychiatric|full|known|significant|safeguarding|historical|mum's|stepfather's
let neg = not|never|no|didn't|wasn't|weren't|hadn't|without|fail~|failed|failure|lack|lacked|lacking|little|limited|unaware|incomplete|partial|missing|unknown|nothing|poor|insufficient|lost|overlooked|nor|neither|absence|missed
let illness = domestic|substance|drug|drugs|alcohol|mental|depression|anxiety|violence|offending|self-harm|poor|low|postnatal|miscarriage|smoking|abuse|neglect|trauma
let use2 = known|know|knowing|knew|aware|awareness|knowledge|consider*|understood|understand|understanding|explored|explore|exploring|exploration|sought|seek|seeking|obtained|obtain|gathered|gather|shared|share|sharing|accessed|access|checked|check|used|use|using|informed|inform|drawn|asked|ask|analysed|weighed|acknowledged|recognised|ignored|overlooked|lost|missed|forgotten|disregarded|unknown|unaware|unexplored|curious|relevance|significance|weight|requested|compiled|collated|revisited|reviewed|account|light|context|attention|read|enquired|established
let involve2 = involvement|concern~|record~|referral~|assessment~|notes|files|file|intelligence|proceedings|interventions|conviction~|pregnancies|removal~
let kid = child~|children|sibling~|baby|babies|daughter|son
let use-rec = known|know|knew|aware|awareness|knowledge|consider|considered|considering|consideration|understood|explored|sought|seek|obtained|gathered|reviewed|shared|accessed|checked|used|informed|drawn|read|asked|analysed|weighed|recognised|ignored|overlooked|lost|missed|forgotten|unaware|unknown|relevance|significance|requested|account
let previous = previous|earlier|prior|past|historic|historical|former|older
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
  previous|earlier|prior involvement ..8 services|social|police|probation|agencies|children's
  involvement ..5 began|dates|dating|stretch*
  siblings|sibling ..3 removed|adopted|removal|adoption
  siblings|sibling|children|child ..8 care order~|adoption ..12 placed|adoption|care
  not|never [been] cross-referenced | not cross referenced
  his|her|their past ..4 not|never|nobody
  significant|troubled|violent|known past
  as|of|for a fresh start
  ask|asked|asking|enquired ..1 after|about ..3 older|previous|earlier|first child|children|baby|sibling
  learned|learnt|known ..6 in|over|from the previous|earlier|past decade|years|child
  looked|look|looking back ..3 (before looking | before they look | before we look | to look forward | as well as forward | beyond the | further than)
  what had happened ..3 to ..4 first|previous|older|earlier
  previous|previously|earlier ..3 children|child|baby ..2 removed
  background ..4 in the files|records
  history|histories|background ..4 <use2> unless history of <illness>
  <use2> ..4 history|histories|background unless history of
  <neg> ..3 <whose> <hist> unless past|family|medical|previous|known|psychiatric|significant history of
  <neg> ..3 history unless <disease> within 3 unless no|without|nor|little ..4 history of|in|with
  history ..4 <neg> ..3 <use2>
  <use2> ..4 <whose> ..1 <hist>
  <whose> [social|medical|family|safeguarding|mental] history ..4 should|could|would|must|not|never
  should|must|need~|important|importance ..5 history|histories|chronolog*
  histories
  historical|historic information|concern~|record~|knowledge|risk~|factors|intelligence|notes|issues|perspective unless <review-scope> within 4
  chronolog* unless <review-chron> within 6 unless <chron-of-review> unless received|provided|produced|submitted|period|template|appendix|timeframe|section|events|asked|summarise within 8
  genogram~ | ecomap~ | eco-map~
  start-again | start again syndrome | clean slate
  <previous> ..2 <involve2> ..5 <use-rec>
  <use-rec> ..4 <previous> ..2 <involve2> unless review|panel|author|chair within 4
  <neg> ..3 <previous> ..2 <involve2>
  previous ..2 child~|siblings|babies ..4 removed|removal|adopted|care|proceedings ..6 <use-rec>|should
  unaware|not-known|overlooked ..6 <kid> ..5 removed|adopted|care
  <use-rec> ..6 previous|older|earlier|other ..2 child~|children|siblings ..5 removed|adopted|care|proceedings|removal
  <neg> ..3 aware ..5 previous|earlier|past|history|background|removed
  look~|looked|looking back|backwards ..4 history|histories|record~|files|notes|past|chronolog*
  review~|reviewed|reviewing ..3 of ..3 records|file|files|notes|chronolog*|history
  records|files|file|notes ..4 <neg> ..3 read|reviewed|checked|accessed|requested|consulted
  read|reading|reviewed|reviewing|checked|checking|access*|consulted ..4 previous|old|past|earlier|historical|paper|archived ..2 records|files|notes|file
  <neg> ..4 read|reviewed|checked|accessed|consulted|opened|consult|open|check|access|looked ..4 records|file|files|notes|papers unless each other's
  past ..3 predict*|predictor|indicator|guide
  best predictor | predictor of future
  pattern ..4 previous|past|history
  previous ..3 authority|area|borough|county ..6 record~|information|history|files|file|sought|requested|contacted|known
  background history
  <neg> ..4 background information
  family background ..4 <use2>
  intergenerational|inter-generational ..4 <use-rec>|pattern~|history
  as if|though ..3 no history|past
  <neg> ..4 built|build ..3 on ..4 previous|earlier|known
  <neg> ..4 inform~|informed ..3 by ..4 history|past|previous|known
  known history
  history-taking
  take|takes|took|taking ..1 [full|detailed|thorough|brief] [social|family|medical|mental|obstetric|safeguarding] history unless history of
  significant events ..3 list|log|record
  organisational|institutional|corporate|agency memory
  lost|forgotten|buried ..3 history|past|files|records
  in the light of ..4 history|past|previous
  context of ..5 history|past|previous
  what ..3 known about ..4 history|past|background|childhood|previous
  knowledge of ..4 history|past|background|previous|childhood
  older|previous|first|earlier|elder|eldest|former|half ..3 <sib> ..6 <gone>
  <sib> ..5 <gone> ..6 previous*|earlier|already|past|history
  removal|adoption ..2 of ..6 siblings|sibling~
  removal|adoption ..2 of ..4 <older>|two|three ..2 <sib>
  led|contributed ..3 to ..4 siblings|children|child ..3 being|were|was|had removed
  <sib> ..4 lost to adoption
  previous|earlier|former children|child ..3 removed
  previous|earlier|former care proceedings
  long|extensive|lengthy|substantial history of|with ..3 involvement|contact|referral~|concerns|care|social|services|child~|agencies|police
  agency|background|police|system|record|pnc|cross-border|national checks ..6 revealed|showed|identified|not|never|would|made|found
  checks revealed|showed|found|identified
  would|might|could ..2 shown|revealed|told|disclosed|uncovered ..8 previous*|earlier|history|removed|past|convict*
  given|because|despite|knowing|light|spite|view|regardless ..1 of|the|his|her|their|this|that ..2 history|antecedents|background unless history of domestic|substance|drug|alcohol|mental
  knowing|despite|knew|aware ..12 older|previous|earlier|other|first ..2 <sib>
  <neg>|none|only|nobody|no-one ..4 read|opened|open|requested|consulted|retrieved|obtained|looked|request|obtain|retrieve ..4 file|files|records|notes|archive~ unless each other's
  file|files|records|notes|papers ..4 nobody|never|not|no-one|none|unread|unopened ..3 opened|read|requested|retrieved|unread|unopened
  read|reads|reading ..3 whole|full|entire|old|earlier|previous|back|past ..2 file|files|record~|notes
  read the file ..2 from|before|through|back|first
  earlier|old|previous|archived|sibling~|childhood file|files|records|notes
  set|put|laid|placed|list~|listed|arranged ..3 events|incidents|contacts|what ..4 order|sequence|timeline|chronolog*
  timeline ..4 <neg>|made|built|drawn|used|compiled
  nobody|no-one|none|never|not ..4 ask|asked|asking|find|found|enquire~|enquired ..4 previous*|earlier|past|childhood|history|older
  first ..2 child|children|baby|two ..5 <gone>
  as though|if ..4 no past|history|background
  <no-one> ..4 ask|asked|asking|sought|enquire~|enquired ..5 previous*|earlier|past|before|childhood|history|older|former|upbringing
  case|old|paper|closed|social|archived file~|files ..5 storage|archive*|destroyed|lost|called|requested|retrieved|never|not|unread
  <file> ..3 storage|archive*|destroyed|lost|unavailable|sealed
  past behaviour|conduct|harm
  his|her|their|mother's|father's|parents' past + <use2> within 6
  lesson~ ..4 of|from ..3 past|history
  what ..3 gone before
  earlier|previous|former family|children|child ..5 <use-rec>
  <use-rec> ..6 earlier|previous|former family|children
  another|previous|former|home force|authority|area|county|health-board ..4 record~|history|file|files
  social|family|full|medical history ..4 taken|recorded|sought|obtained|missing|blank|left
  left|leaving out ..4 previous|history|removal|earlier
  blank|clean sheet|slate
  what ..3 happened ..3 to ..4 siblings|older|previous
  file|files|records ..2 in|held ..3 another|other|previous|former|neighbouring|different council|authority|area|county|board
  <previous> ..4 <file> ..6 not|never|follow*|arriv*|transferred|came
  extensive|previous|prior|long|good|detailed|considerable|existing|wide knowledge ..1 of ..2 family|mother|father|parents|couple|household
  knowledge of the family's|parents'|family history
  not|never ..2 drawn|draw|drew ..1 on|upon ..4 history|previous|past|records|knowledge|known
  no|not|should|would|could|without ..4 chronolog* unless <review-chron> within 4
  chronolog* ..12 should|could|would have ..2 done|made|drawn|compiled|prepared
  chronolog* ..3 would|should|not|never|could|was|had unless <review-chron> within 3 unless this within 2
  not|never|un aware|told|knew|know|known ..6 sibling~|previous|earlier|older|another ..2 child|baby|sibling|infant ..4 died|death|removed|adopted|injur*|harmed
  not|never ..2 aware|told|knew|know|known ..5 sibling~ ..4 died|death|removed|adopted|injur*
  earlier|previous|past|historic concerns ..5 another|older|previous child|children|sibling~|baby
  picture|understanding|sight|sense|grasp ..2 of ..4 background|history|past
  previous|earlier child's|children's|baby's|sibling's ..3 removal|plan|proceedings|records
  multi-agency|inter-agency|single|joint chronolog* ..4 would|should|could|might
  held|hold|holding|had|deal ..5 information ..4 past|history|background
  learning|lesson~ ..3 from ..3 previous|earlier proceedings|plan|assessment|removal|involvement
  previous|earlier|last proceedings|removal ..8 learn*|appl*|consider*|use*|inform*
  # earlier contacts with services seen, or not seen
  (earlier|previous|prior|past) (contact~|referral~|notification~|incident~|episode~|call-out~|callout~|entries|reports) ..8 (not|never|only|without|nor) ..3 (seen|read|considered|known|looked|reviewed|visible|taken|what|connected|linked|be seen) unless by the family|mother|father
  (saw|see|seen|noting|noted|considering|considered|consider|read|reviewed|looked|account|regard|recognised|linked|connected) ..4 (earlier|previous|prior|past) (contacts|contact|referrals|notifications|closure|involvement|incidents|reports|episodes) unless review|panel|author within 4
  (noting|noted|saw|considered|knew|aware) ..3 recent (closure|involvement|contacts)
  (earlier|older|previous) (ones|entries|contacts|referrals) ..3 (not|but|only|could)
  consider~ ..4 as one history
  # checks with other places and on the police's records
  (police|pnc|pnd|=PNC|=PND|national|intelligence) ..2 (database~|computer|system~|check~) ..6 (not|never|without) ..3 (check*|search*|consult*|access*|request*|made|done|undertaken|carried|obtained)
  (check|checks|checking|checked|enquiries|enquire|enquired) ..4 (with|by|of) ..2 (every|each|other|previous|home|former|neighbouring) ..1 (force|forces|authority|authorities|area|areas|borough)
  (not|none|nobody|never|unaware|without|nothing|neither) ..6 (known|knew|aware|learned|told|checked|knowledge) ..5 (conviction~|antecedents | previous offences | previous partner~ | previous victim~ | previous relationship~ | restraining order | call-outs | previous violence)
  (conviction~ | offending | caution | restraining order | antecedents | call-outs) ..10 (not|none|never|unknown) ..3 (known|shared|checked|available|aware)
  none of (this|it|that|these|which) ..3 known to ..3 (worker~|service~|agencies|agency|police|midwi*|professionals|practitioners|visitor)
  # the history itself, unread or asked for
  history ..12 (unread | not read | never read | could not be seen | not visible | not available | unavailable | not transferred | stayed in | remained in)
  (his|her|their|father's|mother's|parents'|partner's|whose) history (strengths|risks | and risk~ | and background)
  (notes|history|file|record|records|entry|chronology) ..12 (read|opened) ..1 by (no-one|nobody | no one)
  (contribut*|produce|compile|compiled|build|create|maintain|maintained|develop|complete|completed|prepare~|start*|use|used) ..5 chronolog* unless review|panel|reports|imr|imrs|scoping|combined within 5 unless author~|appendix|timeframe|period within 8
  (multi-agency|inter-agency|joint|single|shared|integrated) ..1 chronolog* ..8 (child|children|family|families|meeting|plan|case|help|used|read) unless review|panel|author within 6
  (whole|full|entire|longer|earlier) (story|history) ..5 (not|never|nobody|before|front|known|read)
  (not|nor|nobody|none|never) ..8 (story|history|chronology) in front of
  # other ways of the field
  (little|limited|nothing|not|insufficient|minimal) ..3 known ..2 about ..3 (background|upbringing|history|past|previous)
  (historical|historic|background) (information|checks) ..5 (sought|gathered|obtained|known|used|not|accessed|available|considered|requested|analysed)
  (previous|earlier|older|other) (child|children|siblings) ..4 (not | no longer) ..2 (in|living) ..2 (care|with) ..4 (known|asked|explored|considered|why|aware)
  (ask*|explor*|enquir*|know~|knew|establish*|why) ..3 (where|why) ..2 (older|other|previous|first) (child|children|siblings)
  (history|past) ..2 (repeat*|revisited) unless <neg> within 3
  # whatever went before, and who knew of it
  (not|never|un|nor|neither|no|nobody|unaware|without) ..5 (aware|know|known|knew|told|knowledge|unaware) ..5 had ..3 (child|children|son|daughter|baby|siblings) ..4 (lived|living|not|elsewhere|who|removed|in|with|from|adopted)
  (account|regard|notice|consideration|cognisance|heed|cognizance) of ..2 what ..2 (happened|gone|occurred) ..1 (before|previously|earlier)
  (read|reads|reading|reviewed|checked|accessed|consulted|obtained) ..2 (records|notes|files|file|history|papers) ..1 of ..3 (older|previous|earlier|other|sibling~|elder|half-sibling~|siblings)
  (pattern~|behaviour|concerns|difficulties|issues) ..8 (seen|evident|apparent|present|observed|noted|known) ..2 (with|in|of|for|from) ..3 (first | previous | older | earlier | elder | two older) ..2 (child|children|pregnancies|pregnancy|relationship~|sibling~|siblings|proceedings)
  (no|not|without|never|neither|nobody|lacked|none) ..6 (complete|full|whole|comprehensive|accurate|shared|entire) history|histories unless medical|employment|criminal within 2
  (complete|full|comprehensive|accurate|shared) (history|histories) of ..2 (family|parents|mother's|father's|parenting|children)
  (no|not|without|never|little|neither|nor|limited|fail*) ..6 (reference|regard|mention|recourse|referred|refer|consider|consideration|account|acknowledge|acknowledgement|sight) ..2 (to|of) ..3 (previous|earlier|prior|past|historic|historical) ..2 (section|s47|enquir*|assessment~|involvement|concerns|concern|referral~|plan|plans|proceedings|incident~|injur*|contact~)
  (previous|earlier|prior|past|historic|historical) ..1 (assessment~|enquir*|conference~|plans|proceedings|expert|report~) ..12 (overlooked | ignored | forgotten | disregarded | not considered | not known | not accessed | not read | not referenced | lost | not taken)
  (check|checks) ..8 (found|revealed|showed|established|identified|indicated) ..8 (brother|sister|sibling~|half-sibling|previous|earlier|older|child|father|mother)
  (over-reliance|reliance|reliant|relied|rely|relying|dependent) ..3 (on|upon) ..5 (account|self-report|report|version|recollection|memory) of ..3 (past|history|background|childhood|previous|earlier|circumstances)
  chronolog* ..12 (not|never) ..2 (produced|completed|compiled|available|provided|updated|done|prepared|started|shared|seen|undertaken|forthcoming)
  (asked|requested|request|asking|recommended) ..2 chronolog* unless agencies|agency|review|panel|imr within 6
  (known|knew) ..1 family ..1 (for|over) (many | several | some | a number | two | three | four | five | ten) ..3 (years|year|generations|decades|period)
  (experience~|history) of ..1 (being parented | parenting | being cared for | care | childhood) ..10 (not|never|little) ..2 (thought|considered|explored|understood|known|reflected|discussed|analysed|addressed|assessed)
  (lost|losing|loss) ..3 care of ..3 (child|children|daughter|son|baby|first|older) ..10 (reason~|why|not|known|sought|explored|circumstances|considered|asked|significance)
  (reason~|circumstances|why) ..8 (left|leaving|leave|move|moved|relocat*) ..3 (previous|former|last|home|original) ..2 (area|address|authority|borough|home|county|town|city)
  (out of area | previous authority | previous area | other area | overseas) ..2 (records|record|history|checks|information|files|notes) ..6 (obtained|sought|requested|used|received|reviewed|read|considered|not|available|accessed)
  (safeguarding|obstetric|social|family|parental|placement|offending|forensic) history ..2 (was|were|is|had) (not|never|fully|well|taken|known|available|considered|reviewed|obtained|shared)
  # earlier involvement, and what practice made of it
  <previous> ..1 (involvement|contact~|referral~|concern~|assessment~|attendance~|presentation~|interventions) ..10 (known|considered|consideration|informed|inform|explored|aware|sought|read|appreciated|recognised|understood|account|accessed|requested|referenced) unless review|panel|author within 4 unless health visitor|care|gp within 1
  (saw|see|seen|noted|noting|checked|recognised|considered|identified|aware|linked) ..6 (previous|earlier|prior|past) (contacts|attendance~|presentation~|admission~|referrals|involvement|removals|incidents|notifications) unless review|panel|author within 4
  (drew|draw|drawn|drawing|built|relied) ..1 (on|upon|from) ..5 (history|histories|past|background|previous) unless review|research within 6
  (unaware|aware|know|knew|known|told|knowledge) ..4 <sib> ..4 (previously | formerly | in the past | been the subject | been subject | been removed | been on a)
  (knew | know | known | knowledge of) the|this family well
  well known ..8 (generation~|years|decades) ..8 (but|yet|however|although|not|despite)
  (no|little|limited|without|any|clear|better|full|fuller|insufficient|poor|shared) ..2 (sense|understanding|knowledge|picture|grasp|awareness|appreciation|analysis) ..1 of ..5 (story|history|histories|background|past|journey | longstanding | long standing | long-standing | childhood)
  (analysis|examination|scrutiny|appreciation|exploration|understanding|consideration) of ..4 (past|history|histories|background|previous) unless review|research|cases|criminal within 6
  (full|good|clear|detailed|comprehensive|thorough|helpful) ..1 (account|summary|overview|picture|understanding|exploration|analysis) of ..5 (history|histories|background|past) unless below|section|review within 8
  (report|assessment|conference|referral|meeting|midwife|record~|plan) ..2 (set | sets | outlined | described | summarised | included | referenced | detailed | omitted | captured | considered | explored | addressed | took) ..4 (family | parental | parents' | mother's | father's | social | her | his | their | the) ..1 (background|history|histories|past)
  (mother|father|parents|mother's|father's|parents'|his|her|their|own) ..2 (childhood|upbringing|experiences) ..10 (known to | considered | explored | inform | informed | understood by | analysed | account | sought | factored | taken into) unless hopes|said within 6
  (how|himself|herself|themselves|been) ..3 parented
  (knowledge|information|little|limited|nothing|known) ..4 (of|about|on) ..2 (paternal|maternal|extended|wider|father's|partner's|stepfather's) (family|background|history) unless review|panel
  what ..2 known (of|about) ..3 (father|stepfather|partner|parents|mother|family|him|couple|boyfriend) unless review within 6
  # other children of the parents
  (why|account|explanation|reason~|asked|ask|explored|curio*|circumstances|enquire~) ..8 (first|older|other|previous|eldest|elder|oldest) (child|children|daughter|son|baby|sibling~) ..5 (not | no longer | live | lived | living | removed | care | elsewhere | came | adopted)
  (curio*|why|asked|explored|enquire~|understand*) ..6 no ..1 contact with ..2 (older|other|previous|first|his|her) ..1 (child|children|son|daughter)
  (parenting|care|treatment|experience~) of ..3 (older|previous|other|elder|earlier|first) (sibling~|children|child) ..6 (should|considered|weight|account|known|relevant|explored|assessed|given) unless foster
  (no|not|neither|nor|without|little|none) ..10 (reference|mention|regard|account|consideration|refer|consider) ..1 (to|of) ..2 (death|loss|removal|adoption|injury) of ..3 (previous|earlier|older|first|another|sibling~|elder)
  (previous|earlier|former|other) (partner's|relationship~) ..2 (children) unless (contact) within 3
  # what has gone before as a guide
  past ..2 (pattern~|behaviour~|harm|parenting|events|concerns|relationships|incidents|actions|history) ..6 (used|inform|informed|predict*|future|considered|account|indicat*|guide|relevan*|weigh*)
  (provide~|gave|give|share~|collate~|obtain~|compile~) ..2 history of ..2 (call outs | callouts | call-outs | involvement | contact | referrals | incidents | concerns | attendances | the family)
  (history|background|information) ..5 (not|never) ..1 (brought|pulled|drawn|put|pieced) ..1 together unless review
  chronolog* ..3 (should|must|could|would) (be|have) ..2 (compiled|completed|kept|updated|developed|produced|used|started|created|maintained|shared|undertaken|enabled|helped|shown|assisted|made|identified|highlighted|supported|been) unless submitted within 8
  (as though | as if) ..3 (family|child|mother|parents|they|she|unborn) ..2 (not|un*) ..1 known
  (dealt with | treated | seen | considered | regarded) ..2 as [a] new (case|referral|family|episode)
  (known to | history in | involvement in) ..4 (another|different|other|neighbouring) (area|areas|county|authority|borough|force) ..8 (not|never|only|emerge*|until|although|but) unless review
weak:
  history
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
