/// Tells rows of a table by the marks between their cells.
enum TableRows {
  /// Whether a line holds several cells: pipes around or between them, or a tab after its first word.
  static func isRow(_ line: Line, in text: SourceText) -> Bool {
    guard line.mark.hashes == 0 else { return false }
    return line.isRuled || hasPipes(line.span, in: text) || hasInnerTab(line, in: text)
  }

  /// Marks the rows of tables whose columns a broken rule (`------  -----`) draws, up to the next whole rule.
  static func markRuled(_ lines: inout [Line], in text: SourceText) {
    for index in lines.indices where lines[index].use == .artifact && isColumnRule(lines[index].span, in: text) {
      var above = index - 1
      while above >= 0, index - above <= 3, lines[above].use == .text, lines[above + 1].blanksBefore == 0 {
        lines[above].isRuled = true
        above -= 1
      }
      guard let end = lines.indices[(index + 1)...].prefix(200).first(where: { lines[$0].use == .artifact }) else {
        continue
      }
      for row in (index + 1)..<end { lines[row].isRuled = true }
    }
  }

  private static func isColumnRule(_ span: Span, in text: SourceText) -> Bool {
    var groups = 0
    var run = 0
    for offset in span.start..<span.end {
      if text.storage[offset] == UInt8(ascii: "-") {
        run += 1
        if run == 3 { groups += 1 }
      } else if text.storage[offset] == 0x20 {
        run = 0
      } else {
        return false
      }
    }
    return groups >= 2
  }

  /// Whether a line ends as an entry of a list of contents: figures after leaders or wide space, or leaders alone.
  static func endsInPage(_ line: Line, in text: SourceText) -> Bool {
    var end = line.span.end
    while end > line.span.start, Ascii.isDigit(text.storage[end - 1]) { end -= 1 }
    guard line.span.end - end <= 3 else { return false }
    var leaders = 0
    var spaces = 0
    while end > line.span.start {
      let byte = text.storage[end - 1]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") {
        leaders += 1
      } else if byte == 0x20 {
        spaces += 1
      } else {
        break
      }
      end -= 1
    }
    return leaders >= 4 || (spaces >= 3 && Ascii.isDigit(text.storage[line.span.end - 1]))
  }

  private static func hasPipes(_ span: Span, in text: SourceText) -> Bool {
    let opens = text.storage[span.start] == UInt8(ascii: "|")
    let closes = text.storage[span.end - 1] == UInt8(ascii: "|")
    if opens && (closes || span.count > 2) { return true }
    var pipes = 0
    for offset in span.start..<span.end where text.storage[offset] == UInt8(ascii: "|") { pipes += 1 }
    return pipes >= 2
  }

  /// Whether three spaces or more part the words of a short plain block.
  static func hasColumns(_ draft: Draft, in text: SourceText) -> Bool {
    guard draft.kind == .para, draft.mark == Mark(), draft.isShort, draft.pieces.count == 1, draft.body.count > 6 else {
      return false
    }
    return (draft.body.start..<draft.body.end - 3).contains { text.has("   ", at: $0) }
  }

  /// A tab after the line's own mark: the tab between a bullet or number and its words does not count.
  private static func hasInnerTab(_ line: Line, in text: SourceText) -> Bool {
    guard !line.mark.hasBullet, line.mark.number?.form != .decimal, line.width <= 400 || line.isTabbed else {
      return false
    }
    guard let tab = text.first(9, in: line.body) else { return false }
    return !LabelledMembers.isLabel(Span(line.body.start, tab), in: text)
  }
}
