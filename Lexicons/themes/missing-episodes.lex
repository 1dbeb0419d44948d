theme: missing-episodes
name: Going missing
family: Further themes
checked: no
absence: negates
definition: going missing from home, care or education; return interviews

let kid = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|he|she|they|him|her|them|his|their|sibling~ | young person|people
let place = home|care|placement|school|college|education|hospital|foster|residential|unit|hostel
let thing = page~|record|records|information|data|minutes|form|forms|signature~|detail~|document~|chronology|voice|element|link|file|files|notes|piece|teeth|entries|letter~
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted|record|recorded|document|documented|given|give|provided|offered|checked|seen|revisited|reinforced|reported|held|completed
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = absconding | going missing | missing episode~|incident~|report~

match:
  missing episode~|incident~|period~|report~|child|children|person|persons|occasion~
  (go | goes | going | gone | went) missing unless <thing> .. missing
  missing from [the] [his|her|their] <place>
  missing ..2 from ..2 <place> unless <thing> .. missing unless plan~|assessment~|meeting~|conference within 5
  report~ .. missing .. <kid>|police|from unless <thing> .. missing
  <kid> .. reported [as] missing
  <kid> .. (was | were | been | being) missing unless <thing> .. missing
  (frequent | repeated | regular | persistent | multiple | several | further | previous | many) missing
  missing .. (overnight | for hours | for days | for several | for two | for three | times | occasions) unless <thing> .. missing unless appointment~ within 4
  (episodes | period | periods | incidents | instances | occasions) of .. missing
  abscond*
  run~ .. away .. <place>|from
  <kid> .. ran|run|running|runs away
  runaway~
  whereabouts .. unknown .. <kid>
  <kid> .. whereabouts .. not known|unknown
  return home interview~|conversation~|discussion~
  return interview~|conversation~|discussion~
  return home .. interview*
  =RHI|=RHIs
  independent return
  missing .. return .. interview*
  prevention interview~
  safe and well interview~
  missing from home|care protocol|coordinator~|co-ordinator~|policy|procedure|meeting~|plan|strategy
  philomena protocol
  herbert protocol
  trigger plan~
  absent without permission|authorisation|leave
  unauthorised absence~ .. placement|carer*|unit|home
  stay~|stayed|staying out .. late|night|overnight .. <kid>|without
  <kid> .. stay*|stayed out .. late|night|overnight|days
  not returned|return .. (home | placement | school | hospital) .. night|evening|police|missing|curfew
  fail~ .. return .. placement|curfew|foster|care home
  curfew .. child|boy|girl|children|teenager unless bail|tag|court within 6
  (found | located) .. by police .. miles|town|station|safe
  (located | found) safe [and well]
  unknown addresses .. missing
  left .. placement|unit|care home .. without .. permission|telling|knowing
  graded .. missing
  missing .. graded|risk|medium|high
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  nights away
  night away
  run|ran|runs|running off|away unless running away with
  children|child|girl|boy|teenager~|young ..3 who run|runs|ran|go
  gone|absent|disappeared overnight | gone|out all night
  overnight ..6 times|occasions unless overnight stay~|shift
  away|absent ..8 without permission
  absence ..4 reported ..4 morning|hour*|late|next|police
  disappear* ..6 child|boy|girl|placement
  child|boy|girl|teenager ..4 disappear*
  found ..4 him|her|them ..6 miles|station|hotel
  each|every missing
  no return interview
  <kid> ..4 not|never ..2 come|came|return|returned|got ..2 home|back ..8 found|reported|police|night|days|morning|until
  not seen ..4 since|for ..5 reported|police|missing
weak:
  missing
  whereabouts
  curfew
not:
  <thing> .. missing
  missing appointment~|data|information|record~|detail~|document~|link~|opportunit*|voice|paperwork
  missing from the [child~|case] records|record~|report|chronology|file|files|assessment|minutes|plan|notes|review
