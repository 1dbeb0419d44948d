theme: unborn-baby-needs
name: Unborn baby: needs, risk and planning
family: Who is seen and heard
checked: yes
absence: affirms
definition: needs of, risk to or planning for the unborn child; pre-birth assessment or plan; antenatal identification of vulnerability

let ante = pregnancy|pregnancies|pregnant|antenatal|antenatally|ante-natal|ante-natally|prenatal
let vuln = vulnerab*|risk~|concern~|safeguarding|complex*|need~|worries|welfare|harm | social factor~
let act = assess~|assessment~|plan|plans|planning|refer|refers|referred|referral~|conference|strategy|strategies|meeting~|escalat*|multi-agency|enquir*|identified|identify|identifies|identifying|identification|recognis*|information|pathway|intervention~|legal|thresholds|threshold
let risk-behaviour = smok*|drink|drinking|drank|alcohol|cannabis|heroin|cocaine|drug~|substance~|methadone|abuse|violence|stress
let neg = not|no|never|without|missed|didn't|wasn't
let unborn-passing = still-born|stillborn

let pre-birth-name = pre-birth icpc|period|stage|phase
let unborn-name = children and|or unborn | child~ or unborn | for unborn child _ | for unborn child
let ante-dna = dna|dnas|dna'd|missed|attendance|appointment~|clinic
let book-past = late|booked

match:
  pregnant ..6 planned|plan|planning ..2 for
  unborn unless <unborn-passing> unless <unborn-name>
  pre-birth unless <pre-birth-name>
  before ..2 birth|born|delivery ..4 <act>|<vuln> unless before a within 1
  <act> ..4 before ..2 [the|her|his] birth|born|delivery unless before a within 1 unless children|sibling~|previous within 4
  <act> ..4 prior to ..3 birth
  after|following|at ..1 birth ..3 plan~|planning
  birth plan~|planning | birthing plan~ | safeguarding birth | birth alert~
  <vuln> ..4 during|in|throughout|of ..3 pregnancy|pregnancies|antenatal
  <vuln> ..4 <ante> unless <ante-dna> within 3
  <ante> ..4 <vuln> unless <ante-dna> within 3
  <act> ..4 during|in|throughout|at ..1 pregnancy|pregnancies|booking unless previous|earlier|first within 2
  vulnerab* ..4 pregnan*|women|mothers|expectant
  expectant|pregnant woman|women|mother~ ..5 <vuln>|<act>|substance|domestic|drug~|alcohol
  pregnan* ..6 referral~|referred|refer ..5 social|care|services|mash|child~|safeguarding
  referral~|referred|refer ..5 pregnan* unless booked within 2
  antenatal assessment~|risk|plan|plans|planning|screening|identification|safeguarding|referral~|concern~
  antenatal ..3 identif*
  foetal|fetal ..2 harm|risk|growth|wellbeing|welfare
  foetus|fetus|in-utero|utero
  expected|forthcoming|new|coming|anticipated baby|child|arrival ..4 <vuln>|<act>|plan|prepar*
  prepar* ..4 for ..3 baby|birth|parenthood|arrival|newborn
  once|when ..2 baby|child ..2 born ..4 plan|assess~|risk
  pregnancy ..4 assess*|conference|plan|planning|strategy|multi-agency|legal|threshold|pathway|intervention~
  impact|effect~|effects ..5 on ..3 unborn|fetus|foetus|pregnancy
  maternity safeguarding plan|meeting~|alert
  psycho-social ..3 meeting~|pathway
  safeguarding|vulnerab*|specialist|complex midwi* ..5 plan|assess~|pregnan*|baby
  booking ..5 vulnerab*|risk~|social-factor~|safeguarding|domestic|routine unless <book-past> within 3
  <risk-behaviour> ..3 in|during|throughout|while|whilst ..2 pregnan* unless debated|denied|miscarr*|loss within 6
  window of opportunity ..4 pregnan*
  opportunit* ..4 pregnan*
  pregnan* ..4 opportunit*
  concealed ..3 unborn
  plan~|planning ..4 for ..2 birth|delivery|newborn
  multi-agency ..4 pregnan*
  early help ..4 pregnan*
  health visitor~ ..4 antenatal ..4 contact|visit
  antenatal contact|visit ..5 <neg>
  <neg> ..4 antenatal [health|home] [visitor|visiting] contact|visit
  pre-natal|prenatal assessment~|plan~|planning|conference
  support|help|intervention|network|plan~|planning|preparation|safety ..3 during|in|throughout|early ..2 pregnan*
  antenatal pathway|pathways|liaison|forum | vulnerable pregnant
  proceedings|order~|orders|removal|plan~|planning|separation ..3 at|from|after birth
  plan~|planned ..5 (once|when|after | as soon as) ..2 born
  before birth unless born
  baby|child|twins she|mother|ms|they|woman was|were|is carrying|expecting ..6 need~|needs|might|risk~|plan~|planned|harm|protect*
  need~|needs|risk~|plan~|planning|safety|welfare|vulnerab*|protect*|assess*|prepar* ..6 before ..3 born|birth
  before ..3 born|birth ..6 need~|needs|risk~|plan~|planning|safety|welfare|vulnerab*|protect*|assess*|prepar*
  plan~|planning|prepar* ..3 for ..5 arrival|newborn|confinement
  pregnan* ..5 planning|plan|plans|assessment|conference
  planning|assessment|work|referral|conference ..6 weeks ..2 of|into|before ..3 pregnan*|birth|delivery|gestation|due
  week|weeks [_] [of|into|weeks] gestation|pregnancy|pregnant ..6 referr*|assess*|conference|plan~|meeting|allocat*|notif*
  referr*|assess*|conference|plan~|meeting|allocat* ..6 weeks [of|into|weeks] gestation|pregnancy|pregnant
  baby|child ..3 expected|due ..6 plan|assess*|refer*|conference|risk
  expectant|pregnant ..4 looked-after|teenager|care ..4 plan|support|assess*
  not yet born | yet to be born | to be born
  risk~|plan~|assess*|refer*|considered|thought|needs|safety ..5 until after ..3 born|birth|delivery
  expectant parents|mothers|mother|couple|families|women|father~
  plan~|planned|planning for ..1 baby ..4 before|once|born|birth|arriv*
  assess*|planning|intervention|intervene|identif* ..4 pregnancy|antenatally unless previous|earlier|test within 2
  pregnan* ..4 prepared
  pregnancy ..4 as ..2 opportunity|time|chance
  baby ..3 due ..6 no|not|without plan|meeting|assessment
  due date ..6 plan|assess*|conference|meeting|allocat*
  legal|planning|strategy|core|group meeting ..6 before ..3 due|birth|born
  scan|scans|antenatal ..4 missed|not ..6 referr*|concern|risk|escalat*
  <risk-behaviour> ..8 carrying|expecting ..2 baby|child|twins|her|him
  late|later booking|booker ..8 vulnerab*|risk~|concern~|sign|indicator
  booked late ..8 vulnerab*|risk~|concern~|indicator
  maternity|midwi* ..6 identified|recognised|noted|flagged ..6 vulnerab*
  risk~|safety|plan~ ..4 baby ..4 after|following|before|at|upon birth
  booking ..6 identified|recognised ..4 vulnerab*|risk~|concern~
  # ways added for other authors
  midwi* ..4 (referral|referred|refer) ..4 (front door | mash | children's | social care | hub | safeguarding | perinatal) unless postnatal*|born|newborn|birth|ward within 8
  (no|without|not) ..3 (midwifery|maternity) referral|plan|liaison
  (during|throughout) [the|her] pregnancy ..6 (not|no|never) ..3 (assess*|referr*|plan*|identif*|consider*|known)
  (pregnancy) ..3 (disclosed|known|notified|reported) ..8 (assessment|referral|plan|conference|social care)
  concealed|late-booked|unbooked pregnan* ..6 (risk|harm|concern|referral|procedure|protocol)
  (baby|child) ..1 (was|is) ..1 due ..6 (conference|assessment|meeting|plan|proceedings)
  (twelve|12|13|14|16|18|20|24|28|30|32|34) weeks ..3 (gestation|pregnan*) ..8 (referr*|assess*|conference|plan|meeting|no|not)
  perinatal ..3 (risk|plan|assessment|pathway|vulnerab*)
  antenatal ..2 (home visit~|contact~|visit~) ..4 (not|missed|cancelled|completed|offered|undertaken|opportunity|identified|assess*|took|carried|health)
  thought|consideration|attention|regard ..4 to ..8 (new baby | another baby | expected baby | arrival | pregnan*)
  new|another|third|fourth baby ..6 affect|mean|impact|strain|cope|pressure|manage unless already within 3
  lost|lose|losing sight of ..2 (pregnan*|unborn)
  antenatal|ante-natal|prenatal|pre-natal period|stage|phase ..10 told|plan|plans|planned|safeguarding|risk~|assess*|identif*|concern~|vulnerab*|refer*
  impending|imminent|pending|approaching birth|arrival|delivery|parenthood
  expected|developing|growing|coming baby|child|infant ..6 impact|effect~|effects|needs|risk~|harm|safety|anxiety|violence|care
  impact|effect~|effects|risk~|risks|harm|harmful|damage|danger* ..4 expected|developing|coming|growing baby|child|infant unless older|sibling~ within 2
  alert|flag|marker ..4 (maternity | midwifery) ..2 system|records|notes
  plan~|planning|arrangements|instructions|alert ..6 (in labour | labour | gave birth | delivered | delivery suite | labour ward)
  needs|care|safety|risk~|cope|protect|parent ..4 baby|child|infant ..2 (once|when|after|upon|following|before) ..2 born|birth|arriv*|delivered
  pregnancy|pregnant ..6 (should|not|did|would|could) ..3 prompt|prompted|trigger|triggered|lead|led|result|resulted|increase|alert|alerted unless test|planned within 3
  (further|another|subsequent|new|second|third|latest|current|current) pregnancy ..8 risk~|impact|implication~|pressure~|concern~|assess*|refer*|plan|vulnerab*
  (significance|implications|impact|relevance|risks) of ..3 pregnancy
  fail*|failure|no|not|without|lack|absence ..4 plan|planning|planned|plans ..2 for ..6 baby|babies|infant|twins unless funeral|sleep* within 5
  plan~|planning ..3 safety of ..3 baby|infant
  during|throughout|in ..2 pregnancy ..8 assault*|assaulted|violence|violent|cannabis|drug~|drugs|alcohol|cocaine|heroin|methadone|referred|vulnerabilities unless previous|earlier|first|older|test|may|might|previously within 4
  assaulted|pushed|hit|kicked ..6 pregnant unless previous|earlier|older|sibling~ within 4
  maternity|midwifery|antenatal ..8 vulnerabilities
  women|mothers with|who|experiencing ..4 vulnerabilit*|social|complex ..6 pathway|clinic|team|pregnan*|booking
  risk~|danger|harm ..2 to ..2 baby ..4 (withdraw*|smoking|drinking|drug*|alcohol|cannabis|methadone)
  account|light|view|result|news|knowledge|consequence|implications|because of ..3 pregnancy unless leave|work|sick*|job|school within 6
  (revised|reviewed|updated|changed|amended|reassessed) ..8 pregnan*
not:
  pregnan* test~
  teenage pregnancy [team|strategy|unit|service]
  previous pregnanc* ended
  miscarr*
  pregnancy ..4 loss|losses
  planned pregnancy
  unplanned|planned pregnanc*
  planning|plan|plans|planned ..1 a|another|further|future ..2 pregnancy
  planning for pregnancy
