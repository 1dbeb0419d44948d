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
  furlough* | was|were|been shielding unless him|her|himself|face
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
weak:
  restrictions
  face-to-face
not:
  (positive | tested positive | negative | tested negative | test~ | tested | swab~ | screen~) ..4 (covid* | coronavirus)
  (covid* | covid 19 | coronavirus) ..2 (test~|tested|swab~|positive|negative|result~|symptom~|infection|infected)
  virtual reality | remote (village|area|farm|island|control|location|cottage|part|community) | remote learning difficulties
  online (abuse|grooming|safety|shopping|harm|gambling|dating|bullying)
