/// Finds tables that lost their lines: cells one a line under the titles of their columns, and rows whose cells only
/// wide space parts. They are settled before headings are sought, as a cell looks like one.
struct StackedTables {
  let text: SourceText

  func settle(_ drafts: inout [Draft]) {
    let places = drafts.indices.filter { drafts[$0].isText && !drafts[$0].isSettled }
    settleSpaced(&drafts, places)
    var at = 0
    while at < places.count {
      let titles = columnTitles(from: at, drafts, places)
      let end = titles >= 2 ? tableEnd(from: at, titles, drafts, places) : nil
      if let end { settle(places[at]...places[end - 1], &drafts) }
      at = end ?? at + 1
    }
  }

  /// Settles a range as cells; a figure alone is one as well, even if it was taken for a page number.
  private func settle(_ range: ClosedRange<Int>, _ drafts: inout [Draft]) {
    for index in range where drafts[index].isText || isFigure(drafts[index]) { settle(&drafts[index]) }
  }

  private func settle(_ draft: inout Draft) {
    draft.settle(.table)
    draft.isRow = true
  }

  private func isFigure(_ draft: Draft) -> Bool {
    guard draft.kind == .artifact, let span = draft.pieces.first?.span, span.count <= 3 else { return false }
    return draft.blanksBefore == 0 && (span.start..<span.end).allSatisfy { Ascii.isDigit(text.storage[$0]) }
  }

  // MARK: Wide space

  /// Three lines or more in which wide space parts the first words from the others are rows.
  private func settleSpaced(_ drafts: inout [Draft], _ places: [Int]) {
    var at = 0
    while at < places.count {
      let run = places[at...].prefix { TableRows.hasColumns(drafts[$0], in: text) }
      if run.count >= 3 { for index in run { settle(&drafts[index]) } }
      at += max(1, run.count)
    }
  }

  // MARK: Cells one a line

  /// The number of lines from a place that name columns, set alike.
  private func columnTitles(from at: Int, _ drafts: [Draft], _ places: [Int]) -> Int {
    var count = 0
    while at + count < places.count, count < 8, ColumnTitles.isTitle(drafts[places[at + count]]) {
      if count >= 2, !isAlike(at + count, at + 1, drafts, places) { break }
      count += 1
    }
    return count
  }

  private func isAlike(_ at: Int, _ other: Int, _ drafts: [Draft], _ places: [Int]) -> Bool {
    (drafts[places[at]].blanksBefore > 0) == (drafts[places[other]].blanksBefore > 0)
  }

  /// The place after the last cell: the next blank line, or where rows with blank lines between lose their key.
  private func tableEnd(from at: Int, _ titles: Int, _ drafts: [Draft], _ places: [Int]) -> Int? {
    var end = at + titles
    guard drafts[places[at + 1]].blanksBefore == 0 else {
      while end + titles <= places.count, isKey(drafts[places[end]]), isRow(end..<(end + titles), drafts, places) {
        end += titles
      }
      return end >= at + titles * 3 ? end : nil
    }
    while end < places.count, drafts[places[end]].blanksBefore == 0, isCell(drafts[places[end]]) { end += 1 }
    return end >= at + titles * 2 ? end : nil
  }

  private func isCell(_ draft: Draft) -> Bool { draft.mark.hashes == 0 && !draft.isSettled }

  private func isRow(_ range: Range<Int>, _ drafts: [Draft], _ places: [Int]) -> Bool {
    range.allSatisfy { isCell(drafts[places[$0]]) && !drafts[places[$0]].mark.isBold }
  }

  /// Whether a cell orders its table's rows: a figure alone or a date.
  private func isKey(_ draft: Draft) -> Bool {
    if draft.body.isEmpty, draft.mark.number != nil { return true }
    return draft.width <= 40 && draft.ending != .stop && Dates.opens(draft.body, in: text)
  }
}
