theme: invisible-fathers
name: Fathers and male carers, seen or not
family: Who is seen and heard
checked: yes
absence: affirms
definition: fathers, partners or male carers not identified, engaged, included, assessed or known; or said to be (also the recommendation to do so); little known about him

let male
  father|fathers|dad|dads|stepfather~|step-father~|stepdad~|paternal|men|males
  mother's|mum's|her|his|new|male|current|previous|parent's|unborn's|significant|expectant partner|partners
  male|men carer~|figure~|adult~|caregiver~|member~|parent~ | significant male~ | boyfriend~ | husband~ | birth|biological|putative|baby's|child's|children's father~ | both parents | other parent
let named = father|fathers|dad|dads|stepfather~|step-father~|men|males|boyfriend | male carer~|figure~|partner~|adult~ | mother's|new partner~ | significant male~|adult~|others
let neg = not|never|no|didn't|doesn't|don't|hadn't|hasn't|wasn't|weren't|couldn't|nothing|nor|neither|without|rarely|seldom|little|limited|lack|lacked|lacking|absence|fail~|failed|failure|omitted|omission|insufficient|minimal|scant|less|missed|nobody|hardly|poorly|scarcely|few|unclear|unknown|overlooked|marginal|minimally|inconsistently|inadequate|inadequately
let done
  assessed|identified|included|engaged|considered|consulted|involved|interviewed|invited|recorded|documented|explored|known|seen|asked|contacted|spoken|named|checked|mentioned|noted|understood|visible|present|met|sought|visited|screened|approached|heard|acknowledged|discussed|questioned|offered|listened
let do
  assess~|identify~|identified|include~|included|including|engage~|engaging|engaged|consider~|considered|considering|consult~|involve~|involving|interview~|invite~|explore~|exploring|ask~|meet~|met|see|seeing|speak~|spoke|recognise~|contact|record~|work~|understand~|understanding|know|listen~|reach~|approach~|support~|enquir*|inquir*|question~|gather~|obtain~|seek|seeking|acknowledg*|discuss~|inclusion|engagement|involvement|assessment|consideration|identification|knowledge|recognition|attention|information|awareness|exploration
let practice
  assess~|assessment~|include~|included|inclusion|engage~|engaging|consult~|identification|consider~|considered|consideration
let aspect
  role|background|history|identity|details|whereabouts|risk~|needs|views|view|voice|perspective|involvement|engagement|presence|influence|significance|contribution|name|mental|health|alcohol|circumstances|information|support|vulnerabilit*|parenting|capacity|experience|childhood|strengths
let fathers-passing = fathers day | founding fathers | different fathers | fathers and mothers of
let bad-include = include|including ..3 father ..3 to|by|and|who|had
let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|services|agencies|hv | social care
  social|key|support|family worker~ | health visitor~ | child~ services
let dad-both = father|stepfather|dad | both parents
let ask-about = ask~|asked|enquire~|enquired|inquire~|explore~|explored|establish~|check~|consider~|considered|clarify~|identify~|identified|seek~|sought|speak~|spoke|included|engaged|assess~

match:
  fathers unless <fathers-passing> within 2
  invisible|hidden|unseen|absent|peripheral|shadowy|missing|ghost|unknown|unidentified|overlooked|sidelined|marginalised|excluded ..2 <named>
  <named> ..3 invisible|hidden|unseen|peripheral|sidelined|marginalised|overlooked|invisibility|ignored|excluded|forgotten|absent
  invisibility ..3 <named>
  <named> ..4 <neg> ..4 <done>
  <named> ..2 [was|were|is|are|being|been|had|be|to] [rarely|seldom|hardly|never|poorly|inadequately|not] [fully|properly|been] assessed|included|engaged|considered|consulted
  <neg> ..4 <do> ..4 <male>
  <neg> ..3 known|recorded|understood|documented|information|asked ..4 <male>
  <neg> ..3 <aspect> ..3 <male>
  <neg> ..5 <male> ..1 <aspect> unless contact within 2
  little|nothing|limited|less|scant|minimal ..2 known|information|detail|knowledge|understanding|recorded ..6 <male>
  <male> ..2 <aspect> ..5 <neg> ..3 <done>
  should|must|need~|ensure~|ensuring|important|importance|essential|vital|require~|consider|encourage~|expectation|expected|opportunity|opportunities|how|routinely|efforts|attempt~|better|always|ways ..8 <do> ..4 <male>
  should|must|need~|ensure~|ensuring|importance ..8 <named> ..5 <done>
  engage|engaging|involve|include|consult|consulting|assess|assessing|inclusion ..3 <named> unless <bad-include> within 2
  engagement|inclusion|involvement|assessment|assessments|identification|consideration|exploration|recognition|understanding|knowledge|visibility ..3 of|with|about [the|all|any|new|mother's|her|both] <male>
  <professional> ..3 <ask-about> ..6 <male>
  asked|asking|ask|enquired|enquiry|enquiries|question~|curious|curiosity ..5 <male> ..2 <aspect>
  asked|asking|ask|enquired|enquire|enquiry|enquiries|curious|curiosity ..3 about|of|regarding|into ..3 <male>
  <professional> ..4 met|saw|seen|spoke|visited|assessed|contacted|interviewed|engaged ..3 <dad-both>
  see|seeing|saw|meet|meeting|met ..2 both parents
  both parents ..5 seen|assessed|included|engaged|involved|consulted|considered|visited|spoken
  role ..3 of ..4 <named>
  <named> ..1 role
  role|needs|views|voice|perspective|vulnerabilit* ..2 of|as ..3 father|fathers|male|men|dad
  father's|dad's|stepfather's|partner's [own] views|voice|perspective|role|involvement|engagement|identity|details|needs|vulnerabilit*|strengths
  identity ..3 father|partner|paternity|putative
  who ..2 the|her|their|his|mother's|new [baby's|child's|unborn|new] [baby's] father|partner ..1 was|is|were
  name ..2 of ..3 father
  who lived|lives|living|was|were|is ..3 in|at ..2 household|home|property
  household members|composition
  adults|males|men|others ..3 in ..2 household
  unknown|unidentified|new|significant|hidden male~|man|men|adult~
  presence ..3 male|man|men|partner|boyfriend|father
  male partners|carers|caregivers|figures|carer|caregiver|figure
  paternity
  focus~|focused|focussed|focusing|emphasis|attention|centred|concentrat* ..4 on|upon ..4 mother|mothers|mum|maternal|her unless alcohol within 4
  mother-focus* | mother-centric | mother-centred | maternal focus
  solely|exclusively|only|primarily|entirely|mainly|wholly ..4 mother|mum ..6 father|partner|him
  mother ..8 but|whereas|while ..3 father|partner ..3 <neg>
  father|partner|stepfather|dad ..2 as ..2 protective|risk|carer|resource|parent|primary|caregiver|positive|support
  father-inclusive | dad-inclusive | father-friendly | dad pad | dads matter | young dads
  hospital|maternity|gp|health|child's|records|record|assessment|form|booking|plan ..5 <neg> ..4 father|partner|stepfather
  checks|information|background|history|intelligence|enquiries ..3 about|on|for|regarding|concerning ..3 <male>
  <neg> ..3 checks|enquiries ..3 on|about ..3 partner|father|boyfriend|him
  <male> ..8 <neg> known to ..4 <professional>|service~|agencies
  <named> ..3 <practice> ..2 in|as|for|by|during|at|within|further|fully
  <neg> ..3 think|thought|thinking about ..2 <named>
  <neg> ..2 relationship ..2 with ..3 father ..4 <done>
  parental responsibility ..6 establish*|clarif*|checked|known|unclear|unknown
  unable|difficult|difficulty|attempts|tried ..3 to|in|at ..2 engage|contact|see|meet|speak|trace|contacting|engaging ..3 father|partner|stepfather|dad
weak:
  father's|dad's|stepfather's|partner's [own] background|history|name|circumstances|capacity|parenting
  father|dad|stepfather ..3 seen|present|attended|met|visited
  both parents
  men
  putative
  parental responsibility
  single parent
not:
  partner agenc*|organisation~|service~|bodies
  statutory|safeguarding|strategic|delivery|key|local|multi-agency partner~
  <male> ..4 <neg> ..2 known to ..2 police
  domestic violence|abuse by|from ..3 partner
