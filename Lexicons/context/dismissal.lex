# What is said to have had no part in the case, be it a concern or practice: "staffing was not a factor".
context: dismissal

let weight = significant|major|relevant|contributory|contributing|direct|real|great|particular|material|key
let be = <is>|been|being|be
let is = am|is|are|was|were

before 10:
  not|nor [directly|wholly|in] due|attributable|owing|down to
  none|nothing|neither of|in|about [_] [_] <be> due|attributable|owing|down to
  none|nothing|neither of|in|about [_] [_] <be> caused|explained|affected|hampered by
  not [directly] caused|explained|affected|hampered|impaired|hindered by
  not because of
  unaffected|undisturbed by
  no evidence ..4 affected|hampered|impaired|influenced|due by|to
  not a case in which|where|of
  not a question|matter|story|sign|failure|problem of
  no question of
  no one|nobody can|could be said to
  unfair|wrong to suggest|say|claim that
  <be> not over-optimistic|naive|deceived|fooled|misled|taken|lulled
  never took|take|taken what|things|this|it
  none of the children|siblings|boys|girls|parents|family has|have|had [ever] been
  never been the subject of
  never been subject to
  not ask|expect|require the|his|their mother to keep|protect|police|manage|stop
  nor|not|never [did] [any] [_] blame~
  not come|came up in
after 12:
  <be> not|never [thought|considered|felt|found|seen|judged|deemed] [to] [be] [as] a|an|the|in [<weight>] factor|issue|cause|reason|problem|concern|difficulty|barrier|obstacle|worry
  <be> no [<weight>] factor|issue|barrier|obstacle
  <be> not [thought|considered|felt|found|judged] [to] [be|have] [been] relevant|applicable|material|to blame
  had|has|have [had] no bearing|effect|impact|influence|part|role|relevance
  played|plays no part|role
  made no difference
  did not affect|cause|contribute|influence|explain|hamper|impair|play|prevent
  did not have a|an|any [<weight>] bearing|effect|impact|influence|part|role
  does not appear|seem to have played|affected|contributed
  there was|were none | there had been none | found none | there was no overlap
  a bearing on ..10 had not

stop:
  but|however|although|though|except|yet|nevertheless|while|whilst
pseudo:
  not only|just|simply|merely|solely|alone|necessarily|always|entirely
  not the only|sole|main
  when|where|why there was|were|had none
  not have|see|regard|treat|view|consider the|this|it|them
