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
  little|no|not enough|insufficient food
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
  neglect~|neglecting|neglected to
  basic care .. staff|ward|hospital
  self-neglect
  basic training|life support
  =NSPCC
  garden|house|building|property|field ..2 neglected
