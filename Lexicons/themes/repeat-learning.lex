theme: repeat-learning
name: Learning found before
family: Practice and decisions
checked: yes
absence: affirms
definition: the same learning found before: other reviews, "familiar theme", earlier recommendations not embedded

let review-doc
  review~|reviews|scrs|lcsprs|cspr|csprs|lcspr|scr|audit~|inspection~|inquiry|inquiries|enquiries
  serious case review~ | case review~ | practice review~ | safeguarding review~ | rapid review~ | learning review~ | homicide review~ | domestic homicide review~ | child practice review~ | adult review~ | safeguarding adult review~
  =SCR|=SCRs|=LCSPR|=LCSPRs|=CSPR|=CSPRs|=DHR|=DHRs|=CPR|=CPRs|=SAR|=SARs
let other = other|previous|earlier|past|prior|recent|several|many|numerous|national|local|similar|preceding|historic|historical|older|successive|countless|multiple|published|various|another
let lesson = learning|lesson~|finding~|theme~|issue~|recommendation~|message~|concern~|problem~|weakness*|failing~|feature~|point~|conclusion~|pattern~|factor~|area~|shortcoming~|challenge~|action~
let show = show~|shown|find~|found|identify~|identified|highlight~|highlighted|note~|noted|conclude~|concluded|recommend~|recommended|feature~|featured|raise~|raised|comment~|report~|reported|emerge~|reveal~|observe~|made|seen|recognised|established|considered|reflected|evident|echo*|appear~|appeared|occur~|stress~|describe~|demonstrate~|warn~
let family-issue = mother|father|parents|family|children|baby|incident~|referral~|visit~|injury|injuries|neglect

match:
  # what other reviews found
  (national|triennial|biennial|thematic) (analysis|analyses|studies|study) ..8 (show~|shown|find~|found|report~|highlight~|identif*|conclude~|note~|noted)
  <other> [local|national|serious|such|similar|published] <review-doc> ..6 <show> unless this|agency|conference|court|care within 1
  <show> ..6 (in|by|from|within|through) ..3 <other> [local|national|serious|such|similar|published] <review-doc> unless conference|court within 3
  <lesson> ..4 (in|from|of|across|by) ..3 <other> [local|national|serious|such|published] <review-doc>
  (in|from|across|of) many|several|numerous|previous|earlier|past [local|national] <review-doc>
  <review-doc> ..3 (nationally|elsewhere | across the country | in other areas | over many years | over the years | in the past)
  (case reviews | serious case reviews | safeguarding reviews | practice reviews | =SCRs | =LCSPRs) ..2 (have|has|often|frequently|repeatedly|consistently|show|shows|tell|tells|identify|find|found|identified) unless this within 2
  (other|previous|earlier|past|prior|several|many|numerous|similar|preceding|successive|countless|multiple|published) <review-doc> unless conference|court|agency|management|panel|looked|care|medication|pathway|this|multi-disciplinary|report|independent within 2
  (triennial|biennial|annual) (analysis|review|report) ..6 (review~|serious|reports|reviews|=SCRs|panel)
  (analysis | overview | thematic review | review | study | synthesis | analyses) of ..3 (serious case review~ | case reviews | rapid reviews | safeguarding practice reviews | practice reviews | =SCRs | =LCSPRs | child deaths)
  national [child safeguarding practice review] panel ..8 (found|identified|report~|highlighted|noted|concluded|review|thematic|recommended|published|briefing|described|data)
  (child safeguarding practice review panel | national panel) ..6 (found|identified|report~|highlighted|noted|concluded|annual|thematic|recommended|published|briefing|data|described|review)
  myth of invisible men | out of routine | bruising in non-mobile infants briefing | victoria climbi* | peter connelly | baby peter | baby p | daniel pelka | khyra ishaq | star hobson | arthur labinjo* | =Ofsted thematic | hidden men
  # the same again: this place has been told before
  (we|partnership|board|agencies|area|services) ..3 (knew | know | heard | been told | been warned | read) ..2 (this|it|that|all) (already|before)
  (been|was|were) here before unless family|mother|father|parents
  (found | asked for | recommended | raised | noted | set out | warned | highlighted | identified) ..6 (in|by|after) ..3 (audit|review|inquiry|=SCR|=LCSPR|predecessor) ..1 (of|in|into) ..2 20* unless this review|terms of reference|agency|conference within 3
  (partnership's|board's|predecessor|previous|earlier|last) ..2 (audit|review~|reviews|inquiry) ..5 (same|found|recommended|called|urged)
  (recognise*|recognisable|familiar) ..8 (read|reading|readers|reader|author|reviewed) ..6 (report~|review~|reviews|pages)
  (anyone|anybody|those|readers) who ..2 read ..8 (report~|review~|reviews|=SCR)
  (that|earlier|previous|first|last) (report|review) ..2 (too|also) ..1 (found|asked|said|recommended|noted|called)
  (lesson~|learning|finding~|recommendation~|points|messages) ..6 (set out | were made | was made | written | made) ..8 (years ago | before | in 20*)
  (not|neither|nothing|none|nor|never|hardly|little|few) ..4 (taken root | taken hold | took root | bedded in | been learned | been learnt | been heeded | heeded | been acted)
  (have|had|has|having) to be (said|asked|made|written|learned|learnt|repeated) ..3 (again | a second time | a third time | once more | anew)
  (written | said | made | asked for) a (second|third|fourth) time
  asked for (after|by|in|following) ..3 (death|review|report|inquiry|case) ..2 of
  (second|third|fourth|fifth|sixth) ..2 (death|review|inquiry | such case | serious case) ..4 (in|within|of) ..3 (year|years|months|area|authority|borough|county|kind)
  (leaflets|training|guidance|briefings|campaign|reminders) ..3 (reprinted|repeated|reissued|re-issued|rerun) ..4 (each|every|after)
  (three|four|two|five|several|many) (reviews|inquiries|audits) (on|later)
  (rounds|editions|reports) since ..4 (reported|found|said|noted)
  national analysis of | analysis of serious
  (thematic|national) (report|review) ..4 (invisible|men|fathers|sleep|sudden|abuse|neglect|injur*)
  learning from ..3 (national|thematic|other|earlier|previous)
  (recur*|repeat*|familiar|reoccur*|perennial|well-rehearsed|re-occur*) (theme~ | issue~ | finding~ | feature~ | learning | lesson~ | message~ | failing~ | pattern of practice | story | refrain | recommendation~)
  (same|similar|identical|comparable) [as] <lesson> ..6 (previous~|previously|earlier|before|again|elsewhere|nationally|already|repeatedly|reviews) unless <family-issue> within 3
  <lesson> ..4 (not | hardly | far from | by no means | nothing) ..1 new unless baby|partner|home|relationship within 3
  (none|nothing|no|not|little|isn't) ..5 new ..1 (learning | lesson~ | in this | here | finding~)
  (none of | nothing in) ..3 <lesson> ..3 new
  not ..2 (first time | isolated) ..8 (review|learning|finding~|reviews|issue|lesson|lessons|raised|identified|reported)
  (yet|once) again ..5 (learning|lesson~|finding~|theme|demonstrat*|highlight*|shows|reminds|underlin*|illustrat*)
  (echo~|echoed|echoing|mirror~|mirrored|mirroring|resonat*|chime~|reiterat*) ..4 (finding~|learning|lesson~|theme~|recommendation~|review~|reviews|=SCR|=SCRs|conclusion~) unless plan~|mother|father|advice within 3
  (consistent | in line | in keeping | line | keeping | similarit* | parallel~ | common | resonance | overlap* | compar*) ..2 (with|to|between) ..5 (other reviews | previous reviews | national reviews | other review | previous review | earlier review | earlier reviews | national learning | case reviews | practice reviews | =SCRs)
  (previously|already|repeatedly|before) ..1 (identified|highlighted|raised|found|recommended|learned|learnt|recognised) ..4 (reviews|learning|lesson~|recommendation~|audit~|=SCR|=SCRs|theme|inspection) unless this|agency within 3
  (identified|highlighted|raised|found|recommended|noted|learned|learnt|recognised) (previously|before|already|repeatedly|elsewhere) ..4 (in|by|through|from|within) ..4 (review~|reviews|learning|audit~|=SCR|=SCRs|partnership|inspection~)
  (has|have|had|was|were) ..2 (featured | appeared | emerged | arisen | surfaced | been seen | been a feature | been found | been identified | been raised) ..3 (before | previously | in other reviews | in previous reviews | in earlier reviews | in many reviews | in several | in a number of | repeatedly | in other | time and again | elsewhere | nationally)
  (this|these|such|same|similar) ..4 (time and again)
  (lesson~|learning) ..3 (learned|learnt|from|that|had|has|were|was|still|yet) ..4 (before | previously | from earlier | from previous | not been learned | not been learnt | not learned | not learnt | from past | from other | yet to be | still to be)
  # earlier recommendations not embedded
  (yet|once) again ..1 review
  (recommendation~|learning|lesson~|finding~) ..4 (previous|earlier|past|prior|last|former|other|preceding) ..3 (review~|=SCR|=SCRs|=LCSPR|audit~|inspection~|reviews|serious)
  (previous|earlier|past|last|prior|former|preceding) ..1 (recommendation~|lesson~|learning | action plan~) unless conference|plan for the child within 2
  (recommendation~|learning|lesson~|findings) ..6 (not|never|yet|fully|still|insufficiently|hardly|inconsistently|failed) ..3 (embedded | implemented | acted upon | acted on | sustained | embed | bedded | actioned | taken forward | translated | completed | learned | learnt | made a difference | landed | changed practice)
  (embed~|embedded|embedding|sustain~|sustained) ..4 (learning|lesson~|recommendation~|findings) ..8 (previous|earlier|past|reviews|review|from|other|prior)
  why ..6 (recommendation~|learning|lesson~|finding~) ..8 (not|still|again|repeat*|continue~|recur*)
  (continue~|still|remain~|persist*) ..2 (theme~ | to feature | to recur | to be a theme | to be a feature) unless mother|father|family|parents within 3
  (a|the) (number|series|succession) of ..2 (case|practice|safeguarding|homicide) reviews
  (number|series) of (=SCRs|=LCSPRs)
  (another|previous|earlier|recent|other|last) (local|serious|child|domestic|case|safeguarding) ..3 (review~|=SCR|inquiry) unless conference|plan|this|panel within 3
  lessons from (other | previous | past | earlier | research and reviews | serious | history)
  (year|years|decade|decades) ..2 (ago|later|on|earlier) ..6 (same|still|again) ..4 (learning|lesson~|theme~|finding~|recommendation~)
  (learning|themes|findings|lessons) ..4 (common to | common across | shared with | similar to | same as | seen in) ..4 (reviews|other|previous|many|earlier|cases)
  # said before, promised before
  (none|nothing) of ..1 (that|this|it|these|which) ..2 new
  (that|this|it|these) is|are not new unless baby|partner|home|relationship within 4
  (this|that|these|what|it|recommendation) ..3 (repeat~|repeats|repeating|reiterates|restates) ..5 (recommend* | found | finding~ | asked for | learning | lesson~) unless prescription within 5
  (recommendation~|action~) ..6 (made again | repeated here | is repeated | are repeated | accepted twice | marked complete* | signed off as complete* | recorded as complete* | closed as complete*)
  (board|partnership|lscb|predecessor) ..3 (resolved|undertook|committed|promised | was told | had been told | said that it would) ..10 in [january|february|march|april|may|june|july|august|september|october|november|december] 20* unless national|rapid|child death within 8
  (told | warned | recommended | asked for | highlighted | identified) again ..3 in ..3 20*
  (made|recommended|accepted) ..3 (to|by) ..6 (board|partnership|lscb) ..4 in 20* unless referral~|national|rapid within 8
  (down this road | well-trodden | all too familiar | sadly familiar | depressingly familiar)
  (learning|lesson~|theme~|finding~) ..4 (also|similarly) ..1 (identified|found|seen|featured|present) ..3 in ..6 (review~|reviews|=SCR|=LCSPR)
  national thematic review~|report~|analysis
  national [panel] (review~|report~|briefing) ..4 (published|into|found|makes|safeguarding children at risk)
  (why|because) ..6 (same|earlier|previous) (lesson~|learning|recommendation~) ..4 (recur*|repeat*|again|not)
  (safeguarding children at risk from sudden | complexity and challenge | pathways to harm | lessons from serious case reviews | learning lessons from serious case reviews)
  review of [the] [death|deaths|case|injuries] of|to (child|baby|family) _ ..3 (reached|came|also|made|found|identified|highlighted|recommended|raised|drew) unless this within 2
  (research|analysis|analyses|study|studies|review|reviews) ..2 (into|of) ..3 (serious case reviews | case reviews | practice reviews | child deaths | =SCRs | =LCSPRs)
  (audit~|training|briefing~|work|action~|guidance|policy|campaign) ..4 (response to | following | after | arising from | result of | introduced after) ..3 (earlier|previous|another|prior|last) ..2 (case|review|death|=SCR|inquiry|reviews)
  (learning|finding~|themes|lessons|issues) ..6 (consistent|line|keeping|accord|chime~|resonate~|similar|correspond*) ..2 (with|to) ..4 (national|other|previous|earlier|research) ..2 (panel|review~|reviews|learning|findings|research|cases|reports)
  (theme~|lesson~|finding~|issue|issues|learning|messages) ..4 (already|well) ..2 (known|familiar|recognised|understood|identified|established) ..1 (to|by|in|within) ..3 (partnership|board|agencies|partners|lscb|area|nationally|local|locally)
  (continue~|continues|continuing) to (arise | occur | recur | emerge | appear | feature | be identified | be found | surface) unless mother|father|family|incident~|bruis* within 4
  (lesson~|learning|recommendation~|action~) of ..1 (that|those|earlier|previous) (review|reviews|case|cases) unless agency
  # the same again
  (echo~|echoes|echoed|echoing|mirror~|mirrors|mirrored|replicat*|resonat*) ..6 (serious case review~ | case review~ | review of | review published | practice review~ | previous review | earlier review | another review | =SCR | =LCSPR | national)
  not the first (time|occasion|review|case) ..10 (partnership|board|review|agencies|author|panel|advised|finding~|recommend*|lscb|reviews|lesson~|learning)
  (learning|lesson~|recommendation~|finding~|messages) ..2 (from|of|in|following|after) ..3 (child|baby|family|case|review|death) ..10 (embedded|embed|implemented|sustained|lasting|translated | acted upon | not led | not changed | not reached | already) unless this within 3
  (similar|same|identical|comparable) ..1 (recommendation~|finding~|lesson~|learning|theme~|shortcoming~|weakness*|failing~|conclusion~|criticism~|issues|deficits|difficulty) ..6 (review~|reviews|inspection~|inspectors|ofsted|audit~|inquiry|=JTAI|=CQC|=SCR|=LCSPR|nationally | other cases | other areas) unless conference|core|meeting|medication|parents|home within 4
  (raised|identified|highlighted|featured|feature~|noted|addressed|found|seen|emerged|present|evident|recurred|considered) ..1 (in|by|across|of) (two|three|four|five|several|many|other|previous|earlier|recent|local|numerous|national|both) ..3 (reviews|=SCRs|=LCSPRs|=CSPRs) unless conference|care|medication within 3
  (recommendation~|learning|lesson~|actions|findings) ..4 20* (review|=SCR|=LCSPR|audit|inspection|report)
  (parallel~|similarit*|resemblance) ..4 (between|with|to) ..5 (case|review|child|baby|family) ..8 (child|baby|review~|case|earlier|previous|other|another) unless injur*|bruis* within 6
  (ofsted|inspection~|inspectors|=JTAI|=CQC|=HMICFRS | peer review~ | multi-agency audit~) ..3 (also|previously|already|similarly) ..2 (identified|found|noted|highlighted|raised|commented|reported)
  review (of|into|concerning) (child|baby|family|infant) _ ..2 (made|recommended|identified|found|highlighted|also|noted|raised|called) unless this within 2
  as (in|with) (other|previous|earlier|many|several) ..1 (case|cases|reviews) ..3 (review*|partnership|board|nationally|locally|local|national|before|seen|considered)
  (not | need not | no need to) [be] (repeat|repeated|duplicate|duplicated) ..3 (here | in this review | the recommendation | recommendation~)
  recommendation~ ..12 (already|previously) ..3 (made|addressed|subject|actioned|issued) unless agencies|agency|imr within 4
  (recurrent|recurring|common|frequent|regular|familiar|perennial|repeated|persistent|consistent) (feature~|finding~|theme~|message~|weakness*|failing~|lesson~|challenge~|issue) ..6 (review~|reviews|nationally|locally|=SCRs|local|national) unless family|conference within 3
  (well rehearsed | oft repeated | oft-repeated | well known | well documented | well-known | longstanding) (message~|lesson~|finding~|learning|themes)
  action plan~ ..1 (from|of|arising|following|after|for) ..4 (review|=SCR|=LCSPR|reviews|inspection) unless this|single|agency|agencies|recommendations within 3
weak:
  recurring|recurrent
  previous review
  same issue~|themes
not:
  national panel ..6 (agreed|decided|notified|concurred|accepted|confirmed) ..12 review
  panel ..4 agreed ..8 review
  lord laming
  (recommendations|actions) ..3 already ..3 (identified|taken|completed|made) ..3 (for|by|since)
  national reviews html
  https ..6 review*
  previous|earlier|recent|other|last review conference~|meeting~
  previous|earlier|recent|other|last child protection review~
  (six|two|one|8|12|6|9|10) (week|month|year|to) ..2 review~
  previous|recent|earlier|other|last health|medical|medication|pathway|developmental|looked|care|child-in-need|antenatal|postnatal review~
  (family | developmental | medication | annual | health | care plan | looked after | child protection) review~ ..3 (meeting|held|took)
