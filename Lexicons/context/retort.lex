# How a sentence takes back the one before it: what was said there is negated.
context: retort

anywhere:
  it|this|that|they|these was|were not one|so|true here|in|of|for
  it|this|that|they|these was|were not a|the case|factor|issue|feature|concern here|in|for|with
  it|they had not [the|as] [team|all]
  neither was|were the case
  none was|were|has found|seen|identified|been
  not so here|in|for
  not here | not in this
  there was|were none|nothing|not
  there was no overlap|such
  she|he|they|mother|father|both said|replied|answered|agreed [that] there was|were|had not|none|nothing
  she|he|they|mother|father|both said|replied|answered [that] she|he|they was|were|had|did not
