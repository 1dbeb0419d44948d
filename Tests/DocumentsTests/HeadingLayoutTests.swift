import Documents
import Testing

@Suite struct HeadingLayoutTests {
  @Test func manySettings() {
    MarkedReview(
      """
      heading introduction - | Introduction
      artifact introduction - | ============

      para introduction - | The review was agreed in the spring, after a rapid review that three agencies took part in.

      heading terms - | __Scope.__

      para terms - | The review looks at one year, and at the agencies that knew the family in the course of it.

      heading analysis - | **Findings in bold that run over two
      + | lines**

      para analysis - | The nurse should have been told, and it is not clear why nobody thought of it at that time.

      heading recommendations - | ##### Recommendations:

      para recommendations - | **See Recommendation A**
      """
    ).check()
  }

  @Test func listedTitlesAreHeadings() {
    MarkedReview(
      """
      heading analysis 3 | 3. THEMATIC ANALYSIS

      heading analysis - | Seeing the child alone

      heading analysis - | Drip by drip: how harm adds up

      heading analysis - | Agreeing to differ

      heading analysis - | The months of lockdown

      heading analysis - | Seeing the child alone

      para analysis 3.1 | 3.1 The child was seen on nine of the days when somebody called, but never on her own by anyone.

      heading analysis - | Drip by drip: how harm adds up

      para analysis 3.2 | 3.2 There were forty entries in the log of the school, and nobody read them from first to last.

      heading analysis - | Agreeing to differ

      para analysis 3.3 | 3.3 The head teacher was not content with the answer, but she did not know whom she might ask.

      heading analysis - | The months of lockdown

      para analysis 3.4 | 3.4 The nurse spoke with the mother by telephone, and saw the child at the window of the flat.
      """
    ).check()
  }

  @Test func questionsAsHeadings() {
    MarkedReview(
      """
      heading introduction 1 | 1. Introduction
      heading introduction 1.1 | 1.1 Why was this child's life chosen for a review?
      para introduction 1.1.1 | 1.1.1 The panel found that the criteria were met, and that there was something to be learned.
      heading analysis 2 | 2. Key lines of enquiry
      heading analysis - | KLOE 1: Was the child's voice heard?
      para analysis 2.1 | 2.1 Nobody asked the child. The reviewers found no evidence that her wishes were understood.
      para analysis 2.2 | 2.2 There was an opportunity at school. Practitioners should have been given time to use it.
      """
    ).check()
  }

  @Test func titlesInsideLists() {
    MarkedReview(
      """
      heading recommendations 8 | 8. RECOMMENDATIONS

      para recommendations 8.1 | 8.1 The board is asked to accept what follows, and to report on it within the year.

      heading recommendations - | \tBefore Birth

      item recommendations 1 | 1. The board to replace the rule with a protocol that starts at twelve weeks for all parents.

      heading recommendations - | \tMen as Parents

      item recommendations 2 | 2. The board to make sure that fathers are named in the plan and are sent a copy of it.

      heading recommendations - | For the police:

      item recommendations 3 | 3. The police to send what they know to the team within a day of knowing it.
      """
    ).check()
  }

  @Test func runTogetherRecommendations() {
    MarkedReview(
      """
      heading conclusion 7 | 7. Conclusions and recommendations

      para conclusion 7.1 | 7.1 The child slipped from sight slowly, and each service thought that another saw her.

      heading recommendations - | Recommendation 1

      item recommendations - | The partnership should agree a protocol on children who are taught at home by a parent.

      heading recommendations - | Recommendation 2

      item recommendations - | The trust should ask each surgery to write on the record that a child is taught at home.

      heading appendix - | Appendix A – Action plan

      table appendix - | Action\tLead\tDate
      """
    ).check()
  }

  @Test func peoplesWordsAreNoHeadings() {
    MarkedReview(
      """
      heading analysis - | **3. Findings**

      para analysis 3.1 | 3.1. The unit knew the mother well, and it did not know the father, who worked away.

      para analysis - | *"Nobody asked me how I was coping with it" (Father)*

      para analysis 3.2 | 3.2. Since then the unit has changed the form that it uses on the day of discharge.
      """.replacing("heading analysis - | **3.", with: "heading analysis 3 | **3.")
    ).check()
  }

  @Test func lineEndsMakeNoDifference() {
    let text = "# Findings\n\n4.1 The nurse called\nand left.\n\n- One\n- Two\n\n| a | b |\n"
    let kinds = { (text: String) in
      StructureReader().blocks(of: SourceText(text)).map { "\($0.kind) \($0.section) \($0.label) \($0.lines)" }
    }
    #expect(kinds(text) == kinds(text.replacing("\n", with: "\r\n")))
  }

  @Test func timesAndMeasuresAreNoNumbers() {
    MarkedReview(
      """
      heading chronology 4 | 4. Chronology
      para chronology 4.1 | 4.1 The following was written in the log of the police on the evening of the same day.
      para chronology - | 10:15 Officers came to the house and found the children asleep in one of the rooms upstairs.
      para chronology - | 3.5 million people live in the region that the police force covers with eleven stations.
      para chronology 4:2 | 4:2 The second entry of the log is about the car that was seen outside of the house.
      """
    ).check()
  }
}
