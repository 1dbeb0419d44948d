import Documents
import Testing

/// Headings that say what a section found rather than which section it is.
@Suite struct ThematicHeadingTests {
  private static let prose =
    "The clerk could have asked who slept aboard, and the review found that nobody had told him that he should. "
    + "It is not clear that one list would have altered what followed on the quay that winter.\n\n"

  private static let names = [
    "Introduction", "How the review was done", "The family", "What happened", "Findings", "Conclusion",
    "Recommendations",
  ]

  private func section(of theme: String, main: (Int, String) -> String) -> SectionRole? {
    var text = ""
    for (place, name) in Self.names.enumerated() {
      text += main(place + 1, name) + "\n\n" + Self.prose
      if name == "Findings" { text += theme + "\n\n" + Self.prose }
    }
    let source = SourceText(text)
    return StructureReader().blocks(of: source).first { source.string($0.bytes[0]).hasSuffix(theme) }?.section
  }

  @Test(arguments: [
    "Who was in the room when decisions were made?", "What did the harbour know about the children?",
    "Lamps, sleep and what Mother was told", "Who was asked to change", "What was being asked of the clerk?",
    "What happened to the list when the boats moved?", "The recommendations of an earlier review were not followed",
    "The strength of informal networks", "Independent scrutiny of the list", "Background checks on night watchmen",
    "Events of the summer seen in isolation", "Early help in practice", "Debt and credit",
    "What helped and what hindered", "Other matters the panel considered",
  ])
  func stayInTheAnalysis(_ theme: String) {
    #expect(section(of: theme) { "\($0). \($1)" } == .analysis)
    #expect(section(of: theme) { _, name in name.uppercased() } == .analysis)
    #expect(section(of: "## " + theme) { _, name in "# \(name)" } == .analysis)
  }

  @Test func longStatementsAreHeadings() {
    MarkedReview(
      """
      heading analysis 4 | 4 The findings

      heading analysis 4.1 | 4.1 Finding 1: Lists are kept as a courtesy and not as a condition of mooring, so that the clerk nearest to hand becomes the only one who knows who he is

      heading analysis - | How did this show on the quay?

      para analysis 4.1.1 | 4.1.1 The clerk counted sixty-four boats that winter, and he knew the names aboard eleven of them.

      heading analysis 4.2 | 4.2 Boats that move between two harbours are watched by neither, and each clerk has good reason to believe that the other is writing

      para analysis 4.2.1 | 4.2.1 The second clerk had been told in May that the list was kept up the river, as it once had been.
      """
    ).check()
  }

  @Test func questionsToTheBoardBelongToTheFinding() {
    let finding = "heading analysis - | ## Finding % \n\npara analysis - | \(Self.prose)"
    let questions = "heading analysis - | ### Questions for the board\n\nitem analysis - | * Does the board know?\n\n"
    let all = (1...2).map { finding.replacing("%", with: String($0)) + questions }.joined()
    MarkedReview(
      "heading analysis - | # Findings\n\n\(all)heading recommendations - | # Recommendations\n\n"
        + "item recommendations 1 | 1. The board should keep a list.\nitem recommendations 2 | 2. It should read it."
    ).check()
  }

  @Test(arguments: ["Practice that helped", "PRACTICE THAT SERVED THE CHILDREN WELL", "What practitioners did well"])
  func goodPracticeUnderAnyTitle(_ title: String) {
    #expect(section(of: title) { _, name in name == "Conclusion" ? "# \(title)" : "# \(name)" } == .goodPractice)
  }

  @Test func aNoticeStandsOnTheTitlePage() {
    MarkedReview(
      """
      front front - | HARBOUR SAFEGUARDING PARTNERSHIP

      front front - | Local Child Safeguarding Practice Review

      front front - | Published March 2023

      front front - | This review has been made anonymous. Names of people, boats and quays have been changed so that the children who are spoken of in it are not known to those who read it.

      heading introduction - | Executive summary

      para introduction - | The child was six weeks old when he was found on the quay, and nobody had written down his name.
      """
    ).check()
  }
}
