/// The notations in which notes are referred to and printed.
enum NoteMarks {
  /// The length of a reference at `offset`: `[footnoteRef:3]`, `[^3]`, `[3]`, `<sup>3</sup>`, superscript figures.
  static func referenceLength(at offset: Int, in text: SourceText) -> Int? {
    switch text.storage[offset] {
    case UInt8(ascii: "["): return bracketed(at: offset, in: text)
    case UInt8(ascii: "<"): return Markup.isSuperscript(at: offset, in: text) ? tagged(at: offset, in: text) : nil
    case 0xC2, 0xE2: return superscript(at: offset, in: text)
    default: return nil
    }
  }

  /// Where the words of a note start whose body begins at `offset`, if one does.
  static func bodyStart(at offset: Int, in text: SourceText) -> Int? {
    if let words = colonBody(at: offset, in: text) { return words }
    guard let length = referenceLength(at: offset, in: text), !text.has("[footnoteref", at: offset) else { return nil }
    let after = offset + length
    return text.storage[after] == UInt8(ascii: ":") ? after + 1 : after
  }

  /// After `[3:`, the notation that a closing bracket ends; times such as `[10:30` are not notes.
  static func colonBody(at offset: Int, in text: SourceText) -> Int? {
    guard text.storage[offset] == UInt8(ascii: "["), let digits = figures(at: offset + 1, in: text) else { return nil }
    let colon = offset + 1 + digits
    guard text.storage[colon] == UInt8(ascii: ":"), !Ascii.isDigit(text.storage[colon + 1]) else { return nil }
    return colon + 1
  }

  /// The length of one to three figures.
  private static func figures(at offset: Int, in text: SourceText) -> Int? {
    var length = 0
    while Ascii.isDigit(text.storage[offset + length]), length < 4 { length += 1 }
    return (1...3).contains(length) ? length : nil
  }

  private static func bracketed(at offset: Int, in text: SourceText) -> Int? {
    var at = offset + 1
    if text.has("footnoteref:", at: at) || text.has("endnoteref:", at: at) {
      while text.storage[at] != UInt8(ascii: ":") { at += 1 }
      at += 1
    } else if text.storage[at] == UInt8(ascii: "^") {
      at += 1
    }
    guard let digits = figures(at: at, in: text), text.storage[at + digits] == UInt8(ascii: "]") else { return nil }
    // `[3](address)` is a link.
    return text.storage[at + digits + 1] == UInt8(ascii: "(") ? nil : at + digits + 1 - offset
  }

  private static func tagged(at offset: Int, in text: SourceText) -> Int? {
    var at = offset + 5
    while at < text.count, !text.has("</sup>", at: at) { at += 1 }
    return at + 6 - offset
  }

  private static func superscript(at offset: Int, in text: SourceText) -> Int? {
    var length = 0
    while let digit = text.superscriptDigit(at: offset + length) { length += digit.length }
    if length == 2, offset > 0, text.storage[offset - 1] == UInt8(ascii: "m") { return nil }
    return length > 0 ? length : nil
  }
}
