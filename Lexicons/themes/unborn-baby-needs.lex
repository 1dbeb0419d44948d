theme: unborn-baby-needs
name: Unborn baby: needs, risk and planning
family: Who is seen and heard
checked: yes
absence: affirms
definition: needs of, risk to or planning for the unborn child; pre-birth assessment or plan; antenatal identification of vulnerability

let ante = pregnancy|pregnancies|pregnant|antenatal|antenatally|ante-natal|ante-natally|prenatal|maternity|midwi*|booking
let vuln = vulnerab*|risk~|concern~|safeguarding|complex*|need~|worries|welfare|harm | social factor~
let act = assess~|assessment~|plan|plans|planning|refer|refers|referred|referral~|conference|strategy|strategies|meeting~|escalat*|multi-agency|enquir*|identified|identify|identifies|identifying|identification|recognis*|information|pathway|intervention~|legal|thresholds|threshold
let risk-behaviour = smok*|drink|drinking|drank|alcohol|cannabis|heroin|cocaine|drug~|substance~|methadone|abuse|violence|stress
let neg = not|no|never|without|missed|didn't|wasn't
let unborn-passing = still-born|stillborn

match:
  unborn unless <unborn-passing>
  un-born
  pre-birth | pre-natal assessment~|plan~|planning
  before ..3 birth|born|delivery ..8 <act>|<vuln>
  <act> ..5 before ..4 birth|born|baby|delivery
  <act> ..6 prior to ..3 birth
  after|following|at ..1 birth ..3 plan~|planning
  birth plan~|planning | birthing plan~ | safeguarding birth | birth alert~
  discharge planning ..4 <act>|newborn|baby|maternity|birth
  <vuln> ..4 during|in|throughout|of ..3 pregnancy|pregnancies|antenatal
  <vuln> ..5 <ante>
  <ante> ..5 <vuln>
  <act> ..5 during|in|throughout|at ..2 pregnancy|pregnancies|booking
  vulnerab* ..4 pregnan*|women|mothers|expectant
  expectant|pregnant woman|women|mother~ ..5 <vuln>|<act>|substance|domestic|drug~|alcohol
  pregnan* ..6 referral~|referred|refer ..5 social|care|services|mash|child~|safeguarding
  referral~|referred|refer ..8 pregnan* unless booked within 2
  antenatal assessment~|risk|plan|plans|planning|screening|identification|safeguarding|referral~|concern~
  antenatal ..3 identif*
  foetal|fetal ..3 alcohol|harm|risk|growth|exposure|wellbeing|abnormal*
  foetus|fetus|in-utero|utero
  expected|forthcoming|future|new|coming|anticipated baby|child|arrival ..5 <vuln>|<act>|plan|prepar*
  prepar* ..4 for ..3 baby|birth|parenthood|arrival|newborn
  once|when|after ..2 baby|child ..2 born ..5 plan|assess~|risk|care|need~|would
  pregnancy ..4 assess*|conference|plan|planning|strategy|multi-agency|legal|threshold|pathway|intervention~
  impact|effect~|effects ..5 on ..3 unborn|fetus|foetus|pregnancy
  maternal|maternity safeguarding ..3 plan|meeting~|midwi*|pathway|alert
  psycho-social ..3 meeting~|pathway
  safeguarding|vulnerab*|specialist|complex midwi* ..5 plan|assess~|pregnan*|baby
  booking ..4 asked|identified|disclosed|recorded|risk|vulnerab*|concerns|assessment
  <risk-behaviour> ..5 in|during|throughout|while|whilst ..2 pregnan*
  window of opportunity ..4 pregnan*
  opportunit* ..6 pregnan*
  pregnan* ..4 opportunit*
  concealed ..3 unborn
  plan~ ..6 for ..3 birth|delivery|newborn
  multi-agency ..4 pregnan*
  early help ..4 pregnan*
  health visitor~ ..4 antenatal ..4 contact|visit
  antenatal contact|visit ..5 <neg>
  <neg> ..4 antenatal [health|home] [visitor|visiting] contact|visit
weak:
  pregnan*
  antenatal*
  birth
  booking appointment~
  booked
not:
  pregnan* test~
  teenage pregnancy [team|strategy|unit|service]
  previous pregnanc* ended
  miscarr*
  pregnancy ..4 loss|losses
  planned pregnancy
  unplanned|planned pregnanc*
