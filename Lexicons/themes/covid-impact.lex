theme: covid-impact
name: Covid-19 and its effect
family: Practice and decisions
checked: yes
absence: affirms
definition: effect of Covid-19, lockdown or virtual working


match:
  # the pandemic
  covid*|coronavirus|pandemic
  lockdown*|lock-down*
  social distanc*|social-distanc*
  socially distanc*
  (self-isolat* | self isolat*)
  furlough* | was|were|been shielding unless him|her|himself|herself|father|partner|face|child|children within 2
  stay at home order~|message~|guidance
  (government|national|pandemic | public health) restriction~
  restriction~ ..3 (imposed|lifted|eased|during | in place | placed on) ..6 (visit~|contact|household~|2020|2021|services|working|face-to-face|meeting~)
  (2020|2021) ..6 restriction~
  personal protective equipment | =PPE
  # virtual working
  (visit~|appointment~|contact|clinic~|meeting~) ..4 (replaced by | moved to | switched to | conducted by) ..1 (telephone|phone|video|online)
  (country|everyone|public|people|families) ..3 told to stay at home
  virtual|remote visit~|contact~|appointment~|consultation~|assessment~|clinic~|handover~|working|attendance|delivery|supervision unless abuse|sexual within 3
  (virtual|remote|online|video) (meeting~|visit~|contact~|appointment~|conference~|consultation~|assessment~|clinic~|review~|hearing~|working) ..5 (mean*|meant|difficult*|harder|limit*|impact*|barrier~|because|due|instead|rather|prevent*|unable|restrictions|reduced|lack*|quality)
  (by|via|over) ..1 (video|zoom|skype | =Teams) ..4 (because|due|restrictions|instead|rather)
  (school~|nursery|nurseries|clinic~|centre~|group~) ..2 (closed|shut) ..8 2020|2021
  restriction~ ..2 (affect*|impact*|limit*|prevent*|reduced) unless movement|licence|bail within 3
  restriction~ ..3 (then in force | of the time | at the time | of the period | on visiting) unless bail|licence within 4
  (march|april|may|spring|summer|autumn|winter) [of] (2020|2021) ..8 (closed|shut|remote*|virtual*|suspended|paused) unless incident|conference|review|police|core|unborn|pregnan*
  (visit~|contact~|appointment~|consultation~|assessment~|clinic~|hearing~|session~) ..4 (virtual|virtually|remotely | microsoft teams | via teams | via zoom | by zoom | by video | by video call | by skype | over zoom)
  (meeting~|conference~|review~ | core group~) ..4 (virtual|virtually|remotely | by video | via teams) ..10 (because|due|mean*|meant|difficult*|harder|limit*|impact*|barrier~|instead|rather|unable|result)
  (worked|working|delivered|contacted|seen|assessed|supported|visited|offered) ..3 (virtually | remotely) unless unchanged|nothing|controlled|all|every|impossible|no|always within 1
  (microsoft teams | ms teams | zoom | skype | attend anywhere | video link | video conferenc*) unless court|police|abuse|friend~|prison|panel|reviewer|author|interview~|spoke|i within 7
  hybrid meeting~|working|conference~
  (moved|switched|shifted|move|switch|shift) ..2 (online | to virtual | to remote | to telephone | to video)
  (work|works|worked|working) (from home | at home | remotely) unless mother|father|he|she|partner within 3
  (rather than | instead of | in place of | replacing | replaced | suspended | reduced | stopped | ceased | cancelled | no | not | fewer | without | limited | return to | resumed) ..4 (face-to-face | home visits | home visiting | drop-in clinics | baby clinics) ..8 (2020|2021|telephone|video|virtual|restrictions)
  (face-to-face | face to face) ..6 (telephone|video|virtual|remotely|suspended|paused|stopped|resumed|restrictions|reduced)
  (video|virtual) ..6 (face-to-face | face to face)
  (clinics | services | groups | visits | contacts | children's centres | schools | nurseries | courts) ..4 (closed|suspended|paused|stopped|shut|curtailed|prioritised) ..6 (2020|2021|restrictions|spring)
  (school|schools|nursery|nurseries) closure~ unless permanent within 3
  key worker child~ | vulnerable children's school place~
  (child in need | child protection | core group | strategy | multi-agency | review | initial | new birth | six-week) ..10 (by|via|over|on) (video|zoom|skype|teams) unless panel|reviewer|author within 6
  meetings ..4 (held|chaired|conducted|run) ..2 (by|via|over|on) (video|zoom|skype|teams) unless panel|practitioner|learning within 6
  sent home to work
  (staff|workers|officers|practitioners|team|teams|service~) ..6 (working from home | worked from home | sent home | redeploy* to)
  redeploy* ..8 (nurse~|visitor~|staff|practitioners|front-line|frontline|wards|covid|pandemic)
  (doorstep|garden|window) visit~|contact~
  (visitors | partners | fathers | birth partner~) ..4 (not allowed | not permitted) ..8 (appointment~|scan~|ward|labour|maternity|hospital) unless bail|injunction|order within 6
  (unable|could) ..2 (attend|accompany) ..4 (scan~|appointment~|birth) ..6 restrictions
  visiting restriction~ unless prison|bail|supervised within 6
  (rules|restrictions|measures) then in place|force unless bail|licence
  (clinic~|services|visits|contacts|groups|centres) ..2 (had been | were | was | being) stood down
  (seeing|saw|open|offered|offering|providing) only (urgent|emergency|essential|priority) ..1 (cases|appointments|patients|services|visits|work)
  (urgent|emergency|essential|priority) ..3 only ..10 (2020|2021)
  (delayed | postponed | cancelled | not offered | missed | did not take place) ..12 (april|may|june|march|spring|summer|early) 2020 unless police|conference|court|trial
  (partner~ | father~ | visitor~ | father | relatives | family members) ..3 (not permitted | not allowed | unable) ..3 (attend | on the ward | enter | visit | be present | accompany | scan~ | in the room) ..8 (restriction~|rules|appointments|2020|2021|scan~|regulations|ward) unless bail|injunction|order|court|prison|police within 8
  # how the field says it
  redeploy* ..8 (duties|areas|roles|2020|2021|elsewhere|work|posts)
  (video|virtual|telephone|phone|online) [call~|contact~|appointment~|consultation~] ..4 (in place of | instead of | rather than | replac* | in lieu of | substitut*) ..4 (visit~|visiting|face-to-face|person|direct)
  (home visits | visits | face-to-face | in person) ..4 (replaced by | replaced with | substituted) ..2 (video|telephone|phone|virtual|remote|online)
  video call~ unless mother|father|friend~|police|partner|prison within 4
  (clinic~|centre~|group~|drop-in~|nurser*|school~|cafe~|library|playgroup~) ..4 (closed|shut|suspended|paused) ..8 (reopen*|re-open* | most pupils | key worker~ | restrictions | government)
  (child~ of | open only to | places for | open to) ..4 (key|critical) worker~
  (key|critical) worker children|places|provision
  (wore|wear|wearing|face) masks|mask|covering~ unless oxygen|robbery|balaclava|burglary|knife|anaesthetic within 6
  shielding unless (him|her|himself|herself|father|partner|perpetrator|mother|truth|face|parents|child|children) within 2
  (routine|face-to-face|home|non-urgent|non-essential|universal) (contact~|visit~|visiting|appointment~|services|clinics|work) ..4 (suspended|paused|stopped|ceased | stood down | reduced|resumed|curtailed|restricted) ..12 (2020|2021|guidance|national|telephone|video|virtual|restrict*|remote|nhs)
  (less|fewer|reduced) ..2 (contact|visits|appointments|face-to-face|opportunit*) ..12 (2020|2021) unless police
  (school~|nurser*|college~) ..4 closed to ..2 (most|all|many|other|pupils|children)
weak:
  doorstep
  restrictions
  face-to-face
not:
  (positive | tested positive | negative | tested negative | test~ | tested | swab~ | screen~) ..4 (covid* | coronavirus)
  (covid* | covid 19 | coronavirus) ..2 (test~|tested|swab~|positive|negative|result~|symptom~|infection|infected)
  virtual reality | remote (village|area|farm|island|control|location|cottage|part|community) | remote learning difficulties
  online (abuse|grooming|safety|shopping|harm|gambling|dating|bullying)
