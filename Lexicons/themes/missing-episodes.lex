theme: missing-episodes
name: Going missing
family: Further themes
checked: no
absence: negates
definition: going missing from home, care or education; return interviews

let kid = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|he|she|they|him|her|them|his|their|sibling~ | young person|people
let place = home|care|placement|school|college|education|hospital|foster|residential|unit|hostel
let thing = page~|record|records|information|data|minutes|form|forms|signature~|detail~|document~|chronology|voice|element|link|file|files|notes|piece|teeth|entries|letter~

match:
  missing episode~|incident~|period~|report~|child|children|person|persons|occasion~
  (go | goes | going | gone | went) missing unless <thing> .. missing
  missing from [the] [his|her|their] <place>
  missing .. from .. <place> unless <thing> .. missing
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
  safe and well check~|visit~|interview~
  missing from home|care protocol|coordinator~|co-ordinator~|policy|procedure|meeting~|plan|strategy
  philomena protocol
  herbert protocol
  trigger plan~
  absent without permission|authorisation|leave
  unauthorised absence~ .. <place>|placement|carer*
  stay~|stayed|staying out .. late|night|overnight .. <kid>|without
  <kid> .. stay*|stayed out .. late|night|overnight|days
  not returned|return .. (home | placement | school | hospital) .. night|evening|police|missing|curfew
  fail~ .. return .. placement|curfew|foster|care home
  curfew .. <kid>
  (found | located) .. by police .. miles|town|station|safe
  (located | found) .. safe .. <kid>|police
  unknown addresses .. missing
  slipped out
  left .. placement|unit|care home .. without .. permission|telling|knowing
  graded .. missing
  missing .. graded|risk|medium|high
weak:
  missing
  whereabouts
  trigger
  curfew
not:
  <thing> .. missing
  missing appointment~|data|information|record~|detail~|document~|link~|opportunit*|voice|paperwork
  missing from the [child~|case] records|record~|report|chronology|file|files|assessment|minutes|plan|notes|review
