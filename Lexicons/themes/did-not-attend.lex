theme: did-not-attend
name: Missed appointments and not brought
family: Engagement with services
checked: yes
absence: negates
definition: DNA, did not attend, was not brought, missed or cancelled appointments, DNA policy or checklist, not registered or not seen because appointments were not kept

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let neg = not|never|didn't|doesn't|don't|hadn't|hasn't|haven't|wasn't|weren't|couldn't|rarely|seldom|hardly
let failing = fail~|failed|failing|failure~|unable|inability|refus~|refused|forgot|forgotten|reluctant|reluctance|struggle~|neglect~|omit~|omitted
let appt
  appointment~|clinic~|scan~|screening~|immunisation~|immunization~|vaccination~|inoculation~|jab~|ultrasound~|check-up~|physiotherapy
  antenatal|ante-natal|postnatal [care|check~|class~|contact~|visit~]
  health|development|developmental|six-week|6-week|8-week|medical|hearing|eye|dental check|checks|review|reviews|assessment|assessments
  child protection medical~ | blood test~ | home visit~ | planned|scheduled|arranged|booked|agreed visit~|contact~ | follow-up~ | counselling|therapy|parenting session~ | drop-in~
let meeting
  strategy meeting~|discussion~ | marac~ | core group~ | conference~ | panel~ | multi-agency|professionals|professional|network|planning|review|legal|icpc|rcpc meeting~ | briefing~ | training | icpc | rcpc
let primary = gp|gps|gp's|dentist~|doctor~|surgery|practice|surgeries | general practice|practitioner | primary care
let all-most = all|most|every|some|few|only|regularly|majority|half|none
let missed = miss|misses|missed|missing|cancel~|cancelled|cancelling
let fam = <parent>|parents|she|her|he|they|family|couple

match:
  (rang|ring|rings|called|phoned|texted|phone|text) ..1 to cancel
  (appointments|visits|sessions|contacts) ..12 (did not take place | did not happen) unless <agency> cancelled
  =DNA | =DNAs | =DNA'd | =DNA'ed | =DNAed | =WNB | =CNA | =FTA
  did not attend~ | was not brought | were not brought | did-not-attend
  <neg> ..2 attend~
  <failing> to [regularly|always|consistently] attend~
  failure~ ..2 attend
  (non-attend* | nonattend* | non-attendance~ | non-presentation) unless school|nursery|education|pupil~|class|lessons|funding|conference|professionals|agencies within 8
  poor|irregular|sporadic|erratic|patchy|inconsistent|intermittent|infrequent|low|limited|variable|chaotic [with|in|at|antenatal|her|his|their] [her|his|their] attendance|attender~
  attendance ..4 poor|irregular|sporadic|erratic|patchy|inconsistent|intermittent|infrequent|variable
  attendance at|for ..3 <appt>
  attended|attending|attend|attends ..4 <all-most> ..4 <appt>
  <neg> [being|been|always|have] brought
  <neg> ..2 taken|presented|taking|presenting ..4 <appt>
  <failing> ..2 bring|take|present ..6 <appt>
  <failing> ..2 keep ..3 <appt>
  <appt> ..4 <neg> ..2 kept|attended|made|taken
  <missed> + <appt> within 4
  <appt> ..3 was|were|been|being|had missed|cancelled|rearranged|rescheduled|re-arranged
  <missed> ..4 <appt>
  (kept|keeping|keeps) ..3 appointment~
  appointment~ ..3 kept|unattended
  no-show~ | did not turn up | <neg> turn~ up | <neg> show up | never turned up
  <neg> ..2 present for|at ..4 <appt> unless father|partner within 3
  no-access|abortive|failed|unsuccessful|wasted|ineffective visit~
  no access ..3 visit~|appointment~|contact~
  not at home|in when|for|at ..6 visit~|called|appointment~|contact
  nobody|nobody's|no-one was home
  discharged|closed|removed ..6 non-attendance|non-attend*|missed|missing
  discharged ..4 <neg> ..2 attend~
  repeat|further appointment~ ..4 offered ..4 missed
  missed|cancelled|failed|broken|unkept|lapsed appointment~|contact~|scan~|visit~|antenatal|immunisation~|vaccination~|check~
  cancel~|cancelled|cancelling|cancellation~ ..5 <appt>
  rearrange~|re-arrange~|reschedule~|postpone~ ..4 <appt>
  <appt> ..4 rearrange~|re-arrange~|rescheduled|postponed|cancelled|rebooked|re-booked
  <neg> ..2 registered ..3 <primary>
  unregistered ..4 <primary>
  <neg> ..3 register ..4 <primary>
  <failing> ..2 register ..4 <primary>
  delay~ ..3 register~|registration ..4 <primary>
  de-registered | deregistered | removed from the gp|practice|surgery list|register
  without a gp | no registered gp | <neg> have a gp
  gp registration
  <neg> ..2 seen because ..8 <appt>
  missed health [visitor|visiting|care] appointment~|contact~|review~
  miss~ ..3 of ..3 <appt>
  pattern~ of missed|cancelled|non-attendance
  follow~ up ..4 missed|non-attend*|non-attendance
  <neg> take~ [up] ..3 appointment~
  <neg> ..2 take~ up ..4 appointment~|screening|immunisation~|vaccination~
  default~ ..3 appointment~|immunisation~
  (avoid*|evad*) ..2 (appointment~|clinic~|checks)
  appointment-keeping | appointment keeping
  (nobody|no-one | no one) ..3 (brought|took|taken|accompanied|presented) ..2 (him|her|them|child|children|baby|twin~|boy|boys|girl|girls|infant~|sibling~|toddler~)
  <appt> ..10 (went|came|attended|gone) to ..2 (one|two|none|few|only|three|half|some)
  <neg> (come|came|go|went|coming) ..2 (for|to) ..4 <appt>|antenatal|clinic|checks
  <appt> ..6 came and went
  <appt> ..6 without ..4 (brought|attending|attended|coming|seen|attendance)
  <failing> to (turn up | show up | appear | present)
  (nobody | no-one | no one) (came|attended|arrived | turned up) + appointment~|clinic|check-up in sentence unless (came|come) (back|forward|to)
  skip~|skipped|skipping ..2 <appt>
  (one|two|three|four|five|six|seven|eight|nine|ten|several|many|most|all|half|some|first|second|third) ..2 appointments|contacts|visits|checks|scans (was|were|had|being|been) ..2 (missed|cancelled|unattended | not kept)
  attended (only|just|one|two|few|none|some|half) ..8 <appt>
  <neg> ..2 (seen|weighed|reviewed|examined|vaccinated|immunised) ..6 (because|since|due) ..8 (attend*|brought|appointment~)
  (discharged|closed) ..8 (missed|repeated|unattended) ..2 appointments
  (overdue|outstanding|behind|missed|delayed|incomplete) ..3 immunisation~|vaccination~|immunizations|developmental|checks
  immunisation~|vaccination~ ..3 (overdue|outstanding|behind|missed|delayed|incomplete)
  visit~ ..8 (cancelled|cancel|rearranged) ..3 by ..2 <fam>
  (miss~|missed|missing|overdue | not brought for) ..3 (two|one|2|1|six|8|eight|27|30|12) (year|month|week) [development*] (review|check~|assessment)
  # said plainly, in the words of most reviews
  number of|several|repeated|two|three|four failed|abortive|unsuccessful [home] visit~|contact~
  <fam> ..1 (cancelled|cancelling|rearranged|postponed) ..3 (visit~|appointment~|meeting~|session~|scan)
  (visit*|called|attended|went|door) ..6 (no reply | no answer | nobody in | no one in | nobody home | no one home) unless police within 4
  attended (one|two|three|four|five|six|seven|eight|only|just) ..1 (of|out) ..4 (session~|appointment~|class|classes|scan~|visit~|contact~|check~)
  <neg> ..1 (had|have|received|receive) ..3 (immunisation~|vaccination~|jabs)
  (nobody|no-one | no one) ..2 (in|home) ..4 (visit~|called|when|on)
  (did not | failed to) keep ..4 (appointment~|visit~)
  (did|does|do) not come to ..4 (appointment~|clinic|scan~|check~|visit~)
  <fam> ..1 (left|leave|leaving) ..4 before ..3 seen|assessed|triaged|discharged
  (visit~|appointment~|contact~) ..4 (did not take place | could not take place | did not happen) ..4 (as|because|due|since) ..2 <fam>
  (did not | failed to) (take|bring|present) ..2 (baby|child|children|him|her|them|infant|twins) ..1 (to|for) ..6 (<appt>|hospital|clinic|gp|surgery|immunisations|weighed|review|check)
  # appointments and children not brought, in other words
  (not|never|didn't) bring ..2 (him|her|them|child|baby|children|twins|infant|sibling~) unless attention within 4
  <failing> ..1 to bring ..2 (him|her|them|child|baby|children|twins|infant|sibling~) [to|for|in] unless attention|up within 3
  (neither|none|nobody | no one | no-one) ..4 (attended|attend) ..6 (<appt>|session~|assessment~|appointment~|clinic~) unless <agency> within 3 unless <meeting> within 4
  appointment~ ..8 (not|never) kept
  (rang|phoned|called|telephoned|texted|messaged|emailed) ..10 (not|unable|could not | couldn't) ..1 (come|attend|make it | keep the) unless meeting|conference|<agency> within 4
  <neg> access ..3 (antenatal|ante-natal|maternity|postnatal|dental) [care|services]
  <fam> ..12 attend* ..1 (intermittently|sporadically|irregularly|infrequently|erratically|inconsistently|rarely)
  ((hearing|eye|blood|sight|blood-spot test~) | test~ | medical examination~ | (week|month|year check~|review~) | (developmental|health review~|check~) | new birth visit~) ..3 (was|were|been|being|had) ..1 (missed|cancelled) unless opportunity within 3
  (check|checks|review|reviews|test|tests|scan|scans|session|sessions|immunisations|examination) ..2 (not) ..2 (place|happen|completed|done|carried out|given) ..3 (as|because|since | due to) ..3 (<parent>|parents|family|she|he|they|non-attend*|cancel*)
  lost to follow
  (did not|didn't|failed to|never) ..1 (rebook|rearrange|re-book|reschedule) ..3 (appointment~|visit~|scan~|it|check~) unless <agency> within 3
  # second pass
  (was|were|been) not presented unless evidence|information|report|case|court within 4
  (removed from | taken off) the [practice|gp|surgery|dental] list unless waiting|housing within 3
  (not|never|failed) ..1 (re-register~|re-registered)
  (not|never|didn't) come to ..2 (surgery|clinic|appointment~|hospital|practice)
  (neither|never|not|none) ..8 (seen|been|taken) ..3 dentist
  missed the (rest|remainder|others) | missed the next|last|first|second|third appointment~|session~|one|visit~|scan
  (appointment~|review~|check~|dates|sessions|contacts|clinic~|scan~) ..10 (none|neither) ..4 (taken up | accepted | attended | kept) unless housing within 4
weak:
  <neg> ..2 up-to-date ..3 immunisation~|vaccination~
  immunisation~|vaccination~ ..5 <neg> ..2 up-to-date
  opt-in letter~
absent:
  (kept|keeping|attended|attends|attending) ..2 (all|each|every) ..6 (appointment~|visit~|contact~|scan~|check~|clinic~) unless not|nor|never within 3
  (no|few) missed appointments
  (good|excellent|regular|full|consistent) attendance (at|for) ..4 <appt>
  (was|were) brought to ..1 (all|each|every) ..5 <appt>
not:
  cancel~|cancelled|postponed|rescheduled ..8 (sickness|staffing|covid|pandemic|lockdown|strike | annual leave)
  cancelled by the|a (service|hospital|clinic|trust|midwife|department | health visitor | social worker)
  =DNA (was|is|had|from|on|profile) ..3 (extracted|found|taken|recovered|matched|identified|compared)
  =DNA test~|testing|sample~|profile~|evidence|analysis|result~|swab~|match|matched
  <agency> [who|that|also|themselves] did|had|have|has|could|was|were|would|do|does <neg> [been|able|to|always|also|routinely|then] attend~
  <agency> [who|also] didn't|couldn't|hadn't|hasn't attend~
  <agency> [had|have|has|were|was] <failing> to attend
  <neg> ..2 attend~ ..4 <meeting> unless <fam> within 6
  <neg> ..2 invited ..3 attend~
  attend~ ..5 by [the|a|any|all] <agency>
  non-attendance ..2 of|by|from [the|a|key|some|any|all] <agency>
  attend~|attendance ..2 school|nursery|college|lessons|university unless school nurse~
  school|nursery|education attendance
  <neg> brought to [the|their|his|her|our] attention|notice
  <neg> brought together|forward|into|in|up|back|about
  missed opportunit*
  <neg> ..2 attend~ to ..2 need~
  no one to attend
