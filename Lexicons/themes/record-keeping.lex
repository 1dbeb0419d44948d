theme: record-keeping
name: Records and recording
family: Practice and decisions
checked: yes
absence: affirms
definition: records, recording, forms, minutes, flags on systems, IT systems

let rec = record~|recorded|recording|document~|documented|documentation|minuted|logged|charted
let recs
  record~|notes|minutes|file|files|documentation|log|logs|chronology|recording|paperwork|form|forms|template~|proforma~|entry|entries|database~
  case notes | case record~ | case file~ | medical record~ | health record~ | maternity record~ | maternity notes | gp record~ | electronic record~ | patient record~ | police record~ | school record~
let quality
  poor|good|clear|clearly|unclear|accurate|accurately|inaccurate|inaccurately|incomplete|complete|full|fully|detailed|limited|insufficient|sufficient|sparse|brief|scant|illegible|contemporaneous|inconsistent|inconsistently|consistently|adequate|inadequate|comprehensive|thorough|timely|late|retrospective|retrospectively|missing|lost|contradictory|confusing|confused|misleading|incorrect|incorrectly|wrong|wrongly|properly|well|appropriately|routinely|separate|duplicate|duplicated|variable|weak|robust|succinct|blank|vague
let system-name
  rio|systmone|emis|liquidlogic|mosaic|carefirst|athena|storm|cpoms|cp-is|=CPIS|=LCS|=EHM|=PNC|=MERLIN|=Merlin|=RiO|=EMIS|=SystmOne
  niche system | connect system | protocol system
let it-is = it|is|was recorded|noted that
let lex-it = benefit~|family|care|justice|legal|health

match:
  # poor or good recording
  record keeping|record-keeping|recordkeeping
  case recording|record-keeping
  <not> ..4 (recorded|documented|minuted|logged|undocumented|unrecorded|charted) unless crime~|offence~ within 3
  <be> <not> ..2 recorded|documented|noted
  (no | without any | without | absence of | lack of | little|limited|insufficient|scant|nothing) ..3 (record|records|recording|documentation|minutes|entry|entries | case note~ | case notes | written record | evidence in the record~) unless criminal|police|convictions within 2
  recorded|documented|recording|documentation|records|record|notes|minutes|minuted|files [of] <be> [not] [very|always|consistently|often] <quality> unless health within 2
  recorded|documented|minuted [very|always] <quality>
  (records | recording | documentation | minutes | case notes | entries | chronologies) ..6 <be> ..2 (poor|unclear|inaccurate|incomplete|limited|insufficient|sparse|scant|illegible|inconsistent|inadequate|missing|lost|contradictory|confused|misleading|incorrect|variable|blank|vague|comprehensive|detailed|thorough|accurate | of a good standard | of a high standard | of good quality | of poor quality)
  <quality> ..2 (recorded|documented|recording|recordings|documentation|records|record|notes|minutes|entries | case file~) unless criminal|crime|track|previous within 2
  (unrecorded | undocumented | not minuted | not written down | not written up | never written up | not logged)
  (fail~|failure~|failed|omit~|omission) ..3 <rec>
  (should|must|need~|important|essential|vital|ensure~|required|expected|expectation|always|imperative|necessary|remind~) ..6 (be recorded | record | recorded | documented | document | be documented | minuted | recording | documentation | record-keeping)
  <recs> ..4 (do not | does not | did not | fail to | failed to | don't) ..3 (show|indicate|reflect|record|state|contain|evidence|include|explain|capture|demonstrate|provide|specify|suggest|identify|say|make|detail)
  (difficult|hard|impossible | not possible) to (tell|establish|know|determine|ascertain|see) ..1 (from|in) ..3 <recs>
  not ..2 (evident|clear|apparent|stated|reflected|captured | possible to tell) ..2 (from|in|within) ..3 <recs>
  (unclear | no evidence | nothing | hard to tell) ..2 (from|in|within) ..4 <recs>
  <recs> ..3 (unclear|missing|incomplete|lost|blank|illegible|inaccurate|absent|silent|unavailable|contradictory|inconsistent|destroyed|misfiled|archived)
  (record~|recorded|document~|recording) ..4 (rationale | reasons | reasoning | decision~ | analysis | discussion~ | outcome | voice | wishes | father's details | details of father | details of the father | relationships | ethnicity | next of kin) unless <it-is>
  (rationale|reasons|reasoning|decision~|discussion~|advice|outcome|analysis|visit~|contact~|conversation~|actions|observations|supervision) ..4 (recorded | documented | minuted | logged | written down | written up)
  (recorded|documented|entered|saved|filed|stored|logged|held|kept) ..3 (on|in|within|under) ..3 (record~|file|files|system~|notes|database~|chronology|log) unless criminal within 2
  written record~
  recorded ..2 as ..6 (rather than | when in fact | although | incorrectly | in error)
  (record|recorded|documented) [the] facts ..4 analys*
  copy|copied and pasted|pasting | cut and paste | cloned
  (entered|added|uploaded|inputted|input | written up) ..4 days|weeks|months|hours later|after|late
  (late|delay*) ..3 (entry|entries|recording|upload*|scanning|inputting|typing)
  # minutes and forms
  minutes ..8 (circulated|distributed|received|sent|taken|available|not|late|delay*|accurate|produced|approved|record|show|held|written|typed|stored)
  (no|without|receive~|circulat*|distribut*|formal|draft|take|taking|conference|meeting) minutes unless within|ten|minutes within 1
  minute taker~ | minute taking | note taker~
  form|forms|template|templates|proforma|pro-forma|checklist|paperwork ..5 (completed|incomplete|not|blank|filled|sections|prompt*|space|field~|design*|amend*|redesign*|revise*|include*|boxes|mandatory) unless contract|=DNA|order within 2
  (complete~|fill~|filled|amend~|redesign~|revise~|introduce~) ..3 (form|forms|template~|proforma~|paperwork)
  tick-box|tickbox
  referral form~ ..4 (lacked|not|completed|poor|incomplete|blank|detail*|include*)
  # flags and systems
  (flag|flags|flagged|flagging|marker|markers|alert|alerts|warning) ..4 (on|against|record~|system~|file~|notes|electronic|address|placed|removed|added)
  <not> ..2 flagged
  electronic|computer|computerised|it|ict|record|recording|case-management|information|client|patient|data|paper-based|paper system~ unless <lex-it>
  <system-name>
  (system~|database~) ..5 (not linked | do not link | not compatible | incompatible | did not talk | do not talk | cannot access | not allow | upgrade~ | migrat* | crash* | not accessible | unable to view | functionality)
  (electronic | paper | parallel | dual | separate | linked | unlinked | joint | handheld | hand-held | hand held | integrated | single | shared | family | maternity | paper-based) (record~|records|files|notes)
  (parent-held | personal child health) record~ | red book~ | =PCHR
  read|snomed|clinical code~
  miscoded | coding of records
  coded ..3 (record~|notes|system)
  summaris* ..2 records
  records ..3 (not|never) ..3 (linked|merged|transferred|requested|available|accessed|read|reviewed|checked|consulted|cross-referenced|updated|kept|retained)
  (link~|linking|cross-referenc*|merge~|update~|search~|access~|keep~|read|retain~|review~|scan~|upload~) ..3 (record~ | records | case notes | files | database~) unless criminal|panel|author within 2
  (recording|records|record) ..3 (practice|practices|standards|policy|error~|gap~|quality|issues|omission~)
  chronolog* ..4 (on file | on the file | kept | maintained | up-to-date | not updated | out of date | not completed)
  genogram ..3 (on file | recorded|record|records)
  ambigu* ..3 (record~|recording|entry|entries|note|notes|wording)
  (human | clerical | administrative | admin | data entry | typing | clerical) error~
  (name|names|surname|surnames|address|addresses|details|spelling) ..4 (misspel*|misspelt|spelt|spelled|incorrectly|incorrect|inaccurate|wrong|wrongly|variations)
weak:
  recorded
  documented
  records
  minutes
  case notes
  system
not:
  criminal record~ | recorded crime~ | crime record~ | police record of convictions | track record | on record as
  (body worn | cctv | video | audio | voice | tape) ..2 record*
  recorded interview|message|call
  (ten|five|two|few|thirty|twenty|45|30|20|15|10|5|several|seven) minutes | minutes (later|before|after|away|ago|walk|drive) unless meeting|conference within 3
  in the form of | form of (abuse|words|address|control|identification) | application form~ | any form | some form | forms of
  records office | record check | records check~
  information system review
  domestic abuse marker
  whole system~ | family system~ | benefit~ system | immune system | care system | legal system | justice system | safeguarding system~ | child protection system
  documents reviewed | review of documents
  documents (provided|supplied|submitted|considered) ..3 review
