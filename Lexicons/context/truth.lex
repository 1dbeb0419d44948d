# Signs that a sentence is a truth of the field. They count where nothing in the sentence is particular and nothing is asked for.
context: truth

let people
  parents|mothers|fathers|families|children|babies|infants|women|men|victims|survivors|perpetrators|carers|adolescents|teenagers|professionals|practitioners|couples|partners|adults|abusers|siblings|girls|boys|newborns|pupils|workers|managers|toddlers|adolescents
  young people | young parents | young mothers | care leavers | pregnant women | sibling groups | social workers | health visitors
let person
  parent|mother|father|child|woman|man|baby|infant|adult|victim|perpetrator|carer|family|worker|professional|practitioner|teenager|person|partner|couple|newborn|home|household | young person | social worker
let often = often|commonly|rarely|frequently|usually|typically|generally|notoriously|seldom|sometimes|always|invariably|never
let many = most|many|some|few|all
let risk = risk|chance|chances|likelihood|danger|odds

anywhere:
  # who
  <people> who|that|whose
  <people> is|are|do|don't|have|may|can|might|tend|need|find|feel|often|rarely|seldom|usually|sometimes|commonly|know|live|struggle|experience|fear|lose|miss|bruise
  <people> in|with|of|on|under .. are|do|may|can|often|tend
  <many> <people>
  a|an|any|each|every|one [_] [_] <person> who|that|whose|with|is|can|may|might|will|does|has|in|under|often
  <person> <often>
  any|every [_] <person>
  # when
  if|when|where|whenever|once a|an|any|the|one|no [_] <person>
  if|when|where|whenever <people>
  if|when|where the parents|mother|father of a|an|any
  # what is so
  is|are <often>
  can|may|might [<often>] be|feel|look|take|lead|result|affect|impact|increase|cause|mask|hide|indicate|signal|contribute|damage|harm|influence|occur|escalate|make|become|mean|keep|give|show|seem|have
  can [_] lead|result|affect|impact|increase|cause|mask|hide|indicate|signal|contribute
  tend|tends to
  [is|are] [a|an] [_] [complex|common|known|recognised|significant|major|serious|important|frequent|leading|strong|rare] risk factor~|indicator~|predictor~|cause
  is|are|remain|remains a|an [_] [_] cause|factor|sign|form|pattern|habit|indicator|predictor|crime|offence|term|name|process|approach|model|tool|way
  is|are rare|common|uncommon|prevalent|widespread|complex
  is|are [_] [known|thought|believed|estimated|likely|widely|said|classed|regarded|recognised] [to] [be] known|thought|believed|estimated|likely|held|said|classed|regarded|recognised|associated|linked|accepted|understood to|as|that|with
  raise|raises|increase|increases|reduce|reduces|lower|lowers|double|doubles the <risk>
  does not [_] make|mean|prove|follow
  times as|more likely
  more|less likely to
  there are|is many|several|often|always|no|a number [of] reasons|ways|reason|way|substitute
  the most dangerous|common|likely time|form|cause
  affects|affect more|one|about|around|many|some|up
  means|mean keeping|that|having|being|asking|seeing
  is the name|term
  is meant by
  shape|shapes|govern|governs|depend|depends|helps|limits|allows|works|thrives how|on|the|a|what|when|where|only
  should|were a|an|any [_] <person>
  by their|its nature
  describes|denotes a|an|the|how
  refers to a|an|the|how
  to be|stay|remain|become curious|alert|objective|sceptical|open
  it takes time|courage|skill|more
  enough to|for a|an|any
  asks of | ask of
  about|nearly|some|around|almost|roughly|approximately|over a third|half|quarter|fifth|tenth
  is estimated|thought that
  has been a criminal offence | is a criminal offence
  in high-risk | in every

pseudo:
  known to the|police|services|agencies|social|children's|midwi*|housing
  the|these|those|both|his|her|their|its|our|whose|four|two|three|five|older|younger|other <people>
  of|for|with|by|to|from|between the|both|some|many|all <people>
  can|may|might be seen|found|read|that
  it may be that | it is likely that | may have [been] | might have | could have | could be | may well have
  when|where|once the <person> unless (when|where|once the <person> of a|an|any)
  if|when|where|once the [_] family|couple|baby|household|home
