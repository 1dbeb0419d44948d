import Aggregates
import Annotations
import Documents
import Testing

/// A coding written as lines of `number kind section themes`, themes in the gold's notation, `-` for none.
private func coding(_ text: String) -> Coding {
  let marks: [String: Assertion] = ["": .affirmed, "n": .negated, "g": .general]
  var coding = Coding(lines: [:])
  for row in text.split(separator: "\n") {
    let cells = row.split(separator: " ").map(String.init)
    var themes: [String: Assertion] = [:]
    for part in cells[3].split(separator: ";") where part != "-" {
      let words = part.split(separator: ":").map(String.init)
      themes[words[0]] = marks[words.count > 1 ? words[1] : ""]
    }
    coding.lines[Int(cells[0]) ?? 0] = CodedLine(
      kind: BlockKind(rawValue: cells[1]), section: SectionRole(rawValue: cells[2]) ?? .analysis, themes: themes)
  }
  return coding
}

private let gold = coding(
  """
  1 heading analysis neglect
  3 para analysis neglect;substance-misuse:n
  5 footnote analysis -
  7 continuation analysis domestic-abuse:g
  9 item learning -
  11 para terms neglect:g
  """)

@Test func aContinuationBelongsToTheLastParagraphOrItem() {
  #expect(gold.units == [[1], [3, 7], [5], [9], [11]])
}

@Test func aCodingAgreesWithItself() {
  let agreement = Agreement(reference: gold, test: gold)
  #expect(agreement.micro.f1 == 1)
  #expect(agreement.assertionAccuracy == 1)
  #expect(agreement.presence.f1 == 1)
  #expect(agreement.sameKind == agreement.lines)
  #expect(agreement.sameSection == agreement.lines)
}

@Test func differencesAreCountedByUnit() {
  let run = coding(
    """
    1 heading analysis -
    3 para analysis neglect:n;substance-misuse:n;housing-poverty
    5 footnote chronology -
    7 para analysis domestic-abuse:g
    9 para learning neglect
    11 para terms neglect:g
    """)
  let agreement = Agreement(reference: gold, test: run)
  #expect(agreement.micro == Outcomes(both: 4, onlyTest: 2, onlyReference: 1))
  #expect(agreement.themes["neglect"] == Outcomes(both: 2, onlyTest: 1, onlyReference: 1))
  #expect(agreement.assertionAccuracy == 0.75)
  #expect(agreement.outcomes(of: .affirmed) == Outcomes(both: 0, onlyTest: 0, onlyReference: 1))
  #expect(agreement.outcomes(of: .negated) == Outcomes(both: 1, onlyTest: 1, onlyReference: 0))
  #expect(agreement.sameSection == 5)
  #expect(agreement.sameKind == 5)
  #expect(agreement.presence == Outcomes(both: 1, onlyTest: 1, onlyReference: 0))
}

@Test func agreementsMerge() {
  var sum = Agreement(reference: gold, test: gold)
  sum.merge(Agreement(reference: gold, test: Coding(lines: [:])))
  #expect(sum.units == 10)
  #expect(sum.micro == Outcomes(both: 5, onlyTest: 0, onlyReference: 5))
}

/// scikit-learn 1.9.1: `cohen_kappa_score` on as many units with both, only one, or neither.
@Test(arguments: [
  (20, 5, 10, 50, 0.4),
  (0, 0, 10, 100, 0.0),
  (10, 0, 0, 100, 1.0),
  (45, 15, 25, 100, 0.13043478260869568),
  (3, 1, 0, 400, 0.8559077809798271),
  (0, 4, 4, 60, -0.0714285714285714),
  (90, 3, 4, 100, 0.42434210526315785),
])
func kappaEqualsItsReference(_ both: Int, _ onlyTest: Int, _ onlyReference: Int, _ units: Int, _ kappa: Double) throws {
  let outcomes = Outcomes(both: both, onlyTest: onlyTest, onlyReference: onlyReference)
  let found = try #require(outcomes.kappa(units: units))
  #expect(abs(found - kappa) < 1e-12)
}

@Test func kappaOfCompleteChanceAgreementIsNone() {
  #expect(Outcomes(both: 0, onlyTest: 0, onlyReference: 0).kappa(units: 10) == nil)
}

@Test func theBootstrapRepeatsAndEncloses() throws {
  let values = [0.2, 0.4, 0.5, 0.9, 0.7]
  func mean(_ sample: [Int]) -> [Double] { [sample.reduce(0) { $0 + values[$1] } / Double(sample.count)] }
  let first = try #require(Bootstrap().intervals(documents: values.count, figures: mean)?.first)
  let again = try #require(Bootstrap().intervals(documents: values.count, figures: mean)?.first)
  #expect(first == again)
  #expect(first.low < 0.54 && 0.54 < first.high)
  #expect(first.low >= 0.2 && first.high <= 0.9)
  #expect(Bootstrap().intervals(documents: 1, figures: mean) == nil)
}
