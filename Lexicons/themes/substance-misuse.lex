theme: substance-misuse
name: Parental drug and alcohol use
family: Child and family
checked: yes
absence: negates
definition: drug or alcohol use by a parent or carer, tests for it, services for it

# a negation that stands inside a gap would be lost to the reading of negation
let cue = no|not|never|nor|neither|denied|denies|deny|denying|without
let substance = drug|drugs|alcohol|substance|substances|opiate|opiates|opioid|opioids
let drug
  cannabis|cocaine|heroin|methadone|amphetamine~|methamphetamine|ketamine|mdma|ecstasy|subutex|buprenorphine|marijuana|mephedrone|mcat|skunk|weed|spliff~|lsd|opiate~|opioid~|naloxone|espranor|physeptone|buvidal
  nitrous oxide
  magic mushrooms
  novel|new psychoactive substance~
  illegal highs
  legal highs
  spice
let hard-drug = cannabis|cocaine|heroin|methadone|amphetamine~|methamphetamine|ketamine|mdma|ecstasy|subutex|buprenorphine|marijuana|mephedrone|mcat|opiate~|opioid~|buvidal | nitrous oxide | new|novel psychoactive substance~ | legal highs
let use = misus*|abus*|use|uses|used|using|user|users|usage|dependen*|depend*|addict*|relaps*|intake|consumption|consum*|smok*|taking|took|taken|problem~|issue~|concern~|difficulties|habit|withdrawal~|detox*|treatment|rehab*|screen*|test|tests|tested|testing|toxicology|intoxication|free|related|exposure|paraphernalia|taker~|history
let drink = drink~|drinking|drank|drunk|drinker~
let parental = <parent>|parents|she|he|they|her|his|partner|couple|household|adults
let svc-post = service~|team~|worker~|nurse~|agency|agencies|provider~|lead|leads|strategy|partnership|forum|board|charity|organisation~|commissioner~|liaison|specialist~|midwife|midwives|clinic|practitioner~|officer~|recovery
let svc-name
  <substance> [and|or] [drug|drugs|alcohol|substance] [misuse|abuse|use] [treatment|support|liaison|recovery|specialist|community] [service] <svc-post>
  community drugs|drug|alcohol [and|or] [drug|drugs|alcohol] <svc-post>
  drug|drugs|alcohol drug|alcohol [misuse|treatment] <svc-post>
let link = refer~|referral~|referred|signpost~|support~|engage~|engaged|engagement|access~|accept~|declin*|help|offer~|self-referred|need~|attend~|discharg*|treat*|prescri* | known to | work~ with | open to | open with | seen by | seen at
let dealing
  carry*|carrying|carried|sold|sell*|sells|convict*|conviction~|offences|wraps ..6 <substance>|<hard-drug>|<drug>
  <substance>|<hard-drug> ..3 sold|seized|found ..4 on
  <substance> ..2 (sold|dealt) (by|from|to|in|at)
  deal~|dealing|dealt|dealer~|supply~|supplying|supplier~|supplied [of] [class] [a|b] [the|illegal] <substance>|<drug>
  <substance>|<drug> deal~|dealing|dealer~|supply|supplying|suppliers|runner~|running|trade|gang~|lines|raid|warrant|market|den|factory|trafficking|debt~
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = <substance>|<hard-drug>|drinking

match:
  help|dependent|reliant|hooked|reliance|dependence ..2 with|on|to <drug>
  <substance> [and] [or] [drug|drugs|alcohol|substance] [and|or] <use> unless <svc-name> unless <dealing>
  drug|drugs|alcohol|substance drug|drugs|alcohol <use> unless <svc-name>
  <use> .. of|in|on|with|to .. <substance> unless <svc-name> unless <dealing> unless prescribed drugs
  drugs|alcohol|substances unless <svc-name> unless <dealing> unless alcohol gel|wipes|hand|rub|license~|licence unless (drugs trial | prescribed drugs | drugs budget | drugs used to treat)
  drugs and alcohol|drink
  drug and alcohol unless <svc-name>
  drug or alcohol
  illicit|illegal|recreational|controlled|class|hard|street drug~|substance~|a|b unless <dealing>
  illicit use
  <link> ..8 <svc-name>
  <svc-name> .. work~ with|support*|discharged|closed|saw|prescrib*|tested .. <mother>|<father>|her|him|parents
  <hard-drug> unless <dealing> unless <hard-drug> farm~|cultivation|plants|factory
  <use>|<parental>|positive|smell~ .. <drug> unless <dealing> unless speed limit|camera|up|up the|and|of unless a speed unless <cue>
  (smell of | smelt of | smelled of | smelling of | smells of | stank of) .. weed|alcohol|drink|spirits|beer|cannabis
  spice + smok*|use|used|using|prison|drug* within 5
  weed + smok*|use|used|using|smell* within 5
  smok* .. joint|joints|spliff|spliffs
  <parental> .. <drink> unless milk|water|formula|bottle|bottles|juice|tea|squash within 5 unless baby|infant|child within 1 unless <cue> unless own mother|father|parents
  drinking unless milk|water|formula|bottle|bottles|juice|tea|squash|feed*|feeds|eating|fluids within 5
  <drink> .. heavily|heavy|excess*|binge|problem*|dependen*|pregnan*|units|relaps*|vodka|wine|beer|cider|lager
  heavy|problem|binge|excessive|hazardous|harmful|dependent|social|problematic drink~|drinking
  alcoholic|alcoholics|alcoholism|alcohol-dependent
  units of alcohol
  units a|per|each week|day
  glass|glasses|bottle|bottles|cans of wine|vodka|beer|lager|cider|spirits
  vodka|cider|lager|whisky
  intoxicat*|inebriat*|sober|sobriety|hungover
  <parental> .. drunk|drunken|stoned|incapacitated
  drunk|drunken
  under the influence unless under the influence of [a|the|her|his|older|other] peers|friends|partner|father|gang
  abstinen*|abstain* unless abstain* .. vote|voting|sex
  relaps*  unless psychosis|psychotic|mental|depress*|schizophreni* within 6
  addict*|addiction~ unless gaming|gambling|internet|phone|screen within 2
  hair strand|follicle test~|testing|sample~|analysis
  hair test~|testing
  breathalyse~|breathalyser|breathalysed|scram
  (urine | saliva | oral fluid | mouth swab) test~|screen~|drug .. positive|negative|drug*|illicit|opiates
  drug|alcohol|toxicology screen*|test*|monitoring
  tested|test|tests|screen positive for unless covid|covid-19|coronavirus|chlamydia|hiv|hepatitis|flu|group|infection|pregnancy within 2
  toxicology .. parent*|mother|father|showed|positive|drug*|alcohol|hair
  opiate|opioid substitution|replacement|substitute
  substitute prescri*
  supervised consumption
  methadone|opiate script|prescription
  needle exchange|marks
  (used|discarded|dirty) needles|syringe~
  bong | burnt|burned|tin|blackened foil
  drug paraphernalia
  crack pipe
  neonatal abstinence|withdrawal
  foetal|fetal alcohol
  =FASD|=NAS
  hidden harm unless hidden harm protocol|strategy|team|group|policy|lead
  detox*|rehab [unit|placement|programme|centre]
  residential rehab*
  toxic trio
  trilogy of risk
  trio of vulnerabilit*
  alcoholics anonymous
  =AUDIT-C|=AUDIT .. alcohol|drink*|score|tool
  substance-misusing|drug-using|drug-taking|drug-misusing
  problematic use
  inject* .. heroin|drug*|sites
  <parental> .. self-medicat*
  overdose~|overdosed .. heroin|methadone|drugs|opiates|cocaine
  clean and not using
  stopped using drugs
  (stay* | remain* | been) clean .. drug*|using
  recreational use|user
  drug use|using|taking|user
  line~ of cocaine
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  after|had|have|has|wanted|needed a|another drink
  who|mother|father|parents|he|she drank|drinks unless milk|water|tea|formula|bottle within 4 unless own mother|father|parents
  drink|drinking and pills|drugs|tablets
  drugs test~|screen
  stopped|quit|given-up using unless using the|a|an|her|his|their|it|this
  empty ..3 cans|vodka|beer|wine
  cans ..4 strewn|empty|floor
  (misus*|abus*|addict*|dependen*|dependent|illicit*|bought|street|overus*|over-us*|reliant|reliance|hooked | without prescription | not prescribed) + (diazepam|benzodiazepine~|valium|xanax|pregabalin|codeine|tramadol|painkiller~ | prescription medication | prescribed medication | sleeping tablets) within 6
  crack + (smok*|using|used|heroin|addict*|pipe) within 4
  (about|off) [her|his|their] drink unless water|milk|bottle|tea within 4
  (a|heavy|known|problem|binge|dependent) drinker
  # further ways of saying it
  (sign|signs|symptom~|treated|treatment|monitored|observed|suffer*|show*|through|score*) ..3 withdrawal|withdrawing unless (from services|support|contact|school|the|social|emotional) within 2
  (codeine|co-codamol|tramadol|diazepam|benzodiazepine~|pregabalin|gabapentin|zopiclone|painkiller~|oramorph|morphine) ..8 (than prescribed | in excess | difficult to stop | struggling to stop | wean* | reduce~ gradually | over the counter | not prescribed | bought | illicit*) unless baby|infant within 4
  (more|excess*|too much|too many|overus*) ..4 (codeine|co-codamol|tramadol|diazepam|pregabalin|gabapentin|zopiclone|painkiller~|oramorph) unless baby|infant within 4
  <mother>|<father>|parents|couple|he|she|they|adults (appeared|seemed|looked) ..3 (high | spaced out | stoned | hungover)
absent:
  no|nothing|not|never ..4 record|evidence|sign~|suggestion|suggest*|indication|history|concern~|concerns ..8 drug~|drugs|drink~|drinking|alcohol|substance~ unless asked|discussed|explored|assess* within 4
  nobody|no-one|neither|none ..6 drank|drinks|drinking unless ask*|explor*|discuss*|knew|know|check* within 6
  nobody|no-one|neither|none ..6 used|took|take|takes|uses ..1 drugs
  not ..2 touched ..3 alcohol|drink|drugs
  drug|drugs|alcohol|hair|hair-strand|urine|toxicology ..2 screen|test|tests|sample ..6 clear|negative
  does|do|did|is not drink
  not under the influence
  no smell of alcohol|cannabis|drink
  neither appear* ..6 under the influence
  remain~|stay~|stayed abstinent|sober
  teetotal
  neither|not|nor|no-one|nobody ..5 under the influence
  toxicology ..6 clear|negative|unremarkable
not:
  drug error~|chart~|company|companies|trial~|allerg*|calculation
  drugs trolley|cupboard|round
  alcohol gel|wipe~|rub
