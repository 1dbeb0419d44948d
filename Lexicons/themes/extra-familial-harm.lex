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

match:
  extra-familial [harm|risk|abuse|context~]
  extrafamilial
  contextual safeguarding
  contextual harm|risk
  harm|risk|risks|abuse|danger .. outside [of] the home|family
  =EFH|=ROTH
  gang~ unless gang of .. workers|volunteers unless gang show
  gang-related|affiliated|involved
  knife|knives unless kitchen|butter|bread|palette knife~|knives
  knife crime|carrying
  <kid> .. carr* .. <weapon>
  carry*|carried .. <weapon>
  possession of .. <weapon>|bladed
  stabb* unless stabb* pain~
  stabbing
  <kid> .. <weapon>
  shot|shooting .. <kid>|street|gang*|rival
  serious [youth] violence
  youth violence
  violence reduction [unit|partnership]
  peer~|friends|group|associate~ .. violen*|harm*|exploit*|assault*|threat*|robb*|pressure|risk*|anti-social
  peer group~|network~|association~ .. risk*|concern*|map*|negative|harm*|criminal*|anti-social
  peer mapping
  peer pressure|influence|abuse
  negative peers|peer|influences
  peer-on-peer
  <kid> .. bull*|assaulted|robbed|attacked|threatened|beaten|mugged .. by .. peer~|pupil~|boys|girls|gang|group|youths|others|classmates
  bullied|bully|bullying|bullies unless workplace|staff within 4
  rival|rivals|rivalry|postcode .. gang*|group*|boys|young|school
  postcode wars
  drill music
  robb* .. by .. group|gang|youths|boys
  assault*|attack*|fight* .. <kid> .. in|at .. <place> unless domestic|mother|father|partner within 6
  <kid> .. assaulted|attacked|fight*|beaten|chased .. in|at|on .. <place>
  <kid> .. safe|safety .. in|around|walk* .. street|streets|neighbourhood|estate|park
  places and spaces
  locations of concern|risk|harm
  location|neighbourhood|peer assessment
  hotspot~
  area~ .. (anti-social | drug dealing | violence | unsafe) .. young|children|child|boys
  community|neighbourhood|street violence|tension~|safety .. young|child*|gang*|knife
  risk~ .. in .. community|neighbourhood
  <kid> .. afraid|unsafe|scared|frightened .. on|in|at .. <place>|walk* unless frightened of .. father|mother
  afraid|unsafe|scared|frightened .. to walk
  retaliation|reprisal~ .. gang*|peer*|group*|stabb*
  anti-social|antisocial behaviour .. <kid>|youths|peer*
  youths .. anti-social|assault*|threat*|harm*
  associat* .. with .. (older | criminal | known | negative) .. peers|youths|males|gang|offenders
  hanging|hung around with .. older|gang|group|youths|peers
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
weak:
  peers
  <weapon>
  violence
  community
  street
  youth justice|offending
not:
  stabbing pain
  kitchen knife
  peer [group] support|supervision|review|reviewer~|inspection|challenge
  gangrene
  gangway
