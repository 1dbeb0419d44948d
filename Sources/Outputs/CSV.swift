/// One cell of a CSV table.
public enum Cell: Sendable, ExpressibleByStringLiteral {
  /// Text that came from anywhere; what a spreadsheet would run as a formula is made harmless.
  case text(String)
  /// A number that the program printed itself.
  case number(String)

  /// A literal text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A text, empty for nil.
  public init(_ text: String?) { self = .text(text ?? "") }
  /// A whole number.
  public init(_ number: Int) { self = .number(String(number)) }
  /// A whole number, empty for nil.
  public init(_ number: Int?) { self = .number(number.map(String.init) ?? "") }
}

/// A table as RFC 4180 describes it, with LF line ends and a header.
public struct CSVTable: Sendable {
  /// The number of columns of the header.
  public let width: Int
  /// The table's UTF-8 bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// A table with a header only.
  public init(_ header: [String]) {
    width = header.count
    add(header.map { .text($0) })
  }

  /// Adds a row of as many cells as the header has.
  public mutating func add(_ row: [Cell]) {
    precondition(row.count == width, "a row has as many cells as the header")
    bytes += Self.cells(row)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Cells with commas between, of a row that is put together elsewhere.
  static func cells(_ row: [Cell]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .number(let number): bytes.append(contentsOf: number.utf8)
      case .text(let text): bytes.append(contentsOf: Self.escaped(text).utf8)
      }
    }
    return bytes
  }

  /// The text as a cell: an apostrophe before a formula, quotation marks where RFC 4180 asks for them.
  static func escaped(_ text: String) -> String {
    var cell = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { cell = "'" + text }
    guard cell.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
