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
let many-not = number of ..2 professionals|agencies|staff|areas
let senior = manager~|lead~|safeguarding|supervisor~|senior|named|head|director~

match:
  cumulat*
  accumulat*
  escalat* ..4 <risk>|need|crisis|severity|frequency|pattern
  <risk> ..4 escalat* unless <esc-policy> within 2
  escalating|escalation ..3 of|in ..3 <risk>|frequency|seriousness
  increas*|growing|rising|mounting|heightened|worsen*|intensif*|deteriorat*|spiral*|exacerbat* ..3 <risk> unless <inc-other> within 1
  <risk> ..4 increas*|growing|rising|mounting|heightened|worsen*|intensif*|deteriorat*|spiral*|exacerbat*|compound*|multipl*|accru*|mounted
  increase|rise|growth|deterioration|worsening in|of ..3 <risk>
  frequency and|or severity | severity and|or frequency
  <seen> ..6 isolation|isolated|singly|individually|separately|one-off|standalone|stand-alone
  in isolation
  isolated|single|individual|discrete|separate|one-off|stand-alone|standalone <event>
  incident by incident | incident-by-incident | incident-led | incident-based | incident-driven | incident-focused | event by event | case-by-case
  episodic|piecemeal|reactive|fragmented ..2 response~|practice|approach|work*|intervention~|manner|way|support|basis
  episodic*
  pattern~ of unless <dna-ok> within 2
  pattern~ ..4 emerg*|seen|missed|recognised|identified|recognise|developed|overlooked|spotted|noticed|unrecognised|apparent
  <neg> ..5 pattern~
  join|joined|joining|connect|connected|connecting ..2 dots
  join|joined|piece|pieced|put|bring|brought|piecing|putting|draw|drew|drawn ..4 together ..4 <risk>|information|picture|events|pieces
  <neg> ..5 whole|full|bigger|wider|complete|overall|broader|total|holistic picture
  whole|bigger|wider|overall|broader|total|full|complete|cumulative picture
  sum of ..3 parts
  jigsaw | pieces of the puzzle
  taken|considered|looked|seen|viewed|weighed together|collectively|altogether
  <many> ..3 <risk> unless <many-not> within 2
  <many> of ..4 risk~|concerns|factors|vulnerabilities|incidents|adversities|stressors|issues
  combin* ..5 <risk>
  <risk> ..4 combin*|co-exist*|coexist*|co-occur*|interact*|overlap*|compounded|aggregate*|interplay
  interaction|interplay|co-occurrence|coexistence|co-existence|confluence|convergence ..4 <risk>|between|of
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
  history of repeated|repeat
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
  low-level|low level concern~
  significance ..4 of ..4 repeated|multiple|pattern|accumulat*
  change ..3 in ..3 level of risk
  number ..3 of ..2 incidents|referrals|call-outs|attendances|notifications
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
