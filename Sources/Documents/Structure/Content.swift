/// Turns a draft into a block: its label, and its bytes without number, bullet, emphasis, tags and note marks.
struct Content {
  let text: SourceText

  func block(of draft: Draft) -> Block {
    var content: [Span] = []
    for (index, piece) in draft.pieces.enumerated() {
      let start = index == 0 ? max(start(of: draft), piece.span.start) : piece.span.start
      words(of: Span(min(start, piece.span.end), piece.span.end), into: &content)
    }
    return Block(
      kind: draft.kind, section: draft.section, label: label(of: draft), lines: lines(of: draft),
      bytes: draft.pieces.map(\.span), content: content)
  }

  private func label(of draft: Draft) -> String {
    guard let number = draft.mark.number, draft.kind != .artifact, isLabel(number, draft) else { return "" }
    return text.string(number.label)
  }

  /// A figure with no stop after it is a label only of headings and of entries in the contents.
  private func isLabel(_ number: Number, _ draft: Draft) -> Bool {
    number.form != .bare || draft.kind == .heading || draft.kind == .toc
  }

  private func start(of draft: Draft) -> Int {
    guard let number = draft.mark.number, !isLabel(number, draft) else { return draft.body.start }
    return number.label.start
  }

  private func lines(of draft: Draft) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for piece in draft.pieces {
      if let last = ranges.last, piece.line <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, piece.line)
      } else {
        ranges.append(piece.line...piece.line)
      }
    }
    return ranges
  }

  /// Appends the parts of a span between its marks.
  private func words(of span: Span, into content: inout [Span]) {
    var start = span.start
    var at = span.start
    while at < span.end {
      guard let length = markLength(at: at, in: span) else {
        at += 1
        continue
      }
      append(Span(start, at), to: &content)
      at += length
      start = at
    }
    append(Span(start, span.end), to: &content)
  }

  private func append(_ span: Span, to content: inout [Span]) {
    let words = text.trimmed(span)
    if !words.isEmpty { content.append(words) }
  }

  /// The length of a mark at an offset that is not words.
  private func markLength(at offset: Int, in span: Span) -> Int? {
    let byte = text.storage[offset]
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return emphasis(byte, at: offset, in: span)
    case UInt8(ascii: "<"), UInt8(ascii: "["), 0xC2, 0xE2:
      if let length = NoteMarks.referenceLength(at: offset, in: text), offset + length <= span.end { return length }
      return byte == UInt8(ascii: "<") ? Markup.tagLength(at: offset, in: text, end: span.end) : nil
    default: return nil
    }
  }

  /// Marks of emphasis stand at a word's edge; a single `_` or `*` between letters is part of a name or address.
  private func emphasis(_ mark: UInt8, at offset: Int, in span: Span) -> Int? {
    var length = 1
    while offset + length < span.end, text.storage[offset + length] == mark { length += 1 }
    if length > 1 { return length }
    let before = offset > span.start ? text.storage[offset - 1] : 0x20
    let after = offset + 1 < span.end ? text.storage[offset + 1] : 0x20
    return Self.isWord(before) && Self.isWord(after) ? nil : 1
  }

  private static func isWord(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80 }
}
