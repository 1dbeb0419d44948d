# Practice is named as good: by a label or a verdict, not merely done.
context: praise

anywhere:
  good|effective|excellent|positive|exemplary|outstanding|commendable|strong|best|thoughtful|impressive|skilled practice
  practice|work|response|care was|were|is [also|very|particularly|of a|consistently] good|excellent|exemplary|commendable|outstanding|impressive|high standard
  was|were|is [_] outstanding|exemplary|commendable|admirable|excellent|impressive|praiseworthy
  deserve~ [particular|special] credit|praise|recognition|mention|note
  to [his|her|their|its] credit
  is|are|was|were [to be] commended|applauded|praised
  commends|commend|applauds|praises|credit|credits
  model of|for
  above and beyond | beyond what is|was expected
  area~|example~|evidence|instance~ of good|effective|positive|strong practice
  strength~ of|in the|this practice|work|case
