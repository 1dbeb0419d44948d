/// The words of a short span, in small letters, for questions about headings. Not for running text.
struct Words {
  let list: [String]

  init(of span: Span, in text: SourceText) {
    var words: [String] = []
    var word: [UInt8] = []
    var offset = span.start
    while offset < span.end {
      let length = min(text.characterLength(at: offset), span.end - offset)
      if Self.isApostrophe(at: offset, in: text) {
        offset += length
        continue
      }
      if text.storage[offset] == UInt8(ascii: "<"), let tag = Markup.tagLength(at: offset, in: text, end: span.end) {
        offset += tag
        continue
      }
      if Self.isWord(at: offset, in: text) {
        for byte in offset..<offset + length { word.append(Ascii.lower(text.storage[byte])) }
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
      offset += length
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    list = words
  }

  private static func isApostrophe(at offset: Int, in text: SourceText) -> Bool {
    let storage = text.storage
    if storage[offset] == UInt8(ascii: "'") { return true }
    return storage[offset] == 0xE2 && storage[offset + 1] == 0x80 && (0x98...0x99).contains(storage[offset + 2])
  }

  private static func isWord(at offset: Int, in text: SourceText) -> Bool {
    let byte = text.storage[offset]
    return Ascii.isLetter(byte) || Ascii.isDigit(byte) || (0xC3...0xDF).contains(byte)
  }
}
