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
  func write(themes: [CompiledLexicons.Theme], to folder: OutputFolder) throws {
    // Good practice is no lesson to be learnt again.
    let lessons = entries.indices.filter { entries[$0].kind != .goodPractice }
    let grouping = LearningGroups(lessons.map { entries[$0].features })
    var group = Array(repeating: Int?.none, count: entries.count)
    for (number, members) in grouping.groups.enumerated() {
      for member in members { group[lessons[member]] = number }
    }
    let statements = try writeRecords(group, Set(grouping.representatives.map { lessons[$0] }), to: folder)
    let tables = RecurringTables(
      lessons.map { entries[$0] }, grouping: grouping, reviews: reviews, copies: NearCopies(reviews))
    let texts = grouping.representatives.map { statements[lessons[$0]] ?? "" }
    try folder.append(tables.recurring(themes: themes, statements: texts), to: "recurring.csv")
    try folder.append(tables.ledger(), to: "ledger.csv")
  }

  /// Writes learning.csv and returns the texts of some records.
  private func writeRecords(
    _ groups: [Int?], _ wanted: Set<Int>, to folder: OutputFolder
  ) throws -> [Int: String] {
    var texts: [Int: String] = [:]
    var index = 0
    try folder.append(LearningTable.header, to: "learning.csv")
    try spool.forEach { before, after in
      let name = groups[index].map(RecurringTables.name) ?? ""
      try folder.append(before + Array(",\(name),".utf8) + after + [UInt8(ascii: "\n")], to: "learning.csv")
      if wanted.contains(index) { texts[index] = LearningTable.text(Array(after)) }
      index += 1
    }
    return texts
  }
}
