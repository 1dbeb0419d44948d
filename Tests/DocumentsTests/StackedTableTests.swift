import Documents
import Testing

/// Tables that lost their lines: cells one a line, and rows that wide space parts.
@Suite struct StackedTableTests {
  @Test func recommendationsWithLeads() {
    MarkedReview(
      """
      heading recommendations 9 | 9. Recommendations

      table recommendations - | No.
      table recommendations - | Recommendation
      table recommendations - | Lead
      table recommendations - | 1
      table recommendations - | The harbour board should keep a list of who sleeps aboard, and read it each week.
      table recommendations - | Harbour board
      table recommendations - | 2
      table recommendations - | The ferry company should ask for the list before each crossing.
      table recommendations - | Ferry company

      para recommendations - | The board will hear in a year's time what has been done about each of them.
      """
    ).check()
  }

  @Test func eventsWithBlankLines() {
    MarkedReview(
      """
      heading chronology - | # Chronology

      table chronology - | Date

      table chronology - | Event

      table chronology - | 20 June 2012

      table chronology - | The boat was moored; nobody asked for a name.

      table chronology - | 14 November 2012

      table chronology - | Second mooring.

      para chronology - | The clerk began his list in the spring of the next year, and kept it up until the summer.
      """
    ).check()
  }

  @Test func glossaryPartedBySpace() {
    MarkedReview(
      """
      heading references - | Glossary

      table references - | Slip    A slope on which boats are drawn out of the water
      table references - | HMC    Harbour Master's Committee, for boats at high risk
      table references - | Night watch    Those who walk the quay after dark
      """
    ).check()
  }

  @Test func aGlossaryOfShortFormsIsAList() {
    MarkedReview(
      """
      heading references - | # Glossary

      item references - | HMC: Harbour Master's Committee
      item references - | RNA: river navigation authority
      item references - | SQ: south quay
      """
    ).check()
  }

  @Test func aDayIsNoNumber() {
    let text = "4. What happened\n\n27 March to 13 June 2020: the boat\n\n4.1 The boat lay at the quay.\n"
    let blocks = StructureReader().blocks(of: SourceText(text))
    #expect(blocks.map(\.kind) == [.heading, .heading, .para])
    #expect(blocks[1].label.isEmpty)
  }
}
