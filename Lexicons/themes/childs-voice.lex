theme: childs-voice
name: The child's voice and lived experience
family: Who is seen and heard
checked: yes
absence: affirms
definition: the child's voice, lived experience, daily life, being seen alone, wishes and feelings

# the child by a word of its own; possessives match with it
let kid
  child|children|childs|childrens|baby|babies|infant~|sibling~|boy|girl|boys|girls|toddler~|son|sons|daughter~|twin~|newborn~|pupil~|student|students|adolescent~|teenager~|youngster~|unborn
  young person|people|person's|people's
  two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|3|4|5|6|7|8|9|10|11|12|13|14 year-old~
let pron = his|her|their
let talker
  child|children|sibling~|boy|girl|boys|girls|son|sons|daughter~|twin~|pupil~|student|students|adolescent~|teenager~|youngster~ | young person|people | half sister~|brother~|sibling~ | halfsister~
  three|four|five|six|seven|eight|nine|ten|eleven|twelve|3|4|5|6|7|8|9|10|11|12|13|14 year-old~
let whose = child's|children's|childs|childrens|baby's|babies'|infant's|boy's|boys'|girl's|girls'|son's|daughter's|sibling's|siblings'|twins'|pupil's | young person's|people's
let neg = not|never|no|didn't|wasn't|weren't|hadn't|rarely|seldom|little|lack|lacked|lost|lose|without|limited|nobody|no-one|none|fail~|failed|failure|insufficient|hardly|few|missing|absent|nor|neither|missed|nothing|scant|minimal
let adult
  <parent>|parents|women|woman|men|man|victim~|survivor~|<partner>|wife|grandmother|grandfather|grandparent~|aunt|uncle|staff|practitioner~|professional~|family|families|carers|suspect~|couple|husband|adults
let heard = heard|hear|captured|sought|recorded|listened|lost|missing|absent|evident|obtained|considered|central|reflected|included|present|strong|stronger|silent|drowned|amplified|represented|visible
let speak = speak|speaks|speaking|spoke|spoken|talk|talks|talked|talking|see|sees|seeing|saw|seen|meet|meeting|met|interview|interviewed|interviewing|visited|communicat*|consulted|consult
let say = speak|speaking|spoke|spoken|talk|talked|talking|listen|listened|listening|communicated|communicate|consult|consulted|interviewed|interview
let alone
  alone|separately|privately|individually|one-to-one
  on his|her|their own | on her or his own | on his or her own | by himself|herself|themselves | in private | in their own right
  away from [the|his|her|their|other] [other] parent~|adult~|mother|father|carers|family|home
  without [the|his|her|their|a] [other] parent~|mother|father|carer~|adult~
  without [the|his|her|their|a] parent~|mother|father|carer~|adult~ being present
  independently of [the|his|her|their] parent~|mother|father|carer~|adult~|family
let thought = wishes|feelings|views|opinions|opinion|perspective~|perception~|worries|fears|viewpoint
let seen-alone
  seen [_] [_] <alone>
  spoken|spoke|speak|talked [to|with] [_] [_] <alone>
  interviewed [_] <alone>
let day = day to day | daily|everyday|day-to-day|ordinary|typical|home|family
let their-view = his|her|their [own] views|wishes|feelings|opinions|perspective|worries
let cry = cry|crying|cries|screaming|screams|shouting|heartbeat|arguing
let hidden = invisible|overlooked|eclipsed|overshadowed|unseen|unheard|voiceless|faceless|sidelined
let adult-needs
  adult|adults|parental|parents|parent's|parents'|mother's|father's needs|problems|difficulties|issues|agenda~|concerns|relationship|conflict
  needs|problems|difficulties|issues|crises of [the|their|his|her|both] adults|parents|mother|father

match:
  a day in [the|this|that|each|an|a|his|her|their] [infant's|child's|baby's|boy's|girl's|children's] [_] life
  what it must have been|felt like
  (world|experience|experiences|reality) of [the|a|an|each|this] non-verbal|preverbal|unborn|pre-verbal child|baby|infant
  (give~|gave|giving|given|offered) [him|her|them] (space|time|chance) to talk unless <parent>|staff|practitioner~ within 5
  children ..2 (not|never|unable) ..2 (speak|talk) freely
  <whose> [own|lived|daily|early|actual] (experience|experiences|reality|world|account|accounts|words|testimony|story)
  <kid> ..12 (spoken to | asked|visited) by (neither|none|nobody|no-one | no one)
  what ..4 <talker> ..1 (told|said|tells|says|described) unless <parent>|services|service|social within 2
  <kid> + <their-view> within 8 unless <adult> within 4
  <kid> ..10 <neg> ..2 (talk|speak|spoke|spoken|listen|listened) (to|with) them
  who (this|the|each|that) (child|baby|boy|girl | young person) (was|is|were|really) unless died within 3
  (child|children|baby|boy|girl | young person | young people) ..2 as (a person | an individual | individuals | unique)
  (seek|sought|hear|obtain~|gather~|ascertain~|capture~|elicit~) ..2 (views|wishes|feelings|perspective~|voice~) ..6 <kid> unless <adult> within 4
  # voice
  voice~|voices ..3 of ..4 <kid>
  <kid> ..1 voice~|voices
  voice~|voices ..3 <heard> unless <adult> within 4 unless raised|shouting|loud|male|female|neighbour~|man's within 4
  <pron> voice~|voices ..5 <heard> unless <adult> within 6
  give~|gave|given|giving .. <kid>|him|them|<pron> .. voice unless <adult> within 4
  <kid> ..3 unheard|voiceless
  <talker> ..3 (be|being|been|was|were|is|are|truly|really|properly heard | listened to) unless <cry> within 2 unless music within 2 unless who|marac|conference|court within 2
  (hear|hearing|heard from | listen|listening|listened to) ..2 <talker> unless <cry> within 4 unless <parent>|services|service|social within 2
  hearing|hear [directly|from|more|the|a|what|each|disabled|very|young|those] [a|the|disabled|young] <talker> unless <cry> within 4 unless services|service|social|protection within 1
  was|were|being|been|be|felt|feel [not|never|rarely|seldom|truly|properly|really] listened to unless <adult> within 8
  # lived experience and daily life
  lived-experience~ unless mother|mothers|parent~|women|woman|adult~|practitioner~|staff|victim|survivor~ within 3
  living-experience~ of .. <kid>
  (experiences|experience|reality|realities|world) of [the|this|these|each|a|all|both|any|being|young|her|his|their] [a|two|three|older|younger] <kid> unless <adult> within 1 unless services|protection within 1
  <kid> ..1 (lived|inner|own world | own|lived|day-to-day|daily|everyday experience~ | lives|own day)
  <kid> ..2 <day> [lived|family] lives|life|experience~|routine~|reality
  <day> [lived|family] lives|life|experience~|routine~ ..4 for|of|as ..3 <kid>
  day in the life  | a day in [his|her|their|this|the] [child's|baby's|children's] life
  (daily|day-to-day|everyday|ordinary|typical lived-experience|life|lives|living|day|morning) + <kid> within 8 unless <adult> within 2 unless skills within 1
  (what|how) ..5 was|were|is|are|be|been|felt|feels|feel|looked|looks ..1 like ..2 (for|to|at|in) ..3 (<kid>|home|live|be|him|her|them|one) unless <adult> within 3
  what ..4 life|lives|home|day|mornings|nights|evenings|days|weekends|bedtimes|mealtimes|weekdays ..3 like
  what it ..3 like (to|living|being|growing) unless <adult> within 3
  how (life|things|home) ..2 was|were|is|felt ..2 for ..3 <kid>
  (what it|this|that|these|they) ..3 meant ..2 for|to ..3 <kid>
  what ..5 (means|mean|meant) ..1 for|to ..3 (child|children|baby|boy|girl)
  how ..4 <kid> ..3 spent|spend|spends ..3 day|days|time
  how ..2 <kid> ..2 felt|feel|feels|feeling|experienced|experience|experiences|viewed|views|perceived|coped
  being a|the (child|baby|boy|girl|twin|sibling|teenager) in|at|with|whose unless in need within 3 unless subject|said|likely|found|felt within 3
  # wishes, feelings, views
  wishes ..2 feelings
  <kid> ..1 [own|expressed|true] <thought> unless (<parent>|family) within 2 unless services|service|social within 1
  (views|opinions|thoughts|perspective|perspectives|worries|account|accounts|wishes|feelings) [and|or] [wishes|views|feelings] of [the|each|both|all|these|this|that|a|any|either|her|his|older|younger] [two|three|older|younger|eldest] <kid> unless <parent> within 1 unless services|protection|social within 2
  through|from ..2 <kid> ..2 (eyes|perspective|viewpoint|lens|shoes | point of view)
  (eyes | shoes | point of view | standpoint) of [the|a|each|this] <kid>
  (what|how) [the|each|this|either|a] (child|children|boy|girl|baby | young person|people) ..2 (wanted|wants|thought|thinks|said|says|felt|feels|wished | needed|had|wished|wanted to say | was|were|is saying|telling)
  <kid> ..4 (want~|wished|wishes) ..3 (to happen | happen | someone to | adults to | people to | professionals to | readers)
  # seen or spoken to alone
  <kid> ..3 <speak> ..3 <alone> unless <kid> ..1 (mother|father|parent~|mum|social|services)
  <speak> ..2 <kid> ..2 <alone> unless left|leave~|leaving within 3
  <seen-alone> + (<kid>|school|nursery|foster) in sentence unless <adult> within 10 unless she within 5
  seen|spoken|spoke|speak|interviewed|saw ..3 (away from [the|his|her|their|other|any] parent~|adult~|mother|father|carers|family | without [the|his|her|their|a|any] parent~|mother|father|carer~|adult~)
  (seen|spoken|talked|interviewed) ..2 (with|in) ..3 (presence of | front of) ..2 <parent>
  <kid> ..5 (in the presence of | in front of | with) ..2 <parent> (listening | present | in the room)
  # spoken with and asked, or not
  <neg> ..2 <say> ..1 (to|with) ..2 <kid> unless <parent>|heartbeat within 2 unless services|service|social within 1
  <kid> ..3 (not|never|rarely|seldom|hardly) ..2 (spoken|talked|listened to|with | asked|consulted|interviewed|heard) unless (services|service|social|team|home) within 1
  (spoken|spoke|talked|speak|speaking|talking|talk) ..1 (directly|to|with|separately) [directly|to|with] [the|all|each|any|both|other|older|every|either|these|those] <kid> unless <parent> within 2 unless (services|service|social) within 1
  (asked|asking|ask) [the|each|any|either|all|both|a|older] <kid> [directly] (about|how|what|why|whether|if|who|where|for)
  <neg> ..2 (asked|asking|ask) [the|each|any|either|all|both|a|to|older] <kid> unless <parent>|services|service|social within 1
  <kid> ..1 (was|were|be|been|being) ..2 asked ..3 (about|how|what|why|whether|if|who|where) unless <parent>|services|service|social within 2
  (ask|asked|asking) ..2 (what|how) ..2 (child|children) ..1 (wanted|want|wants|thought|felt|feels|feel|wished | would like)
  (asked|ask|asking|know|knew|wondered) ..3 what ..2 (happening | wrong | going on) at home
  <kid> ..2 (chance|space|opportunit*|confident|time|someone|safe|helped|encouraged) ..4 (talk|speak|disclose|confide | tell | be heard | say what | share feelings|worries|views | share [his|her|their] feelings|worries|views | express themselves|himself|herself) unless <parent>|protection|services within 2
  (help|helped|helping|enable~|enabled|encourage~|encouraged|allow~|allowed|support~|supported) ..2 <kid> ..2 (to|talk) ..1 (talk|speak|express|tell|say|communicate|disclose)
  <talker> ..1 (said|told|disclosed|confided|shared) ..3 (teacher~|school|worker~|nurse~|friend|friends|tutor|mentor|adviser|assistant|officer~|police|visitor~) unless <parent>|services|service|social|protection within 2
  <talker> ..1 (said|says|told|reported|described) ..3 (that he|she|they|it|his|her) unless <parent>|services|service|social within 2
  (in his|her|their own words) + <talker> in sentence unless <adult> within 8
  (ask|asked|asking) ..1 (what|how) children ..1 (wanted|wants|thought|felt|feels|feel|wished) unless <adult> within 8
  <kid> ..6 (nobody | no one | no-one | never | rarely | not) ..1 listen~|listened
  <kid> ..6 (given|offered|allowed) ..3 (space|time|chance|opportunity|place) to (talk|speak|share|tell | be heard) unless <parent> within 3
  (give~|gave|giving|offer~|offered|allow~|allowed) ..2 <kid> ..3 (space|time|chance|opportunity|place) to (talk|speak|share|tell | be heard)
  <kid> ..6 (speak|talk) (freely|openly|safely) unless <parent>|she|woman|victim within 4
  # speech and other ways of telling
  communicat* ..1 with ..2 <kid> unless (services|service|social|team|<parent>|school) within 2
  <kid> ..2 (communicated with | communicate | communicates | communicating) unless (services|service|social|team) within 2
  (way~|means|method~ of communicating|communication) + <kid> within 6 unless agencies|services|between within 4
  makaton | communication passport~|aid~ | eye-gaze
  (behaviour|behaviours|distress|play|drawing~) ..3 (as|a|was|were|is|form) ..3 (communicat* | way of telling|speaking|saying)
  <kid> ..3 communicat* ..4 (through|by|in) ..4 (behaviour|play|drawing~|actions)
  (non-verbal|pre-verbal|preverbal|nonverbal | very young) ..2 (child|children|infant~|toddler~|baby|babies) ..6 (observ*|communicat*|voice|experience|cues|tell|speak)
  (drawing~|toys|puppets|worksheets | through play) ..5 (talk|tell|express|feelings | about home|life | home|family life)
  too young to ..4 speak|talk|say|express|tell|voice
  <kid> ..4 (cannot|unable|not|could) ..3 speak for ..2 themselves|himself|herself
  <kid> ..2 (less|not|unable|un) able to (tell|speak|say) unless <parent> within 2
  <kid> ..3 (try|tried|trying) to (tell|say|communicate) unless <parent> within 3
  (try|tried|trying) to tell (adults|someone|anyone|people|professionals|us|teachers|staff)
  trusted adult~ | a trusted person
  direct-work ..6 (<kid>|him|them)
  <kid> ..4 direct-work
  direct-work session~|tool~
  three houses | wishes and worries | signs of safety tools | words and pictures
  <kid> ..3 advocate|advocacy unless domestic|violence|idva within 4
  advocate|advocates|advocacy ..3 (offered|provided|appointed|available|for|support) ..3 <kid> unless domestic|violence|idva within 4
  participat* ..3 of ..3 <kid>
  observ* ..3 (of|the) ..2 (child|children|baby|babies|infant~|toddler~) ..6 (interact*|attachment|play|behaviour|demeanour|handling|presentation | own right)
  # the child in the centre, or lost from sight
  child-centred|child-centered|child-centric|child-led | child-centredness | child-focus*
  (at|in the centre|center|heart|forefront of | centrality of) ..3 <kid>
  <kid> ..2 (at|in) the (centre|center|heart|forefront) unless attend* within 6
  (lost|lose|losing|loses|loss|kept|keep|keeping|maintain~|retain~) ..2 (sight|focus|view) ..3 (of|on) ..3 <kid>
  (lack|lacked|lost|little|insufficient|limited|more|sustained|sharper|greater|clear|clearer|firm|stronger|constant) ..1 (focus|attention) ..2 (on|to) [the] [needs] [of] [the|each|any|a|individual] <kid> unless (services|service|social|<parent>) within 1
  <kid> [was|were|is|are|had|has|have|became|become|becomes|remained] [been|become] [largely|often|almost|all|too|entirely|effectively|relatively|easily] [but] <hidden>
  <kid> ..2 lost (in|among|amid|amidst|within|from)  unless (adoption|care) within 4
  <hidden>|hidden child|children|baby|babies|siblings
  (focus~|focused|focussed|attention|preoccupied|concentrated|centred) ..4 (on|upon|with|by) ..4 (adult~|parents|<adult-needs>) ..8 (rather|instead|expense|than|sight) ..6 <kid>
  <adult-needs> ..4 (dominat*|overshadow*|priorit*|precedence|eclips*|obscur* | ahead of | over and above | rather than | instead of | put before) ..6 <kid>
  (overshadow*|eclips*|obscur*) ..4 (needs|experience~|voice) ..3 <kid>
  adult-focused|adult-focussed|adult-centred|parent-focused|parent-focussed|parent-centred|adult-centric
  impact ..3 on ..3 (child|children's) ..2 (day-to-day|daily|lives|life|lived)
  # said plainly, in the words of most reviews
  what ..3 <kid> ..2 (experiencing|experienced|witnessing|feeling) unless <adult> within 1
  <talker> ..2 (told|said|says|disclosed|confided) ..3 (key person | head teacher | headteacher | teaching assistant | learning mentor | playleader | lunchtime) unless <parent>|services|service within 2
  (record*|wrote|written|noted|captured|quoted|took) ..6 (word for word | verbatim | in quotation marks) unless <adult> within 4
  (recorded|wrote|written|noted|quoted|document*) ..4 (child's|children's|sibling's|boy's|girl's) [own] (words|account|comments)
  (saw|seen|met|seeing|see her|him|them|each|both [once] <alone>) + (<talker>|school|nursery|foster) in sentence unless mother|mother's|father|midwi*|partner|abuse within 8
  (each|every) (child|sibling) ..6 (separate*|individual*|unique|own right)
  young carer~ unless project~|service~ within 1
  <kid> ..2 (visible|visibility) unless injur*|mark~|bruis* within 3
  visibility of ..2 <kid>
  (child|children|sibling~) (was|were|is|had|are) ..2 (not|never|rarely|seldom|neither) ..1 (seen|spoken) unless (gp|hospital|doctor|dentist|optician|specialist|paediatrician|appointment~|clinic|again|since|until|as) within 6
  (needs|experience~|welfare) of ..2 (child|children|baby|sibling~|infant) ..4 (overlooked|lost|secondary|eclipsed|overshadowed | not seen | not the focus)
  (impact|effect) ..6 on ..2 (child|children|baby|siblings) ..6 (not|never|little|insufficiently) ..2 (considered|explored|understood|analysed|recognised|assessed)
  <neg> ..1 (seen|spoken) [to|with] alone unless <adult> within 6 unless she within 5
  hear|hearing [from|the|a|each] infant~
  <talker> ..10 (asked|ask) (what|how) (they|he|she) ..1 (wanted|wants|thought|felt|feels|feel|wished) unless <adult> within 4
  (children|siblings|sibling) (was|were) seen ..4 (and|or) (spoke|spoken|asked|talked)
  (no|little|limited) (description|observation~|sense) of ..2 (baby|babies|infant|child|children|baby's|infant's|child's) unless injur*|bruis*|mark~|father|services within 4
  # seen, asked, understood or out of sight, in other words
  (child|children|sibling~|brothers|sisters|girls|boys) ..8 (not|never) ..1 (spoken|talked) (to|with) unless <parent>|services|service|social within 1
  sight ..2 lost of ..3 <kid>
  (focus|focused|focussed|attention|work|energy|discussion~|concentrated) ..6 (on|upon) ..2 (mother|father|parents|adults|couple|mother's|parental|parents'|adult) ..10 (sight|rather than | instead of | at the expense | not) ..6 <kid>
  (non-verbal|pre-verbal|preverbal|nonverbal) (child|children|infant~|toddler~|baby|babies)
  (reliant|dependent|depend|depends|rely|relied|relies|dependant) on ..3 (professionals|adults|practitioners|others) ..4 (notice|interpret|speak|voice|recognise|observe|understand)
  (limited|little|no|few|insufficient|poor|scant|lack of | good|detailed|careful|rich|clear) ..2 observation~ of ..5 (interact*|relationship~|attachment|infant|baby|child|children|demeanour) unless weight|oxygen|temperature|heart|hospital within 6
  (child|children|sibling~|infant) [_] (was|were|had|is|are) ..2 (not|never|rarely|seldom) ..2 (seen|spoken) unless (gp|hospital|doctor|dentist|optician|specialist|paediatrician|appointment~|clinic|again|since|until|as|immunisation~) within 6
  (knew|know|known) [the|this|that|each|these] (child|children|boy|girl|baby|siblings) ..1 well
  likes [and|or] dislikes
  <whose> (demeanour|routines|personality|character) ..8 (describ*|record*|observ*|noted|captured|absent) unless injur*|feeding|pathologist within 6
  (describ*|record*|observ*|noted|captured|description*) ..8 <whose> ..1 (demeanour|routines|personality|character) unless injur*|feeding|pathologist within 6
  (description~|picture|portrait|account|sense) of ..3 (child|children|baby|child's|baby's|children's|infant's|each|him|her) ..3 (as|presentation|personality|routine~|day|life|character|demeanour|experience~|world|person) unless injur*|events|death|incident|circumstances|medical within 6
  (not|never|without|no|nobody|failed) ..2 (check~|checked|checking|establish*|enquire~) ..4 (welfare|wellbeing|well-being) ..3 (children|child|siblings|baby) unless referral within 4
  what it ..3 like to be ..2 <kid>
  <kid> ..6 (had|has|have|having|given|with|without) (no|little|any|a) voice
  <talker> ..8 (nobody|no-one|never|not | no one) ..1 asked (him|her|them) (why|what|how|if|whether|about) unless <parent> within 8
  <kid> ..6 (told|warned|coached|instructed|afraid|scared|frightened|forbidden|threatened) ..6 (not to (talk|speak|tell|say|disclose))
  <kid> ..5 (coached|rehearsed|scripted)
  (behaviour|naught*|crying|distress|conduct) ..12 (express*|communicat*|telling|tell) ..3 (distress|feeling~|us|need~|something|trauma|experience~|unhappiness|anxiety)
  (brothers|sisters|siblings|children|child|<talker>) ..5 (consulted) unless services|service|social|parents|mother within 3
  listened to ..2 (adults|parents|mother|father) ..4 (rather|more|instead|and not) ..5 <kid>
  (understand*|understood|appreciate*|imagin*|insight|picture) ..4 (lives|life|world|experiences|experience|reality) of ..4 <kid>
  <kid> ..3 (cannot|unable|couldn't | can not | could not) ..2 (tell|say|speak|express|communicate|articulate|verbalis*) unless <parent> within 2
  <kid> ..6 (became|become|becomes|rendered|remained|largely|often) ..1 <hidden>
  how ..4 (children|child|baby|siblings|sibling|boys|girls|infant) ..1 (were|was) ..1 (feeling|coping|experiencing|affected) unless <parent> within 2
  <kid> ..8 (speak|speaking|spoken|talk|talking) for (themselves|himself|herself)
  # second pass
  (what|how) ..4 year-old~ ..2 (thought|felt|wanted|said|feels|thinks)
  <talker> ..1 asked (the|her|his|a) ..2 (teacher~|assistant|worker~|nurse|officer~|head|tutor) unless <parent> within 2
  (see|seeing|saw|seen|observe~|watch~|watching) ..2 (baby|infant|babies|toddler~|infants) ..2 (awake|handled|playing|interact*|undressed) unless <parent>|he|she|am|pm|hours within 4
  (baby's|infant's|babies'|infants'|child's) ..1 (cues|signals)
  what ..4 (twins|children|child|baby|boys|girls|siblings) ..1 (was|were) like
  (children|siblings|child) ..12 (distinguish*|differentiat*|lumped) unless injur*|cause within 4
  (children|siblings|child|baby) ..12 so ..1 (was|were) not seen
  <whose> (wish|desire|preference|request) (to|for|that|not)
  (safe|trusted) (place|space|person) to talk unless mother|women|survivor~|parents within 5
  (child|children|baby|siblings) ..3 (seen|viewed|understood|described) ..2 (through [the] [lens|eyes|prism] | only by | only in terms) unless window within 4
  (child|children|baby|infant|siblings) ..1 (hardly|barely|scarcely|rarely) ..1 (features|featured|feature|appears|appear|appeared|mentioned|visible|figures|figured)
  what ..4 (babies|toddlers|children|infants) ..2 (show|communicate|convey|express|showing|telling)
  (his|her|their) way of (telling|saying|showing|letting|communicating) unless mother|father|parents within 8
  (adults'|parents'|mother's|father's|parental) views ..10 (children's|child's)
weak:
  wishes
  his|her|their feelings
not:
  <neg> ..2 heard of
  listened to music
  voice mail|message~|recording~ | one voice
  children's|child services|service|social ..6 (heard|listened|spoken|asked|consulted)
  child-centred|child-focused service~ team
  <kid> ..2 (social|services|service) ..4 (said|told|asked)
