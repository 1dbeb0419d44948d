theme: childs-mental-health
name: The child's own mental health
family: Further themes
checked: no
absence: negates
definition: the child's own mental ill health, self-harm, suicide or suicidal thoughts

let kid = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|student~|youth|youths|sibling~|brother|sister | young person|people
let parental = mother|mothers|mum|father|fathers|dad|parent|parents|parental|maternal|paternal|partner|carer|carers|perinatal|postnatal|grandmother
let ill = depress*|anxiety|psychosis|psychotic|ptsd|ocd|anorexi*|paranoi*|bulimi*|dysregulat* | panic attack~
let act = self-harm*|self-injur*|overdose~|overdosed|suicid*|ligature~|hanged|hanging
let link = refer*|wait*|assess*|accept*|reject*|declin*|clos*|discharg*|treat*|diagnos*|admit*|threshold~|appointment~ | open to | known to | seen by

let adultish = gp|<parental>|mrs|mr|ms|adult|woman|man|psychiatrist's

match:
  <kid> ..6 swallow*|took|taken ..4 tablets|pills|paracetamol unless accident*|toddler|baby|baby's|methadone|pregnan*|<parental> within 12 unless birth of within 12
  talk*|spoke|thought~|thinking ..2 ending|end|killing ..1 her|his|their|himself|herself unless <adultish>|gp|baby|pregnan* within 20
  <kid> [and young people] [own] [emotional] [and] mental [ill] health|wellbeing|illness|state unless mental health act|trust|service~|team~
  child [and adolescent] mental health difficulties|problems|needs|issues
  emotional [and] [mental] health|wellbeing|well-being + <kid> within 3 unless <parental> .. emotional
  mental [ill] health|illness + <kid> within 3 unless <parental> within 8 unless her|his|impact|effect|affect~ within 5 unless mental health trust|act|worker~|nurse~|service~|team~ unless child protection|death|children's
  adolescent|infant mental health
  tier four|3|4|three bed|unit|admission|inpatient|camhs|service~
  <link> .. camhs
  camhs .. <link>
  <kid> .. <act> unless <parental> .. <act> unless birth|born|pregnan* within 8
  <act> .. <kid> unless <parental> .. <act> unless <act> .. <parental>
  <act> .. by|in|among .. <kid>
  <kid> .. <ill> unless <parental> .. <ill>
  <kid> .. (low mood | low in mood | eating disorder | hearing voices | panic attacks | nightmares | flashbacks | intrusive thoughts | school phobia)
  he|she|they .. (self-harmed | self harmed | self-harming | cut her arms | cut his arms | cutting herself | cutting himself) unless <parental> within 12
  <kid> .. (cut | cutting | harming | hurting | harmed | hurt) herself|himself|themselves
  teenage|adolescent|youth|childhood|child suicide|self-harm|depression|anxiety
  suicide~ .. of|among|by .. <kid>
  (took | take | taking | taken | end | ended | ending) ..1 her|his|their [own] life unless <adultish> within 20
  <kid> .. (took | take | taking | taken | end | ended | ending) .. own life
  <kid> .. want* .. to die
  <kid> .. suicid*
  suicidal ideation|thoughts|intent .. <kid>
  suicide pact|cluster~
  found hanging|hanged
  ligature~ unless ligature risk .. ward
  <kid> .. counsell*|psychotherap*|psychiatr* unless <parental> .. counsell*|psychotherap*|psychiatr*
  counsell*|psychotherapy .. for .. <kid>
  school counsellor
  mental health support team .. <kid>|school
  (psychiatric | mental health | adolescent) inpatient|unit|ward|bed .. <kid>
  <kid> .. sectioned|detained|admitted .. mental|psychiatric|adolescent
  <kid> .. trauma*|bereave*|grief .. therap*|emotional|counsell*
  <kid> .. eating disorder~|anorexi*
  looked after .. emotional|mental wellbeing|health
  strengths and difficulties questionnaire
  =SDQ|=ELSA
  behaviour .. (expression | sign | communication) of .. distress|trauma
  parity of esteem
  gender dysphoria
  self-harm*|overdose~|overdosed|suicid* + teenage|teenager~|adolescent~|school|academy|college|foster|camhs|pupil~|friend~|fifteen|fourteen|sixteen in sentence unless <adultish>|her|birth|pregnan*|capacity|caring|asked within 12 unless assess*|history|substance|strategy|men|population within 4
  died by suicide unless <adultish> within 20
  (cut|cutting|harmed|harming herself|himself|themselves) + (school|pupil~|teacher~|camhs|friend~|<kid>) in sentence unless <adultish>|birth|pregnan* within 30
  <kid> ..6 cut|cutting|harm|harming|harmed herself|himself|themselves
  cut|cutting|cuts ..1 on|his|her ..1 arm~|arms|wrist~|wrists|forearm~|legs|thigh~ unless <adultish> within 30
  not want to be here | not wake up | better off dead|without
  (not|never|did meant|mean to die) unless <adultish> within 30
  stopped eating unless <adultish>|baby|toddler within 12
  refus* to eat ..6 weight|friends|ward|school
  (he|she|they|child|girl|boy) ..6 want* ..2 to die unless <adultish> within 30
  eating disorder~|anorexi*|bulimi* unless <adultish> within 20
  (his|her|their emotional wellbeing|well-being|health) + (school|pupil~|teacher~|camhs|young) in sentence unless <adultish> within 20
  boy|girl|teenager|pupil ..5 anxious|withdrawn|depressed unless <adultish> within 10
not:
  camhs [nurse|worker|manager|service|team|representative] attended|sent|submitted|joined
  <parental> [own] mental health
  hanging around|out
  child and adolescent mental health service~
