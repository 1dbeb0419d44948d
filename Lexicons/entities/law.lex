type: law
entity children-act-1989: Children Act 1989
  children act =1989
entity children-act-2004: Children Act 2004
  children act =2004
entity section-17: Section 17 (child in need)
  section =17
  =S17|=s17|=s.17|=S.17
entity section-47: Section 47 (enquiry)
  section =47
  =S47|=s47|=s.47|=S.47|=S47s
entity section-20: Section 20 (accommodation)
  section =20
  =S20|=s20|=s.20|=S.20
entity section-31: Section 31 (care and supervision orders)
  section =31
  =S31|=s31|=s.31|=S.31
entity section-37: Section 37 (court's direction to investigate)
  section =37
  =s37|=S37|=s.37
entity section-38: Section 38 (interim orders)
  section =38
  =S38|=s38|=s.38
entity section-46: Section 46 (police protection)
  section =46
  =S46|=s46|=s.46
  police protection order~
  powers of police protection
  police protection powers
entity section-7-report: Section 7 report
  section =7 report~
entity section-11: Section 11 (duty to safeguard)
  section =11
entity children-and-social-work-act-2017: Children and Social Work Act 2017
  children and social work act [=2017]
entity children-and-families-act-2014: Children and Families Act 2014
  children and families act [=2014]
entity adoption-and-children-act-2002: Adoption and Children Act 2002
  adoption and children act [=2002]
entity care-act-2014: Care Act 2014
  =Care =Act [=2014]
entity social-services-wales-act-2014: Social Services and Well-being (Wales) Act 2014
  social services and well-being wales act [=2014]
entity domestic-abuse-act-2021: Domestic Abuse Act 2021
  domestic abuse act [=2021]
entity serious-crime-act-2015: Serious Crime Act 2015
  serious crime act [=2015]
entity mental-capacity-act: Mental Capacity Act 2005
  mental capacity act [=2005]
  =MCA
entity mental-health-act: Mental Health Act 1983
  mental health act [=1983]
  =MHA
entity data-protection: Data protection law
  data protection act [=1998|=2018]
  general data protection regulation~
  =GDPR
entity human-rights-act: Human Rights Act 1998
  human rights act [=1998]
  uncrc | united nations convention on the rights of the child
entity equality-act: Equality Act 2010
  equality act [=2010]
entity homelessness-reduction-act: Homelessness Reduction Act 2017
  homelessness reduction act [=2017]
  housing act [=1996|=2004]
entity police-and-criminal-evidence-act: Police and Criminal Evidence Act 1984
  police and criminal evidence act [=1984]
  =PACE
entity misuse-of-drugs-act: Misuse of Drugs Act 1971
  misuse of drugs act [=1971]
entity working-together: Working Together to Safeguard Children
  working together to safeguard children [=2006|=2010|=2013|=2015|=2018|=2020|=2023|=2026]
  =Working =Together =2006|=2010|=2013|=2015|=2018|=2020|=2023|=2026
  =Working =Together guidance
  =WTSC
entity all-wales-procedures: Wales Safeguarding Procedures
  all wales child protection procedures
  wales safeguarding procedures
entity keeping-children-safe-in-education: Keeping Children Safe in Education
  keeping children safe in education
  =KCSIE
entity care-order: Care order
  full|final care order~
  care order~
entity interim-care-order: Interim care order
  interim care order~
  =ICO|=ICOs
entity supervision-order: Supervision order
  interim supervision order~
  supervision order~
entity emergency-protection-order: Emergency protection order
  emergency protection order~
  =EPO|=EPOs
entity placement-order: Placement order
  placement order~
entity adoption-order: Adoption order
  adoption order~
entity special-guardianship-order: Special guardianship order
  special guardianship [order~]
entity child-arrangements-order: Child arrangements order
  child arrangement~ order~
  residence order~
  =CAO|=CAOs
entity public-law-outline: Public Law Outline
  public law outline
  =PLO
  pre-proceedings
entity care-proceedings: Care proceedings
  care proceedings
  public law proceedings
entity private-law: Private law proceedings
  private law proceedings|order~|application~
entity non-molestation-order: Non-molestation order
  non-molestation order~
  =NMO|=NMOs
  occupation order~
entity restraining-order: Restraining order
  restraining order~
entity dvpn: Domestic violence protection notice or order
  domestic violence|abuse protection notice~|order~
  =DVPN|=DVPO|=DVPNs|=DVPOs|=DAPO|=DAPN
entity dvds: Domestic violence disclosure scheme (Clare's Law)
  clare's law
  domestic violence|abuse disclosure scheme
  =DVDS
entity sarahs-law: Child sex offender disclosure scheme
  sarah's law
  child sex offender disclosure scheme
entity national-referral-mechanism: National Referral Mechanism
  national referral mechanism
  =NRM
entity dols: Deprivation of liberty safeguards
  deprivation of liberty safeguards|order~
  =DoLS
entity bail: Bail
  bail condition~
  police|court bail
entity probation-licence: Licence
  on licence
  licence condition~
  recalled to prison|custody
entity community-order: Community or suspended sentence order
  community order~
  suspended sentence order~
