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
let word = word|words|account~|version~|explanation~|assurance~|reassurance~|assertion~|claim~|self-report*|denial~|promise~|say-so|narrative
let accept = accepted|accept|accepts|accepting|acceptance|believed|believing|relied|relying|reliance|relies|reliant|persuaded|swayed
let positive = positive~|positives|strength~|strengths|progress|improvement~|protective|good|bond|attachment|warmth|engagement|love|affection
let said = self-report*|assurances|word|promises|positives|appearances|impressions | (mother's|father's|parent's|parents'|parental|family's|her|his|their) (report~|reporting|account~|engagement|presentation|assurances|word|honesty|co-operation|description~|view~)
let account = account|accounts|explanation~|claim|claims|assertion~|assurance~|contention~|narrative|denial~|self-report*
let risk = risk~|risks|concern~|danger~|harm|vulnerab*|negative~|negatives|weakness*|history|evidence|need~|worr*

match:
  (relied|rely|relying|relies|reliant|reliance) on [the] information (provided|given|supplied|offered) by ..2 (mother~|mothers|father~|parent~|family|families)
  (relied|rely|relying|relies|reliant) ..1 on what ..2 <fam> ..1 (said|reported|told|says|described|reports)
  (readily|easily|simply) accept* unless support|help|offer~|referral~|advice|visits|services|involvement within 5
  <professional> accepted this|it despite|although|without
  (taken|took|taking|accepted) on trust
  (took|taken|taking) (her|his|their|mother's|father's|parents') (account|explanation|word|version)
  (rested|based|relied) on how ..2 (house|home|flat) looked
  narrative ..6 (situation|care|parenting|home) ..4 good enough
  (contention|account|claim) ..8 required [further|more] challenge|testing|scrutiny
  (let|allowed|allowing|letting) ..3 outweigh
  (judgement~|assessment~|view~) ..3 (coloured|clouded) by ..3 (hope|sympathy|liking)
  optimism|optimistic|optimistically
  over-optim* | overoptimis* | over-positive | over-confiden* | overconfiden*
  overly|unduly|too|unrealistically|unjustifiably|misplaced|misguided|unwarranted|excessively|naively|falsely positive|hopeful|trusting|confident|generous|sympathetic|confidence|faith|trust|reassured|empathic|forgiving|hope|reassurance
  rule of optimism
  face-value | face value
  self-report*
  <accept> ..3 <fam> ..2 <word>
  <accept> ..2 <word> ..3 <fam>
  <word> ..3 <fam> ..3 accepted|believed|trusted
  <word> ..5 [was|were|been|being] [too|readily|simply|largely|just] [readily|easily] accepted|believed|unchallenged|unquestioned
  <parent>|parents|couple ..1 (was|were) believed unless believed to|that
  <accept> ..3 face|uncritically|unquestioningly|readily|easily|word|trust
  uncritical*|unquestioning* ..4 accept*|belief|account~
  <accept> ..4 without ..5 check*|question*|evidence|corroborat*|challeng*|verif*|test*|explor*
  over-rel*
  undue|heavy|sole|excessive|much reliance|weight|credence|faith|emphasis ..4 <fam>|<word>
  relied|relying|rely|relies|reliant|reliance ..1 on|upon ..3 <word>
  <agency> ..2 relied|relying|rely|relies|reliant on|upon ..3 <fam>
  <agency> ..4 was|were|felt|feel|feeling|are|being [too|falsely|easily|wrongly] reassured
  reassur* ..1 by ..3 (mother's|father's|parents|parents'|parent's|presence|presentation|<positive> | the mother|father|family|couple)
  false|falsely|wrongly|mistakenly|inappropriately|easily|too|misplaced reassur*|assur*|sense|comfort
  false sense ..2 of
  took|taken|drew|drawn|take comfort|reassurance|assurance ..3 from|in
  gave|given|offered|provided|accepted ..2 reassurance~|assurance~ ..5 accepted|checked|tested|verif*
  assurances ..5 accepted|taken|believed
  <positive> ..6 outweigh*|mask~|masked|overshadow*|obscur*|eclips*|distract*|blind*|overrid* ..4 <risk>
  focus~|focused|focussed|emphasis|emphasised|concentrat*|dwelt|weight|highlight* ..4 on|to|upon|the ..3 <positive> ..6 rather|over|instead|than|expense|without
  <positive> ..5 rather than ..4 <risk>
  too|undue|much|excessive ..3 emphasis|weight|credence|credit ..4 <positive>
  <positive> ..4 overstated|over-stated|exaggerated|overestimated|over-estimated|inflated|overvalued
  overstat*|overestimat*|over-estimat*|exaggerat* ..4 <positive>|progress|ability|capacity|change|protective
  benefit of the doubt
  strengths-based ..6 risk~|danger|lost|balance
  natural love | cultural relativism
  hope ..2 over|triumph* ..4 experience|evidence
  belief|assumption|confidence|hope ..4 <fam> ..2 could|would ..2 change|improve*|cope|engage|protect
  confidence ..5 misplaced|unfounded|unjustified|unwarranted
  misplaced|unfounded|unjustified|unwarranted|unduly ..1 confidence|faith|hope|trust|belief|optimism|view
  rose-tinted | rose tinted | rosy|rosier | best-possible light | best light | glass half
  <agency> ..3 na?ve*|naive*|collude~|collusive|collusion|collud*
  collu* ..4 with ..4 <fam>
  halo effect | confirmation bias | start again syndrome | fixed view~ | fixed thinking
  short-term|temporary|superficial|periods|period|spells ..2 improvement~|progress|change~ ..5 seen|taken|enough|sustained|evidence|sufficient|viewed|closure|closed
  improvement~|progress|change~ ..4 taken|seen|viewed|treated as|for ..3 lasting|sustained|real|permanent|progress
  lulled
  presented well unless baby|infant|child|he|children within 3
  presented as ..2 plausible|articulate|capable
  impressed by ..5 <fam>
  <neg> ..4 borne|backed ..2 by|out|up ..2 evidence
  wish~|wanted|want|desire|keen ..3 to believe|see|think ..4 best|good|positive
  gave ..3 credit ..4 <fam>
  tolerance|tolerated|normalis*|desensitis*|de-sensitis*|acclimatis* ..4 <risk>|neglect|standards|poor|conditions
  minimis* ..4 by ..3 <agency>
  <agency> ..3 minimis*|downplay*|underplay* ..5 <risk>
  # what was said or shown carried the judgement
  <agency> ..2 (believed|trusted|believe|believing) [the] (mother|father|her|him|parents|them|mum|couple|grandmother|family) ..3 (when|and|about|without|despite|to|on)
  (taken|treated|accepted|presented|recorded|regarded|repeated|reported|written|entered | set|put|written down) as (fact|true|truth|gospel|given|read)
  (clouded|coloured|skewed|distorted|biased|blurred) ..4 (judgement~|judgment|assessment~|view|thinking|perception|objectivity)
  (less|little) weight ..3 (to|on) ..5 (evidence|contrary|negative~)
  (want~|wanted|wish~|keen|rooting|willing) ..2 (her|him|them|parents|mother|family|couple) ..1 to succeed
  (assumed|assumption~|believed|hoped|presumed|optimis*) ..3 (that|the) ..3 <fam> ..2 (would|could|can|will) ..3 (cope|manage|change|protect|parent|sustain|improve|care)
  (assessment~|plan~|decision~|conference|diagnos*|conclusion~|judgement~|view|agencies|much|everything) ..5 (relied|relies|rested|rests|based|hung|turned|depended|founded|built|drew|rest) ..4 (on|upon) ..2 <said>
  (relied|rested|based|depended|relying) (heavily|largely|wholly|solely|entirely|mainly|primarily|too|almost|only) ..3 (on|upon) ..4 (<fam>|<word>)
  <agency> ..2 accepted (this|it|these) (without|as|at|and)
  (no|little|any) (reason|cause|need) to (doubt|question|disbelieve|challenge) unless i|we|review|panel|author|reviewer|court|police|have|has within 4
  (not|never|rude|reluctant|unwilling|unkind) ..3 to (doubt|disbelieve)
  (saw|felt|seen) no need to (come|visit|return|ask|check|test|follow|look|see|refer)
  (believed|felt|considered|assumed|thought|concluded|perceived|satisfied|view|convinced|persuaded|confident|decided) ..3 (situation|circumstances|things|parents|mother|family|couple) ..2 (was|were|had|is|are) ..3 (better | very different | changed | improved|improving|settled|stable|turned|coping|reformed | on the mend | good enough | no longer a risk) unless (mother|she|he|father|parents) (felt|believed|thought|considered)
  (narrative|story|view|belief|consensus|picture|mindset) ..5 (good enough | not bad enough | not as bad | positive|improving | doing well | coping well | managing well)
  (open and honest | honest and open | so open) ..6 (unnecessary | not necessary | no need | not needed | rude | not tested | not considered | trusted | no test)
  (felt|seen|viewed|regarded|thought|considered|judged|believed) ..4 (open and honest | being honest | being open)
  <account> ..5 (required|needed|warranted|merited|deserved) ..3 (challenge|testing|scrutiny|checking)
  (recorded|counted|logged|taken) ..3 as ..2 strength~
  (recorded|noted|seen|taken|counted|regarded|treated|viewed|logged|interpreted|cited|read) ..3 as ..3 (progress|reassuring|reassurance | evidence|sign~ of change|progress|improvement | proof | settling the matter | change had)
  (taken to mean | taken as proof | taken as evidence | taken as a sign | too much was read) ..8 (<fam>|more|that|change|progress|well)
  (undue|heavy|weight|store|faith|credence) ..3 (rested|set|placed|put|given) ..2 (on|by|to|in|upon) ..3 (<fam>|<positive>|presentation|appearance~|cleanliness|promise~)
  (placed|put|invested) ..2 (much|undue|great|misplaced|excessive) ..2 (faith|trust|weight|reliance|confidence|credence) ..1 (in|on|upon)
  (other than | beyond|besides|except|only | apart from) ..3 (<fam>) ..1 own word|account
  (her|his|their|mother's|father's|parent's|parents'|parents) [own] word [for|alone|was|on]
  (no|not|a|poor) substitute for (proof|evidence|checking|assessment)
  (promise~|intention~|willingness|apolog*|undertaking~|attendance|co-operation|compliance|engagement) ..5 (noted|recorded|seen|taken|treated|counted|mistaken|accepted|confused) ..3 (as|for|with) ..3 (progress|change|evidence|strength~|improvement|insight|capacity|safety)
  (engagement|attendance|compliance|co-operation|cooperation) ..6 (rather than | mistaken for | confused with | equated with | instead of | not the same as) ..3 (change|progress|improvement|outcome~|impact|understanding|capacity)
  (plausible|charming|articulate|likeable|presentable) ..8 (accepted|believed|reassured|convinced|persuaded|disarmed)
  (disarmed | won over | taken in | swayed | charmed | lulled) by
  pleasant|friendly|warm|polite manner|presentation|welcome ..8 (trusted|reassured|disarmed|satisfied|mean|meant|mask*)
  (clean|tidy|immaculate|well-kept|presentable) ..8 (reassur* | taken to mean | taken as | outweigh* | rested)
  # said plainly, in the words of most reviews
  <fam> ..1 (assured|told|informed) ..12 (and|which) [this] was ..1 accepted
  (undue|false|misplaced|unwarranted|unrealistic|excessive) (confidence|faith|trust|reliance|expectation~|weight|reassurance) (in|on|of|to|that)
  <agency> accepted ..1 that <fam> (had|was|were|would) unless court|magistrates|jury|report|review within 6
  risk~ ..4 (thought|believed|considered|assumed|felt|perceived|seen) ..2 (have|be|as) ..1 (reduced|lower|lowered|less|diminished|gone|removed|ended|minimal|resolved)
  (improvement~ | progress | positives | strengths | change~ | protective factors) ..5 (too much | more | undue|greater|disproportionate|excessive) (significance|weight|emphasis|importance|prominence|credence)
  (mother|father|parent|grandmother|grandparents|partner|family|she|he) ..1 (regarded|viewed|seen|considered|perceived|described|presented) ..2 (protective|safe) unless act~|place within 2
  (thought|considered|judged|felt|found|deemed|believed|regarded) ..3 (account|explanation~|story|version) ..3 (plausible|credible|reasonable|satisfactory|acceptable)
  (account|explanation~|story|version) ..4 (thought|considered|judged|felt|deemed|accepted|regarded) ..3 (plausible|credible|reasonable|satisfactory)
  separation|separated ..5 (treated|seen|viewed|regarded|assumed|equated|taken|believed|considered) ..6 (safe|safety|safer|risk~|protective|danger)
  absence of (evidence|incidents|concerns|news|reports|reported|further|new|disclosure~) ..5 (taken|seen|treated|read|interpreted|regarded|mistaken | evidence of absence | not evidence | is not)
  (no | absence of) ..1 (reported|further|new|recent|recorded) (incidents|concerns|incident) ..8 (closed|closure | step down | stepped down | plan ended | taken as | reassur*)
  (good|excellent|positive|significant|sufficient|great) progress + (closed|closure|ended | step down | stepped down | should end) in sentence unless action~|partnership|board|trust|implement* within 8
  (willing|willingness|motivation|motivated|commitment|intention~|wish) to (change|engage|improve|stop|separate) ..4 (not|mistaken|confused|equated) ..6 (able|ability|capacity|capable|achiev*|evidence|change)
  (willing|willingness|wanting) to change ..3 (not the same | no guarantee | rather than)
  (took|taken|taking|take) ..2 (her|him|them|mother|father|parents|couple) at (her|his|their) word
  (say-so|word) of ..2 (mother|father|parent~|parents|couple|carer~)
  (professional*|practitioner~|agencies|worker~|staff|services|their | too much) ..2 (confidence|faith|trust) in ..2 (mother|father|parents|couple|her|him|grandmother|grandparents) unless (no|lost|lack|lacked|little) within 3
  (sympathy|sympathetic) (for|with|towards|to) ..2 (mother|father|parents|her|him|couple)
  (preferred|easier|tempting|comforting|convenient) ..1 to (believe|think|assume)
  (seen|viewed|regarded|considered|perceived|assumed|identified|recorded|presented|cited|relied) ..4 (a|as|on|upon | to be) ..2 protective (factor~|influence|presence|measure~)
  (rely|relied|relies|relying|reliant|reliance) ..3 (self-disclosure | parental report~ | parental honesty | parental self | what parents)
  (moving | move | heading) in the right direction
  (assumed|assumption~|belief|presumption) ..3 <parent>|grandmother|grandparents|family|families|she|he|they ..1 (would|could|will|can) ..3 (protect*|protective|cope|coping|safeguard*|manag*|support*|monitor*|supervis*|care|change|keep)
  (change~|improvement~|progress) ..4 (seen|viewed|regarded|taken|considered|accepted) ..2 as ..2 (sufficient|enough|sustained|evidence|lasting|adequate)
  focus~|focused|focussed|emphasis ..3 (strengths|positives) ..8 risk~|concern~|danger~|harm unless strengths and|as|or
  (assurance~|reassurance~|denial~|promise~|explanation~|account) ..8 (was|were) ..1 accepted unless not within 2
  (relied|rely|relying|reliance|reliant) ..2 on ..2 (mother's|father's|parents'|parent's|parental|her|his|their) ..1 (report~|reporting|reports|disclosure~|honesty|description|presentation)
  # reliance, assumption, confidence and reassurance put in other words
  (assumption~|assumed|presumption|presumed|expectation) ..12 (would|could) ..2 (manage|cope|protect*|change|improve|sustain|leave|remain|stay|keep|comply|engage|adhere|seek|support|care|continue|refrain|abstain|separate|act|prioritise) unless <agency> would|could
  (warm|warmth|caring|loving|affection*|bond|attachment|positives|likeable|plausible|articulate|clean|tidy|charming|polite|friendly|presentation) ..12 (overlook*|discount*|disregard* | lost sight | lose sight | underestimat*|mask*|obscur* | less attention | outweigh* | diverted | distract*) unless child|baby|he within 2
  (based|predicated|founded|reliant|dependent|premised|rested) ..3 on ..2 (hope|assumption~|belief|expectation~|premise) unless review|methodology within 6
  risk~|concern~ ..4 (was|were|being|been) ..2 (minimised|discounted|downplayed|underplayed|diluted | played down) ..6 (because|as|since|due|given|by)
  (overestimat* | over-estimat*) unless risk~|cost~ within 3
  reliance ..2 (placed|put) ..2 (on|upon) unless staff|system~|email~|record~|locum~ within 4
  (undue | too much | heavy | considerable | sole | much | great | excessive | significant | total | too great) ..2 reliance unless agency staff|workers within 3 unless (locum~|email~|system~|record~|temporary|telephone|paper|drugs|alcohol|medication|benefits) within 4
  <agency>|plan|plans ..2 (relied|relying|relies|reliant|rely|dependent|depended|relied) ..2 (on|upon) ..3 (written|agreement|undertaking~|promise~|assurance~|honesty|grandmother|grandparent~ | mother to | father to | parents to | family to) unless legal|order within 3
  (turned|turn|turning) [a|the] corner
  (little|nothing|no|not|limited) ..6 to (substantiate|evidence|justify|support) ..2 (this|that|such|view|belief|optimism|confidence) unless review|charge~|prosecution within 6
  (belief|view|perception|feeling|impression|consensus|optimism|confidence) ..12 (not|without|no|little|unsupported) ..3 (supported|evidence|evidenced|substantiat*|borne|foundation|basis|justified|grounded|founded)
  (felt|belief|believed|view|thought|perceived|perception|consensus) (by|amongst|among|within|across) ..4 (network|professionals|agencies|group|practitioners|workers|services) ..10 (well|progress|improv*|coping|better|protective|stable|safe|settled|change|changed|corner|positive)
  (based|basis|reliant|relied|rested|relying) ..6 what ..3 <fam> ..2 (said|told|reported|saying|telling|claimed|described|disclosed)
  (statement|word|account|claim~|attendance|engagement|assurance~|explanation|improvement~|progress|compliance|denial~|presentation) ..8 (taken|regarded|seen|viewed|considered|treated|deemed) ..2 (sufficient|adequate|enough|proof|satisfactory)
  (sceptic*|skeptic*) ..6 (claims|assurance~|self-report*|promises)
  (benign|favourable|charitable|forgiving|hopeful|uncritical|idealised|generous|rosy|flattering) ..1 (view|interpretation|reading|picture|impression|light|stance|opinion|assessment|portrayal)
  positive ..1 (view|picture|impression|image|narrative|portrayal) ..1 of ..3 (mother|father|parents|parenting|family|couple|care|situation|progress|home|relationship|her|him|grandmother) unless mother|father|parents|she|he|they|child|review|reviewer|author had|held|gave|has within 3
  (small|minor|modest|short-term|recent|temporary|superficial|initial|short-lived) ..1 (gains|improvement~|progress|change~) ..10 (risk~|concern~|sustain*|history|celebrat*|weight|mask*|significance|reassur*|stepped|closed|closure|enough)
  (more|greater|undue | too much) (weight|prominence|emphasis|significance|credence) than unless child's|children's within 6
  (weight|prominence|emphasis|significance|credence) ..3 (to|on) ..4 (strength~|positives|improvement~|progress | what mother|father|parents | assurances | self-report* | good enough | good-enough)
  (limited|confined|restricted) to ..3 (mother's|father's|parents'|parent's|her|his|their) ..1 (own|account~|report~|word)
  (only|solely|merely|largely|wholly|entirely|primarily) ..3 (mother's|father's|parents'|her|his|their) own (account~|report~|word|description|assessment|version|reporting)
  wishful thinking
  (unwarranted|unfounded|misplaced|unjustified|undeserved|unrealistic|exaggerated|inflated) ..1 (sense|security|assurance|view|impression|belief|expectation~|hope~|picture)
  (gave|give|given|giving|provided|providing|created|creating|engendered) ..6 sense of (security|safety|assurance|reassurance|confidence) unless mother|child|children|baby|her|she|victim within 3
  (drawn|warmed|warming|sympathetic|attracted) to ..5 (mother|her|mother's|father|father's|him|parents|couple|family) ..12 (risk~|overlook*|rather | lost sight | impact|concern~|objectiv*)
  hope~|hoped|hoping for the best
  <agency> ..4 confident that ..3 <fam> ..2 (would|could|was|were|had|will) unless review within 4
  (interpreted|seen|viewed|regarded|taken|construed|perceived|read|understood) as ..3 (sign|signs|evidence|indication|indicator|proof|demonstrat*) ..2 (of|that) ..4 (change|progress|improv*|commitment|engagement|protect*|motivation|stability|safety|insight|well|ceased|ended|stopped|coping|recover*)
  (satisfied|content) with ..3 (explanation~|account~|assurance~)
  # second pass
  (opinion|view|believed|felt|thought|considered|belief) that ..3 (mother|father|parents|couple|family|she|he|they) ..2 (had|was|were) ..3 (learned|learnt|changed|matured|protective|coping|committed|motivated|managing) unless mother|father|she|he|parents|reviewer|review|author|panel|grandmother (felt|believed|thought|considered) unless review|reviewer|author|panel|court|judge within 5
  (came|comes|coming|derived|drawn|gleaned|obtained) ..1 (solely|only|entirely|mainly|largely|primarily|exclusively) from ..2 (mother|father|parents|mother's|her|him|them|family)
  (positive|confident|optimistic) (stance|slant|spin|gloss|mindset|lens|tone)
  glowing (account|report~|picture|description|terms)
  accepted ..4 that ..2 (mother|father|she|he|they|parents|couple|relationship) ..2 (no longer|separated|left|moved|stopped|ended|over) unless court|jury|review within 6
  (plan|assessment|conference|network|decision|agencies) ..1 assumed
  too (ready|quick|willing|eager|keen|prepared) to (accept|believe|see|trust|assume|credit)
  <agency> ..1 (accepted|believed) ..2 (mother's|father's|parents'|parent's|her|his|their) ..1 (statement~|report~|description|view|claim~|story) unless complaint|court within 6
  (nobody|never|few|no-one | no one) ..1 doubted
  (rested|relied|hung|depended|dependent|reliant|built|based) ..2 (on|upon) ..3 (promise~|undertaking~|assurance~|say-so)
  verbal|oral (promise~|assurance~|undertaking~)
  (engagement|compliance|co-operation|attendance) ..6 (synonymous|equivalent|tantamount|conflated|equated)
  (led|lead|leading) ..2 <agency> ..1 to (think|believe|assume|conclude|feel) ..1 (that|all|she|he|they|mother|father|things|the)
  (keen|eager|anxious) to see ..2 (success|progress|improvement|change|succeed|work)
  (strengths|positives) ..10 (silent | no mention | not mention | omitted | little about | without mention) ..4 (risk~|concern~|weakness*)
  dilut* ..2 (concern~|risk~)
  positive regard ..8 (risk~|concern~|mask*|effect|obscur*)
  (early|initial|previous|first) positive ..8 (colour*|influenc*|shape*)
  at (its|his|her|their) word
weak:
  reassur*
  plausible
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
