theme: adverse-childhood
name: Parent's own adverse childhood
family: Child and family
checked: yes
absence: negates
definition: a parent's own childhood abuse, neglect, trauma, care experience

let adult = <mother>|<father>|<partner>|mothers|fathers|parent|parents|she|he|her|his|they|their|both|couple|grandmother|mum's|parent's|parents|woman|women|adult|adults
let adult-n = <mother>|<father>|<partner>|mothers|fathers|parent|parents|both|couple|grandmother|woman|women|adult|adults|herself|ms|mr
let harm = abuse|abused|neglect|neglected|trauma|traumatic|traumatised|maltreatment|maltreated|adversity|adversities|adverse|violence|loss|losses|rejection|abandonment|exploitation|exploited|bereavement|instability|harm|disrupted|unsettled|difficult|troubled|chaotic|unhappy|unstable
let kid = child|children|baby|babies|sibling~|infant|son|daughter|them|twins
let young
  as a child|teenager|adolescent|baby|minor
  as children
  in childhood|adolescence
  during|throughout [her|his|their] [own] childhood|adolescence|upbringing
  when she|he was young|little|small|younger|growing
  when she|he was [a] child|teenager|schoolgirl
  while|whilst growing up
  growing up
  in her|his|their youth|teens
let own = her|his|their|parents'|parents|mother's|father's|parent's own
let childhood = childhood~|upbringing~|adolescence
# practice that was absent: the negation stands inside the hit, so that it says something of this case
let failing = not|never|nor|without|neither|failed|failure|didn't|wasn't|weren't|hadn't
let failing-noun = no|lack|lacked|little|limited|insufficient|inadequate|absence|poor
let practice = ask|asked|asking|explore|explored|exploring|consider|considered|considering|discuss|discussed|discussing|assess|assessed|assessing|recognise|recognised|recognize|recognized|address|addressed|addressing|enquire|enquired|enquiring|understand|understood|analyse|analysed|share|shared|sharing|refer|referred|respond|responded|appreciate|appreciated|challenge|challenged|investigate|investigated|follow|followed|inform|informed|pursued|probe|probed|prioritised|acted
let practice-noun = discussion~|exploration|consideration|enquiry|enquiries|inquiry|assessment~|analysis|understanding|recognition|curiosity|focus|attention|response|advice|insight|appreciation|conversation~
let core = childhood|childhoods|aces | past trauma

let young-word = teenager|adolescent|child|girl|boy|youngster|minor | young person | young child | young woman
let hard = missing|exploit*|care|abus*|neglect*|self-harm*|excluded|camhs|violen*|fostered|social|trauma*|witness*|victim|adopted|removed|rejected|bullied|bereave*|homeless | child protection | children's services | at risk
match:
  her|his|their years|childhood|time in care
  childhood ..4 spent ..3 foster|care|homes
  adverse childhood [life] experience~
  adverse experience~ unless adverse experience~ .. service~
  =ACE|=ACEs
  adversity .. <childhood>
  <childhood> .. adversity|adversities
  <own> [difficult|traumatic|troubled|unhappy|early|abusive] <childhood> unless the child's own childhood
  <own> .. childhood
  <own> experience~|history|histories .. (of being parented | of parenting | of care | of abuse | of neglect | of trauma | of loss | of childhood | as a child)
  <own> ..2 history|histories ..3 <harm> unless took|take|taken|full
  <own> [early] [childhood|life] trauma|adversity | <own> early|childhood|life experiences
  <own> parents|mother|father|family .. <harm>|drank|addicted|violent|mental
  <adult> .. <harm> .. <young>
  <young> .. <adult> .. <harm>
  <harm> .. <young> unless neglect~ .. older child
  <adult> .. <harm> .. <childhood>
  <harm> <childhood>
  childhood [sexual|physical|emotional] <harm>
  childhood experience~|history|background|difficulties|sexual|relationships unless childhood sexual abuse inquiry
  <adult> .. (childhood | upbringing) .. <harm>|difficult*|marked|characterised|poor
  historic|historical [childhood] [sexual] abuse .. <adult>|victim
  disclos* .. historic|historical|childhood [sexual] abuse
  <adult> .. victim~|survivor~ of child|childhood [sexual] abuse|exploitation
  survivor~ of child|childhood
  <adult> .. sexually|physically|emotionally abused .. by .. father|stepfather|uncle|grandfather|relative|brother|mother|parents|<young>
  <adult-n> .. (in care | in foster care | in the care system | looked after child | looked after by the local | previously looked after | once looked after | fostered | accommodated by | care experienced | care leaver | leaving care | brought up in care | grew up in care | under a care order | placed in foster | was adopted | been adopted | were adopted) unless <kid> .. care|fostered|adopted|looked|accommodated|foster|experienced
  <adult-n> .. spent .. in care
  care-experienced mother|father|parent~|mothers|fathers|adult~|young
  care leaver~ unless care leaver~ team|service|offer
  care experience .. <adult>
  mother~|father~|parent~|parents who|had .. been|were|was .. in [local] [authority] care unless <kid> .. been|were|was .. care
  <adult> .. subject [of|to] .. child protection plan|register .. <young>|herself|himself
  herself|himself|themselves .. (on a child protection | subject of a child protection | looked after | in care | known to social care | known to children's | child in need)
  <adult> .. known to .. social|children's|services|police .. <young>
  <adult> .. removed .. from .. parents|mother's|birth|family .. <young>
  <adult> .. (brought up | grew up | grown up) .. by|with .. grand*|relative~|aunt
  <adult> .. (brought up | grew up | grown up | growing up) .. <harm>|violence|alcohol*|drug*|poverty|care|domestic|conflict
  witness* .. domestic|violence|abuse .. <young>
  exposed .. domestic|violence|abuse .. <young>
  childhood trauma
  unresolved|past|early|historic|historical|complex|developmental|intergenerational|generational|own trauma~
  trauma .. <adult-n> .. experienced|suffered|past|childhood
  <adult-n> .. trauma .. experienced|suffered|past|childhood|early unless head within 2
  <adult-n> .. experienced|suffered|history .. trauma~|traumatic unless head within 2
  history of trauma|childhood
  inter-generational|intergenerational|generational [cycle~|pattern~|transmission|trauma|abuse|neglect]
  cycle~ of abuse|neglect|harm|deprivation
  experience~|experiences of being parented|mothered|fathered
  lack of .. positive .. role model~ .. parent*
  parenting template
  attachment~ .. <adult> .. own
  poor|insecure|disrupted attachment .. to|with .. <own> mother|parents|father|carers
  troubled|difficult|unsettled|traumatic|abusive|disrupted background|past
  history of being .. abused|neglected|looked|in care
  (excluded | expelled) .. school .. <adult> .. <young>
  parent~ who .. were .. abused|neglected
  effect|impact|legacy of .. childhood
  mother's|father's|parents|parent's .. childhood|adolescence|upbringing|early life
  mother~|father~ .. childhood
  <adult> .. (as children | as a child | as a teenager | as a young person) .. <harm>|care|known|social
  <adult> .. known to .. (as children | as a child | as a teenager | as a young person)
  <adult> .. been a child in care|need
  <own> .. experience of care
  vulnerable young parent~ .. care|history|childhood
  <failing> .. <practice> ..8 <core>
  <core> ..6 <failing> .. <practice>
  <failing-noun> .. <practice-noun> ..5 <core>
  taken|removed from her|his|their own parents|mother|family
  <adult> ..6 (beaten|hit|hurt|abused|neglected|molested|smacked) ..4 as a child|boy|girl|teenager
  beaten|hit|hurt|abused|neglected as a child
  herself|himself|themselves ..3 been ..3 beaten|hit|abused|neglected|removed|hurt|fostered|adopted|raped
  herself|himself ..4 on ..3 child protection|at-risk register|plan
  her|his|their own childhood|childhoods|upbringing
  own ..2 file|records ..6 child|boy|girl|locked|care
  mother|father|mum|dad|parent~ ..6 when|while she|he was ..2 child|girl|boy|teenager|little
  parents|mother|father|they|she|he|mum|dad ..4 lived|been|gone|experienced|endured|suffered|survived ..6 as a child|girl|boy|teenager
  parents|mother|father|they ..6 lived|been|gone|experienced|endured|suffered ..4 as children
  in|during her|his|their own early|formative years|life
  grew|grown|brought|raised up ..4 violent|violence|abusive|chaotic|neglect*|alcoholic|care
  grew up ..3 home|household|family where
  parents|mother|father ..3 been ..1 looked after
  parents|mother|father|partner ..4 care leaver~
  (mother|father|parent~|he|she|people|mothers|fathers|woman|women) who (was|were | has|have|had been) in care unless <kid> within 3
  # plain official ways
  (grew up | grown up | growing up | brought up | raised) ..10 (violen*|abus*|neglect*|alcohol*|misus*|chaotic|care|instabil*|conflict | mental illness | mental ill | domestic) unless child~|children|sibling~|concern~ within 2
  (mother's|father's|parents'|parents|parent's|mothers'|partner's) [own] (early|childhood|past|formative|adverse|traumatic) [life|childhood] (experience~|trauma|history|histories|years|life|adversity|abuse)
  as a|an <young-word> (mother|father|she|he|mum|dad|partner) ..12 <hard>
  (mother|father|mum|partner | both parents) ..12 <hard> ..4 as a|an [young] <young-word>
  (parents|mothers|fathers|adults|people|those|women|men) who ..4 (maltreated|abused|neglected|traumatised|adopted|fostered|care-experienced | adverse | care experience*)
  how ..3 past ..2 (affect*|shape*|influenc*|impact*)
  (mother|father|she|he) ..3 (lived|living|raised|cared|placed|brought) ..4 (grandparent~|grandmother|aunt|relatives|uncle|relative) ..8 (special guardianship | since she|he was | from the age | from age | until she|he was | as a child | from birth | childhood)
  (little|no|poor|lack*|never|without|limited|absence) ..6 (parenting|mothering|nurture|nurturing|parented) ..2 (herself|himself|themselves | as a child | own)
  (positive|good|poor|no|any) ..1 (model~ | role model~) ..4 (parent*|mother*|draw) unless practice|working|service within 3
  (her|his|mother's|father's|own) (mother|father|parents|mum|dad) ..1 died ..3 when (she|he) was
  (left home | kicked out | thrown out | asked to leave home) ..3 (at|aged|age) ..3 (13|14|15|16|17|thirteen|fourteen|fifteen|sixteen|seventeen)
  (mother|father|mum|she|he) ..10 (plan|worker|care|need|protection|child) in (her|his) own right
  (mother's|her|his|father's) ..1 (leaving care | personal adviser~|advisor~)
  (estranged|rejected|abandoned) ..1 by ..1 (her|his) [own|birth] (mother|father|parents|family)
  (experienced|suffered|had|history|experience*) ..3 (loss|losses|rejection|trauma|abuse) ..3 (early|childhood|life|young) unless baby~|infant~|child's|pregnan*
  (mother|father|she|he) ..3 lost ..1 (her|his) own (mother|father|parents|mum|dad)
  (teenage|adolescent|childhood) years ..6 (placement~|care|residential|foster | children's home)
  (mother|father) ..8 residential (placement~|home~|unit~) unless mother and baby|assessment within 4
  (violence|abuse|conflict) ..3 between (her|his|their) own parents
not:
  early childhood service~|education|development|years
  childhood illness~|immunisation~|vaccination~|obesity|disease~|death~
  trauma call|team|centre|unit|ward|injury
  head trauma
  abusive head trauma
  non-accidental trauma
  early years
  siblings|sibling ..8 adopted
  as children|child's social|services|service
  early childhood centre~|setting~
