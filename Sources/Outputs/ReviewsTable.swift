import Aggregates
import Documents

/// What became of one input.
public struct ReviewRow: Sendable {
  /// The review's id.
  public var review: String
  /// The input's path relative to its INPUT.
  public var file: String
  /// Why it failed, in one line; nil when it was done.
  public var failure: String?
  /// The counts, when it was done.
  public var tally: ReviewTally?
  /// The cells of the manifest's further columns.
  public var further: [String]

  /// A row of its parts.
  public init(review: String, file: String, failure: String?, tally: ReviewTally?, further: [String]) {
    self.review = review
    self.file = file
    self.failure = failure
    self.tally = tally
    self.further = further
  }
}

/// reviews.csv: an input a row, in the order of the inputs.
public enum ReviewsTable {
  /// The table's bytes; `furtherColumns` are the manifest's further columns, in its order.
  public static func csv(_ rows: [ReviewRow], furtherColumns: [String]) -> [UInt8] {
    var table = CSVTable(
      [
        "review", "file", "status", "message", "title", "review_type", "partnership", "partnership_id", "area",
        "subject", "age_months", "author", "report_date", "year", "year_basis", "outcome", "words", "blocks",
        "coded_blocks", "recommendations", "learning",
      ] + furtherColumns)
    for row in rows {
      let metadata = row.tally?.metadata ?? Metadata()
      var cells: [Cell] = [
        .text(row.review), .text(row.file), row.failure == nil ? "done" : "failed", Cell(row.failure ?? note(metadata)),
        Cell(metadata.title), Cell(metadata.reviewType), Cell(metadata.partnership), Cell(metadata.partnershipID),
        Cell(metadata.area), Cell(metadata.subject), .number(Decimals.text(metadata.ageMonths, places: 1)),
        Cell(metadata.author), Cell(metadata.reportDate), Cell(metadata.year), Cell(metadata.yearBasis?.rawValue),
        Cell(metadata.outcome?.rawValue), Cell(row.tally?.words), Cell(row.tally?.blocks), Cell(row.tally?.codedBlocks),
        Cell(row.tally?.recommendations), Cell(row.tally?.learning),
      ]
      cells += row.further.map { .text($0) }
      table.add(cells)
    }
    return table.bytes
  }

  /// What a reader should know of a review that was done.
  private static func note(_ metadata: Metadata) -> String? {
    guard metadata.partnership != nil, !metadata.partnershipKnown else { return nil }
    return "the partnership is not in the shipped list; its id was made from its name"
  }
}
