import Documents
import Testing

/// What `pdftotext` and Word leave of pages: running lines, notes, columns.
@Suite struct ExportLayoutTests {
  @Test func runningLinesThatCountPages() {
    MarkedReview(
      """
      heading chronology 3 | 3.       NARRATIVE

      para chronology 3.1 | 3.1      On 4 May the nurse saw a bruise that was said to have come from a fall from a

      artifact chronology - | RESTRICTED          Hollin LSCB: Child P Report          9
      artifact chronology - | ____________________________________________________________

      & |          bed. She wrote it down and did not discuss it with anyone on that day.

      heading analysis 4 | 4.       ANALYSIS

      artifact analysis - | RESTRICTED          Hollin LSCB: Child P Report          12
      artifact analysis - | ____________________________________________________________

      para analysis 4.1 | 4.1      The bruise should have led to a referral, and her training had said so in plain words.

      artifact analysis - | RESTRICTED          Hollin LSCB: Child P Report          14
      """
    ).check()
  }

  @Test func pageNumbersAtTheRight() {
    MarkedReview(
      """
      heading terms - | FAMILY ENGAGEMENT

      para terms - | The mother of the child met the reviewer twice and said that she had wanted one person
      artifact terms - |                                                                           1
      & | to speak to, as workers had changed too often for her to trust any one of them at all.
      artifact terms - |                                                                           2
      heading analysis - | FINDINGS
      para analysis - | The workers changed each month, and it is not clear that anyone told the mother of the child why.
      """
    ).check()
  }

  @Test func notesByParagraph() {
    MarkedReview(
      """
      heading analysis - | What We Found

      para analysis - | More than twelve inhalers in a year is a sign that was known to all who read the guidance.1 Nobody counted them.

      footnote analysis - | 1 The guidance was sent to all surgeries in the year before.

      para analysis - | The list was made by hand, and the child was not on it, because a letter was out of its place.2

      footnote analysis - | 2 The list is now made by the system.
      """
    ).check()
  }

  @Test func alignedColumns() {
    MarkedReview(
      """
      heading background - | The Three Children

      para background - | The names used are not their own.

      table background - | Child   Age   Condition         What happened
      table background - | Ivo     9     Asthma            Died at home
      table background - | Wren    14    Type 1 diabetes   In intensive care

      heading background - | Ivo

      para background - | Ivo lived with his mother and two younger brothers. He wanted to be a referee and was known as a joker.

      heading chronology - | What Happened

      heading chronology - | Ivo: June 2020 to June 2022

      para chronology - | In June 2020 Ivo went to hospital. In May 2021 he went again, and in all eleven times in the two years.
      """
    ).check()
  }

  @Test func numberedRecommendationsWithMembers() {
    MarkedReview(
      """
      heading recommendations 8 | 8.       RECOMMENDATIONS

      heading recommendations 8.1 | 8.1      Recommendations for the Board

      item recommendations 8.1.1 | 8.1.1    The Board should publish a protocol on burns by the summer.

      heading recommendations 8.2 | 8.2      Recommendations for the Trust

      item recommendations 8.2.1 | 8.2.1    To make a named nurse available by telephone
      item recommendations a |          (a)  during clinic hours; and
      item recommendations b |          (b)  until seven in the evening.
      """
    ).check()
  }

  @Test func sectionsByLetter() {
    MarkedReview(
      """
      heading introduction - | SECTION A: INTRODUCTION

      heading introduction A1 | A1. Reason for the Review
      para introduction - | The criteria were met when the child died, and the Chair decided that a review was to be held.

      heading terms A2 | A2. Panel Membership
      para terms - | The members of the panel were as follows:-
      item terms - | Director of Nursing, Hollin Trust
      item terms - | Head of Service, Hollin Council

      heading chronology - | SECTION B: THE FACTS

      para chronology B1 | B1. On 3 May the child was born at the hospital, and was well.

      para chronology B2 | B2. On 10 May the midwife called and found the home warm and clean.

      heading conclusion - | SECTION C: CONCLUSIONS

      para conclusion - | The panel concludes that the injury could not have been foreseen by those who knew the family.
      """
    ).check()
  }

  @Test func wordsOfOthersAndLabels() {
    MarkedReview(
      """
      heading terms - | What Families Told Us

      para terms - | “They talked to Dad about my blood. It's my blood.” Wren, 14

      heading learning - | Practice Learning

      heading learning - | Learning Point 1
      para learning - | Fathers ought to be asked.
      heading learning - | Learning Point 2
      para learning - | Waiting lists need an owner.
      """
    ).check()
  }

  @Test func paragraphsCountedThroughAShortReview() {
    let headings = ["Introduction", "Methodology", "The Facts", "Analysis", "Lessons Learned", "Conclusion"]
    var marked = ""
    for (index, heading) in headings.enumerated() {
      let section = ["introduction", "terms", "chronology", "analysis", "learning", "conclusion"][index]
      marked += "heading \(section) - | \(heading)\n\n"
      for number in [2 * index + 1, 2 * index + 2] {
        marked +=
          "para \(section) \(number) | \(number). The people who wrote this took care that it should say nothing "
        marked += "in particular.\n\n"
      }
    }
    MarkedReview(marked).check()
  }

  @Test func summariesInCapitals() {
    MarkedReview(
      """
      front front - | HOLLIN SAFEGUARDING CHILDREN BOARD
      front front - | CHILD P
      front front - | EXECUTIVE SUMMARY
      front front - | Prepared by Aurea Tansley

      heading introduction - | INTRODUCTION

      para introduction - | This summary is drawn from the overview report of a review that the Board held in the spring of 2009.

      heading background - | Who the family are

      para background - | Child P lived with two sisters and a brother in a rented flat above a shop that sold bicycles.

      heading recommendations - | RECOMMENDATIONS

      heading recommendations - | Hollin Trust

      para recommendations - | The Trust to review its policy on records.
      """
    ).check()
  }
}
