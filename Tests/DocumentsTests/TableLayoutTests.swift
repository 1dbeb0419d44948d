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
}
