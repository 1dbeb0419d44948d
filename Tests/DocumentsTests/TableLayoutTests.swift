import Documents
import Testing

@Suite struct TableLayoutTests {
  @Test func pipesTabsAndCells() {
    MarkedReview(
      """
      heading background 4 | 4. Family structure

      para background 4.1 | 4.1 The people in this review are:

      table background - | \tFamily member
      table background - | \tTo be known as:

      table background - | \tSubject child
      table background - | \tChild G

      table background - | \tFather of the child
      table background - | \tFather

      para background 4.2 | 4.2 These services knew the family at the time of the birth of the child:

      table background - | Service\tWho was seen\tHow often
      table background - | Nurse\tMother\tEach week

      para background 4.3 | 4.3 The ages at the time were:

      table background - | | Name | Age |
      table background - | |------|-----|
      table background - | | Mother | 21 |
      """
    ).check()
  }

  @Test func columnsBySpace() {
    MarkedReview(
      """
      heading references - | GLOSSARY
      table references - | CIN      Child in need
      table references - | MASH     Multi-agency safeguarding hub
      table references - | PLO      Public law outline
      """
    ).check()
  }

  @Test func datedLinesAreAList() {
    MarkedReview(
      """
      heading chronology 5 | 5. Chronology
      para chronology 5.1 | 5.1 The visits that were made in the weeks after the birth of the child were these:

      item chronology - | 29/5/20- Midwife

      item chronology - | 2/6/20 -Nurse

      item chronology - | 9/6/20 Social worker

      para chronology 5.2 | 5.2 On 10 June the family moved to another flat in the same street as before.
      """
    ).check()
  }

  @Test func columnsDrawnByRules() {
    MarkedReview(
      """
      heading recommendations - | **Recommendations**

      artifact recommendations - |   ------------------------------------------------
      table recommendations - |   **No.**   **Recommendation**        **Owner**
      artifact recommendations - |   --------- ------------------------- ------------
      table recommendations - |   1         Teach about crying        Trust

      table recommendations - |   2         Revise the form           Hospital
      artifact recommendations - |   ------------------------------------------------
      """
    ).check()
  }

  @Test func oneColumnWhereParagraphsAreNumbered() {
    var marked = "heading analysis 5 | ## 5. FINDINGS\n\n"
    for number in 1...10 {
      marked +=
        "para analysis 5.\(number) | - 5.\(number). The nurse should have been told what the school knew, and it is not "
      marked += "clear to the reviewer why nobody thought of telling her in all that time.\n"
    }
    marked += """

      heading good-practice 6 | ## 6. GOOD PRACTICE

      para good-practice 6.1 | - 6.1. These examples are worth a mention in the report, and there were others like them.

      table good-practice - | What people did well
      table good-practice - | The teacher learned the signs that the child used and used them with her each day
      table good-practice - | The nurse did not take no for an answer when her referral was declined by the hub
      table good-practice - | Staff at the school fed the child without making her feel small in any way
      """
    MarkedReview(marked).check()
  }
}
