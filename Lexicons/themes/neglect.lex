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

match:
  neglect|neglects|neglectful|neglecting|neglected unless neglect~|neglecting|neglected to unless self-neglect
  self-neglect .. neglect of .. <kid>
  graded care
  =GCP|=GCP2|=GCP2A|=GCPs
  home conditions [assessment] tool .. neglect
  quality of care tool
  day in my life [toolkit|tool]
  neglect tool~|toolkit~|strategy|strategies|screening|assessment|checklist
  basic care|needs|parenting|hygiene|physical
  (basic | essential) care .. not .. met|given|provided|maintained
  <kid>|their|his|her .. needs .. not [being] [fully] [consistently] met
  <kid>|their|his|her .. needs .. unmet|overlooked|neglected|ignored unless overlooked by agencies
  fail~|failure~|failing|unable|struggl*|inability .. to .. meet|prioritise|provide .. needs|care
  (fail* | unable | not able | struggl*) .. (meet | prioritise) .. <kid>|their|his|her|basic|physical|emotional|health .. needs
  <kid>|their|his|her .. health|medical|dental|physical|emotional needs .. not .. met|attended|addressed|prioritised
  unmet [health|dental|medical|basic|physical|emotional|care] needs
  <poor> [standard~|level~|quality] [of] [basic|physical|personal|parental|emotional] care|parenting|hygiene|supervision|diet|nutrition|clothing unless intensive|social|foster|primary|health care unless low level of supervision|oversight
  standard~|quality of care .. <kid>|home|poor|low|deteriorat*|declin*|concern*|parent*|mother
  physical care .. poor|concern*|declin*|deteriorat*|neglect*|unmet|lacking
  lack~|lacking|absence .. of .. parental|appropriate|adequate|basic|adult supervision|care|stimulation|boundaries|routine|hygiene|food
  <kid> .. supervis* .. inadequate*|poor*|not|lack*|unsafe
  unsupervised unless unsupervised contact unless <worker> .. unsupervised
  not|never|without|in* .. supervised|supervision|supervising .. <kid> unless (supervised contact | clinical supervision | safeguarding supervision | supervision order) unless worker|staff|social|nurse|practitioner within 5
  left .. (alone | unattended | without an adult | home alone | with strangers | in the care of | to fend)
  left .. <kid> .. alone|unattended|unsupervised|outside|crying
  home alone
  fend for themselves|himself|herself
  <kid> .. <dirty> unless hungry for
  <dirty> <body>
  <body> .. <dirty>
  <kid> .. (smelt | smelled | smelling | smells | smell) .. urine|smoke|faeces|strongly|damp|unwashed
  wet|soiled|full|heavy|saturated nappy|nappies
  severe|bad|untreated|persistent|sore|recurrent nappy rash
  nappy rash
  nappy .. changed|changing|unchanged|full
  head lice|infestation
  untreated|persistent headlice|lice|scabies|infection~|eczema|decay|dental|caries
  dental|tooth decay|caries|extraction~
  decayed|rotten|rotting teeth
  inappropriate*|inadequate*|insufficient* dressed|clothed|clothing
  no coat|shoes|bed|bedding|mattress|toys|clothes|food|cot
  <kid> .. (without | no | lack* | not have | did not have) .. bed|bedding|mattress|toys|coat|shoes|clothes|belongings|equipment
  (sleeping | slept | sleeps) on .. floor|mattress unless mother|father|adult|visitor within 5
  little|no|not enough|insufficient food
  no food .. house|home|cupboard~|fridge
  <kid> .. hungry|starving|begging|malnourished|malnutrition|emaciated|underweight
  malnutrition|malnourish*|starvation|emaciated|dehydrat*
  failure to thrive
  faltering growth|weight
  (poor | slow | static | faltering | inadequate) weight gain
  weight .. (dropped | fell | falling | drop | loss | static | centile~) .. baby|infant|child|concern*|feed*
  lost weight .. <kid>
  <kid> .. lost weight
  bottle~ .. dirty|mouldy|unwashed|propp*|sterilis*|unsterilised
  propp* .. bottle~|feed*
  developmental delay .. stimulation|care|parenting
  emotionally unavailable|neglectful
  emotional|physical|medical|dental|educational|nutritional|supervisory neglect
  parent~|mother|father|carer~ .. not .. (seek | sought | seeking) .. medical
  delay*|fail*|failure .. seek*|sought|obtain* .. medical .. help|advice|attention|treatment|care
  (parenting capacity | capacity to parent | parental capacity) .. concern*|poor|limited|lack*|neglect*|inadequate
  poor parenting|supervision
  concern~|concerned|worr* .. about .. care .. of|being|given .. <kid> unless health|social|foster|care plan within 1
  parent* .. (prioritis* | put) .. own needs .. before|over|above|ahead
  prioritis* .. own needs
  chronic|long-term|persistent|low-level .. neglect*|concerns .. care
  lack of .. (safe care | safe supervision | attention to)
  unsafe|inappropriate carer~|babysitter~|caregiver~|adult~ .. left|care|looking
  left .. in .. car|bath|pushchair|pram .. alone|unattended|hours|asleep
  poor~ kempt
  (well cared for | well kempt | well-presented | clean and well | appropriately dressed | well nourished | clean and appropriately)
  early help .. unkempt|hygiene
  (put | putting | place | placing) .. needs .. first|before|above
  lack~ of [parental|appropriate|adult|adequate] supervision .. <kid>
  <kid>|he|she smelt|smelled|smelly|smells
  clothes|clothing|shoes .. small|big|ill-fitting|dirty|wet|inappropriate
  parenting .. poor|concern*|inadequate|inconsistent|deteriorat*|neglect*
  (quality of care | standard of care) .. poor|concern*|inadequate|inconsistent|deteriorat*
  not|never|fail*|struggl* .. protect* .. <kid> .. harm
  parent* .. not .. meet* .. needs
  <kid> .. clean and [well|appropriately] dressed|presented|fed|cared
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
weak:
  hygiene
  hungry
  routine~
  parenting
  <dirty>
  diet
  supervision of the child|children
  chaotic
not:
  neglect~|neglecting|neglected to
  basic care .. staff|ward|hospital
  self-neglect
  basic training|life support
  =NSPCC
