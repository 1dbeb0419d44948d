import Annotations
import Documents
import Testing

private let types: Set = ["agency", "law", "meeting", "practitioner", "tool", "review"]

/// Each definition by a document's own words, and the uses that follow it.
@Test(arguments: [
  // Long Form (SF), with what the letters mean elsewhere put aside.
  "The «police Safeguarding Officer=police-safeguarding-officer» («SGO=police-safeguarding-officer») rang. «SGO1=police-safeguarding-officer-1» and two «SGOs=police-safeguarding-officer» came.",
  "The «Summary Care Record=records-system» («SCR=records-system») was read; the «SCR=records-system»'s date.",
  "She «did not attend» (DNA). She DNA'd twice; DNAs were counted.",
  // SF (Long Form).
  "The «TWNM=professionals-meeting» (Thornmere Working «Network Meeting=professionals-meeting») met.",
  "An «SGO=special-guardianship-order» was made.",
  "«PA=parenting-assessment» («Parenting Assessment=parenting-assessment») was done; the «PA=parenting-assessment» of Mother.",
  "the «Multi-Agency Child Exploitation=mace» («MACE=mace») panel",
  // In brackets with other words, in quotation marks, hyphenated.
  "the «Core Group=core-group» (hereafter “«CGX»”)",
  "the «Family Safety Hub=other-agency» (the ‘«FSH=other-agency»’) and «FSH=other-agency»'s staff",
  // A glossary's entry, a footnote.
  "«PA=parenting-assessment» – «parenting assessment=parenting-assessment»; later the «PA=parenting-assessment» was read.",
  "«FSH=other-agency»: «Family Safety Hub=other-agency»",
  // Letters in another order, in the definition and in a use.
  "the «Initial Child Protection Conference=initial-child-protection-conference» («ICCP=initial-child-protection-conference») and the next «ICCP=initial-child-protection-conference»",
  "the «Family Safety Hub Team=other-agency» («FSHT=other-agency») and the «FHST=other-agency»",
])
func aDocumentsAbbreviationTakesTheEntityOfItsLongForm(_ marked: String) {
  let text = EntityMarking.plain(marked)
  let found = EntityMarking.marked(text, types: types)
  // What is marked without an id is shown for the reader only: nothing is found there.
  #expect(found == marked.replacing(#/«([^=»]*)»/#) { String($0.output.1) })
}

@Test func theListIsTheFallback() {
  expectEntities("An «SGO=special-guardianship-order», an «SCR=serious-case-review» and the «SPA=mash».", types)
}

@Test func eachUseFollowsTheDefinitionBeforeIt() {
  expectEntities(
    "The «PA=parenting-assessment» came. A «parenting assessment=parenting-assessment» («PA=parenting-assessment») was "
      + "read. The «PA=parenting-assessment». His «personal adviser=personal-adviser» («PA=personal-adviser») left. "
      + "The «PA=personal-adviser».", types)
}

@Test func anAbbreviationEndsWithItsDocument() {
  let plain = EntityGold.document("An SGO was made.")
  let own = EntityGold.document("The police Safeguarding Officer (SGO) rang. The SGO came.")
  func ids(_ order: [Document]) -> [[String]] {
    var annotator = Annotator(EntityGold.lexicons)
    return order.map { annotator.annotate($0).mentions.compactMap { EntityGold.entity($0)?.id } }
  }
  let forwards = ids([plain, own, plain])
  #expect(forwards[0] == ["special-guardianship-order"])
  #expect(forwards[2] == forwards[0])
  #expect(ids([own, plain]) == [forwards[1], forwards[0]])
}

@Test func aNoteAtTheEndDefinesForTheWholeDocument() {
  let text = SourceText("The MEP met.\n\nMEP – Missing Exploitation Panel")
  let spans = [text.span(ofLine: 1), text.span(ofLine: 3)]
  let blocks = zip(spans, [BlockKind.para, .footnote]).map { span, kind in
    Block(kind: kind, section: .analysis, lines: [1...1], bytes: [span], content: [span])
  }
  var annotator = Annotator(EntityGold.lexicons)
  let document = Document(review: "r", file: "r.txt", text: text, blocks: blocks, metadata: Metadata())
  let found = annotator.annotate(document).mentions.filter { $0.block == 0 }.compactMap { EntityGold.entity($0)?.id }
  #expect(found == ["mace"])
}

@Test func nothingIsTakenForADefinitionThatTheLettersDoNotFit() {
  expectEntities(
    "The «duty social worker=social-worker» («MASH=mash») saw a «nurse=nurse» («SGO=special-guardianship-order»).",
    types)
}
