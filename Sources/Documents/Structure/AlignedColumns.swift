/// Finds tables whose columns only white space draws, as `pdftotext -layout` leaves them: lines that follow each
/// other and start a cell, after three spaces or more, in the same column.
struct AlignedColumns {
  let text: SourceText

  func mark(_ lines: inout [Line]) {
    var previous: [Int] = []
    var last = -1
    for index in lines.indices where lines[index].use == .text {
      let line = lines[index]
      let isNext = last >= 0 && line.blanksBefore <= 1 && !line.startsPage
      if isNext, lines[last].isRuled, line.blanksBefore == 0, continues(line, previous) {
        // The further lines of a cell that is wrapped.
        lines[index].isRuled = true
        last = index
        continue
      }
      let starts = cellStarts(of: line)
      if isNext, !starts.isEmpty, share(starts, previous), !isParagraph(line) {
        lines[index].isRuled = true
        lines[last].isRuled = true
      }
      previous = starts
      last = index
    }
  }

  /// The columns, counted in characters from the line's start, where a word stands after three spaces or more.
  private func cellStarts(of line: Line) -> [Int] {
    guard line.mark.hashes == 0, !line.mark.hasBullet, line.width <= 200, hasWideSpace(line.body) else { return [] }
    var starts: [Int] = []
    var spaces = 0
    var column = line.indent
    for offset in line.span.start..<line.span.end where text.storage[offset] & 0xC0 != 0x80 {
      if text.storage[offset] == 0x20 {
        spaces += 1
      } else {
        if spaces >= 3, offset > line.body.start { starts.append(column) }
        spaces = 0
      }
      column += 1
    }
    return starts
  }

  /// Whether three spaces stand together: one of them is at every third byte.
  private func hasWideSpace(_ span: Span) -> Bool {
    for offset in stride(from: span.start + 2, to: span.end, by: 3) where text.storage[offset] == 0x20 {
      if text.has("   ", at: offset - 2) || text.has("   ", at: offset - 1) || text.has("   ", at: offset) {
        return true
      }
    }
    return false
  }

  private func share(_ starts: [Int], _ others: [Int]) -> Bool {
    starts.contains { start in others.contains { abs($0 - start) <= 1 } }
  }

  /// Whether a line starts in a column of the row above, with nothing before it.
  private func continues(_ line: Line, _ columns: [Int]) -> Bool {
    line.indent >= 8 && !line.mark.opensBlock && columns.contains { abs($0 - line.indent) <= 1 }
  }

  /// A numbered paragraph may hold wide space by chance.
  private func isParagraph(_ line: Line) -> Bool { line.mark.number?.form == .decimal && line.width > 90 }
}
