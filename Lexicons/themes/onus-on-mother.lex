theme: onus-on-mother
name: Responsibility put on the mother or victim
family: Who is seen and heard
checked: yes
absence: affirms
definition: responsibility for safety put on the mother or victim; mother "acting protectively"; perpetrator not held to account

let her = mother|mothers|mum|mums|her|she|victim~|victims|woman|women|maternal|grandmother | non-abusing parent | non-abusive parent
let perp = perpetrator~|abuser~|father|fathers|him|partner|he|his|stepfather|men|male~|boyfriend
let safe = protect|protects|protecting|protection|safety|safe|safeguard|safeguarding|contact|risk|risks|relationship|violence|abuse|keeping
let onus = onus|responsibility|responsibilities|responsible|burden|blame|blamed|blaming|accountability|accountable|expectation|expectations
let protective-step = injunction|refuge|non-molestation | occupation order | clare's law | disclosure scheme | protective order | restraining order
let protect-act = protect~|protecting|safeguard~|supervise~|supervising | ensure|ensuring|prevent|preventing [that|any|the|her|further] father|he|him|partner|contact|safety|protection | police|monitor|monitoring him|his|contact|father|father's|the | keep _ safe | keep them|her|him safe | keep the _ safe
let her-named = <her> | ms|mrs|miss _
let perp-n = perpetrator~|abuser~|father|fathers|him|partner|stepfather|boyfriend|perpetrator's|his
let neg = not|never|no|didn't|wasn't|weren't|little|lack|without|nobody|rarely|fail~|failed|failure|absence|limited
let agency-protect = agencies|services|agency|professionals|staff|police|system|authority|partnership

let her-m = mother|mum|she|her|victim~|woman|women|grandmother|mothers|survivor~
let onus-act
  protect*|safeguard*|supervis*|oversee|overseeing|enforce|enforcing|separate
  ensure|ensuring|sure [that] [the|no|any|her|all] father|he|him|partner|contact|safety|unsupervised
  prevent|preventing|stop|stopping [any|further|her|the|unsupervised] contact|father|him|partner|he|violence|abuse
  keep|keeping him|father|partner|them|her [partner|children|child|baby] away|out|safe|apart
  keep|keeping the|her [other] children|child|baby|family safe
  make|making her|the|him|father partner|father leave
  make|making him|father leave
  report|reporting any|breaches|breach|if|whether [contact|breach|breaches]
  manage|managing|monitor|monitoring|control|controlling|police|policing [the|any|his|her] [ongoing] risk~|contact|father|father's|him|partner|partner's|perpetrator
  not [to] allow|let|permit
  end|ending the|her|this relationship
  leave|leaving the|her|an|this [abusive|violent] relationship|partner|perpetrator|father
  leave|leaving him|father
let mean-man = father|perpetrator~|abuser~|stepfather|boyfriend|men | her|mother's|new|male|violent|abusive partner~ | the partner | the man
match:
  (told|advised|asked) to (call|ring|report) ..3 if ..1 (he|father|partner|perpetrator) ..2 (return*|came|comes|contact*|turned|appear*)
  (told|advised|asked) ..8 (change|changing) (her|the) locks
  (responsibility|responsibilities|onus|burden|blame) ..3 (placed|put|rested|laid|left) ..1 (with|on|upon) ..1 (mother|victim~|woman|her|mum|women|mothers|victims)
  (placed|places|put|puts|placing|putting|left|leaving) ..2 (responsibility|onus|burden) ..5 (on|upon|with) ..1 <her>
  (relied|relying|relies|reliant|dependent) on ..1 (mother|her|mum|victim) ..1 to (report|tell|protect|disclose|call|police|enforce|keep)
  agreement~ ..4 (required|bound|obliged|committed|asked|tied) ..1 <her-named> ..1 to
  (asked|required|expected|demanded) nothing of (him|fathers|men | the|her|his|mother's father|partner|man|perpetrator)
  (nothing|little) ..1 (asked|required|expected|demanded) of (him|fathers|men | the|her father|partner|man|perpetrator)
  onus ..3 on|upon ..5 <her>
  onus unless professional~|agency|agencies|practitioner~|service~|midwi*|police|school~|staff|worker~|visitor~|gp|board|partnership within 6
  <onus> ..2 on|upon ..3 <her>
  plac*|put|puts|putting|left|leaving|rested|lay|shifted|fell ..3 <onus> ..3 <her>
  left|leaving to ..1 <her> ..2 to
  left ..2 <her> to ..4 manage|protect|keep|police|monitor|supervise|ensure|end
  <her> ..3 made|held|seen|deemed|considered|viewed|regarded|left [as] [being] [solely] responsible|accountable|culpable
  <her> ..3 responsible|responsibility ..3 for ..3 <safe>|keeping|protect*|managing|ensuring|preventing
  <her> ..3 [was|were|is|being|been] expected|required|asked|told|advised|instructed|relied|urged to|upon ..4 <protect-act>
  expect~|expected|expecting|expectation ..4 <her> ..4 <protect-act>
  rel~|relied|relying|relies|reliance|reliant|dependent|depend~ ..4 <her> ..6 <protect-act>
  over-reliance|reliance ..5 <her> ..6 protect*|safe|safety|ability|supervis*
  act|acts|acted|acting protective*
  protective ..3 parent|mother|mothers|action~|stance|role|steps|behaviour|capacity|ability
  <her> ..2 protective [factor|parent|of|towards|and] unless service~ within 2
  <her> ..2 seen|viewed|considered|regarded|assessed|described|perceived|deemed as|to ..2 protective|protecting
  <her> ..5 ability|capacity|capable|able|unable|inability|failure|failed|failing|willing|willingness|fail ..3 to|of ..2 protect|safeguard|protecting unless professionals|agencies|appointments|services|workers|up|tenancy within 3
  failure|failed|failing|fail to protect ..6 <her>|children|child|baby unless <agency-protect> within 5
  ability|capacity|failure to protect|safeguard unless <agency-protect> within 6
  <her> ..3 could|would|can|will|did|should|must ..2 protect|safeguard|supervise ..4 child|children|baby|herself|him|contact|them
  <her> ..4 keep~|kept|keeping ..3 child|children|baby|herself|them|themselves safe
  <her> ..2 to (prevent|supervise|monitor|police|manage) ..2 (contact|his|father|father's|partner|perpetrator)
  <her> ..3 agreed|agreement|promised|undertook|advised|instructed|required|expected ..1 not to ..2 contact|see|allow|let|resume|return|have|leave
  <her> ..2 was|were|been|being ..1 asked|told|warned not to ..2 contact|see|allow|let|resume|return|have
  <her> ..2 agreed ..3 would not ..2 contact|see|allow|let|resume|return
  <her> ..3 was|were|been|being|is ..2 told|advised|asked|required|expected|encouraged|pressed ..3 to (leave|end|separate) [from] [the|this|that|her|his|their] (relationship|partner|father|him|perpetrator|home|property|house|marriage|husband)
  <her> ..4 (not|never) to (allow|let|permit) ..3 <perp-n>
  <her> ..6 (signed|sign|written|working) ..3 agreement~ unless parents within 3 unless tenancy within 4
  (written|working) agreement~ ..4 (with|by|signed|from|between|asked|to|that) ..3 <her> unless parents within 3
  contract of expectations | safety agreement~
  agreement ..3 signed by ..2 <her>
  safety plan~ ..6 <her> ..5 <onus>|responsib*|ensure|call|leave
  victim-blam* | mother-blaming|mother-blame | blaming [the] victim~|mother~|women
  blam*|blame ..1 mother|mothers|mum|victim|victims|woman|women unless father|partner|he|his|boyfriend|her|own within 3
  mother|mothers|mum|victim|victims|she|women ..1 (was|were|be|being|been|felt) [being] blamed
  why ..3 <her> ..3 leave|stay|stayed|left|return|returned unless hospital|ward|area|country|unit|clinic|surgery|school|job|work|department|nursery within 5
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
  <her> ..5 sole|solely|single-handedly ..4 protect*|responsib*|safe|manag*|keep*
  <perp-n> ..4 managed|controlled|policed by ..2 <her>
  separat*|leaving ..6 seen|viewed|taken|assumed|regarded ..4 protective|safe|safety|solution|reduc*
  unrealistic|unfair|unreasonable ..4 expect* ..6 <her>
  minimis* ..4 role|responsibility ..3 <perp-n>
  # seen as doing the right thing
  <her> ..4 act|acts|acted|acting appropriately|responsibly|protectively|properly unless professionals|agencies|services|staff|officers|practitioners|midwife|nurse|worker within 3 unless (police|school|gp|hospital|crew|service|team) [had|have] act|acts|acted|acting
  (seen|said|felt|thought|considered|deemed|perceived|perception|assessed|assessment|view|praised|commended|credited) ..6 (acting|acted) (appropriately|responsibly|properly) unless professionals|agencies|services|staff|officers|practitioners within 4
  # told to act
  (advised|told|asked|urged|encouraged|expected|instructed|invited|required|pressed|reminded|advising|telling|asking|encouraging|expecting|supported) ..1 <her> ..3 (to|in|not) ..4 (seek|apply|obtain|pursue|change|lock|locked|block|leave|report|end|separate|avoid|supervise|protect|keep|prevent|use) ..5 (<protective-step>|him|father|partner|perpetrator|abuser|relationship|door|locks|number|police|injunction)
  (ask|asking|asks|asked|expect|expecting|expects|tell|telling|leaving|left) [a|the|any] (victim|mother|woman|parent|survivor) to ..5 (keep|protect|manage|police|supervise|prevent)
  <protective-step> ..6 (<her>) ..6 (advised|encouraged|urged|told|expected|asked)
  (safety|safeguarding|protection|contingency) plan~ ..10 <her> ..6 (task~|alone|only|job|everything|steps | to do)
  (safety|safeguarding|protection|contingency) plan~ ..8 (began|ended|consist*|made|relied|rested|depended|centred|focus*|list) ..8 <her>
  (task~|things|actions|steps|measures) for the (victim|woman|mother) [in|to|who]
  (she|mother|mum|women|victim~) ..1 (was|were|been) ..1 (told|warned|advised|threatened|informed) ..2 (if|that) ..8 (relationship|contact|return*|him|back|reconcil*|removed) ..8 (removed|remove|care|conference|proceedings|taken|lose)
  (dependent|reliant|relied|depended|depends|hinged|relies|rely) ..2 (on|upon) ..1 (mother's|her|victim's|mum's) ..2 (ability|willingness|capacity|compliance|resolve)
  # whose job it was
  (treated|seen|left|regarded|viewed|framed|taken|made) ..2 as|to|be ..1 [the] (her|mother's|victim's|woman's|mum's) ..1 (job|task|responsibility|duty|problem|role|business|fault)
  (left|leaving|leaves|tasked|burdened|saddled) ..2 with ..4 (responsibility|task|burden|job|onus) ..6 (safe*|protect*|control*|manag*|keep*|abus*|behaviour|him|perpetrator)
  (weighted|skewed|leaned|leant) ..2 (towards|toward|on|upon) ..1 (mother|mum|victim~|mother's|woman)
  <her> ..4 (could|would|can) ..1 (keep|hold|stop|control|manage) ..2 (him|father|partner|abuser|perpetrator) ..3 (away|out|from)
  keep [her|a|the] (abuser|perpetrator|partner) ..3 (away|out)
  short-term ..2 protective
  taking|took|takes|take protective
  (emphasis|focus|attention|pressure|responsibility|spotlight|expectation~) ..6 (on|upon|towards) ..3 (mother|mum|mother's|victim|victims|woman|women) ..12 (rather|instead|than|not|little|while|whilst|whereas|but) ..8 (<perp-n>|perpetrator~|he|men|male|man)
  agreement~ ..6 (bound|required|obliged|committed|tied) ..2 <her>
  # the one who does harm
  (done|do|doing) about the (man|perpetrator|abuser|father|men|partner) unless found|find within 3
  (no|without|little|few|any) ..2 (consequence~|sanction~|challenge|intervention|accountability) ..3 (against|for|of) ..3 (perpetrator~|father|abuser|partner|him)
  (address|addressing|addressed|tackle|tackling|change|changing|challenge|challenging|manage|managing) ..3 (his|perpetrator~|father's|abuser~|partner's) ..2 (violence | abuse | abusiveness | violent behaviour | abusive behaviour | harmful behaviour)
  (address|addressing|addressed|tackle|tackling|change|changing|challenge|challenging|manage|managing|controlling) ..3 (perpetrator~|abuser~) ..2 (behaviour~|conduct)
  (focus~|focused|focussed|emphasis|attention|pivot|shift~) ..4 (on|to|towards) ..3 (perpetrator~|abuser~)
  (intervention~|work|support|programme~) ..4 (more|better)  ..1 focused|focussed on ..3 (<perp-n>|perpetrator~)
  # tasks given to her, none to him
  (action~|task~|expectation~) ..2 (for|to|on) mother|mum|mothers unless (a|an|no) (action|task)
  (action~|task~|expectation~) ..5 (were|are|fell|fall) [all|mainly|largely|mostly] (mother's|mum's | to mother|her | for mother|her)
  two|three|four|five|six|seven|eight|nine|ten|most|majority|all (were|are|fell|fall) (mother's|mum's | to mother | for mother)
  (no|none|without | not one) ..2 (action~|task~|expectation~|requirement~) ..4 (for|to|on|of|concerned|addressed|given|directed|aimed) ..2 (father|fathers|him|men|man|perpetrator~ | her partner)
  (what|plan~|should|expectations|anything|more) ..4 (required|asked|expected|demanded) of (father|fathers|him|men | the father|man|partner|perpetrator|abuser|person)
  responsible ..2 for ..2 (conduct|behaviour|actions|violence|abuse) of ..3 (father|man|partner|him)
  (to|must|should) keep (father|him|partner | her|the partner|perpetrator|father|ex-partner) ..1 away|out unless police|officers|order|bail|court within 6
  victim~|mother~ ..3 (set|given|tasked) ..2 (task~|action~|conditions)
  failed|failing to protect unless <agency-protect> within 6
  evidence-led|victimless|evidence-based prosecution~
  (abuser's|perpetrator's|perpetrators'|his) (behaviour|abuse|violence|conduct) ..5 (challenge*|confront*|tackle*|unchallenged|unaddressed)
  (reliant|dependent|reliance|relied) ..2 victim~|mother ..4 (disclos*|support|complaint|statement|evidence)
  <her> ..2 (was|were|been|being) ..1 (advised|encouraged|told|urged|asked|supported) to ..4 <protective-step>
  (responsibility|responsibilities|burden) ..8 (rested|lay|fell|sat|remained|rest|fall|lie) ..1 (with|on|upon) ..1 (mother|her|mum|victim~)
  <her> ..2 (was|were|being|been) left to ..3 (manage|protect|cope|police|keep|deal)
  (reliance|relied|reliant|dependent) on ..1 (mother|her|mum|victim) ..1 (inform|informing|notify|notifying|reporting|disclosing|telling|to inform|notify)
  <her> ..6 prioritis* ..6 (relationship|partner|father|him) ..4 (over|above|children|child)
  <her> ..6 prioritis* ..3 (children|child|baby) ..3 (over|above|before) ..3 (relationship|partner|own)
  (plan~|assessment~|work|intervention~) ..4 (not|never|failed|without) ..2 (address*|consider*|focus*|tackle*) ..2 (father's|perpetrator's|his|partner's) (behaviour|violence|abuse)
  <her> ..3 asked|told|advised|expected to make sure ..2 (he|father|partner)
  plan~ ..1 (relied|relies|reliant|dependent|depended|depends|rested) ..2 on ..1 mother|her|mum|victim
  <her> ..5 agree~|agreed that ..1 (father|he|partner) ..1 not
  (victim~|survivor~|mothers) ..6 expected to ..3 (manage|control|protect|police|stop)
  # plain official ways
  <her-m> ..1 (was|were|been) ..1 (told|warned|advised|informed) ..2 if ..8 (relationship|reconcil*|partner|father|him|contact|back|returned) ..12 (protection|removed|proceedings|conference|court|care|safeguarding|taken|removal)
  (described|viewed|saw|seen|regarded|considered|labelled|criticis*|deemed|judged|perceived) ..3 <her-m> ..4 (failed|failing|fail|unable|not) ..2 (protect*|safeguard*) unless professional~|agencies|services fail*|failed
  responsibilit* ..8 (placed|put|rested|laid|left|given|fell|lay) ..2 (with|on|upon|to) [the] <her-m>
  (nothing|little) ..2 (asked|required|expected|demanded) ..1 (of|from) [the] (<mean-man>|him)
  plan~|agreement~ ..4 (required|expected|asked|requiring|expecting) [the] <her-m> to ..4 (freedom|<onus-act>)
  <her-m> ..8 agreed ..1 to (contact|call|ring|report|inform|notify|tell) ..3 (police|social|csc|professionals|worker|=SW|999|101) ..6 (if|should|when) unless her own
  (advice|advised|told|reminded|asked|instructed|encouraged|agreed) ..2 <her-m> ..1 to ..1 (call|contact|ring|phone|telephone|report) ..3 (police|101|999) ..4 (if|should|were)
  (victim~|survivor~|women|mothers|mother) ..8 held ..1 (responsible|accountable)
  (mother|she|victim~|women) ..6 (punished|blamed|penalised|judged) ..2 (for|by) ..6 (he|his|him|father|partner|abuse|violence|perpetrator~)
  (agreement~|plan~) ..12 (gave|gives|placed|put|puts|places|left) ..1 (mother|victim~|women|her) ..3 (task~|responsib*|burden|duty|position|risk|charge)
  (written|working) agreement~ + (victim~|perpetrator~|domestic|abuse|abusive|mother|women) in sentence unless neglect|hygiene|attendance|drugs|alcohol|cleanliness within 8
  hold~|held|holding ..8 (violen*|abus*|perpetrat*|harm*) ..5 to account
  hold~|held|holding ..8 (violen*|abus*|perpetrat*|harm*) ..5 accountable|responsible
  (weight|reliance|faith|trust|confidence|emphasis|store) ..3 (on|to|in|upon|by) ..1 (mother|mother's|mum|her) ..1 (as|being) a (safe|protective|protector)
  expectation~|expected|expect|expecting|assum*|require|required|reliance|relied|relying ..8 <her-m> ..2 (would|could|should|can|to|will) ..2 <onus-act> unless (school|nursery) within 4
  <her-m> ..3 (expected|asked|told|advised|required|instructed|tasked|relied|reminded|urged|warned|trusted|encouraged) ..3 <onus-act>
  <her-m> ..4 (undertaking|assurance~|reassurance~|promise~|promised|undertook|agreed|assured|reassured|gave) ..8 (would not | not to | no longer | never) ..3 (allow|permit|let|contact|see|resume|return|reconcile|have contact | in contact | in a relationship)
  (seen|viewed|regarded|perceived|considered|described|treated|judged) ..6 (choice|choosing|chose|chosen|choose) ..3 (stay|remain|return|reconcil*|resume|continue|father|partner|him|relationship)
  barriers ..6 (leaving|leave) unless hospital|care|school
  (chang*|aimed|focus*|target*) ..4 (behaviour|actions|choices|decisions) of ..2 (victim~|mother|women|survivor~)
  (demands|requirements|actions|tasks|weight|expectations|responsibility|burden|conditions|onus) ..8 (fell|fall|falls|rest|rests|rested|placed) ..1 (on|upon|to|with) [the] (mother|mum|her|victim~|women)
  <her-m> ..2 (expected|left) to (carry|bear|shoulder|contain)
  (she|mother|mum) ..2 (could|would|can|able | was to) ..1 (manage|control|contain|handle) ..2 (risk~|him|father|father's|partner|partner's|contact)
  threat* ..4 (removal|removing|proceedings|losing) ..8 (separat*|leave | the relationship | end)
  (her|mother's|victim's) (duty|job|task|responsibility) to (keep|protect|ensure|prevent|safeguard|supervise|make|leave|report)
  <her-m> ..4 (taken|took|taking|take) ..3 (steps|action|measures) ..4 (protect*|safeguard*|safe|safety)
  <mean-man> ..1 (was|were|been|is) ..1 (not|never|rarely) ..1 (challenged|confronted|worked|held)
  (no|not|little|never|without) ..3 (challenge|challenged|challenging|confront*|work|address*) ..4 (<mean-man>|him) ..4 (behaviour|violence|abuse|abusive|actions|violent)
  (closed|closure|closing | no further action | stepped down | step down) ..10 (separat* | no longer together | no longer in a relationship | relationship had ended | relationship was over | ended the relationship | left the relationship | left the family home)
  (separat*|ended the relationship | relationship had ended) ..8 (seen|viewed|regarded|taken|considered|felt|thought|accepted|assumed|judged) ..4 (protective|safe|safety|reduc*|remov*|sufficient|end)
  (breach*|broke*) ..3 (written|working|safety) (agreement|plan)
  <her-m> ..4 (as) a (safe|protective) (parent|carer|factor|adult)
  (no|any|without) ..1 (expectation~|demand~|requirement~|request~|condition~) ..4 (of|on|upon|from) [the] (<mean-man>|him)
  (mother|mum|she|women) ..2 (seen|viewed|treated|regarded|identified|described) ..2 as ..2 (problem|culpable|blame|responsible)
  <mean-man> ..6 (avoid*|escape*|evade*) ..2 (scrutiny|responsibility|accountability|challenge|consequences)
  (felt|seen|considered|thought|believed|deemed|assessed) ..2 be protecting unless agencies|services|police within 5
  (no|not|never|without|little) ..3 (plan|strategy|work|intervention|action~|focus) ..4 (father's|perpetrator's|partner's|abuser's) (behaviour|violence|abuse|offending)
  (was|is|left|be) (for | up to | down to) [the] (mother|victim|women) to unless hospital|court within 4
  agreement~ ..4 (with|by|from) ..2 (mother|her|victim) (alone|only)
  <mean-man> ..2 not ..2 party to
  (focus*|concentrat*|emphasis) ..3 (on|upon) what [the] (mother|she|women|victim) ..2 (should|could|did|needed|had)
  <her-m> ..3 (criticised|judged|blamed|censured) ..2 for ..2 (leaving|staying|returning|remaining)
  (believed|assum*|trust*|confident|satisfied|accepted|expected|relied|agreed) ..2 (mother|she|victim|mum) would ..4 (call|report|tell|protect|leave|ask|inform|contact|end|keep|supervise) ..6 (police|father|partner|him|he|safe|relationship)
  <mean-man> ..1 (never|not|rarely) asked to (account|explain|change|take|leave)
  (asked|told|forced|made|required|having|had) to choose between ..4 (partner|father|relationship|children)
  not ..1 assume ..3 <her-m> ..6 <onus-act>
  <her-m> ..3 (will|would|can|could|was|is|being) ..2 able to <onus-act>
  <her-m> ..2 (remind*|told|advised|warned) ..4 (need|duty|importance|responsib*) ..2 protect*
  perpetrator~ ..1 (was|were|been|is) (not|never) ..2 (spoken|seen|interviewed|asked|engaged|included)
  (demands|actions|tasks|requirements) of the [child] [protection|safety] plan ..3 (fell|fall|rested|were) ..2 (mother|her)
  threats of ..3 (remov*|proceedings) ..8 separat*
  (minimis*|not) ..6 putting ..2 (children|child) first
not:
  protective equipment|factors|characteristics|services|service
  child protection
  accountab* ..3 board|partnership|executive|chief|public
  <agency-protect> ..1 responsible|responsibility|accountable
  local authority [has|had|shares|share] [parental] responsibility
  hold~ ..3 agencies|partners to account
  responsible clinician|officer~|person
  parental responsibility
