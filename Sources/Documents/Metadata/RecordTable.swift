/// A table with a header, as the program's own CSV files are.
public struct RecordTable: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The cells of each row, as many as there are columns; a cell that is missing is empty.
  public let rows: [[String]]

  /// Reads a table's bytes; every fault is reported.
  public static func read(_ bytes: [UInt8], file: String) -> (table: RecordTable, findings: [Finding]) {
    var findings = FindingList(file: file)
    let text = TableText(bytes: bytes, findings: &findings)
    let records = CSVRecords.read(text, findings: &findings).map { $0.map(\.text) }
    let columns = records.first ?? []
    let rows = records.dropFirst().map { row in
      Array(row.prefix(columns.count)) + Array(repeating: "", count: max(0, columns.count - row.count))
    }
    return (RecordTable(columns: columns, rows: rows), findings.all)
  }

  /// The place of a column; nil where the table has none of this name.
  public func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
}
