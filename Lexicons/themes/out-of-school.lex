theme: out-of-school
name: Out of school: home education and exclusion
family: Further themes
checked: no
absence: affirms
definition: home education, exclusion, off-rolling, part-time timetables

let kid = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|he|she|they|him|her|them|sibling~|student~ | young person|people
let school = school~|academy|college|pru|classroom|education|lessons

match:
  exclusion ..4 pupil~|vulnerable
  took|taken|take|taking ..3 out|off [of] [the] school
  child|children|pupil~|boy|girl ..8 been|was|were excluded unless excluded from|by|as
  elective home education unless elective home education officer|team attended
  electively home-educated
  home-educat*
  home-school* unless home-school liaison|link|agreement|transport
  home education unless home education officer|team attended
  educat* at home
  <kid> .. (educated | taught | schooled) .. at home
  education otherwise
  =EHE
  (educate | educating | teach | teaching) .. <kid> .. at home
  (withdrew | withdrawn | withdraw | removed | deregister* | de-register*) .. from|off .. school|roll|mainstream
  off-roll*
  off the school roll
  deregist*|de-regist* unless gp|surgery|practice|dentist within 5
  school exclusion~
  excluded from .. <school> unless excluded from .. meeting|review|panel
  permanent|permanently|fixed-term|temporary|internal|unlawful|illegal|informal|repeated|multiple exclusion~|excluded
  fixed period|term exclusion~
  exclu* .. <kid> .. <school>|days|permanent* unless exclu* .. meeting
  <kid> .. exclu* .. <school>|permanently|term|days|again|twice unless meeting|plan|conference|fracture|injury|injuries|diagnos* within 5
  risk of [permanent] exclusion
  <kid> .. (expelled | suspended) .. <school>
  expelled|suspended from school|college|academy
  school suspension~
  (expulsion | suspension) .. school
  managed move~ unless housing|house|landlord|tenancy|property|flat|accommodation within 20
  part-time timetable~
  reduced|restricted|partial timetable~
  reduced timetable~
  modified timetable~
  half-day|half-days .. <school>|timetable
  <kid> .. (few | two | three | ten | six) hours .. (a week | a day) .. <school>|tuition|education|timetable|lessons
  part-time .. <school> unless part-time job|staff|worker|nurse|teacher unless work|works|worked|working within 3 unless mother|father|parent~|she within 5
  alternative provision|education|curriculum
  pupil referral unit~
  =PRU|=PRUs
  isolation booth~|room~
  home tuition|tutor~|tutoring
  tuition at home
  not|longer in [full-time|mainstream|any] education|school
  no|without [full-time|suitable|formal] education provision | no|without school place
  suitable education
  unregistered|illegal school~
  out of school|education unless out of school club|activities|hours
  school attendance order~
  sent home from|by .. school
  informally excluded|sent
  (sent | sends | sending) .. home .. informal*|school|exclusion
  exclusion~ from [the|his|her|their|a|every] <school>
  off|out of school for .. weeks|months|term|year
  sent out|outside ..2 of lessons|class|classes
  <kid> ..3 suspended ..4 twice|times|again|days|school unless contact|visit~|sentence|staff|officer|worker|duty within 4
  timetable ..4 hours|mornings|lessons
  excluded for ..4 days
  educated|taught at|from home
  home-educat*|home educator~
  lessons|hours a week ..6 timetable|only|since
  not back at|in school|lessons
not:
  excluded from .. meeting~|plan|planning|assessment~|review|panel|decision~|conference|discussion~
  exclusion criteria
  social exclusion
  exclusion zone|order
  out of school club~|activit*|hours|care
  home school liaison|agreement|transport
  suspended sentence
