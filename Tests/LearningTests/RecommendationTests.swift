import Learning
import Testing

@Test func numberedRecommendationsHoldTheirNestedParts() {
  let records = learning(
    """
    1. Introduction
    1.1 This review was commissioned in 2020 after a baby died. It considers the work of all agencies with the family.

    6. Recommendations
    6.1 The review makes the following recommendations to the partnership and its agencies.
    1. The Partnership should commission an audit of strategy meetings that looks at:
    - how soon they were held
    - who was invited
    2. Harbour NHS Trust to review its guidance on safer sleep by June 2024.
    """, partnership: "harbour")
  #expect(described(records, .recommendation) == ["1|6-8|The Partnership", "2|9-9|Harbour NHS Trust"])
  #expect(records.first?.addresseeID == "harbour")
  #expect(records.first?.action == "commission an audit")
  #expect(records.last?.isSpecific == true)
}

@Test func titlesWithANumberAreLabels() {
  let records = learning(
    """
    7. Recommendations

    Recommendation 1: Children's Social Care should talk to fathers before each conference.

    Recommendation 2: All agencies should record every adult who lives with a child.
      (a) by name
      (b) with a date of birth
    """)
  #expect(
    described(records, .recommendation) == ["1|3-3|Children's Social Care", "2|5-7|All agencies"])
  #expect(records.last?.text.hasPrefix("All agencies should") == true)
}

@Test func headingsNameWhoIsToActWhereTheTextDoesNot() {
  let records = learning(
    """
    8. Recommendations

    For Northvale Police

    1. Review how notices are shared with schools.
    2. The force should tell the social worker of each call within a day.

    For the Integrated Care Board

    3. Commission a pathway for parents who are not registered with a GP.
    """)
  #expect(
    described(records, .recommendation) == [
      "1|5-5|For Northvale Police", "2|6-6|For Northvale Police", "3|10-10|For the Integrated Care Board",
    ])
}

@Test func paragraphsAreRecommendationsWhereNoListIs() {
  let records = learning(
    """
    5. Recommendations
    The Harbour Safeguarding Children Partnership should seek assurance that fathers are assessed.
    The Harbour Safeguarding Children Partnership to oversee a review of its hub that
    · sets out who may refer
    · says what becomes of a referral
    Harbour Foundation Trust should audit its checklist.
    """)
  #expect(records.count { $0.kind == .recommendation } == 3)
}

@Test func labelsThatOnlyTheTextCitesAreInferred() {
  let records = learning(
    """
    4. Analysis
    4.1 Fathers were not asked about. A recommendation is made at 5.1 about this.
    4.2 Sleep was not talked about. A recommendation is made at 5.2 to change that.

    5. Recommendations
    The Partnership should seek assurance that fathers are assessed in every case.
    The Partnership should oversee a review of how advice on safer sleep is given.
    """)
  let found = records.filter { $0.kind == .recommendation }
  #expect(found.map(\.label) == ["5.1", "5.2"])
  #expect(found.allSatisfy { $0.labelBasis == .cited })
}

@Test func aTableWhoseCellsStandOneALineHoldsRecommendations() {
  let records = learning(
    """
    6. Recommendations

    No.
    Recommendation
    Lead
    1
    Practitioners should ask both parents where the baby will sleep when they are away from home.
    Harbour NHS Trust
    2
    The Partnership should commission training on stalking for housing staff and audit its effect.
    Partnership manager
    """)
  #expect(described(records, .recommendation) == ["1|6-8|Harbour NHS Trust", "2|9-11|Partnership manager"])
}

@Test func pointersAndLeadsAreNoRecords() {
  let records = learning(
    """
    3. Findings
    3.1 Nobody asked who lived in the flat. This is explored at 4.2.

    See Recommendation B

    6. Recommendations
    The following recommendations are made to the partnership:
    A. That the Partnership reviews its guidance on concealed pregnancy.
    B. That each agency reports on how often its staff escalate a concern.
    """)
  #expect(described(records, .recommendation).map { String($0.prefix(1)) } == ["A", "B"])
  #expect(records.filter { $0.kind == .learning }.isEmpty)
}
