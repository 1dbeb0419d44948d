theme: housing-poverty
name: Housing, homelessness and poverty
family: Child and family
checked: yes
absence: negates
definition: homelessness, temporary accommodation, overcrowding, tenancy, moves forced by housing, debt, poverty, finances

let post = officer~|team~|department~|service~|worker~|manager~|association~|provider~|representative~|lead|authority|directorate|act|colleague~|staff|options|support
let money = money|financ*|income|debt~|rent|bills|budgeting|electricity
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = housing|homelessness|poverty|overcrowding|finances|debt|debts|financial

match:
  rent unless car|van rent
  electricity|gas|power|heating ..3 restored|disconnected|reconnected|cut
  poorer|poorest|low-income|impoverished families|households|communities|area~ | poor families|households unless poor families ..1 relationship~
  want|lack|shortage|short of [any] money|income
  refuge space~|place~|bed~|vacanc*|provision
  (her|his|their) own flat|tenancy|accommodation|property
  housing association|council|authority flat|house|property
  economic*|financial* disadvantage*|deprived|inactive|precarious
  free school meals
  bus|train|taxi fare~ | cost~ of travel|transport | travel|transport costs
  insecure|casual|zero-hours|low-paid|precarious employment|work|job~
  interim|dispersal|asylum|nightly-paid accommodation | refuge accommodation
  under-occup* | bedroom tax | benefit cap | two-child limit
  homeless* unless homelessness|homeless <post>
  homeless* .. application|duty|presentation|declared|accepted|assess*
  (present* | presented) .. as homeless
  refer*|approach*|contact*|support* ..8 homeless* <post>
  made homeless
  street|rough homeless*|sleep*
  no fixed abode|address
  =NFA .. abode|address
  sofa-surf*
  temporary|emergency|supported|hostel|insecure|unstable|unsuitable|interim|alternative|suitable|permanent|settled|council|social|rented|private|privately|refuge|inadequate|overcrowded|shared|cramped|hotel|asylum accommodation|housing unless social housing <post> unless (emergency foster | foster)
  temporary home|homes|flat|house|address
  temporarily housed|rehoused|accommodated
  (bed and breakfast | b&b | bed breakfast)
  hostel~
  hotel|hotels + placed|living|lived|accommodat*|family|council|moved|room within 4
  overcrowd*
  over-crowd*
  cramped
  (one | two | 1 | 2 | single) bedroom|bedroomed|room flat|house|property|home|accommodation
  <kid> .. shar* .. [a|one|single|the same] bedroom
  number of people .. living|household|home
  tenancy|tenancies|tenant~ unless tenancy <post>
  sustain* .. tenancy
  evict*
  notice to quit|leave
  section 21 notice
  notice seeking possession
  repossess*
  rent|mortgage|council tax arrears
  arrears
  <money> problem~|difficult*|worr*|pressure~|hardship|stress*|strain|trouble~|insecurity|concerns|issues|instability|crisis|support|help|assistance|advice|circumstances|situation|position|poverty unless budget pressure~|council|agency|agencies|service~|authority|partner~ within 4
  in|into|of debt|debts|arrears
  debt~ unless drug debt~
  financial [and] [economic|housing|emotional] difficult*|problem~|hardship|pressure~|stress*|strain|insecurity|support|circumstances|dependence|dependency
  financially dependent|struggling|unstable|insecure|stretched|reliant
  poverty
  (deprivation | deprived | disadvantaged) .. area~|ward~|neighbourhood~|communit*|famil*|communities
  area|areas|levels|level|high|index of .. deprivation
  socio-economic
  low income|paid|wage~
  unemploy*
  out of work unless out of work hours|time|activities
  (lost | losing | loss of) .. job|employment|income|work unless lost work|sight
  zero hours
  universal credit
  on|claim*|receiv*|receipt|stopped|entitle*|sanction* .. benefits unless benefits of
  child|housing|income|welfare|disability|sickness benefit~ | income support
  benefit|benefits cap|sanction~|stopped|claim~|entitlement|application|system|office|agency|advice
  no recourse
  =NRPF|=UC
  jobcentre | job centre
  food bank~|parcel~|poverty|insecurity|voucher~
  foodbank~
  fuel poverty|poor
  cost of living
  charity|charitable grant~
  section 17 payment~|money|funding|funds
  s17 payment~|money|funding
  healthy start|voucher~
  pre-payment|prepayment meter
  (not afford | unable to afford | cannot afford | could not afford | struggl* to afford | struggling to pay | unable to pay | no money | short of money | lack of money | run out of money | ran out of money)
  pay|paying .. rent|bills|debt~|food|nappies|heating
  rehous*|re-hous*
  housing|accommodation need~|situation|problem~|issue~|difficult*|instability|insecurity|crisis|application|list|register|waiting|allocation|stress|status|circumstances|concern~|provision|arrangements|move~|history|matters|shortage|costs|transfer|points|band|priority|request~|conditions|pressures|duty unless placement accommodation
  housing officer~|department|team|association|provider~|options .. rehous*|transfer|application|evict*|arrears|tenancy|bid*|repairs|duty|overcrowd*
  housing + unsuitable|unstable|inadequate|stable|suitable|secure|insecure|poor|overcrowded|adequate|need|needed|lack|apply|applied|support|help|offer*|refer*|move|moved|moves within 4 unless housing <post> unless poor communication|engagement
  lack of .. housing|accommodation|suitable home
  secure|stable|unsuitable|suitable|adequate|affordable|permanent housing|accommodation|tenancy
  (waiting | bidding | applied | application) .. for|on .. house|flat|housing|accommodation|property|home unless care order
  (moved | moving | moves | move) .. (because of | due to | owing to | following | as a result of) .. housing|eviction|homeless*|overcrowd*|tenancy|rent|landlord|arrears
  council house|flat|tenancy|property
  private|privately rented|renting|rental|landlord|let
  social housing
  housing tenure
  (asked to leave | told to leave | kicked out | thrown out) .. home|house|mother's|parents|family|flat|property unless leave the room|meeting unless father|he|him|partner|police|officers|social|perpetrator within 5
  living|lived|stay*|residing .. (with friends | in a car | in a caravan | in a tent)
  (moved | moving | moves) .. frequently|several|many|multiple|often .. accommodation|addresses|tenancies|homes|hostels
  multiple moves unless placement~|foster within 5
  material deprivation
  essential items|furniture|white goods .. grant|afford|provid*|money|charity
  baby bank
  debt advice|counselling
  payday loan~|lender~ | loan shark~ | doorstep lender~ | bailiff~ | pawnbroker~ | pawn shop
  meter ..3 emergency|credit|empty|run
  gambling
  money .. tight|short|scarce|run out
  housing .. issue|problem|concern|factor|stress*|difficult*
  nowhere [else] to live|go|stay|sleep
  financ*|money .. stress*|worry|worries|pressure|strain|tight|hardship
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  landlord~ ..6 evict*|arrears|rent|notice|possession|selling|sold|damp|disrepair
  housing need~|situation|status|history|stress|instability|insecurity|pressures|crisis|costs|benefit|list|register|application|transfer|waiting
  housing ..5 unstable|insecure|precarious|unsuitable|inadequate|overcrowd*|temporary
  unstable|insecure|precarious|unsuitable|inadequate|stable|secure|suitable|settled|permanent|poor|own housing
  maternity|sure|start|community|hardship grant~ | healthy start | crisis payment|loan|grant
  pre-payment|prepayment|electric meter | no electricity|gas|heating|money|food in
  rehous*|bid|bidding|waited ..4 new|bigger|larger|own|permanent|another flat|house|home|property|tenancy|accommodation
  moved|rehoused ..4 by ..3 council|housing|landlord
  benefits|wages|allowance|credit ..3 stopped|cut|sanctioned|delayed|reduced|suspended unless benefits of
  sanctioned|sanction~ ..4 benefits|credit|jobcentre
  live~|lived|living ..3 one|single room
  bed and breakfast|b&b
  cost of living|heating|food|travel
  could|can|unable|cannot|couldn't not|to|ever afford
  afford ..3 food|heating|nappies|milk|rent|bus|travel|fares|uniform
  flat|house|home|property|room ..4 too small|cramped
  cramped|overfull ..3 flat|house|room|conditions|accommodation
  bid|bids|bidding ..4 propert*|houses|flats|accommodation|unsuccessful unless service contract|funding within 6
  request*|sought|seek* ..1 [house|housing|urgent|priority] move|transfer unless school|gp|case|social worker|placement|midwife|maternity|records|information within 5
  deprivation unless sleep|food|oxygen|emotional|sensory|maternal|liberty within 2
  grant|grants ..6 furniture|cooker|bedding|equipment|carpet~|washing
  (application | applied | apply | applying) ..3 grant~
  white goods
  possession proceedings|order|hearing|notice|claim
  shared house|kitchen|bathroom|facilities
  shar* ..1 kitchen|bathroom|facilities|toilet ..4 with|residents|tenants|others|families
  (house|houses of|in multiple occup* | =HMO)
  accommodation|flat|house|property|housing ..4 not|in* ..2 suitable|adequate|appropriate|big|large [enough] unless care plan|placement|discharge within 4
  unsuitable for ..3 family|baby|child|children|infant unless placement|medication|group within 5
  high-rise | tower block | (top | upper | fourth | fifth | sixth | seventh | eighth | ninth | tenth) floor flat
  (moved | placed | living | lives | lived | fled | stay* | admitted | accepted) ..3 in|to|into|at ..2 refuge
  financially unless financially abus*|control*|exploit*
  (cost | costs | price) of ..3 (travel | childcare | nappies | formula | food | rent | deposit | furniture | heating)
  (worried | worry | concern* | stress* | argu* | disagree* | difficult*) ..3 (about | over | with) ..1 money|finances|bills|rent|debt~
  (could | can | did) not ..2 pay ..3 rent|bills|deposit|fares
  (not | no longer | never) ..3 employed|employment|in work|working ..5 benefits|money|income|financ*
  (living | live | lived | housed | accommodated) ..3 (in a caravan | in a car | in a van | in a tent | in a garage | in a shed | in one room)
  deposit ..4 flat|house|property|rent|tenancy|accommodation
  (housing | accommodation) ..4 (too far | far from | away from) ..4 family|support|school|friends
  on|for low incomes|wages
  (not | unable | cannot | struggl* | couldn't) ..3 (pay | afford | buy | top up | heat) ..4 electricity|gas|rent|bills|food|nappies|heating|meter|home|milk
  (not | unable | cannot | struggl* | couldn't | otherwise) ..3 afford* unless afford ..2 protection|opportunit*|weight|priority|time|delay|legal|privacy
  (lost | loss | losing) ..3 (home | tenancy | house | flat) unless home visit*
  (sale of | sold | selling) ..3 (house | property | flat | home)
  (house | property | flat | home) ..4 (be sold | being sold | was sold | up for sale)
  bigger|larger|ground-floor property|house|flat|home|accommodation
  shar* ..2 (one | single | same) room|bedroom unless hospital|ward within 4
  landlord~ ..8 leave|tenan*|rent|evict*|sell|notice|refus*|possession unless pub|public within 4
  deprived unless deprived of within 2
  money ..2 tight|short|scarce
  short of money | (living | ran | run | running) out of money
  crisis payment~|loan~|grant~|fund~
  voucher~ unless childcare|gift|incentive within 3
  (family | mother | they | couple | parents) ..4 (required | forced | having | told | asked | had) (to leave | to vacate | to move out) ..4 property|flat|house|accommodation|hostel|home|notice unless father|partner|perpetrator within 8
  (offer | offers | offered | allocat* | secured | granted | allotted) ..3 (house | flat | tenancy | property | accommodation | housing) unless placement|foster|social worker|officer within 5
  (took on | taken on | taking on | given up | gave up) ..3 (tenancy | flat | lease)
  no home of ..1 own
  (accommodation | housing) ..6 poor quality
  asylum|dispersal accommodation|housing
weak:
  housing
  accommodation
  deprivation
absent:
  rent ..5 credit|up-to-date|paid unless not|never|unpaid within 3
  not|never|no ..6 losing|lose|lost|eviction ..3 house|home|tenancy|flat
  no ..3 money|financial|housing|debt worries|concerns|difficult*|problems|pressures
  settled|stable|secure|permanent housing|tenancy|accommodation|home
  well housed | financially secure|stable|comfortable
  no ..3 concerns|worries|problems|issues ..3 housing|finances|money|tenancy
not:
  financial year|abuse|exploitation|control|officer|director|regulation~|investigat*
  benefits of|from|to [the|a|this|working]
  for the benefit
  housing <post> attended|represent*|sent|submitted|provided [a|an|the] [report|chronology|information]
  poor communication|practice|quality
let kid = child|children|baby|babies|sibling~|family|families|boys|girls
