theme: parental-offending
name: Offending by a parent or partner
family: Child and family
checked: yes
absence: negates
definition: convictions, offending, prison, probation, arrest for offences by a parent or partner (other than the domestic abuse incident itself)

# a negation that stands inside a gap would be lost to the reading of negation
let cue = no|not|never|nor|neither|denied|denies|deny|denying|without
let adult = <mother>|<father>|<partner>|he|she|him|her|his|they|parents|both|couple|perpetrator~|man|men|carer~|uncle|grandfather|stepfather
let crime = burglary|burglaries|theft~|thefts|shoplifting|robbery|robberies|fraud|assault|assaults|gbh|abh|wounding|manslaughter|murder|arson|firearm~|weapon~|knife|drugs|supply|possession|driving|cruelty|neglect|affray|battery|kidnap*|rape|damage|breach|offence~|offensive|public
let link = refer*|supervis*|involve*|engag*|breach*|subject|appointment~|licen?e|order|recall*|report~ | known to | open to | released to | under the supervision of | supervised by

# the domestic abuse incident itself is not this theme
let da-arrest = assaulting mother|her | assault on mother|her | domestic abuse|assault|violence|incident|altercation
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = offending|convictions|criminal|probation|offences|prison

let adult-noun = <mother>|<father>|<partner>|mr|parents|couple|stepfather|uncle|grandfather|carer
let crime2 = burglar*|theft~|shoplift*|robber*|fraud|arson|supply*|possession|driving|cruelty|affray|drugs|dealing|handling|firearm*|drink-driving|breach*

match:
  convict* unless strong conviction unless unknown to
  previous convictions
  offence~|offending|offended|reoffend*|re-offend* unless an|no offence unless domestic within 1
  commit* .. offence~|crime~|<crime>
  criminal record|history|behaviour|activity|activities|justice|background|past|lifestyle|associat*|offence~|conviction~|matters unless criminal justice agencies|system|board|act|partners|service|services
  criminality
  involve* .. in crime|criminality|gangs
  antecedent~ .. police|<adult>|crim*|offend*
  forensic history
  police national computer
  =PNC
  police history .. <adult>|show*|offend*
  (known to | well known to | previously known to | came to the attention of) [the] police
  prison unless prison service|officer|governor|staff|report|healthcare
  imprison*|incarcerat*|jail|jailed|gaol
  <adult> .. prison unless <cue> unless review*|author|panel within 5
  releas* .. from .. prison|custody
  in|into|from|police custody unless custody of|officer|sergeant unless custody .. of the child|baby|children
  custodial sentence~
  remand*
  recall* .. to .. prison|custody
  sentence~|sentenced .. prison|months|years|custod*|community|suspended|court|imprison*
  suspended sentence
  community order|payback|sentence|resolution | community rehabilitation order
  unpaid work [requirement|order|hours]
  rehabilitation activity requirement
  drug rehabilitation requirement
  electronic|curfew tag|tagged|monitoring
  curfew .. order|court|tag|bail|condition~
  on licence
  licence ..3 barred|forbade|prohibit*|condition~|required|banned
  licence condition~|period|expir*|recall
  on|police|court bail unless condition~|domestic|contact|victim within 8
  bail .. breach*|offend*|offence~
  on|under probation
  probation .. <adult>|offend*|sentence|order|supervis*|licence|breach*|appointment~
  <link> .. probation unless probation .. meeting|report for this review
  probation supervision|order|appointment~|involvement|licence|history|assessment
  offender manager .. <adult>|supervis*|appointment*|breach*|risk|visit*|assess*
  offender management .. <adult>|risk|supervis*|prison
  =OASys|=OASYS|=ViSOR|=MAPPA|=IOM
  multi-agency public protection
  sex|sexual|violent|prolific|persistent|dangerous|convicted|known offender~
  registered sex
  sex offend*
  sexual harm prevention
  risk to children .. person|conviction~|offence~|schedule
  schedule one|1
  person posing|presenting .. risk
  <adult> .. charg* .. with unless common assault|domestic|harassment|her|strangulation within 5
  charg* .. with .. <crime>|<adult> unless common assault within 3
  sentenced|jailed
  <adult> .. cautioned|charged|fined|prosecuted unless charged with unless domestic within 4
  police caution~
  received .. caution
  caution for
  prosecute|prosecuted|prosecution|prosecutions|magistrates .. <adult>|sentence*|guilty|convict*|charge*|offence* unless support*|withdr*|without|victim*|evidence-led within 5
  acquit*
  warrant .. <adult>|arrest|search|drug*|address
  wanted by .. police
  <adult> .. (drug* | cannabis | cocaine | heroin) supply*|deal*|cultivation|production
  cannabis cultivation|farm|factory|plants
  possession .. with intent
  possession of .. drugs|cannabis|weapon~|knife|blade|firearm~|cocaine|class
  (burglar* | shoplift* | robbery | robberies | theft | thefts | stolen | fraud | arson | firearms | affray) unless fraud desk|team|unit|department|squad unless next door within 4 unless identity theft|data|records|laptop within 3
  drink|drug driving
  disqualified driver|driving
  driving .. (without insurance | while disqualified | under the influence | over the limit)
  <adult-noun> ..6 anti-social|antisocial behaviour
  gang member*|involvement|affiliation .. <adult>
  domestic abuse perpetrator .. conviction~|convicted
  youth offending .. <mother>|<father>|as a
  offending .. history|pattern|behaviour|peer~|mother|father|parents
  (serving | served | serve) .. sentence|prison|months|custod*
  young offender|offenders institution|unit
  court .. appear* .. <adult>
  <adult> .. dealing|supplying|selling [in] [class] [a] drugs|cannabis|cocaine|heroin
  conditional discharge
  community resolution
  (police | criminal) intelligence .. <adult>|drug*|offend*|crim*
  police .. search* .. home|address|property|house
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  arrest* ..5 for|suspicion|after ..4 <crime2>
  <adult-noun> ..4 arrest* unless street|scene|address|house|next within 4 unless <da-arrest> within 10 unless domestic|assault|assaulted|assaulting|cardiac|incident within 8
  police|pnc|criminal|dbs|background checks ..8 partner~|adult~|him|men|man|household|father~|mother~
  violent offending ..3 history|past|behaviour|known
  criminal|offending history|past|record
  had a record ..3 for|of ..4 <crime>|offend*|violence
  (interviewed|questioned|spoken) ..2 under caution
  prosecution ..6 public interest
  (no|criminal|any) charge~ ..3 (brought|laid|against|preferred)
  (no|not) ..3 (prosecuted|prosecution) ..4 (parent~|mother|father|either|anyone|brought)
  pleaded guilty | plead~ guilty | guilty plea
  (awaits|awaiting) (sentence|sentencing|trial)
  (under|subject) ..2 supervision for ..3 (violence|assault|offence~|conviction~)
  intelligence ..8 (supply*|dealing|criminal*|crime) unless children's
  wanted on ..1 warrant
  breach* ..2 (his|her|their) ..1 (order|bail|licence|conditions|curfew|probation) unless non-molestation|restraining|tenancy|agreement within 5
  (known|open|supervised|involve*|subject|order) ..4 youth justice|offending
  convicted .. (murder|manslaughter|cruelty|neglect)
  probation officer ..8 (<father>|<mother>|<partner>|him)
weak:
  offender~
  risk of serious harm
not:
  cardiac|respiratory arrest
  =MAPPA coordinator~|guidance
  arrested development
  allegedly offended by
  offence to
  took offence
  conviction that
  strong conviction
  youth offending service|team [manager|officer|report] attended
  an offence in|under|to
