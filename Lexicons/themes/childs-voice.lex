theme: childs-voice
name: The child's voice and lived experience
family: Who is seen and heard
checked: yes
absence: affirms
definition: the child's voice, lived experience, daily life, being seen alone, wishes and feelings

let kid
  child|children|child's|children's|childrens|baby|babies|baby's|infant~|sibling~|boy|girl|boys|girls|toddler~|son|daughter|twin~|newborn~|pupil~|adolescent~|teenager~ | young person|people|person's|people's | unborn
let poss = child|children|childs|childrens|baby|babies|infant~|sibling~|boy|girl|his|her|their|toddler~|daughter|son | young person|people
let neg = not|never|no|didn't|wasn't|weren't|hadn't|rarely|seldom|little|lack|lost|lose|without|limited|nobody|fail~|failed|failure|insufficient|hardly|few|missing|absent|nor|neither|missed
let kid-service = child~|young [people's] [social] services|care|service|team|centre~|guardian~|home~ | child protection | child in need
let see = seen|saw|see|spoke|spoken|speak|observed|asked|hear|heard|listened|consulted|interviewed
let professional-see = saw|seen|observed|watched|noted|recorded|describ*
let adult-alone = mother|mum|she|her|woman|women|victim|partner|wife|parents
let adult-lived = mother|mother's|parents|parent's|women|women's|adult~|practitioner~|staff|family|families|victim|survivor~
let clin = gp|clinic|practice|surgery

match:
  voice~|voices ..3 of ..4 <kid>
  <poss> ..2 voice~|voices
  <kid> ..4 heard|listened|unheard|silent|voiceless|unseen|invisible
  hear|hearing|listen~|listening ..3 to ..3 <kid> unless crying within 3
  hear|hearing ..2 <kid> unless crying within 3
  lived-experience~ unless <adult-lived> within 2
  experiences of ..3 <kid>
  <poss> ..1 daily|everyday|day-to-day|home [lived] life|lives|experience~|routine~
  day in the life | daily life | daily lives | daily lived | day-to-day life|lives|experience~
  daily|everyday experience~ ..4 <kid>
  what ..3 life ..4 like
  what ..3 it ..4 like ..4 <kid>
  what ..3 like for ..4 <kid>
  what ..6 meant ..2 for ..3 <kid>
  wishes ..2 feelings
  <poss> [own|expressed|true] wishes|feelings
  views|view|opinions|thoughts|perspective|perspectives|worries|account|wishes|feelings ..3 of ..3 <kid>
  <poss> [own] views|perspective~|worries|opinions|account unless parent~ within 2
  <kid> ..4 seen|spoken|interviewed|visited|observed ..3 alone
  seen|spoken|spoke|speak|see|interviewed|talk~|talked ..3 alone unless <adult-alone> within 4
  see|seeing|saw|speak|speaking|spoke|talk|talking|met|meet|meeting|interview|interviewing ..3 <kid> ..4 alone|own|separately|privately|directly|themselves
  <kid> ..4 <neg> ..3 spoken|seen|asked|consulted|interviewed|heard|observed|considered|visible unless <kid-service>
  <neg> ..3 <see> ..3 <kid>
  <kid> ..3 asked ..3 about|how|what
  spoken|spoke|talked|speak|speaking|talking ..2 to|with [the|all|each|any|both|other|older] <kid>
  child-centred|centered|centric|focused|focussed|led | child-centredness | child-focus*
  focus~|focused|focussed|focusing|sight|attention|centrality ..3 on|of|to [the|each|any|a] [needs|of|welfare] <kid>
  <neg> ..2 sight ..3 of ..3 <kid>
  <kid> ..5 centre|center|heart ..2 of
  at the centre|heart of ..6 <kid>
  through|from ..4 <poss> eyes|perspective|viewpoint|point|lens|world
  through the eyes of
  <kid> invisible|overlooked|unseen
  <kid> ..5 invisible|overlooked|lost|eclipsed|overshadowed|hidden|sidelined
  overshadow*|eclipse~ ..5 needs ..3 <kid>
  invisible|hidden|unseen|unheard|silent child|children|baby|babies|infant~
  world|experience|experience~ ..2 of ..3 <kid>
  <poss> ..1 lived|world|experience~ of
  being a child|baby ..3 in|with
  <kid> ..4 experienced|experiencing|experience ..3 of|at ..3 home|care|living|life|parenting
  direct work ..6 <kid>
  direct-work session~
  <professional-see> ..3 <kid> ..4 observ*|interact*|presentation|demeanour|behaviour
  observation~ ..5 <kid>
  non-verbal|pre-verbal|preverbal|nonverbal
  too young to ..4 speak|talk|say|express|tell|voice
  cannot|unable|not ..3 speak for ..2 themselves|himself|herself
  behaviour ..4 communicat*
  communicat* ..4 <kid> ..4 behaviour~|feelings|distress|play
  <kid> ..3 said|told|disclosed|confided ..3 [to|her|his|their|a|the] teacher~|school|worker~|social|nurse~|friend|officer~
  <kid> ..3 advocate|advocacy
  advoca* ..4 for ..3 <kid>
  three houses | signs of safety tools
  how ..4 <kid> ..3 felt|feel|feels|feeling|experienced|experiences|views|viewed|saw
  <kid> ..4 listened to
  participat* ..3 of ..3 <kid>
  adult-focused | adult-focussed | adult-centred | parent-focused | parent-centred | adult focus
  focus~|focused|focussed ..4 on|upon ..3 adult~|parents ..3 needs|problems|issues|difficulties|rather
  parents|parental|adult|adults|mother's needs ..6 rather|over|above|dominat*|overshadow*|priorit*|precedence|eclipse~
  <kid> ..4 rather than ..3 adult~|parents
  impact ..5 on ..3 <kid> ..8 considered|understood|explored|known|recorded|recognised|thought
  <neg> ..4 impact ..5 on ..3 <kid>
weak:
  impact ..4 on ..3 <kid>
  seen at home
  wishes
  what the child
  sibling group
not:
  <neg> ..2 heard of
  heard crying|screaming|shouting
  not seen [by|at|in] ..2 [the] <clin>
  seen|see ..3 <kid> ..3 breathing|asleep|sleeping
  listened to music
  one voice
  voice ..3 of ..2 parent~|practitioner~|staff|family
  child-focused service~ team
