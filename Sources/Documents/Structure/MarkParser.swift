/// Reads the marks at the start of a line: quotation mark, hashes, bullet, bold, number, in that order.
struct MarkParser {
  let text: SourceText
  private var at: Int
  private var end: Int

  init(text: SourceText, span: Span) {
    self.text = text
    at = span.start
    end = span.end
  }

  /// What is left of the line after ``parse()``.
  var rest: Span { Span(min(at, end), end) }

  mutating func parse() -> Mark {
    var mark = Mark()
    mark.isQuoted = takeQuote()
    mark.hashes = takeHashes()
    takeTags()
    if mark.hashes == 0 { mark.hasBullet = takeBullet() }
    mark.isBold = takeWholeBold()
    takeTags()
    mark.number = takeNumber()
    if !mark.isBold, mark.number != nil { mark.isBold = takeWholeBold() }
    return mark
  }

  private var byte: UInt8 { at < end ? text.storage[at] : 0 }

  private mutating func skipSpaces() {
    while at < end, case let length = text.spaceLength(at: at), length > 0 { at += length }
  }

  private mutating func takeQuote() -> Bool {
    guard byte == UInt8(ascii: ">") else { return false }
    while byte == UInt8(ascii: ">") {
      at += 1
      skipSpaces()
    }
    return true
  }

  private mutating func takeHashes() -> Int {
    var count = 0
    while at + count < end, text.storage[at + count] == UInt8(ascii: "#") { count += 1 }
    guard (1...6).contains(count), at + count < end, text.spaceLength(at: at + count) > 0 else { return 0 }
    at += count
    skipSpaces()
    var last = end
    while last > at, text.storage[last - 1] == UInt8(ascii: "#") { last -= 1 }
    end = text.trimmedEnd(Span(at, last)).end
    return count
  }

  /// Passes over tags such as `<u>` or `<strong>` at the start, and their closing tags at the end.
  private mutating func takeTags() {
    while byte == UInt8(ascii: "<"), let length = Markup.tagLength(at: at, in: text, end: end) {
      if Markup.isSuperscript(at: at, in: text) { return }
      at += length
      skipSpaces()
    }
  }

  private mutating func takeBullet() -> Bool {
    guard let length = Bullets.length(at: at, in: text, end: end) else { return false }
    at += length
    skipSpaces()
    // A checkbox or a second bullet after the first says nothing more.
    if let length = Bullets.length(at: at, in: text, end: end) {
      at += length
      skipSpaces()
    }
    return true
  }

  /// Takes `**` or `__` when the same mark closes the line and stands nowhere between.
  private mutating func takeWholeBold() -> Bool {
    let mark = byte
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"), isPair(mark, at: at) else { return false }
    var first = at
    while first < end, text.storage[first] == mark { first += 1 }
    var last = end
    if last > first, isStop(text.storage[last - 1]) { last -= 1 }
    guard last - 2 > first, isPair(mark, at: last - 2) else { return false }
    while last > first, text.storage[last - 1] == mark { last -= 1 }
    guard !hasPair(mark, in: Span(first, last)) else { return false }
    at = first
    end = text.trimmedEnd(Span(first, last)).end
    skipSpaces()
    return true
  }

  private func isStop(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") }

  private func isPair(_ mark: UInt8, at offset: Int) -> Bool {
    offset + 1 < end && text.storage[offset] == mark && text.storage[offset + 1] == mark
  }

  private func hasPair(_ mark: UInt8, in span: Span) -> Bool {
    var offset = span.start
    while offset + 1 < span.end {
      if text.storage[offset] == mark, text.storage[offset + 1] == mark { return true }
      offset += 1
    }
    return false
  }

  private mutating func takeNumber() -> Number? {
    var parser = NumberParser(text: text, at: at, end: end)
    guard let number = parser.parse() else { return nil }
    at = parser.at
    skipSpaces()
    return number
  }
}

/// Characters that stand before a member of a list.
enum Bullets {
  /// The length of a bullet at `offset`; a hyphen, star, dash or `o` counts only with white space after it.
  static func length(at offset: Int, in text: SourceText, end: Int) -> Int? {
    guard offset < end else { return nil }
    switch text.storage[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"):
      return offset + 1 < end && text.spaceLength(at: offset + 1) > 0 ? 1 : nil
    case 0xC2: return text.storage[offset + 1] == 0xB7 ? 2 : nil
    case 0xE2: return threeByte(at: offset, in: text, end: end)
    case 0xEF: return text.storage[offset + 1] == 0x82 ? 3 : nil
    default: return nil
    }
  }

  private static func threeByte(at offset: Int, in text: SourceText, end: Int) -> Int? {
    let second = text.storage[offset + 1]
    let third = text.storage[offset + 2]
    switch (second, third) {
    case (0x80, 0x93), (0x80, 0x94), (0x88, 0x92):
      return offset + 3 < end && text.spaceLength(at: offset + 3) > 0 ? 3 : nil
    case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x88, 0x99): return 3
    case (0x96, 0xA0...0xBF), (0x97, 0x80...0xBF): return 3
    case (0x9C, 0x93...0x97), (0x9E, 0x94...0xBE), (0x98, 0x90...0x92): return 3
    default: return nil
    }
  }
}
