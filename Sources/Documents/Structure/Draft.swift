/// A block in the making: the lines it joins and what later passes found out about it.
struct Draft {
  /// A part of a line.
  struct Piece {
    var line: Int
    var span: Span
  }

  /// Its parts, in the order of the text.
  var pieces: [Piece]
  /// The marks of its first line.
  var mark: Mark
  /// The first line's words.
  var body: Span
  /// The indentation of its first line.
  var indent: Int
  var isTabbed: Bool
  var blanksBefore: Int
  /// Characters of all its lines.
  var width: Int
  var isUnderlined: Bool
  /// How its last line ends.
  var ending: Ending
  var kind = BlockKind.para
  /// Whether a pass has settled the kind.
  var isSettled = false
  var section = SectionRole.introduction
  /// The words of a block short enough to be a title; empty for longer ones.
  var words: [String] = []
  /// The first few words, of a block of any length.
  var opening: [String] = []
  /// Whether all its letters are capitals.
  var isCapitals = false
  /// Whether white space of a table, or pipes, divide it into cells.
  var isRow = false

  /// The most characters a title may have.
  static let titleWidth = 260

  /// Whether the words are few enough for a title.
  var isShort: Bool { width <= Self.titleWidth && pieces.count <= 3 }

  mutating func settle(_ kind: BlockKind) {
    self.kind = kind
    isSettled = true
  }

  /// Whether it is text of the review, neither note nor furniture.
  var isText: Bool { kind != .footnote && kind != .artifact }
  /// Whether it is body text: what a heading may stand over.
  var isBody: Bool { kind == .para || kind == .item || kind == .table }
}

extension Draft {
  /// A draft of one line.
  init(line: Line, spans: [Span], text: SourceText) {
    let body = Span(line.body.start, max(line.body.start, min(line.body.end, spans.last?.end ?? line.body.end)))
    self.init(
      pieces: spans.map { Piece(line: line.number, span: $0) }, mark: line.mark, body: body,
      indent: line.indent, isTabbed: line.isTabbed, blanksBefore: line.blanksBefore, width: line.width,
      isUnderlined: line.isUnderlined, ending: Ending(of: spans.last ?? line.span, in: text))
  }

  /// Completes what needs all lines: the words and capitals of a short block.
  mutating func describe(in text: SourceText) {
    opening = Words(of: Span(body.start, text.boundary(body, atMost: 48)), in: text).list
    guard isShort else { return }
    if pieces.count > 1, isBoldOverLines(in: text) { mark.isBold = true }
    var words = Words(of: body, in: text).list
    for piece in pieces.dropFirst() { words += Words(of: piece.span, in: text).list }
    self.words = words
    isCapitals =
      Self.isCapitals(Span(body.start, pieces[0].span.end), text)
      && pieces.dropFirst().allSatisfy {
        Self.isCapitals($0.span, text)
      }
  }

  /// Whether `**` opens the first line and closes the last, with no other between.
  private func isBoldOverLines(in text: SourceText) -> Bool {
    guard text.has("**", at: body.start), let last = pieces.last?.span, text.has("**", at: last.end - 2) else {
      return false
    }
    var marks = 0
    for piece in pieces {
      for offset in piece.span.start..<piece.span.end where text.has("**", at: offset) { marks += 1 }
    }
    return marks == 2
  }

  /// Whether a span's letters are capitals, at least three of them; "s" of a plural and the like are forgiven.
  private static func isCapitals(_ span: Span, _ text: SourceText) -> Bool {
    var upper = 0
    var lower = 0
    for offset in span.start..<max(span.start, span.end) {
      let byte = text.storage[offset]
      if Ascii.isUpper(byte) { upper += 1 } else if Ascii.isLower(byte) { lower += 1 }
    }
    return upper >= 3 && lower * 6 <= upper
  }
}

extension Draft {
  /// Whether a word of the block starts with the ASCII letters given.
  func mentions(_ stem: StaticString, in text: SourceText) -> Bool {
    pieces.contains { text.mentions(stem, in: $0.span) }
  }

  /// Whether the block's words mention learning, lessons or recommendations.
  func speaksOfLearning(in text: SourceText) -> Bool {
    mentions("learning", in: text) || mentions("lesson", in: text) || mentions("recommend", in: text)
  }
}

extension SourceText {
  /// Whether a word of a span starts with the ASCII letters given.
  func mentions(_ stem: StaticString, in span: Span) -> Bool {
    var inside = false
    for offset in span.start..<span.end {
      let isLetter = Ascii.isLetter(storage[offset])
      if isLetter, !inside, has(stem, at: offset) { return true }
      inside = isLetter
    }
    return false
  }
}
