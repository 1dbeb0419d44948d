# A paragraph that itself says "learning" or "lesson" and goes on to state it.
context: lesson

let lesson = lesson|lessons
let says = is|are|highlights|shows|suggests|indicates|underlines|reinforces|demonstrates|confirms|concerns|relates|includes

anywhere:
  a|an|one|the|another|that|this|its|main|key|central|important|wider|overall|single|first|second|third|final|further|clear|general <lesson>
  the [_] [_] <lesson> of|for|from|that|here|is|are|in|to
  <lesson> here|is|are|for|from|of that|the|every|all|here|this|is
  learning point|points unless learning points are|were|listed
  learning <says>
  learning|lesson|lessons [also] highlights|highlight|underlines|underline
  learning from|in|of|for this|the case|review <says>
  additional|further|key|main|important|clear|significant learning <says>
  key|main|central learning issue|point|message
  what is to be learned|learnt
pseudo:
  learning disabilit*|difficult*|need*|event*|day*|pack*|activit*|style*|support|environment|mentor|model*|set*
  learnt|learned|learning of|to
  lessons at|in school|class
  missed|missing|out of|no|attend*|from lessons
