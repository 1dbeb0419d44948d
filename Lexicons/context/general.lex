context: general

# Who is spoken of in general: "parents who drink may ..."
let kind-of-person
  parents|mothers|fathers|families|children|babies|infants|women|men|victims|survivors|perpetrators|carers|adolescents|teenagers|professionals|practitioners|couples|partners|adults|abusers|siblings|girls|boys|newborns
  young people | young parents | young mothers | care leavers | pregnant women
let source
  research|studies|literature|statistics|surveys|legislation|academics|commentators
  statutory guidance | national guidance
  a study | one study | recent research | national research | national data | national evidence | research evidence | the evidence base | a report by | serious case reviews | case reviews | safeguarding practice reviews | practice reviews | national reviews | other reviews | previous reviews | earlier reviews | many reviews | several reviews | =Working =Together | the code of practice | =NICE | =NSPCC | =WHO | =Ofsted | =ONS
  national panel | child safeguarding practice review panel | the triennial analysis | triennial review | the biennial analysis | the world health organisation | the department for education | the home office | the lullaby trust | office for national statistics | the royal college
let number = one|two|three|four|five|six|ten|1|2|3|4|5|10
let body
  the lullaby trust | the department [for|of] [_] | the home office | the cabinet office | the world health organisation | the royal college [of] [_] | the national institute [for] [_] | the ons | nhs digital | nhs england | public health england | the children's commissioner | the government | the law | the nspcc | the united nations | the charity | the convention | the guideline | the regional|national|statutory|pan-london procedure|guidance|guideline|framework|code
let says
  advise~|argue~|give~|set|sets|place|places|treat|treats|cover|covers|class|classes|recognise|recognises|oblige|obliges|expect|expects|show~|shown|suggest~|indicate~|find~|found|tell~|told|highlight~|identify~|demonstrate~|conclude~|confirm~|estimate~|report~|state~|states|define~|require~|requires|say~|says|note~|reveal~|warn~|stress~|emphasise~|recommend~|explain~|describe~|supports | set~ out | point~ to | make clear | makes clear | made clear | is clear

before 40:
  there is [a|an] [increasing|growing|wide] general|wide|widespread|increasing recognition|acceptance|agreement|understanding that
  risk factors|variables [commonly|often|usually|known] associated with families|parents|babies|children who
  report [produced|published|commissioned] by the national [_] [_] panel
  <body> [now|also|has|have] <says> [that]
  under section|s|article|part ? of the [_] [_] [_] act|convention [=1989|=2004|=1983|=2014|=1996] [_] [_] must|may|can|has|have
  under section|s ?* of the [_] [_] [_] act [=1989|=2004|=1983|=2014|=1996] [_] [_] must|may|can|has|have
  under the [_] [_] [_] act [=1989|=2004|=1983|=2014|=1996] [_] [_] must|may|can|has|have
  article ?* of the [_] [_] [_] convention
  =NICE|=NSPCC|=WHO|=Ofsted|=ONS [_] [_] <says>
  it is|was estimated|thought by
  the [_] statutory|legal|government|national definition
  the term [_] [_] [_] is
  commentators|academics|authors|writers|scholars [such] [as]
  about|nearly|some|around|almost|only|roughly one _ in ?*
  <number> in|out of <number>|?* <kind-of-person>|births|pregnancies
  an|the approach developed|devised|pioneered at|by
  figures|data|statistics|estimates|surveys from|by|for ..6 <says>
  the study|survey|research|researchers|data|figures <says> [that]
  in the united kingdom|uk | in england and wales | in england | across the uk
  elsewhere in the
  <source> <says> [that]
  <source> has|have|had [also|consistently|repeatedly|long|often|frequently|recently] <says> [that|how]
  <source> on|of|into|about|from|regarding [_] [_] [_] [_] <says>
  <source> also|consistently|repeatedly|often|clearly|frequently|regularly <says> [that|how]
  according to research|studies|statistics|=NICE|=NSPCC|=ONS
  according to the literature | according to national|government|statutory guidance|research|data|figures|statistics
  it is well|widely|generally|commonly known|recognised|established|accepted|understood|documented|acknowledged [that]
  well-known|well-established|well-documented|well-recognised that
  there is a large|growing|considerable|significant|substantial|good body of [research] [evidence]
  there is growing|ample evidence that|to
  evidence|research linking
  is|are defined as|by|in
  is|are [legally|nationally|also] known as
  the [legal|statutory|government|government's|national|home-office] definition of
  definitions of
  in general | generally speaking | in most cases | in many cases | typically
  working together [to] [safeguard] [children] [=2015|=2018|=2023] states|defines|requires|sets|says|makes|describes|emphasises|specifies
  [the] children act [=1989|=2004] states|defines|requires|places|sets|provides
  section =17|=47|=31|=20|=11 [_] [_] [_] [_] states|defines|requires|places|provides|sets
  [the] domestic abuse act [=2021] states|defines|recognises|introduced|creates|created|makes|made
  [the] mental capacity act [=2005] states|defines|sets|provides|requires
  the national panel found|noted|identified|reported|highlighted|concluded|reviewed|says|stated|recommended|has
  other|previous|earlier|many|several|numerous|national [local] [serious] [case] [safeguarding] [practice] reviews <says>|have|had
  a feature of many | a factor in many | a theme in many | a common feature in | a common factor in
  across the country | across england | across the uk
after 40:
  by the department for education|health | by the home office | by the world health organisation | by the cabinet office
  according to the [confidential] enquiries|enquiry|national|literature|evidence|lullaby|nspcc
  about|nearly|some|around|almost|only|roughly one _ in ?*
  more than|over one _ in ten|five|four|three|?*
  according to research|studies
  as research|studies|evidence <says>
  (is | are) a [well] [known|recognised|established] risk factor~
  has|have been linked to|with|in [_] research
  in other|many|several|previous|numerous [serious] [case] [safeguarding] [practice] reviews
  in [the|national] research|literature
  (is | are) defined as|by|in
after 8:
  is a criminal offence | is an offence | is illegal | became an offence
  is|are [often|commonly|frequently|strongly|closely|known|generally|usually] associated with
  (is | are) a [well] known|recognised|established risk factor~
before 20:
  would have ..12 if _ had
before 15:
  risk factors|variables|indicators such as
  is the name|term given|used
  [is|are] [generally] used for|of a|any|those|parents
after 15:
  an|the approach|term|model developed|devised|pioneered|coined at|by
  is the name|term given|used
  in|across national data|statistics|samples|studies|research
  one|another|a large|small|recent|major|national|longitudinal|seminal study|survey|review|inquiry found|finds|shows|showed|suggests|suggested
  the evidence|research|literature suggests|shows|indicates
  was|were launched|introduced|coined by
  (is | are) set out in the [_] [_] [_] act
  =NICE|=NSPCC|=WHO|=Ofsted has|have said
  as the|government's|national|statutory [_] [_] [_] guidance|rules|panel make~|says|states|clear
  raises|raise|increases|increase the risk|chance|likelihood|odds of

anywhere:
  analyses|evaluations|inspections [of] [_] [_] have|has [again|and|seldom|often|repeatedly] [_] [_] [_] shown|described|found|reported|highlighted
  thematic|national|recent|seminal|landmark study|inquiry|analysis|report|evaluation
  reviews in many|most|other|all parts|areas
  of the serious case reviews | reviews studied|analysed|examined by
  was described|coined|defined|identified by ..6 in 19*|20* as
  [the] public law outline sets|requires|provides|expects
  across england|wales|scotland|britain | across the uk|country|kingdom
  ofcom's|ofsted's|government's|nspcc's survey|study|report|data|guidance
  by law a|an|any|the
  survey|study|studies found|showed|shows that|how
  none of the published|statutory|national|available guidance|research|evidence|literature
  guidance|guideline|code asks|advises|expects|states|requires|treats|says|recommends that|registrants|it|professionals|practitioners|for|all|every|any
  nationally
  statistics|statistically|statistical
  research findings|literature | a body of research | research has | research on | research into
  a study of | a study by | surveys show
  per cent of <kind-of-person> | percent of <kind-of-person> | <number> in|out of <number> <kind-of-person>
  office for national statistics | crime survey
  working together =2010|=2013|=2015|=2018|=2023 defines|states
  is defined as | are defined as | is defined in | as defined by | as defined in | definition of
  hypothetical*
  to what extent | how effective was | how effective were | how effectively | how well did | how well was | how well were | what impact did | in what way~ | was there evidence
  did|were agencies|professionals|practitioners
  key line~ of enquiry|inquiry
  terms of reference
  the review will|would|should consider|explore|examine|establish|address|look|identify
  the review sought|aimed to
  in other reviews|cases|families | other local authorities | elsewhere in the country
  a feature of many | a common feature of | common factor in | commonly seen in | feature~ in many
  triennial analysis|review | biennial analysis | thematic review of | national review of | analysis of serious case reviews
  purpose of [_] review
  is a term used | is used to describe
  the term [_] [_] [_] refers|means|describes
  the law states|requires
  legislation states | statutory definition | statutory guidance states|requires|says|defines
  good|effective|strong|skilled|poor|high-quality|reflective supervision|practice|recording|communication|assessment~|relationships helps|help|can|enables|enable|allows|ensures|supports|depends

stop:
  in this case | in this instance | in this review | for this family | for this child | for this baby | for this mother | with this family | on this occasion | here | however | locally | this was the case | this family | this mother | this father | this child | this baby | in these circumstances | should | must | but
pseudo:
  unclear|known|clear|unknown|established to what extent
  general practi* | general hospital
  the|these|those|both|his|her|their|its|our children|parents|siblings|babies|twins|boys|girls|professionals|practitioners|women|men|families|carers|partners|couple who|may|can|tend
  <kind-of-person> may|can|might [not] have
  <kind-of-person> who [_] *ed|was|were|had|did|knew|saw|told|said|met|took|made|found|came|left|held
  nor|neither|only|then|so did|were agencies|professionals|practitioners
  meet~|fit~|under|outside|apply~|applied [the|this|that|a] [statutory|legal] definition [of]
  locally and nationally | nationally and locally
  as defined by|in the|their plan|agreement|order
