/// A CSV table as another program reads it (RFC 4180), for the tests of what is written.
public struct CSVReading: Sendable {
  /// The header.
  public let header: [String]
  /// The rows below the header.
  public let rows: [[String]]

  /// Reads a table.
  public init(_ text: String) {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch (scalar, isQuoted) {
      case ("\"", true) where next == "\"":
        cell.unicodeScalars.append("\"")
        next = scalars.next()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        record.append(cell)
        cell = ""
      case ("\n", false):
        records.append(record + [cell])
        (record, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    header = records.first ?? []
    rows = Array(records.dropFirst())
  }

  /// The cells of a column.
  public subscript(column: String) -> [String] {
    guard let index = header.firstIndex(of: column) else { return [] }
    return rows.map { $0[index] }
  }

  /// Each row as its cells by column.
  public var records: [[String: String]] {
    rows.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}
