/// Turns the bytes of a plain text or Markdown file into a ``SourceText``.
public struct TextReader: Sendable {
  /// The most bytes an input may have; nil for no limit.
  public var limit: Int?

  /// A reader with a limit in bytes.
  public init(limit: Int? = nil) { self.limit = limit }

  /// The text of `bytes`, without a byte order mark.
  ///
  /// Offsets in errors count from the input's first byte, the mark included.
  public func text(of bytes: consuming [UInt8]) throws(ReadingError) -> SourceText {
    if let limit, bytes.count > limit { throw .tooLarge(bytes: bytes.count, limit: limit) }
    if let offset = Self.firstNUL(in: bytes) { throw .binary(line: Self.line(of: offset, in: bytes), offset: offset) }
    if let offset = Self.firstInvalid(in: bytes) {
      throw .invalidUTF8(line: Self.line(of: offset, in: bytes), offset: offset)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let text = SourceText(utf8: bytes)
    if text.trimmed(Span(0, text.count)).isEmpty { throw .empty }
    return text
  }

  private static func firstNUL(in bytes: [UInt8]) -> Int? { bytes.firstIndex(of: 0) }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<offset].reduce(into: 1) { line, byte in if byte == UInt8(ascii: "\n") { line += 1 } }
  }

  /// The offset of the first byte that does not belong to well-formed UTF-8 (Unicode, table 3-7).
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = sequenceLength(at: index, in: bytes) else { return index }
      index += length
    }
    return nil
  }

  private static func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int? {
    let (length, second) = allowed(after: bytes[index])
    guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in stride(from: index + 2, to: index + length, by: 1) where bytes[next] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// The length a lead byte announces, 0 when it is none, and the second bytes it admits.
  private static func allowed(after lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0x80)
    }
  }
}
