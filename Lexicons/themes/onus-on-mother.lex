theme: onus-on-mother
name: Responsibility put on the mother or victim
family: Who is seen and heard
checked: yes
absence: affirms
definition: responsibility for safety put on the mother or victim; mother "acting protectively"; perpetrator not held to account

let her = mother|mothers|mum|mums|her|she|victim~|victims|woman|women|maternal|grandmother | non-abusing parent | non-abusive parent
let perp = perpetrator~|abuser~|father|fathers|him|partner|he|his|stepfather|men|male~|boyfriend
let safe = protect|protects|protecting|protection|safety|safe|safeguard|safeguarding|contact|risk|risks|relationship|violence|abuse|keeping
let onus = onus|responsibility|responsibilities|responsible|burden|blame|blamed|blaming|accountability|accountable|duty|expectation|expectations|pressure
let protect-act = protect~|protecting|keep~|keeping|safe|safety|safeguard~|supervise~|supervising|supervision|manage~|managing|monitor~|ensure|ensuring|prevent~|leave|end|report|police|stop|call|control
let perp-n = perpetrator~|abuser~|father|fathers|him|partner|stepfather|boyfriend|perpetrator's|his
let neg = not|never|no|didn't|wasn't|weren't|little|lack|without|nobody|rarely|fail~|failed|failure|absence|limited
let agency-protect = agencies|services|agency|professionals|staff|police|system|authority|partnership

match:
  onus ..3 on|upon ..5 <her>
  onus
  <onus> ..4 on|upon|to|with ..4 <her>
  plac*|put|puts|putting|left|leaving|rested|lay|shifted|fell ..4 <onus> ..5 <her>
  left|leaving to ..3 <her> ..3 to
  left ..2 <her> to ..4 manage|protect|keep|police|monitor|supervise|ensure|end
  <her> ..3 made|held|seen|deemed|considered|viewed|regarded|left [as] [being] [solely] responsible|accountable|culpable
  <her> ..4 responsible|responsibility ..3 for ..5 <safe>|keeping|protect*|managing|ensuring|preventing
  <her> ..3 [was|were|is|being|been] expected|required|asked|told|advised|instructed|relied|urged to|upon ..4 <protect-act>
  expect~|expected|expecting|expectation ..4 <her> ..4 <protect-act>
  rel~|relied|relying|relies|reliance|reliant|dependent|depend~ ..4 <her> ..6 <protect-act>
  over-reliance|reliance ..5 <her> ..6 protect*|safe|safety|ability|supervis*
  act|acts|acted|acting protective*
  protective ..3 parent|mother|mothers|action~|stance|role|steps|behaviour|capacity|ability
  <her> ..4 protective [factor|parent|of|towards|and] unless service~ within 2
  <her> ..2 seen|viewed|considered|regarded|assessed|described|perceived|deemed as|to ..2 protective|protecting|able
  <her> ..3 ability|capacity|capable|able|unable|inability|failure|failed|failing|willing|willingness|fail ..3 to|of ..2 protect|safeguard|protecting|keep
  failure|failed|failing|fail to protect ..6 <her>|children|child|baby
  ability|capacity|failure to protect|safeguard unless <agency-protect> within 6
  <her> ..3 could|would|can|will|did|should|must ..2 protect|safeguard|supervise ..4 child|children|baby|herself|him|contact|them
  <her> ..4 keep~|kept|keeping ..3 child|children|baby|herself|them|themselves safe
  <her> ..4 prevent~|stop~|manag*|supervis*|monitor*|control* ..4 contact|behaviour|<perp-n> unless prevented
  <her> ..4 agreed|agreement|asked|told|advised|promised|undertook|signed|instructed|required|expected ..4 not ..4 contact|see|allow|have|let|resume|return|drink|unsupervised
  <her> ..3 was|were|been|being|is ..2 told|advised|asked|required|expected|encouraged|pressed ..3 to ..2 leave|end|separate|call|report|seek|obtain|apply|keep
  <her> ..5 <neg> ..2 allow|let|permit ..3 <perp-n>
  written|working agreement~
  contract of expectations | safety agreement~
  agreement ..3 signed by ..2 <her>
  safety plan~ ..6 <her> ..5 <onus>|responsib*|ensure|call|leave
  victim-blam* | mother-blam* | blaming [the] victim~|mother~|women
  blam*|blame ..3 <her>
  why ..3 <her> ..3 leave|stay|stayed|left|return|returned
  <perp-n> ..5 <neg> ..3 held ..3 account|responsible|accountable
  hold~|held|holding ..4 <perp-n> ..4 account|accountable|responsible|responsibility
  <neg> ..3 held ..2 to account
  accountab* ..4 <perp-n>
  <perp-n> ..4 accountab*
  <perp-n> ..4 responsib* ..4 behaviour|abuse|violence|actions|change|harm
  responsib* ..4 <perp-n> ..4 behaviour|abuse|violence|actions|change
  responsib* ..3 for ..4 abuse|violence|behaviour ..6 <perp-n>|perpetrator~
  <neg> ..4 work|intervention|challenge|focus|engagement ..4 with|on|of ..3 perpetrator~|abuser~|perpetrator's
  perpetrator~ ..4 <neg> ..3 challenged|addressed|engaged|worked|confronted|visible|seen
  perpetrator~ ..3 invisible|absent|ignored
  perpetrator programme~ ..5 <neg>
  <neg> ..5 perpetrator programme~
  focus~|focused|focussed|emphasis ..5 <her> ..8 rather|instead|than ..5 <perp>
  focus~|focused|emphasis ..6 mother's ..3 choices|behaviour|actions|decision~|failure|compliance|parenting
  <her> ..8 sole|solely|alone|single-handedly ..4 protect*|responsib*|safe|manag*|keep*
  <perp-n> ..4 managed|controlled|policed by ..2 <her>
  separat*|leaving ..6 seen|viewed|taken|assumed|regarded ..4 protective|safe|safety|solution|reduc*
  unrealistic|unfair|unreasonable ..4 expect* ..6 <her>
  minimis* ..4 role|responsibility ..3 <perp-n>
weak:
  protective
  accountab*
  responsib*
  protective factor~
  non-molestation
not:
  protective equipment|factors|characteristics|services|service
  child protection
  accountab* ..3 board|partnership|executive|chief|public
  <agency-protect> ..3 responsible|responsibility|accountable
  local authority [has|had|shares|share] [parental] responsibility
  hold~ ..3 agencies|partners to account
  responsible clinician|officer~|person
  parental responsibility
