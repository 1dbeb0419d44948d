/// Finds running headers and footers: short lines that come back and that stand where pages meet.
///
/// A heading such as "Learning points" comes back too; so repetition alone proves nothing. A line is furniture when
/// it also cuts a sentence in two, or stands beside page numbers or form feeds wherever it appears.
struct RunningLines {
  let text: SourceText

  func mark(_ lines: inout [Line]) {
    let title = titleWords(lines)
    var groups: [UInt64: [Int]] = [:]
    for index in lines.indices where lines[index].use == .text && isCandidate(lines[index]) {
      groups[key(lines[index].span), default: []].append(index)
    }
    // In the order of the text: what one group is said to be may bear on the next.
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) where group.count > 1 && isFurniture(group, lines, title) {
      // One of the first lines may be the title page's own.
      for index in group where index > 3 || isBesidePage(index, lines) || cutsSentence(index, lines) {
        lines[index].use = .artifact
      }
    }
  }

  /// Marks lines that are nothing but a protective marking.
  func markMarkings(_ lines: inout [Line]) {
    for index in lines.indices where lines[index].use == .text && isMarking(lines[index]) {
      lines[index].use = .artifact
    }
  }

  /// Whether a line is nothing but a protective marking.
  private func isMarking(_ line: Line) -> Bool {
    guard line.width <= 40, line.mark.hashes == 0 else { return false }
    let words = Words(of: line.body, in: text).list
    return (1...4).contains(words.count) && words.allSatisfy { Self.markings.contains($0) } && words[0] != "and"
  }

  private static let markings: Set<String> = [
    "official", "sensitive", "confidential", "restricted", "strictly", "private", "and",
  ]

  private func isCandidate(_ line: Line) -> Bool {
    line.width <= 120 && line.mark.hashes == 0 && !line.mark.hasBullet && line.span.count >= 4
  }

  /// A hash of the line's letters, figures and case left aside (FNV-1a).
  private func key(_ span: Span) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in span.start..<span.end {
      let byte = Ascii.lower(text.storage[offset])
      if Ascii.isDigit(byte) || byte == 0x20 { continue }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  private func isFurniture(_ group: [Int], _ lines: [Line], _ title: Set<String>) -> Bool {
    if group.contains(where: { cutsSentence($0, lines) }) { return true }
    if group.count >= 3, countsPages(group, lines) || repeatsTitle(lines[group[group.count - 1]], title) { return true }
    let beside = group.reduce(0) { $0 + (isBesidePage($1, lines) ? 1 : 0) }
    return beside >= 2 && beside * 3 >= group.count * 2
  }

  /// Whether the lines are alike but for a figure at their end or start that grows as pages do.
  private func countsPages(_ group: [Int], _ lines: [Line]) -> Bool {
    guard !zip(group, group.dropFirst()).contains(where: { $1 == $0 + 1 }) else { return false }
    guard group.contains(where: { isSetApart(lines[$0].span) }) else { return false }
    let last = group.map { Words(of: lines[$0].span, in: text).list.last.flatMap { Int($0) } ?? 0 }
    let first = group.map { Words(of: lines[$0].span, in: text).list.first.flatMap { Int($0) } ?? 0 }
    return [first, last].contains { pages in pages[0] > 0 && zip(pages, pages.dropFirst()).allSatisfy { $0 < $1 } }
  }

  /// Whether wide space, a bar, a tab or the word "page" parts words of a line, as running lines part the page number.
  private func isSetApart(_ span: Span) -> Bool {
    (span.start..<span.end).contains {
      text.has("   ", at: $0) || text.has("|", at: $0) || text.has("\t", at: $0) || text.has("page", at: $0)
    }
  }

  /// The words of the first lines, which running lines repeat.
  private func titleWords(_ lines: [Line]) -> Set<String> {
    var words: Set<String> = []
    for line in lines.prefix(14) where line.use == .text && line.width <= 120 {
      words.formUnion(Words(of: line.span, in: text).list)
    }
    return words
  }

  /// Whether a line holds nothing but words of the title, three or more, some of them about the report itself.
  private func repeatsTitle(_ line: Line, _ title: Set<String>) -> Bool {
    let words = Words(of: line.span, in: text).list.filter { Int($0) == nil && $0 != "page" }
    return words.count >= 3 && words.allSatisfy { title.contains($0) }
      && words.contains { Self.reportWords.contains($0) }
  }

  private static let reportWords: Set<String> = [
    "review", "report", "partnership", "board", "lcspr", "cspr", "scr", "cpr", "lscb", "lscp", "scp", "scb", "lsp",
    "overview", "child", "council",
  ]

  private func isBesidePage(_ index: Int, _ lines: [Line]) -> Bool {
    if lines[index].startsPage { return true }
    if index + 1 < lines.count, lines[index + 1].startsPage || isPageNumber(lines[index + 1]) { return true }
    return index > 0 && isPageNumber(lines[index - 1])
  }

  private func isPageNumber(_ line: Line) -> Bool {
    line.use == .artifact && line.span.count <= 40
      && (line.span.start..<line.span.end).contains { Ascii.isDigit(text.storage[$0]) }
  }

  private func cutsSentence(_ index: Int, _ lines: [Line]) -> Bool {
    guard !text.startsLower(lines[index].span), let before = neighbour(of: index, step: -1, lines),
      let after = neighbour(of: index, step: 1, lines)
    else {
      return false
    }
    return before.width >= 50 && Ending(of: before.span, in: text) == .open && !after.mark.opensBlock
      && text.startsLower(after.body)
  }

  private func neighbour(of index: Int, step: Int, _ lines: [Line]) -> Line? {
    var at = index + step
    while lines.indices.contains(at), abs(at - index) < 6, lines[at].use != .text { at += step }
    return lines.indices.contains(at) ? lines[at] : nil
  }
}
