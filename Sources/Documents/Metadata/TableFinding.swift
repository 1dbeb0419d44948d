/// One fault of a table that the program reads (a manifest, the list of partnerships): where it is, what is wrong and
/// how to mend it.
public struct TableFinding: Hashable, Sendable, CustomStringConvertible {
  /// How bad a fault is.
  public enum Severity: String, Sendable {
    /// The table is used; the fault is probably a slip.
    case warning
    /// The table should not be used until this is mended.
    case error
  }

  /// How bad the fault is.
  public var severity: Severity
  /// The table's file, as the caller names it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column of the line, from 1, in Unicode scalars.
  public var column: Int
  /// What is wrong.
  public var problem: String
  /// What to write instead.
  public var mend: String

  /// A finding of its parts.
  public init(severity: Severity, file: String, line: Int, column: Int, problem: String, mend: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.mend = mend
  }

  /// `file:line:column: error: problem; mend`, in one line.
  public var description: String { "\(file):\(line):\(column): \(severity): \(problem); \(mend)" }
}

/// Gathers the findings of one table.
struct TableFindings {
  let file: String
  private(set) var all: [TableFinding] = []

  init(file: String) { self.file = file }

  mutating func error(_ place: TablePlace, _ problem: String, _ mend: String) { add(.error, place, problem, mend) }

  mutating func warn(_ place: TablePlace, _ problem: String, _ mend: String) { add(.warning, place, problem, mend) }

  private mutating func add(_ severity: TableFinding.Severity, _ place: TablePlace, _ problem: String, _ mend: String) {
    all.append(
      TableFinding(
        severity: severity, file: file, line: place.line, column: place.column, problem: problem, mend: mend))
  }
}

/// A place in a table, both from 1, the column in Unicode scalars.
struct TablePlace: Hashable, Sendable {
  var line: Int
  var column: Int
}

/// The Unicode scalars of a table's bytes, without a byte order mark.
struct TableText {
  let scalars: [Unicode.Scalar]

  /// Decodes the bytes; a byte that is no UTF-8 becomes U+FFFD, and the first such is reported.
  init(bytes: [UInt8], findings: inout TableFindings) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var decoded: [Unicode.Scalar] = []
    var place = TablePlace(line: 1, column: 1)
    var faulty = false
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: break decoding
      case .error:
        if !faulty {
          findings.error(place, "this byte is not UTF-8", "save the file as UTF-8 (\"CSV UTF-8\" in Excel)")
        }
        faulty = true
        decoded.append("\u{FFFD}")
        place.column += 1
      case .scalarValue(let scalar):
        if scalar == "\u{FEFF}" && decoded.isEmpty { continue }
        decoded.append(scalar)
        place = scalar == "\n" ? TablePlace(line: place.line + 1, column: 1) : place.next
      }
    }
    scalars = decoded
  }
}

extension TablePlace {
  /// The place one scalar further in the same line.
  var next: TablePlace { TablePlace(line: line, column: column + 1) }
}
