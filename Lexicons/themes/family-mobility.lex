theme: family-mobility
name: Moves between areas and addresses
family: Engagement with services
checked: yes
absence: negates
definition: moves between areas, crossing borders or boundaries, several addresses, whereabouts unknown

let child = child|children|baby|babies|infant~|toddler~|sibling~|boy|girl|boys|girls|son|daughter|twin~|newborn~|pupil~|adolescent~|teenager~ | young person|people
let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let move = move~|moved|moving|relocated|relocating|relocation|relocate|transferred|fled|flee|flees|fleeing|moves
let go-home = moved|moves|moving|move~|relocated|relocating
let mover = family|families|mother|mum|parents|she|they|couple|household|women|woman
let area-word = area~|authority|authorities|county|counties|borough~|town~|city|cities|council~|district|country|countries|region
let place
  country|counties|area~|borough~|county|authority|authorities|town~|city|cities|village|region|district|countries|nation|abroad|england|wales|scotland|ireland|overseas|neighbourhood|la1|la2 | part of the country | united kingdom
  local authority|authorities | area [a|b|c|d|1|2|3|one|two] | northern ireland
  london|birmingham|manchester|liverpool|leeds|sheffield|bristol|newcastle|nottingham|leicester|coventry|hull|bradford|cardiff|swansea|newport|wrexham|glasgow|edinburgh|belfast|derby|plymouth|southampton|portsmouth|brighton|luton|oxford|cambridge|norwich|peterborough|wolverhampton|sunderland|middlesbrough|blackpool|blackburn|bolton|salford|oldham|rochdale|stockport|doncaster|rotherham|barnsley|wakefield|york
  kent|essex|sussex|surrey|hampshire|dorset|devon|cornwall|somerset|wiltshire|gloucestershire|oxfordshire|berkshire|buckinghamshire|hertfordshire|bedfordshire|cambridgeshire|norfolk|suffolk|lincolnshire|leicestershire|nottinghamshire|derbyshire|staffordshire|shropshire|warwickshire|worcestershire|herefordshire|northamptonshire|cheshire|lancashire|cumbria|yorkshire|durham|northumberland|merseyside|gwent|dyfed|powys|gwynedd|medway|croydon|lambeth|southwark|lewisham|greenwich|hackney|newham|haringey|enfield|barnet|brent|ealing|hounslow|bromley|bexley
let many = several|many|multiple|number|numerous|different|various|two|three|four|five|six|seven|frequent|repeated|constant|further|regular|successive
let other = another|different|new|neighbouring|other|second|adjoining|bordering|nearby|host|previous|home|originating|receiving
let fam = <parent>|parents|she|he|they|family|families|couple|<child>|mother's|<partner>
let in-care = placement|foster|hospital|ward|unit|theatre|adoption|plan|care|carers|prison|custody|virtual|online|training|post|forward|review|adult
let neg = not|never|didn't|wasn't|weren't|no|nobody|no-one|without

let housed = accommodation|tenancy|hostel|refuge|larger|bigger|one-bedroom|two-bedroom|bedroom|downstairs|upstairs
let land = romania|poland|pakistan|nigeria|india|bangladesh|lithuania|latvia|bulgaria|slovakia|hungary|albania|portugal|spain|italy|france|germany|somalia|sudan|eritrea|ethiopia|ghana|kenya|jamaica|turkey|iraq|iran|syria|afghanistan|china|vietnam|brazil|cyprus|greece|ukraine|russia|australia|canada|america|usa|africa|asia|europe|philippines|zimbabwe|gambia|egypt|morocco|algeria|moldova|ireland|wales|scotland | sri lanka | czech republic | sierra leone | south africa | home country | country of origin
match:
  living|lived|lives in one|another|different|neighbouring borough|area|county|authority|country|town|city
  moved|move|moves|moving ..3 miles
  the|this|that|any move from|to unless <in-care>|working|team|model|system|new|using|child|towards|phone|telephone|remote|accommodation|step|plo|closure|close|legal|proceedings|section|nursery|school|universal|early within 6
  (tell~ | told | inform~ | notif* | aware | unaware | learn* | knew | know | known) ..3 (of | about) ..3 move|moves unless <in-care> within 4
  (not | never | no) ..3 (told | informed | notified | aware) ..3 that ..4 (moved | moving | left)
  <fam> ..1 (stay~ | staying | living) ..2 with ..2 (extended family | relatives | various | different family)
  <mover> ..2 (transferred|transferring|transfers) ..4 (gp | midwife | midwifery | maternity | health visiting | services) ..2 (from | to)
  moved|moving around|about ..4 often|lot|between|different|area|country|frequently
  returned|returning|return ..1 to ..1 (live|reside) ..1 in ..2 <place>
  forwarding address | previous|former|originating|receiving|neighbouring local authority|authorities
  (numerous | several | multiple | frequent) (changes of address | house moves | home moves | changes of accommodation)
  travel~|travelled|travelling between ..6 area|areas|countries|addresses
  (fled|flee|fleeing) ..6 (another|different) ..3 (country|area|county|city|town)
  <move> ..3 to|from|into|between|across|within|out|back|around|away ..3 <place> unless court|hearing|meeting|case|file|conference|records|funding within 4
  <go-home> ..2 area|areas|address|addresses|house|home|homes|out-of-area|frequently|often|repeatedly|regularly|abroad
  <fam> ..4 move|moved|moves|moving ..5 <place>|area|address~
  <fam> ..3 moved|moving|move ..4 often|frequently|several|times|repeatedly|twice|again
  <many> ..2 moves|move|relocation~ unless placement within 4
  moves of|by ..4 address|home|house|<fam>
  house|home|address|geographical|area|frequent move~|moves
  <many> ..2 <many> ..1 address~
  <many> ..2 addresses|homes|properties unless care|children's|visit~|foster|residential|nursing within 1
  (lived|living|live|moved|moves|moving|known|registered|spread|involved|stayed|addresses) ..2 (in|across|between|over|to) ..2 <many> ..2 <area-word>
  lived|living|live ..4 <many> ..1 areas|places
  changes|change ..2 of ..1 address~
  between ..3 addresses|homes|properties unless care|foster|residential within 1
  (moved|moves|moving|travel*) ..1 between
  transient|transience|itinerant|nomadic|peripatetic|transitory|unsettled|rootless ..3 <fam>|lifestyle|population~|life|existence
  transience|transiency|itinerant
  highly mobile | family mobility | mobile famil* | mobile population~
  famil* ..2 (are|is|was|were) [often|very|highly|so] mobile
  mobility of ..4 famil*
  cross-border | cross-boundar*
  crossing|crossed|cross|straddl*|over|across ..3 border~|boundary|boundaries
  border~|boundar* ..3 issues|working|move~|families|transfer~
  (moved|moves|moving|move~|lived|living|families|family|information|records|transfer*) ..4 (across|between) ..3 counties|boroughs|authorities|areas|borders|boundaries|regions
  authority|county|area|geographical|council|borough|force|health boundary|boundaries|border~
  different [local] authorities|counties|boroughs
  (lived|known|registered|originated|came|come|moved|fled|resident|previously|arrived) ..3 (in|to|from|with) ..2 <other> [local] <area-word>
  <other> [local] <area-word> ..3 (had|have|previously|already) ..3 (worked|known|removed|involved|supported|assessed)
  families|family|mother|children who ..3 (move|moved|come|came|arrive|cross) ..4 <area-word>
  <mover> ..3 (moved|moving|moves|moved) (again|location|house|home|address|from|to|into|out|back|away|around|between|frequently|twice|three|several|many|on) unless <in-care> within 5 unless moved on unless <housed> within 5
  moved (again|house|home|address|area|twice|frequently|repeatedly)
  (when|after|before|since|once|as|until) [the] <mover> [had] (moved|moves|moving|move)
  (her|their|his|recent|second|third|next|latest|previous|first|subsequent|planned) (move|relocation) unless <in-care> within 5 unless career|step within 3
  (moved|move|moving|placed|rehoused|relocated|housed) ..8 (miles away | out of the area | out of area)
  refuge ..5 (miles away | another area | different area | out of area | another town | another city)
  from one (city|town|area|county|borough|authority|address|place|home) to (another | the next)
  (second|third|fourth|fifth|sixth|seventh|eighth) ..2 (area|borough|county|authority|address|home|town|move) ..8 (lived|live|since|within|stayed|year|years)
  <mover> ..2 (arrived|arriving) (in|from) unless hospital|labour|ward|department|court|time|clinic|ambulance|custody within 4
  (change~|changed|changing) ..2 (address~|gp|surgery|accommodation)
  moved back and forth | to and fro
  time ..2 spent ..4 (at the property | at the address | in the area | between)
  out-of-area | out of borough|county | in-area move~
  left|leave~|leaving ..3 area|county|borough|country
  (arrived|arrival|arriving) ..3 (in|to|into) ..3 (area|borough|county|city|town|authority|england|wales|scotland)
  whereabouts
  address ..3 unknown|uncertain|unclear
  <neg> ..3 known where ..4 living|lived|staying|resided|was|were
  <neg> ..3 know~ where ..4 living|live~|staying|was|were
  unclear|uncertain|confusion ..3 where ..5 living|lived|staying|resided
  <fam> ..3 could not be traced|located|found
  unable to trace|locate ..3 <fam>
  (unable|tried|trying|attempts|attempt|efforts|failed|sought | could not) ..3 (trace|tracing|locate|locating) ..3 (famil*|mother|parents|her|them|couple|child|children)
  no|without [known|fixed|settled|permanent|stable] address|abode
  missing famil* | missing [family|persons] alert~
  family ..2 [gone|went|was|were] missing
  living|lived|live~|stay~|stayed|staying|resid*|residing ..5 <other> ..2 <place>
  living|lived|stay~|stayed|staying|resid*|residing ..4 <many> ..2 address~|places|homes|areas|addresses
  living|lived|staying|stayed ..1 between unless ages within 2
  moved in|back|out ..4 <place>
  moved in|back with|to ..6 and|then|before ..3 moved
  new to|into the area unless visitor|worker~|hv|sw|nurse|midwi*|officer|practitioner|manager|caseload|team|post|qualified within 12
  new-to-area
  transfer~|transferred|transferring in|out|into|from ..4 <place>
  transfer-in ..3 <fam>|visit~|record~|contact
  notif* ..4 move|moved
  move ..4 notified|unknown|known
  planned|proposed|intended|plans|planning|wanted to move|relocate ..3 <place>
  instability ..4 address|accommodation|moves
  moves ..3 between
  lack ..2 stability ..4 address|accommodation|home
  <neg> ..2 settled address
  (gave|given|provided|had|using|used|registered) ..3 address~ ..4 (another|different|neighbouring|second|out)
  # to and from other lands; where they live is not clear; gone from the address
  (travel* | return* | moved | emigrat* | migrat* | arriv* | flew | flown | fled | went back | gone back) ..4 (to | from | in) ..3 <land> unless arrest within 4
  (came | come | coming | arriv* | entered | entry | moved | settled | migrat*) ..3 (uk | britain | this country)
  <mover> ..4 (abroad | overseas | out of the country) unless father|family lives|grand*|relative~|parents live* within 4
  (trip | travel* | went | gone | stay* | time | been | holiday) ..2 (abroad | overseas | out of the country)
  (not | never | nor | difficult | unable | un*) ..3 establish*|clear|clarif*|confirm*|ascertain*|certain|sure|determin*|verif* ..2 where ..5 living|live|lived|residing|staying|stayed|reside*|resident|based unless father|partner|he|perpetrator|ex within 4
  (establish* | clarif* | confirm* | ascertain* | verif*) ..3 where ..2 <mover> ..3 living|live|lived|residing|staying|based
  <fam> [had|have|was|were|then|subsequently|recently] relocat*
  (gave | give~ | given | provid* | record* | registered | held | used | using) ..4 different|another|alternative|second|false|previous|former|conflicting|last-known address~
  addresses ..4 (differ* | conflict* | not match | not the same | varied | discrepan*)
  (differ* | conflict* | discrepan* | confus*) ..4 addresses
  (family | families | couple | parents) (had | have) left unless left ..4 hospital|ward|meeting|unit|department|clinic|building|room|scene|school|child|children|baby|message~|him|her|them
  (family | families | mother | parents | couple) ..3 no longer ..1 living|lived|resident|residing ..2 at|in|there unless together|father|partner|with|in a relationship|alone|home within 5
  (property | house | flat | address | accommodation) ..3 (vacated | empty | abandoned)
  vacated ..3 property|house|flat|address|home|accommodation
  in one town|city|borough|county|authority ..12 another|other
  (split* | divid* | shar*) ..2 time between
  (plac* | hous* | rehous* | mov* | liv* | resid* | accommodat* | famil*) ..4 outside ..3 borough|county|city|authority|area|district unless <agency> ..2 outside
  (regist* | transfer*) ..3 gp|surgery|practice|school ..4 (different|another|new|neighbouring area|town|city|county|borough|authority)
  (seven | eight | nine | ten | eleven | twelve | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | fifteen | twenty) [different] addresses
  (multiple | several | many | frequent | repeated | constant | numerous) [house|home|address] changes|change ..3 address~|accommodation|home|school~
  (moved | moving | moves) ..3 (schools | gps | surgeries)
  (cases | families | children | people | mothers | women) ..3 move ..3 between|across|area~|around
  (moved | moves | moving) in ..4 then ..4 (out | back)
  (gone | went | go | going | moved | moving | come | came) to (live | stay) ..5 in ..3 <place>|<land>
  (believed | thought | understood | reported | said | known) to be ..1 in ..2 <land>|abroad
  in|from|for|to|by the|their|her new|receiving|originating|previous|former|host area|authority|borough|county|council unless council tax unless authority ..2 figure
  family|families|mother|mum|parents|couple|household had|have moved unless team|post|role|job|service|on|forward within 4 unless <in-care> within 4
  (return* | went back | moved back | moved) ..2 to ..2 (home town | hometown | home area | home city)
weak:
  new address
  relocat*
  previous area|address
not:
  non mobile | mobile phone~|number
  moved|move|moving|moves on|forward|towards|toward|beyond|away from ..2 crisis|assessment
  move~ on|forward
  move~ ..3 to|from|into ..4 foster|placement|ward|plan|unit|hospital|theatre|adoption|step-down|care unless area within 4
  move~ ..3 to ..3 child in need|protection
  return~|returned|came|travel~|transferred ..3 home ..2 from
  return~|returned|came|travel~|transferred ..3 to|from ..3 home|work|hospital|the ward
  <agency> moved|transferred ..3 to|from ..3 post|team|role
  professional|personal|sexual|role|clear|clinical boundar*
  different area~ of ..3 practice|work|need|risk|concern
  other|different|several|many|new|two|three|some areas of|for|where
  <many> ..1 areas of|for|where|in which
  across ..3 areas of
  area~ of ..2 practice|concern|learning|improvement|development|work
  new area~ of
  across|between ..3 boundaries ..2 of role~
  <move> ..5 area~ of ..2 work|practice|concern|need|risk
  returned ..4 to work
  other local authority area~ [have|also]
  different authority figure~
