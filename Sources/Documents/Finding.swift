/// One fault of a file that users write (a lexicon, a manifest, the list of partnerships): where it is, what is wrong and
/// how to mend it.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How bad a fault is.
  public enum Severity: String, Sendable {
    /// The file is used; the fault is probably a slip.
    case warning
    /// The file cannot be used until this is mended.
    case error
  }

  /// How bad the fault is.
  public var severity: Severity
  /// The file's name, as the caller gives it.
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

/// A place in a file, both from 1, the column in Unicode scalars.
public struct Place: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int

  /// A place of its line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Gathers the findings of one file.
public struct FindingList: Sendable {
  /// The file's name.
  public let file: String
  /// The findings in the order they were made.
  public private(set) var all: [Finding] = []

  /// No finding yet.
  public init(file: String) { self.file = file }

  /// Adds a fault that keeps the file from being used.
  public mutating func error(_ place: Place, _ problem: String, _ mend: String) { add(.error, place, problem, mend) }

  /// Adds a fault that is probably a slip.
  public mutating func warn(_ place: Place, _ problem: String, _ mend: String) { add(.warning, place, problem, mend) }

  /// Adds findings that were made elsewhere.
  public mutating func append(_ findings: [Finding]) { all += findings }

  private mutating func add(_ severity: Finding.Severity, _ place: Place, _ problem: String, _ mend: String) {
    all.append(
      Finding(severity: severity, file: file, line: place.line, column: place.column, problem: problem, mend: mend))
  }
}
