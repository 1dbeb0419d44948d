theme: professional-curiosity
name: Professional curiosity
family: Practice and decisions
checked: yes
absence: affirms
definition: curiosity, enquiry, respectful uncertainty, triangulation, asking the question; or their lack

let neg = not|never|no|didn't|wasn't|weren't|hadn't|without|fail~|failed|failure|lack|lacked|little|limited|nobody|no-one|nor|neither|insufficient|omitted|rarely|seldom|none|missed|absence|few|hardly|inadequate|insufficiently|superficial|minimal
let prof
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw|crew~|receptionist~|registrar~|pharmacist~
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~ | agencies|services|service|team~|hospital~|school~|everyone|anyone|idva|camhs|surgery
let wh = who|who's|what|why|whether|how|where|when|if|which|about|after
let verify = verify~|verified|verifying|corroborat*|test~|tested|testing|scrutinis*|scrutiny|interrogat*|checked|check|checking|challenge~|challenged|challenging|question|questioned|questioning|probe~|probed|probing|explore~|explored|exploring|exploration
let fam = <parent>|parents|her|him|them|she|he|they|family|couple|family's|parents'|mother's|father's|partner|child|children|patient|woman|man
let account-word = account|accounts|explanation~|version|versions|assertion~|story|stories|claim|claims|assurance~|self-report*|narrative|contention~|denial~|description|self-reported|statement~
let topic
  domestic|abuse|violence|relationship~|home|history|partner~|father|father's|mood|drink*|alcohol|drug~|substance~|smok*|sleep*|mental|wellbeing|why|who|whether|how|what|where|reason~|circumstances|family|household|injur*|bruis*|marks|account~|explanation~|pregnancy|feelings|finances|living|past|stress*|anxiety|depress*|significance|meaning|role|motiv*|underlying|cause~|background|discrepanc*|inconsistenc*
let explored = explored|probed|queried|verified|corroborated|interrogated|scrutinised|triangulated|delved|unpicked
let nil-sign
  no|little|limited|insufficient evidence|indication|record|documentation|sign
  nothing to suggest|show|indicate|say
  does|do|did not appear that|to
  appear~|appeared not to have

match:
  (worker~|visitor~|midwi*|nurse~|doctor~|paramedic~|gp|officer~|teacher~) asked (how|why|whether|about) ..2 (bruis*|mark~|injur*)
  (midwi*|visitor~|worker~|nurse~) ..6 asked ..5 (about|after) the (older|other|elder) (child|children|sibling~)
  (statement~|account~|explanation~) ..6 (never|not) ..1 (tested|checked|challenged|verified|questioned|corroborated)
  (social worker~|health visitor~|midwi*|nurse~|doctor~|paramedic~|gp|officer~|teacher~) [_] asked how|about|why|whether ..4 (bruis*|mark~|injur*)
  (none of | neither | on no occasion) ..6 (was|were) ..2 asked (about|whether|if|why|what|who|how)
  (at no point | on no occasion | at no time) ..6 (asked|ask|enquire*|explored|questioned|queried|triangulated|checked|probed)
  curio*
  in-curious | incurious | uncurious | inquisitive* | enquiring|inquiring|questioning mind~|mindset|stance|approach|attitude
  respectful|healthy|appropriate|professional|safe uncertainty|scepticism|skepticism|disbelief|inquisitiveness|doubt
  sceptic*|skeptic*
  triangulat*
  cross-check* | cross-referenc*
  uncorroborated|unverified|unquestion*|unprobed|unasked
  unchallenged ..3 <account-word>
  corroborat* ..4 <account-word>|evidence|information|professionals|agencies unless did not corroborate
  (seek|sought|independent|need~|without|no|further) ..2 (corroborat* | verification)
  # asked, or not asked
  (asked|asks|ask|enquired) (nothing|little | no more | no further) unless (asked|ask|asks) (nothing|little|more) of
  (no|few|without|further|more|additional) ..1 (enquiries|inquiries) ..3 (were|was|made|undertaken|about|into|could|should)
  <neg> ..1 (probe|probed|probing|enquire|enquired|inquire|delve|delved|delving)
  <neg> ..3 (check|checked|checking|establish~|verify~|confirm~|clarify~|ascertain~ | find out | found out | followed up) ..2 (whether|if|who|what|why|how|where) unless it has|is within 6 unless (review|author|panel|pathologist|post-mortem|inquest|investigation|coroner) within 6
  (difficult|hard|challenging|courageous|brave|uncomfortable|awkward) conversation~
  (be|being|more|professional*) nosy|nosey|nosiness
  (beyond|past) ..2 (presenting|obvious|surface|superficial)
  why ..6 (was|were) (not|never) ..2 (considered|understood|thought) unless (review|panel|report|author) within 6
  <neg> ..3 (ask|asks|asked|asking|enquire~|enquired|inquire~|wonder~|wondered|query|queried|probe~|probed) ..2 <wh> unless asked|ask|asking to unless it|form|checklist|template (did|does|do) not ask unless none she|he|they
  <neg> ..2 (asked|ask|asks|asking) ..1 <fam> ..3 <wh>|further|directly
  <neg> ..2 (asked|ask) the [school|nursery|gp|police|grandmother|neighbours|mother|father|family|sister|relatives|parents]
  <neg> ..2 (asked) [directly|further] (about|why|whether|how|what|if|who|where) unless none she|he|they
  <neg> ..3 (explore~|explored|exploring|delve~|delved|probe~|investigate~|clarify|clarified|establish|unpick) ..3 <topic> unless it has not been unless (post-mortem|pathologist|pathology|inquest|coroner|possible|able|unable) within 6
  <topic> ..4 <neg> ..2 [fully|adequately|sufficiently|properly|really|further] <explored>
  <neg> ..1 [been|be|being] [fully|adequately|sufficiently|properly|really] <explored> unless (review|panel|report|author) within 5
  <neg> ..2 (fully|adequately|sufficiently|properly|further|robustly) explor*
  <neg> ..2 (exploration|enquiry|probing|questioning|scrutiny|testing|verification|triangulation) [of|about|with|into|or|and|as|regarding|informing]
  (thought|think|occur~|occurred) ..2 to ask
  <prof> ..1 (enquired|inquired|explored|probed) ..2 (about|whether|why|who|how) unless (panel|review|author|reviewer|interview|terms) within 5 unless was|were|be|been|being explored
  (enquired|explored|probed) ..3 (about|whether|why) ..4 by ..3 <prof>
  (was|were|is|are|be|been|being) ..2 (explored|probed) (sensitively|fully)
  (why|what|how|who|whether|reason~) ..6 (was|were) (not|never) ..2 (asked|explored|questioned|established) unless (review|panel|report|author|reviewer) within 6
  # should ask
  (should|must|need~|expected) ..2 (ask|enquire|inquire|explore|probe|query|question|clarify|delve) ..3 <topic>|about unless themselves|itself|ourselves|review|panel|partnership|board within 4 unless else|children|child within 2
  (encourage~|confident|confidence|willing|willingness|skill~|skilled|courage|comfortable|permission) ..3 (asking|ask|probing|probe|enquiring|exploring|explore|questioning) unless for within 1
  (right|difficult|hard|hardest|awkward|searching|probing|more|direct|sensitive|challenging|obvious|follow-up|additional|deeper|simple|simplest|uncomfortable|curious|further) question~|questioning unless further questions were|from within 1
  (ask|asks|asked|asking|put|putting|pose~|posed) ..2 (enough | any | more | no | these | those | such) question~ unless (panel|review|reviewer|author)
  (no | few | fewer | not enough) ..1 question~ ..3 (asked|put|raised)
  question~ ..6 (unasked | not asked | never asked | not put | went unanswered)
  ask|asking the question
  (better|good|right|plain|key|obvious) question [than|to|of]
  routine|selective|targeted|safe enquiry|questioning|inquiry
  (missed|lost|another|further|opportunit*) ..3 opportunit* ..4 (explore|enquire|ask|probe|question|clarify | understand why)
  opportunit* ..3 (explore|enquire|probe|ask) ..4 <topic>
  (further|deeper|fuller|more) (exploration|probing|questioning|scrutiny) unless explored further
  more|greater|further scrutiny of
  (greater|more|insufficient|sufficient) depth ..2 (enquiry|exploration|questioning)
  (did|had) ask ..3 (what|who|why|whether|how)
  # looking beneath
  (dig|digging|delve|delving|look|looking|looked|probe) ..2 (deeper | beneath | behind | beyond | below) ..3 (presenting|surface|words|presentation|obvious|behaviour|account|said|told|face|manner|label|what)
  beneath|below|under the surface
  (lay|lies|lie) behind ..4 (manner|behaviour|presentation|words|refusal|absence)
  thinking|think the unthinkable
  <neg> ..2 (wonder*|curious|inquisitive)
  (consider~|considered|considering|explored) ..3 (why|alternative|other|different) ..3 (explanation~|hypothes*|possibilit*)
  (alternative|competing|other|differential) (hypothes*|explanation~)
  hypothes*
  open mind | open-minded*
  assumption~ ..6 (tested|checked|challenged|questioned|unchallenged|untested|check|test|question|challenge)
  (test|tested|testing|question|questioned|challenge|challenged|check|checked|checking) ..3 assumption~
  assumption~ ..3 made ..2 about|that|by
  # testing what is said
  <neg> ..3 <verify> ..4 <account-word>
  <account-word> ..5 <neg> ..2 <verify>
  <account-word> ..6 (required|needed|warranted|merited|deserved|invited) ..3 (challenge|testing|scrutiny|exploration|checking|questioning)
  (challenge|challenging|challenged|test~|testing|tested|scrutin*|verif*|checking) ..3 (<account-word> | what they say | what she said | what he said | what they said | what parents say | what was said | what they told | what is said)
  description|account|history ..4 (looked into | matched | compared) ..6 (observ*|seen|records|staff)
  independent* ..3 (check*|corroborat*|verif*|confirm*)
  (check~|checked|verify|verified|verifying|confirm|confirmed) ..2 <account-word>|what|information|details|story ..4 (with|against) ..3 (other|others|another|gp|school|police|records|source~|agencies|agency|professionals|third|services|family)
  without ..2 (question | challenge | further enquiry | checking|exploring|asking|probing)
  <neg> ..4 follow~|followed up ..5 (comment~|remark~|disclosure)
  (verif*|checked|check|checking|confirmed|corroborated) with [the|his|her|their|other] (school|gp|nursery|police|grandmother|hospital|agencies|professionals|services|midwife)
  (reasons|reason) ..4 <neg> ..3 (explored|sought|probed|asked) unless (review|panel|report) within 8
  <neg> ..3 (reason~|explanation|cause~) ..3 (explored|sought|asked|probed)
  <neg> ..3 (seek~|sought) ..3 (explanation|clarification|understand|understanding|reasons)
  (seek~|sought|try|trying|tried) to understand why
  <neg> ..2 (press|pressed|push|pushed) ..2 <fam>
  (wary|afraid|reluctant|nervous|anxious|hesitant|unwilling) ..3 (of|to|for|about) ..1 (asking|ask|wondering|question|questioning|doubt|enquire|probe)
  # said plainly, in the words of most reviews
  (to|should|must|could|and) ask (what|who|how) ..4 (evidence|rests|shows|show|know|known|knows|seen|besides|based|behind|changed)
  (how do we know | how it was known | how they knew | how this was known)
  could [easily|readily] have been checked
  (helpful|useful|important|good|reasonable|appropriate|expected) ..3 to have (asked|explored|enquired|probed|questioned) unless review|panel within 4
  (understanding|explanation|clarity|clarification|detail) ..8 (was|were) (not|never) ..1 (sought|requested|obtained|pursued) unless consent within 6
  (nothing|little|more|enough) ..2 done to (verify|establish|check|confirm|clarify|corroborate | find out)
  <nil-sign> ..8 (explored|explore|exploring|asked|enquired|enquire|queried|questioned|probed|exploration|enquiry) unless asked|ask for unless asked to provide|attend|come|bring unless (review|panel|author) within 4
  (not|un) (known|clear|recorded|documented) ..1 (whether|if) ..6 (asked|explored|enquired|queried|questioned) unless asked to|for
  (no|any|little|few) (attempt~|steps|effort~) ..3 to (verify|establish|check|confirm|clarify | find out | explore | ask | corroborate)
  (could | should | might | ought to) have been ..2 (explored|probed|queried|questioned|unpicked|verified|corroborated | checked with)
  (should|could|might|would | ought to) have (asked|explored|enquired|probed|queried | sought to understand) unless asked to|for
  (should|must) be ..2 (probed|queried|unpicked|corroborated|verified | asked about | asked whether | asked who)
  (should | must | ought to | have to | need~ to) ..2 find out ..3 (who|why|what|whether|how|from)
  (confirm|confirmed|establish|established|check|checked|verify|verified) the identity of
  (to|should|must|could|would|and|nobody|never) ask|asked why unless review|panel|i|we within 4
  (nobody|no-one | no one | not | never) ..2 (ask|asked) (again|twice|further|more|because|him|her|them|directly) unless (to|for|if) within 1
  (explore|explored|exploring|enquire|enquired|question|questioned|probe|discussed) ..3 in (more|greater|sufficient|any|enough) depth
  (not|never|didn't) ..1 (question|questioned|query|queried) (this|it|that|mother|father|parents) unless whether within 2
  <prof> ..1 asked [sensitively|directly|routinely|specifically|explicitly|again|her|him|them] (about) ..2 (domestic|abuse|relationship~|violence|home|partner|father|mood|safety) unless (panel|review|author|reviewer) within 5
  <neg> ..1 (explore~|explored|exploring) ..1 (mother|mother's|father|father's|parents|parents'|parent's|her|his|their|this|these|with) unless (option~|service~|commission*|possible|review) within 4
  (clear|known|recorded|evident) ..1 (what|which) (enquiries|questions|exploration) ..3 (made|asked|undertaken)
  (information|accounts|what) ..6 (should | must | could | need~ to) be ..2 (checked|verified|corroborated|triangulated|tested) ..1 (against|with|by)
  (professionals|practitioners|staff|agencies|services|each|everyone) assumed unless (role|responsibility|duties) within 2
  (it|this) was ..1 assumed (that|by)
  (done|needed|effort~|attempt~|try|tried|sought|seek|steps) to understand ..2 (why|what|reason~|how|mother|father|him|her) unless review|panel|author|reviewer|purpose|event|inquiry within 10
  (sleep* arrangement~ | bedroom~ | cot | upstairs) ..3 (not|never) ..1 (seen|checked|viewed|inspected|looked)
  <neg> ..1 (see|seen|view|viewed|check|checked | look in|at) ..2 (bedroom~|cot | sleep* arrangement~)
  # ways of saying that nobody asked, checked or looked further
  (information|details) ..10 (was|were|been) (not|never) ..1 (checked|verified|compared|corroborated|tested|questioned|queried|cross-checked)
  (<account-word>|reason~|discrepanc*|inconsisten*|contradiction~|comment~|remark~) ..12 (was|were|been|be) (not|never) ..1 (checked|verified|compared|reconciled|explored|pursued|examined|questioned|queried|tested|unpicked|corroborated|scrutinised | followed up | looked into) unless review|panel|author|proceedings within 6
  (discrepanc*|inconsisten*|contradiction~ | conflicting accounts | differing accounts | different accounts) ..10 (not|never) ..2 (explored|followed|pursued|noticed|addressed|questioned|queried|resolved|picked|recognised|challenged|discussed|reconciled) unless record~|system~|policy within 4
  <account-word> ..8 (not|never) ..1 (compared|reconciled | set against | looked at together)
  (see|saw|seen|speak|spoke|spoken|talk) ..2 (mother|her|woman) ..1 (alone|separately|privately) ..8 (ask|asked|explore|explored|enquire|enquired|enquiry|further)
  (seek|sought|obtain|obtained|gather|gathered|take|taken|request|requested) ..2 (fuller | more detailed | separate|independent|separate) ..1 (account|accounts|explanation~|version|history)
  (uncomfortable|uneasy|awkward|embarrassed|anxious|nervous|hesitant|reluctant) ..2 asking
  <prof> ..3 (uncomfortable|uneasy|awkward|embarrassed|hesitant|reluctant) ..2 (asking|ask|raising|raise|discussing|discuss|broach*) unless mother|father|parents|she|he within 3
  (<neg>|effort~|attempt~) ..2 (effort~|attempt~|steps) ..3 to ..1 (corroborate|verify|check|confirm|clarify|establish|explore|understand|ask|question|test|triangulate)
  <neg> ..6 to (corroborate|verify|triangulate) unless review|author|panel within 6
  delve~|delved|delving unless review|panel|author|report|reviewer within 8
  (dig|digging|dug|probe|probing|look|looking|looked|explore|exploring|go|going) ..1 deeper
  question of ..1 (who|what|where|how|why|whether) ..8 (asked|put|raised|pursued|explored) unless review|panel|terms within 6
  had ..6 been asked (what|why|how|whether|about|who|if|these|directly|more)
  (not|never) ..1 (lead|led|prompt|prompted|generate|generated|trigger|triggered|provoke|provoked | give rise | gave rise) ..4 (question~|enquir*|curiosity|exploration|scrutiny|questioning)
  (name|identity | date of birth | whereabouts | who he was | who they were) ..8 (was|were) (not|never) ..1 (sought|asked|established|pursued|enquired|checked|queried)
  (sensitive|open|open-ended|pertinent|searching|exploratory|probing|gentle) ..2 question~ unless review|panel|terms|report|interview within 5
  (asked|wanted|insisted|requested|asking|ask) ..1 to see ..2 (where|inside|upstairs|bedroom~|room~|cot|kitchen|sleep*) unless review|author|panel within 4
  (satisfied|content) with ..3 (explanation~|account~|answer~)
  accepted ..2 (not|never|without|instead|rather) ..2 (examin*|explor*|question*|test*|check*|pursu*|prob*|scrutin*|enquir*)
  (appropriate|thorough|detailed|direct|sensitive|good|relevant|robust) (enquiries|inquiries) unless police|officers|detectives|coroner|criminal within 6
  (comment~|remark~|disclosure~|significance|meaning|hint~|cue~|sign~) ..12 (not|never) ..2 (pursued|explored|questioned|queried|unpicked | followed up) unless review within 6
  (nobody | no-one | no one | no professional | no practitioner | no agency | none of the professionals) ..3 (questioned|queried|enquired|explored|probed|wondered)
  <neg> ..1 (consider~|considered|considering|understand|understood|think|thought|reflect~|reflected) ..2 why unless (review|panel|author|reviewer|report) within 6
  <neg> ..2 (looked|look|looking) into ..4 <topic> unless review|author|panel within 4
  (check~|checking|checked) [this|it|that|these|them] out
  (routinely|directly|specifically|explicitly|sensitively|gently) asked (about|if|whether|why|who|what|how) unless review|panel|author within 6
  asked (routinely|directly|specifically|explicitly|sensitively|gently) (about|if|whether|why|who|what|how) unless review|panel|author within 6
  <parent>|parents (was|were) asked about [any|the|her|his] (domestic|relationship|violence|abuse|bruis*|mark~|injur*)
  (should|must|could|need~ to | needed to) ..2 (look|see|think|go|looked|seen|gone) (beyond|behind|beneath)
  opportunit* ..3 to (find out | learn more | understand more|what|why|how | speak to her alone | speak to mother alone | ask|check|query|clarify|establish|question) unless practitioners to learn|understand unless review|panel|author within 6
  # second pass
  (noted|recorded|seen|heard|known) ..8 (explored|questioned|queried|pursued) by (none|nobody|neither | no one)
  (worker~|visitor~|midwi*|nurse~|officer~|professional~|practitioner~|staff) ..4 asked ..2 to (look at | look round | see|view) ..4 (upstairs|bedroom~|room~|cot|home|property|baby|slept|kitchen) unless housing|inspector|review within 5
  asked ..3 how [the] ..1 (injur*|bruis*|mark~|burn~|fracture~) unless review|panel|jury within 5
  (nobody|never|no-one | no one) thought to (ask|check|ring|question|query|look|enquire)
  should have ..1 (considered|questioned|wondered|explored|looked) ..1 (why|what|how|who|into|at why|behind)
  question ..10 (not|never) ..1 (posed|put) unless review|panel within 5
  (should|ought|could|did not|must) ..3 (arouse|aroused|prompt|prompted|excite*) ..2 (suspicion~|curiosity|enquir*|question~)
  without ..2 (analysis|testing|examination) of whether
  probe~ unless ultrasound|temperature|rectal|oxygen|space|criminal|police within 3
  (contradiction~|inconsistenc*|discrepanc*) ..12 (should|ought|could|needed) ..3 (been|be) ..2 (picked|explored|questioned|noticed|followed|pursued|challenged)
  (fuller|deeper|better|clearer) understanding of ..5 (reason~|why|motiv*|relationship~) ..8 (would|could|might|should)
  (stop|stopped|pause|paused) to (think|consider|ask|question|wonder) unless mother|father|she|he within 4
  account~ ..3 (be|been|were) compared
  (parents|couple | mother and father) ..4 (seen|interviewed|asked | spoken to) separately
  (no|little|insufficient|not enough) (consideration|thought|attention) ..4 (what|why|who) ..6 (cause*|behind|led|lay|underl*|reason~|happen*)
not:
  curious (crowd|onlooker~|bystander~|neighbour~|passer~)
  (section 47 | s47 | s.47 | child protection | house-to-house | police | criminal | public | statutory | coroner | land | legal) enquir*|inquiry|inquiries
  (review|report|panel|section|chapter|author|authors|reviewer~|lead) [has|have|will|also|to|did|does] [not] explor*|ask*|enquir*|question*
  explored|considered|discussed|examined [in] [more|greater] further|detail|below|later|above|elsewhere [in|at|below|within|under]
  explored in [the|this|more|greater|section|paragraph~|chapter|detail] [report|section|next|following]
  it has|is not been|possible established|clear|known
  practitioners ..2 [were|was] asked
  managers were asked
  question~ ..4 terms of reference
  panel ..3 question~
  key question~
  line|lines|line~ of enquiry|inquiry
  asked to leave
  (ask|asked|asking) for
  (ask~|asked) themselves|itself|ourselves|himself|herself
  asked to [come|attend|join|provide|comment|write|send|report|complete|undertake|contact]
  verif* ..2 (death | life extinct | identity)
  without question the|a
