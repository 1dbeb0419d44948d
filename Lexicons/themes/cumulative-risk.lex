theme: cumulative-risk
name: Cumulative and escalating risk
family: Practice and decisions
checked: yes
absence: affirms
definition: cumulative, escalating or repeated risk or harm; incidents seen in isolation; pattern not seen; several risk factors together

let risk = risk~|harm|concern~|incident~|abuse|violence|neglect|factor~|vulnerab*|adversit*|stressor~|behaviour~|danger|difficult*|problem~|need~|indicator~
let many = multiple|several|many|number|combination|range|numerous|cluster|accumulation|series|catalogue|host|wealth|succession|multitude|array|variety|totality|plethora|complexity|constellation|sum
let seen = seen|viewed|treated|considered|dealt|responded|looked|managed|assessed|addressed|regarded|handled|understood|taken|recorded|interpreted|judged|approached|investigated
let event = incident~|event~|episode~|contact~|referral~|concern~|injur*|attendance~|presentation~|report~|notification~|call-out~|issue~|information|visit~
let neg = not|never|no|didn't|wasn't|weren't|without|fail~|failed|failure|lack|lost|missed|nobody|little|neither|nor
let esc-policy = policy|procedure~|process|protocol|pathway|manager~|guidance|safeguarding|professional~|senior
let inc-other = awareness|support|number|workload
let dna-ok = growth|feeding|sleep|shift
let senior = manager~|lead~|safeguarding|supervisor~|senior|named|head|director~

let harm = risk~|harm|incident~|abuse|violence|neglect|danger|injur*|assault~|referral~|behaviour~|vulnerab*|adversit*|call-out~|presentation~|stressors|aggression|drinking|self-harm|tension
let spot = see|saw|seen|spot|spotted|recognise|recognised|identify|identified|notice|noticed|pick|picked|detect|detected|discern|connect|understand|understood
let factor = risks|vulnerabilities|adversities|stressors|needs|concerns|pressures|indicators|factors | risk factors | risk variables | warning signs | red flags
let strong-many = multiple|combination|accumulation|cluster|constellation|catalogue|succession|multitude|array|plethora|range|host|number|trilogy|trio|triad|cocktail|web|mix
let dealt = dealt|treated|seen|handled|answered|entered|logged|recorded|responded|taken|considered|looked|judged|managed|closed|viewed|assessed|filed|weighed|met
let singly = alone|new|fresh|separate|first|isolat*|individually|once|afresh|one-off|anew|singly|separately|itself | on the day | its own | their own | as if | as it came | in turn | by itself

let events = incidents|episodes|referrals|notifications|call-outs|callouts|injuries|assaults

match:
  cumulat*
  accumulat*
  escalat* ..4 <risk>|need|crisis|severity|frequency|pattern
  <harm> ..4 escalat* unless <esc-policy> within 2
  escalating|escalation ..3 of|in ..3 <risk>|frequency|seriousness
  increas*|growing|rising|mounting|heightened|worsen*|intensif*|deteriorat*|spiral*|exacerbat* ..3 <harm> unless <inc-other> within 1
  <risk> ..4 increas*|growing|rising|mounting|heightened|worsen*|intensif*|deteriorat*|spiral*|exacerbat*|compound*|multipl*|accru*|mounted
  increase|rise|growth|deterioration|worsening in|of ..3 <risk>
  frequency and|or severity | severity and|or frequency
  <seen> ..6 isolation|isolated|singly|individually|separately|one-off|standalone|stand-alone
  in isolation
  isolated|discrete|separate|one-off|stand-alone|standalone <event>
  incident by incident | incident-led | incident-based | incident-driven | incident-focused | event by event
  episodic|piecemeal|reactive|fragmented ..2 response~|practice|approach|work*|intervention~|manner|way|support|basis
  episodic*
  pattern~ of ..4 <harm> unless <dna-ok> within 2
  pattern~ ..4 emerg*|seen|missed|recognised|identified|recognise|developed|overlooked|spotted|noticed|unrecognised|apparent
  <spot> ..3 pattern~
  join|joined|joining|connect|connected|connecting ..2 dots
  join|joined|piece|pieced|put|bring|brought|piecing|putting|draw|drew|drawn ..4 together ..4 <risk>|information|picture|events|pieces
  <neg> ..5 whole|full|bigger|wider|complete|overall|broader|total|holistic picture
  whole|bigger|wider|overall|broader|total|full|complete|cumulative picture
  sum of ..3 parts
  jigsaw | pieces of the puzzle
  taken|considered|looked|seen|viewed|weighed together|collectively|altogether
  <many> of ..4 risk~|concerns|factors|vulnerabilities|incidents|adversities|stressors|issues
  combin* ..5 <risk>
  <risk> ..4 co-exist*|coexist*|co-occur*|interact*|overlap*|compounded|aggregate*|interplay
  interaction|interplay|co-occurrence|coexistence|co-existence|confluence|convergence ..4 <risk>
  toxic trio | trio of vulnerabilit* | trilogy of risk | trigger trio | compounding|complicating factor~
  compound* ..5 <risk>|by
  co-morbid*
  repeat~|repeated|repeatedly|recurr*|recurring|continual|persistent|ongoing|chronic|sustained|continued|successive|frequent|multiple|prolonged|long-standing|longstanding|enduring <risk>|pattern~|referrals|presentations|attendances|call-outs|callouts|reports|injuries|crises
  <risk> ..3 repeated|repeatedly|recurred|persisted|recurring|recurrent|over-time|chronic
  <risk> ..4 over ..2 time|years|months
  repeat victim*|incident~|referral~|perpetrator~|attend*
  series|succession|string|catalogue of ..4 <event>
  layers|layer of ..3 <risk>
  build-up|build up|buildup of ..4 <risk>
  building up|mounting up|stacked up|piled up | adding up | added up
  tipping point | last straw | crescendo
  history of repeated|repeat|escalating
  previous|earlier|past incidents|concerns|referrals ..6 <neg>|linked|considered|connected|weighed
  link*|connection~|connect* ..5 between ..4 incident~|events|episodes|concerns
  <neg> ..5 link*|connect* ..4 incident~|episodes|events|concerns|together
  each incident|referral|contact|episode|event|concern|presentation ..8 own|separate*|isolation|afresh|anew|alone|merit~
  on its own|their own merit~ | on [its|their] own merit~
  collectively|cumulatively|incrementally
  trajectory|downward spiral | crisis after crisis | spiral* of
  complex|multi-faceted|multifaceted needs|risks|problems|picture|vulnerabilities
  risk~ ..4 dynamic|changing|increasing|static
  chronic [nature|low-level] [of] neglect|abuse|concern~
  low-level concern~|worries|incidents|neglect|risk~
  significance ..4 of ..4 repeated|multiple|pattern|accumulat*
  change ..3 in ..3 level of risk
  number ..3 of ..2 incidents|referrals|call-outs|attendances|notifications unless to|across|received|nationally|annual within 3
  <strong-many> of ..3 <factor>|vulnerab*|risk~|adversit*
  multiple|combined|combining|several|many|numerous|accumulating|interlocking|layered ..1 vulnerabilities|adversities|stressors|risk-factors|risks|pressures|warning|indicators
  multiple|several|many|numerous risk|stress factors
  multiple concerns|disadvantage~|needs|complexities|deprivation|risks
  context|light|alongside|combination|conjunction|together ..2 other ..2 risk~|factors|concerns|vulnerab*|information
  end to end | side by side | drip by drip | drip drip | drip-feed
  mount~|add~|pile~|stack~|build~|built|built-up|totted|totting up unless build up ..4 relationship|trust|rapport|confidence
  build~|built|builds|building slowly|gradually|steadily
  in sequence
  sequence that
  sequence of ..4 <harm>
  one at a time
  one by one
  each|every ..8 <dealt> ..6 <singly>
  <dealt> ..3 each|every ..6 <singly>
  taken|looked|read|put|set|laid|seen|considered|viewed ..5 together|alongside ..6 <harm>|picture|would|show*|should
  taken|looked|read|seen|considered|viewed|weighed together|side-by-side|cumulatively|in-the-round | in the round
  nobody|no-one|none|not|never ..3 put|drew|draw|laid|lay|set|added|add|looked ..5 together|side|end|sequence|alongside
  picture ..3 emerg*|formed|built|accumulat*
  made|make|makes|making|painted|form|formed|built up a|the ..3 picture
  no|one|none piece|single|sign|event|incident|element|of|one ..4 alarming|remarkable|significant|serious|enough|itself
  get~|got|grew|growing|become~|became|becoming worse|frequent|severe|graver | more frequent|severe|serious|violent and
  more|increasingly frequent|severe|serious|violent|regular ..3 <harm>|over|as|each|and
  <harm> ..5 became|becoming|grew|growing|got|getting ..2 worse|frequent|severe|serious|violent|closer
  <harm> ..6 increas* ..3 month|week|over|time|frequency|severity|each
  in|within the space of ..4 days|weeks|months
  drift and deterioration | slow|steady|gradual decline|deterioration|drift|accumulation
  not|rather an|a|than isolated|one-off|single
  repeat~|repeated|recurring|recurrent|same ..2 concerns|pattern~|theme~ ..4 over|again|time|years
  stop-start|start-stop | revolving door
  wood for the trees | bigger picture
  taken|seen|viewed|looked|considered [at] as a whole
  react*|respond*|dealt|dealing|focus* ..5 latest|immediate|most-recent|each|next crisis|incident|event|presentation|episode
  firefight* | fire-fight* | crisis to crisis | crisis-led | crisis-driven
  kept|keep|keeps recurring|happening
  concern~|concerns|injur*|incident~|violence ..6 recurr*
  downhill | unravel* | spiral* | out of control | snowball*
  <events> ..4 in|over|within|during|across ..4 weeks|months|years|year|fortnight
  one after another | one after the other | one on top of
  wear~|wore|worn ..3 down
  tip of ..2 iceberg
  small|little|minor ..2 things|signs|events|worries|concerns ..6 together|add*|mount*|whole|accumulat*|mattered
  stood|stand|step|stepped|standing back ..6 picture|whole|together|looked|look|pattern~
  lost|lose|losing sight of ..4 gone|whole|bigger|history|before|pattern
  thread~ ..4 drawn|run|ran|running
  join*|link* up
  trickle|flood|flurry|wave|torrent|stream|litany|barrage|drip ..3 of ..3 concern~|incidents|referral~|reports|worries|events|calls
  poverty|violence|ill-health|health|drink|drugs|drug|alcohol|neglect|isolation ..8 came|coming|come|combined|combination together|all
  count~|counted|counting ..6 number|times|incidents|calls|visits
  closer together unless family|brought|houses|agencies within 5
  but together|collectively
  any|none|each|no one of these|them|those ..12 together
  presenting issue|problem|incident ..6 moved|alone|only
  single|individual|one events|incidents|incident|event|episode ..6 pattern~|whole|rather
  not ..2 at patterns
  rather than ..4 pattern~|accumul*|whole|bigger
  <harm> ..4 grew|rose|climbed|mounted|doubled|multiplied
  weeks|months|time passed|went ..4 <harm> ..4 grew|rose|increased|worsened
  repeated|recurring|repetitive|persistent nature of
  snapshot~
  more and more ..6 came|light|worr*|concern*
  single|individual|separate|discrete episodes|incidents|events|episode ..8 not|rather|pattern~|without
  not to|at|for|see the pattern~
weak:
  escalat*
  risk factors
  vulnerabilities
  pattern~
  repeat*
  several
  worsen*
  chronic
not:
  increas*|higher|raise~|heightened|greater|compound* ..4 risk ..3 of|for ..4 sudden|sids|sudi|overlay*|overlaying|suffocat*|cot
  escalat* ..3 policy|procedure~|process|protocol|pathway|guidance
  escalat* ..6 to ..3 <senior>
  shift pattern~
  pattern~ of work|attendance|growth|feeding|shift~
  chronic pain|obstructive|asthma|illness|condition|disease
  complex needs team|nurse|service
  pattern~ of ..3 dnas|attendance|sleep*|sleep|missed|non-attendance
