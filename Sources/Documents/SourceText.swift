/// The immutable UTF-8 text of one document, with its lines.
///
/// A line ends at LF; a CR before it belongs to its line. A byte order mark is not part of the text: readers
/// remove it first. Every span of the package is an offset into this text.
public struct SourceText: Sendable {
  /// How many zero bytes stand readable after the text, so that a loop may load a whole block past its end.
  public static let padding = 64
  private static let zeros = [UInt8](repeating: 0, count: padding)

  /// The text's bytes, followed by ``padding`` zero bytes.
  public let storage: [UInt8]
  /// The number of bytes of text.
  public let count: Int
  /// The offset of each line's first byte; line 1 is at index 0. An empty text has one line.
  public let lineStarts: [Int]

  /// Takes over valid UTF-8 bytes and finds their lines, in time linear in their number.
  ///
  /// Validity is the reader's business (see ``TextReader``); this type does not check it again.
  public init(utf8 bytes: consuming [UInt8]) {
    count = bytes.count
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    lineStarts = starts
    bytes.append(contentsOf: Self.zeros)
    storage = bytes
  }

  /// The text of a string.
  public init(_ string: String) { self.init(utf8: Array(string.utf8)) }

  /// The number of lines, at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The 1-based number of the line that holds the byte at `offset`, by binary search.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a 1-based line without its LF; a CR is included.
  public func span(ofLine line: Int) -> Span {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : count
    if end > start, storage[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return Span(start, end)
  }

  /// The text of a span, copied.
  public func string(_ span: Span) -> String {
    String(decoding: storage[span.start..<span.end], as: UTF8.self)
  }
}
