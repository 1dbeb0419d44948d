theme: online-harm
name: Online harm
family: Further themes
checked: no
absence: negates
definition: abuse, grooming, images or pressure online

let net = social media | online|internet|on-line|web|website~|snapchat|instagram|tiktok|facebook|whatsapp|discord|telegram|roblox|fortnite|xbox|playstation|youtube|omegle|kik|chatroom~|app|apps|digital|messaging|twitter
let harm = abuse|abused|abusive|groom*|bully*|bullied|harm|harmful|harmed|exploit*|threat*|pressur*|blackmail*|risk*|safety|unsafe|danger*|images|image|photos|photographs|videos|pornograph*|sexual*|contact|contacted|stranger~|strangers|hate|harass*|suicide|self-harm|radicalis*|content|adult~|men|concern*|posts|posted
let kid = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~|he|she|they|him|her|them|his|their | young person|people
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = online|internet | social media

let harm2 = abuse|abused|abusive|groom*|bully*|bullied|harm|harmful|harmed|exploit*|threat*|pressur*|blackmail*|safety|unsafe|danger*|image|photos|photographs|videos|pornograph*|sexual*|stranger~|strangers|hate|harass*|suicide|risk|risks
let adult-met = <mother>|adult|partner|father ..6 met|meet

match:
  online [sexual] abuse|harm|harms|safety|grooming|bullying|risk~|exploitation|sexual|danger~|predator~|radicalisation|threats|offend*|harassment|gaming|contact|activity|content|friend~|world|life|behaviour
  internet safety|abuse|grooming|offence~|offend*|use .. <kid>
  e-safety
  digital safety|harm~|footprint|life|lives
  <net> .. <harm> unless online training|module|meeting|course|form|portal 
  <harm2> .. (online | on-line | over the internet | via the internet | on the internet | through social media | on social media | via social media | by text | via snapchat | on instagram | on snapchat) unless <adult-met>
  <kid> .. met|meeting|talk*|chat*|contact*|spoke|messag* .. (online | on the internet | social media | snapchat | instagram)
  cyber-bull*
  cyberbull*
  cyberbullying
  cyber bullying|stalking|crime
  sexting
  sext*
  sextort*
  nudes
  nude|naked|explicit|indecent|intimate|sexual images|image|photos|photographs|pictures|videos|selfie~|pics
  self-generated images|imagery|indecent|content
  indecent images
  =IIOC|=CEOP|=IWF
  youth produced sexual
  (stranger~ | strangers | men | adults) .. contact*|messag*|ask* .. <net>
  share~ .. images|image|photos|nudes|video .. <net>|peer*|boys|girls|school|group chat
  pornograph*
  revenge porn*
  live-stream*
  group chat~ .. <harm>
  (messages | texts) .. (sexual | explicit | threatening | abusive | inappropriate) .. <kid>
  (sexual | explicit | inappropriate) messages|texts|chat|content
  catfish*
  screen time
  online gaming|games|platform~
  gaming .. stranger*|chat|groom*|addict*|night
  pro-ana|pro-suicide
  harmful content|material|websites|algorithm~
  (suicide | self-harm) content|websites|forum~|sites|material
  (search* | internet history | browsing | viewed | looked) .. suicide|self-harm
  device~ .. (monitor* | seized | examin* | parental controls | unsupervised | access)
  parental controls
  phone~ .. seized|examined|download* .. images|police|messages
  dark web
  deepfake~
  fake profile~|account~
  social media account~|post~|posts|profile~ .. <kid>
  <kid> .. (social media | instagram | snapchat | tiktok | facebook)
  online world
  blackmail* .. <kid>
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  asking|ask~|asked|sent|send|sending|shared|share|showed|threaten* ..4 pictures|photos|photographs|images|film|video ..6 herself|himself|her|him|father|friends
  asking|asked ..2 her|him ..1 for pictures|photos|images
  met ..3 through|via|on|in ..2 game|app|online|gaming|site
  sexual images|pictures|photos|film
  film|video|picture~|image~|photo~|clip ..8 passed|shared|circulated|posted|sent|spread ..5 round|around|app|online|group|year|school
  messaging app
  chat function|room~|app~
  contact|risk~|harm|abuse|danger ..4 by|on|through|via ..2 phone|phones|game|games|app|screen ..4 game|street|online|app|linked|as well
  risk~|danger|harm|abuse ..6 on the phone
  boy|man|men|person with|behind the pictures|screen|account
  account held by
weak:
  internet
  social media
  phone
  images
  messages
not:
  online training|module~|meeting~|course~|form|portal|learning|questionnaire|survey|consultation|workshop~|learning|booking|shopping|report|referral~|system|platform for
  virtual meeting~
  website of
  facebook page of
  ultrasound|scan|x-ray|mri images
  ninety|90 messages
