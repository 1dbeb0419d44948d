/// Tags, emphasis marks and note references inside a line: bytes that are not words.
enum Markup {
  /// The length of a tag such as `<b>`, `</u>` or `<br/>` at `offset`; web addresses in angle brackets are not tags.
  static func tagLength(at offset: Int, in text: SourceText, end: Int) -> Int? {
    var at = offset + 1
    if at < end, text.storage[at] == UInt8(ascii: "/") { at += 1 }
    let name = at
    while at < end, at - name < 12, Ascii.isLetter(text.storage[at]) || Ascii.isDigit(text.storage[at]) { at += 1 }
    guard at > name, at < end, !Ascii.isDigit(text.storage[name]) else { return nil }
    let next = text.storage[at]
    if next == UInt8(ascii: ">") { return at + 1 - offset }
    guard next == UInt8(ascii: " ") || next == UInt8(ascii: "/") else { return nil }
    let limit = min(end, offset + 200)
    guard let close = text.first(UInt8(ascii: ">"), in: Span(at, limit)) else { return nil }
    return close + 1 - offset
  }

  /// Whether a `<sup>` tag with a figure in it starts at `offset`.
  static func isSuperscript(at offset: Int, in text: SourceText) -> Bool {
    guard text.has("<sup>", at: offset) else { return false }
    var at = offset + 5
    while text.storage[at] == UInt8(ascii: " ") || text.storage[at] == UInt8(ascii: "[") { at += 1 }
    let start = at
    while Ascii.isDigit(text.storage[at]) { at += 1 }
    while text.storage[at] == UInt8(ascii: " ") || text.storage[at] == UInt8(ascii: "]") { at += 1 }
    return at > start && text.has("</sup>", at: at)
  }
}
