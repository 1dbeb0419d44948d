import Documents
import Testing

@Suite struct PageLayoutTests {
  @Test func runningHeadersCutAParagraph() {
    MarkedReview(
      """
      heading analysis - | ANALYSIS AND FINDINGS

      para analysis - | The school knew more than others about the days of the child, and wrote it
      + | down with care. The notes were not asked for by the people who met in June

      artifact analysis - | Harbour and Vale SCP | Child Z | 5
      ␌
      & | and so the plan did not speak of hunger at all. That was a gap which a
      & | telephone call would have closed at any time in the year before the injury.

      para analysis - | The second referral was read by another manager, who thought that it was a
      + | copy of the first. It was not. Nobody compared the two until the review did
      + | so, and by then the file had been moved to an archive in another town.

      artifact analysis - | Harbour and Vale SCP | Child Z | 6
      """
    ).check()
  }

  @Test func pageNumbersAndMarkings() {
    MarkedReview(
      """
      artifact front - | OFFICIAL - SENSITIVE
      front front - | Review of Child Y

      heading introduction - | Introduction
      para introduction - | The review was agreed in May by the chair of the partnership after a rapid review was done
      artifact introduction - | Page 1 of 3
      artifact introduction - | OFFICIAL - SENSITIVE
      & | by three agencies that had known the family, and it was finished in the autumn of that year.
      artifact introduction - | - 2 -
      artifact introduction - | OFFICIAL - SENSITIVE
      """
    ).check()
  }

  @Test func aHeadingThatComesBackIsNoFurniture() {
    let text = """
      Practice Episode: May. The booking
      The midwife booked the pregnancy and asked about the home. She wrote to the surgery on the same day.

      \tPRACTICE LEARNING POINT

      \tAsking twice is better than asking once.

      Practice Episode: June. The birth
      The child was born and went home after a day. The nurse called on the Monday of the week after.

      \tPRACTICE LEARNING POINT

      \tA visit should be made.

      """
    let blocks = StructureReader().blocks(of: SourceText(text))
    #expect(blocks.filter { $0.kind == .heading }.count == 4)
    #expect(blocks.filter { $0.section == .learning }.count == 4)
  }

  @Test func titleContentsAndSignature() {
    MarkedReview(
      """
      front front - | # **SAFEGUARDING PRACTICE REVIEW**

      artifact front - | [Logo: a lighthouse]

      front front - | **Child V**

      toc front - | ## <u>Contents</u>

      toc front 1 | <u>1. Why we looked</u>\t3
      toc front 2 | 2 What happened ........ 5
      toc front 3 | 3. Recommendations\tpage 9
      artifact front - | ---

      heading introduction 1 | ## 1. Why we looked
      para introduction 1.1 | 1.1 The review was commissioned after Child V died in March of that year.
      heading chronology 2 | ## 2 What happened
      para chronology 2.1 | 2.1 In May the nurse called and found nobody at home. She left a card.
      heading recommendations 3 | ## 3. Recommendations
      para recommendations 3.1 | 3.1 The partnership is asked to agree to the recommendations below.
      item recommendations A | - A. That the partnership reviews its plan.
      item recommendations I |   - I. and the budget for it

      front recommendations - | Rosa Quill
      front recommendations - | Independent Reviewer, 7/6/22
      """
    ).check()
  }
}
