type: family-role
entity subject-child: Subject child
  subject child|children
  index child
  child|baby|infant|twin =A|=B|=C|=D|=E|=F|=G|=H|=J|=K|=L|=M|=N|=P|=Q|=R|=S|=T|=V|=W|=X|=Y|=Z
entity unborn-baby: Unborn baby
  unborn baby|babies|child|infant|twins
  unborn
  =UBB
entity mother: Mother
  mother|mothers|mum|mums|mummy|mom|mam
  birth mother~
entity father: Father
  father|fathers|dad|dads|daddy
  birth|biological|natural father~
entity putative-father: Putative father
  putative|alleged|suspected|presumed|possible father~
entity stepfather: Stepfather
  step-father~
  step-dad~
entity stepmother: Stepmother
  step-mother~
  step-mum~
entity parents: Parents
  parent|parents
  birth|biological|natural parents
entity partner: Partner
  mother's|mum's|father's|new|current partner|boyfriend|girlfriend
  partner|boyfriend|girlfriend|husband|wife|cohabitee|fianc*
entity ex-partner: Former partner
  ex-partner~
  ex-boyfriend~ | ex-girlfriend~ | ex-husband~ | ex-wife
  former|previous|estranged partner|boyfriend|girlfriend|husband|wife
entity male-carer: Male carer
  male carer~|caregiver~|figure~
entity carer: Carer
  carer~|caregiver~|guardian~
  primary carer~
entity sibling: Sibling
  sibling~
  brother|brothers|sister|sisters
  older|elder|younger child|brother|sister|sibling
entity half-sibling: Half-sibling
  half-sibling~
  half-brother~ | half-sister~
  step-sibling~ | step-brother~ | step-sister~
entity twin: Twin
  twin~
entity maternal-grandmother: Maternal grandmother
  maternal grandmother|grandma|nan|nana|gran
  mother's|mum's mother|mum
  =MGM
entity maternal-grandfather: Maternal grandfather
  maternal grandfather|grandad|granddad
  =MGF
entity paternal-grandmother: Paternal grandmother
  paternal grandmother|grandma|nan|nana|gran
  father's|dad's mother|mum
  =PGM
entity paternal-grandfather: Paternal grandfather
  paternal grandfather|grandad|granddad
  =PGF
entity maternal-grandparents: Maternal grandparents
  maternal grandparent~
  =MGP|=MGPs
entity paternal-grandparents: Paternal grandparents
  paternal grandparent~
  =PGP|=PGPs
entity grandparent: Grandparent (side not said)
  grandparent~
  grandmother~ | grandfather~ | grandma | grandad | granddad | nana
entity great-grandparent: Great-grandparent
  great-grandmother~ | great-grandfather~ | great-grandparent~
entity aunt: Aunt
  aunt|aunts|auntie|aunty
entity uncle: Uncle
  uncle|uncles
entity cousin: Cousin
  cousin|cousins
entity foster-carer: Foster carer
  foster carer~|mother~|father~|parent~|family|families
entity adopter: Adopter
  adopter~
  adoptive parent~|mother~|father~|family|families
entity wider-family: Wider family
  wider|extended family|families
  family member~
  relative|relatives
  maternal|paternal family
entity family-friend: Friend of the family
  family friend~
  neighbour~
entity lodger: Lodger or other adult of the household
  lodger~
  other|another adult~ in the household|home
