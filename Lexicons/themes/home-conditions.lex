theme: home-conditions
name: Home conditions
family: Child and family
checked: yes
absence: negates
definition: state of the home: dirty, cluttered, untidy, damp, "good enough"; also clean and tidy

let home = home|house|flat|property|household|accommodation|bedroom~|kitchen|bathroom | living room | lounge|room|premises|caravan|address|garden|floor|carpet~|toilet
let bad = dirty|filthy|squalid|squalor|cluttered|clutter|untidy|messy|mess|damp|mould|mouldy|unhygienic|unsanitary|insanitary|hoarding|hoarded|chaotic|cold|unsafe|hazard~|hazardous|unclean|unkempt|disarray|disrepair|dishevelled|rubbish|faeces|excrement|urine|vermin|mice|rats|infest*|stained|smelly|smelling|dilapidated|uninhabitable|grubby|rotting
let fine = clean|tidy|spotless|immaculate|acceptable|adequate|warm|homely|good|satisfactory|appropriate|presentable|pristine|suitable|well-kept|reasonable|comfortable
let state = condition|conditions|state|cleanliness|hygiene|standard|standards|environment|tidiness
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = <home> [living] conditions|environment | squalor|clutter | state of the home|house

let nice = clean|tidy|spotless|immaculate|warm|homely|presentable|pristine|well-kept|uncluttered|comfortable|acceptable|adequate|satisfactory|good|appropriate|fine|suitable|reasonable|good-enough
let strong = clean|tidy|spotless|immaculate|warm|homely|presentable|pristine|well-kept|uncluttered|comfortable|good-enough | good order | good enough
let not-said = encourag*|asked|told|need~|should|must|understanding|definition|meaning|baseline|what|expect*|advis*|urged | home visit~
let not-nice = not|never|deteriorat*|poor|fail*|until|whether|if|sustain*|maintain*|longer|far|less|hardly|rarely

let folk = child|children|family|baby|they|infant|siblings|twins|he|she
let adjs = poor|bad|terrible|dreadful|filthy|messy|good|reasonable|dirty|disgusting|shocking|appalling|awful|dire|fair|acceptable|clean|squalid|unacceptable|satisfactory|decent
match:
  cleaned|tidied|cleaning|tidying ..2 kitchen|house|home|flat|bedroom|bathroom unless job|work*|cleaner|company within 5
  boiler|heating|hot-water|cooker ..3 broken|failed|broke|faulty|disconnected|off unless staff|office within 5
  well|poorly|sparsely|barely maintained|furnished|equipped|decorated home|house|flat|property
  <home> ..3 was|were|is ..2 (well|poorly|sparsely|barely maintained|furnished|kept|decorated)
  poor housekeeping
  poor home unless poor home visit*|learning|education|life|school|care
  upstairs ..3 cold|damp|dirty|bare
  (no | few | enough | sufficient) (toys | furniture | bedding) ..4 home|house|flat|rooms
  keep~|kept|keeping the|her|their|his flat|house|home|property clean|tidy
  home|house|household|living|housing|domestic|bedroom|property condition~ unless housing condition survey
  <state> of|in|at .. <home> unless home visit~|visiting|office|education|care unless hospital
  <home> ..2 conditions|cleanliness|tidiness unless health|medical|bail|legal|tenancy|physical condition~
  home|house|household|living environment
  home|domestic|household|kitchen|bathroom hygiene
  <home> .. <be>|found|seen|looked|described|noted|observed|appeared|kept|became .. <bad> unless unsafe to stay|return|discharge unless cold call
  <bad> <home>
  <bad> and <bad> <home>
  <bad> in|throughout|across|around|on|all over [the|her|his|their] [whole|family] <home>
  <home> .. full of .. rubbish|clutter|belongings|bags|boxes
  <home> .. <be>|found|seen|looked|described|noted|observed|appeared|kept .. clean|tidy|spotless|immaculate|warm|homely|presentable|pristine|well-kept|uncluttered unless cleaning
  clean and [very|fairly|reasonably] tidy|warm|homely|well|comfortable unless dressed within 3
  tidy and [very] clean|warm|homely
  clean|tidy|cluttered|untidy|dirty [family] home|house|flat|environment|property
  <fine> home|living conditions
  (home | house | conditions) .. good enough
  good enough .. home|conditions|house
  home|house|property ..2 (acceptable | satisfactory | adequate | suitable) unless care plan|placement|visit~|offer|return*|discharg* within 4
  clutter|cluttered
  hoard*
  squalor|squalid
  unhygienic|unsanitary|insanitary
  unfit for .. habitation|living|children
  not fit to live
  uninhabitable
  damp and|or mould|cold
  mould|mouldy unless bottle~
  <home> .. damp|mould|mildew
  damp .. <home>|walls|bedroom|flat
  smell*|smelt|odour|stench|stank of|in .. <home>|urine|faeces|cat|dog|smoke|damp unless breath|clothes|clothing|cannabis|weed|alcohol|he|she|him|her|child~|coat|hungry|lunch within 5
  dog|cat|animal|pet faeces|mess|excrement|urine|hair
  faeces|excrement .. <home>|walls|floor~|carpet~|bedding
  overflowing bin~|nappies|ashtray~|sink
  dirty|unwashed dishes|bedding|sheets|mattress|nappies|bottles|plates|laundry|washing
  piles|bags|mounds of .. rubbish|clothes|washing|laundry|belongings
  bare floor~|boards|mattress
  broken window~|furniture|glass|door~ .. <home>|floor|room
  trip|fire|safety hazard~
  hazard~ .. <home>|floor|stairs
  no heating|electricity|gas|carpets|furniture|bedding
  no hot water
  (without | lack of | broken) heating|electricity|furniture
  state of repair|disrepair|cleanliness
  in|of disarray|disrepair
  in a poor|bad|terrible|dreadful|filthy|messy|good|reasonable|dirty state
  vermin|cockroach*|bedbug~|bed bugs | infestation~ unless head
  rats|mice .. <home>|infest*
  flies .. <home>|everywhere
  deep clean~|cleaning
  clean up .. <home>
  clean~|tidied|tidy|tidying ..8 before .. visit~|visitor|inspection
  cleared|clearing .. bedroom|rubbish
  fleas
  cold .. house|flat|bedroom unless cold call
  home ..2 (cold | chaotic | smoky | smoke filled | unsafe | dangerous) unless unsafe .. discharge* unless visit~ within 2 unless more dangerous
  deteriorat*|declin*|improv*|worsen* .. home .. condition~|environment|state|standard~
  upkeep .. home|house|property|flat
  house-proud
  presentation of the home|house|flat|property
  appearance of the home|house|flat|property
  condition .. bedroom~|bed|cot|mattress
  poor|unsatisfactory|inadequate|unsuitable|appalling|deplorable [home|living|housing] conditions unless working conditions|market
  concern~|worried|issues about|regarding [the] [family] home|house|bedroom~|flat unless home|house visit~|visiting|birth|education|office
  see|seen|saw|view*|shown|inspect*|check*|visited [all] [the|her|his|their] [child~|children's|baby's|boy's|girls|upstairs] bedroom~
  look*|looked at|into|in ..2 bedroom~
  poor conditions
  conditions .. poor|dirty|deteriorat*|filthy|squalid unless health|medical|bail|working|licence|weather|market within 3
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  how ..2 well ..3 <home> ..3 kept
  worst|filthiest|dirtiest ..4 home|house|flat|conditions
  describ* ..2 a|the home unless visit* within 3
  yardstick|benchmark|standard ..6 home|house|flat
  kept ..3 clean|tidy
  dog|cat mess|dirt
  rubbish|belongings|clothes|clutter|bags ..4 piled|strewn|everywhere|hall|floor~
  piled ..4 hall|kitchen|floor~|rooms|stairs
  bin|bins ..3 overflow*
  floor~|surfaces|kitchen|bathroom ..3 sticky|greasy|grimy|stained|filthy
  # things lying about, things that do not work, what is seen of it
  clear*|remov*|dispos* ..3 rubbish|clutter|waste|debris
  rubbish|refuse|waste|debris ..4 garden|house|home|hall*|floor|property|flat|room~|yard
  conditions in which ..4 <folk> ..3 living|live|lived|found|kept|slept|staying
  improv*|transform* ..2 (the | her | their) home|house|flat|property unless home visit*|learning|safety|situation|life|office|ownership|<home> visit* within 3
  improvement~ in|to|within|at ..1 home|house|flat|property unless home visit~|learning
  kitchen|bathroom|toilet|cooker|fridge|shower|boiler|oven ..3 (not usable|working|functioning|accessible | unusable | inaccessible | out of order)
  no working|functioning cooker|fridge|oven|toilet|shower|boiler|lighting|lights|heating|smoke
  not|never|only|allow*|able|shown ..3 (see|seen|saw|view*|access*|inspect*|around) ..4 (upstairs | other rooms | rest of the house|home|flat|property | all rooms)
  upstairs of ..1 house|home|property
  heavily soiled
  soiled ..3 floor|carpet|bedding|mattress|walls|sofa|room|sheets
  cigarette ends|butts
  dog ends
  (empty bottles | beer cans | empty cans | needles | ashtray~) ..5 floor|room|house|home|flat|sofa|surfaces
  decorat*|redecorat*|repaint* ..3 nursery|bedroom~|room~|house|home|flat|property
  (windows | doors) ..2 hanging|missing|boarded
  hole~ in ..2 wall~|door~|ceiling|floor~
  broken windows|doors|furniture
  standard~|level~ of cleanliness|hygiene|tidiness|housekeeping unless personal|hospital|ward within 4
  (bedding | mattress | mattresses | sheets | sofa | carpet~ | cot | furniture) ..3 stained|soiled|wet|soaked|urine|filthy|dirty|torn|bare
  (not | un* | hardly) ..3 fit|suitable|safe place|home|environment for ..3 baby|child|children|infant
  in need of ..2 clean*|repair~|decorat*|renovation ..4 <home>
  <home> ..4 in need of ..2 clean*|repair~|decorat*|renovation|attention
  conditions ..3 improv*|acceptable|sustained|unchanged|worse|worsen*|declin* unless health|medical|bail|working|licence|weather|market|legal|<home> within 3
  photo* ..5 home|house|flat|bedroom~|conditions|property|living unless family photo* within 3
  stair-gate~ | stairgate~ | fireguard~
  (house | home | flat | property | household) ..3 (overrun | strewn | littered | sparse | bare | unfinished | well presented | well ordered | orderly)
  (state | condition | look | appearance) of ..1 house|home|flat|property|bedroom~|accommodation unless moved|locked within 3
  (house | home | flat | property | room~ | bedroom~) smelled|smelt|smelling|stank|smells of|strongly|bad*
  full of|covered in rubbish|dirt|mess|clutter|faeces|filth|dust
  <home> ..10 in ..3 <adjs> state|condition|order unless medical|mental|health|baby|child|emotional within 4
  (no | without | lack* of | lacking) [any] flooring|carpet|carpets|curtains|furniture|heating|lighting
  no floor covering~
  bare|exposed|trailing wires|boards|floorboards|plaster|bulbs|electric*|wiring|cables
  (housework | household chores | on top of the cleaning|washing|house|home)
  (check* | assess | monitor* | inspect*) ..3 (condition | conditions | cleanliness) unless medical|health|mental|bail|licence|baby|skin|market|weather within 4
  home|house|property|flat ..12 its condition|state
  bedroom|nursery|cot|room|home|house|flat ..5 (well prepared | well equipped | well furnished | well presented | well maintained | well kept)
  <home> ..1 (been | was | were | had | being) ..1 tidied|cleaned|decluttered|fumigated|redecorated|painted
  (thick with | full of | filled with) smoke|dust|flies|fumes
  smoky|smoke-filled room|home|house|atmosphere|flat|environment
  curtains ..2 closed|drawn|shut
  (build-up | build up | accumulation | pile~ | heap~ | mound~ | bags | amount) of ..3 rubbish|waste|dishes|refuse|washing|laundry|clutter|possessions
  (concern~ | issue~ | worr*) ..3 cleanliness|tidiness|clutter|state unless mental|emotional|skin within 3
  cleaning materials|products
  (window~ | door~) ..3 not ..2 opened|open|closed|locked ..6 room|home|house|flat|wall~|damp
  condensation
  (look* | shown | show | see | walk*) around|round ..2 house|home|flat|property
  (deterioration | decline | improvement~ | change~) in|of|to|within ..1 home|house|flat|property unless home visit*|address|home life|owner*
  (disgusting | appalling | shocking | awful | dreadful | deplorable | filthy) ..1 state|conditions|condition
  (kitchen | bathroom | toilet | cooker | shower | heating | boiler) ..2 out of use|order|action
  state in which ..5 lived|living|live|found|kept
  (commented | remarked | noticed | strong | unpleasant | overpowering | foul | bad) ..3 smell|odour unless alcohol|cannabis|breath|weed|drink within 5
  (stairs | hallway | doorway~ | corridor) ..2 blocked|obstructed|impassable
absent:
  warm|clean|comfortable|homely|well-kept and [very] tidy|clean|warm|well-kept|comfortable unless <not-nice> within 3 unless <not-said> within 5 unless dressed|bed|clothes within 3
  <home> ..4 <be>|found|seen|looked|described|noted|observed|appeared|kept|as ..4 <strong> unless <not-nice> within 3 unless <not-said> within 5
  <home> [living] condition~|environment ..6 <nice> unless <not-nice> within 3 unless <not-said> within 5
  <strong> [and] [very|fairly|reasonably] [clean|tidy|warm|kept] [front] <home> unless <not-nice> within 3 unless <not-said> within 5
  <nice> home|living conditions unless <not-nice> within 3 unless <not-said> within 5
  clean and [very|fairly|reasonably] tidy|warm|homely|well|comfortable unless <not-nice> within 3 unless <not-said> within 5
  no|not|never|nor ..3 concerns|worries|issues|concern|concerned ..3 about|regarding|over|with|for ..2 home|house|flat|conditions|environment|property unless home visit~|visiting
  home|living|house condition~|conditions ..6 no|not|never ..2 concerns|worries|issues|concern
  how ..2 well ..3 house|home|flat ..3 kept
  tidy|spotless|immaculate|clean ..3 throughout
  immaculate|spotless
  found|saw|described|thought ..2 <home> ..3 <nice> unless <not-nice> within 3 unless <not-said> within 5
not:
  room|bedroom ..2 warm|hot|temperature
  birthing|delivery|meeting|waiting|consulting|interview room
  working|learning|hospital|safe|supportive|remote environment
  home office
  care home~
  clean bill of health
  clean hair|urine|test|sample
  housing tenure
  damp weather
