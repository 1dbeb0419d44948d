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
  shielding|furlough*
  stay at home order~|message~|guidance
  (government|national|pandemic | public health) restriction~
  restriction~ ..3 (imposed|lifted|eased|during | in place | placed on) ..6 (visit~|contact|household~|2020|2021|services|working|face-to-face|meeting~)
  (2020|2021) ..6 restriction~
  personal protective equipment | =PPE
  # virtual working
  virtual|remote|online|video|telephone visit~|contact~|meeting~|appointment~|conference~|consultation~|assessment~|clinic~|review~|handover~|hearing~|working|attendance|platform~|delivery|supervision|discussion~ unless abuse|sexual within 3
  (visit~|contact~|meeting~|appointment~|conference~|consultation~|assessment~|clinic~|review~|hearing~|session~ | core group~) ..4 (virtual|virtually|remotely | microsoft teams | via teams | via zoom | by zoom | by video | by video call | by skype | over zoom)
  (virtually | remotely) unless unchanged|nothing|controlled|all|every|impossible|no|always within 1
  hybrid meeting~|working|model|conference~
  (moved|switched|transferred|went|shifted|move|switch|shift) ..2 (online | to virtual | to remote | to telephone | to video)
  (work|works|worked|working) (from home | at home | remotely) unless mother|father within 3
  (rather than | instead of | in place of | replacing | replaced | suspended | reduced | stopped | ceased | cancelled | no | not | fewer | without | limited | return to | resumed) ..4 (face-to-face | home visits | home visiting | drop-in clinics | baby clinics) ..8 (2020|2021|telephone|video|virtual|restrictions)
  (face-to-face | face to face) ..6 (telephone|video|virtual|remotely|suspended|paused|stopped|resumed|restrictions|reduced)
  (telephone|video|virtual) ..6 (face-to-face | face to face)
  (clinics | services | groups | visits | contacts | children's centres | schools | nurseries | courts) ..4 (closed|suspended|paused|stopped|shut|curtailed|prioritised) ..6 (2020|2021|restrictions|spring)
  (school|schools|nursery|nurseries) closure~ unless permanent within 3
  key worker child~ | vulnerable children's school place~
weak:
  restrictions
  telephone
  face-to-face
  home visits
  isolation
not:
  (positive | tested positive | negative | tested negative | test~ | tested | swab~ | screen~) ..4 (covid* | coronavirus)
  (covid* | covid 19 | coronavirus) ..2 (test~|tested|swab~|positive|negative|result~|symptom~|infection|infected)
  virtual reality | remote (village|area|farm|island|control|location|cottage|part|community) | remote learning difficulties
  online (abuse|grooming|safety|shopping|harm|gambling|dating|bullying)
