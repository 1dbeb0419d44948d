/// Unwraps tables of one cell: the boxes in which Word templates set titles and prose (`| Title |` over `| --- |`).
///
/// A box is a run of lines between pipes in which no line holds two cells with words. Its lines are read as if the
/// pipes were not there; the lines of hyphens mean nothing.
struct BoxedLines {
  let text: SourceText

  func unwrap(_ lines: inout [Line]) {
    var start = 0
    while start < lines.count {
      var end = start + 1
      guard isInBox(lines[start]) else {
        start = end
        continue
      }
      while end < lines.count, lines[end].blanksBefore == 0, isInBox(lines[end]) { end += 1 }
      if (start..<end).allSatisfy({ cells(lines[$0].span).count <= 1 }) { unwrap(start..<end, &lines) }
      start = end
    }
  }

  private func unwrap(_ run: Range<Int>, _ lines: inout [Line]) {
    for index in run {
      guard let cell = cells(lines[index].span).first else {
        lines[index].use = .artifact
        continue
      }
      // Lines of a drawn grid that follow each other are one wrapped cell.
      let isWrapped = index > run.lowerBound && isGrid(lines[run.lowerBound]) && lines[index - 1].use == .text
      rewrite(&lines[index], cell, opens: !isWrapped)
    }
  }

  private func rewrite(_ line: inout Line, _ cell: Span, opens: Bool) {
    var parser = MarkParser(text: text, span: cell)
    line.span = cell
    line.mark = parser.parse()
    line.mark.isBoxed = opens
    line.body = parser.rest
    line.width = text.width(line.body)
  }

  private func isInBox(_ line: Line) -> Bool {
    let first = text.storage[line.span.start]
    let last = text.storage[line.span.end - 1]
    return line.span.count > 2 && (first == UInt8(ascii: "|") && last == first || isGrid(line))
  }

  /// A rule of a drawn grid: `+------+`.
  private func isGrid(_ line: Line) -> Bool {
    text.has("+-", at: line.span.start) || text.has("+=", at: line.span.start)
  }

  /// The cells that hold more than hyphens and colons; no more than two are looked for.
  private func cells(_ span: Span) -> [Span] {
    var cells: [Span] = []
    var start = span.start
    while start < span.end, cells.count < 2 {
      let end = text.first(UInt8(ascii: "|"), in: Span(start, span.end)) ?? span.end
      let cell = text.trimmed(Span(start, end))
      if !cell.isEmpty, !isRule(cell) { cells.append(cell) }
      start = end + 1
    }
    return cells
  }

  private func isRule(_ span: Span) -> Bool {
    (span.start..<span.end).allSatisfy {
      switch text.storage[$0] {
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "+"), 0x20: true
      default: false
      }
    }
  }
}
