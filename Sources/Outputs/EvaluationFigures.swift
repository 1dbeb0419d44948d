import Aggregates
import Annotations

/// The figures of an evaluation: evaluation.json, and the lines that a terminal shows.
public struct EvaluationFigures: Sendable {
  /// The names of the figures that ``values(of:)`` gives, in its order.
  public static let names = [
    "micro_precision", "micro_recall", "micro_f1", "macro_f1", "assertion_accuracy", "assertion_f1_affirmed",
    "assertion_f1_negated", "assertion_f1_general", "presence_f1", "kind_accuracy", "section_accuracy",
  ]

  private let reviews: [String]
  private let missing: [String]
  private let total: Agreement
  private let themes: [(id: String, outcomes: Outcomes)]
  private let intervals: [(low: Double, high: Double)]?

  /// Figures of their parts.
  public init(
    reviews: [String], missing: [String], total: Agreement, themes: [(id: String, outcomes: Outcomes)],
    intervals: [(low: Double, high: Double)]?
  ) {
    self.reviews = reviews
    self.missing = missing
    self.total = total
    self.themes = themes
    self.intervals = intervals
  }

  /// The figures of an agreement, in the order of ``names``.
  public static func values(of agreement: Agreement) -> [Double] {
    let micro = agreement.micro
    let lines = Double(max(agreement.lines, 1))
    return [micro.precision, micro.recall, micro.f1, agreement.macroF1.value, agreement.assertionAccuracy]
      + [Assertion.affirmed, .negated, .general].map { agreement.outcomes(of: $0).f1 }
      + [agreement.presence.f1, Double(agreement.sameKind) / lines, Double(agreement.sameSection) / lines]
  }

  /// evaluation.json: the figures with their intervals, then each theme's.
  public func json() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("reviews")
      json.array { json in for name in reviews { json.string(name) } }
      json.key("reviews_missing")
      json.array { json in for name in missing { json.string(name) } }
      json.field("units", total.units)
      json.field("themes_scored", total.macroF1.themes)
      json.key("figures")
      json.object { json in
        for (index, name) in Self.names.enumerated() {
          json.key(name)
          json.object { write(Self.values(of: total)[index], intervals?[index], to: &$0) }
        }
      }
      json.key("themes")
      json.array { json in
        for theme in themes { json.object { write(theme.id, theme.outcomes, to: &$0) } }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ value: Double, _ interval: (low: Double, high: Double)?, to json: inout JSONText) {
    json.decimal("value", value)
    if let interval {
      json.decimal("low", interval.low)
      json.decimal("high", interval.high)
    }
  }

  private func write(_ id: String, _ outcomes: Outcomes, to json: inout JSONText) {
    json.field("theme", id)
    json.field("gold", outcomes.reference)
    json.field("both", outcomes.both)
    json.field("only_run", outcomes.onlyTest)
    json.field("only_gold", outcomes.onlyReference)
    json.decimal("precision", outcomes.precision)
    json.decimal("recall", outcomes.recall)
    json.decimal("f1", outcomes.f1)
    if let kappa = outcomes.kappa(units: total.units) { json.decimal("kappa", kappa) }
  }

  /// The figures for reading: a table of themes, then the figures over all of them.
  public func lines() -> [String] {
    let width = max(5, themes.map(\.id.count).max() ?? 0)
    func row(_ cells: [String]) -> String {
      cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
    }
    func left(_ text: String) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
    let head = left("Theme") + row(["Gold", "Precision", "Recall", "F1", "Kappa"])
    let body = themes.map { theme in
      left(theme.id)
        + row(
          [String(theme.outcomes.reference)]
            + [
              theme.outcomes.precision, theme.outcomes.recall, theme.outcomes.f1,
              theme.outcomes.kappa(units: total.units),
            ].map { Decimals.text($0, places: 3) })
    }
    let figures = zip(Self.names, Self.values(of: total)).enumerated().map { index, figure in
      let interval = intervals.map {
        " (\(Decimals.text($0[index].low, places: 3)) to \(Decimals.text($0[index].high, places: 3)))"
      }
      return "\(figure.0): \(Decimals.text(figure.1, places: 3))\(interval ?? "")"
    }
    let lacking =
      missing.isEmpty ? [] : ["Not in the run, counted as nothing found: " + missing.joined(separator: ", ")]
    let scope = "\(reviews.count) reviews, \(total.units) units; in brackets 95 % intervals by bootstrap over reviews"
    return [head] + body + ["", scope] + figures + lacking
  }
}
