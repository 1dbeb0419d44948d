theme: child-sexual-abuse
name: Child sexual abuse
family: Further themes
checked: no
absence: negates
definition: sexual abuse of a child, disclosure of it, harmful sexual behaviour between children

let kid = child|children|baby|toddler~|sibling~|boy|girl|boys|girls|son|daughter|pupil~|teenager~|stepdaughter|stepson|niece|nephew|brother|sister|granddaughter|minor~ | young person|people
let tell = disclos*|tell~|told|allege~|allegation~|said|say~|report~|complain~|spoke|confid*
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = sexual abuse|harm|assault|exploitation|behaviour~

match:
  child [and] [familial] sexual abuse|harm|assault|violence
  sexual abuse|assault|harm|violence|touching|activity|offence~|behaviour + <kid> within 6
  sexually abus*|assault*|harm*|molest* .. <kid>
  <kid> .. sexually abus*|assault*|harm*|molest*|touch*|active
  <kid> .. sexual abuse
  intra-familial|intrafamilial|familial [child] sexual
  intra-familial abuse
  harmful|problematic|inappropriate sexual|sexualised behaviour~
  sexually harmful|inappropriate behaviour~
  sexualised behaviour~|language|play|drawing~|knowledge
  =CSA|=HSB|=SARC
  sexual assault referral centre
  peer-on-peer [sexual] abuse
  child-on-child [sexual] abuse
  child-on-child
  sibling sexual
  <tell> .. sexual abuse|assault|touching unless <mother>|<father>|parent|partner ..3 <tell>
  <tell> .. sexually abused|assaulted|touched|harmed unless <mother>|<father>|parent|partner ..3 <tell>
  <tell> .. touched|touching .. her|him|me|private|genital*|vagina|penis
  (touched | touching | touches) .. <kid>|her|his .. private|genital*|vagina|penis|bottom|inappropriately|sexually
  private parts
  <kid> .. raped|molested|indecently
  rape~|raped .. <kid>|under|thirteen|13|sixteen|16
  indecent assault~|exposure|touching
  incest*
  underage sex|sexual
  sexual activity|relationship|intercourse with|between .. child|children|minor|girl|boy|pupil~|young|under
  unlawful sexual
  sex .. with .. child|minor|girl|boy|pupil
  sexually transmitted .. child|girl|boy|young
  genital|anal|vaginal injur*|bleeding|warts|soreness|discharge .. child|girl|boy|baby|daughter
  paedophil*
  brook traffic light|lights
  traffic light tool .. sexual
  sexual behaviours tool
  risk .. of .. sexual abuse|harm unless domestic
  victim~|survivor~ of [child] sexual abuse
  child protection medical .. sexual|genital
  signs and|or indicators of .. sexual
  contact offence~ .. child
  lucy faithfull
  pregnan* .. incest|thirteen|13|abuser
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  touched|touching|touches ..4 sexually|private*|inappropriately|under|nightclothes|clothes|pyjamas|underwear
  made|make|making|forced|forcing ..3 do|to ..2 sexual
  sexual things|acts|favours|images|pictures|photos|advances ..8 she|he|her|him|child|girl|boy|did|herself|himself unless partner|husband|mother|wife within 6
  video|abe|achieving best evidence interview ..8 sexual*|inconclusive|disclos*|allegation
  sexual* ..8 by ..3 stepfather|stepdad|uncle|grandfather|brother|teacher|coach|tutor|cousin|neighbour|boyfriend
  sign~|signs|indicator~|evidence|suspicion~|suspected|allegation~|concern~ ..2 of|about sexual abuse|harm|assault unless adult|partner within 3
not:
  adult|partner sexual violence
  sexual health
  sexual orientation
  sexual abuse inquiry
  sexual relationship between .. parents|adults|couple|mother
