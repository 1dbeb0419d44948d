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
