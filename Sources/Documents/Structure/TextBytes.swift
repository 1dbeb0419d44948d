/// Small questions about bytes of a text. The text's padding makes reading a few bytes past its end safe.
extension SourceText {
  /// The length of the white space character at `offset`, 0 when there is none; Unicode's, no-break spaces included.
  func spaceLength(at offset: Int) -> Int {
    switch storage[offset] {
    case 0x20, 0x09...0x0D, 0x1C...0x1F: return 1
    case 0xC2: return storage[offset + 1] == 0xA0 || storage[offset + 1] == 0x85 ? 2 : 0
    case 0xE1: return storage[offset + 1] == 0x9A && storage[offset + 2] == 0x80 ? 3 : 0
    case 0xE2: return Self.isSpace(storage[offset + 1], storage[offset + 2]) ? 3 : 0
    case 0xE3: return storage[offset + 1] == 0x80 && storage[offset + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  private static func isSpace(_ second: UInt8, _ third: UInt8) -> Bool {
    if second == 0x81 { return third == 0x9F }
    return second == 0x80 && (third <= 0x8A || (0xA8...0xA9).contains(third) || third == 0xAF)
  }

  /// The span without white space at both ends.
  func trimmed(_ span: Span) -> Span {
    var start = span.start
    while start < span.end, case let length = spaceLength(at: start), length > 0 { start += length }
    return trimmedEnd(Span(min(start, span.end), span.end))
  }

  /// The span without white space at its end.
  func trimmedEnd(_ span: Span) -> Span {
    var end = span.end
    while end > span.start, case let length = spaceLength(before: end, from: span.start), length > 0 { end -= length }
    return Span(span.start, end)
  }

  private func spaceLength(before end: Int, from start: Int) -> Int {
    for length in 1...3 where end - length >= start && spaceLength(at: end - length) == length { return length }
    return 0
  }

  /// The number of characters (scalars) of a span.
  func width(_ span: Span) -> Int {
    var width = 0
    for offset in span.start..<span.end where storage[offset] & 0xC0 != 0x80 { width += 1 }
    return width
  }

  /// Whether the ASCII `word` stands at `offset`, letter case ignored; `word` is lower case.
  func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { Ascii.lower(storage[offset + $0]) == letters[$0] }
    }
  }

  /// The first place of `byte` in a span.
  func first(_ byte: UInt8, in span: Span) -> Int? {
    var offset = span.start
    while offset < span.end {
      if storage[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// The length of the character at `offset`.
  func characterLength(at offset: Int) -> Int {
    switch storage[offset] {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Whether a curly double quotation mark stands at `offset`.
  func isQuotation(at offset: Int) -> Bool {
    storage[offset] == 0xE2 && storage[offset + 1] == 0x80 && (0x9C...0x9D).contains(storage[offset + 2])
  }

  /// Whether a double quotation mark or a closing single one, straight or curly, stands at `offset`.
  func isQuote(at offset: Int) -> Bool {
    storage[offset] == UInt8(ascii: "\"") || isQuotation(at: offset)
      || storage[offset] == 0xE2 && storage[offset + 1] == 0x80 && (0x98...0x99).contains(storage[offset + 2])
  }

  /// The value of a superscript digit and its length in bytes, if one stands at `offset`.
  func superscriptDigit(at offset: Int) -> (value: Int, length: Int)? {
    if storage[offset] == 0xC2 {
      switch storage[offset + 1] {
      case 0xB2: return (2, 2)
      case 0xB3: return (3, 2)
      case 0xB9: return (1, 2)
      default: return nil
      }
    }
    guard storage[offset] == 0xE2, storage[offset + 1] == 0x81 else { return nil }
    let third = storage[offset + 2]
    return third == 0xB0 || (0xB4...0xB9).contains(third) ? (Int(third) - 0xB0, 3) : nil
  }
}

/// Classes of ASCII bytes.
enum Ascii {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
