/// How often two codings agree that something is there, and how often just one says so.
public struct Outcomes: Sendable, Equatable {
  /// Both say so.
  public var both = 0
  /// Only the coding under test says so.
  public var onlyTest = 0
  /// Only the reference says so.
  public var onlyReference = 0

  /// Nothing counted.
  public init() {}

  /// Counts of their parts.
  public init(both: Int, onlyTest: Int, onlyReference: Int) {
    self.both = both
    self.onlyTest = onlyTest
    self.onlyReference = onlyReference
  }

  /// What the reference has.
  public var reference: Int { both + onlyReference }

  /// The share of the test's that the reference has too, 0 to 1; 0 where the test has none.
  public var precision: Double { ratio(both, both + onlyTest) }

  /// The share of the reference's that the test found, 0 to 1; 0 where the reference has none.
  public var recall: Double { ratio(both, both + onlyReference) }

  /// The harmonic mean of precision and recall (van Rijsbergen 1979), 0 where both are 0.
  public var f1: Double { ratio(2 * both, 2 * both + onlyTest + onlyReference) }

  /// Cohen's kappa over `units` units, each of which has it or not (Cohen 1960, Educ Psychol Meas 20:37-46); nil where chance
  /// agreement is complete.
  public func kappa(units: Int) -> Double? {
    guard units > 0 else { return nil }
    let n = Double(units)
    let test = Double(both + onlyTest) / n
    let reference = Double(both + onlyReference) / n
    let observed = 1 - Double(onlyTest + onlyReference) / n
    let expected = test * reference + (1 - test) * (1 - reference)
    return expected == 1 ? nil : (observed - expected) / (1 - expected)
  }

  /// Adds another count.
  public mutating func merge(_ other: Outcomes) {
    both += other.both
    onlyTest += other.onlyTest
    onlyReference += other.onlyReference
  }

  /// Counts the members of two sets.
  public mutating func add<Element>(reference: Set<Element>, test: Set<Element>) {
    both += reference.intersection(test).count
    onlyTest += test.subtracting(reference).count
    onlyReference += reference.subtracting(test).count
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}
