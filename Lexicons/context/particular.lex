# What ties a sentence to this case: its people, its events, its services, this review. A learning point without any such
# word, and without a directive, is a general truth.
context: particular

let person = parent|mother|father|child|woman|man|baby|infant|adult|carer|family|person|teenager|partner|girl|boy|couple|household | young person
let any = a|an|any|each|every|no|one|another|only

anywhere:
  mother|father|grandmother|grandfather|stepfather|mgm|mgf|pgm|pgf|sibling ?
  mother's|father's|grandmother's
  =Mother | =Father | =Mum | =Dad | =Parents | =Sibling | =Siblings
  adult|child|baby|family|sibling|partner ?
  the baby|child|children|family|parents|couple|mother's|siblings|boy|girl|twins|household
  the social worker|midwife|health visitor|school|hospital|police|nursery|gp|nurse|officer|surgery|trust|council
  he|she|his|her|hers|him|they were|they had|we|our|us
  was|were|had|did|didn't|wasn't|weren't|hadn't|been
  this|the review|case|panel|author|reviewer|partnership|board
  in this|these case|cases|instance|family
  local|locally|recently|currently|now|already
  has|have been
  agreed|identified|found|highlighted|noted|reported|became|made|took|gave|told|said|knew|saw|went|felt|thought
  meant|built|came|led|began|kept|put|held|left|brought|got|met|spoke|asked|showed|allowed|lost|missed|failed|saved
  at the time | on this occasion

pseudo:
  <any> [_] [_] <person> [who|that] [has|have|had|was|is] [been]
  <any> [_] <person> ..10 he|she|his|her|hers|him|they|their|them
  he or she | his or her | him or her
  it is thought|found|felt|estimated|held | is thought|found|felt|held to|that|in | are thought|found|felt|held|brought|put|left|met|kept|made|told|asked|missed|lost|believed
  is|be|being|are|been|when|if [_] told|asked|made|held|put|left|brought|kept|seen|missed|lost|found|believed|read|given
  what is|was known
  has been a criminal offence
  <person> who|that|which has|have been
  what has|have been
  held by|in | put down | led by
  when a parent|mother|father|child|family has been
  was|were launched|introduced|first published|described|developed|coined by
  the mother|father|baby|child|parents|children|family of a|an|any
  the children|parents|families|babies who
  now recognised|known|accepted
