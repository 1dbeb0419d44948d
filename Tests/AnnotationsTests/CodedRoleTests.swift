import Annotations
import Testing

@Test(arguments: [
  "«Sibling 3=sibling-3» and «Ex-Partner 2=ex-partner-2» saw «Adult A=adult-a» and «Child R=child-r».",
  "«Siblings 1 and 2=sibling-1-2»; «Children X and Y=child-x-y»; «Siblings 1, 2 and 3=sibling-1-2-3»",
  "«Mother=mother» 2 days later; a child; the baby; an adult; «Mother=mother»'s «aunt=aunt»",
  "«MGM=maternal-grandmother» and the «paternal uncle=uncle»; «Young Person K=young-person-k»; «CHILD H=child-h»",
])
func familyRolesKeepTheirCodes(_ marked: String) { expectEntities(marked, ["family-role"]) }

@Test(arguments: [
  "«SW2=social-worker-2», «HV3=health-visitor-3», «PC4=police-officer-4», «SGO1=sgo-1» and «Social Worker 2=social-worker-2»",
  "the «MASH manager=service-manager» and the «EDT social worker=social-worker», COVID19, S47, GCP2, M25",
])
func practitionersKeepTheirNumbers(_ marked: String) { expectEntities(marked, ["practitioner"]) }

@Test(arguments: [
  "When «Thornmere Constabulary=police» rang, «Cwm Derwen University Health Board=health-board» answered.",
  "The «Kent and Medway Partnership Trust=hospital-trust» and the «Trust=other-agency»; a trust; the team",
])
func agenciesKeepTheirNames(_ marked: String) { expectEntities(marked, ["agency"]) }

@Test func theSubjectsNameIsAFamilyRole() {
  expectEntities("«Amira=amira»'s school saw «Amira=amira».", ["family-role"], subject: "Amira")
  expectEntities("«Child Bi=child-bi» was seen.", ["family-role"], subject: "Child Bi")
  expectEntities("The Family W home.", ["family-role"], subject: "Family W")
}

@Test func sectionsAndActsAreOneMention() {
  let law: Set = ["law"]
  expectEntities("«section 17 of the Children Act 1989=section-17», «s.47=section-47», «§31=section-31»", law)
  expectEntities("«§ 17 of the Police and Criminal Evidence Act 1984=police-and-criminal-evidence-act»", law)
}
