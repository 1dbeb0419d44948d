theme: invisible-fathers
name: Fathers and male carers, seen or not
family: Who is seen and heard
checked: yes
absence: affirms
definition: fathers, partners or male carers not identified, engaged, included, assessed or known; or said to be (also the recommendation to do so); little known about him

let male
  father|fathers|dad|dads|stepfather~|step-father~|stepdad~|paternal|men|males|man
  mother's|mum's|her|his|new|male|current|previous|parent's|unborn's|significant|expectant partner|partners
  male|men carer~|figure~|adult~|caregiver~|member~|parent~ | significant male~ | boyfriend~ | husband~ | perpetrator~|abuser~ | mr _ | birth|biological|putative|baby's|child's|children's father~ | both parents | other parent
let named = father|fathers|man|dad|dads|stepfather~|step-father~|men|males|boyfriend | male carer~|figure~|partner~|adult~ | mother's|new partner~ | significant male~|adult~|others | perpetrator~|abuser~ | mr _
let neg = none|not|never|no|didn't|doesn't|don't|hadn't|hasn't|wasn't|weren't|couldn't|nothing|nor|neither|without|rarely|seldom|little|limited|lack|lacked|lacking|absence|fail~|failed|failure|omitted|omission|insufficient|minimal|scant|less|missed|nobody|hardly|poorly|scarcely|few|unclear|unknown|overlooked|marginal|minimally|inconsistently|inadequate|inadequately
let find = ask~|asked|know~|known|establish~|established|clear|unclear|identify~|identified|check~|clarify~|clarified|unknown|record~|recorded|understand~|understood|enquire~|explore~|explored|aware|certain|sure|find|found
let done
  assessed|identified|included|engaged|considered|consulted|involved|interviewed|invited|recorded|documented|explored|known|seen|asked|contacted|spoken|named|checked|mentioned|understood|visible|met|sought|visited|approached|acknowledged|discussed|questioned
let do
  assess~|identify~|identified|include~|included|including|engage~|engaging|engaged|consider~|considered|considering|consult~|involve~|involving|interview~|invite~|explore~|exploring|ask~|speak~|spoke|recognise~|understand~|understanding|enquir*|inquir*|question~|acknowledg*|inclusion|engagement|involvement|assessment|consideration|identification|knowledge|recognition|exploration|enquiries|checks|invited
let practice
  assess~|assessment~|include~|included|inclusion|engage~|engaging|consult~|identification|consider~|considered|consideration
let aspect
  role|background|history|identity|details|whereabouts|risk~|needs|views|view|voice|perspective|involvement|engagement|presence|influence|significance|contribution|name|mental|health|alcohol|circumstances|information|support|vulnerabilit*|parenting|capacity|experience|childhood|strengths
let fathers-passing = fathers day | founding fathers | different fathers | fathers and mothers of
let mr = mr _
let dadly = father|fathers|dad|dads|stepfather|step-father|stepdad|boyfriend|<mr> | new|mother's|mum's|her|male partner~ | male carer~|figure~ | birth|biological father
let nobody = nobody|few|no-one|none|never|not|neither|nor|seldom|rarely|didn't|hardly | no one | no professional|agency|worker|practitioner|service|midwife | no social worker|health visitor
let prof-word = professional~|service~|agency|agencies|worker~|midwi*|nurse~|visitor~|practitioner~|team~|staff|police|authority
let adult-x = adult =A|=B|=C|=D|=M|=F|1|2|3
let given = misleading|false|gave|provided|gives|giving|inaccurate|untrue
let bad-include = include|including ..3 father ..3 to|by|and|who|had
let professional
  professional~|practitioner~|worker~|staff|clinician~|nurse~|midwi*|doctor~|gp|gps|officer~|services|agencies|hv | social care
  social|key|support|family worker~ | health visitor~ | child~ services
let asp = role|background|history|identity|details|whereabouts|views|voice|perspective|circumstances|name|vulnerabilit*|experience|involvement
let dad-both = father|stepfather|dad | both parents

let dad2 = father|dad|stepfather|step-father|stepdad|boyfriend|<mr> | new|mother's|mum's|her|male|current partner | male carer~|figure~ | birth|biological father | other men
let team-word = <professional>|team|service|agency|conference|assessor|hospital
let his-place = home|household|property|address|house|flat
match:
  (exchange|share~|sharing|shared) ..2 information ..4 about both parents|partners
  (lack|absence|no|formal|parenting|full|robust) ..2 assessment of (him|father | the father | her partner | mr _)
  focus ..10 (is|was) (often|usually|largely|mainly|solely|mostly) [on] the mother
  <nobody> ..1 met <dadly>
  (focus~|focused|focussed|centred|concentrated) on [the] (mother|mothers|mum) (alone|only)
  over-focus* ..2 (mother|mothers|mum)
  (professionals|services|agencies|practitioners|midwi*|gp|nurse~ | health visitor~ | social worker~) ..2 (never|not|rarely|seldom|hardly) ..1 (met|meet|saw|see|seen|spoke|speak|spoken) ..1 <dadly>
  (none|neither|nobody|no-one | no professional|practitioner|agency) ..4 (met|seen|spoken|assessed) ..2 <dadly>
  (he|man|partner|father|boyfriend) ..1 (remained|was|is|were|are|became) ..1 invisible (to|in)
  father's|partner's|fathers'|partners' (name|details|surname|identity | date of birth) ..8 (recorded|record|required|field|documented|asked|missing|entered|held)
  (father|partner|boyfriend|stepfather|dad) ..1 (appears|appeared|features|featured|figures|figured) ..3 (in|as|only|nowhere) unless father figure~ unless father|partner|dad appears|appeared to
  what ..6 (know|knew|known|learn~|learnt|learned) ..1 (about|of) (father|men | the men | the man | her|mother's partner)
  what ..6 (know|knew|known|learn~|learnt|learned) ..1 about (him|father|fathers|the father|<mr> | her|mother's|the partner)
  every|all|any|each|other male~|man ..3 (who sleeps|lives|lived|living|live|visits|stays | living|staying|visiting | in the home|household)
  males|men ..3 in ..2 household
  (not|nobody|unaware|unknown|never|none) ..4 that ..1 (a|another|any|the|this) (male|man|partner|boyfriend|father|stepfather) ..3 (living|lived|staying|stayed|resident|moved|present|visiting|returned)
  (<dadly>|he|fathers|men|dads) ..6 (felt|feel|feeling) ..3 (left out | excluded|ignored|overlooked|sidelined|invisible|unheard | not listened | not included | unwelcome | shut out)
  <dadly> ..5 (needs|health|views|role|history|risk~|past|vulnerabilit*|background|trauma|childhood|voice) ..5 (overlooked|ignored|neglected|missed|forgotten|unaddressed|unmet|unassessed|unexplored|unknown|invisible|marginalised)
  (work~|working|engaging|engage|practice) with ..2 (men|fathers|dads|males)
  (clear|unclear|known|established|establish|clarif*|checked|check|ascertain*) ..4 parental responsibility
  (not|fail~|failed|failure|unaware|unknown|never) ..3 (identify|identified|recognise|know|known|realise|establish|aware|detect) ..2 that ..1 (he|father|partner) ..2 (was|had) ..3 (living|lived|staying|moved|returned)
  # found, asked, spoken to
  (part|role|involvement) ..1 (he|father|partner|<mr>) ..3 (play|played|plays|playing|had)
  <nobody> ..3 asked|asking|ask|knew|know|learned|learnt|recorded|established ..3 (who he was | who he is | his name|surname|identity|background|history | him|father|partner | who the man | the name|surname|names|identity) unless mother|she|he did not|never know|knew|ask|asked|learn
  (man|men|male|males|father|partner|boyfriend|adults|stepfather) (whom|who|that|nobody|no) ..3 <nobody>|nobody|one ..4 asked|knew|met|spoke|mentioned|named|told|assessed|recorded
  (man|men|male|males|father|adults|stepfather) nobody|noone|no-one ..3 asked|knew|met|spoke|mentioned|named|told|assessed
  (man|men|male|males|father|partner|boyfriend|stepfather|<mr>) ..2 (was|were|is|are|remained|became|had|been) [largely|effectively|almost|an|a|entirely|often] (stranger|unknown|unseen|absent|invisible|peripheral|visitor|afterthought|shadow|unidentified|unnamed|blank|elusive) ..6 <prof-word>|assessment~|plan~|record~|process|review|work
  (not [thought] | nowhere) ..3 (on the scene | in the picture | part of the picture | part of the plan)
  (nothing | little | silent | silence | no mention | no reference | no record | no detail | no details | scant reference | single line) ..1 (of|about|on|to) ..2 <dadly>
  (plan~|assessment~|report~|form~|record~|notes|minutes|document~|chronolog*|files|file) ..5 (nothing | little | silent | nowhere | no mention | no reference | not mention) ..4 (<dadly>|him)
  <dadly> ..5 (appears nowhere | nowhere | does not appear | did not appear | do not appear | not appear | not feature | absent) ..3 (in|from|on)
  <dadly> ..3 (was|were|been|being|be) (not|never|rarely|seldom) ..2 (assessed|asked|met|spoken|contacted|invited|told|informed|named|consulted)
  (addressed|directed|offered|aimed|tailored|sent|spoken|written) [only|solely|mainly|entirely] (to|at|for) ..2 mother|mothers|mum|mums ..8 <dadly>
  <dadly> ..8 (addressed|directed|offered|aimed|spoken) [only|solely|mainly|entirely] (to|at|for) ..2 mother|mothers|mum|mums
  (group for mothers | mothers' group | mother and baby group) ..8 father|he|him
  <nobody> ..1 asked (where|what|whether|how) ..1 he ..8 (child~|care|baby|role|lived)
  (find|finding|found) out ..2 (about|who) ..3 <dadly>|men|he
  (see|seeing|seen|saw|spoke|speaking|speak|spoken|met|meeting|visited) ..3 <dadly> ..3 (on his own | alone | separately | in his own right)
  (record~|obtain~|gather~|seek|sought|collect~|ask~|ascertain~) ..3 (details|name~|identity|surname~) ..4 <male>
  <named> ..3 should|must|need|needs ..4 (<done> | part of | welcomed | encouraged | supported)
  shadowy|peripheral|background|marginal|elusive|absent (figure|presence)
  men|fathers|males|dads as (parents|carers|protective|risks | a risk | a resource)
  father's|partner's|paternal|fathers'|partners' (gp|records|notes|details|checks|register|registration)
  (checks|check|enquiries|intelligence|searches) ..3 (on|about|of|for) ..2 (partners|men|males|boyfriends | <dadly> | adults in)
  (unaware|not|never|nor|nobody|unknown) ..4 (presence|existence|identity|return|involvement) of ..3 <dadly>
  (unknown|unaware) ..10 (presence|existence|identity) of ..2 (adult|man|male)
  <dadly> ..6 (not|never|nor|neither|unaware) ..3 (told|informed|notified|aware|sent|invited|copied) ..6 (meeting~|conference~|concern~|worries|plan~|assessment~|referral~|pregnancy|birth|decision~)
  (told|informed|notified|contacted|involve~|invite~) ..3 (birth|biological|absent|non-resident|estranged) father~
  (father|fathers|dads|men|parent) who ..2 (live~|lived|living) ..2 (elsewhere|apart|separately|away) ..8 (parent|told|involved|informed|consider*|include*|contact*|assess*)
  non-resident|absent|estranged|birth|biological|separated|young|teenage father|fathers|dad|dads ..6 (involve*|engag*|includ*|consider*|assess*|inform*|told|contact*|consult*|invit*|unknown)
  (exchange|enquiry|enquiries|questions|knowledge|information) ..2 (about|of|on) ..2 (mother's partner | the father | fathers | men | males) unless <given> within 4
  (emphasis|attention|focus|consideration|knowledge|understanding|explor*|consider*|analysis|scrutiny) ..3 (background|profile|history|behaviour|risk~|role) ..5 (<dadly> | perpetrator~ | men | males)
  (involvement|assessment|engagement|inclusion) ..3 of ..2 perpetrator~|abuser~
  (tasks|actions|work|support|expectations|role|interventions|services|provision) ..1 (for|with) ..2 (fathers|men|males|dads)
  (only|just|solely) [the] mother|mothers|mum ..3 (spoken|seen|asked|interviewed|assessed|invited|visited|addressed)
  (asked|told|made|sent|asking) ..2 leave the room ..8 visit~|<prof-word>
  (<dadly> | man | he) ..8 (in his own right | treated as a visitor | seen as a visitor)
  fathers unless <fathers-passing> within 2
  invisible|hidden|unseen|absent|peripheral|shadowy|missing|ghost|unknown|unidentified|overlooked|sidelined|marginalised|excluded ..2 <named>
  <named> ..3 invisible|hidden|unseen|peripheral|sidelined|marginalised|overlooked|invisibility|excluded|absent unless excluded ..3 school|nursery|college
  invisibility ..3 <named>
  <named> ..3 (was|were|is|are|been|being|be) [_] <neg> ..2 <done>
  <named> ..3 (wasn't|weren't | had not|never been | has not|never been | have not|never been) ..2 <done>
  <named> ..2 [was|were|is|are|being|been|had|be|to] [rarely|seldom|hardly|never|poorly|inadequately|not] [fully|properly|been] assessed|included|engaged|considered|consulted
  <neg> ..2 <do> ..3 <male> unless (contact with|from|to | work at|in|as) unless she within 2
  <neg> ..3 known|recorded|understood|documented|information|asked ..3 <male> unless known|recorded|understood|documented when|why|how|to|until
  <neg> ..2 <asp> ..1 (of|about|for|on) ..2 <male>
  <neg> ..3 <male> ..1 <asp> unless contact within 2
  little|nothing|limited|less|scant|minimal ..2 known|information|detail|knowledge|understanding|recorded ..4 <male>
  <male> ..2 <aspect> ..3 <neg> ..2 <done>
  should|must|need~|ensure~|ensuring|important|importance|essential|vital|require~|encourage~|expectation|opportunity|efforts ..4 <do> ..3 <male>
  should|must|need~|ensure~|ensuring|importance ..6 <named> ..4 <done>
  engage|engaging|involve|include|consult|consulting|assess|assessing|inclusion ..2 <named> unless <bad-include> within 2
  engagement|inclusion|involvement|assessment|assessments|identification|consideration|exploration|recognition|understanding|knowledge|visibility ..1 of|with|about [the|all|any|new|mother's|her|both] <male>
  <professional> ..2 (asked|ask|asking|enquired|enquire~|explored|explore~) ..2 (about|after|regarding) ..3 <male>
  asked|asking|ask|enquired|enquiry|enquiries|question~|curious|curiosity ..3 <male> ..2 <aspect>
  asked|asking|ask|enquired|enquire|enquiry|enquiries|curious|curiosity ..3 about|of|regarding|into ..3 <male>
  <professional> ..3 (assessed|interviewed|engaged|consulted|included|involved) ..2 <dad-both>
  both parents ..2 assessed|included|involved|consulted|considered
  role ..1 of ..2 <named>
  <named> ..1 role
  role|needs|views|voice|perspective|vulnerabilit* ..2 of|as ..3 father|fathers|male|men|dad
  father's|dad's|stepfather's|partner's [own] views|voice|perspective|role|involvement|engagement|identity|details|needs|vulnerabilit*|strengths
  identity ..3 father|partner|paternity|putative
  who ..2 the|her|their|his|mother's|new [baby's|child's|unborn|new] [baby's] father|partner ..1 was|is|were
  name ..2 of ..3 father
  <find> ..3 who ..3 (lived|lives|living|live) ..2 (with her | with mother | with them | with the mother)
  who lives here|there | who is he
  <find> ..2 who (he|men|man|him) ..1 (was|is|were)
  enough|much|what|little|more ..2 (known|understood) ..3 about ..3 <male>
  (not|never|nor) ..3 (so|same|this|it|likewise) ..2 (with|to|for) <dadly>
  which|what (adults|men|males) ..4 living|visiting|lived|staying|stayed|live
  unknown|unidentified|significant|hidden male~|man|men unless attack*|assault*|robb* within 6
  presence ..3 male|man|men|partner|boyfriend|father unless in the|his|her presence
  male partners|carers|caregivers|figures|carer|caregiver|figure
  paternity ..5 (unknown|unclear|uncertain|not|never|established|confirmed|queried|disputed|disclosed|clarified|doubt)
  (unknown|unclear|uncertain|confirm*|establish*|query|disputed) ..2 paternity
  (focus~|focused|focussed|focusing|emphasis|attention|centred|concentrat*) ..2 (solely|only|primarily|mainly|entirely|exclusively|predominantly|largely|almost|mostly) ..4 (mother|mothers|mum|mother's)
  (solely|only|primarily|mainly|entirely|exclusively|predominantly|largely|mostly|almost) ..1 (focused|focussed|centred|concentrated) ..2 (mother|mothers|mum|mother's)
  (focus~|focused|focussed|focusing|emphasis|attention) on|upon ..2 (mother|mothers|mum|mother's) ..8 (father|fathers|partner|dad|men)
  mother-focus* | mother-centric | mother-centred | maternal focus
  solely|exclusively|primarily|entirely|mainly|wholly ..3 mother|mum ..6 father|partner|him unless mother|mum and|or within 1
  father|partner|stepfather|dad ..2 as ..2 protective|risk|resource
  father|partner|stepfather|dad ..1 (seen|viewed|regarded|described|considered) ..1 as ..2 support|supportive|positive|carer
  father-inclusive | dad-inclusive | father-friendly | dad pad | dads matter | young dads
  (records|record|assessment|form|booking|plan|notes|file) ..4 <neg> ..3 (father|partner|stepfather|father's|partner's)
  checks|enquiries ..3 about|on|for|regarding|concerning ..3 <male> unless <given> within 4
  <neg> ..3 checks|enquiries ..3 on|about ..3 partner|father|boyfriend|him
  <male> ..4 <neg> known to ..4 <professional>|service~|agencies
  <named> ..1 <practice> ..2 in|as|for|by|during|at|within|further|fully
  <neg> ..3 think|thought|thinking about ..2 <named>
  <neg> ..2 relationship ..2 with ..3 father ..4 <done>
  parental responsibility ..6 establish*|clarif*|checked|known|unclear|unknown
  unable|difficult|difficulty|attempts|tried ..3 to|in|at ..2 engage|contact|trace|contacting|engaging ..3 father|partner|stepfather|dad
  # plans and who they ask; who was invited, met, told
  (no|none|without | not one) ..2 (action~|task~|expectation~|requirement~) ..4 (for|to|on|of|concerned|concerning|addressed|given|directed|aimed) ..2 (<dadly>|fathers|him|men|perpetrator~)
  (he|father|stepfather) ..1 was not ..1 (asked|invited) to (sign|attend|contribute|take|join)
  (none|nothing | not one) ..2 (addressed|directed|aimed|given) ..1 (to|at) ..1 (man|men|father|fathers|him|perpetrator)
  (required|asked|expected|demanded) of (father|fathers|him|men | the father|man|partner|perpetrator|abuser|person | her|mother's partner)
  <dadly> ..2 (was|were|had) not ..3 (invitation|asked|party|shown|given|offered|sent|copied) ..6 (meeting~|conference~|plan~|agreement~|report~|minutes|assessment~|invitation|sign)
  <dadly> ..1 (was|were) (not|absent) ..4 (present|seen|at|from) ..4 (visit~|assessment~|appointment~|meeting~|meeting|conference~ | core group~) unless did not attend
  (=SW|=SW1|=SW2|=SW3|=HV|=HV1|=HV2 | social worker~ | health visitor~ | midwi*|professional~|practitioner~|agencies|assessor) ..3 (not|never) ..1 (met|meet|interview*|spoke|spoken|speak|contact|contacted) ..1 (him|<dadly>)
  (not one | no|none) ..5 (visitor|worker|midwife|professional|practitioner) ..4 (spoken|sat|spoke|asked|met|talked|contacted) ..2 (him|<dadly>)
  (mother's|her) (account|description|report|view|portrayal) of ..1 (father|him | her partner)
  (entry|box|section|field|column|space) ..2 (for|about|on|headed) ..3 (<dadly> | significant other~)
  (child's|baby's|children's|each|every) father ..6 (been|be|is|are) <done>
  (discussion~|conversation~|advice|plan~|assessment~|programme~|support|visits|contacts) ..3 (that|which|should|must|to) ..1 include~|including ..2 (father|fathers|partner|partners|men | both parents)
  (no|not|lack|limited|little|held|hold|share|shared|sharing|seek|sought|gather*|obtain*|missing) ..4 (information|intelligence) ..1 (about|on|regarding|concerning | relating to | in relation to) ..1 <dadly> unless <given>|mother within 4
  (every|all|any|each) adult~ ..6 (household|home) ..5 (identified|assessed|recorded|named|known|included)
  (name~|details|identity|checks) ..6 (every|all|any|each) adult~ ..8 (household|home|property|visit~)
  (role|involvement|whereabouts|identity|presence|background|status|details|significance|importance|influence) ..1 of ..2 (<dadly>|fathers) ..4 (unclear|unknown|not|never|unexplored|ambiguous|overlooked|unaddressed|missing)
  (father's|fathers'|partner's|dad's) (role|involvement|whereabouts|identity|presence|background|status|views|history|needs) ..4 (unclear|unknown|not|never|unexplored|ambiguous|overlooked|missing)
  (no|few|limited|little|insufficient) ..1 (attempt~|effort~) ..8 (<dadly>|fathers)
  (no|limited|little|minimal|without | lack of) ..1 (engagement|communication|discussion|conversation|dialogue) with <dadly>
  <dadly> ..3 (not|never) ..1 (form|formed|feature|featured) ..3 (assessment~|plan~|work|part|record~)
  (advice|information|leaflet~|message~) ..8 (one parent | mother only | mother alone | only the mother)
  overly|too|narrowly|heavily focused|focussed on ..1 (mother|mum|mothers)
  (nurse|midwi*|professional~ | health visitor~ | social worker~) ..2 (met|saw|spoke) ..2 <dadly> ..3 (once | one occasion | briefly | only)
  <dadly> ..2 (seen|viewed|regarded|treated|considered) ..4 (peripheral|marginal|absent|visitor|irrelevant|unimportant|background)
  (agencies|professionals|services|practitioners|midwi* | health visitor~ | social worker~) ..4 (not|unaware|never) ..8 new (relationship|partner|boyfriend)
  (limited|little|no|insufficient|professional | lack of) curiosity ..3 (about|around|regarding|towards) ..3 (<dadly>|him|fathers|men)
  (father|partner) of ..4 (was|were|is|has) not ..2 <done>
  (reli*|reliance|information|account~) ..3 (mother|mother's) ..1 about ..1 <dadly>
  (no|not|never) [direct] contact ..2 (made|attempted|established) with ..3 <dadly>
  <dadly> ..8 not (felt|feel|feeling) ..2 (involved|included|heard|listened|part|consulted|welcome|informed)
  (not|never|should|whether|clear) ..10 (shared|given|discussed|provided|offered|delivered|communicated) ..1 (with|to) (father|him|both parents | the father | fathers)
  (checks|enquiries) ..1 (on|about|regarding|into) ..1 (partner|father|him|boyfriend) ..3 (not|never|should|made|completed|undertaken)
  (records|notes|details) ..2 (father|partner) ..4 not ..2 (linked|accessed|checked|sought|obtained|seen|shared|recorded)
  (information|detail|details|knowledge) ..1 (about|regarding|on|of|concerning) ..1 <dadly> ..1 (was|is|were|are) ..1 (limited|missing|minimal|lacking|absent|sparse|unknown|not|scant)
  (no|not|limited|any|little) ..2 (record~|recorded|documented|evidence) ..4 (contact|discussion~|conversation~|engagement) with ..1 (<dadly>|him)
  (no evidence|not|never|little) ..5 (father's|partner's) (vulnerabilit*|needs|views|background|history|role|circumstances|risk~) ..3 (considered|assessed|explored|sought|known|addressed|recorded|obtained|understood)
  (not | never | no evidence) ..5 his (vulnerabilit*|role|background|offending) ..3 (considered|assessed|explored|known|addressed|understood)
  (all|any|every|other) adults|men|males ..1 (who|with) ..3 (caring|contact|care|role|household|parenting)
  men who ..4 (contact with|care for|live with) ..2 (child~|baby|infant~)
  (no|without|any | lack of) ..1 assessment of his (role|parenting|capacity|risk|needs|ability)
  (assumption~|assumed) ..2 (father|partner|fathers|stepfather) ..4 (support*|carer|protective|absent|involved|positive|safe)
  (not|never|unclear|unknown) ..3 who ..2 (man|male|father|partner) unless mother|she did not within 1
  (no|none|nobody|neither|unaware | not) ..4 (aware|knew|known|know|unaware) that ..1 <dadly> ..3 (moved|living|returned|staying|resumed|back|residing)
  effort~ ..5 to (engage|involve|contact|meet|include|trace) ..2 (him|<dadly>|fathers)
  role of ..1 (all|any|other|both) (adults|men|parents|males)
  unaware that ..1 <dadly> ..3 (moved|living|returned|staying|resumed|back|residing)
  sought ..1 (on|about|regarding|concerning) ..2 partner|<dadly>
  # ways of saying it in plain official prose
  <dad2> ..3 (spoken to | seen | interviewed | met with) ..2 (alone|separately|individually)
  (saw|seen|met|spoke|spoken) ..2 <dad2> ..2 (only|once|twice | few occasions | one occasion) unless mother|she saw|seen|met|spoke
  <dad2> ..12 no [recorded|documented] discussion~|conversation~ with him
  (he|<dad2>|fathers) ..4 felt ..6 (left out | excluded | overlooked | sidelined | ignored | not included | not involved | unimportant)
  only [ever] (addressed|asked|contacted|rang|invited | spoke to | spoken to | dealt with) [the] mother|mothers|mum
  fatherhood
  (becoming|being) a [young|new|first] [time] father|dad
  <dad2> ..12 (was|were|been|be) (not|never) (invited|consulted|included|involved|informed|approached|contacted|interviewed|assessed|considered)
  (establish*|unclear|unknown|clear|clarif*|know|known|ascertain*|confirm*|explor*) ..2 (how often | how much | whether | if | extent to which | how long | when) ..1 (<dad2>|he) ..4 (<his-place>|living|staying|stayed|involved|visit*|resid*)
  (not|never|nobody|neither|unclear|unknown|unaware|no-one|establish*|ascertain*|curio*) ..5 who ..2 (living|residing|staying|lived|resided|stayed|visiting|in) ..3 <his-place>
  assum* ..6 (met|seen|spoken|asked) ..2 <dad2>
  <dad2> ..2 (at work | working) ..3 (visit~|appointment~|contact~)
  <dad2> ..12 outside [of] [normal|usual|office|working] hours
  (part|role) ..6 (<dad2>|grandfather) ..1 (played|plays|play) unless role play
  (information|records|details|history|intelligence) ..2 (about|on|regarding | relating to | in respect of) ..1 <dad2> ..12 (not|never) ..1 (requested|sought|obtained|shared|considered|accessed|known|followed|checked)
  <dad2> ..10 (included|involved|engaged|encouraged|invited|welcomed) by ..2 <team-word>
  <team-word> ..1 (invited|included|involved|engaged) ..1 <dad2> ..3 (in|to|with) unless review|reviewer|panel|author within 4
  (check*|establish*|explor*|verif*|clarif*|asking|asked|confirm*|pursu*) (whether|if|how often) (he|<dad2>) ..2 (was|had) ..2 (visiting|living|staying|present|moved|returned|residing|resident|involved|back)
  <dad2> ..5 (only|simply|merely|just) as ..2 (partner|father|dad|male|boyfriend)
  without ..6 (met|seen|meeting|seeing|interviewing|involving|including|assessing | spoken to | speaking to | speaking with | input from | involvement of) ..2 <dad2>
  <dad2> + (his views|account|perspective|wishes was|were not|never sought|obtained|heard|recorded|represented|considered) in block
  (focus|attention|emphasis) ..6 (was|is|remained|been) ..2 (on|upon) [the] (mother|mothers|mum) ..10 (father|fathers|partner)
  <dad2> ..4 as (secondary|incidental|optional | less important | an adjunct | a helper)
  (<dad2>|men|fathers|males) ..8 on the periphery|margins|edge|edges|fringe|fringes|sidelines
  (full|complete|clear|fuller|detailed|rounded|overall|comprehensive|accurate) (picture|understanding|knowledge|profile) of ..2 <dad2>
  (conference|meeting|assessment|group|professionals|services|agencies|review) ..2 not hear|heard from ..1 <dad2>
  (treat*|see|seeing|seen|view*|regard*) ..2 (mother|mothers) as the (only|sole) (parent|carer|caregiver)
  <dad2> ..2 absence from ..3 (record~|assessment~|plan~|narrative|chronology|documentation|meeting~|discussion~)
  (agencies|professionals|services|practitioners|agency|midwi*|=HV|=SW | health visitor~ | social worker~ | school) ..3 (had|have|has) ..2 (little|no|limited|minimal) ..2 (contact|involvement|engagement|communication|dealings) with ..1 (<dad2>|fathers)
  opportunit* ..6 (engage|meet|speak|involve|talk|include|understand|assess|ask) ..4 <dad2>
  assum*|presum* ..6 (single|lone) (parent|mother|carer)
  (single|lone) (parent|mother) ..12 (although|but|however|whereas|when) ..6 (father|partner)
  <dad2> ..3 (engaged|participated | took part | was involved | was included) ..2 (well|fully|in|with) ..3 (discussion~|assessment~|visit~|sessions|programme|process|planning) unless review
  <dad2> ..3 (named|registered|listed|entered) ..2 (in|on|at) ..4 (record~|certificate|notes|form|booking|registration)
  paternal (depression|postnatal|perinatal|wellbeing | mental health)
  (declin*|refus*|unwilling|reluctant | did not | would not | not wish|want to) ..2 (name|identify) ..2 <dad2>
  adult males|men
  men in|within ..3 (household|home|family|families|life|lives)
  dads unless <fathers-passing>
  caring dads
  (no|little|without|limited) ..1 (support|help|advice|guidance|information) ..3 (for|to) [the] (father|fathers|stepfather|dad|dads) unless mother|she|he gave|provided|offered within 3
  <dad2> ..4 not ..2 (receive|received|party|given|offered) ..4 (advice|information|message~|discussion~|support|leaflet~)
  (nobody|no-one | no one | no professional | none of the professionals) ..3 (asked|spoke to|offered|told|contacted|consulted) him
  <dad2> ..12 (nobody|no-one|never|not | no one) ..2 (enquired|asked|explored|established) ..4 his
  (not|never|nor | at no point | at no time) (was|were) [the] <dad2> ..1 (asked|spoken|invited|involved|included|consulted|seen|assessed|interviewed)
  addressed to ..1 (mother|mum|mothers) (only|alone)
  (concentrat*|focus*|centred) ..2 (on|upon) ..1 (mother|mum|mothers) ..12 (father|father's|partner|partner's|fathers)
  (no|lack|limited|little|without|insufficient) ..1 (analysis|scrutiny|mention|discussion|exploration) of ..2 (<dad2>|fathers)
  <dad2> ..12 no ..2 (alternative|efforts|attempt~|arrangement~) ..3 (offered|made|provided|arranged)
  (details|identity|name) of ..2 (male|man|partner|<dad2>) ..12 (not|never|linked|unknown|recorded|missing|established)
  (not|unaware|until|nobody|unknown) ..3 (known|aware|knew|learned|learnt|disclosed) ..1 that mother ..8 (mr _ | new partner | boyfriend | in a relationship with | begun a relationship | new relationship)
  (<dad2>|fathers|he) ..6 would have (welcomed|valued|liked|appreciated|wanted) ..4 (help|support|advice|involved|included|asked|information|consulted)
  (reli*|depend*|based|accept*) ..3 what mother (told|said|reported) ..6 (<dad2>|father)
  (he|<dad2>) ..2 not ..2 (considered|seen|regarded|treated) ..3 part of
  (effort~|attempt~) ..3 (see|meet|engage|involve|contact|speak) ..2 <dad2> unless mother|she made|continued within 3
  checks ..6 (respect|relation|on|about|regard|regarding) ..3 (<dad2>|boyfriend|partner)
  (professional|agency|service|direct) ..1 (contact|engagement|involvement) with [the] (<dad2>|fathers)
  unknown quantity
  (business|responsibility|domain|job|province) of mothers|women
  (appointment~|visit~|meeting~) ..5 (time|times|evening|evenings|weekend|weekends) ..5 (<dad2>|fathers) ..6 (present|attend|available|able|work)
  checking whether|if he was|is
weak:
  who else ..4 (living|lived|live|household|home|staying|resident|property)
  <adult-x> ..6 (not|never|nor) ..2 <done>
  father's|dad's|stepfather's|partner's [own] background|history|circumstances|capacity
  putative
not:
  partner agenc*|organisation~|service~|bodies
  statutory|safeguarding|strategic|delivery|key|local|multi-agency partner~
  <male> ..4 <neg> ..2 known to ..2 police
  domestic violence|abuse by|from ..3 partner
