theme: neglect
name: Neglect
family: Child and family
checked: yes
absence: negates
definition: neglect of a child, neglect tools (Graded Care Profile), neglect strategy, basic care or supervision lacking

let kid = child|children|baby|babies|infant~|toddler~|sibling~|boy|girl|boys|girls|son|daughter|twin~|newborn~|teenager~ | young people | young person | older children|child
let poor = poor|inadequate|inconsistent|insufficient|neglectful|unsafe|substandard|sub-standard|low|minimal|basic
let dirty = dirty|unkempt|unwashed|smelly|dishevelled|grubby|filthy|unclean|malodorous|scruffy|soiled|hungry|bedraggled
let worker = student|midwi*|staff|worker~|nurse~|practitioner~|practice|contact
let body = clothes|clothing|uniform|nappy|nappies|face|hair|skin|appearance|bottle~|teeth
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted|used|use|completed|complete|applied
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = neglect|neglectful|graded | basic care

let carer-act = fed|feeding|dressed|clothed|looked-after|bathed|washed|nourished|presented|kempt | looked after | cared for

let carer = mother|mum|father|dad|parents|parent|carers|they|couple|stepfather
let pro = staff|ward|practitioner~|manager~|management|clinical|reflective|supervisor~|service~|agency|agencies|professional~
let elder = sibling~|aged|eldest|oldest|older|child|children|daughter|son|boy|girl
let helper = grand*|aunt~|school|nursery|neighbour~|relative~|relatives|uncle
match:
  left ..2 (in the care of | with) ..2 (unsuitable | inappropriate | unknown | unsafe | vulnerable | strangers | intoxicated)
  poor dental|oral health|hygiene | dental|oral hygiene
  dental|oral health ..4 poor|neglected|concern*
  <kid> ..3 left ..3 alone|unattended|unsupervised|outside unless with mother|father|him|staff within 4
  losing|lost|loses weight unless mother|mum|father|she|diet within 5
  nappies|nappy ..3 full|leak*|soaked|unchanged|rarely|seldom
  <kid> ..4 clean ..1 fed
  poor|unkempt|dishevelled|dirty presentation|appearance unless mental|court|clinical within 4
  lack ..2 of ..3 stimulation|warmth|affection|routines|hygiene
  lack of routine and|or unless routine and|or enquiry
  inadequate|inconsistent|insufficient|poor|lack supervision ..2 of|by ..2 <kid>|parents unless staff|worker|manager within 5
  neglectful parent~|parenting|care|home|environment
  impair* ..5 care of ..3 <kid>
  (ability | capacity) to (care for | meet the needs of | look after | parent) ..4 <kid> ..6 (poor | limited | concern* | impair* | questioned | doubt* | compromised)
  emotional~ unavailab*|absent | emotional neglect
  persistent|serious|significant|chronic failure to meet|provide
  fail*|not ..3 (provide for | supervise | feed) ..2 <kid> unless agencies|services|professionals|system within 6
  category of neglect | neglect category
  nappy rash ..3 severe|untreated|bad|persistent
  nappy|nappies ..3 not ..2 changed
  <kid> ..1 supervision ..2 poor|inadequate|lacking
  revis*|refresh*|relaunch*|embed*|develop*|implement*|review*|agree*|adopt*|approv*|launch* ..3 neglect strategy|toolkit|tool
  neglect strategy|strategies ..3 (not | embedded | launch* | implement* | relaunch* | refresh* | develop* | revis* | should | applied | awareness)
  neglect|neglects|neglectful|neglecting|neglected unless neglect~|neglecting|neglected to unless self-neglect unless neglect strategy|strategies|policy|policies|guidance|protocol|procedure~|lead|leads|champion~|board|subgroup|group|conference|campaign|training|toolkit unless lead for neglect unless as a child within 6
  self-neglect .. neglect of .. <kid>
  graded care
  =GCP|=GCP2|=GCP2A|=GCPs
  home conditions [assessment] tool .. neglect
  quality of care tool
  day in my life [toolkit|tool]
  neglect tool~|toolkit~|screening|assessment|checklist
  basic care|needs|parenting|hygiene|physical
  (basic | essential) care .. not .. met|given|provided|maintained
  <kid>|their .. needs .. not [being] [fully] [consistently] met unless agencies|services|professionals within 6
  <kid>|their .. needs .. unmet|neglected
  (fail* | unable | not able | struggl*) .. (meet | prioritise) .. <kid>|their|his|her|basic|physical|emotional|health .. needs unless agencies|services|professionals within 6
  <kid>|their|his|her .. health|medical|dental|physical|emotional needs .. not .. met|attended|addressed|prioritised
  unmet [health|dental|medical|basic|physical|emotional|care] needs
  <poor> [standard~|level~|quality] [of] [basic|physical|personal|parental|emotional] care|parenting|hygiene|diet|nutrition|clothing unless intensive|social|foster|primary|health care
  standard~|quality of care .. <kid>|poor|low|deteriorat*|declin*
  physical care .. poor|concern*|declin*|deteriorat*|neglect*|unmet|lacking
  lack~|lacking|absence .. of .. parental|adult|basic supervision|care|stimulation|hygiene|food
  poor|inadequate|lack parental|adult supervision
  unsupervised unless unsupervised contact unless <worker> .. unsupervised
  not|never ..2 supervising|supervised ..2 <kid> unless contact|visit~ within 4
  left .. (unattended | without an adult | home alone | with strangers | to fend)
  left .. <kid> .. alone|unattended|unsupervised|outside|crying
  home alone
  fend for themselves|himself|herself
  <kid> .. <dirty> unless hungry for unless cry*|cried|bottle|feed|feeds|feeding|milk|formula within 6
  <dirty> <body>
  <body> .. <dirty>
  <kid> .. (smelt | smelled | smelling | smells | smell) .. urine|smoke|faeces|strongly|damp|unwashed
  wet|soiled|full|heavy|saturated nappy|nappies unless fewer|number|several|good|plenty|normal within 3
  severe|bad|untreated|persistent|sore|recurrent nappy rash
  nappy .. unchanged|full
  head lice|infestation
  untreated|persistent headlice|lice|scabies|infection~|eczema|decay|dental|caries
  dental|tooth decay|caries|extraction~
  decayed|rotten|rotting teeth
  inappropriate*|inadequate*|insufficient* dressed|clothed|clothing
  no coat|shoes|bed|bedding|mattress|toys|clothes|food|cot unless available|hospital|foster within 5
  <kid> .. (without | no | lack* | not have | did not have) .. bed|bedding|mattress|toys|coat|shoes|clothes|belongings|equipment
  (sleeping | slept | sleeps) on .. floor|mattress unless mother|father|adult|visitor within 5
  no food .. house|home|cupboard~|fridge
  <kid> .. hungry|starving|begging|malnourished|malnutrition|emaciated|underweight unless cry*|cried|bottle|feed|feeds|feeding|milk|formula within 6
  malnutrition|malnourish*|starvation|emaciated
  failure to thrive
  faltering growth|weight
  (poor | slow | static | faltering | inadequate) weight gain
  weight .. (dropped | fell | falling | drop | loss | static) .. baby|infant|child|concern*|feed*|centile~
  lost weight .. <kid>
  <kid> .. lost weight
  bottle~ .. dirty|mouldy|unwashed|propp*|sterilis*|unsterilised
  propp* .. bottle~|feed*
  emotionally unavailable|neglectful
  emotional|physical|medical|dental|educational|nutritional|supervisory neglect
  parent~|mother|father|carer~ .. not .. (seek | sought | seeking) .. medical
  delay*|fail*|failure .. seek*|sought|obtain* .. medical .. help|advice|attention|treatment|care
  (parenting capacity | capacity to parent | parental capacity) .. poor|limited|neglect*|inadequate
  poor parenting
  concern~|concerned|worr* .. about .. care .. of|being|given .. <kid> unless health|social|foster|care plan within 1
  parent* .. (prioritis* | put) .. own needs .. before|over|above|ahead
  prioritis* .. own needs
  chronic|long-term|persistent|low-level .. neglect*|concerns .. care
  lack of .. (safe care | safe supervision)
  unsafe|inappropriate carer~|babysitter~|caregiver~|adult~ .. left|care|looking
  left .. in .. car|bath|pushchair|pram .. alone|unattended|hours|asleep
  poor~ kempt
  (well cared for | well kempt | well-presented | clean and well | appropriately dressed | well nourished | clean and appropriately)
  lack~ of [parental|appropriate|adult|adequate] supervision .. <kid>
  <kid>|he|she smelt|smelled|smelly|smells unless alcohol|cannabis|drink|weed within 3
  clothes|clothing|shoes .. small|big|ill-fitting|dirty|wet|inappropriate
  parenting .. poor|inadequate|inconsistent|deteriorat*|neglect*
  (quality of care | standard of care) .. poor|concern*|inadequate|inconsistent|deteriorat*
  parent* .. not .. meet* .. needs
  <kid> .. clean and [well|appropriately] dressed|presented|fed|cared
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  concern~|worr* ..4 about|for|over ..2 care ..6 receiv*|given|provided unless social|health care
  concern~|worr* ..4 about|for|over ..2 their|child's|children's|baby's care
  came|come|comes|coming|arriv*|went|sent ..4 hungry|dirty|unwashed|unkempt|filthy|soaked
  hungry|hunger unless baby|babies|infant|feed*|milk|bottle|cry*|cues within 6
  shoes|clothes|coat|uniform ..5 too|outgrown ..3 small|big|large|tight|thin
  sizes too small
  soaked|sodden|soiled|unchanged pad|nappy|nappies|vest|clothes|bedding|clothing
  sores on|untreated|not
  stole|stealing|begged|begging|scaveng* ..3 food|toast|lunch
  food|toast|snack* ..3 from ..4 other|another|bins|children's|trays|plate~
  empty|bare fridge|cupboard~|larder
  collar bones|bones|ribs|spine ..3 stood|visible|showing|protrud*
  teeth ..3 removed|extracted|rotten|out|decay*
  teeth ..1 removed|extracted
  fed and|or|clothed|dressed ..6 quietly|school|staff
  whether ..3 child|children|baby ..3 fed|clothed|cared
  being neglected
  worries|worry|concerns ..3 about ..2 his|her|their care
  got|gets|get|getting ..2 brother|sister|siblings ..3 up|ready|fed|school
  nobody|no-one ..5 awake|fed|washed|dressed|cooked|changed
  eating|ate ..6 off|from|out ..3 floor|carpet|bin~
  no working|without hearing aids|glasses|inhaler
  glasses|inhaler~|hearing aids ..4 lost|broken|not|never|replaced
  quality|standard ..2 of ..3 care ..4 parents|mother|father
  care ..3 provided|given by ..2 parents|mother|father|mum
  <kid> ..4 alone ..4 road|street|outside|park|balcony|garden|car
  left|expected|made ..3 look|care|mind after|for ..4 sibling~|children|brother|sister|baby|younger unless mother|father|grand*|partner|aunt|dad|mum|parents within 4
  same clothes
  clothes|unwashed|week ..3 smelled|smelt
  never|not|rarely|seldom enough|sufficient|any food
  school|nursery|staff|teacher~ ..2 washed|fed|gave|provided ..4 clothes|breakfast|food|lunch|uniform
  wander~|wandered|wandering off|alone|streets|outside|unsupervised
  fail*|not ..3 give|gave|given|collect|collected|administer* ..4 medicine|medication|inhaler|insulin|antibiotics|milk|feeds unless mother's|her|own within 2
  low|poor|minimal|lower standard|standards of ..2 care
  # supervision
  (not | never | without | no | lack*) ..4 adequate|appropriate|proper|sufficient|suitable|parental|adult|effective|close supervision unless <pro> within 8
  playing|wandering|seen|found|out|roaming ..6 road|street~|traffic|park ..6 late|night|dark|alone|barefoot|nappy|pyjamas|unaccompanied|unsupervised unless mother|woman|police patrol within 3
  wander* ..4 street~|road|barefoot|pyjamas|alone unless mind|thought~ within 3
  no [responsible|sober|other] adult ..2 present|home|house|property|supervis*|there
  <kid> ..4 alone|unattended in|at|within ..2 house|home|property|flat|address|bath unless seen|saw|see|spoke*|spoken|interview*|visited|visit|observ* within 6
  (intoxicated | drunk | incapable | under the influence | unwell | drinking) ..6 (look after | looking after | care for | caring for | supervise | in charge of | feed) ..4 <kid>|them
  (care of|for | charge of | looking after) ..3 <kid> .. (while | whilst | when) intoxicated|drunk
  drunk in charge
  # growth, food, medicine
  weight|growth ..3 fallen|dropped|fell|falling|plateau*|crossed|declined|below ..8 centile~
  crossed|dropped|fallen|falling|below ..5 centile~ unless bmi within 5
  feeds|meals ..3 missed|skipped|forgotten|diluted|watered
  missed|skipping|skipped|missing meals|feeds
  (eczema | asthma | infection~ | scabies | lice | decay | skin | teeth | squint | rash | sores) ..4 untreated|unmanaged|ignored unless mother's|father's within 5
  <kid> ..5 left untreated
  <carer> ..2 (fail* | not | unable | never) ..3 (ensur* | make sure) ..8 medic*|prescribed|fed|supervis*|treated|treatment|clean|nourish* unless professionals|services|agencies within 6
  (medication | inhaler~ | insulin | antibiotics | cream~ | feeds) ..4 not|never|irregularly ..2 given|administered|collected|applied unless mother|mother's|father within 8
  little|no|insufficient|limited|inadequate food unless food bank~|allerg*|safety
  (not enough food | shortage of food | short of food)
  fail~|failing|failed to thrive
  <kid> ..4 thin|gaunt|undernourished|listless
  (lack | want | absence) of [basic|parental|physical|nurturing|appropriate] care|nurture unless care plan~|leaver~|coordinat*|co-ordinat*|proceedings|order within 4
  # hygiene, clothes, routines
  same nappy|nappies|babygro|vest
  nappy|nappies ..4 (previous day | night before | for hours | all day)
  not|never|rarely|seldom|hardly ..2 fed|bathed|washed unless fed back|into|in|through|up within 1
  nappy|nappies|baby|babies|infant|twins ..3 not|never|rarely|seldom|hardly ..2 changed unless plan|name|status|record~ within 6
  bathed|washed|changed|dressed ..4 (at | by) .. nursery|school
  routines ..4 bedtime~|mealtime~|meals
  bedtime|mealtime routines
  <kid> ..3 physical presentation|appearance ..5 deteriorat*|declin*|poor|improv*|concern*|varied
  presentation ..2 of ..2 <kid> ..5 deteriorat*|declin*|poor|improv*|concern*|varied
  physical presentation ..4 <kid> ..6 deteriorat*|declin*|poor|improv*|concern*|varied
  (not | none | never) ..3 seen|taken|registered ..2 (by | to | with) ..1 dentist|optician
  # put before the child; the older one who sees to the younger; the crime
  prioritis* ..5 (needs | safety | welfare | relationship | drinking | drug use) ..4 (over | above | before | ahead of) ..4 own|her|their|his|partner|relationship|<kid>
  prioritis* ..5 <kid> ..3 (over | above | before | ahead of) ..2 own
  <elder> ..8 (getting | got | get | feeding | dressing | changing) ..2 younger|baby|brother|sister|siblings
  <elder> ..6 (caring for | cared for | looking after | looked after) ..2 younger|baby|brother|sister|siblings unless foster|grand* within 5
  child cruelty | cruelty to|towards [a|the|her|his|their] child|children
  poor|inadequate|insufficient|lax|inconsistent supervision unless staff|worker|<pro>|reflective|professional|case|caseload|midwi*|nurse~|social|team|visitor within 8
  (baby's | baby | infant's | child's | her | his) weight ..3 static|falter*|plateau*|poor|dropped|falling unless birth|mother's within 4
  feeds|bottles|milk|formula ..5 incorrect*|wrong*|diluted|irregular*|overfe* unless bottles|feeds ..2 advice
  (left | leaving | leave) ..3 <kid> ..3 with ..5 (year old | stranger~ | teenage* | unsuitable | unknown | intoxicated)
  <kid> ..2 left ..3 with ..5 (year old | stranger~ | teenage* | unsuitable | unknown | intoxicated)
  (without | no) ..2 lunch|breakfast|coat|uniform unless free|staff within 3
  (came | come | arriv* | attend* | going) ..3 school|nursery ..6 hungry|dirty|unkempt|unwashed|without
  desensitis*|desensitiz*|accustomed|inured|normalis*|tolerat* ..8 conditions|neglect*|care|standard~
  <helper> ..12 (buy | bought | buying | provid* | gave | give | giving) ..2 food|clothes|clothing|nappies|formula|meals unless food bank within 3
  <kid> ..10 found ..11 road|street|railway|motorway unless body within 4
  (compromis* | impair* | undermin* | interfer*) ..4 (care of | care given | supervision of | care provided) ..3 <kid>|them
  (asleep | unconscious | passed out) ..6 alcohol|drunk|intoxicated|drugs|heroin|drink ..10 <kid>|adult
  (only | sole) adult ..5 looking|caring|care|charge ..3 <kid>
  (put* | get* | got) himself|herself|themselves ..1 (to bed | to school | up | ready | dressed)
  (provided | brought | had | with) no clothing|clothes|nappies|milk|formula|toys
  (little | no | lack* | limited | absence | lacking) ..3 warmth|affection|stimulation unless room|house|heating within 4
  (left | spent | spend*) ..4 (long periods | hours | lengthy periods | most of the day) ..3 cot|pushchair|seat|bouncer|pram|buggy|bedroom
  (thrush | rash | skin | infection~ | eczema | sores | squint | lice | scabies | wound~) ..6 not ..2 treated
  (health | medical | physical | dental | basic | care | emotional | developmental) needs ..6 (not | never | rarely | inconsistently | neglected) ..3 met|attended|addressed|prioritised unless own|mother's|mental|parental|services|agencies|mother|adult|his|father's within 5
  understand* ..4 (how often | how to | how much) ..5 feed|fed|wash|change|care|dress|sterilis*
  care of|for|given|provided ..4 <kid> ..4 (fell | fall | below | poor | inadequate | inconsistent | deteriorat* | unacceptable | compromised | suffer*) unless social|health|foster|service~ within 3
  care ..6 (below | unacceptable | not of) ..4 standard~|level unless social|health|foster|service~|duty within 3
  (glasses | inhaler~ | hearing aids) ..5 (lost | broken | not | never)
  (without | no working) hearing aids|glasses
  without ..2 inhaler|glasses
  poorly|inadequately|insufficiently|inappropriately supervised|fed|clothed|nourished unless staff|worker~|practitioner~|<pro> within 4
  hygiene + diet|nutrition|clothing|presentation|supervision within 6 unless sleep|staff|hospital|clinical within 6
  not|never|rarely|slow|failed ..2 respond* ..3 baby|infant|child ..3 cried|cries|crying|cues|distress
  left ..3 (to | in) ..2 care of ..3 siblings|sister|brother unless mother's|adult within 3
absent:
  basic care ..6 good|adequate|met|appropriate|satisfactory|fine|acceptable
  <kid>|girls|boys ..4 well <carer-act>
  <kid> ..3 clean
  well|appropriately|nicely|properly|suitably ..1 <carer-act>|dressed|cared|nourished
  no|never|not ..3 worries|concern~|concerns|issues|worried ..1 about|with|regarding|over|around|for ..7 <carer-act>|feeding|weight|hygiene|parenting
  met|meets ..2 <kid>|basic|physical needs unless not|never|fail*|unable|struggl*|service~|school|agency|agencies|provision within 5
  good enough care|parenting unless understanding|what|idea|meaning|benchmark|view~ within 4
  physical|basic|parental care ..4 good|good-enough|adequate|exemplary|appropriate unless social|health|foster within 1
  well nourished | well cared for
not:
  prevention of cruelty
  neglect~|neglecting|neglected to
  basic care .. staff|ward|hospital
  self-neglect
  basic training|life support
  =NSPCC
  garden|house|building|property|field ..2 neglected
