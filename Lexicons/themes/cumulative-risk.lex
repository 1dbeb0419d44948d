theme: cumulative-risk
name: Cumulative and escalating risk
family: Practice and decisions
checked: yes
absence: affirms
definition: cumulative, escalating or repeated risk or harm; incidents seen in isolation; pattern not seen; several risk factors together

let risk = risk~|harm|concern~|incident~|abuse|violence|neglect|factor~|vulnerab*|adversit*|stressor~|behaviour~|danger|difficult*|problem~|need~|indicator~
let neg = not|never|no|didn't|wasn't|weren't|without|fail~|failed|failure|lack|lost|missed|nobody|little|neither|nor
let esc-policy = policy|procedure~|process|protocol|pathway|manager~|guidance|safeguarding|professional~|senior
let inc-other = awareness|support|number|workload
let dna-ok = growth|feeding|sleep|shift
let senior = manager~|lead~|safeguarding|supervisor~|senior|named|head|director~

let harm = risk~|harm|incident~|abuse|violence|neglect|danger|injur*|assault~|referral~|behaviour~|vulnerab*|adversit*|call-out~|presentation~|stressors|aggression|drinking|self-harm|tension
let spot = see|saw|seen|spot|spotted|recognise|recognised|identify|identified|notice|noticed|pick|picked|detect|detected|discern|connect|understand|understood
let factor = risks|vulnerabilities|adversities|stressors|needs|concerns|pressures|indicators|factors | risk factors | risk variables | warning signs | red flags
let singly = alone|new|fresh|separate|first|isolat*|individually|once|afresh|one-off|anew|singly|separately|itself | on the day | its own | their own | as if | as it came | in turn | by itself

let events = incidents|episodes|referrals|notifications|call-outs|callouts|injuries|assaults

match:
  put|fit|fitted|putting [the|these|all|its|their] pieces|strands together
  dealt|responded|treated|managed ..4 one by one
  incidents|referrals|concerns ..4 one by one
  these|those|the facts|events|incidents|concerns ..8 together ..3 should|would|show*
  risk~ ..4 rising|growing|mounting|climbing|building|accumulating
  combined|compound effect~|impact|weight of
  combination of ..8 risk~|harm|danger*
  factors|risks ..2 interact*
  in the context|light of other risk|risks|vulnerab*
  build-up|build up|buildup of ..1 worries|concern~
  presenting issue|problem|incident and moved|closed
  going|went|gone downhill
  none|no one of them|these [was|were] serious|alarming|significant|enough
  cumulat*
  accumulat*
  escalat* ..4 <risk>|need|crisis|severity|frequency|pattern
  <harm> ..4 escalat* unless <esc-policy> within 2
  escalating|escalation ..3 of|in ..3 <risk>|frequency|seriousness
  increasing|increasingly|growing|rising|mounting|worsen*|intensif*|deteriorat*|spiral* ..2 <harm> unless <inc-other> within 1
  <harm>|concern~ ..3 increas*|growing|rising|mounting|heightened|worsen*|intensif*|deteriorat*|spiral*|compound*|multipl*|accru*|mounted
  increase|rise|growth|deterioration|worsening in|of ..2 <harm>
  frequency and|or severity | severity and|or frequency
  viewed|treated|considered|dealt|responded|managed|regarded|handled ..4 singly|one-off|standalone|stand-alone|separately|individually
  in isolation
  isolated|discrete|one-off|stand-alone|standalone incident~|event~|episode~|concern~|injur*|presentation~
  incident by incident | incident-led | incident-based | incident-driven | incident-focused | event by event
  episodic|piecemeal|reactive ..2 response~|practice|approach|work*|intervention~|manner|way|basis
  episodic*
  pattern~ of ..3 <harm> unless <dna-ok> within 2
  pattern~ ..4 emerg*|seen|missed|recognised|identified|recognise|developed|overlooked|spotted|noticed|unrecognised|apparent
  <spot> ..3 pattern~
  join|joined|joining|connect|connected|connecting ..2 dots
  join|joined|piece|pieced|put|piecing|putting ..2 together ..4 <risk>|information|picture|events|pieces
  <neg> ..3 whole|full|bigger|wider|complete|overall|broader|total|holistic picture
  whole|bigger|wider|broader|cumulative picture
  sum of ..3 parts
  jigsaw | pieces of the puzzle
  taken|considered|viewed|weighed together|collectively
  combination|accumulation|cluster|catalogue|multitude|plethora|totality|constellation of ..3 risk~|concerns|factors|vulnerabilities|incidents|adversities|stressors|issues
  combin* ..3 <harm>|factors|stressors|adversit*
  <risk> ..4 co-exist*|coexist*|co-occur*|compounded|aggregate*|interplay
  interaction|interplay|co-occurrence|coexistence|co-existence|confluence|convergence of|between ..3 risks|factors|vulnerabilities|adversit*|stressors
  toxic trio | trio of vulnerabilit* | trilogy of risk | trigger trio | compounding|complicating factor~
  compound* ..3 <risk>
  co-morbid*
  repeat~|repeated|repeatedly|recurr*|recurring|persistent|chronic|sustained|successive|multiple|prolonged|enduring <harm>|concern~|pattern~|referrals|presentations|attendances|call-outs|callouts|reports|injuries|crises
  <harm>|concern~ ..2 repeated|repeatedly|recurred|recurring|recurrent
  <harm>|concern~ ..3 over ..1 time|years
  repeat victim*|incident~|referral~|perpetrator~|attend*
  series|succession|string|catalogue of ..3 incident~|episode~|referral~|concern~|injur*|attendance~|presentation~|call-out~
  layers|layer of ..3 <risk>
  build-up|build up|buildup of ..3 <risk>
  mounting up|stacked up|piled up | adding up | added up
  tipping point | last straw | crescendo
  not|never enough by|on|in itself|its|their|themselves
  history of repeated|repeat|escalating
  previous|earlier|past incidents|concerns|referrals ..4 linked|connected
  link*|connection~|connect* ..5 between ..4 incident~|events|episodes|concerns
  <neg> ..5 link*|connect* ..4 incident~|episodes|events|concerns|together
  each incident|referral|contact|episode|event|concern|presentation ..6 own|separate*|isolation|afresh|anew|alone|merit~
  on its own|their own merit~ | on [its|their] own merit~
  cumulatively|incrementally
  trajectory|downward spiral | crisis after crisis | spiral* of
  complex|multi-faceted|multifaceted risks|vulnerabilities
  risk~ ..2 increasing
  chronic [nature|low-level] [of] neglect|abuse|concern~
  low-level concern~|worries|incidents|neglect|risk~
  significance ..4 of ..4 repeated|multiple|pattern|accumulat*
  number ..1 of ..2 incidents|call-outs unless to|across|received|nationally|annual within 3
  multiple|combination|accumulation|cluster|constellation|catalogue|succession|multitude|array|plethora|trilogy|trio|triad|cocktail of ..3 <factor>|vulnerab*|risk~|adversit*
  multiple|combined|combining|several|many|numerous|accumulating|interlocking|layered ..1 vulnerabilities|adversities|stressors|risk-factors|risks|pressures|warning|indicators
  multiple|several|many|numerous risk|stress factors
  number|range|host|mix of ..1 vulnerabilities|adversities|stressors
  number|range|host|mix of [different|other|known] risk|stress factors
  multiple concerns|disadvantage~|complexities|deprivation|risks
  alongside|combination|conjunction|together with|of ..1 other ..1 risk~|factors|concerns|vulnerab*
  drip by drip | drip drip | drip-feed
  mount~|add~|pile~|stack~|totted|totting up
  <harm>|concern~|worries ..4 built|build~|building slowly|gradually|steadily|up
  sequence of ..4 <harm>
  each|every ..6 dealt|treated|handled|answered|logged|managed|considered|viewed|assessed|judged|closed ..4 <singly>
  dealt|treated|handled|answered|logged|managed|considered|viewed|assessed|judged ..3 each|every ..4 <singly>
  taken|read|put|set|laid|considered|viewed ..3 together|alongside ..6 <harm>|picture
  taken|read|considered|viewed|weighed together|side-by-side|cumulatively|in-the-round | in the round
  nobody|no-one|none|not|never ..3 drew|draw|drawn|laid|set|added|add ..4 together|side|sequence|alongside
  picture ..3 emerg*|formed|built|accumulat*
  put|set|laid|lay|placed|read|considered ..4 next to|beside|alongside one|each another|other
  no|none|not single|one|piece|sign|event|incident|element ..4 alarming|remarkable|significant|serious|enough|itself
  increasingly frequent|severe|violent | more frequent|severe|serious|violent and more|increasingly
  more|increasingly frequent|severe|serious|violent ..2 <harm>
  <harm> ..5 became|becoming|grew|growing|got|getting ..2 worse|frequent|severe|serious|violent|closer
  <harm> ..6 increas* ..3 month|week|over|time|frequency|severity|each
  <events>|referrals|attendances + (in|within the space of) within 8
  drift and deterioration | slow|steady|gradual decline|deterioration|drift|accumulation
  not|rather an|a|than isolated|one-off|single
  repeat~|repeated|recurring|recurrent|same ..2 concerns|pattern~|theme~ ..4 over|again|time|years
  stop-start|start-stop
  wood for the trees | bigger picture
  taken|seen|viewed|looked|considered [at] as a whole
  react*|respond*|dealt|dealing|focus* ..5 latest|immediate|most-recent|each|next crisis|incident|event|presentation|episode
  firefight* | fire-fight* | crisis to crisis | crisis-led | crisis-driven
  kept|keep|keeps recurring|happening
  concern~|concerns|injur*|incident~|violence ..6 recurr*
  downward spiral* | spiral* out | snowball*
  <events> ..2 in|over|within|during|across ..3 weeks|months|years|year|fortnight
  <events>|concerns|referrals ..6 one after another|the
  one on top of
  tip of ..2 iceberg
  small|little|minor ..2 things|signs|events|worries|concerns ..6 together|add*|mount*|whole|accumulat*|mattered
  stood|stand|step|stepped|standing back ..6 picture|whole|together|looked|look|pattern~
  lost|lose|losing sight of ..4 gone|whole|bigger|history|before|pattern
  thread~ ..4 drawn|run|ran|running
  trickle|flood|flurry|wave|torrent|stream|litany|barrage|drip ..3 of ..3 concern~|incidents|referral~|reports|worries|events|calls
  poverty|violence|ill-health|health|drink|drugs|drug|alcohol|neglect|isolation ..8 came|coming|come|combined|combination together|all
  presenting issue|problem|incident ..3 alone|only
  single|individual|one events|incidents|incident|event|episode ..6 pattern~|whole|rather
  not ..2 at patterns
  rather than ..4 pattern~|accumul*|whole|bigger
  <harm> ..4 grew|rose|climbed|mounted|doubled|multiplied
  weeks|months|time passed|went ..4 <harm> ..4 grew|rose|increased|worsened
  repeated|recurring|repetitive|persistent nature of
  snapshot~ ..6 rather|not|only|than
  more and more ..6 came|light|worr*|concern*
  single|individual|separate|discrete episodes|incidents|events|episode ..8 not|rather|pattern~|without
  not to|at|for|see the pattern~
weak:
  escalat*
  risk factors
  vulnerabilities
  pattern~
  worsen*
not:
  increas*|higher|raise~|heightened|greater|compound* ..4 risk ..3 of|for ..4 sudden|sids|sudi|overlay*|overlaying|suffocat*|cot
  escalat* ..3 policy|procedure~|process|protocol|pathway|guidance
  escalat* ..6 to ..3 <senior>
  shift pattern~
  pattern~ of work|attendance|growth|feeding|shift~
  chronic pain|obstructive|asthma|illness|condition|disease
  complex needs team|nurse|service
  pattern~ of ..3 dnas|attendance|sleep*|sleep|missed|non-attendance
