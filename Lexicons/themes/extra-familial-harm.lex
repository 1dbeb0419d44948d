theme: extra-familial-harm
name: Harm outside the family
family: Further themes
checked: no
absence: negates
definition: harm from peers, gangs, knives, in the neighbourhood or school; contextual safeguarding

let kid = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|he|she|they|him|her|them | young person|people
let weapon = knife|knives|weapon~|machete~|blade~|firearm~|gun|guns|sword~
let place = school|park|street|streets|neighbourhood|estate|community|bus|college|playground|town
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = gang~|peers|extra-familial|contextual|bullying|knife

let young = school|peer~|pupil~|youth~|boys|gang~|street~|bus|teenager~|young|friend~|friends|bag|park|rival|group|precinct|academy|college|student~
let public-place = street~|bus|precinct|park|parks|estate|canal|harbour|station|stairwell|playground|seafront|arcade|high-street|shopping
let dv-outside = <mother> .. assault*

let kid-noun = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|student~ | young person|people
match:
  risk~|danger~|threat~ ..3 <kid-noun>|he|they ..1 faced|faces|face ..3 community|neighbourhood|streets|peers
  make~|making|made|keep|kept ..10 safe|safer ..2 for ..2 pupils|young|teenagers unless home|sleep|baby|flat|bath within 10
  extra-familial [harm|risk|abuse|context~]
  extrafamilial
  contextual safeguarding
  contextual harm|risk
  harm|risk|risks|abuse|danger~|worr*|concern~|threat~|violence .. outside [of] [the|their|his|her] home|family unless <dv-outside>
  =EFH|=ROTH
  gang~ unless gang of .. workers|volunteers unless gang show
  gang related|affiliated|involved
  knife crime|carrying
  <kid> .. carr* .. <weapon>
  carry*|carried .. <weapon>
  possession of .. <weapon>|bladed
  shot|shooting .. <kid>|street|gang*|rival
  serious youth violence | serious violence duty|reduction|strategy
  youth violence
  violence reduction [unit|partnership]
  (peers|peer-group|associates | friendship group | peer group) .. violen*|harm*|exploit*|assault*|threat*|robb*|pressure|risk*|anti-social
  peer group~|network~|association~ .. risk*|concern*|map*|negative|harm*|criminal*|anti-social
  peer mapping
  peer pressure|influence|abuse
  negative peers|peer|influences
  peer-on-peer
  <kid-noun>|he|him .. bull*|assaulted|robbed|attacked|threatened|beaten|mugged .. by .. peer~|pupil~|boys|girls|gang|group|youths|classmates
  bullied|bully|bullying|bullies unless workplace|staff within 4 unless mother|father|partner|herself within 5 unless as a child within 10
  rival|rivals|rivalry|postcode .. gang*|group*|boys|young|school
  postcode wars
  drill music
  robb* .. by .. group|gang|youths|boys
  assault*|attack*|fight* .. <kid-noun> .. in|at .. <place> unless domestic|mother|father|partner within 6
  <kid-noun> .. assaulted|attacked|fight*|beaten|chased .. in|at|on .. <place> unless home|father|mother within 6
  <kid> .. safe|safety .. in|around|walk* .. street|streets|neighbourhood|estate|park
  places and spaces
  locations of concern|risk|harm
  location|neighbourhood|peer assessment
  hotspot~
  area~ .. (anti-social | drug dealing | violence | unsafe) .. young|children|child|boys
  community|neighbourhood|street violence|tension~|safety .. young|child*|gang*|knife
  <kid-noun>|he|him .. afraid|unsafe|scared|frightened .. on|in|at .. <place>|walk* unless frightened of .. father|mother
  afraid|unsafe|scared|frightened .. to walk|travel unless father|partner|mother|ex-partner within 12
  retaliation|reprisal~ .. gang*|peer*|group*|stabb*
  anti-social|antisocial behaviour .. <kid>|youths|peer*
  youths .. anti-social|assault*|threat*|harm*
  associat* .. with .. (older | criminal | known | negative) .. peers|youths|males|gang|offenders
  hanging|hung around with .. older|gang|group|youths|peers
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  <weapon> + <young> within 8 unless kitchen|mother|father|partner within 8
  stabb* + <young> within 8 unless father|partner|ex-partner within 8
  <weapon> ..5 found|carried|brought|taken ..5 school|bag|locker|waistband|pocket|room
  danger~|risk~|harm|safe|safety|unsafe|threat~|exploitation|fear ..3 on|in|at|around ..1 <public-place>
  on the streets unless sleep* on the streets unless rough|homeless|begging|beg within 4
  <public-place> ..6 safe|safer|unsafe|dangerous ..3 for ..2 pupil~|young|child~|teenager~
  places|spaces|locations where ..3 child~|young|teenagers|they|pupils|adolescents
  older boys|lads|youths|pupils|teenagers|peers|males unless bedroom~|room|siblings within 6
  jumped|mugged|chased|attacked|robbed ..5 by ..3 boys|gang|youths|lads|pupils|teenagers
  brick|petrol|fireworks ..3 through ..2 window|letterbox|door
  threat~|threatened|threats ..6 family|mother|sister|house|home ..6 gang|dealers
  place-based | community guardians | detached youth work~ | safe route~ home
  danger~|risk~|harm|threat~|violence|unsafe ..3 in|around|from ..2 neighbourhood|locality|streets|peer-group|peers unless health|nurse|midwife within 3
  beyond|outside the home|family ..3 harm|risk~|danger~ unless he|father|partner|police|officers|mother within 6
  feud|beef|grudge ..4 group|gang|boys|youths|rival
  harass*|assault*|touch*|groped ..4 by ..3 boys|pupils|peers|youths
  girls|boys|pupils|classmates + school|class|year + messages|rumour~|taunt*|humiliat*|torment*|harass* within 24
  film|video|photo~|picture~|image~ ..8 passed|shared|circulated|posted ..6 year|school|class|pupils|classmates
  group|gang|crowd|number of ..2 youths|boys|lads|teenagers|girls|males ..8 attack*|beat|assault*|chased|robbed|threatened|kicked
weak:
  peers
  <weapon>
  youth justice|offending
not:
  stabbing pain
  kitchen knife unless bag|school|pocket|carr*|street|boy within 6
  peer [group] support|supervision|review|reviewer~|inspection|challenge
  gangrene
  gangway
