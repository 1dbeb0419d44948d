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
let core = disabilit*|autis*|adhd|ehcp|=SEND | additional needs

let kidn = child|children|baby|infant~|toddler~|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|brother|sister|twin~

match:
  not|never|cannot ..2 follow speech
  symptom~ ..10 by nobody|no-one
  uses|used a wheelchair
  children ..3 not ..1 speak easily
  disabled|disability|disabilities|impairment~ unless disability|disabilities [social|support|service] <team> unless learning disability <team> unless <parental> .. disab* unless disability benefit|living unless <parental>|household|woman|women|any|whether|intellect|rather within 8
  children with disabilit* unless children with disabilities team|service
  special [educational|education] need~
  =SEND|=SEN|=EHCP|=EHCPs|=EHC|=ALN|=FII
  education health and care plan|needs|assessment
  individual education|development plan~
  statement of special
  complex|life-limiting|life-threatening|long-term|chronic health|medical|physical condition~|need~|illness~
  complex health|medical needs|condition~
  life-limiting|life-limited
  palliative care .. <kid>
  <kidn> .. <condition> unless nurse|clinic|team within 2 unless <parental> .. <condition>
  <condition> .. <kidn> unless <parental> within 8
  <condition> ..4 controlled|managed|untreated|poorly|uncontrolled unless <parental> within 8
  <condition> .. diagnos*|assess*|pathway|management|medication|plan|suspected unless <parental> within 8
  autis*|adhd|neurodivers*|neurodivergent|neurodevelopmental unless <parental> within 12 unless adult [a|b|c] within 20
  learning difficult*|disabilit* unless learning disability|disabilities [social|community|liaison] <team> unless <parental> .. learning unless <parental>|household|woman|women|any|mental within 10
  cerebral palsy
  down's|downs|down syndrome
  muscular dystrophy
  cystic fibrosis
  spina bifida
  congenital|genetic|heart|chromosomal condition~|disorder~|abnormalit*|defect~|anomal* unless <parental> within 6
  developmental|development|speech delay~
  delayed development|speech
  global developmental
  speech and language (delay~|need~|difficult*|disorder~|problem~|impairment~|development)
  (sensory | hearing | visual | physical | cognitive) impairment|loss|disability
  wheelchair~|hoist~ .. <kid>|user
  non-verbal|nonverbal
  (tube | gastrostomy | nasogastric | peg) feed*|fed
  tracheostomy|ventilator|ventilated .. <kid>|home|needs
  oxygen .. at home
  feeding tube
  <kidn> .. (medication | insulin | inhaler~) .. not given|missed|managed|administer*|collect*
  <kidn> .. medical|complex needs unless <parental> .. complex
  health needs .. complex|disab*
  short break~ | respite care
  continuing care .. <kidn>
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
  communicat* .. (without words | sign language | eye pointing)
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  additional learning|support|educational need~
  <kidn> ..3 additional needs unless <parental> within 12
  attend~|place|pupil|moved|admitted|transfer*|named|at ..3 special school~ unless kept within 6
  (he|she|his|her) ..3 (has|had|diagnos*|with) ..3 <condition> unless <parental> within 12
  hearing aid~ | hard of hearing | sign language | cochlear implant~ | eye-gaze | lip-read*
  deaf|deafness|bsl|braille|non-speaking | registered|partially|severely blind|sighted unless ears|<parental> within 3
  audiolog* ..8 <kidn>|child|appointment~|referral
  could|can|cannot|couldn't|anyone|no-one|one ..2 sign unless sign of|the|a|an|up|off|on|in|it|for|his|her|any|that|to|and|this
  his|her|own|using|used|uses|use signs unless signs of|that|and|to
  <kidn> ..3 (cannot | couldn't | could not | unable to) speak|talk|communicate|swallow unless english|to|with|about within 3
  children|child|pupils without speech|language|words
  not|never|no|cannot|couldn't ..3 hear|process ..2 speech|instructions
  dyslexi*|dyspraxi*|dyscalculi* unless <parental> within 4
  speech|developmental|learning disorder~|difficult*|delay|impairment | language disorder~|delay|impairment | communication needs|impairment|disorder~
  seizure~|fits ..6 medication|disorder~|reported|described|witnessed unless <parental> within 2
  epileps*|epileptic unless <parental> within 4 unless nurse|clinic within 2
  symptom~ ..6 only|never|not|no-one|nobody ..4 seen|witnessed|observed|reported
  diagnos* ..6 based|rested|rests|relied ..4 mother's|parent's|carer's|her|their account|report*|word|description
  individual healthcare|health [care] plan~
  unable|unsafe to swallow|walk|sit
  feeds ..3 thickened|thinned|gastrostomy|prescribed
  specialist|qualified teacher ..3 deaf|visual*|hearing|impair*|learned|sign*
  unnecessary|unneeded|invasive investigations|tests|procedures|operations|surgery
  profound|severe|moderate ..3 learning|disabilit*|needs
  communication book|board|passport|aid~|device
  exaggerat*|fabricat*|invent*|overstat* ..6 seizure~|symptom~|illness|condition|needs
  who|she|he|child|they cannot|couldn't speak|talk|verbalise unless english|to|with|about|up within 3
  disabled child|children|baby|babies|infant~|boy|girl|sibling~|twin~|pupil~|young
not:
  disability benefit~|living [allowance]
  <parental> .. learning disabilit*|difficult*
  disabilities team attended
  wheelchair accessible|access|ramp
