theme: transitions
name: Transitions and transfers
family: Practice and decisions
checked: yes
absence: affirms
definition: handover or transfer between services, teams, areas or life stages

let place
  service~|team~|area~|authority|authorities|worker~|practitioner~|midwi*|hospital~|trust~|county|borough|provider~|agency|agencies|school~|locality|localities|surgery|practice|district|hub|caseload~|department~|clinic~ | local authority | local authorities | social worker~ | health visitor~ | health visiting | school nursing | early help | family support | social care | children's services | adult services | adult mental health
let thing
  case|cases|care|responsibility|record~|records|file~|family|information|notes|plan~|caseload|oversight|support|management|child~|mother|lead|work
let medical = ambulance|theatre|ward|resuscitation|icu|picu|intensive|air|helicopter|labour|paramedic~|mortuary|blood|bed | children's hospital | by air
let bio = gender|parenthood|solids

match:
  # handover
  handover~|hand-over~
  (hand|hands|handed|handing) over ..6 (<place>|case|cases|care|responsibility|family|information|records|work|file|notes|to)
  <be> handed over [to|between|from|by] unless baby|child|phone|money|keys|police|leaflet|letter|card|drugs|weapon|perpetrator within 3
  (handover|hand-over|transfer|transition) ..4 (meeting~|visit~|summary|summaries|period|arrangement~|process*|protocol~|plan~|policy|point~|between|from|letter~|form~|checklist~|stage)
  # transfer
  transfer~ of ..3 <thing> unless money|property|ownership within 3
  <thing> ..3 (transfer|transferred|transferring|transfers) unless <medical>|money|school within 5
  (transfer|transferred|transferring|transfers) ..5 (between|to|from|across|into|out|over) ..5 <place> unless <medical> within 6
  case transfer~|responsibility
  transfer-in|transfer-out
  transfer [in|out] conference~|meeting~|protocol~|process*|summary|arrangement~|policy
  (receiving|originating|new|home|host|previous|placing) (authority | local authority | area | team) ..8 (transfer*|handover|accept*|responsib*)
  (pass|passed|passing|moved|moving) ..3 (case|cases|family|responsibility|care) ..4 (from|to|between|over) ..6 <place>
  (case|family|child~) ..3 (was|were|be|being) passed ..2 (to|between|from|around|across) ..4 <place> unless social worker~|worker~
  passed ..2 from ..3 (<place>|one) ..3 to ..3 (<place>|another)
  (passed from pillar to post | baton | bounced between)
  from ..2 (midwifery|maternity|midwife|midwives) ..2 to ..2 (health visit* | health visiting)
  between ..2 (midwifery|maternity|midwife|midwives) and ..2 (health visit* | health visiting)
  (midwifery|maternity|midwife|midwives) ..4 (handover|hand-over|transfer*|discharge~) ..4 (health visit* | gp|community)
  discharge~ ..3 (from|by) ..3 (midwi*|maternity|hospital|neonatal|=NICU|ward|inpatient|camhs|service) ..8 (handover | transfer* | follow-up | communicat* | health visitor | community team)
  (discharge|discharged) ..3 (to|into) ..2 (community midwi* | health visit* | community team | adult team)
  responsibility ..3 (moved|passed|transferred|shifted|moving|passing) ..2 (to|from|between) unless mother|father|grandmother|grandparents|parent~|her|him within 3
  # what becomes of the work when a family or a person moves on
  (old|former|previous) ..1 (team|authority|area|worker|surgery|school) ..3 and ..1 new (one|team|authority|area|worker|surgery|school)
  crossed ..2 (county|borough|authority|border|boundary|boundaries) ..8 (record~|file~|plan|case|notes)
  sending|receiving|originating|relinquishing|outgoing|incoming authority|authorities|area|areas|borough|boroughs|county|local ..10 (transfer*|handover|records|plan|responsib*|accept*|case|told|notified|informed|notice|follow*|arrang*)
  (files|file|records|notes|case|papers) ..6 (when|after|once) (they|he|she|family|families|child|mother | the family | the child | the boy | the girl | a family) ..2 (moved|move|moves|transferred|crossed) unless bank
  (plan|records|record|notes|file|files|support|information|concerns|history|help) ..3 not ..1 (follow~|travel~|move) ..2 (him|her|them|family|child|with|across|over)
  (record|records|file|files|notes) ..3 (followed | arrived | caught up) ..8 (week|weeks|month|months|days|later|afterwards)
  (closed|close|closes|closing|closure) ..3 (case|file|involvement|plan) ..8 (moved|move|left|leaving|transfer*|crossed)
  (families|family|children|child|people|parents) who ..1 (come|comes|came|move|moves|moved|arrive|arrives|arrived) ..2 from ..2 (another|other|outside|elsewhere) ..2 (area~|authority|authorities|borough|county|place|country)
  (information|notification~) ..6 (famil*|children|people) ..6 from ..1 (another|other) ..1 (area~|authority|authorities)
  (one|each|another|every) (service|team|agency|area) ..2 (let go | lets go | drops | dropped | hands over | steps back | stepped back | withdrew | withdraws)
  (adult|receiving|new|another|next) ..1 (team|service|clinic|authority|worker) ..4 (taken|took|take|accepted|accept|picked|pick|ready|refused|declined) ..3 (on|up|case|family|responsibility|transfer)
  (at|turned|turn|turning|reached|reach|on) ..2 (eighteen|eighteenth|18|18th|18-years) ..6 (service~|team~|clinic|support|adult|discharged) unless weeks|days|mother|father
  (eighteenth|18th|seventeenth) birthday + (service~|adviser|support|worker|care|team~|camhs|placement) within 10 unless party
  (plan|case|family|referral) ..3 not ..3 picked up ..8 (area|county|authority|team|weeks|month|months|new)
  (moved|move) to ..4 new (county|area|borough|authority|district) ..10 (plan|case|service~|record~|not|referral~)
  too old for ..4 (service~|team~|camhs|clinic)
  aged out of
  (case|family|responsibility|child|referral|work) passed (between|from|across|among)
  (cut off | cliff edge | cliff-edge) ..6 (eighteen|18|adult*|service~|support|birthday)
  # life stages and moves between services
  transition~ unless <bio> within 3
  transitional|transitioned|transitioning ..3 (safeguarding|arrangement~|plan~|period|support|between|from|to|point~|age)
  (from|between) children's ..2 (service~ | social care | mental health | to adult) ..4 adult~
  children's to adult~ | child to adult | camhs to adult | adolescence to adulthood
  (turn~|turned|turning|reach~|reached|approach~|approaching) ..2 (18|eighteen|adulthood|seventeen|17|sixteen|16) ..8 (service~|support|plan~|ended|adult|camhs|care|transfer*|social)
  (leaving|left) care ..6 (transition|adult|plan~|without|ended|prepar*)
  (move~|moved|moving|changed|change) ..2 (from|between) ..3 (team~|service~|midwi*|primary | gp practice | surgery | surgeries) ..5 (to|and|another) unless flat|house within 4
  (case|cases|plan) ..2 (step|stepped|stepping) (across|over)
  (fall|fell|fallen|falling|slip|slipped|lost) ..3 (between|through) ..3 (gap~ | net | services | teams | two stools | cracks)
  (lost|drift*|delay*|gap~|missed|momentum|vulnerable|risk) ..5 (when|as|after|during|at|following) ..6 (transfer | transferred | transfers | handover | handed over | handing over | change of team | changed hands)
  (change|changed) of ..2 (team~|service~|authority|provider | local authority) ..6 (when|as|meant|without|record~|plan~|case|gap|lost)
  changed hands | change~ hands
  across ..2 (boundaries|borders|authorities) ..8 (transfer*|handover|handed|transition)
  (new|another|different) (area|authority|county|team) ..6 (did not|not) ..4 (accept*|take|pick) ..4 (case|responsibility|transfer|family)
  (records|notes|file) ..4 (follow~ | followed | transferred | moved | sent on | forwarded) ..6 (new|move~|school|area|surgery|gp|authority)
  primary to secondary school
  (inherit~|inherited) ..3 (case|cases|family|plan|caseload)
  joint ..1 (visit~|meeting~|appointment~) ..4 (handover|hand over | outgoing | incoming | new worker | transfer)
  (outgoing|incoming|departing) (worker | practitioner | team | social worker | health visitor | midwife)
  # what stayed behind when somebody moved on
  (records|record|notes|history|file|files|chronology) ..6 (stayed in | stayed with | stayed behind | remained in | remained with | started afresh | begun afresh | began again | started again) unless review
  (supervision|oversight|licence|order) ..1 (passed|transferred|moved|transferring|passing) to
  passed ..2 (records|notes|file|files|case|papers) ..2 to ..6 (<place>|colleague) unless review|solicitor|coroner
  (record|records|notes|file) ..12 (sent on | forwarded on | sent ahead | transferred ahead) unless review
  (booked|registered) ..3 (at|in|with) ..8 (delivered | gave birth | transferred | moved) ..6 (hospital|area|another|elsewhere|beyond|different) unless flat
  (records|notes|file|handover|summary|information) ..6 (former|previous|old|new) (address|area|team|surgery|midwife|school|authority) ..10 (not|late|weeks|delay*|wrong|letter)
  (asked|asking|request*) ..3 (its|their|other|previous) (file|files|records) ..6 (when|after|summary|moved|alone|not)
  discharged from ..2 (midwi*|maternity) ..2 (care|services) ..4 to ..3 (health visit* | gp | community)
  (no|without|poor|verbal|written|face-to-face|robust|formal|incomplete) ..1 (handover|hand-over) unless nursing shift
  (newly|new) ..1 (in|into|to) the area ..8 (records|record|register*|transfer*|history|notes|plan)
  transfer* in visit~|family|families|contact~|process
  (between|across) (two|three|different) (local authorities | hospital trusts | maternity units | hospitals | health visiting teams | areas) ..10 (transfer*|handover|record~|information|respons*|plan|care)
  (case|file|plan|involvement|family|episode) ..3 (closed|ended|discharged) ..12 (moved | move | moving | left the area) unless house|home within 2
  (delay*|gap|wait|drift|weeks) ..6 (allocat* | picked up | accept*) ..4 (new | receiving | long term | locality | other | different | next) (team|area|authority|service)
  (transferring|transferred) (cases | families | records | responsibility | work | files | the case)
  at (18|eighteen|16|17|19|25) (mother | father | she | he | the young person | young people) ..8 (eligib*|service~|provision|support|discharged|ended|adult|ceased)
  (no | without | lack of | gap in) adult ..1 (provision|service~|support) unless present|supervis*
  (introduce~|introduced|introduction|introducing) ..3 (replacement | successor | new worker | new social worker | new health visitor | new midwife | incoming)
  (previous|outgoing|former|departing|old) (sw | worker | practitioner | midwife | social worker | health visitor | keyworker) ..6 (introduc*|handed|handover|successor|replacement|passed|briefed|summary)
  (declined|refused|unwilling|reluctant|agreed|unable|delayed) ..2 (take over | taking over | assume | accept | accepting | hold) ..4 (plan|case|responsibility|transfer|family|child)
  move from ..3 (nursery|primary|school|hospital|children's|unit|custody|care) to ..4 (school|secondary|adult|community|home|college|nursery|adulthood)
  (duty | assessment | front door | referral | short term | intake) team ..4 (passed|handed|transferred|moved) ..4 (team|service|worker)
  (accountability|oversight|responsibility) ..4 (during|pending|until|at) ..4 (transfer|transferred|handover|move)
  # who holds the case, and the gap between
  (step~ down | step-down | stepped down | stepping down) ..8 (handover|handed|introduc*|joint|accompanied|gap | without a meeting | any meeting)
  (midwi*|maternity|hospital|ward) ..1 discharged ..10 (health visitor | health visiting | community) ..8 (not|until|before|gap|delay*|week~|day~)
  (confus*|uncertain*|unclear|clarity|dispute~|disagree*|ambiguity) ..4 (which|whose) ..3 (authority|area|team|borough|county|trust|service|council) ..4 (responsib*|held|case|lead|should)
  case responsibility
  gap between ..8 (service|services|support|discharge|ending|closure|team~|worker~) ..8 (start|another|next|new|first|allocat*|beginning|contact|other)
  transferred from ..4 (office|team|service|provider|trust|authority|worker|practice|clinic|unit|area) ..4 to unless <medical>|prison
  from one ..3 (office|team|worker|service|authority|area|trust|school|practice|provider|practitioner|agency) to (another | the next | the other)
  (hand|handed|handing) (the|this|that) (family|case|work|care|child|information|responsibility) over
  (new|receiving|next|incoming) (team|midwife|gp|authority|surgery|area|school | health visitor | social worker) ..4 (received|given|aware|informed|had|no|sent) ..5 (handover|records|history|notes|summary) unless review
  (family|mother|parents|they|she|child~|move|moved) ..5 (moved|moves|moving|move) ..10 (records|notes|files|file|case|plan|handover) ..4 (not|transfer*|sent|follow*|requested|arriv*|received|weeks|delay*|closed) unless review
weak:
  transfer
  new team
  new area
not:
  transferred ..6 (hospital | theatre | ward | resuscitation | =ICU | =PICU | =NICU | intensive care | mortuary | ambulance | labour ward | labour)
  transfer~ ..3 (by ambulance | by helicopter | by air ambulance | to intensive care)
  (money|bank|bacs|wire|benefit|funds) transfer~ | transfer~ of (money|funds|property|ownership|tenancy) | housing transfer~ | tenancy transfer~ | transfer of tenancy | transfer list | embryo transfer~
  gender transition~ | transition~ to parenthood | transition~ to solid~
  handed over (the|her|his|a) (baby|child|phone|money|keys|knife)
