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
let accept = accepted|accept|accepts|accepting|acceptance|believe|believed|believing|took|taken|taking|trusted|trusting|trust|rely|relied|relying|reliance|relies|reliant|persuaded|convinced|swayed
let positive = positive~|positives|strength~|strengths|progress|improvement~|protective|good|bond|attachment|warmth|engagement|love|affection
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
  <fam> ..4 [was|were] believed
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
weak:
  reassur*
  believed
  trusted
  plausible
  improvement
  positives
not:
  reassur* ..3 <fam> ..2 that
  <agency> reassured <fam>
  assur* ..3 panel|board|partnership|safeguarding partners
  quality assurance
  optimis* ..2 health|outcomes
  the partnership|board|panel ..3 reassur*
  reassur* ..3 partnership|board
