import Annotations

/// One disagreement with what an adjudicator needs to see.
public struct DisagreementRow: Sendable {
  /// The review's name.
  public var review: String
  /// The unit's first and last line.
  public var lines: ClosedRange<Int>
  /// The theme's id.
  public var theme: String
  /// What the reference says; nil when it does not have the theme.
  public var gold: Assertion?
  /// What the run says; nil when it does not have the theme.
  public var run: Assertion?
  /// The rules of the run's mentions.
  public var rules: String
  /// The words of the run's mentions, or the unit's text where it is at hand.
  public var quotation: String

  /// A row of its parts.
  public init(
    review: String, lines: ClosedRange<Int>, theme: String, gold: Assertion?, run: Assertion?, rules: String,
    quotation: String
  ) {
    self.review = review
    self.lines = lines
    self.theme = theme
    self.gold = gold
    self.run = run
    self.rules = rules
    self.quotation = quotation
  }
}

/// disagreements.csv: a theme of a unit on which run and gold differ a row, for adjudication.
public enum DisagreementsTable {
  /// The table's bytes, rows in the order given.
  public static func csv(_ rows: [DisagreementRow]) -> [UInt8] {
    var table = CSVTable(["review", "first_line", "last_line", "theme", "gold", "run", "rules", "quotation"])
    for row in rows {
      table.add([
        .text(row.review), Cell(row.lines.lowerBound), Cell(row.lines.upperBound), .text(row.theme),
        .text(row.gold?.rawValue ?? ""), .text(row.run?.rawValue ?? ""), .text(row.rules), .text(row.quotation),
      ])
    }
    return table.bytes
  }
}
