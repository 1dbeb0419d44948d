theme: disguised-compliance
name: Disguised compliance and misleading accounts
family: Engagement with services
checked: yes
absence: negates
definition: disguised compliance by name or in substance: apparent co-operation that hides; misleading, untruthful or minimising accounts given to professionals

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let neg = not|never|didn't|doesn't|don't|hadn't|hasn't|wasn't|weren't|neither|nor|without
let fam = <parent>|parents|she|he|they|couple|family|her|his|their|parental|<partner>|mother's|father's|victim~
let to-pro
  professional~|practitioner~|agency|agencies|service~|staff|worker~|police|midwi*|nurse~|gp|doctor~|paramedic~|clinician~|officer~|services|authorities|hospital
  social worker~|care | health visitor~|professionals
let false = false|misleading|untrue|untruthful|dishonest|fabricated|implausible|deceptive
let varying = different|differing|conflicting|contradictory|inconsistent|changing|varying|partial|inaccurate|selective
let account = account~|explanation~|version~|story|stories|assurance~|narrative~|accounts
let info = information|picture|impression|statement~|detail~|details|name~|address~|answer~|history
let fam-only = <parent>|parents|she|he|they|couple|grandmother|<partner>
let minimised = abuse|violence|incident~|drinking|alcohol|drug~|use|concern~|injur*|behaviour~|extent|seriousness|severity|significance|problem~|difficult*|offend*|mental|substance|relationship|consumption|intake|misuse|smoking
let hidden = drinking|alcohol|drug~|use|abuse|violence|relationship|partner|contact|extent|injur*|truth|whereabouts|address|presence|identity|smoking|offending|history|situation|reality|domestic

match:
  (none of it|this|that | not a word of it|this|that) (was|were|is) true
  (shown|found|proved|proven|turned|transpired) ..3 (to be | to have been) (false|untrue|lies|fabricated)
  appear~|appeared|seemed ..2 (comply|complying|compliant|co-operate|co-operating|cooperate|cooperative|engage|engaging|engaged) ..8 (but|yet|however|while|whilst|although|reality|fact)
  disguise~ .. complian*|co-operat*|engagement
  false|feigned|superficial|apparent|outward|surface|sham|token|seeming|pseudo|surface-level complian*|co-operat*|cooperation|engagement
  apparently|superficially|seemingly|outwardly|ostensibly complian*|co-operative|cooperative|engaged|engaging|co-operating|complying
  complian* ..8 mask~|masked|hid|hide~|disguis~|conceal~
  <fam> ..3 lied|lying ..1 to|about
  told lies | lied|lying about
  lied|lying to ..2 <to-pro>
  <neg> ..3 (honest|truthful|candid|forthcoming|transparent|frank about|with|to | open about|with)
  <neg> ..3 truthful|honest|candid|frank
  <neg> ..2 tell~|told ..3 truth
  dishonest*|untruthful*|deceit*|deceiv*|deception|duplicit*|decept*|untruth*
  mislead~|misled|misleading
  lack ..2 honesty|openness|candour|transparency ..8 <fam>
  <fam> ..4 lack ..2 honesty|openness|candour
  (<false> <account>|<info>) ..5 (<fam>|<to-pro>)
  (<varying> [and] [_] <account>) ..4 (<fam>|<to-pro>)
  <fam> ..6 (<false>|<varying> <account> | <false> <info>)
  (gave|give~|given|provided|providing|offered) ..3 (<false>|<varying> <account> | <false> <info>)
  <account> ..5 inconsistent|contradictory|conflicting|contradicted|untrue|false|differed|unreliable|misleading|inaccurate|implausible unless system~|record~|form|agency|agencies|database|report|data within 6
  account~|explanation~|version~|story|stories ..3 changed|shifted|varied|vary
  <account> ..3 did not tally|match|fit
  (explain*|explanation~|account~) ..4 (not fit | not match | not consistent | inconsistent | not plausible | not credible)
  inconsistenc*|discrepanc*|contradiction~ ..4 <account>
  minimis*|minimiz*|downplay~|downplayed|underplay~|underplayed|under-report*|underreport* ..3 <minimised>
  play~|played|playing down ..4 <minimised>
  <fam> ..4 minimis*|minimiz*|downplay~|downplayed|underplayed
  minimis*|minimiz*|denial ..2 by ..2 <fam>
  denial and|or minimis*
  minimis* and|or den*
  denied|denying|deny|denies ..3 and|or minimis*
  conceal~|concealed|concealing|concealment|hid|hide|hides|hidden|hiding|masked|masking|withheld|withhold|withholding|disguised|disguising ..5 from ..4 <to-pro> unless men|fathers|males|children|child|pregnan*|birth~ within 4
  <fam> ..3 conceal~|concealed|hid|hiding|withheld|withholding|withhold|masked|disguised ..4 <hidden>
  conceal~|concealed|concealing|hid|hide|hiding ..2 <hidden>
  (kept|keeping|keep) (it|this|that|things|hidden|secret | her|his|their|the _) ..1 from ..2 <to-pro>
  <fam-only> ..2 <neg> ..1 disclos* ..6 to ..3 <to-pro>
  <neg> ..2 (disclos*|reveal~) ..3 (full|true|whole|extent)
  (conflict*|contradict*|odds|differ*|inconsistent|contrast*|variance) ..3 (with|to|from) ..3 what ..4 <fam> ..4 (tell|telling|told|said|say|saying|reported|reporting|claimed)
  what ..3 <fam> ..4 (said|told|reported|claimed|telling|saying) ..8 (contradict* | differ* | conflict* | untrue | not match | not true | at odds | did not fit|match|tally)
  (gave|giving|given|told|offered) ..4 (different|conflicting|contradictory|varying|changing) ..2 (stories|story|reason~|account~|version~|explanation~)
  <fam> ..2 (promised|undertook|assured) ..8 (but|yet|however) ..6 (not|never|failed|nothing|missed|none|ignored)
  (agreed|consented|yes|nodded) to (everything | whatever | anything)
  (tamper*|falsif*|substitut*|dilut*|fake|faked | someone else's) ..4 (sample~|urine)
  (denied|denies|said|stated|claimed|told) ..8 (which|this|it) (was|proved|turned) ..2 (untrue | false | not true | a lie | inaccurate | not the case | to be untrue|false)
  (denied|claimed|assured|denying|insisted|assurances) + (now known | later emerged|transpired|admitted | subsequently emerged|transpired|admitted) in sentence unless pregnan*
  <fam> ..6 (tried|attempted|sought|able|managed) to (mislead|deceive|hide|conceal | cover up | keep professionals|workers|agencies|services at)
  keep~ (professionals|workers|agencies|services|practitioners) at (bay | arm's length | a distance)
  (deflect|deflected|divert|diverted) ..3 (concern~|attention|suspicion~|worries|scrutiny|professionals)
  (turned|turn) out ..3 (not true | to be untrue|false | not to have been | never to have)
  (appearance|show|veneer|facade|front|semblance|illusion) of (co-operat*|cooperat*|complian*|engagement|coping|normality)
  <fam> ..2 <neg> ..2 disclos*|reveal~|share~|admit~ ..5 <hidden> unless disclose|disclosed any
  <fam-only> ..1 (did not | didn't | do not | does not) ..1 (tell|inform) ..2 <to-pro> ..3 that|about|of
  <fam-only> ..1 had (not|never) ..1 (told|informed) ..2 <to-pro> ..3 that|about|of
  say~|said|saying|told|telling|tell ..5 want~|wanted|wished|expected ..1 to hear
  said|saying|say ..2 right things|thing
  pretend~|pretence|fa?ade|sham
  economical with the truth
  manipulat* ..5 <to-pro>|system|visits
  <fam> ..3 manipulative|deceptive|secretive|evasive|plausible
  plausible ..3 <to-pro>
  secrecy|secretive
  play~ off|agencies ..2 against
  splitting <to-pro>
  <fam> ..3 claimed|insisted|assured ..8 but|although|whereas|yet
  <fam> ..4 said|stated|denied|reported|claimed ..8 contradicted|untrue|false|incorrect|inaccurate
  despite ..2 denial~|denying|assurances|claims|claiming|assuring
  continu*|ongoing|resumed relationship|relationship~ ..5 despite|denied|concealed|secret
  relationship|contact|drinking|drug ..4 secret|secretly|covertly|covert
  secretly|surreptitiously
  clean* up ..4 before|for ..3 visit~
  just enough ..6 <to-pro>|to|engagement
  do~|did|done|doing the minimum | bare minimum
  tick-box complian*
  under-reported|underreported|understated ..4 <minimised>
  <neg> ..1 (tell|told|give|given|disclosed|disclose) ..3 (full|whole (picture|story|truth|extent))
  true|full|real extent ..6 hidden|concealed|disclosed|denied
  # said plainly, in the words of most reviews
  (gave|giving|give|created|creating) ..3 impression ..4 (complying|compliant|coping|engaging|co-operating|cooperating|separated|change|changed|abstinent|following)
  <fam-only> ..1 (withheld|concealed|hid|hidden) ..1 (fact|truth|information|it)
  (professionals|practitioners|agencies|services|staff) ..1 (were|was) ..1 (unaware | not aware) ..6 (resumed | reconciled | continued | living together | still together | moved back)
  (had|has|have|having|were|was) (hidden|hiding|concealing) ..2 <hidden>
  unbeknown* to ..2 <to-pro>
  (later|since|subsequently|now|then) (emerged|transpired|known|discovered|established|admitted) ..8 (living|resumed|continued|continuing|untrue|false | not true | still in a relationship | not separated | in contact with | had not ended)
  (told|informed|assured|claimed|reported|stated|maintained|said) ..6 (separated | ended the relationship | relationship had ended | no longer in a relationship | no longer together) ..10 (but|however|although|yet|despite|whereas)
  <fam> ..2 (gave|giving|used|using) ..2 (false|another|different | someone else's) (name|names|identity|address | date of birth)
  <fam-only> ..2 <neg> ..1 (disclos*|reveal~|admit~|mention*|share) ..1 (that|his|her|their|the|this) ..8 (living|relationship|partner|pregnan*|drug~|alcohol|using|use|contact|resumed|staying|moved|convict*|abuse|violence|history)
  (later|subsequently|since|now|then) (emerged|transpired|known|discovered|established) ..4 (father|he|mother|she|parents|couple|they|partner) ..3 (had|was|were) ..3 (in|at|living|staying|still|using|seeing|been|continued|not)
  <fam-only> ..2 (denied|denying) ..8 (but|although|however|yet|while|despite) ..6 (test~|tested|positive|smell|smelt|evidence|seen|found|admitted|records)
  (continued|resumed|maintained) ..2 (relationship|contact) ..8 (despite|while|whilst|having) ..2 (telling|told|assuring|saying|denying|informing|reporting)
  # apparent co-operation and untrue accounts, in other words
  (appearance|impression|semblance) of ..1 (working|complying|co-operating|cooperating|change|changing|engaging|following|being|progress)
  attended ..8 (but|yet|however|although|though) ..8 (no|not|little|without|any) ..4 (evidence|change|changed|chang*|learned|learnt|impact|insight) unless school|staff|training within 4
  (co-operation|cooperation|compliance|engagement) ..4 (superficial|tokenistic|token|feigned|surface | not genuine | skin deep)
  (information|details|account|name|detail) ..3 (by|from) ..1 <fam-only> ..10 (false|untrue|misleading|fabricated | not true)
  <fam-only> ..1 (withheld|withhold|withholding|concealed|hid|kept) from ..4 (hospital|<to-pro>|others|them)
  (tidied|cleaned) up ..1 (for|before|ahead|in) ..3 visit~
  (order|clean|tidy|condition*|acceptable) ..8 visit~ ..4 (arranged|planned|announced|expected) unless unannounced within 2
  (explanation~|account~|version~|story|stories) ..2 (given|provided|offered|gave) ..8 (changed|varied|differed|inconsistent|evolved|shifted|conflict*|contradict*) unless agency|agencies|report~|chronolog* within 3
  (complied|complying|co-operated|cooperated) (only|just) ..1 (to|when|until|as|enough|so|with)
  (enough|sufficient|sufficiently) to ..3 (satisfy|placate|appease|avoid|deflect) ..3 (professionals|agencies|services|scrutiny|worker~|suspicion|concern~|plan|intervention)
  contrary to ..4 (assurances | what mother|father|parents|she|he|they | mother's|father's|parents' account|assurances|claims|denials | her|his|their account|assurances|claims|denials)
  (emerg* | transpire~ | came to light | discovered | found) ..8 (despite|contrary) ..3 (assurances|denials|telling|saying|agreement|account~)
  (found|seen|discovered|present) ..3 (at|in|hiding) ..3 (home|property|house|address|flat|wardrobe|upstairs|bedroom|cupboard) ..10 (despite|contrary)
  despite ..1 (telling|told|saying|stating|reporting|agreeing|agreed|promising|undertaking|signing|signed) unless <agency>|referral within 3
  (unreliable|poor) (historian|informant)
  # second pass
  (saying|said|say|telling|told|tell) one thing to ..8 another
  signed ..3 (agreement|contract|undertaking) ..8 (then|but|yet|despite|breach*|allowed|returned|ignored) unless tenancy within 3
  (was|is) a lie
  (extent|use|relationship|truth|drinking|presence|contact|fact) ..8 (kept|withheld|hidden|concealed) from ..3 <to-pro>
  (described|explained|dismissed|presented) ..3 (assault|injur*|bruis*|incident) ..6 as ..1 (accident|fall|accidental)
  (became clear | became known | became apparent | came to light) ..4 (mother|father|couple|they|parents|he|she|relationship) ..3 (never|still|not|continued|living|resumed)
  (co-operative|cooperative) front
weak:
  minimis*
  secret
  implausible
  appear~|appeared|seemed ..2 comply|complying|compliant|co-operate|co-operating|cooperate|cooperative|engage|engaging|engaged
  denied ..4 (drug~|alcohol|drinking|abuse|violence|relationship|contact|partner)
absent:
  no ..1 (account|statement|explanation) ..12 (false|untrue|misleading)
  (not|never|no evidence | no indication | no suggestion | no sign) ..8 (deceived|deceiving|misled | disguised compliance | dishonest | misleading professionals | concealing)
not:
  to minimise ..2 risk~|harm|impact|likelihood|chance~|delay~|disruption|distress|contact|transmission
  minimis* ..2 [the|any|future|potential] risk~|likelihood|disruption|delay~|transmission|spread
  <agency> ..2 minimis*
  agencies|professionals|practitioners|practice [had|have|may|were] minimis*
  false positive~|negative~|reassurance|economy|assurance|optimism
  conceal~ pregnan*|births
  information was|is|being withheld from ..3 report|review|publication
  different information ..3 system~
  complian* with ..4 polic*|procedure~|standard~|guidance|audit|timescale~|medication|statutory
