# Word lists that several lexicons use. A lexicon's own list of the same name comes first.
list: common

# --- people
let mother = mother|mum|mom|mam
let father = father|dad|daddy|stepfather|step-father|stepdad
let parent = parent~|<mother>|<father>|carer~|caregiver~|guardian~
let partner = partner|boyfriend|husband|ex-partner|ex-husband|ex-boyfriend|cohabitee|spouse
let male-carer
  <father>|fathers|<partner>|partners
  male carer~|figure~|partner~|adult~
  mother's partner | mum's partner | new partner~ | significant male~ | men | males
let child = child|children|baby|babies|infant~|toddler~|sibling~|boy|girl|boys|girls|son|daughter|twin~|newborn~|pupil~|teenager~|adolescent~ | young person | young people
let infant = baby|babies|infant~|newborn~|twin~|neonate~
let family = family|families|<parent>|household~|couple
let victim = victim~|survivor~|<mother>
let perpetrator = perpetrator~|abuser~|offender~

# --- professionals and services
let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~ | social worker~ | health visitor~
  key worker~ | school nurse~ | family support worker~ | hv|hvs|sw|sws|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|tutor~|solicitor~
let service
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|nurseries|<partnership>|police|probation|housing|csc|camhs|cafcass
  social care | child~ services | adult services | maternity services | health visiting
let partnership = partnership~|board~|lscp|lscb | safeguarding partner~
let agency = <professional>|<service>|partners

# --- acts
let be = am|is|are|was|were|be|been|being
let have = have|has|had|having
let modal = should|must|could|would|may|might|can|will|shall | ought to | need~ to | has to | have to | had to
let not = not|never|no|neither|nor|without|cannot|didn't|wasn't|weren't|don't|doesn't|hadn't|hasn't|haven't|couldn't|wouldn't|isn't|aren't|nothing|nobody|none|rarely|seldom|hardly
let lack
  lack~|absence|absent|missing|insufficient|inadequate|limited|little|poor|weak|incomplete|fail~|failure~|omit~|omission~ | neglect~ to | gap~ in | no evidence | <not>
let ask = ask~|enquire~|inquire~|explore~|probe~|question~|query|queried|querying|check~|clarify~|verify~|establish~
let know = know~|aware|awareness|knowledge|understand~|understanding|recognise~|recognize~|identify~|realise~
let tell = tell~|inform~|notify~|advise~|say~|report~|state~|disclose~|describe~|explain~
let assess = assess~|assessment~|evaluate~|evaluation~|analyse~|analysis
let see = see~|visit~|meet~|speak~|spoke|spoken|talk~
let ensure = ensure~|assure~|assurance|satisfy~|reassure~
let good = good|excellent|strong|positive|effective|exemplary|commendable|impressive|thorough|persistent|diligent|tenacious|skilled|skilful
