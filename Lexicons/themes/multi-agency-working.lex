theme: multi-agency-working
name: Multi-agency working
family: Practice and decisions
checked: yes
absence: affirms
definition: meetings and joint work between agencies: strategy meetings, conferences, core groups, who was invited or absent; co-ordination; silo working

# meetings of several agencies
let meeting
  strategy meeting~|discussion~
  child protection [case] conference~
  initial|review|pre-birth|prebirth|reconvened|transfer-in|transfer conference~
  case conference~
  professionals' meeting~
  =ICPC|=ICPCs|=RCPC|=RCPCs|=CPC|=TAF|=TAFs|=TAC|=MARAC|=MARACs|=MAPPA|=MACE|=MDT|icpc|marac|maracs|mappa
  core group~
  team around the family|child|school meeting~
  multi-agency|multiagency|inter-agency|multi-professional|multi-disciplinary|joint|network|partnership|professionals|practitioners|discharge|planning|complex|pre-discharge meeting~
  multi-disciplinary team meeting~
  psychosocial|vulnerabilities|safeguarding|liaison|step-down meeting~
  birth planning meeting~
  child in need meeting~|review~
  children in need meeting~
  discharge planning
  meeting of [all] [the] professionals|agencies|practitioners
  joint|multi-agency discussion~
let meet-act
  held|hold|convene~|met|arrange~|attend~|invite~|invitation~|chair~|call~|request~|agree~|decide~|schedule~|postpone~|cancel~|delay*|represented|absent|absence|apologies|quorate|minute~
  should|must|could|would|need~|considered|timely|prompt|promptly|within|late|later|missed|opportunity|required|reconvene~|discuss~|conclude~|plan~|<not>|outcome~|present|vote~|voted|ask~|refuse~|refused|decline~|sought|reject*|press*|insist*|gather*|assembl*|adjourn*|frequency|regularly|lapse~|lapsed|purpose|effective*|ineffective|drift*|focus*|quality|timing|sat|sits
let meet-act2
  took place | take place | taking place | brought together | sent apologies
let joint
  joint|jointly|joined-up|coordinated|co-ordinated|collaborative|integrated|cohesive|collective|unified|concerted|partnership|fragmented|uncoordinated|unco-ordinated
let multi
  multi-agency|multiagency|inter-agency|interagency|multi-disciplinary|multidisciplinary|multi-professional|cross-agency|interprofessional|inter-professional
let work
  work|working|response~|approach*|plan~|planning|action~|visit~|assessment~|decision~|decision-making|discussion~|effort~|support|intervention~|practice|investigation~|arrangement~|oversight|review|management|package|understanding|responsibility|ownership|involvement|engagement|cooperation|co-operation|context|setting|forum~|input|contribution~|relationships|process*|enquir*|inquir*|care|service~
let place-name
  integrated children~ | integrated care | integrated health | partnership trust | joint services | joint commissioning | joint strategic needs | joint working party | joint targeted area
let joint-not
  multi-agency referral form~ | multi-agency safeguarding hub | multi-agency public protection | multi-agency review | multi-agency recommendation~ | multi-agency training | multi-agency panel | involvement of fathers
let team-word = agency|agencies|professional~|practitioner~|service~|organisation~|discipline~|team~|partners|sector~|department~
let review-work
  panel|reviewer~|author
  review team | learning event~ | practitioner event~
let other-agency
  midwi*|gp|gps|nursery|police|housing|probation|agencies|professionals|partners
  health visitor~ | school nurse | the school | children's services | social care | other agencies | partner agencies | other professionals | colleagues in
let family-member = mother|father|parent~|she|he|family|couple|grandmother|grandparents|children

let meet-verb = hold|holds|held|holding|convene~|met|arrange~|arranging|attend~|invite~|inviting|invitation~|chair~|call|called|calling|postpone~|cancel~|delay*|represented|absent|absence|apologies|quorate|reconvene~|adjourn*|assembl*|agree~|decide~|schedule~|discuss~|conclude~|vote~|voted|refuse~|refused|decline~|sought|request~|press*|insist*|lapse~|lapsed|drift*|missed|ineffective|effective*|focus*|sat|sits|join~|joined
let prof = gp|gps|midwi*|police|probation|nursery|school|housing|idva|paediatrician~|health | health visitor~ | social worker~|care|work | school nurse~ | children's [social] care|services | offender manager | housing officer | support worker | adult [social] care|services
let meeting2
  strategy meeting~|discussion~
  child protection [case] conference~ | case conference~ | core group~ | discharge planning [meeting~] | child in need meeting~|review~
  initial|review|pre-birth|prebirth|reconvened|transfer-in|transfer conference~
  professionals' meeting~ | =ICPC|=RCPC|icpc | team around the family|child meeting~
  multi-agency|multiagency|inter-agency|multi-professional|multi-disciplinary|joint|network|professionals|practitioners|discharge|planning|complex|pre-discharge meeting~
  psychosocial|liaison|step-down meeting~
let meet-want = should|need~|considered|consider|opportunity|required|require~|late|delayed|prompt|timely|trigger~|triggered|regular|without

match:
  # meetings held, not held, attended
  <meeting> ..6 <meet-verb>
  <meeting> ..2 should|must|could|would|need~|considered|timely|late|outcome~|purpose|frequency|quality|timing|regularly|within
  <meet-verb> ..4 <meeting>
  <meet-want> ..4 <meeting2>
  <meeting> ..6 <meet-act2>
  <not> ..4 <meeting2>
  <meeting> ..3 not|never|nor ..3 <meet-verb>
  at ..2 [a|an|the] strategy|core|professionals|multi-agency|network meeting~|discussion~|group~
  <meeting> ..4 (involved | included | without | consisted | comprised | identified | heard | recommended | considered | made | led | resulted | noted | focused)
  purpose of ..2 <meeting>
  bring~|brought ..2 (agencies | professionals | everyone | practitioners | services) together unless <review-work>|review within 6
  (agencies | professionals | practitioners | services | health and social care | partners) ..4 (come|came|coming|meet|met|meeting|sat|talk|talked|talking|plan|planned|planning) together unless <review-work>|review within 6
  around the [same] table
  (get|got|sat) round the table
  (there was | there were | several | numerous | many | few | frequent | regular | repeated | all) ..3 <meeting>
  (many|few|endless) meetings
  (seat|place|voice|missing|absent|not|nobody|everyone|agencies|health|police) ..3 (at|from) the table unless eat*|dinner|breakfast|meal~
  (left out | excluded | omitted | missing | absent) (of|from) ..3 (<meeting>|planning|discussion~|meetings)
  the conference ..1 (held|voted|decided|heard|agreed|accepted|concluded|resolved|made|recommended|considered)
  (presented|heard|discussed|listed|reviewed) (to|at|by) ..2 (=MARAC|marac|=MAPPA)
  (no one | nobody | none | neither) ..2 from ..5 (present|attend*|there|invited|represented|came)
  sit|sat|sitting down together|with (health|police|partners|agencies|colleagues|professionals|other)
  <team-word>|<professional> ..6 sit|sat|sitting down together unless <family-member>
  (work~|worked|working|act|acted) as ..1 team unless mother|father|parents
  (no | little | limited | minimal | regular) [direct|further|routine] contact between ..6 (<team-word>|<other-agency>) unless <family-member>|him|her|them
  <team-word>|<professional> ..4 (take~|took|taking|assume~) ..1 lead unless <family-member>
  services|agencies|professionals|practitioners|teams interact~
  <team-word> ..4 (were invited | was invited | not invited | excluded | not included | represented | sent apologies | apologies) unless <review-work> within 6
  (invite~ | invitation~) ..6 (meeting~ | conference~ | core group | discussion~ | strategy) unless <review-work>|<family-member>|review within 8
  (did not | not | failed to | unable to | never | rarely | consistently|regularly|routinely|always) attend~ ..3 (core | conference~ | strategy | multi-agency | professionals | planning | child protection | cin | case) unless <family-member> within 5
  <team-word>|<professional>|police|gp|gps|midwi*|probation ..6 <not> ..4 (attend~|invite~|represented) ..6 (meeting~|conference~|discussion~|group) unless <family-member> within 4
  (attendance|representation|contribution~|presence|participation|absence|non-attendance|input) at|to|in|from|by|into ..4 (conference~ | core group~ | strategy meeting~ | strategy discussion~ | meeting~) unless <review-work>|<family-member> within 4
  inquorate | not quorate | quoracy | quorate
  report~ ..3 (for|to) ..2 conference ..6 (not|late|provided|submitted|absent|sent)
  # joint work
  who (was|is|sat) at the table
  (assum*|believed|thought) ..3 (health visitor | social worker | police | school | gp | midwife | children's services | social care) ..2 (was|were|would|had) ..1 (dealing|leading|responsible|addressing|monitoring|taking|managing|following) unless <family-member>
  (social worker | health visitor | midwife | gp | nurse | headteacher | paediatrician) ..1 (spoke|speak|spoken|met) ..1 (to|with) ..2 <other-agency> unless <family-member>
  (agencies | services | partners) ..2 (meet | met) unless panel|author|reviewer|review within 9 unless need~|with|threshold~|criteria|mother|father|family|standard~|review|reviewer|panel within 3
  <joint> ..1 <work> unless safeguarding partnership~ within 1 unless <place-name> unless review~|practitioner event~ within 2
  <multi> ..1 (working|response~|approach*|planning|visit~|decision-making|discussion~|effort~|intervention~|practice|investigation~|involvement|cooperation|co-operation|collaboration|forum~|input|contribution~|relationships|enquir*|network~|oversight|assessment~|plan|action|management|partners) unless <joint-not>
  <multi> ..4 (work|process*) unless <joint-not>
  single-agency|single agency (response|approach|decision|basis|way|working|plan|thinking|focus)
  network of ..1 (professionals|agencies|services|practitioners) unless family
  professional|multi-agency|safeguarding network~
  network around unless family|support|friends|social within 2
  (professionals|agencies|practitioners|services) met regularly|monthly|weekly|together|to|again unless <family-member>|<review-work>
  (work|works|worked|working) ..2 side by side
  (work|works|worked|working|act|acted|acting|plan|planned|planning|assess*|visit|visited|visiting|decided|agreed|assessed|respond*) [more|very] [closely|effectively|well|better] jointly|together|collaboratively|co-operatively|cooperatively|separately [with] unless couple|parents|mother|father within 3
  work~|worked|working [in] [close|effective|good] partnership with ..2 <team-word>
  partnership|joint|collaborative|joined-up|multi-agency|interagency|inter-agency working
  collaborat* ..4 (between|with|among|across|agencies|professionals|services|practice)
  (good | effective | poor | lack of | better | close | no | limited | improved | little | strong | weak | insufficient | without) collaboration|cooperation|co-operation|coordination|co-ordination|liaison unless <family-member> within 4
  co-ordinat*|unco-ordinat* unless co-ordinator~ unless post|team|officer|nurse|role|chronology within 1 unless chronology|review|submissions within 6
  liais* unless officer~|worker~|lead~|post|nurse~|family|psychiat*|team~|service~|midwife within 1
  (response|approach|care|service~|support|involvement|practice) ..2 <be> ..2 (fragmented|disjointed|unco-ordinated|piecemeal|disconnected|joined-up|co-ordinated)
  silo|silos|siloed|silo-working
  (work~|worked|working|act|acted|acting|operat*|practis*) ..3 in isolation
  in isolation from (each other | one another | other agencies | other services | partners)
  (parallel | separate) ..2 (plans|processes|pathways|assessments|working|tracks)
  (each|every|individual|single) (agency|service|professional|discipline|organisation) ..5 (separately|alone|own|independently|isolation) unless review|report~|author|chronology|recommendation~|action~|learning within 5
  single agency ..2 (response|approach|basis|decision|focus|perspective|working|work)
  (joined up | joined-up | fragmented | piecemeal | disconnected | unco-ordinated) ..3 (working|work|response~|approach|thinking|service~|care|plan~|support|practice|between|manner|way)
  (different | several | many | multiple) (agencies|professionals|services|practitioners) ..4 (involved|working|supporting|visiting) ..5 (without | no lead | no one | but no | but not)
  # who leads, who does what
  (no | role of | clear | identified | agreed | single | named | appoint* | identif* | act* | as | as the | without a | designated) lead professional|agency|worker|practitioner
  lead professional|agency|practitioner ..3 role|was|should|who|identified|agreed|appointed|co-ordinat*|responsib* unless consult* within 4
  (role~ | roles and responsibilities | responsibility | responsibilities) ..2 (each other | one another | other agencies | respective)
  respective (role~ | responsibilities)
  (each other | one another | others) (role~|responsibilit*|remit~|perspective~)
  (assum* | belief | believed | thought) ..2 (another agency | other agencies | another service | another professional | another team | someone else | somebody else | each other | one another | others) ..3 (would | was | were | had)
  nobody|noone ..3 (took|taking|lead|responsibility|owned)
  (no one | no agency | no service | no professional | no single agency) ..3 (took the lead | taking the lead | taking responsibility | took responsibility | in charge)
  no clear ..2 (lead | plan between | ownership)
  shared ..2 (understanding|plan|responsibility|ownership|vision|language|approach|decision~|goals) ..6 (agencies|professionals|partners|services|teams|multi-agency|practitioners|everyone|all)
  interface ..3 (between|with) ..3 (<team-word>|children's|adult|health|police|maternity)
  (relationships | links | working relationship~ | connection | dialogue | contact | interaction | interactions | division | divide | tension | boundaries) ..1 (between|among) ..3 (agencies|services|professionals|partners|teams|midwi*|health|police|organisations | children's services | children's social|hospital|maternity|probation | adult services | adult social | adult mental) unless <family-member>
  (working relationship~ | links) with ..2 (agencies|services|professionals|partners|teams|midwi*|health|police|organisations | children's social|hospital|maternity|probation) unless <family-member> within 4
  co-locat*
  multi-agency safeguarding|protection (response|plan~|work|working|practice|system|discussion|meeting~|approach)
  (all|relevant|key|other|involved|partner) (agencies|professionals|partners|services|practitioners) ..5 (involved | contribute~ | consulted | participate~ | included | input | engaged | signed up | party)  ..6 (plan~|planning|assessment~|discussion~|meeting~|decision~|conference~)
  (health|police|midwi*|gp|gps|school~|nursery|housing|probation | health visitor | social worker | paediatrician) ..3 (not|never) ..2 (included|consulted|invited) unless father|mother within 5
  (consult~|discuss|discussed|discussing) ..2 with ..3 <other-agency> unless <family-member> within 4
  (consult~|consultation) ..2 (between|with) ..3 <other-agency>
  pulling in different directions
  (no | without a | lack of | absence of | clear|robust|effective|single|shared) multi-agency (plan|forum|response|grip|overview|lead|approach|oversight)
  work~ ..3 alongside ..2 (midwi*|health|police|social|school|agencies|partners|colleagues|professionals)
  whole system [response|approach|working]
  # ways added for other authors
  strategy meeting~|discussion~ unless legal within 1 unless minutes|record|notes|policy|procedure~ within 2
  child in need meeting~|review~ unless minutes|notes|record within 2
  initial|review|transfer-in|pre-birth child protection conference~ unless chair|minutes|notes|record|report~|threshold|line within 3
  (final|first|second|third|next|last|initial|monthly|regular|subsequent) <meeting2>
  (meeting~|conference~|discussion~|group) ..8 (not|never) ..2 (invited|represented|present|consulted) unless <review-work>|<family-member> within 6
  <prof> ..4 (not|never) ..1 (invited | asked to attend | asked to contribute | a party) unless <family-member> within 3
  (without|before|no|never|have|had|held) ..2 (conversation|discussion|dialogue|meeting) ..1 between ..8 (manager~|team~|worker~|agencies|services|professionals|midwi*|police|gp|school) unless <family-member> within 4
  (no|none|neither) ..1 (agency|service|professional|team) ..3 (knew|know|aware) ..2 (what|which|who) ..2 (other~|another)
  <prof> and <prof> ..4 (jointly | together | agree | agreed | should agree | must agree) unless <family-member> within 3
  joint [home] visit~ ..2 (by|between|with) ..3 <prof> unless family|mother|father within 2
  jointly with|by|between|agreed|visited|assessed|undertaken|led
  (single|one|shared|joint) multi-agency|combined|integrated chronology|plan|record|assessment unless <review-work>|review within 6
  (proposal|suggest*|request*|ask~|asked) ..4 (professionals|multi-agency|strategy|network|planning) meeting
  (agencies|services|professionals|partners|teams) ..6 (worked|working|work|acted|acting|operated|operating) ..3 (together|isolation|independently|silos|parallel|alone|separately) unless <family-member>|<review-work> within 3
  (another|other|different) (part|arm|department|team|branch) of ..2 (same|council|authority|trust) ..8 (not|without|never|nor)
  (each|every) agency|service|professional ..3 (assumed|believed|thought|supposed) ..3 (another|other|others|someone|else)
  (meeting~|conference~) ..4 (poorly|well|not|fully) ..1 attended unless <review-work> within 6
  (gp | gps | police | probation | nursery | school | health visitor | midwife | housing | hospital) ..4 (sent|gave|tendered) ..1 apologies
  (gp | gps | police | probation | nursery | school | health visitor | midwife | housing | paediatrician | health) ..3 (not|never) ..2 (at | part of | present at | involved in) ..3 (meeting|meetings|conference|discussion|planning|decision|table)
  core group~ unless minutes|notes|record within 1 unless given|told within 6
  (meeting|conference|discussion) ..4 attended only|by ..4 <prof> unless <review-work> within 6
  <prof> ..5 (not|never) ..2 (part of | party to | included in | involved in | brought into) ..4 (process|planning|protection|network|conference|discussions|meetings) unless <family-member> within 4
  no single professional|agency|worker|service|person|organisation ..5 overview|oversight|lead|responsib*|picture
  <prof> and ..2 <prof> ..3 (not|never) ..1 (meet|met|speak|spoke|talk|talked|liaise|discuss)
  (agencies|professionals|services|everyone) ..6 (shared|common|single|agreed|joint) (plan|goal~|aim~|understanding|approach) unless <review-work> within 5
  (key|relevant|other) (people|professionals|agencies|practitioners) ..3 (missing | absent | not present | not there | not invited)
  (each|every|professionals|agencies|practitioners) ..4 different understanding~ of
  team around the family|child|school ..3 met|meets|meet|meeting~|convened|held|not|process|approach|review*
  cin|child-in-need meeting~|review~ unless minutes|notes within 2
  meeting~|meetings ..2 drift*|lapse*|sporadic|irregular|infrequent unless review|panel within 6
  <prof> ..2 (did not | not | unable to | never | failed to | rarely) attend unless <family-member>|appointment~|clinic|scan~|<review-work>|inquest|school within 5
  lead professional ..4 (not|did|failed|convene*|arrang*|review*|chair*|change*|unclear)
  representatives ..3 (of|from) ..4 agencies|services|health|police|organisations|school unless <review-work>|review|board within 6
  apologies ..2 (were|from|received|sent|given|for) unless <family-member>|<review-work> within 6
  (agencies|professionals|representatives|practitioners|<prof>|chair|sw|hv) ..3 attended|attend|present|joined ..4 (conference|meeting|meetings|conferences|discussion) unless <review-work>|<family-member>|review|inquest|parents|annual within 5
  (sw|hv|nurse|midwife|gp|paediatrician | social worker | health visitor | school nurse) ..2 (consulted|liaised|conferred|met) [with] ..3 <prof>|psychiatrist|psychologist|consultant|colleague~ unless <family-member>|<review-work>|review|supervis*|manager within 3
  agree~|agreed a|the shared|joint|common|co-ordinated plan
  minutes ..3 (show|record|indicate|suggest|confirm) ..10 attend*|present|attendance|invited|represented
  only|also|were|professionals|agencies in attendance unless mother|father|school|panel|inquest|clinic within 4
  relationships|working across|between ..2 agencies|services|professionals|partners|organisations|teams|disciplines unless <review-work>|research within 6
  meeting of ..4 services|agencies|professionals|practitioners|network|team unless <review-work>|review within 6
  meeting|meetings|discussion|discussions|conversation|liaison|dialogue ..1 between ..3 <prof>|maternity|midwi*|hospital|agencies|professionals|services|csc unless <family-member>|<review-work>|mother|father|review within 5
  single agency task~|plan~|tasks
  plan|assessment|decision~ ..10 (partners|agencies|professionals) ..4 (contributed|contribute|owned|own|signed|ownership)
  who else ..3 working|involved|visiting|supporting|seeing
  (between | both) ..2 agencies ..6 (joint|together|co-ordin*|plan|meeting)
  (shared|joint|collective) responsibility unless parental|parents within 3
  (jointly|together) ..2 (by|between) ..3 <prof>
  no|any|single|clear|agreed|overall|effective|without ..2 co-ordinated|coordinated|joined-up|multi-agency plan
  (held|carried|shared) by|with ..3 (one|single) (agency|professional|service) unless record|information within 4
  work~|worked|working ..3 (well|closely|effectively|collaboratively|productively) together|with|alongside ..4 <prof>|colleagues|agencies|partners|professionals unless <family-member> within 3
  professional network
  <prof> ..6 (agreed|arranged|decided|planned|agree) ..8 (together|jointly|joint|alternate|between them) unless <family-member>|<review-work> within 5
  (those|all|everyone|professionals|agencies|services|practitioners) ..5 not ..2 meet|met|convene|plan|come ..2 to|together|with|before|until unless <family-member>|threshold|need~|criteria|<review-work>|mother|father within 4
  (meeting|meetings) (was|were) ..1 (held|convened|arranged|called|organised|scheduled|planned|cancelled|postponed) unless <family-member>|<review-work>|review|learning|practitioner|inquest|coroner|school|staff|team|rapid|response|public|legal|supervision within 6
  agencies|professionals|services|partners came|come|coming|worked|pulled together unless panel|author|reviewer within 5
  (handover|three-way|tripartite|joint|joined-up) (meeting~|visit~|session~) unless contact|family within 2
  (confusion|unclear|clarity|uncertainty|ambiguity|uncertain|unsure|confused) ..6 who ..4 leading|lead|responsible|doing
  (confusion|unclear|clarity|uncertainty|ambiguity) ..4 roles|responsibilities
  neither ..12 (knew|aware|informed) ..4 other unless mother|father|parent|parents|couple within 6
  see|saw|seen|view|viewed|consider*|regard* ..3 (themselves|itself|herself|himself) ..4 part of ..4 (team|network|plan|process|group|system)
  part of the (core|professional|wider|multi-agency|safeguarding) (group|network|team|plan|discussion)
  (without|no|any|little|limited) ..2 discussion|liaison|dialogue ..2 (of|about|between|with|among|amongst) ..6 (visits|roles|agencies|professionals|services|teams)
  (not|never|nor|without) ..2 (included|involved|consulted|invited|represented) ..2 (in|at|on|about) ..3 (discussion~|meeting~|decision~|planning|conference~|strategy|plan|assessment) unless <family-member>|mother|father|children|child within 6
  contribute~|contribut* ..4 (conference~|strategy|core|meeting~|multi-agency) unless <review-work>|<family-member>|review within 5
  relationship~|relations between ..8 (service|services|team|teams|agencies|csc|professionals|organisations|maternity) unless <family-member>|mother|father|research|couple within 6
  agencies|services|plans ..4 (aligned|joined-up|integrated|dovetail*|co-ordinated)
  members of|in the core|network|group consulted|informed|agreed|absent
  group|network|plan|conference ..6 members ..4 consulted|absent|attend*|agreed|involved unless staff|team within 2
weak:
  multi-agency
  strategy meeting~|discussion~
  conference
not:
  criteria|threshold|line|grounds for [a|an|the] strategy meeting~|discussion~
  refer~|referral~ ..3 (marac|=MARAC|maracs)
  (minutes|notes|copies|record) of ..2 (conferences | child protection conferences) unless share~|sent within 6
  =MARAC|marac refer~
  legal planning|gateway|strategy meeting~
  (not|never) ..3 shared ..1 at ..4 (conference|icpc|rcpc|=ICPC|=RCPC)
  (chair|threshold|line|criteria) (of|for) [the|a|an] [initial|review] (icpc | =ICPC | conference | child protection conference)
  (way~|how) ..3 (agencies|organisations|professionals) work together ..4 (safeguard|protect)
  working together event
  single-agency|single agency action~|recommendation~
  multi-agency safeguarding hub | multi-agency risk assessment conference~ unless <meet-act> within 4
  multi-agency public protection arrangement~
  multi-agency referral form | multi-agency safeguarding partnership~ | multi-agency child exploitation
  multi-agency training|guidance|procedure~|policy|policies|partnership|panel|workshop~|briefing~|tool|audit~
  multi-agency safeguarding arrangements | multi-agency action plan
  working together to safeguard | working together 20* | =Working =Together guidance | statutory guidance working together | =Working =Together statutory
  (living|lived|live|living|moved|back|slept|sleeping|stay|stayed|staying|got|get) together
  family group conference~
  press conference | annual conference
  liaison psychiatry
  practitioner event~ | learning event~ | reflective meeting for practitioners
  <meeting> [was|were|is] [also] (for|of) [the] review
  review panel meeting~ | panel meeting~ | meetings of the [review] panel
