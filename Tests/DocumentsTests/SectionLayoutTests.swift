import Documents
import Testing

@Suite struct SectionLayoutTests {
  @Test(arguments: [
    ("Key Lines of Enquiry", SectionRole.terms), ("Methodology", .terms), ("METHODOLGY", .terms),
    ("Scope and terms of reference", .terms), ("Voice of the family", .terms), ("Parallel processes", .terms),
    ("Family composition", .background), ("Genogram", .background), ("Relevant history", .background),
    ("Timeline", .chronology), ("Narrative of events", .chronology), ("Key practice episodes", .chronology),
    ("Appraisal of practice", .analysis), ("Analysis of practice", .analysis), ("Findings", .analysis),
    ("Themes", .analysis), ("ANALIYSIS OF AGENCY INVOLVMENT", .analysis), ("What worked well", .goodPractice),
    ("Effective practice", .goodPractice), ("Lessons learnt", .learning), ("Learning points", .learning),
    ("Concluding remarks", .conclusion), ("Questions for the Board", .recommendations),
    ("Considerations for the partnership", .recommendations), ("Next steps", .recommendations),
    ("Appendix 2: Terms of reference", .appendix), ("Annex A", .appendix), ("Glossary", .references),
    ("List of acronyms", .references), ("Bibliography", .references), ("RECOMENDATIONS", .recommendations),
  ])
  func headingsOfTheField(_ heading: String, _ role: SectionRole) {
    let sentence = "The people who wrote this paragraph took care that it should say nothing in particular about it.\n"
    let text = "# Report\n\n# Introduction\n\n" + sentence + "\n# \(heading)\n\n" + sentence
    #expect(StructureReader().blocks(of: SourceText(text)).last?.section == role)
  }

  @Test func learningEndsWhereNumbersResume() {
    MarkedReview(
      """
      heading analysis 5 | ## 5. Findings

      para analysis 5.1 | 5.1 The nurse was told by the school that the child had not eaten, and she wrote it down.

      heading learning - | #### Learning points

      item learning - | * Hunger is a sign.
      item learning - | * Schools see it first.

      para learning - | **See Recommendation A**

      para analysis 5.2 | 5.2 The surgery did not know of it and could not have known, as nobody had sent a letter.
      """
    ).check()
  }

  @Test func learningInAFrameEndsWithIt() {
    MarkedReview(
      """
      heading chronology - | Summary of agency contact
      para chronology - | The nurse called in May and found the family in good heart, with food in the house for them.

      heading learning - | \tLEARNING POINTS

      para learning - | \tAsking about sleep should not wait for the birth of the child.
      para learning - | Nor should it stop there.


      para chronology - | In June the family moved to the coast, and the nurse closed her file without a letter to anyone.
      """
    ).check()
  }

  @Test func labelledLearning() {
    MarkedReview(
      """
      heading analysis - | FINDINGS

      para analysis - | The worker did not ask who lived in the house, and the plan was silent on the matter as well.

      para learning - | Learning Point 1: Whoever sleeps in the house is to be named in the plan.

      heading analysis - | Finding 2: A clean kitchen

      para analysis - | Seven people wrote that the house was clean, and none that there was nothing to eat in it.
      """
    ).check()
  }

  @Test func unknownHeadingsByContentAndPlace() {
    MarkedReview(
      """
      heading introduction 1 | 1. WHY A REVIEW
      para introduction 1.1 | 1.1 The panel agreed that a review was needed after the child died, and it was commissioned.
      heading terms 2 | 2. GOING ABOUT IT
      para terms 2.1 | 2.1 Nine practitioners took part in a conversation and the mother met the reviewer at home.
      para terms 2.2 | 2.2 The panel agreed these lines of enquiry:
      item terms - | - Was the child seen?
      heading chronology 3 | 3. EIGHTEEN MONTHS
      para chronology 3.1 | 3.1 In May 2019 the family came to the town and took a flat above a shop by the harbour.
      para chronology 3.2 | 3.2 On 4 June 2019 the nurse called. There was nobody at home and she left a card.
      para chronology 3.3 | 3.3 In August 2019 a neighbour rang the police about shouting on the stairs at night.
      heading analysis 4 | 4. LOOKING AGAIN
      heading analysis - | The card behind the door
      para analysis 4.1 | 4.1 The nurse should have called again. Practitioners told this review that it was expected.
      para analysis 4.2 | 4.2 There was an opportunity to ask more. It is not clear why nobody did so at that time.
      heading recommendations 5 | 5. RECOMMENDATIONS
      para recommendations 5.1 | 5.1 There are two recommendations to the partnership, and each has a date.
      item recommendations 1 | 1. The partnership should review its guidance on visits that find nobody at home.
      item recommendations 2 | 2. The trust should report on the number of visits that are not made in time.
      """
    ).check()
  }

  @Test func runTogetherThemesStayInTheirSection() {
    MarkedReview(
      """
      heading analysis 7 | 7. FINDINGS and ANALYSIS

      heading analysis - | Theme One-SEEING THE CHILD
      para analysis 7.1 | 7.1 The child was seen on nine of the days when somebody called, but never on her own by anyone.
      item analysis a | a) The nurse saw her twice with her mother in the room for the whole of the visit. Recommendation 1
      para analysis - | Recommendation 1
      heading analysis - | Theme Two-WORK TOGETHER.
      para analysis 7.2 | 7.2 Meetings were held and minutes were kept, but they were not sent to the school or surgery.
      heading good-practice 8 | 8. Effective practice
      para good-practice 8.1 | 8.1 The nurse was patient, and wrote plainly about what she had seen on each of her visits.
      heading recommendations 9 | 9. Recommendations
      heading recommendations - |            Theme One-Seeing the child
      item recommendations 1 | 1. The partnership to ask each agency how often children are seen alone, and to publish the answer.
      """
    ).check()
  }
}
