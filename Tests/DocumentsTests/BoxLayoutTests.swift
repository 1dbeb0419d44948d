import Documents
import Testing

@Suite struct BoxLayoutTests {
  @Test func titlesInTablesOfOneCell() {
    MarkedReview(
      """
      front front - | | Child Practice Review Report |
      artifact front - | | --- |

      heading introduction - | | Brief outline of circumstances resulting in the Review |
      artifact introduction - | | --- |

      para introduction - | The review was agreed by the Board in May, after a child was hurt by a dog that nobody had asked about.

      heading learning - | | Practice and organisational learning |
      artifact learning - | | --- |

      heading learning - | **Learning point 1: Who else lives here**

      para learning - | Pets are part of a home, and a visit that asks about people only has not asked about the home.

      heading recommendations - | | Improving Systems and Practice |
      artifact recommendations - | | --- |

      item recommendations 1 | 1. The Board to add animals to the form for first visits.

      heading terms - | | Statement by Reviewer(s) |
      artifact terms - | | --- |

      table terms - | | REVIEWER 1 | Mabli Rowan |
      table terms - | | --- | --- |

      para terms - | I make the following statement about my part in this review:-

      item terms - | - I had no dealings with the family.

      front terms - | Reviewer 1 (Signature) ...................
      front terms - | Name (Print) MABLI ROWAN
      front terms - | Date 4 June 2020

      heading appendix - | | For Welsh Government use only |
      artifact appendix - | | --- |

      para appendix - | Date information received .................
      """
    ).check()
  }

  @Test func boxesDrawnAsAGrid() {
    MarkedReview(
      """
      heading analysis - | **Findings**

      para analysis - | The panel saw that nobody had asked, and that nobody had thought that it was theirs to ask.

      artifact analysis - | +----------------------------------------+
      heading learning - | | **Learning points**                    |
      artifact learning - | +----------------------------------------+

      item learning - | - Ask.
      """
    ).check()
  }

  @Test func titlesThatComeBackAreBoxes() {
    MarkedReview(
      """
      heading analysis - | What We Found

      para analysis - | Three nurses had been worried, and each of them told a doctor. The review found that no one acted.

      heading analysis - | Theme One: Whose Job Is It?

      para analysis - | It is not clear who was expected to act. Practitioners told the review that they had assumed others would.

      heading learning - | What We Learned

      item learning - | - Worry needs an owner.

      heading recommendations - | What Needs To Happen Next

      item recommendations - | - The hospital should name the owner.

      heading analysis - | Theme Two: The Waiting Room

      para analysis - | The child was seen by nine people, and it is not clear that one of them spoke with her alone.

      heading learning - | What We Learned

      item learning - | - Waiting is a time to talk.

      heading recommendations - | What Needs To Happen Next

      item recommendations - | - The clinic should have a room for it.

      heading good-practice - | Practice We Want To See More Of

      item good-practice - | - The pharmacist rang.

      heading references - | Words And Phrases Used

      table references - | Clinic\tA place where people wait
      """
    ).check()
  }

  @Test func anAppendixHoldsWhatIsInIt() {
    MarkedReview(
      """
      heading introduction 1 | 1. Introduction
      para introduction 1.1 | 1.1 The review was commissioned after the child died in the spring of that year.
      heading terms 2 | 2. Methodology
      para terms 2.1 | 2.1 The panel met five times and read the records of six agencies that had known the child.
      heading analysis 3 | 3. Analysis
      para analysis 3.1 | 3.1 The plan should have been written down, and practitioners told the review that it was not.
      heading recommendations 4 | 4. Recommendations
      item recommendations 4.1 | 4.1 The Board should ask for plans to be written.
      item recommendations 4.2 | 4.2 The trust should read them.

      front recommendations - | Tegan Marlowe
      front recommendations - | May 2021

      heading appendix - | Appendix A
      heading appendix - | Terms of Reference
      heading appendix 1 | 1. Introduction
      para appendix - | The Board agreed to hold the review in June.
      """
    ).check()
  }
}
