# A practitioner or service did what practice asks for.
context: done

let agent
  midwife|midwives|nurse|nurses|doctor|paediatrician|psychiatrist|teacher|headteacher|worker|workers|officer|officers|police|constable|practitioner|practitioners|professional|professionals|staff|manager|supervisor|chair|guardian|consultant|school|nursery|surgery|gp|hostel|clinic|ward|hospital|team|service|agencies|visitor|visitors|mentor|head|registrar|pharmacist|paramedic|paramedics|crew|solicitor|probation|judge|court|psychologist|therapist|keyworker|sergeant|detective|forces|force|authorities
let did
  asked|enquired|inquired|explored|considered|assessed|recognised|recognized|identified|addressed|discussed|challenged|questioned|probed|checked|referred|shared|informed|notified|told|recorded|documented|understood|saw|noticed|investigated|pursued|analysed|reflected|linked|connected|flagged|escalated|monitored|reviewed|completed|undertook|included|offered|protected|intervened|spoke|listened|tackled|sought|followed|looked|examined|invited|opened|passed|established|verified|treated|planned|coordinated|contacted|visited|met|involved|alerted|acted|responded|arranged|convened|called|wrote|rang|telephoned|helped|supported|worked|gave|made|took|kept|trained|read|brought|drew|found|learned|learnt|explained|heard|weighed|compared|raised|insisted|adapted|provided|secured|booked|delivered|built|set|used|held|went|stayed|overcame|joined|charged|traced|searched|showed|observed|respected|waited|persuaded|prepared|covered|translated|returned|won|altered|changed

anywhere:
  <agent> [who|also|then|had|therefore|rightly|both|and|each|all|itself|herself|himself] [_] <did>
  <did> by the|a|both|all|each [_] <agent>
  were|was booked|trained|convened|reviewed|shared|recorded|monitored|explored|considered|invited|included|consulted|listened|heard|flagged|checked|verified|discussed|held|made|given|completed|followed with|by|for|and|at|between|before|after|each|every|regularly|throughout

pseudo:
  <agent> noted|saw|told|said|found
