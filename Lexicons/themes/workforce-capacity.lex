theme: workforce-capacity
name: Workforce and capacity
family: Practice and decisions
checked: yes
absence: affirms
definition: caseloads, staffing, sickness, turnover, change of worker, inexperience, workload, capacity

let worker
  worker~|practitioner~|professional~|staff|officer~|midwi*|nurse~|manager~|clinician~|doctor~|gp|gps|hv|sw|consultant~|psychiatrist~|teacher~|supervisor~|visitors
  social worker~ | health visitor~ | key worker~ | school nurse~ | support worker~ | offender manager~ | care co-ordinator~ | team manager~ | duty worker~
let many
  many|several|numerous|multiple|different|various|successive|two|three|four|five|six|seven|eight|nine|ten
  a number of | a succession of | a series of | at least three | at least four | a total of
let green
  inexperienced|newly-qualified|newly-appointed|unqualified|junior|locum|temporary|bank|interim|unfamiliar|preceptor*
  newly qualified | newly appointed | recently qualified | first year
let services = service~|team~|agency|agencies|department~|trust~|force|authority|authorities|hospital~|ward~|unit~|organisation~|system|surgery|practice|midwifery|maternity | social care | health visiting | front door | school nursing
let scarce = lack~|limited|insufficient|inadequate|reduced|reducing|reduction~|scarce|scarcity|shortage~|shortfall~|stretched|finite|diminish*|depleted|constrain*|cut|cuts|pressure~|under-resourced|overstretched|poor|problem~|issue~|challenge~|difficult*|demand~|constraint~|strain|gap~
let legal-cap = mental|parent|parenting|parental|mother|father|consent|protect|change|her|his|act|decision|decisions

let case-worker = social worker~ | health visitor~ | key worker~ | support worker~ | offender manager~ | personal adviser~ | allocated worker~ | team manager~ | case worker~ | midwives | managers | caseworkers
let coded = sw1|sw2|sw3|sw4|hv1|hv2|hv3|cmw|cmw1 | social worker 1|2|3|4|a|b | health visitor 1|2|3|a|b
let many-cases = fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40 | (twenty|thirty _)

match:
  # load
  caseload~|case-load~
  case load~
  workload~
  work load~
  overload*|overstretched|over-stretched|overworked unless mother|father|parent~|she|he|family within 4
  <services>|staff|<worker> ..4 (stretched | overwhelmed | swamped | struggling to cope | busy | stretched)  unless mother|father|parents within 3
  (high|heavy|excessive|increased|increasing|unmanageable|unprecedented|significant|huge|large|growing|competing) ..1 (demand | demands | volume | volumes | pressures | pressure | number of referrals | number of cases) ..4 (<services>|staff|<worker>|referral~|cases|work|notifications|contacts)
  (volume|number|rise|increase|surge|influx) ..2 (of|in) ..2 (referral~|work|cases|notification~|contacts) ..8 (capacity|pressure~|backlog~|staff|manage|delay*|cope|high|stretched|impact*|meant|allocat*)
  backlog~
  work pressure~|demand~
  pressure~ of work|workload|demand|numbers
  (<services>|staff|<worker>|system) ..4 (under|unbearable|considerable|severe|great|significant|huge) ..2 strain unless family|mother|parents|relationship|marriage within 4
  (pressure~|demand~|strain) ..2 (on|upon|within|facing) ..2 (<services>|staff|<worker>|system|time|nhs|resources) unless mother|her within 2
  (time|operational|organisational|resource|service|system|clinical) (pressure~|constraint~) unless mother|family within 2
  (lack of | limited | insufficient | not enough | enough | protected | little | adequate | sufficient | no) time ..4 (to|for) ..4 (<worker>|visit~|complete|assess*|appointment~|build|read|engage|reflect|prepare|spend|explore|do|consult*) unless mother|father|parents within 4 unless at no time
  <services>|staff|<worker> ..3 under ..2 pressure unless mother|father|parents|her within 3
  delay~ in ..1 allocat* unless housing|property within 3
  delay~ in ..2 appointing
  (high|large|increasing|increased|growing|rising) number~ of ..2 (referrals|cases|contacts|notifications)
  busy ..2 (ward~|unit~|department~|clinic~|team~|period~|shift~|surgery|caseload~|duty|service~)
  (children|cases|families|babies|mothers|women|patients|clients|pupils) ..2 (on (her|his|their|the) list | on (her|his|their) books | per worker | per health visitor | for each (social|worker|health|midwife))
  (staff|<worker>|agencies) ..2 have the time
  (responsible for | holding | held | carrying | carried | managing | supervising | covering) ..2 (fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred|hundreds|twenty-* | more than | too many | up to | upwards of) ..4 (children|cases|families|workers|babies|social workers|caseload~)
  (<not>|little|insufficient|enough|scarcely|barely|hardly) ..2 time (to|for) ..2 (stand|think|reflect|read|sit|visit|follow|write|record|build|prepare|check|chase|talk|listen) unless mother|father|parents|child|he|she within 4 unless at no time
  (pressed|short|pushed) (for|of) time
  hard pressed | hard-pressed | time-poor
  (staff|<worker>) ..3 (time|hours) (that|the|to|they) ..4 (work|job|role|called|needed|do) unless mother|father
  (running|ran|run) to stand still
  firefight* | fire-fight*
  keep~ (up|pace) with demand
  (spread|spreading) too thin*
  at breaking point
  (pressure~|strain|stress|stresses) ..3 (faced|experienced|felt|reported) ..2 by ..3 (<worker>|staff|team~|services) unless mother|parents
  redeploy* unless officer~ firearms
  one ..2 (adviser|advisor|nurse|midwife|officer|worker|post|practitioner|member of staff | health visitor) ..2 (for|covering|serving|across) ..3 (whole|entire|all|county|borough|city|town|schools)
  only one ..3 (<worker>|staff) ..4 (on duty|for|covering|available) unless mother
  # staffing
  (sickness|vacanc*|turnover|churn|departure~|shortage~|instability) ..2 (in|within|among|amongst|across|of) ..3 (team~|management|managers|workforce|service~|staff|<worker>|unit|department) unless mother|father|child
  (absence~|gap~) (within|among|amongst|across) ..2 (team~|workforce|management|staff)
  (post~|position~|role) ..4 (empty|vacant|unfilled|uncovered|gapped|unoccupied) unless postnatal
  (could not | unable to | failed to | cannot | struggl* to | difficulty in | difficulties in | hard to | trying to) ..1 (recruit* | retain staff | retain social workers | fill posts | fill the post | fill vacancies)
  (poorly|thinly|barely|inadequately|insufficiently) staffed | below establishment
  not ..2 (fully|adequately|properly) staffed
  staffing|understaff*|under-staffed|short-staffed|understaffed
  staff shortage~|turnover|sickness|absence~|vacanc*|retention|recruitment|changes|change|capacity|morale|stress|burnout|wellbeing|well-being|levels|ratio~|mix|gap~
  (shortage~|turnover|scarcity|shortfall) of ..2 (<worker>|qualified|experienced|permanent|trained|skilled)
  turnover
  vacanc* rate~|level~|factor
  (carr*|high|many|number|several|post~|staff*|team~|workforce|service|significant|due|despite) ..2 vacanc* unless project|nursery|refuge|hostel|scheme|housing within 6
  unfilled
  vacant ..3 post~
  post~ ..3 (vacant|unfilled|frozen|deleted|lost | not filled | not replaced | cut)
  (recruit*|retention|retain~|retaining) ..4 (<worker>|staff|workforce|posts|difficult*|crisis)
  recruitment and retention | retention and recruitment
  workforce ..4 (pressure~|shortage~|capacity|issue~|stability|instability|stable|unstable|crisis|challenge~|depleted|stretched|experience*|turnover|churn|retention|inexperienced|vacanc*)
  (locum|bank|temporary|interim|short-term) <worker>
  agency (staff | social worker~ | worker | workers | nurse~ | cover) unless partner|other|multi|single|each agency
  (succession|series|reliance|rel*|use|several|number|staffed|run|many|different|dependen*|only) ..2 locum~
  (temporary|interim|locum|agency) (cover|contract~|post~) unless accommodation|housing|bail within 4
  <worker> ..4 (sick leave | off sick | on sick | long-term sick* | maternity leave | was sick | were sick | went off sick | ill health | compassionate leave | absent from work) unless mother|father|parent~ within 3
  (sick leave | sickness absence | maternity leave | annual leave | long-term absence | unplanned leave) ..6 (<worker>|cover~|allocated|case|team|handover|reallocat*)
  (<worker>|staff) (sickness|absence|absences|departure~|vacanc*) unless mother within 2
  (<worker>) ..2 (resigned|resignation|retired) unless mother|father|retired <worker>
  (no | without | lack of | poor | arrange~ | provide~ | insufficient | inadequate) ..1 cover ..4 (for|during|when|while|arrangement~|leave|sickness|absence)
  cover arrangements
  # change of worker
  (had | have | has | saw | seen by | allocated | given | known | dealt with by | worked with) (three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|numerous|multiple) [different|successive|separate] (social worker~ | health visitor~ | key worker~ | midwives | workers | case workers | personal advisers | officers in)
  (change~|changed|changes|changing) (of|in) ..1 (<worker>|staff|personnel|team|management|leadership) unless gp|gps|address*|addresses|name|practice|approach
  <many> ..2 (different | separate | new) ..1 <case-worker>
  <many> ..2 (changes of | successive | changes in | allocated) ..1 <worker> unless gp|gps|professional~
  <many> [different] <case-worker> .. (in|over|during|within|between|allocated) ..2 (months|weeks|year|period|year's|pregnancy|years)
  (a succession of | a series of | revolving door of | frequent changes | high number of) ..2 <worker>
  different ..1 (social worker~ | health visitor~ | midwi* | key worker~ | case worker~ | manager~) unless visited two
  (same | consistent | consistency of | continuity of | single | stable) ..1 <worker> ..4 (throughout | relationship | continuity | remained | consistent)
  (continuity|discontinuity) ..2 (of|in|from) ..2 (<worker>|care|carer|staff|personnel|workers|support|service)
  (consistency|change~) of (<worker>|staff|personnel) unless gp|gps
  lack of continuity | continuity of carer
  (third|fourth|fifth|sixth|new|replacement) ..1 (social worker | health visitor | midwife | allocated worker | worker | key worker) ..4 (was|allocated|took|had|since|within|in|assigned|appointed|began|started|did) unless mother|meeting within 2
  <worker> ..3 (left|leaving|leave) ..2 (the service | the team | the authority | the trust | his post | her post | their post | post | the organisation | the authority's employment)
  (allocated|previous|former|original|key) ..2 worker~ left
  (reallocat*|re-allocat*|unallocated|un-allocated)
  (not|never|delay~|delayed|awaiting|await|wait*|pending) ..1 (allocated|allocation|reallocated|allocating) ..4 (<worker>|weeks|months|days|case|for|to|until) unless money|housing within 2
  (allocation|reallocation) delay~
  allocated to ..3 <green> ..2 <worker>
  (case|family|child) ..2 (drift~|without) ..3 (allocated|worker)
  (took|taken|taking) over ..3 from unless mother|father|house|tenancy|bath|parents
  (taken off | removed from | moved off | came off | withdrawn from) the case
  (managed|led|headed|supervised|held|covered|run) by (two|three|four|five|six|seven|several|different|successive) ..3 (in|over|during|within) ..3 (year|years|months|weeks|period)
  (many|several|numerous|multiple|two|three|four|five|six|seven|eight) ..1 (people|managers|workers | social workers | health visitors | midwives) ..2 (in|over|during|within) ..3 (year|years|months|weeks|period|pregnancy) unless police
  (new|fresh|another|different) (face|faces) ..3 (each|every|at)
  # experience
  (first|second) year (after|since|of|post|in) ..1 (qualif*|practice|post|role|job)
  qualif* ..4 (weeks|months|year|days) ..1 (before|earlier|ago|previously) unless mother|father
  (made|done|seen|visited|completed|undertaken|led) ..2 by a (student|trainee|probationer|newcomer|volunteer)
  <green> ..1 <worker> unless new partner|post within 2 unless junior [_] doctor~|clinician~|sister
  <worker> ..4 (newly qualified | recently qualified | inexperienced | new to the role | new to role | new in post | lacked experience | limited experience | little experience | was new | were new | lack of experience) unless mother|parents within 3
  inexperience|inexperienced unless mother|father|parent~|parents|young within 3
  (lack|level|depth|limited|little|years) ..2 (of experience | experience) ..6 (<worker>|staff|team|workforce) unless parenting|childhood within 2
  =ASYE | assessed and supported year | preceptorship | newly qualified social worker~
  skill mix | skills mix
  # capacity and money
  capacity ..3 (<services>|<worker>|staff|workforce|resource~|demand|issue~|pressure~|caseload~|workload~|commission*) unless <legal-cap> within 4
  (<services>|<worker>|staff|workforce|resource~|organisational|operational|service) ..2 capacity unless <legal-cap> within 4
  <scarce> ..1 capacity unless <legal-cap> within 4
  capacity and (demand|resource~|resources|capability)
  <scarce> ..2 (resource~|resourcing|funding) unless family|mother|parents|financial within 2
  (resource~|resourcing) ..3 <scarce>
  under-resourc*|underresourc*|under-fund*|underfund*
  (well|poorly|adequately|properly|sufficiently) resourced
  (austerity | budget cut~ | funding cut~ | cuts to | reduction in funding | reduced funding | decommission* | reduction in posts | loss of posts)
  (restructur* | reorganis* | re-organis* | re-structur* | reconfigur* | organisational change | remodel*) unless brain|family within 2
  (part-time|part time) ..1 (<worker>|post) unless father|mother|he|she within 4
  (long|lengthy|growing) waiting list~|times unless housing|council within 3
  (compassion fatigue | burnout | burn-out | vicarious trauma | secondary trauma | emotional toll | emotional impact on staff | staff wellbeing)
  (cover|weekend|out-of-hours|rota|shifts) ..4 (insufficient|inadequate|reduced|uncovered|staffed)
  (commissioned|funded) ..4 (insufficient|inadequate|reduced)
  (off sick | on sick leave | long-term sick | on long-term sick*) unless mother|father|parent~|child|school|pupil~|job within 6
  (<case-worker>|<coded>|manager~|midwi*) ..3 (on leave | on holiday | annual leave | maternity leave | off work | is away | was away | were away) unless mother|father|partner|run within 3
  (cover~|covering) ..1 (two|three|both|several|vacant) ..1 (posts|roles|caseloads|areas|teams|jobs)
  (carried|carrying|held|holding|managing|managed|allocated) [about|around|over|some] <many-cases> (cases|children|families|women|clients)
  (months|weeks|year) (qualified | post qualif* | after qualifying | since qualifying | in post | into post | into the role)
  <worker>|who|<coded> ..2 qualified ..2 (that|last|previous|earlier) ..1 (summer|autumn|spring|winter|year|month)
  (month|months|week|weeks|year) (waiting list~|time~|wait) unless housing within 3
  waiting list~|time~ ..3 (of|was|were|for) ..3 (months|weeks|year|years) unless housing|council within 4
  (nurses|staff|midwives|workers|visitors) ..4 (moved|diverted|reassigned|seconded) to ..3 (wards|acute|frontline|covid*|duties)
  staffed for | per cent more (contacts|referrals|notifications)
  (minutes (per|each) (notification~|referral~|case|contact|patient)) | minutes for (a|each|every) (notification~|referral~|case|contact|patient) | (ten|10 minute) (consultation~|appointment~|slot~)
  (no|without|lack~) ..1 (allocated|named|consistent|dedicated) ..1 (worker~ | social worker~ | health visitor~ | midwi* | nurse~ | key worker~ | lead professional)
  (held|managed|remained|sat|covered) (on|by|with|in) [the] duty unless officer~
  acting (manager | team manager | head | up as)
  capacity [and] supervision|oversight|workload~|staffing|turnover|pressures
  one (administrator|midwife|nurse|manager | social worker | health visitor | school nurse) for ..1 (ten|twelve|fourteen|fifteen|twenty|thirty|every|each)
  no ..2 (social worker | health visitor | midwife | school nurse | key worker) ..1 (allocated | assigned | in post | available)
  (due to | because of | owing to) ..2 (annual leave | sick leave | staff sickness) unless mother|father within 4
  (only|just|very|relatively|recently|newly) ..3 (in post | into post | took up post | in role | in the role | into the role | to the role | to the team) unless mother|father
  too (much work | many cases | many families | few staff | few social workers | few midwives)
  (team|service|unit|authority|department) ..3 (lost|losing) ..4 (<worker>|posts) unless touch|contact|sight within 2
  (cover~|covering|covered) ..1 (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) ..1 (schools|boroughs|practices|surgeries|wards|teams)
  (insufficient|inadequate) time unless mother|father|parents|at no time within 4
  (worker | social worker | health visitor | midwife | key worker) changed (once|twice|again|several|frequently|repeatedly|three|four)
  (not|neither|nor|lacked|without|lacking) ..4 (the|sufficient|enough|necessary) experience (to|of|in|for) unless mother|father|parents|lived within 4
  (unprecedented|considerable|exceptional|severe|immense) pressure~ unless family|financial|mother|father|parents|her|his|blood within 4
  (had|with|holding) ..2 other (visits|cases|families|calls|referrals) ..2 (that|to|on|the) unless family|mother|police within 3
  short of ..2 (staff|workers|midwives|nurses|officers | social workers | health visitors)
  <worker> ..3 (worked|works|working|was|is) (part-time | part time) unless mother|father|partner|shop|job within 4
  (took|taken|taking) ..1 case over ..4 from
  # further ways of saying it
  (sufficient|enough|adequate|insufficient|little) time ..6 to ..1 (ask|explore|read|discuss|see|complete|build|reflect|consider|assess|visit|record) unless mother|father|parents within 4
  <services>|<worker> ..5 capacity to ..1 (offer|provide|undertake|deliver|visit|allocate|meet|respond|attend|complete|carry|take|see|support|manage|absorb|hold) unless <legal-cap> within 2
  (each|every) time ..3 (new|different|another) ..1 <worker>
  (tell|telling|repeat~|retell~) ..1 (story|history|account) ..8 (worker~|professional~|again|over|each) unless child~|police|boy|girl within 4
  (half | third | quarter | per cent | percent | below | under | staffing | reduced) ..2 establishment
  (enough | sufficient | adequate | insufficient | too few | fewer | additional | extra) ..1 (staff|workforce|posts|practitioners|nurses|midwives | social workers | health visitors | school nurses) unless training|training for within 3
  (carr*|hold*|held|manag*) ..6 (children|cases|families|investigations) (each|apiece)
  (loss|reduction~|deletion|removal|cut~) (of|in|to) ..3 (post~|nurses|midwives|teams|staff|workforce|staffing) unless mother|father|job within 4
  budget|budgetary (reduction~|cut~|pressure~|constraint~|saving~) unless family|mother|parents|household within 4
  instability ..2 (in|of|within) ..3 (leadership|management|team|workforce|staff|service)
  <many> [different|successive] (heads | directors | managers | interim) of
  <many> [different] duty (worker~ | social worker~ | officer~ | managers)
  (student|trainee|probationary|unqualified) (social worker~ | nurse~ | midwi* | health visitor~ | officer~ | practitioner~) ..6 (carried|undertook|completed|visited|allocated|unaccompanied|alone|accompanied|led|wrote|unsupervised) unless observ* within 4
  <worker>|who ..4 (moved|promoted|seconded|transferred) to ..2 (another|different|new) ..1 (team|post|role|job|service|authority|locality) unless mother|father|family|child|case|school within 4
  <worker> ..1 (leaving|departed|departure) unless mother|father|hospital|home|house|before|after within 2
  demand~ ..4 (outstrip*|exceed*|outweigh*|outpac*) unless mother|father within 3
  (increase~|increased|rise|surge|growth) (in|of) ..2 (demand|referrals|births|notifications|activity) unless risk within 2
  (unallocated|not allocated|no worker allocated | without a worker | without an allocated | without a social worker | without a health visitor)
  manager~|lead~ ..4 (acting up | stepping up)
  (so|too) many ..1 (workers | people involved | social workers | professionals involved | changes of)
  vacanc* unless project|nursery|refuge|hostel|scheme|housing|school|place|job|accommodation|bed within 6
  (dealing with | working on | attending to | investigating | responding to) ..2 other ..2 (cases|investigations|emergencies|calls|families|deliveries) unless agencies|enquir* within 2
  lack of ..1 (experienced|qualified|permanent|suitable|specialist) ..1 (staff|workers|nurses|midwives|practitioners|managers | social workers | health visitors)
  (held|carried) ..4 caseload
  (worker~ | social worker~ | health visitor~ | midwife) ..2 (moved on | moving on | had left | left) unless <mother>|she|house|home|message|card|hospital|ward|voicemail|her|his|the within 2
absent:
  (fully|well|adequately|properly) staffed unless <not> ..1 fully|well|adequately|properly staffed
  full establishment
weak:
  capacity
  resources
  sickness
not:
  (support|universal|targeted) caseload
  placed on ..6 caseload
  (partner|other|multi|single|relevant|lead) agency (professional~|practitioner~|staff|worker~)
  mental capacity | capacity act | capacity assessment~ | lack~ [the] [mental] capacity to | parenting capacity | parental capacity | capacity to (parent|protect|change|care|consent|decide|make|understand|keep|meet|sustain|prioritise|work)
  (mother|father|parents|parent|carer|carers|their|his|her) capacity
  capacity as (a|the|an)
  (sick|maternity|annual) leave ..3 from ..2 her job
  morning sickness | travel sickness | sickness and diarrhoea | vomiting sickness | sickness benefit~
  new social worker role|post created
  children's workforce development council
  resources directory | learning resources | online resources | financial resources | resource pack~ | web resources | resource centre
  different professional perspective~
