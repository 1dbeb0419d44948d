# Acts, sections, orders, and statutory guidance.
type: law

# --- sections of the Children Act 1989 and others

let ca89 = of the children act =1989 | of the children act | children act =1989 | =CA =1989
entity section-7: Section 7 (report to the court)
  section =7 [<ca89>]
  =S7|=s7|=s.7|=S.7
entity section-8: Section 8 (private law orders)
  section =8 [<ca89>]
  =s8|=S8|=s.8|=S.8
entity section-11: Section 11 (duty to safeguard)
  section =11 [of the children act] [=2004]
  =s11|=S11|=s.11|=S.11
entity section-17: Section 17 (child in need)
  section =17 [<ca89>]
  =S17|=s17|=s.17|=S.17 [<ca89>]
  =S|=s =17
entity section-20: Section 20 (accommodation)
  section =20 [<ca89>]
  =S20|=s20|=s.20|=S.20 [<ca89>]
  =S|=s =20
entity section-31: Section 31 (care and supervision orders)
  section =31 [<ca89>]
  =S31|=s31|=s.31|=S.31 [<ca89>]
  =S|=s =31
entity section-37: Section 37 (court's direction to investigate)
  section =37 [<ca89>]
  =s37|=S37|=s.37|=S.37
entity section-38: Section 38 (interim orders)
  section =38 [<ca89>]
  =S38|=s38|=s.38|=S.38
entity section-46: Section 46 (police protection)
  section =46 [<ca89>]
  =S46|=s46|=s.46|=S.46 [<ca89>]
  police protection order|orders|power|powers
  powers of police protection
  police powers of protection
  =PPO|=PPOs|=PoPP|=PPP
entity section-47: Section 47 (enquiry)
  section =47 [<ca89>]
  =S47|=s47|=s.47|=S.47|=S47s|=s47s [<ca89>]
  =S|=s =47
entity section-76: Section 76 (accommodation, Wales)
  section =76
  =s76|=S76|=s.76|=S.76
entity section-117: Section 117 (aftercare)
  section =117
  =s117|=S117
entity section-136: Mental Health Act sections
  section =2|=3|=5|=4|=135|=136|=37/41 of the mental health act [=1983]
  section =135|=136
  =S136|=s136|=s.136|=S.136|=S135|=s135
entity section-175: Section 175 and 157 (schools' duty)
  section =175|=157
  =s175|=S175
entity sections: Sections (other)
  section =10|=12|=13|=14|=16|=18|=19|=22|=25|=26|=27|=34|=35|=36|=39|=42|=43|=44|=45|=48|=50|=85|=126|=130
  sections =17|=20|=31|=46|=47 and|or|to =17|=20|=31|=46|=47

# --- Acts
entity children-act-1989: Children Act 1989
  children act [=1989]
entity children-act-2004: Children Act 2004
  children act =2004
entity children-and-social-work-act-2017: Children and Social Work Act 2017
  children and social work act [=2017]
entity children-and-families-act-2014: Children and Families Act 2014
  children and families act [=2014]
entity children-wellbeing-and-schools-act: Children's Wellbeing and Schools Act
  children's well-being and schools act|bill [=2025|=2026]
entity adoption-and-children-act-2002: Adoption and Children Act 2002
  adoption and children act [=2002]
entity care-act-2014: Care Act 2014
  =Care =Act [=2014]
entity social-services-wales-act-2014: Social Services and Well-being (Wales) Act 2014
  social services and well-being [wales] act [=2014]
entity domestic-abuse-act-2021: Domestic Abuse Act 2021
  domestic abuse act [=2021]
entity domestic-violence-acts: Domestic violence Acts
  domestic violence crime and victims act [=2004]
entity serious-crime-act-2015: Serious Crime Act 2015
  serious crime act [=2015]
entity mental-capacity-act: Mental Capacity Act 2005
  mental capacity act [=2005]
  =MCA
entity mental-health-act: Mental Health Act 1983
  mental health act [=1983|=2007]
  =MHA
entity data-protection: Data protection law
  data protection act [=1998|=2018]
  [uk] general data protection regulation|regulations
  =UK =GDPR | =GDPR
  =DPA [=2018|=1998]
entity human-rights-act: Human Rights Act 1998
  human rights act [=1998]
  european convention on human rights
  article =2|=3|=8|=12 [rights]
  =ECHR|=HRA
entity un-convention: UN Convention on the Rights of the Child
  [un|united-nations] convention on the rights of the child
  =UNCRC
entity equality-act: Equality Act 2010
  equality act [=2010]
entity homelessness-reduction-act: Homelessness and Housing Acts
  homelessness reduction act [=2017]
  housing act [=1985|=1988|=1996|=2004]
entity police-and-criminal-evidence-act: Police and Criminal Evidence Act 1984
  police and criminal evidence act [=1984]
  =PACE
entity misuse-of-drugs-act: Misuse of Drugs Act 1971
  misuse of drugs act [=1971]
entity education-acts: Education Acts
  education act [=1996|=2002|=2011|=2005]
  education and inspections act [=2006]
entity offences-acts: Criminal law
  sexual offences act [=2003|=1956]
  offences against the person act [=1861]
  modern slavery act [=2015]
  crime and disorder act [=1998]
  licensing act [=2003]
  criminal justice act [=2003|=1988]
  children and young persons act [=1933|=1969|=1963]
  dangerous dogs act [=1991]
  stalking protection act [=2019]
  protection from harassment act [=1997]
entity family-law-act: Family Law Act 1996
  family law act [=1996]
  children and adoption act [=2006]
entity immigration-acts: Immigration law
  immigration [and] [asylum] act [=1971|=1999|=2014]
  nationality and borders act [=2022]
entity freedom-of-information: Freedom of Information Act 2000
  freedom of information act [=2000]
entity autism-act: Autism Act 2009
  autism act [=2009]
entity other-act: Act of Parliament (other)
  =Act 18??|19??|20??
  =Measure 20??

# --- statutory and national guidance
let edition = =1999|=2006|=2010|=2013|=2015|=2018|=2020|=2023|=2026
entity working-together: Working Together to Safeguard Children
  =Working|working =Together|together to safeguard children [guidance] [<edition>]
  =Working =Together [guidance] <edition>
  =Working =Together [guidance]
  =WTSC|=WT2018|=WT2015|=WT2023
  =WT <edition>
  =WT
entity all-wales-procedures: Wales Safeguarding Procedures
  all wales child protection procedures
  [all] wales safeguarding procedures
entity london-procedures: Child protection procedures
  london child protection procedures
  pan =London procedures
entity keeping-children-safe-in-education: Keeping Children Safe in Education
  keeping children safe in education [<edition>|=2016|=2019|=2021|=2022|=2024]
  =KCSIE|=KCSiE [<edition>|=2016|=2019|=2021|=2022|=2024]
entity information-sharing-guidance: Information sharing guidance
  information sharing advice [for practitioners]
  caldicott principles
entity nice-guidance: NICE guidance
  nice guidance|guideline|guidelines
  =NICE =CG89 | =CG89 | =NG76
entity fraser: Gillick competence and Fraser guidelines
  gillick competence|competency
  fraser guidelines|guidance
entity knife-guidance: Prevent duty
  prevent duty

# --- orders of family courts
entity care-order: Care order
  [full|final] care order|orders
  =CO
entity interim-care-order: Interim care order
  interim care order|orders
  =ICO|=ICOs
entity supervision-order: Supervision order
  [interim|family] supervision order|orders
  =ISO
entity emergency-protection-order: Emergency protection order
  emergency protection order|orders
  =EPO|=EPOs
entity child-assessment-order: Child assessment order
  child assessment order|orders
entity placement-order: Placement order
  placement order|orders
entity adoption-order: Adoption order
  adoption order|orders
entity special-guardianship-order: Special guardianship order
  special guardianship [order|orders]
  =SGO|=SGOs
entity child-arrangements-order: Child arrangements order
  child|children arrangement|arrangements order|orders
  residence|contact|residency order|orders
  =CAO|=CAOs
entity prohibited-steps-order: Prohibited steps and specific issue orders
  prohibited steps order|orders
  specific issue order|orders
  parental responsibility [order|orders|agreement]
entity secure-order: Secure accommodation order
  secure accommodation order|orders
entity wardship: Wardship
  wardship
  inherent jurisdiction
  ward of court
entity recovery-order: Recovery order
  recovery order|orders
  child abduction warning notice|notices
  =CAWN|=CAWNs
entity care-proceedings: Care proceedings
  care|public-law|family proceedings
  public law proceedings
  care proceedings
entity private-law: Private law proceedings
  private law proceedings|order|orders|application|applications
entity exclusion-requirement: School orders
  school attendance order|orders
  education supervision order|orders
  parenting order|orders|contract|contracts
  fixed penalty notice|notices
  penalty notice|notices

# --- orders that protect, and of criminal courts
entity non-molestation-order: Non-molestation order
  non-molestation order|orders
  =NMO|=NMOs
entity occupation-order: Occupation order
  occupation order|orders
entity restraining-order: Restraining order
  restraining order|orders
  injunction|injunctions
  harassment warning|notice
  stalking protection order|orders
  civil order|orders
entity dvpn: Domestic violence protection notice or order
  domestic violence|abuse protection|prevention notice|order|notices|orders
  =DVPN|=DVPO|=DVPNs|=DVPOs|=DAPO|=DAPN
entity dvds: Domestic violence disclosure scheme (Clare's Law)
  clare's law
  domestic violence|abuse disclosure scheme
  =DVDS
entity sarahs-law: Child sex offender disclosure scheme
  sarah's law
  child sex offender disclosure scheme
entity sexual-harm-order: Sexual harm prevention order
  sexual harm|risk|offences prevention order|orders
  sexual risk order|orders
  =SHPO|=SHPOs|=SOPO|=SRO
  sex offenders register
entity national-referral-mechanism: National Referral Mechanism
  national referral mechanism
  =NRM
  slavery and trafficking [risk|prevention] order|orders
entity dols: Deprivation of liberty safeguards
  deprivation of liberty [safeguards|order|orders]
  =DoLS|=DoL|=DOLS
entity criminal-behaviour-order: Criminal and antisocial behaviour orders
  criminal behaviour order|orders
  anti-social behaviour order|orders|injunction
  community protection notice|notices|warning
  =ASBO|=ASBOs|=CBO|=ABC
  acceptable behaviour contract|contracts
  closure order|orders
  knife crime prevention order|orders
entity bail: Bail
  [police|court|conditional|pre-charge] bail [condition|conditions]
entity youth-rehabilitation-order: Youth justice orders
  youth rehabilitation order|orders
  referral order|orders
  detention and training order|orders
  youth conditional|restorative caution|cautions
  reparation|action-plan order|orders
  =YRO|=YROs|=DTO
  out of court disposal|disposals
  community resolution|resolutions
entity community-order: Community or suspended sentence order
  community order|orders
  suspended sentence [order|orders]
  drug rehabilitation requirement|requirements
  alcohol treatment requirement|requirements
  =DRR|=ATR
  conditional discharge
  conditional caution|cautions
entity hospital-order: Hospital order
  hospital order|orders
  community treatment order|orders
  =CTO
entity probation-licence: Licence
  licence condition|conditions
entity criminal-offence: Offences by name
  grievous|actual bodily harm
  =GBH|=ABH
entity abe: Achieving Best Evidence
  achieving best evidence [interview|interviews]
  =ABE [interview|interviews]
entity no-recourse: No recourse to public funds
  no recourse to public funds
  =NRPF
entity masa: Multi-agency safeguarding arrangements
  multi-agency safeguarding arrangements
  =MASA
entity pfd: Prevention of future deaths report
  prevention of future deaths report|reports
  regulation =28 report|reports
  =PFD
