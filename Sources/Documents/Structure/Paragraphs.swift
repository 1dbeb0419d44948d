/// Joins lines into blocks: wrapped lines, and paragraphs that a page break, a rule or a note cuts in two.
struct Paragraphs {
  let text: SourceText
  let wrapWidth: Int?
  let notes: [Int: [Span]]

  /// The blocks of the lines in the order of their first byte.
  func drafts(of lines: [Line]) -> [Draft] {
    var drafts: [Draft] = []
    var open: Int?
    var interrupted = false
    var previous: Line?
    for (index, line) in lines.enumerated() {
      if line.use != .text {
        addAside(line, to: &drafts)
        interrupted = true
        continue
      }
      let inside = notes[index] ?? []
      let spans = pieces(of: line.span, without: inside)
      let isTitle = standsAlone(line, before: index + 1 < lines.count ? lines[index + 1] : nil)
      if let at = open, let last = previous, !(isTitle && drafts[at].ending == .stop),
        continues(drafts[at], last, line, interrupted || line.startsPage)
      {
        join(line, spans, to: &drafts[at])
      } else {
        open = drafts.count
        drafts.append(draft(line, spans))
      }
      for span in inside { drafts.append(aside(line, span, .footnote)) }
      previous = line
      interrupted = false
    }
    for index in drafts.indices { drafts[index].describe(in: text) }
    return drafts
  }

  // MARK: Pieces

  private func draft(_ line: Line, _ spans: [Span]) -> Draft {
    var draft = Draft(line: line, spans: spans, text: text)
    draft.isRow = TableRows.isRow(line, in: text)
    return draft
  }

  private func addAside(_ line: Line, to drafts: inout [Draft]) {
    if line.use == .noteContinued, let last = drafts.indices.last(where: { drafts[$0].kind == .footnote }),
      last >= drafts.count - 2
    {
      drafts[last].pieces.append(Draft.Piece(line: line.number, span: line.span))
      return
    }
    drafts.append(aside(line, line.span, line.use == .artifact ? .artifact : .footnote))
  }

  private func aside(_ line: Line, _ span: Span, _ kind: BlockKind) -> Draft {
    var draft = Draft(line: line, spans: [span], text: text)
    let words = kind == .footnote ? NoteMarks.bodyStart(at: noteStart(line, span), in: text) : nil
    // A plain note's figure was read as the line's number.
    let plain = kind == .footnote && line.mark.number?.form == .bare ? line.body.start : span.start
    draft.body = Span(min(words ?? plain, span.end), span.end)
    draft.mark.number = nil
    draft.settle(kind)
    return draft
  }

  private func noteStart(_ line: Line, _ span: Span) -> Int {
    span.contains(Span(line.body.start, line.body.start)) && span.start == line.span.start
      ? line.body.start : span.start
  }

  private func pieces(of span: Span, without notes: [Span]) -> [Span] {
    var pieces: [Span] = []
    var start = span.start
    for note in notes {
      pieces.append(text.trimmed(Span(start, note.start)))
      start = note.end
    }
    pieces.append(text.trimmed(Span(start, span.end)))
    let kept = pieces.filter { !$0.isEmpty }
    return kept.isEmpty ? [Span(span.start, span.start)] : kept
  }

  private func join(_ line: Line, _ spans: [Span], to draft: inout Draft) {
    draft.pieces += spans.map { Draft.Piece(line: line.number, span: $0) }
    draft.width += line.span.count
    draft.ending = Ending(of: spans.last ?? line.span, in: text)
  }

  // MARK: Whether a line goes on

  /// Whether a short line that ends no sentence stands before a mark or blank line: a title, in wrapped text.
  private func standsAlone(_ line: Line, before next: Line?) -> Bool {
    guard let wrapWidth, let next, line.width * 10 <= wrapWidth * 6, !text.startsLower(line.body) else { return false }
    return Ending(of: line.span, in: text) == .open && (next.mark.opensBlock || next.blanksBefore > 0)
  }

  private func continues(_ draft: Draft, _ last: Line, _ line: Line, _ interrupted: Bool) -> Bool {
    guard mayGoOn(draft, last), !TableRows.isRow(line, in: text), !TableRows.endsInPage(line, in: text),
      !startsBlock(line, after: draft, last)
    else {
      return false
    }
    if line.blanksBefore == 0, hasOpenBold(draft) { return true }
    if interrupted { return continuesOverCut(draft, last, line) }
    return line.blanksBefore == 0 ? continuesNextLine(draft, last, line) : continuesOverBlank(draft, last, line)
  }

  /// Titles and rows do not go on; a title in capitals may, on the next line.
  private func mayGoOn(_ draft: Draft, _ last: Line) -> Bool {
    draft.mark.hashes == 0 && !draft.isRow && !TableRows.endsInPage(last, in: text) && !draft.isUnderlined
      && (!draft.mark.isBold || wrapWidth != nil)
  }

  /// Whether a line's marks open a block. In wrapped text a figure or dash may open a line by chance.
  private func startsBlock(_ line: Line, after draft: Draft, _ last: Line) -> Bool {
    guard line.mark.opensBlock else { return false }
    guard wrapWidth != nil, line.blanksBefore == 0, line.mark.hashes == 0, !line.mark.isBold else { return true }
    guard isFull(last, before: line), draft.ending == .open || draft.ending == .comma else { return true }
    if line.mark.hasBullet { return draft.mark.hasBullet || !text.startsLower(line.body) }
    return draft.mark.number?.form == line.mark.number?.form || !text.startsLower(line.body) && mayOpenList(line, draft)
  }

  /// Whether a list's mark is the first of a list or has its own list before it: "S." after "Child" is neither.
  private func mayOpenList(_ line: Line, _ draft: Draft) -> Bool {
    guard let number = line.mark.number, number.form == .letter || number.form == .integer else { return true }
    return number.parts[0] == 1 || draft.mark.number?.parts == [number.parts[0] - 1]
  }

  /// Whether bold marks that open the block are not closed yet.
  private func hasOpenBold(_ draft: Draft) -> Bool {
    guard text.has("**", at: draft.body.start), draft.pieces.count <= 2, draft.width <= Draft.titleWidth else {
      return false
    }
    return draft.pieces.reduce(0) { count, piece in
      count + (piece.span.start..<piece.span.end).count { text.has("**", at: $0) }
    } == 1
  }

  private func continuesNextLine(_ draft: Draft, _ last: Line, _ line: Line) -> Bool {
    let lower = text.startsLower(line.body)
    guard let wrapWidth else { return lower && !draft.ending.isFinal && (last.width > 40 || line.mark.isQuoted) }
    if draft.mark.number == nil, !draft.mark.hasBullet, draft.ending.isFinal, line.indent >= last.indent + 2 {
      return false
    }
    if isFull(last, before: line) { return !startsTitle(line) || draft.ending == .open }
    return lower && draft.ending != .colon && last.span.count * 2 >= wrapWidth
  }

  private func continuesOverBlank(_ draft: Draft, _ last: Line, _ line: Line) -> Bool {
    guard text.startsLower(line.body), draft.ending == .open || draft.ending == .comma else { return false }
    return last.width >= 60 && draft.width >= 60 && line.width > 20
  }

  private func continuesOverCut(_ draft: Draft, _ last: Line, _ line: Line) -> Bool {
    if text.startsLower(line.body) { return draft.ending != .colon && draft.width >= 30 }
    guard draft.ending == .open || draft.ending == .comma, draft.width >= 60, !startsTitle(line) else { return false }
    guard wrapWidth != nil else { return line.width > 40 || Ending(of: line.span, in: text) == .stop }
    return isFull(last, before: line) || draft.pieces.count > 1 || draft.mark.number?.form == .decimal
  }

  /// Whether the next line's first word would not have fitted on this one.
  private func isFull(_ last: Line, before line: Line) -> Bool {
    guard let wrapWidth else { return last.width > 60 }
    var word = line.span.start
    while word < line.span.end, text.spaceLength(at: word) == 0 { word += 1 }
    return last.indent + last.span.count + 1 + (word - line.span.start) > wrapWidth - wrapWidth / 8
  }

  /// Whether a line looks like a title by itself: short, capitals or an opener such as "Theme 3:".
  private func startsTitle(_ line: Line) -> Bool {
    guard line.width <= 120 else { return false }
    var draft = Draft(line: line, spans: [line.span], text: text)
    draft.describe(in: text)
    return draft.isCapitals || Titles.hasOpener(draft.words, line.body, in: text)
  }
}
