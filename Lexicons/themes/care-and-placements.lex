theme: care-and-placements
name: Looked-after children and placements
family: Further themes
checked: no
absence: negates
definition: looked-after children, placements, kinship care, leaving care, adoption breakdown, private fostering

let kid = child|children|baby|infant~|boy|girl|boys|girls|son|daughter|teenager~|adolescent~|he|she|they|him|her|them|sibling~|twins | young person|people
let post = team~|service~|nurse~|social|worker~|manager~|panel|department|officer~
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = placement~|kinship|fostering|adoption | looked after

let own-past = who have been | who has been | spent | grew up | grown up | brought up | herself|himself|themselves | own childhood | as a child | her childhood | his childhood | their childhood | parents' childhood
let parent-care = her|his|mother's|father's [own] years|time|childhood|experience~ [spent] in|of|from care | [she|he|mother|father] been|grew up in care
let sib-adopt-a = lost|placed|placing to|for adoption
let sib-adopt
  (older|first|previous|half|other child~) ..10 (adopt*|foster*|care)
  sibling~ ..12 (adopted|adoption)
  (older|first|previous|half) sibling~ ..12 (foster*|care)

match:
  looked-after status|review~|system|population|siblings|boy|girl|teenager~
  looked after child|children|young|siblings unless looked after children <post> unless parents|mother|father|own ..4 looked after
  <kid> .. (became | become | remained | was | were | been) looked after unless looked after by|well
  =LAC unless =LAC <post>
  (in | into | from | leaving | enter* | came into | left | taken into | received into) [local] [authority] care unless care of|plan|pathway|home|homes|proceedings|for|given|provided|delivery|planning|provision unless <parent-care> unless <own-past> within 6
  in the care of the local authority
  accommodated .. section 20|s20|s.20|voluntar*|local authority
  section 20|twenty
  =s20|=s.20
  (interim | full) care order~ unless <sib-adopt> unless <sib-adopt-a>
  placement~ unless accommodation|homeless*|household|hostel|tenancy|housing within 10 unless (student~ | nurse~ | trainee~) .. placement~
  placed .. with|in .. foster|carer~|family|adopt*|relative~|grandparent~|residential|home|aunt|unit|secure
  fostered|fostering unless foster* .. relationship*|good
  foster carer~|care|placement~|parent~|family|home unless <own-past> within 9 unless <sib-adopt> unless <sib-adopt-a>
  children's|residential home~
  residential care|placement~|unit|home|children's|school unless residential care .. older|elderly
  secure accommodation|unit|children's
  kinship care|carer~|placement~|foster*
  kinship
  connected person~|carer~
  family and friends carer~
  special guardian*
  private foster*|fostering
  privately fostered
  adoption unless adoption of|by unless <sib-adopt> unless <sib-adopt-a>
  adopted child|children|son|daughter|siblings|teenager
  adopt~ .. <kid>|him|her unless <sib-adopt> unless <sib-adopt-a> unless siblings ..4 adopted
  adoption breakdown|disruption|order~|placement|panel|support|agency
  placement~ breakdown~|broke|ended|disrupt*|move~|change~|stability|instability|order
  unregulated|unregistered|semi-independent accommodation|placement~|provision|setting|living|lodgings|unit
  supported lodgings
  out of area|county|borough placement~|placed
  leaving care
  care leaver~
  care-experienced young|child~|children
  staying put
  pathway plan~|adviser~
  personal adviser~
  independent reviewing officer~
  looked after .. review~|plan|status|statutory
  care planning .. looked|placement|permanence
  permanence|permanency plan* unless PLO within 12
  reunif* .. home|family|parents|<kid>
  (return* | rehabilitat*) .. home .. from|after .. care|foster
  rehabilitat* .. child|children|baby|boy|girl|siblings .. home|parents|mother
  contact .. (birth family | birth parents | birth mother | supervised contact)
  respite foster|care .. carer~|placement
  (house parents | residential staff | residential worker~)
  matching .. carer~|placement|foster
  corporate parent*
  unaccompanied [asylum] [seeking] child|children|minor~|young
  emergency duty .. placement
  mockingbird
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  =CLA|=UASC|=SGO|=SGOs
  plac~|placing|moved|placement ..4 at a distance
  placed ..3 miles away|from|off
  plac~ ..4 out of area|county|borough
  child|children|young|teenager|he|she ..3 placed ..1 there|here|elsewhere|outside|away|miles
  receiving area|authority|borough ..6 placed|child|told|notified|informed
  host authority|area
  foster home~|family|families|placement unless <own-past> within 9
  (went|moved|go|taken|placed|brought) ..4 to ..8 foster carer~|home unless <own-past> within 9
  (now|has|have|having|given|took|assumed|taken) ..2 care of [all|both|the] ..3 (child|children|siblings|four|three|two|boys|girls|baby|sibling) unless <parent-care> unless health|duty|primary|take care|mother|father|midwi*|good|poor|father's within 3
  (went|gone|moved|go|sent|goes) ..8 to [live] [with] ..3 (grandmother|grandparents|aunt|uncle|great-aunt) ..8 (remained|remain|care|stayed|since|placed|viability|carer~|foster*) unless <own-past> within 9
  viability check~|assessment~
  reunification unless criminal
  rehabilitat* ..6 (to|with) ..3 (mother's|parents'|father's|her|his|their|parental|family) care unless drug|alcohol|detox* within 6
  (grandparent~ | grandmother | aunt | uncle | relative~ | family members | great-aunt) ..5 (assessed|assessment|approved) ..6 (care for | carer~ | look after | placement | suitable)
  (live|lives|lived|living|remain|remained) with ..3 (grandmother|grandparents|aunt|uncle) ..4 (under a | under an | full time | permanently | special) unless <own-past> within 9
  accommodated (by|with|under) ..3 (local authority | section | carers | voluntary | agreement)
not:
  student|nursing|work|practice|clinical|university placement~
  adopt~ .. approach|policy|procedure~|practice|model|tool|recommendation~|strategy|stance|system|definition|protocol|framework
  foster~ .. trust|collaboration|communication|culture
  well looked after
