/// Why an input could not be read as a document; each case describes itself in one plain line.
public enum ReadingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The input holds no byte, or only white space.
  case empty
  /// A NUL byte: the input is not text. Line and byte offset of the first one.
  case binary(line: Int, offset: Int)
  /// A byte sequence that is not UTF-8. Line (1-based) and byte offset in the input.
  case invalidUTF8(line: Int, offset: Int)
  /// More bytes than the limit that was given.
  case tooLarge(bytes: Int, limit: Int)
  /// A known format that this version does not read, such as "PDF".
  case unsupported(format: String)

  /// One line for a person, without the file's name: the caller puts it in front.
  public var description: String {
    switch self {
    case .empty: "is empty"
    case .binary(let line, let offset): "is not text (it has a NUL byte on line \(line), byte \(offset))"
    case .invalidUTF8(let line, let offset): "is not UTF-8 text (line \(line), byte \(offset)); save it as UTF-8"
    case .tooLarge(let bytes, let limit): "has \(bytes) bytes, more than the limit of \(limit)"
    case .unsupported(let format): "is \(format); this version reads text and Markdown only"
    }
  }
}
