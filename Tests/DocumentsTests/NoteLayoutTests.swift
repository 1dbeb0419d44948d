import Documents
import Testing

@Suite struct NoteLayoutTests {
  @Test func tagsAndRules() {
    MarkedReview(
      """
      heading analysis - | ## ANALYSIS

      para analysis 3.1 | - 3.1. The midwife passed on what she knew<sup>1</sup> to the team and to the

      artifact analysis - | ---

      footnote analysis - | <sup>1</sup> In a letter of the same day.

      footnote analysis - | <sup>2</sup> See <https://www.example.org/a/very/long/

      & | health visitor, who was on leave at the time and did not read it until June.

      para analysis 3.2 | - 3.2. Nobody else was told.
      """
    ).check()
  }

  @Test func wordNotesInsideALine() {
    let text = "Findings\nThe hub[footnoteRef:2] was told.  [2: A weekly meeting of midwives. ] It did not meet.\n"
    let source = SourceText(text)
    let blocks = StructureReader().blocks(of: source)
    #expect(blocks.map(\.kind) == [.heading, .para, .footnote])
    #expect(blocks[1].bytes.map(source.string) == ["The hub[footnoteRef:2] was told.", "It did not meet."])
    #expect(blocks[1].content.map(source.string) == ["The hub", "was told.", "It did not meet."])
    #expect(blocks[2].content.map(source.string) == ["A weekly meeting of midwives. ]"])
  }

  @Test func superscriptsBetweenParagraphs() {
    MarkedReview(
      """
      heading analysis 5 | 5. ANALYSIS

      para analysis 5.9 | 5.9 The worker wrote that the parents were open¹⁸ and that it would have been rude, and so

      footnote analysis - | ¹⁸ A word the worker used in three of her notes.

      & | nobody asked again, "they were so frank with us all".

      para analysis 5.10 | 5.10 The manager agreed.
      """
    ).check()
  }

  @Test func bracketsAndCarets() {
    MarkedReview(
      """
      heading analysis - | ## Findings

      para analysis - | The panel read the guidance[1] and the plan.[^2]

      footnote analysis - | [1] The guidance was withdrawn in 2019.
      footnote analysis - | [^2]: The plan is not published.
      """
    ).check()
  }

  @Test func figuresWithoutSuperscript() {
    MarkedReview(
      """
      heading introduction 1 | 1. Introduction

      para introduction 1.1 | 1.1  The review was agreed by the panel in the spring of that year and it
      + | then took nine months, because the cause of death was unascertained1 and
      + | the family asked for time. It does not set out to blame the people who

      footnote introduction - | 1 A cause is unascertained when none can be given after every test
      + | has been made.
      artifact introduction - | 3 | P a g e

      & | worked with the family in those months.
      """
    ).check()
  }
}
