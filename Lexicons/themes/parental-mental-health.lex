theme: parental-mental-health
name: Parental mental health
family: Child and family
checked: yes
absence: negates
definition: a parent's or carer's mental ill health, self-harm, overdose, suicidal thoughts, diagnosis, treatment

# a negation that stands inside a gap would be lost to the reading of negation
let cue = no|not|never|nor|neither|denied|denies|deny|denying|without
let mh
  mental [ill] health
  mental illness~
  mental disorder~
  mentally ill|unwell
  mental ill-health
  mental wellbeing|well-being|state|distress|instability
  emotional health|well-being|wellbeing and mental
  psychiatric|psychological history|illness~|disorder~|condition~|problem~|distress|assessment~|admission~|treatment|diagnosis|difficulties|care|report~|input|inpatient|hospital|ward
let mh-post = service~|team~|trust|trusts|nurse~|worker~|practitioner~|midwife|midwives|midwifery|act|hospital|foundation|nhs|lead|leads|unit|partnership|agency|agencies|provider~|clinician~|professional~|liaison|crisis|specialist~|champion~|department|tribunal|social|triage|support
let mh-name
  mental health [and] [learning] [disability|disabilities|wellbeing|social] [care] [liaison|crisis|crisis|community|specialist|support|foundation|social|home] [treatment|nhs|worker] <mh-post>
  (mental health and substance misuse | mental health and addiction) <mh-post>
let kid = child|children|adolescent~ | young person | young people | youth|pupil~|teenager~|girl|boy|daughter|son|infant|infants|baby
let kid-mh
  <kid> [and young people] [own|young] [emotional] [and|or] [social] mental [ill] [health|wellbeing]
  <kid> [own] emotional
  child and adolescent mental health
  infant mental health
let link = refer~|referral~|referred|signpost~|support~|support|engage~|engaged|engagement|access~|accept~|accepted|declin*|offer~|self-referred|need~|discharg*|treat*|assess*|admit* | known to | work~ with | open to | seen by | under the care of | involved with | contact with
let depression = depress*|anxiety|bipolar|psychosis|psychotic|schizophreni*|ptsd|ocd|paranoi*|delusion*|hallucinat*|eupd|mania|manic|hypomani*
let medicine = antidepressant~|anti-depressant~|sertraline|citalopram|fluoxetine|mirtazapine|venlafaxine|antipsychotic~|anti-psychotic~|olanzapine|quetiapine|lithium|prozac|aripiprazole|amitriptyline|risperidone|escitalopram|propranolol|duloxetine
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = mental|<depression>|mood|suicid*|self-harm

let adult-n = <mother>|<father>|<partner>|parent|parents|parental|maternal|paternal|grandmother|grandfather|woman|carer|ms|mrs|mr

let parent-camhs
  <mother>|<father>|ms|mr ..8 =CAMHS ..8 teenager|adolescen*|childhood|teens|teenage|young|child
  (as|in) ..2 (teenager|adolescen*|childhood|teens|young|child) ..8 <mother>|<father>|she|he ..6 =CAMHS

match:
  low in|of mood|spirits
  <mh> unless <mh-name> unless <kid-mh>
  <mh-name> .. difficulties|problems|needs|issues|history|concerns|input|involvement
  <link> ..8 <mh-name> unless <kid-mh> within 3
  <depression> unless <kid> ..2 <depression> unless (moral panic | depressed skull | depressed fracture | respiratory depression | separation anxiety | anxiety about|over|around|among|amongst) unless staff|professional~|practitioner~ within 3
  personality disorder
  emotionally unstable
  emotional instability
  post-traumatic stress
  obsessive compulsive
  (post natal | postnatal | postpartum | post partum | puerperal | perinatal | antenatal) depress*|psychosis|illness|mood|anxiety|blues
  baby blues
  perinatal|maternal|antenatal|postnatal|paternal mental [ill] health|illness|wellbeing unless <mh-name>
  <link> ..8 perinatal [mental] [health] team|service|psychiatr*|services
  low|lowered mood
  mood .. low|lower|deteriorat*|labile|swing~|assessed|discussed|assessment|screen*|asked|flat
  maternal|mother's|her|his|father's mood~
  tearful* unless baby|child|children|staff|social worker within 3
  <adult-n>|she ..3 tearful|weepy|overwhelmed|hopeless|despairing unless baby|child within 2
  <adult-n>|she ..3 (unable to cope | struggling to cope | struggled to cope | not coping | could not cope)
  nervous|mental|emotional breakdown
  breakdown unless placement|family|relationship|communication|marriage|adoption|cost|tenancy|a|car|trust|service~ within 3 unless breakdown in|of|between
  self-harm* + <adult-n> in sentence unless <kid>|pupils|students within 4
  scars on her|his arm|arms|wrists
  suicid* + <adult-n> in sentence unless suicide prevention [strategy|team|lead] unless <kid>|pupil|teenage|teenager within 4
  attempt* .. (take | end) .. own|her|his life
  (take|taken|taking|took|end|ended|ending her|his|their own life) + <adult-n> in sentence unless coroner|inquest within 8
  (want* | wish*) .. to die|be dead
  not want to be here|live
  overdose~|overdosed|overdosing + <adult-n> in sentence unless child|girl|boy|teenager|pupil|daughter|son ..5 overdose*
  <medicine>
  <adult-n>|she ..3 anxious|stressed unless <cue> unless about within 2
  feel~|felt|feeling low|down|depressed|suicidal|hopeless|overwhelmed|anxious unless staff|professional~|practitioner~|worker~|colleagues within 4
  stress and anxiety
  panic attack~
  eating disorder~|anorexi*|bulimi* unless <kid>|school within 8
  psychiatrist~ .. saw|assess*|diagnos*|treat*|prescrib*|discharg*|review*|seen|referr*|concluded
  <adult-n> ..6 psychiatrist|psychiatry|psychiatric|psychologist|psychology unless <kid> within 4
  section~|sectioned|detained|detention .. mental health act
  sectioned
  section 136|135
  =s136|=s.136|=s135
  crisis team|resolution|café|cafe .. <link>|<mother>|<father>|her|him|visit*
  (refer* | seen | assess* | discharg* | contact* | support* ) .. (crisis team | cmht | home treatment team)
  (psychiatric | mental health) unit|inpatient|hospital|ward|admission|bed
  mother and baby unit + psych*|mental|admi*|refer*|perinatal|bed within 8
  <adult-n>|she ..5 counsell* unless school|debt|drug|alcohol|genetic|<kid> within 4
  <adult-n>|she ..4 (psychotherapy | cbt | iapt | talking therap*)
  talking|cognitive therap*|behavioural
  iapt
  whooley
  edinburgh postnatal|post|scale
  =EPDS|=PHQ-9|=PHQ9|=GAD-7|=GAD7|=EUPD|=PTSD|=OCD|=CBT
  compliance|complian*|concordan*|stopped|stopping|stop|ceased|missed .. medication|antidepressants .. mental|mood|depress*|psych*|mother|pregnan*
  (stopped | ceased | not) .. taking .. medication unless <kid> within 4
  trio of vulnerabilit*
  toxic trio
  trilogy of risk
  emotional wellbeing|well-being|health of|for [the|both] <mother>|<father>|parent|parents|woman|women
  <adult-n> emotional [and] [mental] wellbeing|well-being|health|state|difficulties unless <cue>
  hears|hearing voices
  <adult-n>|she|he ..2 heard voices unless neighbour~ within 4
  voices .. tell*|told .. harm|kill|hurt
  thoughts .. of .. harm*|hurt*|kill*|suicide|ending
  intrusive thoughts
  bereavement|grief .. depress*|mood|counsel*
  declin*|receiv*|attend*|access*|start*|engag*|complet* .. counselling|counsellor|psychotherapy unless <kid> .. counselling
  struggl* .. emotionally|mentally
  (feel* | felt) .. (unable to cope | very low | isolated and)
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  (cut|cutting|harm|harming|harmed herself|himself|themselves) + <adult-n> within 8 unless <kid>|pupil~|student~ within 5
  how ..2 she|he|mother|mum|father|parents ..2 feeling|coping
  ask~|asked ..3 about|after ..2 mood
  (take|taking|end|ending her|his|their own life) + (want|wanted|wants|gp|thoughts|thinking) in sentence unless <kid>|pupil~|school|student~ within 12
  <mh-name> ..6 discharged|saw|accepted|assessed|declined|treated|supported|reviewed|diagnosed|closed ..3 her|him|mother|father|mum|dad
  mental health services|team ..6 discharged|saw|accepted|assessed|declined|treated|supported ..2 her|him|mother|father|mum|dad
  (psychological|bereavement) [and] [psychological] (support|therap*) unless <kid> within 4 unless staff|professionals|practitioners|workforce within 4
  <adult-n>|she|he (was|is|felt|feeling|been) [very|quite|rather] low unless low in|risk|level|on
  (<mother>|<father>|she|parents) ..5 emotional wellbeing|well-being|health unless <kid> within 6
  # further ways of saying it
  threaten* ..2 (jump | jumping | hang himself | hang herself | kill himself | kill herself | end it all | harm himself | harm herself) unless <kid>|pupil~|school within 6
  (attempt|attempts|attempted) ..2 on (his|her) [own] life
  <mother>|<father>|ms|mr ..8 =CAMHS ..8 teenager|adolescen*|childhood|teens|teenage|young|child
  (as|in) ..2 (teenager|adolescen*|childhood|teens|young|child) ..8 <mother>|<father>|she|he ..6 =CAMHS
  <adult-n>|she|he ..2 (appeared|presented|seemed|looked|was|came) ..3 (flat|subdued|agitated|erratic|paranoid|vacant|detached|manic|low) unless baby|child|children within 3 unless (low risk | low level | flat in|above|below|was|with | low income|birth|weight|key|in) within 2 unless a|the flat within 1
  flat|blunted|low affect
  (refer*|signpost*|offer*|seek*|sought|undergo*|wait*|access*|undertak*|recommend*) ..3 counselling unless <kid>|school|debt|drug|alcohol|genetic|couple|relationship|marriage|staff within 4
  (obsessive|compulsive|intrusive|irrational|morbid|dark|negative) thoughts
  mental health act ..1 assessment~|assessed|section~
  detainable
  <mother>|<father>|she|he|adult|partner ..4 (feel|feels|felt|feeling|was|been|become) ..1 suicidal unless <kid>|pupil~|school|teenager within 3
  <mother>|<father>|she|he|parents ..4 (feel|feels|felt|feeling|been|become) ..1 (very|extremely|increasingly|constantly|highly|more) (anxious|stressed|low) unless about within 1
  listening visit~
  (kill|killing|hang|hanging|hanged) himself|herself|themselves unless <kid>|pupil~|school|teenager within 8
  agoraphobi* | health anxiety | social phobia | =EMDR
  signed off ..4 (stress|work) unless plan|assessment|report|manager within 4
  (mood|whooley|epds|wellbeing|well-being) (question~|assessment~|screen*|score~) unless <kid> within 4
  <mother>|<father>|she|he|mum ..1 (cried | cries | was crying | been crying | had been crying) ..2 (most|every|daily|uncontrollabl*|constantly|all|frequently|often) unless <kid> within 2
  (said|told|message|text|texted|felt|feel|wrote|saying|stated) ..8 (could not go on | could not carry on | cannot go on | cannot carry on | can't go on | couldn't go on | can not go on) unless <kid> within 1
  (informal|voluntary) patient unless hospice
  (discharg*|refer*|care|under|seen|visited|open) ..5 (home treatment | crisis | early intervention | psychosis) team unless <kid>|family|help|years within 3
  talking|talked to herself|himself
  <adult-n>|her|his ..2 (state of mind | emotional state | mental state)
  therapeutic (support|input|help|intervention) unless <kid>|play|family|foster within 4
absent:
  mood ..4 good|stable|bright|settled|fine|well
  no ..4 mental health|ill-health|illness|depression ..4 noted|identified|disclosed|recorded|known|concern~|reported|difficulties|problems|history
  mentally well | emotionally well unless not within 3
  not ..5 depressed|suicidal
  neither ..4 report* ..8 mental health
  nothing ..12 low mood|anxiety|depress*
  denied ..4 low mood|depression|suicidal|self-harm
  no suicidal|self-harm thoughts|ideation|intent
not:
  (email~|report~|representative~|attendance|input) (from|of|by) [adult] =Mental =Health
  <kid-mh>
  mental health of .. <kid>
  mental health act code
  mental health awareness week|day
  mental capacity
  =CAMHS unless <parent-camhs>
  anxiet* .. amongst|among .. professionals|staff|practitioners
  staff|professional~|practitioner~|worker~|agency anxiety|anxieties
  separation anxiety
  anxious to
  great depression
  school|college|academy counsellor~
