# Words that say of practice that it was absent, late or weak, and would say nothing so of a family. They count for themes of
# practice only (absence: affirms).
context: lapse

anywhere:
  no|not|never|nobody|nothing|none|neither|nor|without|cannot|didn't|wasn't|weren't|hadn't | no one
  lack~|absence|absent|missing|missed|lost|late|delayed|overdue|unclear|unaware|unknown|unable|forgotten|incomplete|partial|uneven|inconsistent|vague|thin|brief|hurried|scant
  little|few|fewer|less|rarely|seldom|hardly|scarcely
  only
  instead | rather than | at all
  weak|poor|limited|inadequate|insufficient
  different workers|nurses|midwives|visitors
  vacanc*|vacant|short-staffed|understaffed|overstretched|stretched|inexperienced|unqualified|overloaded|overwhelmed|exhausted|backlog~|turnover
  newly qualified | sick leave | high caseloads | off sick | agency staff
  by chance | from the newspaper | in isolation | in silos | separately
  difficult|hard|harder to
  assumed|assumption~|presumed
  half of the facts|picture|story
  weeks|months|years later|after|before
  too | unclear | confus~ | struggle~ | unable | wait|waited|waiting | nowhere | minimis~ | delay~ | drift~ | stretched | alone with
  blame~|onus|burden
  gap~|barrier~
  confined|restricted|reduced to | left to her|him|them|the | expected her|the | told her to | for her to | her job | up to her | stopped|ceased|ended | unanswered|unread|unseen|unheard | held responsible | expected of her|the
  treated|seen|viewed|regarded|described as a|an|one|separate|isolated|minor|normal
  asked nothing | said nothing | nothing about | silent

pseudo:
  no doubt | not only|just|simply|merely | no less|fewer | not least | without delay|hesitation|fail|exception
  nothing to criticise | little to criticise|fault | no delay | not give up
  no concerns | no further concerns | no longer
  only child|son|daughter | the only
  did|was|were not only
  without any|a prompting
  a few|little | little ones|one|girl|boy|brother|sister
  half an hour
