theme: education-attendance
name: School place and attendance
family: Child and family
checked: yes
absence: negates
definition: school place, enrolment, school attendance, missing education

let school = school~|nursery|nurseries|pre-school|preschool|playgroup|college|academy|education|lessons|classes | reception class | early years setting
let kid = child|children|sibling~|boy|girl|boys|girls|son|daughter|pupil~|teenager~|he|she|they|his|her|their|brother|sister|student~
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted|record|recorded|document|documented|given|give|provided|offered|checked|seen|revisited|reinforced
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = school attendance|place | non-attendance | missing education

let kidn = child|children|sibling~|boy|girl|boys|girls|son|daughter|pupil~|teenager~|brother|sister|student~

match:
  school|reception|nursery ..10 place ..4 applied
  <kidn> ..1 poor|low|erratic|irregular attendance
  attending|attended no|few lessons
  find|found|without|secur* [a|new] school|nursery
  (school | nursery | education | educational | pre-school | college) attendance unless attendance at .. meeting~|conference
  attendance .. at|in .. <school>
  attendance .. per cent
  attendance .. percent|percentage
  attendance|absence rate~|figure~|record~|level~|data|percentage|officer~|concern~|issue~|problem~|register|certificate|order unless hospital|emergency|meeting|conference|appointment~|clinic|antenatal|service~ within 4
  <school> .. attendance .. poor|good|low|erratic|concern*|drop*|fell|improv*|declin*|sporadic|excellent|deteriorat*|regular|irregular
  poor|low|erratic|sporadic|irregular|good|regular|declining attendance .. <school>
  <kidn> .. attendance .. poor|good|low|erratic|sporadic|dropp*|fell|declin*|irregular unless clinic|hospital|appointment~|midwi*|antenatal within 6
  <kidn> .. (attend | attends | attended | attending) .. <school> unless attend* by unless <school> .. meeting|nurse|conference|concert|open|review unless <mother>|<father>|parent~|social within 4
  not .. (attend | attends | attended | attending) .. <school> unless <school> .. meeting|nurse|conference
  (stopped | failed to | refus* to | refusing to | rarely | irregularly | regularly) attend~ .. <school>
  missing education
  missing from education
  children missing education
  =CME|=EWO|=EWOs|=NEET|=EWS|=EBSA
  missing .. (school | lessons | classes | nursery | days of school)
  missed .. (days | weeks | months | lot | much | most) .. <school>
  missed .. <school> unless missed .. school .. appointment|nurse unless she|he had been ..6 missed unless sickly
  education welfare|attendance|entitlement|supervision officer~|service|order~|team
  absent|absence|absences .. <school>
  <school> ..5 absent|absence|absences
  persistent|persistently|unauthorised|authorised|severe|severely absence~|absent|absentee~|absences
  truant*|truancy
  school refus*|phobia|avoid*|non-attendance
  school-refus*
  emotionally based school
  refus* .. to go to .. school
  late|lateness for|to|at [his|her|their] <school>
  <kidn> ..6 late for|to|at [school|lessons|class|nursery|registration]
  punctuality
  school|nursery|college|education place~ unless placement|took place unless place~ .. (meeting | strategy)
  place at|in [a|the|another|mainstream|local|primary|secondary|special] school|nursery|college|pre-school
  (no | without | need* | allocat* | offer* | secur* | find | found | wait* for | waiting for | apply | applied | application) .. school|nursery|college|reception place|places
  (not in | out of) school|education|nursery
  enrol* .. <school>|<kid> unless enrol* .. (study | programme | trial)
  (enrol* | on roll | off roll | registered) .. school|nursery|college|education|academy unless hospital
  on roll | on the roll
  removed from .. roll
  school roll
  school admission~
  in-year fair access
  fair access
  (due to start | moved to | changed | change of | changing | transferred to | not started | not returned to) [a|the|new|his|her|their] school|nursery|college
  changes of school
  school changes|moves|transfer~
  number of schools
  several|many|different|multiple|various|three|four|five schools
  school starter~
  kept|keep|keeping .. off|home|away .. school|nursery
  get|getting|got .. to|into school|nursery
  (collect* | drop* off | picked up) .. school|nursery .. late
  (permanent | fixed term | fixed-term) exclusion~
  excluded|exclusion from school|nursery
  suspended from school
  disengag* .. school|education|learning
  engag* .. with|in .. education|schooling
  access to [full|suitable|full-time] education
  education provision|entitlement|history|career|attainment|progress unless higher education
  funded|free nursery|childcare|early|hours place~|education|hours
  two year old funding
  compulsory school age
  statutory school age
  nursery|pre-school .. (sessions | hours) .. attend*|week|funded
  lost learning
  schooling
  withdr* .. from .. <school>
  not in school unless in school nurs*
  <kidn> .. often|frequently|regularly|always|persistently late unless appointment~|clinic within 6
  not .. enrol*|registered .. <school>
  number of .. schools
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  per cent|percent ..6 of ..4 days|sessions|lessons
  came|present|attend* ..2 on|for ..4 days|sessions ..4 term|autumn
  place ..4 as ..2 vulnerable|keyworker child
  place ..8 at ..4 school ..8 used|kept|taken|turned unless took|take|taken|taking place
  at|in school for ..6 half|sessions|days|weeks
  offered ..2 place ..8 lockdown|schools|vulnerable|pandemic
  absence|absences ..3 in|during|that|over ..2 autumn|spring|summer|term|year
  attending|without|hardly|missing|missed lessons
  day|days of school ..3 missed|lost
  school days|day|week ..2 missed|lost
  new|another school ..6 sought|found
  hours|time ..3 not spent|in ..2 in school
  part-time timetable~ ..8 use|reduc*|end|open-ended
  attendance ..6 fell|fall*|drop*|declin*|rose|poor|below|good|excellent|high|low unless meeting~|conference~|group~|appointment~|clinic|antenatal|panel|agencies|centre~|course|programme|<mother>|<father>|parent~ within 8
  without|no schooling
  (both|all|siblings|children|she|he|fed|clean) [are|is|was|were|remained] in school unless in school nurs*|meeting|hours|records
  place~ at|in [a|the|another|their|mainstream|local|primary|secondary|special] school|nursery|college|pre-school unless took place
  funded place~
  (nursery | school | early years | funded | funding | college) + (place|places) + (withdrawn | lost | removed | kept open | taken up | offered | not taken) in sentence unless took place | taken place within 0
  <kidn> ..3 (attends|attended|attending) ..3 (primary|infant|junior|secondary|grammar|special|high) school
  <kidn> ..6 (are|were|is|was|both|all|two|three) at ..2 (primary|infant|junior|secondary|grammar|special) school unless meeting|conference within 6
  <school> ..4 concern~ ..3 attendance unless meeting~|conference~|appointment~|clinic|antenatal|<mother>|parent~ within 6
  # further ways of saying it
  penalty notice~ ..8 (attendance|non-attendance|absence~|absences|school)
  (issued|fined|prosecut*|warning) ..8 (non-attendance | poor attendance | school attendance) unless court|probation|appointment~ within 6
  missed ..4 sessions ..5 (year|term|school|nursery|autumn|spring|summer)
  <school> ..8 (attended|attends|attending) ..8 (sessions|mornings|afternoons) unless mother|father|parents|meeting within 4
  reason~ for [the] [his|her|their] absence|absences unless meeting|conference|staff|worker within 6
  pattern~ of ..2 absence|absences
  <kidn> ..2 attendance ..3 (improv*|deteriorat*|increas*|decreas*|worsen*) unless meeting~|conference~|appointment~|clinic|antenatal|hospital|emergency|police within 8
  (track to|concerns about his|concerns about her|monitor*|improve~ [his|her|their]) attendance unless meeting~|conference~|appointment~|clinic|antenatal|hospital|<mother>|parent~|group~|core within 6
  attendance (contract|plan|letters|tracking|procedures|panel)
  home-educat* | home educated | elective home education | home education | =EHE
  (started|start|starting|settled|begin|began) [at|in|into] [the] (nursery|pre-school|preschool|reception) unless mother|work|job within 4
  (two|three|four|five|six|seven|several|many|different|number of) ..2 (primary|secondary|infant|junior) schools unless across|borough|county|partnership within 6
  (school|academy|nursery|college) ..4 (removed|took|taken|struck) ..5 (register|roll|books)
  been to ..2 schools
absent:
  hardly|barely|never|rarely|scarcely ..3 missed|misses|miss|day|absent ..4 school|lesson~|missed|day
  attendance ..4 was|is|were|remained|remains ..3 good|excellent|full|high|100|above|exemplary unless meeting~|conference~|group~|appointment~|clinic|antenatal|panel|agencies|police|officers|<mother>|<father>|parent~ within 8 unless attendance on
  attend~|attended|attending school|nursery|lessons ..3 regularly|daily|every|well
  no ..3 attendance|absence concerns|issues|worries|problems
  not missed a day|lesson
  (good|full|excellent|regular attendance) + (<school>|<kidn>|pupil~) within 10 unless meeting~|conference~|group~|appointment~|clinic|antenatal|panel|agencies|parent~|<mother> within 6
  doing well ..2 school
not:
  school [nurse|nursing|staff|representative] attended
  attended by
  attendance at|of .. meeting~|conference~|group~|discussion~
  attendance~ at .. gp|birth
  hospital|emergency|a&e|ed|clinic|antenatal|surgery attendance~
  attendance~ at|to [the] hospital|emergency|a&e|ed|clinic|surgery|accident|casualty
  school of|health
  school nursing
  absent from [the] meeting|conference
  absence of [a|an|any|the]
  in the absence
  sickness|staff absence~
  old school
  reports of attendance
