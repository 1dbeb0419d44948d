import Documents
import Testing

@Suite struct NumberLayoutTests {
  @Test func paragraphNumbers() {
    MarkedReview(
      """
      heading introduction 1 | 1. Introduction
      para introduction 1.1 | 1.1 The board asked for this review after a baby was hurt at home.
      para introduction 1.2 | 1.2. It was agreed in May that a review should be carried out.
      para introduction 1.3 | - 1.3 The family know that the review is being published today.
      para introduction 1.4 | - 1.4. The names in this report have been changed by agreement.
      para introduction 1.1.5 | 1.1.5. This number was meant to be the fifth of the section.
      para introduction 1:6 | 1:6 A colon stands where a stop was meant in this paragraph.
      para introduction 1.7 | **1.7** Bold figures carry the number of this paragraph here.
      artifact introduction - | 1.8.
      """
    ).check()
  }

  @Test func datesAreNoNumbers() {
    MarkedReview(
      """
      heading chronology - | Chronology
      para chronology - | 17.04.2020 was the day on which the first meeting of the group was held by the agencies.
      para chronology - | 12.06.20 was the day of the second meeting, which nobody from the school could attend.
      """
    ).check()
  }

  @Test func listMarks() {
    MarkedReview(
      """
      heading terms - | TERMS OF REFERENCE

      para terms - | The panel wished to know:

      item terms a | a) whether the child was seen;
      item terms b | b) whether the plan was followed;
      item terms iv | iv. whether managers knew;
      item terms i | (i) whether the school was told;
      item terms - | · whether the father was asked
      item terms - | • whether the nurse called
      item terms - | – whether the house was warm
      item terms - | * whether the bed was made
      item terms - | o whether the dog was fed
      item terms - | - whether the door was locked
      """
    ).check()
  }

  @Test func integerParagraphsOfAWholeReview() {
    var text = ""
    for (section, heading) in ["INTRODUCTION", "CHRONOLOGY", "ANALYSIS", "CONCLUSION"].enumerated() {
      text += heading + "\n"
      for number in 1...5 {
        text +=
          "\(section * 5 + number). The agencies that worked with the family met and agreed what each of them would do "
        text += "in the weeks that followed the birth, and who would tell the school.\n"
      }
    }
    let blocks = StructureReader().blocks(of: SourceText(text))
    #expect(blocks.filter { $0.kind == .para }.count == 20)
    #expect(blocks.filter { $0.kind == .para }.map(\.label) == (1...20).map(String.init))
  }

  @Test func contentLeavesMarksOut() {
    #expect(content(of: "- 4.32. The **nurse** called<sup>3</sup> twice.\n", kind: .para) == "The|nurse|called|twice.")
    #expect(content(of: "#### **Safe sleeping**\n", kind: .heading) == "Safe sleeping")
    let heading = "# Findings\n\n· <u>Advice</u>¹⁸ was _given_ by a_b\n"
    #expect(content(of: heading, kind: .item) == "Advice|was|given|by a_b")
  }
}
