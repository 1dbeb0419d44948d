import Documents
import Testing

/// Recommendations that open with what they are and their number, whatever the word and its punctuation.
@Suite struct LabelledListTests {
  @Test(arguments: [
    "Recommendation %: The harbour board should keep a list of who sleeps aboard, and read it each week.",
    "Recommendation %. The harbour board should keep a list of who sleeps aboard, and read it each week.",
    "Recommendation % – That the harbour board keeps a list of who sleeps aboard and reads it each week",
    "Recommendation %\tThe harbour board should keep a list of who sleeps aboard, and read it each week.",
    "Consideration %. That the harbour board keeps a list of who sleeps aboard, and reads it each week.",
    "Proposal % - The harbour board should keep a list of who sleeps aboard, and read it each week.",
    "Action %: The harbour board to keep a list of who sleeps aboard, and to read it each week.",
    "Rec %: The harbour board should keep a list of who sleeps aboard, and read it each week.",
    "R%. The harbour board should keep a list of who sleeps aboard, and read it each week.",
  ])
  func labels(_ line: String) {
    for gap in ["\n", "\n\n"] {
      let members = zip(1..., ["harbour", "ferry", "coastal"]).map { number, name in
        line.replacing("%", with: String(number)).replacing("harbour", with: name)
      }.joined(separator: gap)
      let text = "# Recommendations\n\nFor the harbour board\n\n\(members)\n"
      let kinds = StructureReader().blocks(of: SourceText(text)).suffix(3).map(\.kind)
      #expect(kinds == [.item, .item, .item])
    }
  }

  @Test func aMemberWithMembersOfItsOwn() {
    MarkedReview(
      """
      heading recommendations - | # Recommendations

      item recommendations - | Recommendation 1: The harbour board should write one rule for boats, such that:
      item recommendations a |     (a) a name is put down on the same day;
      item recommendations b |     (b) the list is kept where the night watch will find it.

      item recommendations - | Recommendation 2: The ferry company should ask for the list before each crossing.
      """
    ).check()
  }

  @Test func aTitleWithALabelStaysAHeading() {
    MarkedReview(
      """
      heading recommendations - | # Recommendations

      heading recommendations - | Recommendation 1: Boats at night

      para recommendations - | The harbour board should keep a list of who sleeps aboard, and it should be read each week.

      heading recommendations - | Recommendation 2: Ferries

      para recommendations - | The ferry company should ask for the list before each crossing, in winter as in summer.
      """
    ).check()
  }

  @Test func introducedByANumberedParagraph() {
    MarkedReview(
      """
      heading recommendations 8 | 8. RECOMMENDATIONS

      para recommendations 8.1 | 8.1 The board has been told of these before, and it said then that it would do them all.

      item recommendations R1 | R1. The harbour board should keep a list of who sleeps aboard.
      item recommendations R2 | R2. The ferry company should ask for it before each crossing.
      """
    ).check()
  }

  @Test func questionsInTheTermsAreAList() {
    MarkedReview(
      """
      heading terms - | # Terms of reference

      para terms - | The board asked that these questions be answered:

      item terms - | Was the danger of sleeping aboard understood by the harbour and its staff?
      item terms - | Did the ferry company know who was on the boats, and did it ask?

      para terms - | The reviewer met the master of the harbour twice, and once his clerk.
      """
    ).check()
  }

  @Test func letteredParagraphsAreProse() {
    let prose = String(repeating: "The clerk wrote the name down, and nobody read it that week. ", count: 5)
    MarkedReview(
      """
      heading analysis 5 | 5. Findings

      heading analysis - | What became of the list?

      para analysis a | (a) \(prose)

      para analysis b | (b) \(prose)

      heading analysis - | Where was the master in all this?

      para analysis a | (a) \(prose)

      para analysis - | The clerk named these:

      item analysis a | (a) \(prose)

      item analysis b | (b) \(prose)
      """
    ).check()
  }
}
