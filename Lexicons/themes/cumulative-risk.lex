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

let inj-many = multiple|sustained injur*|fracture~ | sustained an|a|the|his|her|serious|significant injur*
let count = two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|numerous|many|multiple|repeated|further
let report = contacts|referrals|notifications|reports|calls|call-outs|callouts|incidents|attendances|presentations|episodes|complaints
let apart = by itself | on its own | on their own | one at a time | one by one | piece by piece | one piece at a time | singly | in isolation | as a separate|single|new|discrete|one-off event|incident|matter|concern
let beside = side by side | on one page | in a row | end to end | in sequence | in date order | next to each other | alongside one another|each other | on a single page

let adversity = abuse|violence|neglect|substance|alcohol|drug|drugs|cannabis|depression|anxiety|housing|poverty|debt|homeless*|disability|stress|isolation|smoking|prematur*|misuse | mental health | mental ill|illness|ill-health | low mood
let ordinal = third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th
let event = presentation|attendance|injury|incident|referral|episode|report|callout|call-out|notification|contact|bruise|assault|overdose|disclosure|fracture|allegation|closure
let many = repeated|repeat|successive|several|multiple|numerous|recurrent|many
let hits = injur*|falls|attendances|incidents|call-outs|callouts|presentations|arguments|bruis*|contacts|referrals|notifications|assaults|reports|moves

match:
  put|fit|fitted|putting [the|these|all|its|their] pieces|strands together
  dealt|responded|treated|managed ..4 one by one
  incidents|referrals|concerns ..4 one by one
  these|those|the facts|events|incidents|concerns ..8 together ..3 should|would|show*
  risk~ ..4 rising|growing|mounting|climbing|building|accumulating
  combined|compound effect~|impact|weight of
  combination of ..11 risk~|harm|danger*
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
  increase|rise|growth|deterioration|worsening in|of ..2 <harm> unless <inc-other>|demand|referral~|national* within 3
  frequency and|or severity | severity and|or frequency
  viewed|treated|considered|dealt|responded|managed|regarded|handled ..4 singly|one-off|standalone|stand-alone|separately|individually
  in isolation unless live~|living|lived|work~|worked|working|family|mother|self|social|parenting|mothering within 3
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
  repeat~|repeated|repeatedly|recurr*|recurring|persistent|chronic|sustained|successive|multiple|prolonged|enduring <harm>|concern~|pattern~|referrals|presentations|attendances|call-outs|callouts|reports|crises unless <inj-many>
  <harm>|concern~ ..2 repeated|repeatedly|recurred|recurring|recurrent
  <harm>|concern~ ..3 over ..1 time|years
  repeat victim*|incident~|referral~|perpetrator~|attend*
  series|succession|string|catalogue of ..3 incident~|episode~|referral~|concern~|injur*|attendance~|presentation~|call-out~
  layers|layer of ..3 <risk>
  build-up|build up|buildup of ..3 <risk>
  mounting up|stacked up|piled up | adding up | added up
  tipping point | last straw | crescendo
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
  each|every ..6 dealt|treated|handled|answered|logged|managed|considered|viewed|assessed|judged|closed ..4 <singly> unless child~|parent~|parents|sibling~ within 3
  dealt|treated|handled|answered|logged|managed|considered|viewed|assessed|judged ..3 each|every ..4 <singly>
  taken|read|put|set|laid|considered|viewed ..3 together|alongside ..6 <harm>|picture
  taken|read|considered|viewed|weighed together|side-by-side|cumulatively|in-the-round | in the round
  nobody|no-one|none|not|never ..3 drew|draw|drawn|laid|set|added|add ..4 together|side|sequence|alongside
  picture ..3 emerg*|formed|built|accumulat*
  put|set|laid|lay|placed|read|considered ..4 next to|beside|alongside one|each another|other
  no|not single|one event|incident|sign|factor|concern|contact ..6 alarming|remarkable|enough|itself|own
  increasingly frequent|severe|violent | more frequent|severe|serious|violent and more|increasingly
  more|increasingly frequent|severe|serious|violent ..2 <harm>
  <harm> ..5 became|becoming|grew|growing|got|getting ..2 worse|frequent|severe|serious|violent
  <harm> ..6 increas* ..3 month|week|over|time|frequency|severity|each
  <events>|referrals|attendances + (in|within the space of) within 8
  drift and deterioration | slow|steady|gradual decline|deterioration|drift|accumulation
  not|rather an|a|than isolated|one-off
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
  small|little|minor ..2 things|signs|events|worries|concerns ..6 together|add|adds|added|mount*|accumulat*|mattered
  stood|stand|step|stepped|standing back ..6 picture|whole|together|looked|look|pattern~
  lost|lose|losing sight of ..4 gone|whole|bigger|history|before|pattern
  thread~ ..4 drawn|run|ran|running
  trickle|flood|flurry|wave|torrent|stream|litany|barrage|drip ..3 of ..3 concern~|incidents|referral~|reports|worries|events|calls
  poverty|violence|ill-health|drink|drugs|drug|alcohol|neglect|isolation ..6 (combined | came together | all present)
  presenting issue|problem|incident ..3 alone|only
  single|individual|one events|incidents|incident|event|episode ..6 pattern~|whole
  not ..2 at patterns
  rather than ..4 pattern~|accumul*|whole|bigger
  <harm> ..4 grew|rose|climbed|mounted|doubled|multiplied unless grew up
  weeks|months|time passed|went ..4 <harm> ..4 grew|rose|increased|worsened
  repeated|recurring|repetitive|persistent nature of
  snapshot~ ..6 rather|not|only|than
  more and more ..6 came|light|worr*|concern*
  single|individual|separate|discrete episodes|incidents|events|episode ..8 not|rather|pattern~|without
  not to|at|for|see the pattern~
  # ways added for other authors
  weighed|judged|considered|treated|dealt|viewed|looked|seen|taken|handled|closed|answered|recorded|regarded|understood ..3 <apart> unless child~|parent~|parents|sibling~|he|she within 2
  added together|up unless child~|bill~|cost~|debt~ within 6
  <neg>|nobody|no-one ..4 add|added|adding|count|counted ..2 up|together|them
  risk~|concerns|incidents|contacts|information|facts|factors|referrals ..6 (put|pieced|added|taken|brought|drawn|joined|considered) ..2 together unless review|panel|author within 8
  put|laid|lay|lie|set|placed|seen|shown|read|viewed|considered ..4 <beside> unless slept|sleep|bed|cot within 6
  (nobody | no-one | never | not | had anyone|somebody|someone|one | no one | no agency | no professional) ..4 (put|pieced|brought|drew|drawn|draw|joined|linked|pulled) ..4 together unless panel|author|review within 6 unless cot|bed|pram|crib|furniture within 8
  <count> ..1 <report> ..8 in|within|over|inside|during ..4 days|weeks|months|year|years|fortnight unless nationally|average|received|team|hub|service within 6
  third|fourth|fifth|repeat|repeated|further [such] contact|referral|notification|approach ..10 within|inside|in|same ..3 days|weeks|months|household|family|child|address
  combination ..4 more danger*|risky|lethal|hazardous
  made|makes|make|forms|formed|form|showed|shows|revealed|suggested|part ..2 a|the|of pattern unless sleep|sleeping|feeding|attendance|weight within 5
  pattern ..4 (one|taken|missed|incidents|incident|harm|behaviour|abuse|neglect|concern~|referrals|over) unless sleep*|feeding|missed|dna|dnas|cancel* within 5
  course of conduct unless court within 6
  logged|recorded|crimed|treated|dealt ..6 separate|different reference~|log~|logs|crime~|incident~|event~|record~|occurrence~
  been building unless work|repair*|site within 6
  same (concern~|concerns|worries|problems|issues) ..6 again|repeatedly|recurred|years|resurfaced|re-emerged
  (neglect|abuse|harm|concerns|violence|risk) ..8 going on for ..2 years|months|weeks
  situation|circumstances|position|matters|conditions ..3 deteriorat*|worsen* unless patient|condition|medical|clinical within 3
  deteriorating|worsening|escalating picture|situation|position|circumstances|conditions|home
  start again|start-again syndrome
  (risk~|risks|vulnerabilities|vulnerability|stress|pressures) ..4 combined with
  (holistic|overall|whole) ..2 (view|overview|understanding|sense) of ..3 (risk~|concerns|harm|incidents|history)
  (warning signs | red flags | indicators) ..4 (missed|many|several|together|number|overlooked)
  many|several|various|number of [the|known|different] risk|vulnerability factors|indicators
  (known|visible) ..2 to a|someone different|else ..2 person|agency|service|professional
  concern~|concerns|worries|incidents|referrals ..8 (time and again | again and again | repeatedly | on numerous|several|many|multiple|repeated occasions) unless panel|review within 6
  respond*|react*|focus* ..3 presenting problem|issue|concern|incident
  pattern of ..4 withdraw*|retract*|separat*|reconcil*|crisis|call-outs|police
  incidents|episodes|assaults|call-outs ..4 closer together
  saw|seen|viewed|treated|considered|regarded|understood ..4 as separate|discrete|unconnected|unrelated|isolated events|incidents|issues|matters|episodes|concerns
  chronic nature of ..2 (neglect|abuse|concern~|concerns|harm)
  chronicity
  (risks|vulnerabilities|factors|adversities) ..6 interlinked|interrelated|interconnected|intertwined|inter-related
  combination|mix|mixture of ..12 <adversity>
  growing|increasing|mounting|escalating|rising|heightened concern~|worries|worry|anxiety|alarm unless demand within 3
  increasingly|more-and-more worried|concerned|anxious|alarmed
  long-standing|longstanding|entrenched|chronic|long-term [and] [_] concern~|neglect|problems|difficulties|issues|violence
  recurring|recurrent [and] [_] concern~|neglect|violence
  concern~|neglect|problems|difficulties ..3 long-standing|longstanding|long-term|entrenched|chronic|recurrent|recurring
  improvement~|change|changes|progress ..6 never|not|rarely|seldom|short ..2 sustained|maintained|lived|held
  <ordinal> [such|reported|recorded|known] <event> ..8 in|within|since|over|during|inside ..4 days|weeks|months|year|years|fortnight|week|month|birth
  <ordinal> time|occasion ..8 presented|reported|referred|injured|called|seen|attended|bruis*|injur*|assaulted unless visit*|pregnan* within 4
  <ordinal> <event> ..6 (of this kind | of its kind | of a similar | involving | relating)
  cycle~ of ..6 crisis|crises|improvement|violence|abuse|neglect|separat*|reconcil*|closure|referral~|deteriorat*|harm|repeat*|concern~|relaps*
  in combination
  no|not single|one|individual event|incident|factor|concern|issue|injury
  concern~ [then|had|have|continued|to] escalate|escalated [further|rapidly|again] over|during|in|following|after|when|as|throughout|with|and unless manager~|named within 8
  number|series|several|many of further|similar|repeat|repeated <report>
  <count> further|similar|repeat|repeated|more <report> unless nationally|panel|review within 6
  successive|consecutive|repeated ..1 bruis*|injur*|referral~|incident~|crises|pregnanc*|contact~|marks|falls|fractures|episodes|periods|attempts unless learning within 3
  matters|things|situation|concern~|neglect|care|violence|home ..2 getting|got|become|becoming|becomes worse|poorer
  accustomed|desensitised|desensitized|inured to ..5 concern~|neglect|chaos|violence|risk|level|harm|poor|conditions
  normalis*|normaliz* ..4 neglect|concern~|violence|risk|abuse|harm
  risks|factors|vulnerabilities|adversities|stressors ..6 singly|cluster*|together|overlap*|combine|combined|interact*|co-occur*|accumul*|multiply
  in and out of crisis
  without reference to ..4 before|previous|history|earlier|past|preceding
  any one|each of these|them|the ..12 together|combined|combination|cumul*|itself
  together they|these|this [had|have|has|would|should|all|clearly] ..1 meant|mean|amount~|amounted|present~|presented|suggest*|indicat*|increase~|increased|point*|creat*|show*|form*|represent*
  when ..2 (considered|viewed|seen|looked at|taken|put) together|alongside|collectively
  over|in|within|during|across [the] [following|next|space|course|same|subsequent|previous|preceding|last] ..5 days|weeks|months|year|years ..10 <count> ..2 <report> unless nationally|average|team|hub|service|panel within 6
  build-up|build up|buildup of ..2 stress*|pressure~|tension~|concern~|worry|risk~
  (based on | focused on | respond* to | in relation to | responded to | focus on) ..1 single|individual|isolated|specific|this|that incident|event|episode
  single incident|event ..8 without|rather|previous|earlier|isolation
  the longer ..4 neglect|abuse|harm|violence|concerns|situation|exposure
  <many> episodes|periods|cycles|bouts|rounds|spells of ..5 plan*|neglect|crisis|violence|separation|involvement|intervention|homeless*|concern~|child|care
  frequency|number|volume|rate of ..5 <hits> ..8 not|never|should|noticed|recognised|considered|alerted|trigger*|increas*|suggest*|indicat*|concern*
  frequent|repeated|repeat attendance~|presentation~|attender~|call-outs|callouts|injur*|moves unless training within 3
  <hits> ..8 frequent|frequency|increased in|become more
  greater|more than the sum
  continual|constant|continued|continuing|prolonged|repeated|long-term|chronic|persistent|daily exposure to
  exposed|exposure to ..3 repeated|continual|chronic|ongoing|frequent|constant|persistent|prolonged
  interlink*|inter-link*|interlock*|interrelated|inter-related|intertwined|interconnected|overlapping|compounding|inter-connected ..2 difficult*|issues|needs|problems|risks|risk|factors|vulnerab*|concerns|adversit*
  multiple|numerous ..1 difficulties|issues|problems|complexities|needs|disadvantages|challenges|vulnerab*|indicators|concerns|stresses unless training|children with|learning within 3
  <adversity> ..4 <adversity> ..4 <adversity> ..10 together|combined|combination|cumul*|all|increase* ..4 risk~|vulnerab*|concern*|harm|danger
  (risk~|risks|vulnerability) ..6 increased|heightened|increases|greater|escalated ..3 following|when|after|because|once|on unless sids|sudi|sudden|overlay*|suffocat* within 10
  whole|overall|bigger picture
  same ..2 (concern~|issues|problems|pattern|behaviour) ..8 (older|sibling~|previous|earlier|before|years)
  similar|same pattern|patterns
  (not|never|nobody|had|if) ..6 (collated|aggregated|brought together|pieced together)
  collated ..6 (shown|show|reveal*|picture|pattern|risk|concern~)
  <many>|<count> separate|different|distinct concerns|incidents|events|reports|referrals|injuries|episodes
  none|no one of which|these|them ..6 own|itself|alone|significant|serious
  difficulties|problems|pressures|stresses|stressors|concerns|worries|risks|tensions ..2 mounted|grew|multiplied|intensified|deepened|worsened|accumulated|escalated
  factors|issues|features|circumstances ..6 increased|increase|raised|heightened|added|compounded ..3 risk~|vulnerab* unless sids|sudi|sudden within 6
  (many|several|various|number of|numerous|all|these|other) [known|recognised|different] factors ..8 risk|vulnerab*|danger|stress|present
  (viewed|seen|considered|read|set|placed|taken) alongside
  what was|is already|previously known unless review|panel within 4
  volume|frequency|amount|rate of ..3 notifications|referrals|contacts|concerns|incidents|attendances|presentations|reports|call-outs|callouts unless nationally|hub|workload|demand|national within 8
  steady|gradual|marked|sharp|noticeable|continued|continuing increase|rise|deterioration|decline ..3 in unless demand|national*|weight|funding within 5
  became|becoming|become|grew|getting|grown more|increasingly frequent|aggressive|violent|severe|serious|chaotic|volatile|worrying|controlling|concerned|concerning
  trend ..4 identif*|recognis*|seen|noticed|missed|apparent
  repeated|recurring|repeat|successive involvement|interventions|closures|closure|crises|separations|presentations|allegations|disclosures|referral|assessments|bruising
  years|lifetime|months|period of ..3 neglect|abuse|violence|instability|chaos|harm
  when|if|was|were|are seen|viewed|looked-at|considered|taken|read|dealt|dealt-with alone|singly|together|individually|separately|collectively unless child|children|she|he|mother within 3
  series|string|succession|run of ..3 events|crises|changes|losses|arguments|worries|warnings|moves
  <adversity> ..8 (coupled with | together with | combined with | compounded by | exacerbated by | alongside | on top of | in addition to) ..8 <adversity> unless training|service~|learning|panel within 6
  layered|superimposed|heaped|piled upon|on|onto ..8 <adversity>|problems|difficulties|stress
  previous|earlier|prior injur*|incidents|bruis*|presentations|episodes ..8 <neg> ..6 account|considered|linked|connected|weighed|mentioned|known
  was|were|is|being|as the <ordinal> ..6 received|made|reported|referral|incident|occasion|injury|since|notification|contact unless birthday|child|baby|review|meeting|visit within 3
  basis|response|responded|reaction|reacted|focus|focused|attention|concentrated ..4 current|latest|presenting|immediate|most-recent ..1 episode|incident|event|referral|concern|crisis|issue|problem
  <neg>|account|reference|regard|rather ..6 gone|happened|come|went before
  over time ..8 worse|deteriorat*|increas*|eroded|harm*|poor|poorer|concern*|lost
  concerns|harm|neglect|risks|damage|violence ..6 over time
  increasing|growing|mounting|multiplying signs|indications|indicators|difficulties|pressure~|problems|stress|strain|instability|chaos|volatility|conflict|hostility unless staff|workload|team~|service~|demand within 4
  neglect|violence|abuse|concerns ..2 was|were|been|had|remained ..2 persistent|continuous|constant|chronic|pervasive|long-standing|relentless
  feature of ..4 lives|childhood|household unless good|positive within 4
  additional|added|extra stress|stresses|stressors|stressor|pressure|pressures|strain|burden unless staff|team~|service~|workload|hospital within 6
  worn|wore down ..6 concern*|worry
  stand|stood|standing out ..6 caseload|families|other unless positive within 4
  dependence|isolation|poverty|housing|debt|mental ..12 vulnerable situation|family|mother|position|household
weak:
  escalat*
  risk factors
  vulnerabilities
  pattern~
  worsen*
not:
  fail~|failed|failing|not|never to escalate|escalating
  fail~|failed|not|never escalate
  increas*|higher|raise~|heightened|greater|compound* ..4 risk ..3 of|for ..4 sudden|sids|sudi|overlay*|overlaying|suffocat*|cot
  escalat* ..3 policy|procedure~|process|protocol|pathway|guidance
  escalat* ..6 to ..3 <senior>
  shift pattern~
  pattern~ of work|attendance|growth|feeding|shift~
  chronic pain|obstructive|asthma|illness|condition|disease
  complex needs team|nurse|service
  pattern~ of ..3 dnas|attendance|sleep*|sleep|missed|non-attendance
