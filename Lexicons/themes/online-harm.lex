theme: online-harm
name: Online harm
family: Further themes
checked: no
absence: negates
definition: abuse, grooming, images or pressure online

let net = social media | online|internet|on-line|snapchat|instagram|tiktok|facebook|whatsapp|discord|telegram|roblox|fortnite|xbox|playstation|youtube|omegle|kik|chatroom~
let harm = abuse|abused|abusive|groom*|bully*|bullied|harm|harmful|harmed|exploit*|threat*|pressur*|blackmail*|risk*|safety|unsafe|danger*|images|image|photos|photographs|videos|pornograph*|sexual*|contact|contacted|stranger~|strangers|hate|harass*|suicide|self-harm|radicalis*|content|adult~|men|concern*|posts|posted
let kid = child|children|boy|girl|boys|girls|son|daughter|pupil~|teenager~|adolescent~ | young person|people
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = internet | social media | online safety|life|lives|world|contact~|activity|abuse

let harm2 = abuse|abused|abusive|groom*|bully*|bullied|harm|harmful|harmed|exploit*|threat*|pressur*|blackmail*|safety|unsafe|danger*|image|photos|photographs|videos|pornograph*|sexual*|stranger~|strangers|hate|harass*|suicide|risk|risks
let adult-met = <mother>|adult|partner|father ..6 met|meet

match:
  groom*|blackmail*|bully*|bullied|exploit* ..8 online|internet
  blackmail* ..6 photo~|image~|picture~|nude|video
  ask~|asked ..5 instagram|snapchat|tiktok
  stranger~|strangers ..6 app|game|gaming|online
  account|profile|page ..3 in her|his name
  messages ..6 die|kill
  trouble|harm|harmed|approached|problem~ ..2 on the internet|online
  online [sexual] abuse|harm|harms|safety|grooming|bullying|exploitation|sexual|danger~|predator~|radicalisation|threats|offend*|harassment|gaming|friend~|world|life|behaviour|risk~
  internet safety|abuse|grooming|offence~|offend*|use .. <kid>
  e-safety
  digital safety|harm~|footprint|life|lives
  <net> .. <harm2> unless <mother>|<father>|partner|ex-partner within 6 unless online training|module|meeting|course|form|portal
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
  (messages | texts) .. (sexual | explicit | inappropriate) .. <kid>
  (sexual | explicit | inappropriate) messages|texts|chat|content
  catfish*
  online gaming|games|platform~
  gaming .. stranger*|chat|groom* unless father|mother|partner within 6
  pro-ana|pro-suicide
  harmful content|material|websites|algorithm~
  (suicide | self-harm) content|websites|forum~|sites|material
  (search* | internet history | browsing) .. suicide|self-harm
  device~ .. (parental controls | unsupervised)
  parental controls
  phone~ .. seized|examined|download* .. images
  dark web
  deepfake~
  fake profile~|account~
  social media account~|post~|posts|profile~ .. <kid>
  <kid> .. (social media | instagram | snapchat | tiktok | facebook) unless <mother>|<father> within 4
  online world
  blackmail* .. <kid>
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  asking|ask~|asked|sent|send|sending|shared|share ..4 pictures|photos|photographs|images|film|video ..2 herself|himself|themselves
  asking|asked ..2 her|him ..1 for pictures|photos|images
  met ..3 through|via|on|in ..2 game|app|online|gaming|site unless <adult-met>
  sexual images|pictures|photos|film
  film|video|picture~|image~|photo~|clip ..6 passed|shared|circulated|posted|sent|spread ..5 round|around|app|online|group|year|school
  chat room~ | chatroom~
  on her|his|their|the phone|phones|app|game ..4 abus*|bully*|bullied|groom*|images|blackmail*
  boy|man|men|person behind the pictures|screen|account|messages|profile
not:
  online training|module~|meeting~|course~|form|portal|learning|questionnaire|survey|consultation|workshop~|learning|booking|shopping|report|referral~|system|platform for
  virtual meeting~
  website of
  facebook page of
  ultrasound|scan|x-ray|mri images
  ninety|90 messages
