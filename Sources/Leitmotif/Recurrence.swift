import Documents
import Outputs

/// The lessons that recur, as a finished run wrote them.
public struct Recurrence: Sendable {
  /// A lesson that more than one record says.
  public struct Lesson: Sendable {
    public var group: String
    public var themes: String
    public var members: Int
    public var reviews: Int
    public var partnerships: Int
    public var firstYear: String
    public var lastYear: String
    public var statement: String
    public var memberIDs: String
  }

  /// A lesson that came back in a partnership.
  public struct Return: Sendable {
    public var partnership: String
    public var group: String
    public var firstReview: String
    public var firstYear: String
    public var againReview: String
    public var againYear: String
    /// Where the later review itself says that this was learnt before; empty where it does not.
    public var quotation: String
  }

  /// The lessons: those of most reviews first, then of most records, then in the run's order.
  public let lessons: [Lesson]
  /// The ledger, by partnership, lesson and date.
  public let ledger: [Return]
  /// The bytes of the two tables, by name.
  public let files: [(name: String, bytes: [UInt8])]

  /// Reads the tables of a run's folder.
  /// - Throws: ``RunError`` in plain lines where one is missing or is not such a table.
  public init(folder: String) throws(RunError) {
    let recurring = try Self.table("recurring.csv", in: folder)
    let ledger = try Self.table("ledger.csv", in: folder)
    lessons = recurring.rows.map { row in
      Lesson(
        group: row["group"], themes: row["themes"], members: Int(row["members"]) ?? 0,
        reviews: Int(row["reviews"]) ?? 0,
        partnerships: Int(row["partnerships"]) ?? 0, firstYear: row["first_year"], lastYear: row["last_year"],
        statement: row["statement"], memberIDs: row["member_ids"])
    }.enumerated().sorted { a, b in
      (b.element.reviews, b.element.members, a.offset) < (a.element.reviews, a.element.members, b.offset)
    }.map(\.element)
    self.ledger = ledger.rows.map { row in
      Return(
        partnership: row["partnership"], group: row["group"], firstReview: row["first_review"],
        firstYear: row["first_year"], againReview: row["again_review"], againYear: row["again_year"],
        quotation: row["quotation"])
    }
    files = [("recurring.csv", recurring.bytes), ("ledger.csv", ledger.bytes)]
  }

  /// A row whose cells are found by their columns' names.
  private struct Row {
    let places: [String: Int]
    let cells: [String]
    subscript(column: String) -> String { places[column].map { cells[$0] } ?? "" }
  }

  private static func table(_ name: String, in folder: String) throws(RunError) -> (rows: [Row], bytes: [UInt8]) {
    let path = folder + "/" + name
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path, limit: 1_000_000_000)
    } catch {
      throw RunError(["\(path): \(error); write leitmotif run INPUT -o \(folder) first (without --only themes)"])
    }
    let (table, findings) = RecordTable.read(bytes, file: path)
    if findings.contains(where: { $0.severity == .error }) { throw RunError(findings.map(\.description)) }
    guard table.column("group") != nil else {
      throw RunError(["\(path): this is not a table of a run: it has no column `group`"])
    }
    let places = Dictionary(table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return (table.rows.map { Row(places: places, cells: $0) }, bytes)
  }
}

extension Recurrence {
  /// Writes recurring.csv and ledger.csv into a folder, both or none.
  /// - Throws: ``RunError`` where the folder cannot be written to.
  public func write(to folder: String) throws(RunError) {
    do {
      let output = try OutputFolder(folder)
      do {
        for file in files { try output.append(file.bytes, to: file.name) }
        try output.publish()
      } catch {
        output.discard()
        throw error
      }
    } catch {
      throw RunError(["\(error)"])
    }
  }
}
