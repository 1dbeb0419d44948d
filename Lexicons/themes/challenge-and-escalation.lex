theme: challenge-and-escalation
name: Professional challenge and escalation
family: Practice and decisions
checked: yes
absence: affirms
definition: professional challenge between agencies, disagreement, escalation policy used or not

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let neg = not|never|no|didn't|wasn't|weren't|without|fail~|failed|failure|lack|lacked|nor|neither|little|nobody|none|insufficient|absence|missed|unable|reluctant|reluctance
let doc = policy|policies|procedure~|process|processes|protocol~|pathway~|guidance|route~|mechanism~|arrangements|framework|step~
let decision = decision~|decisions|outcome~|plan~|view~|rationale|thinking|judgement~|judgment~|conclusion~|response~|closure|refusal|threshold~|inaction|delay|lack|practice|assessment~|recommendation~
let senior = manager~|management|lead~|senior|seniors|supervisor~|director~|head~|named|designated|chair~|reviewing|iro|conference|safeguarding|line|team|nurse~|midwife
let chall = challenge|challenged|challenging|challenges|query|queried|querying|question|questioned|questioning|contest|contested|dispute|disputed|object|objected
let concerns = concern~|concerns|issue~|matter~|case~|worries|decision~|disagreement~
let risk-esc = risk~|risks|violence|abuse|incident~|behaviour~|situation|harm|drinking|aggression|severity|frequency|arguments|assault~|tension
let chall-family = parent~|parents|mother|mother's|father|father's|mum|families|family|couple|him|her|she|behaviour|challenges
let fam-views = parents|mother|father|families|couple|family

let unease = unhappy|dissatisfied|dissatisfaction|frustrat*|uncomfortable|uneasy|disappointed|dismayed|unconvinced|worried|aggrieved|alarmed
let take = take|took|taken|taking|bring|brought|carry|carried|push|pushed|press|pressed|pursue|pursued
let answer = answer|reply|response|outcome|decision|advice|refusal|closure|plan|conclusion|ruling|result

let action = conference|meeting|assessment|strategy|referral|plan|legal|proceedings|enquiry|discussion|action

match:
  professional|inter-agency|interagency|multi-agency|constructive|respectful|appropriate|effective|robust|peer|mutual|healthy|partner|agency|management|critical|independent|sufficient|rigorous challenge
  challenge ..2 from|between|by|among|amongst|across ..4 <agency>|partners|colleagues|chair~|agencies
  challenge ..2 and|or|nor|then escalat*|support|scrutiny|resol*
  support and challenge | high challenge | scrutiny and challenge
  culture of ..4 challenge
  culture ..6 <chall>
  confiden* ..4 challenge|challenging|escalate|escalating|disagree
  empower*|encourage*|enabled|supported|afraid|fear|reluctan*|willing*|courage|comfortable|hesitant|duty|responsibility ..3 challenge|challenging|escalate|escalating|disagree|dissent
  <neg> ..4 challenge|challenged unless <chall-family> within 4
  <agency> ..4 [did|to|should|could|have|had] challenge|challenged ..4 <decision>|<agency> unless <chall-family> within 4
  challenge|challenged|challenging|contest|contested|dispute|disputed|question|questioned|query|queried ..1 [the|this|that|their|these|any|each] (decision~ | outcome~ | rationale | thinking | closure | refusal | threshold~ | judgement~ | recommendation~ | plan | plans | assessment~ | inaction | delay | conclusion~ | practice) unless <chall-family> within 3
  object|objected ..2 <decision> unless <fam-views> within 4
  (decision~ | outcome~ | plan | rationale | closure | refusal | threshold~ | judgement~ | conclusion~ | inaction | delay | assessment~ | practice | view~) ..4 <neg> ..3 challenged|questioned|queried|contested|escalated|disputed
  (decision~ | outcome~ | closure | refusal | threshold~ | judgement~ | conclusion~ | assessment~) ..3 [was|were|been|be|being] challenged|contested|disputed|appealed unless <fam-views> within 3
  challenge|challenged|challenging ..3 professionals|agencies|partners|colleagues|other|another unless <chall-family> within 4
  challenge|challenged|challenging each|one other|another
  should ..5 challenged|escalated unless <risk-esc> within 4
  <decision> ..4 unchallenged
  unchallenged ..3 by ..3 <agency>
  escalation ..2 <doc>
  <doc> ..4 escalation|disagreement~|disputes|resol*
  escalat* ..4 <doc>
  escalat* ..6 to|with|through|via ..3 <senior> unless <risk-esc> within 2
  <neg> ..4 escalate|escalated unless <risk-esc> within 3
  <agency> ..3 escalate|escalated unless <risk-esc> within 3
  <concerns> ..5 escalated|escalate ..3 to|by|within|through|further|with|appropriately|internally
  escalate|escalated|escalating [their|her|his|the|these|this|any|professional|safeguarding] <concerns>
  concern~|matter|issue|case|decision ..3 escalated unless into|when|after|and|in|over within 1
  need~|ability|opportunity|opportunities|duty|when|how|should|could|must|requirement to escalate unless continue~|began within 3
  disagree|disagreed|disagreement~|disagrees|disagreeing unless <fam-views>|couple|he|partner within 5
  difference~|differing|divergent|conflicting|conflict|opposing|divided ..2 [of|in] [professional] opinion~|view~|perspectives|judgement~ unless <fam-views> within 3
  professional difference~|disagreement~|dispute~|conflict|dissent|tension~
  dispute~|conflict|difference~|disagreement~|impasse|deadlock|stalemate resol*
  resol* ..3 of ..3 difference~|disagreement~|dispute~|conflict|disputes
  resol* ..3 professional|inter-agency difference~|disagreement~|dispute~
  dispute resolution | resolving [professional|inter-agency] disagreement~|differences|disputes | resolution of professional
  dissent*
  unhappy|dissatisfied|dissatisfaction|frustrat*|uncomfortable ..3 decision~|outcome~|refusal|closure|response unless <fam-views> within 6
  whistleblow* | whistle-blow* | speak~ up | speaking up | spoke up unless child|children|boy|girl within 3
  deference|deferred|deferential|deferring|defer to|towards ..3 <agency>|expert~|consultant~|seniority|medical|authority|hospital
  hierarch* unless needs within 2
  power imbalance|dynamics|differential~ ..6 <agency>|professional~|agencies
  complain~|complained ..5 <senior> ..6 <decision>
  raised|raising|raise|took|taken|take|refer|referred|pushed|push ..5 up ..4 line|chain|management|ladder
  raise~|raised|raising ..4 with|to ..3 <senior> ..5 <decision>|lack|response
  push~|pushed|pushing|pressed|press back|for ..4 decision|conference|meeting|response|strategy|assessment unless <fam-views> within 4
  <neg> ..3 push~|pushed back
  pushed back | push back | stood their|her|his ground
  argued ..2 against
  <agency> ..3 argued|protested|disputed|objected ..4 (decision~ | closure | refusal | outcome~ | plan | against)
  ask~|asked|request* ..4 reconsider*|review ..4 <decision>
  re-refer* ..4 when|because|as|after ..4 <decision>|unhappy|concern~
  <neg> ..2 accept ..2 no ..3 answer
  group-think | groupthink
  consensus ..6 <neg>|pressure|false|question*
  critical friend~ unless review|panel|author|reviewer within 6
  check and challenge
  challenge ..3 to|of ..4 <decision>|view|advice
  challenge|challenged ..2 from|by ..3 <agency> unless challenge~ for within 1
  need~|must|should|able|expected|duty|ought|could|prepared|ready to|have challenge|challenged unless <chall-family> within 4
  should|must|could|can challenge|query|question|dispute ..5 <decision>|quality|each-other|reports|another|other|colleagues
  difference~|disagreement~|dispute~ ..6 smoothed|unresolved|resolved|settled|papered|aired|unaired|taken|buried|unspoken|surfaced
  agree~|agreed|agreeing to differ|disagree
  how|way|route|right to ..2 dispute|challenge|appeal|escalate|contest
  dispute~|disputed|disputing ..3 <decision> unless <chall-family> within 4
  dispute|disputes|disagreement|escalation|resolution procedure|policy|process|route|pathway|ladder|protocol
  <take> ..3 matter|concern~|case|issue ..3 up with|to
  <take> ..3 matter|it|concern~|case|this|issue ..2 further|higher|upwards|upstairs
  <take> ..2 to ..3 head|director|senior|higher|manager~|designated|named|service-manager ..1 of|manager~|tier|level|doctor|nurse
  ask~|asked|asking|demand~|demanded ..3 for ..3 reasons|rationale|explanation ..4 writing|decision|refusal|closure|why
  take|took|taking|accept|accepted|accepting no for an answer
  <unease> ..4 <answer> unless <fam-views>|family|he|she within 4
  <unease> ..2 that ..10 left|excluded|not|closed|refused|declined
  let ..1 it|matter|that rest|lie
  someone|somebody|anyone|anybody [more] senior | higher tier|authority
  rock ..2 boat
  make~|made|making waves | make~|made a fuss | stuck her|his|their neck out | head above the parapet
  <agency> ..4 thought|felt|believed|considered ..5 decision ..3 wrong|mistaken|unsafe
  <professional>|colleagues ..3 (kept quiet | keep quiet | said nothing | stayed silent | remained silent) unless which within 1
  bit|bite her|his|their tongue
  escalation and|or challenge|disagreement|resolution
  challenge|challenges|challenged and|or|nor escalat*
  formal|professional|internal|inter-agency|interagency|multi-agency|use|used|using|invok*|through|routes|of|for escalation unless <risk-esc> within 4
  <neg> ..4 escalation unless <risk-esc> within 4
  escalation ..3 to ..3 <senior>
  escalation ..4 used|invoked|considered|followed|known|triggered unless <risk-esc> within 4
  went|gone|go over ..3 head
  decision ..4 reversed|overturned|revisited|reconsidered
  overturned ..4 decision
  overrul*|outranked|out-ranked
  overrid* ..4 view~|concern~|opinion~|judgement
  differ|differed|differs|differing ..3 about|over|on ..4 <decision>|risk|whether unless account~|<fam-views>|evidence|research|recollection~ within 5
  <neg> ..4 take|taken|took ..2 matter|concern~|case|this|issue ..2 up|further|higher|to
  challenge to ..3 <decision>
  went|go|goes|gone|wrote|appealed|turned|complain* ..2 to ..4 <senior>|head|director ..6 refus*|declin*|rejected|turned unless no case within 8
  hold|holding|held one|each another|other to account
  <take> ..3 matter|it|concern~|case|this|issue to|with ..3 <senior>|head|director
  raise~|raised|raising|lodge|lodged|registered ..3 dispute|disagreement|objection|challenge
  formal dispute|challenge|disagreement|objection
  told no unless that within 1
  refusal|decision ..3 accepted ..3 without|as|question|final
  press|pressed|pressing|insist|insisted|lobbied|argued|pushed|fought|persisted ..2 for ..4 <action>
  too polite|deferential|cosy
  polite to ..2 other
  culture ..8 ask why
  ask*|asked|asking ..6 reconsider*
  ask*|asked ..4 think|look again
  reconsider* ..3 <decision>|refusal
  second-guess*
  <neg> ..3 want ..3 upset|undermine|criticise ..4 <agency>|colleagues|partners
  <neg> ..2 know ..3 who|whom|how ..4 contact|turn|dispute|go ..6 <decision>
  view~|opinion|voice ..4 dismissed|overridden|discounted|ignored ..2 by|because ..3 <agency>|other unless mother|father|child|children|parent~ within 5
  <agency> ..4 reservations|misgivings|doubts ..6 <decision>|voiced|expressed|kept|said
  <agency> ..4 worries|concerns|views|view|opinion ..4 not|never ..2 taken|heard|listened|heeded
  no|none|neither|nobody ..3 objected|protested|dissented|demurred unless <fam-views> within 4
  hard|harder|difficult|easy|easier|uncomfortable|awkward|reluctant|hesitant to question|challenge|query|disagree|contradict
  agencies|professionals|services|teams|partners|workers|practitioners ..6 not|never|fail* ..2 agree|agreed
  agree about|on the way forward unless <fam-views> within 5
  # ways added for other authors
  how|right|way ..1 to (question|challenge|dispute|query|appeal) [it|the decision|that|this|a|decisions] unless <fam-views> within 4
  (not in agreement | did not agree | didn't agree) ..2 (with|that) ..4 (decision~ | outcome~ | plan | closure | assessment | threshold~ | view~ | social care | children's services) unless <fam-views>|he|she|him|couple|partner within 5
  <professional> ..4 (not happy | was|were unhappy | not satisfied | not in agreement | did not agree | thought this wrong | considered this wrong)
  <professional> ..2 (thought|felt|believed|considered) ..2 (wrong|unsafe|mistaken|insufficient) unless <fam-views> within 3
  (not|without) in agreement ..2 with ..3 <agency>
  (went no further | took it no further | took the matter no further | did not take it further | not taken further | let the matter drop | accepted the decision | accepted the outcome | accepted this decision) unless police|prosecution|mother|father within 6
  (no|not|never|nobody) ..3 (contact|contacted|discuss|discussed|raise|raised|speak|spoke) ..4 (manager~ | lead | senior | named nurse | designated) ..6 (refus*|declin*|decision|outcome|closure|disagree*)
  (discussed|raised|escalated|referred|taken) ..3 (with|to) ..2 (the|their|her|his) (team|service|line|senior) manager ..8 (refus* | disagree* | decision | unhappy | concern that | not accepted)
  (safeguarding lead | named nurse | designated nurse | named doctor | designated doctor | safeguarding team) ..6 challenge|challenged|escalate|escalated|disagreed|intervened
  (professional~|staff|practitioners|agencies|they|he|she) ..4 (did not | didn't | not | never | failed to) ..2 (push back|question|query|contest) ..3 (decision~|outcome~|threshold|plan|view|judgement|closure)
  (effective|robust|appropriate|timely|formal|swift|prompt|further|earlier|no|without) escalation unless <risk-esc> within 3
  (stage|level) one|two|three|1|2|3 ..3 escalation|resolution
  (difference|disagreement|dispute) of ..2 (professional|clinical) opinion|view
  (held|holding) ..2 to account ..4 (agenc*|partner~|each|other|professionals)
  reconvene~|reconvened ..6 (disagree*|challenge|request)
  raised|raise ..4 with ..3 (manager~|management|senior|head) ..6 (declined|refused|closed|rejected | not accepted) unless <fam-views> within 4
  ask|asked|asking|request*|persuad* ..10 (looked at again | look again | reconsider* | revisited | think again) unless <fam-views> within 4
  question|challenge|query|contest|dispute|doubt ..4 view~|opinion|opinions|advice unless <fam-views>|child|children within 4
  chair|iro|iro's ..4 raised|raise|issued ..3 alert|concern~|challenge
  (raised|raising|formal) ..3 alert|challenge ..4 (drift|delay|lack of progress) unless <fam-views> within 3
  (none|no-one|nobody|neither | no one | no professional | no agency) ..8 (questioned|challenged|queried|disputed|contested) unless <fam-views> within 4
  views|opinion~|concerns|voice|contribution~|judgement|expertise ..5 (same weight | equal weight | less weight | little weight | given weight | taken seriously | listened to | given credence) unless <fam-views>|child|children|child's|parent~|young within 6
  <professional> ..8 not ..3 (taken seriously | listened to | valued | given weight) unless <fam-views>|child|children|victim~|women within 5
  (iro|iro's|chair|chair's | conference chair~ | reviewing officer) ..2 challenge|challenged|dispute|alert
  (not|never|no|nobody|without|fail*) ..3 (followed up | follow up | chased | chase | pursued) ..6 (referral~|referrer|outcome|csc|response|decision | social care | children's services) unless <fam-views>|appointment~ within 5
  (referral~|response|outcome|decision) ..10 (not|never) ..2 (followed up | chased | pursued) ..3 (referrer|agency|school|midwi*|gp|professional|hospital|nursery | health visitor)
  referrer~ ..4 (chase*|follow* | did not query | challenge*|question*)
  chase|chased|chasing ..5 (response|outcome|referral|update|mash|csc | social care | children's services) unless <fam-views> within 5
  express~|expressed|voice~|voiced|raise~|raised ..3 concern~|dissatisfaction|disquiet|unease|disagreement|frustration|worries ..6 decision~|outcome|closure|threshold|drift|lack|delay|response|closing|plan unless <fam-views>|family|neighbour|grandmother within 8
  (appropriate|appropriately|respectful|respectfully|robust|robustly|constructive|professional|rigorous|effective|positive|healthy) ..2 challenge|challenged unless <fam-views> within 4
  persist*|tenacious* ..5 (concern~|referral~|response|mash|csc | social care | children's services) unless <fam-views>|mother|father within 5
  (policy|procedure|process|protocol) ..4 resolving|resolution|resolve
  (wrote|emailed|telephoned|rang|called|contacted|spoke|written) ..12 (ask|asking|asked|query|querying|request*|question*|complain*) ..10 (decision|reviewed|declined|refused|reconsider*|rejected | not accepted) unless <fam-views>|mother|father|grandmother within 8
  (ask|asked|asking|request*) ..6 decision ..3 (reviewed|revisited|explained|changed|reconsidered)
  (ask|asked|asking) ..3 why ..4 (referral|case|decision) ..5 (declined|refused|closed|rejected|accepted|made) unless <fam-views>|review|author within 8
  (opinion|view|decision|conclusion|judgement) ..4 (was|were) ..1 accepted ..4 by ..4 (professional~|agencies|staff|others|colleagues|police|professionals) unless court within 4
  <neg> ..2 accept|accepted ..4 (decision|outcome|view|rationale|threshold) ..3 (of|by|that|made|from|reached) unless <fam-views>|mother|father|court within 6
  (supervisor~|managers|manager|professionals|agencies|staff|practitioners|partners|chair|chairs|others|those) ..6 <neg> ..2 (question|challenge|query|dispute|contest) ..8 (view|decision|opinion|judgement|plan|assessment|conclusion|progress|position|analysis) unless <fam-views> within 3
  (speak|speaking|spoke|spoken) (out|up) unless child|children|girl|boy|victim~|women|family|mother within 8
  (difficult|hard|able|unable|reluctan*|confident|afraid|nervous) ..4 (speak|speaking) (out|up|against)
  (not|never) share|shared ..3 (view|opinion|optimism|confidence|conclusion|assessment that) unless information|with within 3
  (further|second|another|new) referral ..8 (not accept | did not accept | disagree* | did not agree | unhappy)
  (discuss*|raise|raised|took|shared) ..4 (disagreement|dissatisfaction|difference|unease|disquiet) ..4 (with|to) unless <fam-views> within 5
  (not|never) ..1 escalated ..2 (beyond|further|past|above|outside)
  resolving|resolve|resolved ..3 (difference~|differences|disagreement~|disputes) ..5 (view|agencies|professional~|opinion)
weak:
  challenge
  escalat*
  disagree*
not:
  escalat* into|rapidly|quickly|over|during
  disagree* ..3 about|over|with ..2 (money | housework | contact | her mother | his mother | each other)
  (evidence|experts|researchers|commentators) disagree
  challenges faced|for|facing|posed|which|that|presented|around|in|of|with
  face|faced|faces|facing|present|presented|pose|posed|significant|considerable|key|major|main|many|particular|ongoing|additional|real [a|the|an|many|some|several|further] [great|significant|real|particular|number] [of] challenge~
  challenging behaviour~|circumstances|time~|environment|period|case~|conditions|situation~|context|family|families|child|upbringing
  challenge for
  a challenge to|in|of
  is|was|remains|remained|be|being [a|very|extremely|more|particularly|quite] [real|significant|particular|considerable|major] challenge|challenging
  escalat* ..2 in ..2 risk~|violence|severity|frequency
  <risk-esc> ..3 escalat*
  escalat* ..1 <risk-esc>
  legal|court challenge~
  found it|this|that challenging
  challenging ..1 for|to|because
  threshold ..2 for ..2 concern
  risk of escalation|further
  lead|led|leads to escalation|an
