/// The bytes of a lexicon file and the name that findings call it by.
public struct LexiconSource: Sendable {
  /// The file's name, as findings print it.
  public var name: String
  /// The file's bytes; any bytes at all.
  public var bytes: [UInt8]

  /// A file of its name and bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A file of its name and text.
  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}

/// One fault of a lexicon file: where it is, what is wrong and how to mend it.
public struct LexiconFinding: Hashable, Sendable, CustomStringConvertible {
  /// How bad a fault is.
  public enum Severity: String, Sendable {
    /// The lexicon is used; the fault is probably a slip.
    case warning
    /// The lexicon cannot be used until this is mended.
    case error
  }

  public var severity: Severity
  /// The file's name, see ``LexiconSource/name``.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
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

  /// `file:line:column: error: problem; mend`.
  public var description: String { "\(file):\(line):\(column): \(severity): \(problem); \(mend)" }
}

/// A place in a lexicon file.
package struct Place: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Gathers the findings of one file.
struct FindingList {
  let file: String
  var all: [LexiconFinding] = []

  init(file: String) { self.file = file }

  mutating func error(_ place: Place, _ problem: String, _ mend: String) { add(.error, place, problem, mend) }

  mutating func warn(_ place: Place, _ problem: String, _ mend: String) { add(.warning, place, problem, mend) }

  private mutating func add(_ severity: LexiconFinding.Severity, _ place: Place, _ problem: String, _ mend: String) {
    all.append(
      LexiconFinding(
        severity: severity, file: file, line: place.line, column: place.column, problem: problem, mend: mend))
  }
}
