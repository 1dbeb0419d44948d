theme: professional-curiosity
name: Professional curiosity
family: Practice and decisions
checked: yes
absence: affirms
definition: curiosity, enquiry, respectful uncertainty, triangulation, asking the question; or their lack

let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|teacher~|manager~|supervisor~|paramedic~|paediatrician~|psychiatrist~|psychologist~|consultant~|police|hv|sw
  social|key|support|family|outreach|youth worker~ | health visitor~ | school nurse~
let agency
  <professional>
  service~|agency|agencies|team~|organisation~|department~|trust~|hospital~|school~|nursery|police|probation|housing|csc|camhs|cafcass|partnership~|board~
  social care | child~|adult|maternity services | health visiting
let neg = not|never|no|didn't|wasn't|weren't|hadn't|without|fail~|failed|failure|lack|lacked|little|limited|nobody|no-one|nor|neither|insufficient|omitted|rarely|none|missed|absence
let topic
  domestic|abuse|violence|relationship~|home|history|partner~|father|father's|mood|drink*|alcohol|drug~|substance~|smok*|sleep*|mental|wellbeing|why|who|whether|how|what|where|reason~|circumstances|family|household|injur*|bruis*|marks|account~|explanation~|children|child|pregnancy|safety|about|if|feelings|support|finances|living|arrangements|past|stress*|anxiety|culture|absence
let ask = ask|asks|asked|asking|enquire~|enquired|inquire~|explore~|explored|exploring|exploration|probe~|probed|probing|question|questioned|questioning|query|queried|clarify~|clarified|establish~|established|check|checked|verify|verified|delve~|delved|investigate|scrutinis*
let explored = explored|probed|questioned|queried|clarified|established|checked|verified|tested|pursued|asked|corroborated|interrogated|scrutinised|examined|investigated|delved|challenged
let verify-passing = death|identity|cause|life
let clinical = domestic|abuse|violence|mood|mental|drug~|alcohol|drinking|substance~|smoking|sleeping|relationship~|home|father|partner|household|feelings|safety|history|wellbeing
let interview = interview|review|panel|author|terms
let prof = <professional>|she|he|they|nobody|agencies|services|service

match:
  curio*
  in-curious | incurious | uncurious | inquisitive* | enquiring mind~ | inquiring mind~ | nosy|nosiness
  respectful|healthy|appropriate|safe|professional uncertainty|scepticism|skepticism|disbelief|inquisitiveness|doubt
  sceptic*|skeptic*
  triangulat*
  cross-check* | cross-referenc*
  corroborat*
  verif* unless <verify-passing> within 2
  unquestion*|unexplored|unchallenged|untested|unverified|uncorroborated|unprobed
  <neg> ..3 <ask> ..5 <topic>
  <neg> ..4 explored|probed|questioned|queried|clarified|asked|verified|corroborated|interrogated|delved|scrutinised|challenged|checked
  <prof> ..3 <neg> ..3 ask|asked|question|questioned|explore|explored|enquire|enquired|query|probe
  should ..4 <explored>
  should|must|need~|could ..3 ask|enquire|explore|probe|question|query|verify|clarify ..5 <topic>
  should|must|need~|could|encourage~|confident|confidence|willing|willingness|able|skills ..6 asking|ask|probing|enquiring|exploring|questioning|question
  ask|asks|asked|asking ..3 question~|questions
  question~|questions ..4 asked|unasked|unanswered
  right|difficult|hard|hardest|awkward|searching|probing|further|more|direct|sensitive|challenging|open|obvious|important|follow-up|additional|deeper|simple|uncomfortable question~|questions|enquir*|questioning|probing
  ask|asking the question
  <professional> ..3 asked|enquired|explored ..3 about|whether|if|why|who|how unless <interview> within 4
  explored|enquired|asked ..3 about ..3 <topic> ..5 by ..2 <prof>
  routine|selective|targeted|direct|sensitive|clinical|safe|professional enquiry|enquiries|questioning|inquiry
  asked ..2 routinely
  routinely ..2 asked
  ask|asked|enquired|explored|asks ..2 about ..3 <clinical>
  opportunit* ..4 explor*|enquir*|ask|asked|probe|question|clarify
  explor* ..3 further|deeper|depth|detail|fully|why|more
  <neg> ..2 fully|adequately|sufficiently|further explor*
  further|deeper|fuller|more exploration|enquiry|enquiries|probing
  depth ..2 of ..3 enquiry|exploration|discussion|questioning
  dig|digging|delve|delving|look|looking|looked ..2 deeper|beneath|behind|beyond
  beneath|below|under the surface
  look|looking|looked|see|seeing|dig ..2 behind|beyond|beneath ..4 presenting|surface|words|presentation|obvious|behaviour
  think|thinking the unthinkable | think the worst
  <neg> ..4 wonder*|curious|inquisitive|questioning
  wonder~|wondered ..2 why|what|whether|how|about
  consider|considered|considering ..3 why|alternative|other ..3 explanation~|hypothes*|possibilit*|reasons
  alternative|competing|other hypothes*|explanation~
  hypothes*
  open mind | open-minded*
  assumption~|assumptions|assumed|assume~|assuming ..8 <agency>|without|rather|checked|tested|made|that
  assumption~ made | make|made|making assumption~
  <neg> ..3 challenge~|challenged|test|tested|question ..5 account~|explanation~|version|assertion~|story|statement~|claim~|assurance~|self-report*|word|narrative
  explanation~|account~|version ..6 <neg> ..3 <explored>
  test~|tested|testing ..4 account~|explanation~|what ..3 told
  independent* ..3 check*|corroborat*|verif*|confirm*|evidence
  checked|check|checks|checking ..4 with ..3 other|another|third|gp|school|police|source~
  taken|accept*|accepted|took at face-value
  face value
  <neg> ..4 follow~|followed up ..5 comment~|remark~|disclosure|concern~|what|information
  without ..2 question|challenge|further|checking|exploring|asking
  professional~ ..3 enquiring|inquisitive|questioning|analytical
  reflective|critical thinking|questioning|enquiry
  questioning|enquiring approach|stance|attitude|mindset|mind
  inquiring|investigative approach|stance|mindset|attitude
  reasons ..4 <neg> ..3 <explored>|known|understood|sought
  <neg> ..4 reason~ ..5 explored|sought|asked|understood
  <neg> ..4 seek~|sought ..5 explanation|clarification|understand|understanding|reasons
  seek~|sought|try|trying|tried to understand why
weak:
  explore~
  asked
  enquiry
  clarif*
  unclear why
  assumption~
not:
  section 47 enquir*
  s47|s.47 enquir*
  child protection|house-to-house|police|criminal|public|statutory|coroner|land|legal enquir*|inquiry|inquiries
  review|report|panel|section|chapter|author|authors|reviewer~|lead [has|have|will|also|to] explor*|ask*|enquir*|question*
  practitioners ..2 [were|was] asked
  question~ ..4 terms of reference
  panel ..3 question~
  key question~
  key lines of enquiry
  line~ of enquiry
  asked to leave
  asked for ..2 report~
  verif* ..2 death|life extinct
