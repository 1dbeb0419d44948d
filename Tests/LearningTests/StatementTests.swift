import Learning
import Testing

private let review = """
  4. Analysis
  4.1 The health visitor saw the baby twice and wrote down what she had seen of the home.
  4.2 The lesson of this case is that the man who is seldom seen has to be looked for.
  4.3 The panel will make sure that learning is shared with staff across the county.
  4.4 The school nurse's persistence was good practice and kept the family in touch with services.

  Learning points
  - Safer sleep advice is not enough; practitioners should ask what parents have understood.
  - It was good practice that the midwife asked about the father at each visit.
  - Fathers must be seen:
    - at home
    - with the baby

  5. Conclusion
  5.1 The death could not have been foreseen by anybody who knew the family at that time.
  """

@Test func learningIsWhatStandsUnderItsLabelOrSaysSo() {
  let records = learning(review)
  #expect(records.filter { $0.kind == .learning }.map(\.lines) == [3...3, 8...8, 10...12])
}

@Test func practiceNamedAsGoodIsGoodPractice() {
  #expect(learning(review).filter { $0.kind == .goodPractice }.map(\.lines) == [5...5, 9...9])
}

@Test func recordsCarryTheThemesOfTheirBlocks() {
  let records = learning(review)
  #expect(records.first { $0.lines.lowerBound == 8 }?.features.themes.count == 1)
  #expect(records.first { $0.lines.lowerBound == 3 }?.paragraph == "4.2")
}

@Test func aReviewMaySayThatALessonWasLearntBefore() {
  let records = learning(
    """
    6. Recommendations
    6.1 Fathers were also missing from the last two reviews, and the same recommendation was made before.
    1. The Partnership should make sure that every father is met and assessed before the first conference.
    2. The Trust should write down which clinics are open at the weekend.
    """)
  let found = records.filter { $0.kind == .recommendation }
  #expect(found.first?.saidBefore?.contains("the same recommendation was made before") == true)
  #expect(found.last?.saidBefore == nil)
}

@Test func whatARecordAsksForIsQuoted() {
  let records = learning(
    """
    6. Recommendations
    1. The Trust should audit its checklist and train all midwives in its use.
    2. The Council should put two locks on the door of the clinic within a month.
    """)
  #expect(records.first?.action == "audit; train")
  #expect(records.last?.action == "put two locks on the door of")
  #expect(records.last?.isSpecific == true)
}

@Test func lettersOfAPartnershipAreItsBody() {
  let records = learning(
    """
    6. Recommendations
    1. MLSCB to replace its rule on unborn babies with a protocol that begins at 12 weeks.
    2. The Board and its partners should write to each school about the change in the rule.
    3. The Council, in partnership with Pellshire, should hold one list of families who move.
    """, partnership: "marrowdale")
  #expect(
    records.filter { $0.kind == .recommendation }.map(\.addresseeID) == ["marrowdale", "marrowdale", "local-authority"])
}
