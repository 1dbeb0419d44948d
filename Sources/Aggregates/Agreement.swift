import Annotations
import Documents

/// How far two codings of one review, or of many, agree. Merges with another of its kind.
public struct Agreement: Sendable {
  /// A pair of assertions of a theme that both codings have in a unit.
  public struct AssertionPair: Hashable, Sendable {
    /// What the reference says.
    public var reference: Assertion
    /// What the coding under test says.
    public var test: Assertion
  }

  /// Units of coding of the reference.
  public private(set) var units = 0
  /// By theme: in how many units.
  public private(set) var themes: [String: Outcomes] = [:]
  /// The assertions of the themes that both have.
  public private(set) var assertions: [AssertionPair: Int] = [:]
  /// Themes present in a review, over reviews.
  public private(set) var presence = Outcomes()
  /// Lines of the reference.
  public private(set) var lines = 0
  /// Lines whose kind of block is the same; one that continues another counts as that one's kind.
  public private(set) var sameKind = 0
  /// Lines whose section role is the same.
  public private(set) var sameSection = 0

  /// Nothing compared.
  public init() {}

  /// Compares `test` with `reference` over the reference's units. A unit's themes in `test` are those of all its lines.
  public init(reference: Coding, test: Coding) {
    for unit in reference.units {
      units += 1
      compare(reference.themes(of: unit), test.themes(of: unit))
      compareLines(of: unit, reference, test)
    }
    presence.add(reference: reference.present, test: test.present)
  }

  private mutating func compare(_ reference: [String: Assertion], _ test: [String: Assertion]) {
    for theme in Set(reference.keys).union(test.keys) {
      var outcome = Outcomes()
      switch (reference[theme], test[theme]) {
      case (let wanted?, let found?):
        outcome.both = 1
        assertions[AssertionPair(reference: wanted, test: found), default: 0] += 1
      case (nil, _): outcome.onlyTest = 1
      case (_, nil): outcome.onlyReference = 1
      }
      themes[theme, default: Outcomes()].merge(outcome)
    }
  }

  private mutating func compareLines(of unit: [Int], _ reference: Coding, _ test: Coding) {
    let kind = reference.lines[unit[0]]?.kind
    for line in unit {
      lines += 1
      guard let found = test.lines[line] else { continue }
      if (found.kind ?? test.lines[unit[0]]?.kind) == kind { sameKind += 1 }
      if found.section == reference.lines[line]?.section { sameSection += 1 }
    }
  }

  /// Adds the comparison of other reviews.
  public mutating func merge(_ other: Agreement) {
    units += other.units
    themes.merge(other.themes) { a, b in
      var sum = a
      sum.merge(b)
      return sum
    }
    assertions.merge(other.assertions, uniquingKeysWith: +)
    presence.merge(other.presence)
    lines += other.lines
    sameKind += other.sameKind
    sameSection += other.sameSection
  }

  /// All themes together: a unit counts once for each of its themes.
  public var micro: Outcomes {
    themes.values.reduce(into: Outcomes()) { $0.merge($1) }
  }

  /// Themes with at least this many units in the reference enter ``macroF1``.
  public static let macroMinimum = 5

  /// The mean F1 of the themes that the reference has in at least five units, and their number; 0 of none.
  public var macroF1: (value: Double, themes: Int) {
    let often = themes.sorted { $0.key < $1.key }.map(\.value).filter { $0.reference >= Self.macroMinimum }
    return (often.isEmpty ? 0 : often.reduce(0) { $0 + $1.f1 } / Double(often.count), often.count)
  }

  /// The share of themes that both have whose assertion is the same; 1 of none.
  public var assertionAccuracy: Double {
    let all = assertions.values.reduce(0, +)
    let same = assertions.reduce(0) { $0 + ($1.key.reference == $1.key.test ? $1.value : 0) }
    return all == 0 ? 1 : Double(same) / Double(all)
  }

  /// How often both say an assertion, of the themes that both have.
  public func outcomes(of assertion: Assertion) -> Outcomes {
    assertions.reduce(into: Outcomes()) { sum, pair in
      switch (pair.key.reference == assertion, pair.key.test == assertion) {
      case (true, true): sum.both += pair.value
      case (true, false): sum.onlyReference += pair.value
      case (false, true): sum.onlyTest += pair.value
      case (false, false): break
      }
    }
  }
}
