import Learning
import Matches
import Outputs

/// Takes the learning of reviews in their order and groups it when all are in. Texts wait on disk, not in memory.
struct LearningCollection {
  private let spool: RowSpool
  private var entries: [LearningEntry] = []
  private var reviews: [NearCopies.Review] = []

  /// The files that it writes.
  static let files = ["learning.csv", "recurring.csv", "ledger.csv"]

  /// - Throws: `OutputError` when the folder cannot be written to.
  init(in folder: OutputFolder) throws { spool = try RowSpool(in: folder) }

  /// Takes the learning of the next review.
  /// - Throws: `OutputError` when the disk is full.
  mutating func take(_ result: ReviewResult) throws {
    guard let tally = result.row.tally, let sketch = result.sketch else { return }
    for var row in result.learning {
      row.entry.review = reviews.count
      entries.append(row.entry)
      try spool.add(row.before, row.after)
    }
    reviews.append(NearCopies.Review(id: result.row.review, metadata: tally.metadata, sketch: sketch))
  }

  /// Groups the records and writes the three tables.
  /// - Throws: `OutputError` when the folder cannot be written to.
  func write(_ lexicons: CompiledLexicons, to folder: OutputFolder) throws {
    // Good practice is no lesson to be learnt again.
    let lessons = entries.indices.filter { entries[$0].kind != .goodPractice }
    let grouping = LearningGroups(lessons.map { entries[$0].features })
    var places: [Place?] = Array(repeating: nil, count: entries.count)
    for (number, members) in grouping.groups.enumerated() {
      let representative = lessons[grouping.representatives[number]]
      for member in members { places[lessons[member]] = Place(group: number, representative: representative) }
    }
    let statements = try writeRecords(places, CommonGround(lexicons), to: folder)
    let tables = RecurringTables(
      lessons.map { entries[$0] }, grouping: grouping, reviews: reviews, copies: NearCopies(reviews))
    let texts = grouping.representatives.map { statements[lessons[$0]] ?? "" }
    try folder.append(tables.recurring(themes: lexicons.themes, statements: texts), to: "recurring.csv")
    try folder.append(tables.ledger(), to: "ledger.csv")
  }

  /// Where a record stands: its group, and the record that represents it.
  private struct Place {
    var group: Int
    var representative: Int
  }

  /// Writes learning.csv and returns the texts of the representatives.
  private func writeRecords(
    _ places: [Place?], _ common: CommonGround, to folder: OutputFolder
  ) throws -> [Int: String] {
    var texts: [Int: String] = [:]
    var index = 0
    try folder.append(LearningTable.header, to: "learning.csv")
    try spool.read { before, after in
      let place = places[index]
      let text = place == nil ? "" : LearningTable.text(Array(after))
      if place?.representative == index { texts[index] = text }
      let shares = place.map { place in
        place.representative == index
          ? "represents the group"
          : common.description(
            of: entries[index].features, and: entries[place.representative].features, text: text)
      }
      let row = LearningTable.whole(
        before, group: place.map { RecurringTables.name($0.group) }, after, shares: shares)
      try folder.append(row, to: "learning.csv")
      index += 1
    }
    return texts
  }
}
