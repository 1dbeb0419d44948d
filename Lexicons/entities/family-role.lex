# People of the family and household as reviews call them. What follows a role as its code ("Sibling 3", "Ex-Partner 2")
# is read by the program; the roles that mean nothing without one ("Child R", "Adult A") stand here with it.
type: family-role

let letter = =A|=B|=C|=D|=E|=F|=G|=H|=I|=J|=K|=L|=M|=N|=O|=P|=Q|=R|=S|=T|=U|=V|=W|=X|=Y|=Z
let number = =1|=2|=3|=4|=5|=6|=7|=8|=9|=10|=11|=12|=13|=14|=15
let code = <letter>|<number>
let side = maternal|paternal

entity child: Child
  =Child|=CHILD|=Children|=CHILDREN <code>
entity baby: Baby
  =Baby|=BABY|=Babies <code>
  =Infant|=INFANT|=Newborn|=Toddler <code>
entity young-person: Young person
  =Young|=YOUNG =Person|=PERSON <code>
  =Young =People <code>
  =Youth|=Teenager|=Boy|=Girl <code>
  =YP
entity adult: Adult
  =Adult|=ADULT|=Adults <code>
  =Person|=Male|=Female|=Man|=Woman <code>
entity named-by-letter: Person called by a letter
  =Mr|=Mrs|=Ms|=Miss|=Mx <letter>
entity subject-child: Subject child
  subject|index child|children|baby
entity unborn-baby: Unborn baby
  unborn baby|babies|twins|sibling
  =Unborn <code>
  =UBB
entity twin: Twin
  twin|twins unless twin-track~
  <number> twins
  =Twin|=TWIN <code>

entity mother: Mother
  mother|mum|mummy|mom|mam|mammy|mama|mami
  birth|biological|natural mother|mothers|mum
  =MO
entity father: Father
  father|dad|daddy|papa
  =Tad
  birth|biological|natural father|fathers|dad
entity putative-father: Putative father
  putative|alleged|suspected|presumed|possible|legal father|fathers
entity stepfather: Stepfather
  step-father|step-fathers|step-dad|step-dads
entity stepmother: Stepmother
  step-mother|step-mothers|step-mum|step-mums
entity parents: Parents
  parent|parents
  birth|biological|natural|step parent|parents
  step-parent|step-parents
entity partner: Partner
  partner unless (partner agency|agencies|organisation~|service|services)
  =Partner|=Partners <code>
  boyfriend|boyfriends|girlfriend|girlfriends|husband|wife|fiancé|fiancée|fiance|fiancee|cohabitee|spouse
entity ex-partner: Former partner
  ex-partner|ex-partners|ex-boyfriend|ex-girlfriend|ex-husband|ex-wife
entity male-carer: Male carer
  male carer|carers|caregiver|caregivers
  father figure|figures
entity carer: Carer
  carer|carers|caregiver|caregivers
  primary|main|young|kinship|connected|family|temporary carer|carers
  special guardian|guardians
entity parents-in-law: Parents-in-law
  mother-in-law|father-in-law|parents-in-law|sister-in-law|brother-in-law|son-in-law|daughter-in-law

entity sibling: Sibling
  sibling|siblings|brother|brothers|sister|sisters
  older|elder|eldest|oldest|younger|youngest|twin sibling|siblings|brother|brothers|sister|sisters
entity half-sibling: Half-sibling
  half-sibling|half-siblings|half-brother|half-brothers|half-sister|half-sisters
  <side> half-sibling|half-siblings
  =HS1|=HS2
entity step-sibling: Step-sibling
  step-sibling|step-siblings|step-brother|step-brothers|step-sister|step-sisters
entity son: Son
  son|sons|step-son|step-sons
entity daughter: Daughter
  daughter|daughters|step-daughter|step-daughters
entity grandchild: Grandchild
  grandchild|grandchildren|grandson|grandsons|granddaughter|granddaughters

let grandmother = grandmother|grandmothers|grandma|gran|granny|nan|nanna|nana|nain|grandmum
let grandfather = grandfather|grandfathers|grandad|granddad|grandpa|grampy|taid
entity maternal-grandmother: Maternal grandmother
  maternal <grandmother>
  =MGM|=MGMs
entity maternal-grandfather: Maternal grandfather
  maternal <grandfather>
  =MGF
entity paternal-grandmother: Paternal grandmother
  paternal <grandmother>
  =PGM
entity paternal-grandfather: Paternal grandfather
  paternal <grandfather>
  =PGF
entity maternal-grandparents: Maternal grandparents
  maternal grandparent|grandparents
  =MGP|=MGPs
entity paternal-grandparents: Paternal grandparents
  paternal grandparent|grandparents
  =PGP|=PGPs
entity grandparent: Grandparent (side not said)
  grandparent|grandparents|step-grandmother|step-grandfather|step-grandparents
  <grandmother> | <grandfather>
entity great-grandparent: Great-grandparent
  [<side>] great-grandmother|great-grandfather|great-grandparent|great-grandparents|great-gran|great-nan
  =MGGM|=MGGF|=PGGM|=PGGF|=MGGP|=PGGP
entity aunt: Aunt
  [<side>] aunt|aunts|auntie|aunty|great-aunt|great-aunts
  =MA|=PA =1|=2
entity uncle: Uncle
  [<side>] uncle|uncles|great-uncle|great-uncles
entity cousin: Cousin
  [<side>] cousin|cousins
entity nephew-niece: Nephew or niece
  nephew|nephews|niece|nieces
entity godparent: Godparent
  godmother|godfather|godparent|godparents

entity foster-carer: Foster carer
  foster carer|carers|mother|mothers|father|fathers|parent|parents|mum|dad
  respite carer|carers
entity foster-sibling: Foster sibling
  foster brother|sister|sibling|siblings|brothers|sisters
entity adopter: Adopter
  adopter|adopters
  adoptive|prospective parent|parents|mother|father|adopter|adopters|mum|dad
entity wider-family: Wider family
  wider|extended|maternal|paternal|birth family
  <side> relative|relatives
  relative|relatives
