theme: concealed-pregnancy
name: Concealed, denied or late-booked pregnancy
family: Engagement with services
checked: yes
absence: negates
definition: concealed, denied or late-booked pregnancy

let preg = pregnan*
let neg = neither|nobody|no-one|not|never|didn't|doesn't|hadn't|hasn't|wasn't|weren't|without|no|unaware
let late-week
  16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|16th|17th|18th|19th|20th|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty
  twenty|thirty one|two|three|four|five|six|seven|eight|nine
let care = antenatal|ante-natal|maternity|midwifery|obstetric care|services|appointments|support|contact|input|booking

match:
  (conceal*|hide|hides|deny|denies [or] [_] [a|the|their|her] pregnan*)
  conceal*|hid|hide|hides|hiding|hidden|denied|denying|denial|disguis*|secret|secretly|undisclosed|cryptic|unnoticed|undiagnosed ..2 <preg>
  <preg> (was|were|had|been|being|is) ..2 (conceal*|hidden|hid|denied|secret|undisclosed|undetected|unnoticed|undiagnosed | kept secret|hidden)
  <preg> ..1 conceal*|denial|undisclosed
  conceal* ..2 birth~|delivery
  kept|keep|keeping ..2 <preg> ..3 secret|hidden|from
  late|later|delayed [antenatal|pregnancy|maternity|for|to] [antenatal] booking~|booker~
  booking ..3 late|delayed
  book~|booked ..2 late|later
  late-book* | late-booked | book~ late | late [to] book | booked late
  late present* ..4 <preg>|antenatal|maternity|midwifery|booking
  present~|presented ..6 late ..4 <preg>
  (book*|present*|attend*|register*|engag*) ..5 late ..2 in ..3 <preg> unless miscarr* within 4
  book~|booked|booking|booking-in ..5 <late-week> weeks unless scan|review|appointment~|induc*|section within 4
  booked|booking ..12 at [about|around|some|approximately] <late-week> weeks unless scan|review|induc*|section within 4
  <late-week> weeks ..3 book~|booked|booking|when she presented unless scan|induc*|caesarean|section within 4
  late engag* ..4 antenatal|maternity|midwifery
  late access ..4 <care>
  late entry|referral ..3 antenatal|maternity
  delay~|delayed ..4 seek~|seeking|access*|presenting|booking ..4 antenatal|maternity|midwifery
  un-booked | unbooked
  <neg> ..3 book~|booked ..4 <preg>|maternity|antenatal|midwi*
  no|without|never|lack ..2 antenatal|ante-natal|pregnancy care|contact|appointments|checks|booking
  <neg> ..3 access~|accessed|receive~|received|seek|sought|had ..3 antenatal|ante-natal|maternity care|services|support
  <neg> ..3 know~|known|aware|realis* ..4 <preg> unless risk~|effects|drug~|alcohol within 6 unless (social|services|police|agencies|gp|professionals|visitor|school) within 5
  <neg> ..3 accept~|acknowledg* ..1 <preg>
  <neg> ..3 accept~|acknowledg* [that] [she] [was] <preg>
  unaware ..4 <preg> unless risk~|effects|drug~|alcohol within 6 unless (social|services|police|agencies|gp|professionals|practitioners|visitor|school|housing|father|partner) within 5
  <preg> ..4 <neg> ..3 known|disclosed|recognised|confirmed|acknowledged|reported|suspected until|to|by|before|earlier unless but|support|abuse|history within 3
  <neg> ..3 disclos*|reveal~|tell|told|admit~|mention~ ..5 <preg>
  told|telling no-one|nobody ..5 <preg>
  <preg> ..3 came to light
  <preg> ..3 only|until ..4 discovered|confirmed|known|disclosed|identified|late
  only ..4 discovered|realised|found ..4 <preg>
  unassisted home birth|delivery
  free-birth* | freebirth* | unassisted birth~
  <preg> test~ ..3 refus~|refused|declined|denied
  denied|denying|denies [that] [she] [was|being] <preg>
  advanced|advanced-stage [stage] [of] <preg>
  surprise <preg>
  <neg> ..2 (see|seen|saw|met|contact*|attend*|present*) ..4 (midwi*|maternity|antenatal|obstetric*) ..2 until
  first (saw|seen|met|contact*|appointment|presented|presentation|attended|booked) ..6 (midwi*|maternity|antenatal|obstetric*) ..6 <late-week>
  (presented|presentation|presenting) ..6 (midwi*|maternity|antenatal|obstetric*) ..4 <late-week> weeks
  (birth|delivered|baby|born) ..4 (without telling | without anyone knowing | unknown to | in secret | secretly)
  (suspect*|rumour*|speculat*) ..3 <preg> unless injur*|abuse within 4
  looked|appeared|seemed pregnant
  (explain*|hid|hide|hiding|disguis*|cover*) ..3 (her size|bump|shape | her shape | weight gain | her condition | her stomach)
  (found|discovered) ..4 to be [in] [the] [_] <late-week> weeks
  (first|only|until) ..3 (known|knew|aware|learned|learnt|discovered) ..5 <preg> ..6 (labour|birth|admitted|hospital|late|weeks|delivery)
  <preg> ..8 (came as a surprise | by surprise | went unnoticed | stay* hidden)
  parents'|mother's|her|their denial of ..2 <preg>
  <late-week> weeks pregnant ..3 (when|at|before|by) ..4 (booked|book|booking|presented|midwife)
  <preg> ..3 unknown ..8 until
  (not|never|nobody|no-one | no one) ..4 (realised|realise|known|told|tell|knew|know|aware) ..4 (expecting | with child | having a baby)
  unrecognised|unrecognized|unsuspected|unacknowledged|unregistered|unnoticed <preg>
  (say~|said|says|saying|state~|states|stated|claim*|insist*|maintain*|statement) ..4 (not pregnant | was not expecting | not expecting) unless test~|result~ within 6
  <preg> ..5 (nobody|no-one|none | no one) ..4 (told|knew|known|aware) unless information|meeting|risk~ within 6
  <preg> ..6 (suspected|guessed) unless abuse|injur*|domestic within 4
  concealment and|or|from denial | denial and|or concealment
  concealment ..12 denial
  (presented|arrived|attended|admitted) ..3 in [established|advanced] labour ..8 (unbooked|without|unknown|unaware | no antenatal | not known | not booked)
  (disclos*|confirm*|identified|discovered) ..2 <preg> ..5 <late-week> weeks
  <late-week> weeks ..4 (into [the|her] pregnan*) ..4 (before|when|first) unless scan within 4
  (might|may|could) be ..3 pregnant unless again|risk~|partner|trying|women|drug~|alcohol within 4
  # further ways of saying it
  <preg> ..6 (denied|deny|denies|denying) (it|this|that|so) unless <neg> within 2 unless cannabis|cocaine|drug~|alcohol|drink*|smok*|use|using|violence|abuse|assault* within 8
  asked ..6 <preg> ..6 (denied|denies|said no) unless cannabis|cocaine|drink*|smok*|drug~|alcohol|violence|abuse within 8
  (born|delivered) ..4 (unattended|unassisted|unaided)
  gave birth ..4 (unaided|unassisted|unattended | in the bathroom | in the toilet | in a toilet)
  (unaware | not known | not know | not aware | not realise | not realised) ..6 <preg> ..2 until
  (not|why) ..4 (sought|seek|seeking|accessed|access) ..2 (care|help|advice|antenatal|maternity) ..4 (earlier|sooner|pregnan*) unless drug~|alcohol|benefit~|housing within 4
  (first|before|until|when|time) ..8 midwi* ..8 (five|six|seven|eight|nine) months [pregnant]
  (third|last|final) trimester + (book*|presented|first|contact|access*|until|midwi*) within 8 unless scan|bleed*|growth within 4
  (found|discovered|confirmed) ..4 (five|six|seven|eight|nine) months pregnant
  no (one|body) ..4 <preg> until
  late (in|for|to|with|at) ..1 (booking|book|presenting|registering) unless appointment~|school within 4
  (avoid|avoids|avoided|avoiding|evaded|evading) ..2 (antenatal|maternity|midwi*) unless <preg> advice within 2
absent:
  (nothing|none) ..2 <preg> ..3 (secret|hidden|concealed)
  (no|not|never) ..2 conceal* ..2 <preg>
  <preg> (was|were|had) (not|never) ..1 (concealed|hidden|secret|denied)
not:
  <neg> ..3 aware ..8 safe sleep*|sleeping
  denied|denies|denial|denying ..2 drug|alcohol|drinking|smoking|substance|domestic|using ..8 <preg>
  denied|denies|denying ..2 [any] use|abuse|violence|concerns|smoking|drinking|consumption
  <neg> ..3 know~|aware ..3 drink|drank|smok*|alcohol|drug~|risk~ ..4 <preg>
  teenage <preg> unknown
  book~ for ..3 section|induction|caesarean
  induc*|caesarean|scan ..6 <late-week> weeks
