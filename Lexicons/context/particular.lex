# What ties a sentence to this case: its people, its events, its services, this review. A learning point without any such
# word, and without a directive, is a general truth.
context: particular

anywhere:
  mother|father|grandmother|grandfather|stepfather|mgm|mgf|pgm|pgf|sibling ?
  =Mother | =Father | =Mum | =Dad | =Parents | =Sibling | =Siblings
  adult|child|baby|family|sibling|partner ?
  the baby|child|children|family|parents|couple|mother's|siblings|boy|girl|twins|household
  he|she|his|her|hers|him|they were|they had|we|our|us
  was|were|had|did|didn't|wasn't|weren't|hadn't|been
  this|the review|case|panel|author|reviewer|partnership|board
  in this|these case|cases|instance|family
  local|locally|recently|currently|now|already
  has|have been
  agreed|identified|found|highlighted|noted|reported|became|made|took|gave|told|said|knew|saw|went|felt|thought
