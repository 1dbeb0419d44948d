theme: disability-and-send
name: Disability, special educational needs and complex health needs
family: Further themes
checked: no
absence: negates
definition: disability, special educational needs, complex health needs of the child, fabricated or induced illness

let kid = child|children|baby|infant~|toddler~|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|he|she|his|her|sibling~|brother|sister|twin~ | young person|people
let parental = mother|mothers|mum|father|dad|parent|parents|partner|adult~|grandmother|carer
let condition = autis*|adhd|asd|epilep*|asthma|diabetes|diabetic|dyslexi*|dyspraxi*|deaf*|hydrocephalus|dystrophy|tourette*
let team = team~|service~|social|worker~|nurse~|act|trust|partnership|officer~
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = disabilit*|autis*|adhd|ehcp|send | additional needs

match:
  disabled|disability|disabilities|impairment~ unless disability|disabilities [social|support|service] <team> unless learning disability <team> unless <parental> .. disab* unless disability benefit|living
  children with disabilit* unless children with disabilities team|service
  special [educational|education] need~
  special school~
  additional [learning|support|health|educational] need~
  =SEND|=SEN|=SENCO|=SENCo|=EHCP|=EHCPs|=EHC|=ALN|=FII|=PIP|=CHC
  education health and care plan|needs|assessment
  individual education|development plan~
  statement of special
  complex|life-limiting|life-threatening|long-term|chronic health|medical|physical condition~|need~|illness~
  complex health|medical|needs
  life-limiting|life-limited
  palliative care .. <kid>
  <kid> .. <condition>
  <condition> .. <kid> unless <parental> .. <condition>
  <condition> .. diagnos*|assess*|pathway|management|medication|plan|suspected
  autis*|adhd|neurodivers*|neurodivergent|neurodevelopmental
  learning difficult*|disabilit* unless learning disability|disabilities [social|community|liaison] <team> unless <parental> .. learning
  cerebral palsy
  down's|downs|down syndrome
  muscular dystrophy
  cystic fibrosis
  spina bifida
  congenital|genetic|heart|chromosomal condition~|disorder~|abnormalit*|defect~|anomal*
  developmental|development|speech delay~
  delayed development|speech
  global developmental
  speech and language unless speech and language therapy team
  (sensory | hearing | visual | physical | cognitive) impairment|loss|disability
  wheelchair~|hoist~ .. <kid>|user
  non-verbal|nonverbal
  (tube | gastrostomy | nasogastric | peg) feed*|fed
  tracheostomy|ventilator|ventilated .. <kid>|home|needs
  oxygen .. at home
  feeding tube
  <kid> .. (medication | insulin | inhaler~) .. not given|missed|managed|administer*|collect*
  <kid> .. medical needs
  health|care needs .. complex|disab*
  short break~|respite unless no respite from
  continuing care .. <kid>
  fabricat* .. illness~|symptom~
  induced illness
  perplexing presentation~
  munchausen*
  medically unexplained
  exaggerat* .. symptom~|illness|condition
  over-medicalis*
  diagnostic overshadowing
  behaviour .. attributed .. to .. disab*|condition|autism
  (prematur* | preterm) .. <kid> .. needs|complex|disab*|oxygen
  reasonable adjustments .. <kid>|disab*
  carer~ assessment .. disab*
  makaton
  communication aid~|passport
  communicat* .. (without words | sign language | signs | eye pointing)
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
weak:
  sensory
  medication
  diagnosis
  paediatrician
  additional
  hospital admission~
not:
  disability benefit~|living [allowance]
  <parental> .. learning disabilit*|difficult*
  disabilities team attended
