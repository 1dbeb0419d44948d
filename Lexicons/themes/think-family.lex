theme: think-family
name: Think family
family: Practice and decisions
checked: yes
absence: affirms
definition: adult services thinking about children; whole-family approach

# services whose client is the adult
let adult-service
  adult|adults|adult-focused|adult-facing|adult-oriented service~|mental-health|social-care|practitioner~|professional~|worker~|team~|safeguarding|agencies|psychiatr*
  adult mental health [service~|team~|practitioner~|nurse~|worker~|professional~|staff]
  mental health service~|team~|worker~|practitioner~|nurse~|staff|trust
  drug|alcohol|substance|addiction|probation|recovery|idva|refuge|homeless|prison|offender service~|team~|worker~|practitioner~|nurse~|officer~|staff|agency|trust
  drug and alcohol service~|team~|worker~|practitioner~|staff
  substance misuse service~|team~|worker~|practitioner~|agency
  community mental health [team~|nurse~|service~]
  cmht|cmhts|crht
  crisis team~ | psychiatric liaison | liaison psychiatry | home treatment team | talking therapies | general practice
  probation|psychiatrist~|cpn|idva|counsellor~|therapist~|keyworker~
  psychiatric team~|service~|nurse~|ward|hospital | key worker~ | treatment service~|provider~|agency | methadone clinic | recovery worker~
  housing officer~|service~|provider~|department|team
  offender manager~ | custody staff | hostel staff
let wide-service = <adult-service>|gp|gps|surgery|surgeries|police|paramedic~ | emergency department | ambulance crew~
let kids = child~|sons|daughters|kids|children|baby|babies|infant~|unborn|son|daughter|dependants|dependents|sibling~|pregnancy|pregnant
let mind = consider~|considered|considering|consideration|thought~|think~|ask~|enquire~|explore~|identify~|assess~|aware|awareness|know~|recognise~|focus~|focused|sight|alert|curious|curiosity|address~|factor~ | take~ into account | take~ account of
let kid-services = child~ services|service|social|nursery|centre

let neg-ask = not|never|rarely|nor
let adult-word = adult|adults|patient|patients|client|clients | service user~ | individual patient
let adult2 = <adult-service>|therapist~|clinic|iapt|pharmacist~|methadone|gp|gps|ward|psychologist~ | housing support worker~ | support provider | mental health trust | emergency department | pain clinic | perinatal team | alcohol worker~ | drug worker~
match:
  <adult-service> ..3 (not|never) ..2 consider* ..3 (what|impact|effect|implication~) ..10 <kids>
  (no one|nobody|no-one) ..4 (surgery|practice|clinic|ward|service|team) ..2 (considered|asked|thought) ..8 <kids> unless <kid-services>
  (asked|ask|asking|enquire*|established|recorded|noted|check*) ..2 (whether|if) ..3 (there were|had|has|have|was|were) ..1 (children|child|dependants | a parent) unless social|services|protection within 1
  <adult-service> ..12 asked ..8 who ..3 (minding|caring|looking) ..4 (them|child~|daughters|sons|baby)
  <adult-service> ..6 (name~|details) of ..3 (daughter~|son|sons|children)
  think|thinking|thinks family|families
  think-family
  thinking about the [whole] family
  think [the] (child|children|parent | whole family | child and parent)
  think child think
  (whole|entire) family|household|families approach*|assessment~|model|working|work|view|perspective|focus|plan~|support|picture|context|needs|lens|basis|response|intervention~|understanding|dynamics|system|working
  whole-family|whole-household approach*|assessment~|working|focus
  (family|families) as a whole | the whole family | whole family | family-wide|whole-household
  (family-focused|family-focussed|family-centred|family-based|family-inclusive|family-orientated|family-oriented) ..2 (approach*|practice|work~|assessment~|intervention~|service~|support|care|thinking|model|way|working|response)
  family-focused|family-focussed|family-centred|family-inclusive
  family focus|lens
  (holistic|systemic|joined-up) ..3 (family|families|household) unless review within 3
  (holistically|systemically | in the round) ..4 (family|household)
  (needs|circumstances|dynamics|functioning|context) of ..3 (whole family | entire family | family as a whole | all family members | everyone in the household | all members of the family | all members of the household | each member of the family | every member)
  # adult services and children
  <adult-service> ..6 <not> ..3 <mind> ..6 <kids> unless <kid-services>
  <adult-service> ..4 <mind> ..6 <kids> ..4 (risk|impact|safety|safeguarding|needs|welfare|wellbeing|effect|household)
  <adult-service> ..3 (should|must|need~|expected) ..4 <mind> ..6 <kids> unless <kid-services> unless child protection
  <adult-service> ..6 (parental role~|status | parenting|caring role~|responsibilit*|capacity)
  <adult-service> ..5 (impact|effect|implication~|consequence~) ..6 <kids> unless <kid-services>
  <wide-service> ..6 (whether|if) ..3 (he|she|they|patient~|client~|mother|father) ..3 (had|has|have|cared|care|lived) ..1 [for|with] <kids>
  work~ with ..2 adults|parents ..8 (consider*|impact|safeguard*|think|ask) ..4 (child~|children|parenting)
  (focus~|focused|focussed|attention|centred|concentrated) ..3 (on|upon) ..2 (adult~|adults'|mother|mother's|parent~|father|father's|patient) ..8 (rather than | instead | lost sight | at the expense) ..3 <kids>
  adult-focused|adult-focussed|adult-centric|adult-centred [practice|work|approach*|service~|lens|assessment~]
  adult focused|focussed|centric|centred|oriented
  (adult's | parent's | mother's | parents' | adults' | her own | his own | mother's own) needs ..8 (rather than | overshadow*|eclipsed|obscured|above|ahead|dominated) ..8 (child~|children's|baby's|baby|infant~)
  (seen|treated|viewed|regarded|assessed|managed) ..4 (as an individual | as an individual patient | as a patient | as a single | in her own right | in his own right | as individuals | as an adult) ..8 (rather than | not|without) ..6 (mother|father|parent~|carer~|child~|family)
  (hidden|invisible|unseen) [the] child~ ..8 (adult|parent~|service~|drug|alcohol|mental)
  child~ ..4 (behind|of | living with) ..2 adult|parent|patient|client ..4 (consider*|identified|invisible|unseen|hidden|safeguard*)
  (impact|effect|effects|consequences|implications) of ..6 (mental health | mental illness | drinking | drug use | substance misuse | substance use | alcohol | depression | addiction | illness | learning disability | offending) ..4 on ..5 (parenting | ability to parent | capacity to parent | care of the child~ | children | the children | child~ | the baby | family | unborn) ..4 (not|never|consider*|assess*|explore*|overlook*|address*|understood|recognised|should|must|need~)
  (not | never | without | failed to | rarely) ..3 (consider*|ask*|explor*|assess*|recognis*) ..5 (impact|effect) ..6 on ..3 (parenting | ability to parent | capacity to parent)
  (parental|parenting|caring) (role|status|responsibilit*) ..5 (not|never|consider*|ask*|recorded|explor*|identif*|overlook*|recognis*|taken|known) unless parental responsibility
  (not|never|rarely|routinely) ..2 (asked|established|recorded|identified|considered|explored) ..4 (was a parent | had children | were parents | has children | is a parent | lived with children | was a father | was a mother | caring for | contact with children | children in the household | children at home)
  (see|seen|saw|treated|work~|worked|assess*) ..3 (adult|parent~|mother|father|patient) ..3 (in isolation | separately | alone) ..5 (child~|family|parenting|context)
  (adult|adults) and children's (service~ | social care | teams | safeguarding | mental | work~) ..6 (work~|together|separate|join*|interface|link*|not|share~|communicat*|gap|should|bridge|divide)
  (interface|link~|bridge|gap|divide | joint work* | joint working | joint protocol) between ..3 (adult|adults) ..6 (child~|children's)
  (between) ..1 adult [and] ..3 children's (service~|social|teams)
  <adult-service> ..6 safeguarding ..3 (child~|responsibilit*|role)
  (safeguarding|welfare|wellbeing|safety) of ..2 (any|their|client's|patient's|dependent) child~ ..8 <adult-service>
  (linked|link|linking) ..3 (parents' | parent's | mother's | father's | family | family members | adult) ..2 records ..4 child~
  (every|all|other|each) member~ ..2 (of|in|within) ..2 (household|family|home) ..6 (consider*|assess*|included|needs|understood|checks)
  household as a whole
  (family|household) ..2 (members|composition) ..4 (not|never) ..2 (consider*|explored|identified|asked|included)
  # the adult as client or patient, and the children behind
  (gp|gps|practice|surgery|doctor~|hospital|psychiatr* | <adult-service>) ..8 without ..2 (thinking|considering|asking|regard|consideration|thought) ..6 <kids>
  <neg-ask> ..4 patient~ ..8 (child|children|baby|parent)
  client~|service-user~ + child|children|baby|babies|infant|parent|parents|dependants|sons|daughters within 6 unless <kid-services> within 2
  (adult|his|her|their) patient~ ..6 (child|children|baby|parent|parents|parenting)
  (children|child|baby|infant~) ..4 (living|live|lives|lived|home|contact) ..2 (with) ..2 (client~|patient~|service-user~)
  <adult-service> ..8 (without|not|never|nor|nobody|none) ..3 (establish*|ask~|asking|know~|known|consider*|record*|identif*|learn*|think~|thinking|thought|enquir*) ..5 <kids> unless <kid-services>
  (nothing|nobody|no-one|not|never|none|neither | no one | no evidence) ..6 <adult-service> ..6 (thought|considered|asked|knew|recognised|recorded|explored|enquired) ..5 <kids> unless <kid-services>
  (gp|practice|surgery | <adult-service>) ..4 (knew|aware|know|known) ..6 (caring for | cared for | living with | lived with | house with | home with | father of | mother of | responsible for | looking after) ..4 <kids>
  (prescri*|methadone|medication|detox|treatment|treated|therapy) ..6 (without|not|never|nobody) ..4 (ask~|asking|consider*|know*|thought|establish*) ..6 (child*|baby|flat|household|kept|stored|storage)
  (prescri*|methadone|medication) ..6 (safe|safely) ..3 (storage|stored|store) ..8 <kids>
  (regard~|regarded|saw|seen|treat~|treated|viewed) ..3 <kids> ..3 (another|other|someone) ..3 (business|responsibility|job|remit|concern)
  (as|only|solely|purely|simply) ..2 (patient|client|student|offender|tenant|prisoner|service-user) ..8 (not|rather|never|without|forgetting|nor) ..6 (parent|father|mother|carer)
  treat~|treatment|treated ..3 (her|him|mother|father|patient) ..1 (alone | in isolation | only as)
  (adult and children's services) ..4 (apart|parallel|silo*|separately|alongside|divided|worlds)
  adults' and children's (services|teams|workforce~)
  (services|workers|professionals|practitioners|staff|teams) ..2 (for | working with | work with | treating) ..1 adults ..5 <kids>
  (mean|meant|means|effect|implication~) ..2 for ..3 (daughter|son|child|children|baby) ..6 (not|never|nor) ..3 (thought|considered|asked|explored)
  # forms, letters and questions about the adult that leave the child out; medicines and the night
  (section|part|box|field|question~|page) ..4 (about|on|for) ..2 (children|dependants|child) ..4 (blank|empty|incomplete|uncompleted|unanswered | not completed)
  (assessment|form|record|letter~) of (an adult | adults | adult patient~ | discharge) ..12 <kids> unless <kid-services>
  (discharge letter | letter of discharge | discharge summary) ..8 (nothing|not|no|without) ..5 (children|child|dependants|parent)
  <adult-service> ..8 (ask|asks|asked|asking|record~|recording) ..1 about ..3 (child|children|dependants) unless <kid-services>
  (gp|doctor|prescriber~|pharmacist~ | <adult-service>) ..8 (not|never|nor|should|must) ..1 (ask|asked|consider|considered) ..2 who ..6 (baby|child|children|infant|them)
  (not|never|nobody|no-one | no one) ..1 (ask|asked|asking|considered|established) (who|what) ..3 (look~|caring|care|cared|minding|see) ..3 (baby|child|children|infant)
  (prescri*|sedat*|medication|methadone) ..10 (care for | caring for | night feed~ | wake|hear) ..3 (baby|infant|child|children)
  (prescri*|sedat*|medication) ..6 (parent|mother|father) ..2 (of|with) ..3 (baby|infant|newborn | young child~)
  (drinking|drug|alcohol|illness|condition|medication) ..6 (means|meant|mean|might mean|effect) for ..3 (child|children|baby|them) 
  (gp|gps|practice|doctor|surgery) ..3 (not|never) ..1 consider* ..3 (impact|effect|implications) ..6 on|for ..3 <kids>
  (adult~|parent~|mother|father) ..3 in isolation from ..3 <kids>
  (focus~|focused|focussed|focusing) ..1 on ..4 (adult|patient|adult's|patient's) ..8 (lost sight | rather than | not the | without | at the expense) ..4 <kids>
  <kids> ..8 (services|professionals|practitioners|staff) (working with|treating) adults
  <adult-service> ..10 (role|responsibilit*|status) as ..1 (parent|mother|father|carer)
  (gp|gps|doctor~|prescriber~) ..3 (should|must|need~) ..2 consider* ..3 (needs|impact|safety|welfare|risk~) ..2 <kids> ..6 (parent~|adult~|patient~|treating|prescrib*)
  <adult-service> ..6 <not> ..3 <mind> ..3 (a|was|were) (father|mother|parent|parents|carer)
  (adult|adults) services ..6 (separate|separately|isolation|silo*|joined|linked|together) ..4 children's
  consideration ..3 <kids> ..3 by ..1 <adult-service>
  (focus|emphasis|attention) ..2 on ..1 adult~ ..2 (rather than | not | instead of) ..2 (family|child|children|household)
  # plain official ways
  (focus~|focused|focussed) ..1 (on|upon) ..4 as (a|an|the) (patient|client|adult|individual|offender | service user)
  <adult-service> ..12 (caring|parenting|parental|childcare) (responsibilit*|role~)
  <adult2> ..4 (referral|referred|concern~|contacted) ..8 (because|when|as|due|about|regarding|after) ..6 (pregnan* | the children | her children | his children | the baby | unborn | child in) unless child protection conference|plan
  <adult2> ..8 (without|not|never|no|little) ..3 (thought|consider*|attention|regard|consideration) ..10 (children|child|baby|parenting|dependants) unless <kid-services>
  (not|never|nobody|rarely|routinely|no) ..3 (ask*|establish*|record*|explor*|consider*|check*|enquir*) ..2 (whether|if) ..1 (he|she|they|mother|father|patient~|client~) ..3 (parent|parents|carer|dependants|dependent|caring | a father | a mother | any children | had children | had a child | has children)
  (assessment~|letter~|plan~|record~|review|report|summary|notes|form) ..3 (by|from|completed|of|in) ..3 <adult2> ..6 (no|not|nothing|silent|without|little) ..6 (children|child|baby|dependants|parenting) unless <kid-services>
  (not|never|no|nobody|unclear|unknown) ..4 (establish*|ask*|consider*|record*|enquir*|explor*|clear|check*|identify) ..1 who ..3 (look*|caring|care|cared|minding|charge) ..4 <kids>
  <adult-service> ..3 (recorded|noted|aware|knew) ..3 (mother|father|she|he|patient|client) ..1 (had|has) ..2 <kids>
  therapist ..3 (recorded|noted|aware|knew) ..3 (mother|father|she|he|patient|client) ..1 (had|has) ..2 <kids>
  <adult-service> ..3 (considered|recognised|identified|raised|discussed) ..3 (needs|impact|safety|welfare|wellbeing|risk~|position|concern~) ..4 (child|children|baby|unborn) unless <kid-services>
  (services|professionals|practitioners|those|staff|workers|workforce) [who] (working|work|worked) with ..1 (adults|adult~) ..10 (child|children|families|family|parents) unless <kid-services>
  focus ..8 (on|upon) ..2 <adult-word> ..3 (and not | rather than | not | instead of) ..4 (child|children|family|baby|parent)
  <adult-service> ..6 (baby|child|children|infant) ..8 (passed|shared|informed|notified|alerted|contacted) ..4 (midwi*|csc|mash|social|school|=HV | health visitor)
  between ..2 adult~ ..3 (children's|children|child) unless between ..2 child
  (joint|joined-up|joined|liaison|link~|together|collaborat*|co-ordinat*|coordinat*) ..4 between ..3 <adult-service> ..4 (children's|csc | child~ social | health visit*)
  (each|every) (professional|service|worker|agency|practitioner|team) ..4 own (patient~|client~ | service user~)
  (wider|whole) family ..3 (lost|missed|overlooked | not seen | not considered)
  dependent child|children|infant
  hidden harm unless hidden harm protocol~|strategy|midwife|service~|worker~|team|group|lead|nurse|policy
  (adult|adults) (service~|mental) ..12 (children|child|parents|parenting|families) ..6 (should|must|need~|not|never|routinely) unless <kid-services>
  (see|seeing|recognis*|identif*|view*|treat*) ..3 (adult~|patient~|client~|service-user~) ..1 as (a parent | parents | a mother | a father | carers)
  (impact|effect|implications) ..3 (adult's|parent's|mother's|father's|parents'|parental) ..3 (illness|condition|health|use|misuse|drinking|treatment|diagnosis|medication) ..4 on ..3 (child|children|baby|parenting|unborn|infant) ..4 (not|never|consider*|assess*|explore*|understood)
  <adult2> ..12 role ..3 (protecting|safeguarding) ..2 (child|children)
  (no|little|lack|without) ..1 (consideration|thought|attention|regard) ..3 by ..2 <adult2> ..6 (child|children|baby)
  (mother's|father's|her|his|patient's|adult's) role as a (parent|mother|father|carer) ..6 (not|never|consider*|recognis*|explor*)
  (no|without|not|little) ..3 (mention|reference|consider*|recogni*|account) ..3 role as a (parent|mother|father|carer)
  family ..4 considered as a whole
weak:
  whole family
  family-focused
not:
  family planning | think tank | family liaison
  whole family (died | moved | travelled | went | emigrated | was evicted | attended | came | lived | slept | shared) | the whole family (moved|went|lived|slept|shared|left|travelled|attended|stayed|visited|came)
  the whole family (was|were|had) unless needs|impact|work|view within 4
  adult safeguarding board
