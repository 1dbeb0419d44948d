theme: over-optimism
name: Over-optimism and self-report
family: Practice and decisions
checked: yes
absence: affirms
definition: optimism, self-report or reassurance accepted at face value; positives outweigh risk

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let neg = not|never|no|didn't|wasn't|weren't|without|rather|little|fail~|failed|nor
let fam = mother|mother's|mum|mum's|father|father's|parent|parents|parent's|parental|her|his|their|she|he|they|family|family's|couple|couple's|him|them|partner|partner's|carer~|client~|maternal
let word = word|words|account~|version~|explanation~|assurance~|reassurance~|assertion~|claim~|statement~|self-report*|report~|denial~|story|promise~|presentation|what|say-so|information|narrative|view
let accept = accepted|accept|accepts|accepting|acceptance|believe|believed|believing|took|taken|taking|trusted|trusting|rely|relied|relying|reliance|relies|reliant|persuaded|convinced|swayed
let positive = positive~|positives|strength~|strengths|progress|improvement~|protective|good|bond|attachment|warmth|engagement|love|affection
let said = <fam>|self-report*|presentation|engagement|assurances|word|accounts|what|how|promises|positives|appearances|impressions
let account = account|accounts|explanation~|claim|claims|assertion~|assurance~|contention~|narrative|denial~|self-report*
let risk = risk~|risks|concern~|danger~|harm|vulnerab*|negative~|negatives|weakness*|history|evidence|need~|worr*

match:
  optimism|optimistic|optimistically
  over-optim* | overoptimis* | over-positive | over-confiden* | overconfiden*
  overly|unduly|too|unrealistically|unjustifiably|misplaced|misguided|unwarranted|excessively|naively|falsely positive|hopeful|trusting|confident|generous|sympathetic|confidence|faith|trust|reassured|empathic|forgiving|hope|reassurance
  rule of optimism
  face-value | face value
  self-report*
  <accept> ..4 <fam> ..3 <word>
  <accept> ..3 <word> ..5 <fam>
  <word> ..4 <fam> ..4 accepted|believed|trusted|taken|relied
  <word> ..5 [was|were|been|being] [too|readily|simply|largely|just] [readily|easily] accepted|believed|unchallenged|unquestioned
  <fam> ..4 was|were|be|been|being believed
  <accept> ..5 face|uncritically|unquestioningly|readily|easily|word|trust
  uncritical*|unquestioning* ..4 accept*|belief|account~
  <accept> ..4 without ..5 check*|question*|evidence|corroborat*|challeng*|verif*|test*|explor*
  over-rel*
  undue|heavy|sole|excessive|much reliance|weight|credence|faith|emphasis ..8 <fam>|<word>
  reliance ..4 <fam>
  relied|relying|rely|relies|reliant|reliance ..3 on|upon ..4 <word>
  <agency> ..4 relied|relying|rely|relies|reliant on|upon ..4 <fam>
  reassur* ..6 <agency>
  <agency> ..4 was|were|felt|feel|feeling|are|being [too|falsely|easily|wrongly] reassured
  reassur* ..4 by ..5 <fam>|presence|presentation|<positive>
  false|falsely|wrongly|mistakenly|inappropriately|easily|too|misplaced reassur*|assur*|sense|comfort
  false sense ..2 of
  took|taken|drew|drawn|take comfort|reassurance|assurance ..3 from|in
  gave|given|offered|provided|accepted ..2 reassurance~|assurance~ ..8 <neg>|accepted|checked|tested|verif*
  assurances ..5 accepted|taken|believed
  <positive> ..6 outweigh*|mask~|masked|overshadow*|obscur*|eclips*|distract*|blind*|overrid*|offset|mitigat* ..4 <risk>
  focus~|focused|focussed|emphasis|emphasised|concentrat*|dwelt|weight|highlight* ..4 on|to|upon|the ..3 <positive> ..6 rather|over|instead|than|expense|without
  <positive> ..5 rather than ..4 <risk>
  too|undue|much|excessive ..3 emphasis|weight|credence|credit ..4 <positive>
  <positive> ..4 overstated|over-stated|exaggerated|overestimated|over-estimated|inflated|overvalued
  overstat*|overestimat*|over-estimat*|exaggerat* ..6 <positive>|progress|ability|capacity|change|protective
  benefit of the doubt
  strengths-based ..8 risk~|danger|lost|balance
  natural love | cultural relativism
  hope ..4 over|rather|triumph*|that|for ..6 change|improve*|experience|better
  belief|believed|view|assumption|confidence ..6 <fam> ..4 could|would|had|has ..3 change|changed|improve*|cope|engage|protect
  confidence ..5 misplaced|unfounded|unjustified|unwarranted
  misplaced|unfounded|unjustified|unwarranted|unduly ..1 confidence|faith|hope|trust|belief|optimism|view
  rose-tinted | rose tinted | rosy|rosier | best-possible light | best light | glass half
  <agency> ..3 na?ve*|naive*|collude~|collusive|collusion|collud*
  collu* ..4 with ..4 <fam>
  halo effect | confirmation bias | start again|fresh | fixed view~ | fixed thinking
  short-term|temporary|small|recent|superficial|minor|periods|period|spells ..2 improvement~|progress|change~ ..8 seen|taken|enough|sustained|evidence|sufficient|viewed|closure|closed
  improvement~|progress|change~ ..4 taken|seen|viewed|treated as|for ..3 lasting|sustained|real|permanent|progress
  improvement~|progress|change~ ..6 <neg> ..3 sustained|maintained|tested|evidenced|embedded
  lulled
  presented well
  presented as ..4 plausible|capable|caring|articulate|loving|coping
  impressed by ..5 <fam>
  <fam> ..3 appeared|seemed|presented ..4 coping|caring|loving|well ..6 <accept>|and|so
  <neg> ..4 supported|borne|backed ..2 by|out|up ..2 evidence
  wish~|wanted|want|desire|keen ..3 to believe|see|think ..4 best|good|well|positive
  gave ..3 credit ..4 <fam>
  tolerance|tolerated|normalis*|desensitis*|de-sensitis*|acclimatis* ..6 <risk>|neglect|standards|poor|conditions
  minimis* ..4 by ..3 <agency>
  <agency> ..3 minimis*|downplay*|underplay* ..5 <risk>
  # what was said or shown carried the judgement
  <agency> ..2 (believed|trusted|believe|believing) [the] (mother|father|her|him|parents|them|mum|couple|grandmother|family) ..3 (when|and|about|without|despite|to|on)
  (taken|treated|accepted|presented|recorded|regarded|repeated|seen|reported) as (fact|true|truth|gospel|given|read)
  (clouded|coloured|skewed|distorted|biased|blurred) ..4 (judgement~|judgment|assessment~|view|thinking|perception|objectivity)
  (less|little) weight ..3 (to|on) ..5 (evidence|contrary|negative~)
  (want~|wanted|wish~|keen|rooting|willing) ..4 to succeed
  (assumed|assumption~|believed|hoped|presumed|optimis*) ..3 (that|the) ..3 <fam> ..2 (would|could|can|will) ..3 (cope|manage|change|protect|parent|sustain|improve|care)
  (assessment~|plan~|decision~|conference|diagnos*|conclusion~|judgement~|view|agencies|much|everything) ..5 (relied|relies|rested|rests|based|hung|turned|depended|founded|built|drew|rest) ..4 (on|upon) ..2 <said>
  (relied|rested|based|depended|relying) (heavily|largely|wholly|solely|entirely|mainly|primarily|too|almost|only) ..3 (on|upon) ..8 (<fam>|<word>)
  <agency> ..4 accepted (this|it|these|them)
  (no|little|any) (reason|cause|need) to (doubt|question|disbelieve|challenge|suspect|check|test)
  (not|never|rude|reluctant|unwilling|unkind) ..3 to (doubt|disbelieve)
  (saw|felt|seen) no need to (come|visit|return|ask|check|test|follow|look|see|refer)
  (believed|felt|considered|assumed|thought|concluded|perceived|satisfied|view|convinced|persuaded|confident|decided) ..5 (situation|circumstances|things|parents|mother|father|she|he|they|family|couple) ..2 (was|were|had|is|are) ..3 (better | very different | changed | improved|improving|settled|stable|turned|coping|reformed | on the mend | good enough | no longer a risk)
  (narrative|story|view|belief|consensus|picture|mindset) ..8 (good enough | not bad enough | not as bad | positive|improving | doing well | coping well | managing well)
  (open and honest | honest and open | so open) ..10 (unnecessary | not necessary | no need | not needed | rude | not tested | not considered | trusted | no test)
  (felt|seen|viewed|regarded|thought|considered|judged|believed) ..6 (open and honest | being honest | being open)
  <account> ..10 (required|needed|warranted|merited|deserved) ..3 (challenge|testing|scrutiny|checking)
  (recorded|counted|logged|taken) ..3 as ..2 strength~
  (recorded|noted|seen|taken|counted|regarded|treated|viewed|logged|interpreted|cited|read) ..3 as ..3 (progress|positive~|reassuring|reassurance | evidence|sign~ of change|progress|improvement | proof | settling the matter | change had)
  (taken to mean | taken as proof | taken as evidence | taken as a sign | too much was read) ..8 (<fam>|more|that|change|progress|well)
  (great deal | much|undue|heavy|weight|store|faith) ..4 (rested|set|placed|put|given) ..2 (on|by|to|in|upon) ..4 (this|it|<fam>|<positive>|presentation|appearance~|home|cleanliness|promise~)
  (placed|put|set|had|invested) ..2 (much|undue|great|misplaced|excessive) ..2 (faith|trust|weight|reliance|confidence|credence) ..1 (in|on|upon)
  (other than | beyond|besides|except|only | apart from) ..3 (<fam>) ..1 own word|account
  (her|his|their|mother's|father's|parent's|parents'|parents) [own] word [for|alone|was|on]
  (no|not|a|poor) substitute for (proof|evidence|checking|assessment)
  (promise~|intention~|willingness|apolog*|undertaking~|attendance|co-operation|compliance|engagement) ..8 (noted|recorded|seen|taken|treated|counted|mistaken|accepted|confused) ..3 (as|for|with) ..3 (progress|change|evidence|strength~|improvement|insight|capacity|safety)
  (engagement|attendance|compliance|co-operation|cooperation) ..6 (rather than | mistaken for | confused with | equated with | instead of | not the same as) ..3 (change|progress|improvement|outcome~|impact|understanding|capacity)
  (appeared|seemed|plausible|charming|polite|articulate|likeable|pleasant|presentable|cooperative) ..12 (accepted|believed|reassured|convinced|persuaded|disarmed)
  (disarmed | won over | taken in | swayed | charmed | lulled) by
  pleasant|friendly|warm|polite manner|presentation|welcome ..8 (trusted|reassured|disarmed|satisfied|mean|meant|mask*)
  (clean|tidy|immaculate|well-kept|presentable) ..8 (reassur* | taken to mean | taken as | outweigh* | rested)
weak:
  reassur*
  believed
  trusted
  plausible
  improvement
  positives
not:
  reassur* itself|themselves|ourselves|himself|herself
  take|taken|took|taking into account|consideration
  take|taken|took|taking account
  reassur* ..3 <fam> ..2 that
  <agency> reassured <fam>
  assur* ..3 panel|board|partnership|safeguarding partners
  quality assurance
  optimis* ..2 health|outcomes
  the partnership|board|panel ..3 reassur*
  reassur* ..3 partnership|board
