import Documents

/// A block's words as one line of plain text.
enum PlainText {
  /// The content of spans: white space single, soft hyphens left out, a word broken at a line's end whole again.
  static func of(_ spans: [Documents.Span], in text: SourceText) -> String {
    var bytes: [UInt8] = []
    for span in spans {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      append(text.storage[span.start..<span.end], to: &bytes)
    }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self).replacing("\u{AD}", with: "").replacing("\u{A0}", with: " ")
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte <= 0x20 else {
        line.append(byte)
        continue
      }
      var isBroken = byte == UInt8(ascii: "\n")
      while index < bytes.endIndex, bytes[index] <= 0x20 {
        isBroken = isBroken || bytes[index] == UInt8(ascii: "\n")
        index += 1
      }
      if isBroken, line.last == UInt8(ascii: "-"), line.dropLast().last.map(isLetter) ?? false {
        line.removeLast()
      } else if !line.isEmpty, line.last != UInt8(ascii: " ") {
        line.append(UInt8(ascii: " "))
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
