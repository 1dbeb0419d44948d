import Aggregates
import Annotations
import Documents
import Matches
import Outputs

/// A theme of a unit on which two codings differ.
public struct Disagreement: Sendable {
  /// The review's name.
  public var review: String
  /// The unit's lines.
  public var lines: [Int]
  /// The theme's id.
  public var theme: String
  /// What the reference says; nil when it does not have the theme.
  public var reference: Assertion?
  /// What the coding under test says; nil when it does not have the theme.
  public var test: Assertion?
}

/// A coding compared with a reference: a run with coded reviews, or two coders with each other.
public struct Evaluation: Sendable {
  /// The comparison of each review that both have, by name in name order.
  public private(set) var reviews: [(name: String, agreement: Agreement)] = []
  /// Reviews of the reference that the coding under test lacks; they count with nothing found.
  public private(set) var missing: [String] = []
  /// The comparison over all reviews.
  public private(set) var total = Agreement()
  /// Every theme of a unit on which the two differ, by review, first line and theme.
  public private(set) var disagreements: [Disagreement] = []

  /// Compares a folder with a reference folder.
  /// - Parameter only: the reviews to compare; all of the reference's when nil.
  /// - Throws: ``RunError`` when a folder has a fault or the reference holds no review.
  public init(_ folder: CodingFolder, reference: CodingFolder, only: [String]? = nil) throws(RunError) {
    let names = only ?? reference.names
    if names.isEmpty { throw RunError(["\(reference.path): holds no coded review (NAME.tsv)"]) }
    for name in names {
      guard let wanted = try reference.coding(of: name) else {
        throw RunError(["\(reference.path): holds no coding of \(name)"])
      }
      let found = try folder.coding(of: name)
      if found == nil { missing.append(name) }
      add(name, reference: wanted, test: found ?? Coding(lines: [:]))
    }
    if missing.count == names.count { throw RunError(["\(folder.path): holds none of the coded reviews"]) }
  }

  private mutating func add(_ name: String, reference: Coding, test: Coding) {
    let agreement = Agreement(reference: reference, test: test)
    total.merge(agreement)
    reviews.append((name, agreement))
    for unit in reference.units {
      let wanted = reference.themes(of: unit)
      let found = test.themes(of: unit)
      for theme in Set(wanted.keys).union(found.keys).sorted() where wanted[theme] != found[theme] {
        disagreements.append(
          Disagreement(review: name, lines: unit, theme: theme, reference: wanted[theme], test: found[theme]))
      }
    }
  }

  /// The themes by how many units of the reference have them, then by id.
  public var themes: [(id: String, outcomes: Outcomes)] {
    total.themes.map { ($0.key, $0.value) }.sorted { ($1.1.reference, $0.0) < ($0.1.reference, $1.0) }
  }

  /// The figures of ``EvaluationFigures`` with their 95 % intervals by bootstrap over documents.
  public var figures: EvaluationFigures {
    let agreements = reviews.map(\.agreement)
    let intervals = Bootstrap().intervals(documents: agreements.count) { sample in
      var sum = Agreement()
      for index in sample { sum.merge(agreements[index]) }
      return EvaluationFigures.values(of: sum)
    }
    return EvaluationFigures(
      reviews: reviews.map(\.name), missing: missing, total: total, themes: themes, intervals: intervals)
  }
}
