/// How a run of words ends, closing quotation marks, brackets, emphasis and note references left aside.
enum Ending {
  case open, stop, question, colon, semicolon, comma, dash

  init(of span: Span, in text: SourceText) {
    var end = text.trimmedEnd(span).end
    while end > span.start, let length = Self.closerLength(before: end, from: span.start, in: text) { end -= length }
    guard end > span.start else {
      self = .open
      return
    }
    switch text.storage[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"): self = .stop
    case UInt8(ascii: "?"): self = .question
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: ";"): self = .semicolon
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: "-"): self = end - 2 >= span.start && text.storage[end - 2] == UInt8(ascii: ":") ? .colon : .dash
    case 48...57: self = Self.isNoteFigure(before: end, from: span.start, in: text) ? .stop : .open
    default:
      self = Self.isDash(before: end, from: span.start, in: text) ? .dash : Self.isEllipsis(end, text) ? .stop : .open
    }
  }

  /// Whether a sentence may end so; a colon ends what a list follows.
  var isFinal: Bool { self == .stop || self == .question || self == .colon }

  /// Whether a note's figure that lost its superscript is glued to the stop of a sentence: `carry the worry.3`.
  private static func isNoteFigure(before end: Int, from start: Int, in text: SourceText) -> Bool {
    var at = end
    while at > start, Ascii.isDigit(text.storage[at - 1]) { at -= 1 }
    guard end - at <= 2, at - 2 > start, !Ascii.isDigit(text.storage[at - 2]) else { return false }
    let before = text.storage[at - 1]
    guard before == UInt8(ascii: ".") || before == 0x99 || before == 0x9D || before == UInt8(ascii: "\"") else {
      return false
    }
    return Ending(of: Span(start, at), in: text) == .stop
  }

  private static func isDash(before end: Int, from start: Int, in text: SourceText) -> Bool {
    end - 3 >= start && text.storage[end - 3] == 0xE2 && text.storage[end - 2] == 0x80
      && (text.storage[end - 1] == 0x93 || text.storage[end - 1] == 0x94)
  }

  private static func isEllipsis(_ end: Int, _ text: SourceText) -> Bool {
    end >= 3 && text.storage[end - 3] == 0xE2 && text.storage[end - 2] == 0x80 && text.storage[end - 1] == 0xA6
  }

  private static func closerLength(before end: Int, from start: Int, in text: SourceText) -> Int? {
    let byte = text.storage[end - 1]
    switch byte {
    case UInt8(ascii: "]"): return reference(before: end, from: start, in: text) ?? 1
    case UInt8(ascii: ">"): return tag(before: end, from: start, in: text)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "_"), 0x20, 9:
      return 1
    case 0x99, 0x9D: return end - 3 >= start && text.storage[end - 3] == 0xE2 && text.storage[end - 2] == 0x80 ? 3 : nil
    default:
      if end - 2 >= start, text.superscriptDigit(at: end - 2)?.length == 2 { return 2 }
      if end - 2 >= start, text.spaceLength(at: end - 2) == 2 { return 2 }
      return end - 3 >= start && text.superscriptDigit(at: end - 3)?.length == 3 ? 3 : nil
    }
  }

  private static func reference(before end: Int, from start: Int, in text: SourceText) -> Int? {
    var open = end - 1
    while open > start, end - open < 24, text.storage[open] != UInt8(ascii: "[") { open -= 1 }
    return NoteMarks.referenceLength(at: open, in: text) == end - open ? end - open : nil
  }

  private static func tag(before end: Int, from start: Int, in text: SourceText) -> Int? {
    var open = end - 1
    while open > start, end - open < 24 {
      open -= 1
      guard text.storage[open] == UInt8(ascii: "<") else { continue }
      if Markup.isSuperscript(at: open, in: text), NoteMarks.referenceLength(at: open, in: text) == end - open {
        return end - open
      }
      if Markup.tagLength(at: open, in: text, end: end) == end - open, !text.has("</sup>", at: open) {
        return end - open
      }
    }
    return nil
  }
}

extension SourceText {
  /// Whether a span's first letter, marks and opening brackets left aside, is a small one.
  func startsLower(_ span: Span) -> Bool {
    var offset = span.start
    while offset < span.end, !Ascii.isLetter(storage[offset]), !Ascii.isDigit(storage[offset]), storage[offset] < 0xC3 {
      offset += 1
    }
    return offset < span.end && Ascii.isLower(storage[offset])
  }
}
