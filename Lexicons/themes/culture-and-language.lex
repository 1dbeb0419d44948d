theme: culture-and-language
name: Culture, language and identity
family: Child and family
checked: yes
absence: negates
definition: ethnicity, culture, cultural competence, first language, interpreters

let family = family|families|mother|mum|father|parent|parents|child|children|baby|couple|she|he|they|her|his|their|household|woman|women
let lang-word = polish|romanian|arabic|urdu|punjabi|bengali|somali|portuguese|spanish|french|lithuanian|latvian|bulgarian|hungarian|slovak|czech|russian|turkish|albanian|vietnamese|mandarin|cantonese|chinese|hindi|gujarati|tamil|farsi|dari|pashto|kurdish|ukrainian|german|italian|greek|swahili|yoruba|tigrinya|amharic|nepali|sylheti|thai|english|roma|british

# culture of an organisation
let org = unit|ward|office|hub|mash|department|team~|service~|organisation~|agency|agencies|practice|trust|learning|challenge|curiosity|blame|optimism|safeguarding|supervision|openness|support|escalation|transparency|police|hospital|partnership|department|fear|respect|reflection|improvement|working
let org-culture
  the|a culture where|whereby
  culture in which
  safety|just|performance|caring|supportive|prevailing|positive|healthy culture
  learning|blame|organisational|team|working|workplace|professional|safeguarding|open|practice|multi-agency|staff|supervisory|agency|service|police|canteen|management culture~
  culture of|in|amongst|across|inside|within|at [the|a|all|its|their|professional|high|constructive] <org>
  culture change
  cultural change
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted|record|recorded|document|documented|given|give|provided|offered|checked|seen|revisited|reinforced
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = cultur*|ethnic*|race|language|interpreter~|religio*|heritage|diversity

let tongue = polish|romanian|arabic|urdu|punjabi|bengali|somali|portuguese|spanish|french|lithuanian|latvian|bulgarian|hungarian|slovak|czech|russian|turkish|albanian|vietnamese|mandarin|cantonese|hindi|gujarati|tamil|farsi|dari|pashto|kurdish|ukrainian|swahili|yoruba|tigrinya|amharic|nepali|sylheti
match:
  used|asked ..2 to interpret unless result~|scan~|x-ray~|image~|trace
  ethnic*
  black [and] [asian] minority ethnic
  =BAME|=BME|=EAL|=ESOL
  cultur* unless <org-culture> unless blood|urine|swab~|wound|csf|lab|laboratory within 4 unless sent for culture~
  cultural competence|competency|awareness|sensitivity|needs|background|identity|norm~|practice~|belief~|difference~|context|factor~|issues|barrier~|heritage|humility|expectation~|relativism
  culturally
  cross-cultural
  culture .. religion|language|ethnicity|faith|identity|heritage|race|beliefs
  religion|language|ethnicity|faith|identity|heritage|race|beliefs .. culture
  intercultural|multicultural
  race|racial unless race against|time
  heritage unless heritage site~|lottery
  religio*
  faith unless (little|lost|no|lose|losing|any|much|more|had|has|have faith in) unless good|bad faith unless faith in .. (services | professionals | agencies | system)
  spiritual*
  muslim~|christian|christians|christianity|hindu~|sikh~|jewish|catholic~|islam*|jehovah*|buddhis*|pentecostal|orthodox unless orthodox approach unless catholic|christian primary|secondary|school~|academy
  mosque|church|synagogue unless church street|road|lane|school|hall unless church of england within 1
  ramadan|eid|halal
  nationality|nationalities
  (born | raised | grew up | lived) in .. poland|romania|nigeria|pakistan|india|bangladesh|somalia|africa|albania|lithuania|latvia|bulgaria|ghana|syria|afghanistan|iraq|iran|jamaica|ukraine|china|vietnam|portugal|hungary|slovakia
  (arrived | come | came | moved | settled) .. (in | to | from) .. (uk | united kingdom | britain | this country | abroad | overseas)
  country of origin
  home country
  asylum
  refugee~
  migrant~|migration unless data|record~|system~|electronic within 3
  immigrant~|immigration
  settled status
  leave to remain
  visa unless visa card
  gypsy|gypsies|roma|traveller~|romany unless commercial traveller
  white [and] british|irish|english|european|welsh
  black british|african|caribbean
  british asian|pakistani|indian|bangladeshi
  asian|african|caribbean|polish|romanian|european heritage|origin|descent|background|community|communities|family|families|mother|father|parents|woman
  mixed heritage|race|ethnicity|parentage
  dual heritage
  interpreter~|interpreting
  interpretation service~
  language line|barrier~|need~|difficult*|support|service~
  languageline
  translat* unless translat* .. into|in practice|action|improve*|better|policy|plan~
  first|second|main|native|home|preferred|own|mother|foreign|additional language
  mother tongue
  english .. (second language | additional language | foreign language | limited | poor | fluent* | basic | spoke | spoken | speak | speaks | speaking | little | understand*)
  (limited | little | poor | no | good | fluent | broken | basic | some) ..1 english
  speak~|spoke|spoken|speaking|read|reads|understand|understood|understanding .. english|polish|romanian|arabic|urdu
  english .. not .. first
  english-speaking|speaker~
  non-english
  welsh-speaking|speaker~
  language .. interpret*|translat*|barrier~|english|culture|ethnicity|preferred
  <lang-word> .. language|speaking|speaker~|interpreter~|community|culture|origin|nationals|national|heritage unless english language test|gcse|teacher
  spoken|written|speak~|spoke .. language unless sign language|body|clear|plain
  family|relative|partner|father|husband|child|children|friend~|sibling|daughter|son .. interpreter~|interpreting|translat*
  identity .. (race | culture | ethnic* | religio* | cultural)
  racial|ethnic|cultural|religious identity
  diversity|diverse unless diverse range|views|sources
  protected characteristic~
  equality and diversity
  equality|equalities .. diversity|inclusion|characteristic~|impact|duty
  honour-based
  so-called honour
  forced marriage
  female genital mutilation
  =FGM
  witchcraft|spirit possession
  minority communit*|group~|background
  communities from|of .. background~|minority|minoritised
  minoritised|marginalised .. communit*|group~|ethnic|women|families
  no recourse to public funds
  community leader~|elders
  (custom | customs | tradition | traditions | cultural norm~) .. <family>|community|country|parenting|cultur*
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  in english ..4 only|leaflet|letter~
  leaflet~|letter~|leaﬂet ..4 in english|polish|welsh
  leaflet|leaﬂet|letter ..3 in english
  nine|ten|several|many|other|different|two|three|community languages
  spoke|speak|speaks|spoken|speaking ..2 <lang-word>|welsh|gaelic|irish|cantonese|language
  welsh language|medium
  only|few|handful|one ..3 black|asian|muslim|roma
  came|come|comes|moved|arrived|fled ..4 from ..2 eritrea|poland|romania|nigeria|pakistan|india|bangladesh|somalia|africa|albania|syria|afghanistan|iraq|iran|ukraine|china|vietnam|ghana|sudan
  language ..3 she|he|they|family|parents|mother|father ..4 read|reads|speak|spoke|understand|understood
  family's|parents'|parents|mother's|father's beliefs|customs|traditions|faith
  sister|brother|cousin|aunt|uncle|neighbour interpret*|translat* unless interpreted as
  (letter~|leaflet~|information|document~|minutes|report~|plan~|advice|resources) ..6 in english
  in english ..8 (not|unable|could) ..4 (read|understand|follow)
  languages unless love languages|programming
  in|into|from <tongue>
  (command|grasp|level|standard|knowledge|understanding|use|proficien*|fluen*) ..1 (of|in) [spoken|written|the] english
  mother's|her|his|their|father's|parents|parents' [spoken|written] english
  (common|usual|customary|normal|traditional|accepted|expected) ..4 (family's|her|their|his|mother's|same) [own] (community|country)
  family's community
  traditional (practice~|medicine~|healer~|remedies|role~|beliefs|custom~|gender)
  eastern european|europe
  =NRPF|=GRT
  consanguin*
  stigma ..4 (community|culture|communities)
  global majority
  (community|country) ..2 from which ..2 (mother|father|family|parents|she|they) 
  (own|same|their|her) country [of] unless country park|club
  (father|partner|relative~|sister|mother|husband|aunt|daughter|friend) ..1 (interpreted|interpreting|translated|translating) for
not:
  <org-culture>
  speech and language
  language delay|development|skills|therap*
  body|sign|plain|shared|common|inappropriate|blaming language
  race against
  interpreted as|differently
  race was on|won|against
  race to|for
