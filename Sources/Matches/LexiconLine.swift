import Documents

/// One line of a lexicon file without its comment and line end.
struct LexiconLine {
  let bytes: [UInt8]
  /// The line's number, from 1.
  let number: Int

  /// The place of the byte at `offset`; its column counts scalars.
  func place(at offset: Int) -> Place {
    var column = 1
    for byte in bytes[..<min(offset, bytes.count)] where byte & 0xC0 != 0x80 { column += 1 }
    return Place(line: number, column: column)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The offset of the first byte in `range` that is no blank, or the range's end.
  func skipBlanks(from start: Int) -> Int {
    var index = start
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// The range from `start` to the line's end, without blanks at its ends.
  func trimmed(from start: Int) -> Range<Int> {
    let first = skipBlanks(from: start)
    var end = bytes.count
    while end > first, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return first..<end
  }

  var isBlank: Bool { skipBlanks(from: 0) == bytes.count }
  var isIndented: Bool { !bytes.isEmpty && Self.isBlank(bytes[0]) }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The lines of a file: a byte order mark, comments and carriage returns at line ends left out.
  static func lines(of source: LexiconSource, comments: Bool, findings: inout FindingList) -> [LexiconLine] {
    var bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let bad = firstInvalidByte(of: bytes) {
      let before = bytes[..<bad]
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let line = LexiconLine(bytes: Array(bytes[start..<bad]), number: before.count { $0 == 0x0A } + 1)
      findings.error(line.place(at: bad - start), "the file is not UTF-8 here", "save the file as UTF-8 text")
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map { index, slice in
      LexiconLine(bytes: comments ? withoutComment(slice) : withoutReturn(slice), number: index + 1)
    }
  }

  private static func withoutReturn(_ slice: ArraySlice<UInt8>) -> [UInt8] {
    Array(slice.last == 0x0D ? slice.dropLast() : slice)
  }

  private static func withoutComment(_ slice: ArraySlice<UInt8>) -> [UInt8] {
    let line = withoutReturn(slice)
    for index in line.indices where line[index] == UInt8(ascii: "#") {
      if index == 0 || isBlank(line[index - 1]) { return Array(line[..<index]) }
    }
    return line
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var valid = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): valid += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return valid
      }
    }
  }
}
