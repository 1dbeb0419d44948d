# The review itself says that the lesson had been learnt before.
context: again

let earlier = earlier | previous | prior | former | past | preceding | other local | another local | another recent local | last
let body = review|reviews|report|reports|scr|scrs|audit|audits|inspection|inspections|inquiry|inquiries
let had-said = found|accepted|agreed|promised|said|recommended|identified|highlighted|raised|concluded|learned|learnt|noted|asked|warned|made
let advice = recommendation|recommendations|lesson|lessons|learning|finding|findings|theme|themes|issue|issues

anywhere:
  familiar|recurrent|recurring|repeated|persistent|perennial|long-standing|well-known <advice>|problem|story|picture|pattern
  old acquaintance|acquaintances|friend|friends|story
  none|nothing of|in this is new
  is|are|was not [a] new [finding|lesson|problem|issue|theme]
  repeat~ what was|had <had-said>|been
  <had-said> [by the board|partnership] after|following =Baby|=Child|the
  years after it|this|that [was|had] [been] [first] <had-said>
  set out .. years ago|earlier
  set out .. in .. <earlier> <body>
  <earlier> <body> .. set out
  on the same subject|lines|point|theme
  was|were|been made to the [former|then|old|previous] board|partnership
  second|third|another recommendation followed
  asked|asking for much the same
  asked|asking to do much|very [much] what
  reached much the same view|conclusion
  not new | nothing new | nor is it new | not for the first time | once again | yet again | here before | been here before
  echo~|mirror~|repeat~|repeating|reflect~|replicate~ .. <earlier>|similar <body>|<advice>
  echo~|mirror~|repeat~ .. <advice> .. <earlier>
  <advice> .. <earlier> <body>
  <earlier> <body> .. <had-said>
  <earlier> <advice>
  <had-said> .. in .. <earlier> <body>
  already [been] recommended|learned|learnt|identified|raised|made|known|asked
  was|were|been|already recommended|made|identified|raised|found|learned|learnt before|previously|earlier|already
  previously recommended|identified|raised|highlighted|found|made|learned|learnt
  same <advice>|conclusion|point|finding|findings
  learned|learnt|said|made|raised|identified|recommended|found [it] before
  years ago|earlier .. <had-said>|<advice>
  <had-said> .. years ago|earlier
  was|were|had been the subject of .. <body>|<advice>|briefing~|training
  <advice> .. not [yet|been|fully] [been] embedded|taken|acted|implemented
  has|have not [yet] been embedded
pseudo:
  previous|earlier <body> of the child's|case|plan|placement
