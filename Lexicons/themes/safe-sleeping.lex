theme: safe-sleeping
name: Safe sleeping
family: Child and family
checked: yes
absence: negates
definition: safe or safer sleep advice, co-sleeping, bed sharing, overlay, sleeping arrangements, SUDI/SIDS

let tiny = baby|babies|infant~|newborn~|twin~|neonate~|child|him
let place
  cot|cots|crib|bassinet|sofa|settee|couch|armchair|hammock|mattress|cotbed|bedside|pram|duvet|pillow~|sling
  adult|parent|parental|double|single|parents|mother's|same|travel bed|cot
  moses basket
  sleep pod|nest
  car seat
  next to me|her crib
  baby nest|box|hammock
let advice = advice|advise~|advised|guidance|message~|information|discuss*|conversation~|leaflet~|education|assess*|checklist|tool|plan|campaign|training|risk~|space|environment|arrangement~|position|practice~|policy|programme|talk|week|standards|equipment
let sleep = sleep~|asleep|slept|sleeping|bed-sharing|nap|napping|napped|overnight
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted|record|recorded|document|documented|given|give|provided|offered|checked|seen|revisited|reinforced
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = co-sleep~|overlay|sudi|sids | safe|safer sleep~ | sleeping arrangement~

let beside = with|beside|against|alongside|next|under|underneath|beneath
let adult-bed = sofa|settee|armchair|couch|mattress|bed|duvet|chest|arms
let small = baby|babies|infant~|newborn~|twin~|child
match:
  asleep|slept|sleeping|sleeps with|between|beside [both|his|her|their|the] parents|baby|infant|twins unless stay*|relationship|sister within 5
  asleep|slept|sleeping|sleeps with|beside [his|her|their] mother|father|mum|dad ..6 died|found|bed|cot|sofa|mattress|night
  baby|babies|infant|twin~ .. had|have|has|using ..2 cot|crib|basket
  sleep~|slept|sleeping|asleep ..3 bouncy|bouncer|pushchair|buggy|car-seat|swing
  asleep|slept|sleeping|lying ..1 <beside> ..3 mother|father|parents|partner|adult|him|her|them|baby|infant|twin~ ..5 <adult-bed> unless friend~|hospital within 6
  <tiny> ..5 on ..1 chest unless rash|infection|mark~|bruis*|injur*|listen* within 6
  (woke | awoke | woken | waking | wakes) ..10 (not breathing | unresponsive | lifeless | cold | blue | pale | limp | floppy | dead)
  (woke | awoke | waking | awakened) ..3 find|found|discovered ..4 <tiny>|her
  take~|taking|took|taken|bring~|bringing|brought ..2 <tiny>|her (to | into | in) [her|his|their|the|own] [parental|parents|mother's|own] bed
  shar* .. surface|mattress|sofa .. with unless brother~|sister~|sibling~ within 6
  between ..2 (two adults | both parents | his parents | her parents | the parents) ..3 bed|mattress|sofa
  (place | places | position | spot | surface | room | cot | basket | bed) (in | on | where) [which] ..6 (put down | put to sleep | slept | placed to sleep | laid)
  <tiny> ..4 (put | laid | placed | settled) ..2 (to sleep | down to sleep | down for)
  roll* on|onto|upon|over|against ..1 baby|him|them|infant|twin~
  ask*|check*|enquir*|question~ ..6 cot|crib|moses basket unless neonatal|special within 3
  cot|crib ..4 stor*|lack*|room|space|available|sourc*|suppl*|outgrown|dismantled|borrow* unless neonatal|hospital|special within 3
  (there is|was | travel | second-hand | secondhand) .. cot|crib
  no basket|cot|crib of ..1 own
  baby|babies|infant~|twin~|newborn~ ..4 no|own bed|cot|basket
  sleep~|slept|asleep ..5 pushchair|buggy|bouncer|swing|car-seat .. overnight|night|<tiny>
  sleep~|slept|sleeping in|with [the] same room
  room-sharing | sleep surface~ | hazardous sleep*|bedding
  bedding|blankets|pillows|cushions .. (cot | crib | sleep* | overheat*)
  (intoxicated | drunk | drinking | drank | alcohol | cannabis | drug~ | medication | sedat*) ..8 (co-sleep~ | bed sharing | slept with | sleeping with | share a bed | shared a bed)
  sofa|settee + infant~|baby|babies within 6 unless sat|sits|sitting|seated within 4
  sofa|bed sharing
  died|dead|found ..2 on ..1 sofa|settee
  same|soft|shared|sleep surface~
  safe|safer|safely|unsafe|unsafely sleep~ unless rough sleep~
  safe|safer|safety .. sleep~|sleeping .. <advice>|baby|infant
  sleep~ safety|safely|safe|unsafe
  sleep~ .. safe|safer|safely|unsafe .. <tiny>
  sleep|sleeping <advice> unless mother's|father's|parents|staff|adult sleep <advice>|sleeping unless poor sleep
  where .. <tiny> .. sleep~|slept|sleeping
  <tiny> .. sleep~|slept|sleeping .. where|place|space
  sleeping arrangement~|environment|place~|space|position|surface|conditions
  co-sleep~|co-slept
  bed-shar*
  shar* [a|the|her|his|their|mother's|same|parents|double] [adult|parental|single|double] bed|beds|mattress|sofa unless siblings .. shar* unless children sharing bedrooms
  shar* .. bed .. with unless brother~|sister~|sibling~|aunt|grandmother within 6
  same bed|mattress|sofa unless siblings|sister~|brother~|boys|girls within 5
  in bed with .. baby|babies|infant~|newborn~|twin~|mother|father|parents|adult|mum|dad|both
  overlay|overlaying|overlaid|overlain|overlie|overlying unless overlay~ map
  <tiny> + <sleep> + <place> within 8
  <tiny> .. <place> .. <sleep>|died|dead|found|unresponsive|lifeless
  <tiny> .. (placed | put | laid | lying | lay) .. on [his|her|their|its|the] front|back|side|stomach|tummy
  <tiny> .. (placed | put | laid | lying | lay | settled) .. in .. <place>
  <tiny> .. (found | lying) .. face down|prone
  found .. unresponsive|lifeless|dead|breathing|cold|blue .. bed|cot|sofa|crib|basket
  (placed | put | laid | lying | lay) .. <tiny> .. prone|sleep|cot|sofa|settee|basket|crib
  (on|in) (his|her|its|their) back|front|tummy|stomach .. <sleep>|cot
  back to sleep unless went|go|goes|gone|going|fell|fall|got|get|settle~|drift~ .. back to sleep
  feet to foot
  prone|supine sleep~|position
  fell|fallen|falls|falling|fall asleep .. <tiny>|feed*|bottle|sofa|arms|chest
  <tiny> .. fell|fallen|fall asleep .. arms|chest|bed|sofa
  asleep .. sofa|settee|armchair|chair|couch|chest|arms
  sleep~|slept|sleeping .. sofa|settee|armchair|couch .. <tiny>
  =SUDI|=SUDIs|=SIDS|=SUDC|=SUDIC|=SUID
  sudden [and] unexpected|unexplained|infant [unexpected|unexplained] death
  sudden infant death
  cot death~
  sudden unexpected death in infan*|childhood
  unexpected|unexplained infant|baby death~
  unexpected|unexplained death~ .. infan*|baby|babies
  lullaby trust
  every sleep counts
  every sleep
  safe [place] to sleep
  place|somewhere|nowhere|where|space .. for .. baby|infant|babies .. sleep
  (no | own | lack* | without | provid* | need* | suitable | appropriate | broken | obtain* | purchas* | buy | bought) .. cot|crib|moses|cots unless pressure unless cot death
  cot|crib .. (not | provided | delivered | used | assembled | unsafe | broken | full | cluttered | bumper~ | bedding)
  moses basket
  loose bedding
  (blanket~ | duvet | pillow~ | bedding | cuddly | soft toys) .. cot|crib|moses|<tiny>|basket
  wrapp*|swaddl*|overwrapp* .. blanket~|<tiny> .. sleep*|overheat*
  overheat*
  room|bedroom too hot|warm
  room temperature .. <tiny>|sleep*|cot
  smok* .. co-sleep~|sudi|sids|bed-sharing|asleep|sleeping
  (out of routine | out-of-routine) .. sleep*|risk|infant|night|change
  risk factors for .. SUDI|sudden|infant death
  <tiny> .. asleep|slept|sleep~|sleeping .. with|beside|between|next .. mother|father|parents|adult|mum|dad|them
  mother|father|mum|parent|parents .. asleep|slept|sleeps|sleeping|napping .. with|beside|next .. <tiny>
  mother|father|mum|parent|parents .. (woke | awoke | waking) .. unresponsive|lifeless|dead
  infant|baby sleep
  night-time routine .. <tiny>
  asphyxia* .. sleep*|bed*|overlay*|baby|infant|accident* unless birth|perinatal|neonatal|intrapartum|labour within 4
  accidental suffocation|asphyxia
  suffocat* .. sleep*|bed*|overlay*|baby|infant|mattress
  sleep~|slept|sleeping .. in [the|his|her|their] [parents|parental|mother|adult|double|same] bed .. <tiny>
  <tiny> .. sleep~|slept|sleeping .. in .. bed|parents|adult
  sleep .. baby|infant .. risk*|advice|environment
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  where|how ..2 baby|he|she|infant|twins ..2 should|would|will|must lie|sleep
  <tiny> ..2 should|would|must lie
  where ..2 he|she|baby|infant slept|sleeps|sleeping
  advice ..6 where ..4 sleep
  shown|show|see|saw|look* ..4 where ..4 sleep*|slept
  doll ..3 cot
  cot ..3 doll
  adult mattress|bed|duvet
  sleep*|slept|asleep|lying|laid ..5 between ..3 parents|them|adults|cushions
  <tiny>|her|face ..3 under ..3 duvet
  safest ..3 on ..2 back~|backs
  room ..3 carer|parents|mother sleep*
  own|clear|separate space|surface ..6 sleep|baby|own
  sleep~|slept|asleep ..3 in ..3 moses|cot|crib|basket
  sudden and|but unexpected|unexplained
  discussion~|advice|conversation~|talk|message~|guidance ..3 about|on|around ..1 sleep|sleeping unless mother's|her|his|own within 2
  died|dead|death|found ..4 in ..2 parents|parents'|mother's|adult|parental|double bed
  died in ..1 sleep
  mattress|bed|sofa ..5 all|family|together ..2 slept|sleep|sleeping
  slept|sleep|sleeping ..3 together|all ..4 mattress|bed|sofa
  # taken into the adults' bed, where the baby would settle, what bed there was
  <small> + (into|in bed with) within 6
  (bring~ | brought | take~ | put | lift* | carried | let | allow*) ..4 <small> into|in ..2 bed with|beside|between|next
  <small> ..4 settle*|settled ..3 with|in|on ..3 bed|arms|sofa|chest|cot|basket|mattress
  double|king-size|parental|adult|parents|parents'|mother's|father's|grandmother's|sibling's bed ..4 with|beside|between|next ..4 mother|father|parents|sibling~|baby|him|her|them|adult~ unless hospital within 6
  last seen ..1 alive|well|breathing ..12 bed|cot|sofa|asleep|sleep|settled|feed|fed|bottle|crib|basket
  <small> ..3 (placed | put | laid | lay | lying | left) ..2 in|on ..2 bed|mattress|duvet|cushion~|floor unless hospital|ward|medical|trolley within 6
  overdressed|overwrapped | over-dressed | too many layers|blankets
  (temperature of | heating in) ..1 room|bedroom
  room temperature|thermometer
  out of routine [circumstance~|situation~|event~|night~|change~] unless carried|undertaken|ask* within 3
  bed ..6 shared|share|shares|sharing unless sibling~|brother~|sister~|boys|girls|hospital|ward within 6
  (no | little | insufficient | enough | not | lack of) [any|sufficient|enough|adequate] space|room ..6 cot|crib|basket
  (no | without | own | proper | separate) bed|cot|basket ..6 <small> ..3 sleep*|slept
  (pillow | blanket | duvet | bedding | quilt | coat) ..3 over|covering|across|around ..3 face|mouth|nose
  <small> ..5 partially|partly|completely covered
  (usually | normally | regularly | sometimes | often | routinely | occasionally | always) slept|sleep|sleeps ..3 with|in|on ..3 parent~|mother|father|bed|sofa|cot|mattress|baby unless hospital|friend~ within 6
  doz*|nodded|nodding|drifted|drifting off|asleep ..8 <small>|him|feed~|feeding|feeds|chair|sofa|bottle unless school|lesson|class within 8
  (also | else | all | both | three | two | four | friend) ..3 in ..1 bed unless two bedroom|weeks within 2
  slept|sleeps|sleeping|asleep|lying|laid|placed|lay ..2 on his|her|its|their tummy|front|stomach|side|back|face
  (what | which) position ..5 placed|found|slept|put|laid|lying
  (put | placed | settled | taken) ..4 (to bed | down for the night | down to sleep | in bed) ..12 position|woke|found|unresponsive|feed|check*
  found ..4 unresponsive|lifeless|dead|breathing|cold|blue ..3 beside|underneath|under|between|alongside ..3 mother|father|parent~|her|him|sofa|pillow|duvet|adult
  <small> ..6 (hat | snowsuit | coat | layers | clothing) ..5 asleep|sleep*|bed|night|morning
  (temperature | heating) ..4 excessive|high|hot|warm ..8 <small>|bedroom|room|cot unless fever|pyrexi* within 8
  cot|crib|basket ..4 or ..3 bed|sofa
  (was | been | were | lay | asleep | sleeping | back) in|into ..2 cot|crib unless ward|hospital|neonatal|standing|hours|alone within 5
  roll* (on | onto | upon | over | on to) ..2 <small>
  <small> ..4 asleep|sleeping|slept|sleep|sleeps ..3 beanbag|bouncer|bouncy|swing|carrycot|pram|playpen|cushion~|highchair|floor|hammock
  sleeping area|surface|spaces|accommodation unless sleeping accommodation ..6 hostel|staff
  prevent and protect
  ask*|check*|enquir*|question~|consider* ..6 (cot | crib | moses basket) unless neonatal|special within 3
  (room | space | place) ..4 (stand | put | fit | assemble) ..3 (cot | crib | basket)
  (sleep | asleep | slept | sleeping) ..8 (baby | infant | newborn) ..3 (between | beside | with | alongside) them
  <small> ..3 slept|sleeps|sleeping in ..2 drawer|box|suitcase|bath
  <small> in (with | between | beside) (them | her | him | mother | parents)
absent:
  <tiny> ..3 asleep|sleeping|sleeps|slept ..4 own|moses|cot|crib
not:
  sleep hygiene|medication|pattern~|clinic
  rough sleep~
  sleep~ rough
  sleeping pill~|tablet~
  sleep|sleeping difficulties|problem~|disorder~|apnoea|clinic|disturbance|deprivation
  poor|disturbed sleep
  lack of sleep
  place of safety
  wheelchair
