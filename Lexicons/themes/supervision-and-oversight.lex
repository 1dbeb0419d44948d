theme: supervision-and-oversight
name: Supervision and management oversight
family: Practice and decisions
checked: yes
absence: affirms
definition: supervision, management oversight, quality assurance of work

let manager
  manager~|managers|supervisor~|management|managerial|leader~|leadership
  named nurse~|doctor~|midwi*|gp
  designated nurse~|doctor~
  safeguarding lead~|nurse~|advisor~|adviser~|midwi*
  team leader~ | head of service | independent reviewing officer~ | conference chair~ | practice lead~ | senior social worker~ | senior colleague~ | supervising|duty|police sergeant~|inspector~
  =IRO|=IROs
let manage-act
  oversight|oversee~|overview|grip|scrutin*|sign-off|approve~|approval|endorse*|authoris*|agree~|direction|decision~|footprint|challenge~|check~|review~|monitor~|track~|audit~|input|intervene~|intervention|ratif*|steer|accountab*
  sign~ off | signed off | signing off
let sup-kind
  safeguarding|clinical|group|reflective|peer|case|one-to-one|individual|management|managerial|professional|formal|informal|regular|effective|restorative|good|robust|specialist|quality|live|timely|caseload|critical
  child protection | child safeguarding
let sup = supervision|supervisions
let not-case = home|housing|hostel|property|report|author|panel|reviewer|reviewers|contact

match:
  # supervision of staff
  <sup-kind> supervision
  supervision unless contact|order~|child~|probation|parental|parent~|adult|home|baby|pool|lifeguard|graded|hygiene|neglect|lack|nutrition|stimulation|play within 4 unless offender~|rehabilitation|sentence|licence|violence within 8
  supervision session~|process*|record~|note~|discussion~|arrangement~|policy|policies|meeting~|structure~|frequency|template~|agenda~|compliance|quality
  <professional> ..4 <sup> unless child~|contact|baby|order within 3
  <sup> ..4 <professional>|case|cases|reflect*|decision~|challenge~|curiosity|caseload~ unless child~|contact|baby within 2
  (receive~ | given | provided | accessed | access | offered | have | had | used | use | through | during | within | via | in | recorded | discuss* | no | without | lack of | absence of | poor) ..2 supervision unless contact|parent~|parental|adult|child~|mother|father|baby|probation|order|constant|close within 3
  discuss* ..4 in supervision
  taken to supervision | brought to supervision
  supervision ..3 (was|were|is|did|does|had|has|should|must|could|can|would) ..4 (not|provide~|focus*|identify~|reflect*|held|take|took|help~|enable~|record*|sufficient*|effective*|robust|regular*|address*|consider*|challenge*|explore*|offer~|available|cancel*|sporadic|infrequent|weak) unless contact|parent~|adult within 3
  supervision and ..2 (management|oversight|support|training|guidance|leadership|challenge)
  (management|oversight|support|training|guidance|leadership|appraisal) and ..2 supervision unless child~|parental|home within 3
  supervis* ..3 (social worker~ | health visitor~ | midwi* | practitioner~ | staff | student~ | practice|worker~) unless officer|probation|contact|licence|offender~ within 3
  (newly qualified | student~ | inexperienced | worker~ | practitioner~ | midwi*) ..4 supervised by
  supervisor~ unless contact|probation|police|lunchtime|lunch|midday|site|shift|shop|playground within 2
  unsupervised ..2 (staff|practitioner~|worker~ | social worker~)
  (stand|step|stood|stepped) back from ..2 (case|work|detail|incident~|situation|family)
  reflective|reflect space|session~|discussion~|practice|conversation~|supervision|forum~|case unless review|reviewer|author|panel|event within 6
  (time|space|chance|room|somewhere | opportunity for <professional> | opportunities for <professional>) ..2 (to | for) ..1 (reflect|reflection|reflecting | stand back | step back) unless mother|father|parents|she|he|her|him within 4
  (step|stand|stepped|stood|stepping) back and ..2 (reflect|think|review|look|consider|take)
  case consultation~ | group consultation~ | peer review~ | complex case discussion~
  # management
  no (manager|supervisor|team leader) unless <not-case>|mother
  (laid | put | brought | taken | placed | comes | goes | seen) ..2 (in front of | before | to) ..3 (line manager | team manager | supervisor | safeguarding lead | named nurse | named doctor | named midwife | service manager | a manager | senior manager)
  <manager> ..4 <manage-act> unless <not-case>
  <manage-act> ..3 (by | from | of) ..3 <manager> unless <not-case>
  management|managerial|senior|manager|leadership oversight|scrutiny|overview|grip|direction|accountability|sign-off|approval
  oversight unless parental|adult|child~|mother|grandmother|family within 2
  oversight|overview of|by|from [the] case|cases|practice|work
  (oversee~|oversaw|overseen|overseeing) ..5 (case~ | practice | work | plan~ | decision~ | referral~ | social worker~ | team | staff)
  (no | lack of | little | weak | poor | loose | firm | clear | insufficient | limited | strong | stronger | without) ..1 (grip|scrutiny|oversight|governance) unless parental|child~|family within 3
  (discuss*|consult*|consultation|advice|guidance|support|direction) ..3 (with|from) ..3 (line manager | team manager | supervisor | named nurse | named midwife | named doctor | named gp | safeguarding lead | safeguarding team | safeguarding midwife | safeguarding nurse | designated nurse | designated doctor | their manager | her manager | his manager | a manager | service manager | practice manager)
  (line|team|service|senior) manager~ ..3 <not>
  (<not>|without) ..3 (line|team|service|senior) manager~|managers unless housing|hostel|property|landlord within 3
  (followed up | follow~ up | picked up | looked at | looked again | checked | seen | read | signed | agreed | approved | questioned | spotted) ..3 by ..3 <manager>
  <manager> ..3 (looks|looked|look|reads|read|reviews|reviewed|signs|signed|countersigned|counter-signed) ..3 (again|record|file|plan|assessment|case|off|at) unless <not-case>|mother|father|author
  (sat|sit|sitting|met|meet|spoke|speak|conversation~|discussion~|time|talk|one-to-one) ..3 with [a|her|his|their|the] [line|team|service] manager unless <not-case>|mother|father|she|he|parents|family
  (supervised|supervision) (each|every|once|weekly|fortnightly|monthly|regularly|properly|adequately|well|closely) unless contact|mother|father|parents|visits
  (support*|train*|guid*|challeng*) and supervised
  supervise and support
  (staff|<professional>) ..4 (supervised|unsupervised) unless contact|probation|child~|visit~|session~ within 4
  (advice|tasks|actions|guidance|recommendation~|direction~) ..3 (given|set|advised|made|provided|issued|requested) by ..4 (designated|named|safeguarding|manager~|supervisor~) unless mother|father
  (no one | nobody | anyone) (above|over) the (worker|practitioner | social worker | health visitor | midwife | team)
  (chair|chair~|=IRO | reviewing officer~) ..6 (with|to) ..3 (manager~ | head of | assistant director)
  (line|team|service|senior manager~ | supervisor~) ..3 (unaware | not aware | did not | failed to | never | should have) unless authority|access|attend|receive within 3
  <not> ..5 (picked up | identified | noticed | spotted | questioned | challenged | rectified) by ..3 <manager>
  manager~ ..2 (should | must | need to | have a role | play a) unless ward|housing|property|offender|site|hotel|bank within 1
  (decision~|closure|rationale|assessment~|plan~) ..4 (signed off | sign off | countersigned | counter-signed | ratified | agreed by a manager | authorised | endorsed by)
  (conference chair~ | reviewing officer~ | child protection chair~|=IRO) ..5 (challenge*|escalat*|oversight|monitor*|scrutin*|track*|mid-point|midway|role|drive~|quality)
  midway|mid-point|mid-way review~ of [the] plan~
  # quality assurance
  (should|must|will|to) audit
  audit~ ..4 (every|each|quarterly|annually|completion|use|quarter|year)
  quality assur*|quality-assur*
  (case|file|record|record-keeping|themed|thematic|single-agency|multi-agency|internal|annual|regular|further|practice|compliance|snapshot|quality) audit~
  audit~ ..6 (case~|file~|practice|record~|compliance|quality|referral~|assessment~|supervision|impact|improve*|evidence*|embedded|show*|found|undertaken|carried|programme|should|cycle|regular*|assur*|report~|board|partnership)
  (undertak*|complet*|conduct*|commission*|carry|carried|repeat*|programme|regular|thematic|further) ..3 audit~ unless cts|financial
  audit activity|programme|cycle|findings
  dip-sampl* | dip sample~
  (seek|sought|seeks|seeking|gain|provide~|receive~|require~|request~|evidence) assurance
  assure itself | assure themselves | be assured
  (monitor*|measure~|review~|scrutinis*|test~|track~|evaluat*) ..2 (compliance with | performance of | quality of practice | impact of training | quality of assessments | quality of plans | standard of | effectiveness of)
  performance (management|information|data|monitoring|reporting|indicators)
  gatekeeping panel|process|meeting | moderation panel | management information
  # said plainly, in the words of most reviews
  (manager's|supervisor's|managers'|management|managerial) (signature|agreement|authorisation|approval|rationale|decision-making|instruction|comment~|advice)
  (not|never|didn't|nor|nobody) ..3 (said|told|tell|raise~|raised|report~|escalate~|escalated|share~|shared|discuss~|mention~|taken|brought) ..5 (her|his|their|line|team|a|any manager~|supervisor~) unless housing|hostel|property|landlord|estate within 3
  (raised|shared|escalated|reported|discussed|flagged) ..4 (with|to) ..2 (line|team|service|senior manager~ | supervisor~) unless housing|hostel|property|landlord within 3
  (should|must|will|to) ..1 (sample|dip-sample) ..3 (cases|files|records|assessments|closures|plans|referrals|decisions)
  (should|must|will) ..1 (sample|review|audit|check|examine) (all|every|its | a sample of | a number of) ..2 (case~|files|records|closures|decisions|plans|referrals|assessments)
  (manager|supervisor) (who|that) ..2 (read|reads|checks|asks|signs|reviews)
  (by|from) (her|his|their) (line manager | manager | supervisor) unless mother|father|work|shop|employer within 4
  (sergeant~|inspector~) (reviewed|checked|approved|signed|oversaw|authorised|supervised)
  # reviewing officers, in other words
  (independent reviewing officer~ | child protection chair~|=IRO|=IROs | reviewing officer~) ..2 (did not|failed|should|raised|could have | escalat* | not) ..1 (raise~|raised|challeng*|escalat*|question*|identif*|notice~|track*|seek~|aware|pick*|address*)
  # second pass
  (sergeant~|inspector~ | supervising officer~) ..1 (did not|failed | failed to|never) ..1 (check*|review*|challeng*|notice*|identif*|pick*|question*)
  (leaders|managers|leadership|directors | head of service) ..4 (sighted|unsighted) on
weak:
  supervis*
  governance
  scrutiny
  line manag*
not:
  supervision passed|transferred to
  (man|men|woman|mother|father|he|she|offender~|perpetrator~) under supervision
  under supervision for
  reflective conversations ..4 (held|both|review|which)
  action plan ..6 signed off
  manager~ who has never
  quality assurance panel
  opportunity to (consider|reflect) ..4 (identify|analyse|practice)
  (practitioners|authors|agencies) ..6 opportunity to reflect
  supervision policy 20*
  (neglect|hygiene|feeding|scored|score~) ..6 supervision
  risk of ..3 supervision
  left|child|children|baby|toddler|twins|boy|girl|playing|bath ..8 (without | no | lack of | lacking) ..2 supervision
  supervision order~ | interim supervision | care or supervision order~
  supervis* ..2 contact
  contact ..3 supervis*
  supervision of ..3 (contact|child~|baby|twins|play|bath*|time)
  (parental|adult|inadequate|close|constant|closer|mother's|father's|family | 24 hour | round the clock | direct | maternal) supervision
  (lack of | poor|inadequate|without|no|appropriate) [adult|parental] supervision ..4 (child~|baby|home|toddler|twins|siblings|boys|girls|parents|mother|road|bath|garden|play*)
  (probation|licence|post-release|community|offender|statutory) supervision | under the supervision of [the] probation | post-sentence supervision | supervision requirement~ | supervision period
  supervised by [the] (grandmother|grandparent~|family|relative~|aunt|probation|maternal|paternal|mother|father)
  (overview|individual management) (report|review~|author~) | independent overview
  management of ..3 (pain|pregnancy|reflux|condition|feeding|diabetes|epilepsy)
  (anger|housing|tenancy|property|case|project|risk|behaviour|pain|bed|budget|hostel|anxiety|medication) management
  independent management review~ | management review~
  housing|property|site|hostel|bank|store manager~
  panel ..6 <manager>
  by an oversight | due to an oversight
  audit commission | care quality commission inspection rating
