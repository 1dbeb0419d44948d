import Annotations
import Documents
import Leitmotif
import Testing

/// The shipped lexicons, compiled once: that is the slowest part of a test.
private let shipped = Result { try LexiconSet.load() }

/// The shipped lexicons on one block, themes in the gold's notation.
private func themes(_ string: String, _ kind: BlockKind = .para, _ section: SectionRole = .analysis) throws -> Set<
  String
> {
  let set = try shipped.get()
  let text = SourceText(string)
  let all = Span(0, text.count)
  let block = Block(kind: kind, section: section, lines: [1...1], bytes: [all], content: [all])
  var annotator = Annotator(set.compiled)
  let document = Document(review: "r", file: "r", text: text, blocks: [block], metadata: Metadata())
  let marks: [Assertion: String] = [.affirmed: "", .negated: ":n", .general: ":g"]
  return Set(
    annotator.annotate(document).themes[0].map { set.compiled.themes[$0.theme].id + (marks[$0.assertion] ?? "") })
}

/// Words that look like a theme and are none, each with the theme that must not be found.
@Test(arguments: [
  ("The Partnership's Neglect Strategy 2019-2022 was among the papers.", "neglect"),
  ("The Domestic Abuse Coordinator sent apologies.", "domestic-abuse"),
  ("The community drugs nurse attended the meeting.", "substance-misuse"),
  ("A representative of the Perinatal Mental Health Team was present.", "parental-mental-health"),
  ("A DNA test later confirmed who the father was.", "did-not-attend"),
  ("The toddler was left in the bath without supervision.", "supervision-and-oversight"),
  ("The violence was escalating in frequency.", "challenge-and-escalation"),
  ("He stood on the threshold of the flat and would not come in.", "threshold-decisions"),
  ("Mother was asleep upstairs when the officers arrived.", "safe-sleeping"),
  ("Father works nights and slept during the day.", "safe-sleeping"),
  ("Father collected the children from school.", "invisible-fathers"),
  ("The Domestic Abuse Act 2021 came into force in that year.", "domestic-abuse"),
]) func aNearMissIsNotATheme(_ text: String, _ theme: String) throws {
  #expect(try themes(text).isDisjoint(with: [theme, theme + ":n", theme + ":g"]))
}

/// What stands beside each trap and is the theme.
@Test(arguments: [
  ("The neglect toolkit was not completed for any of the children.", "neglect"),
  ("Mother DNA'd two appointments and did not ring.", "did-not-attend"),
  ("The health visitor had no safeguarding supervision for a year.", "supervision-and-oversight"),
  ("The nurse disagreed and escalated her concern to the named nurse.", "challenge-and-escalation"),
  ("The referral was judged not to meet the threshold.", "threshold-decisions"),
  ("The baby had been sleeping on the sofa with Mother.", "safe-sleeping"),
  ("Father was never spoken to by the social worker.", "invisible-fathers"),
]) func whatStandsBesideATrapIsFound(_ text: String, _ theme: String) throws {
  #expect(try themes(text).contains(theme))
}

@Test func aHeadingThatNamesAPersonCarriesNothing() throws {
  #expect(try themes("Father", .heading).isEmpty)
  #expect(try themes("Mother", .heading).isEmpty)
}

@Test func aFootnoteThatDefinesIsGeneral() throws {
  let found = try themes(
    "MARAC is a meeting at which information on the highest risk domestic abuse cases is shared.", .footnote)
  #expect(found.contains("domestic-abuse:g"))
  #expect(!found.contains("domestic-abuse"))
}

@Test func aServiceThatRuledSomethingOutNegatesIt() throws {
  #expect(try themes("The paediatrician ruled out neglect.").contains("neglect:n"))
}
