/// Marks what a page carries beside its text: rules, page numbers, running headers and footers, logos.
struct Furniture {
  let text: SourceText

  func mark(_ lines: inout [Line]) {
    markRules(&lines)
    TableRows.markRuled(&lines, in: text)
    AlignedColumns(text: text).mark(&lines)
    Logos(text: text).mark(&lines)
    let running = RunningLines(text: text)
    running.markMarkings(&lines)
    markPageNumbers(&lines)
    running.mark(&lines)
  }

  // MARK: Rules

  private func markRules(_ lines: inout [Line]) {
    for index in lines.indices where !hasWords(lines[index].span) && !TableRows.isRow(lines[index], in: text) {
      lines[index].use = .artifact
      if index > 0, underlines(lines[index], lines[index - 1]) { lines[index - 1].isUnderlined = true }
    }
  }

  /// Whether a line holds a letter or figure of any script.
  private func hasWords(_ span: Span) -> Bool {
    var offset = span.start
    while offset < span.end {
      let byte = text.storage[offset]
      if Ascii.isLetter(byte) || Ascii.isDigit(byte) || (0xC3...0xE1).contains(byte) { return true }
      if byte >= 0xE3, byte != 0xEF { return true }
      offset += text.characterLength(at: offset)
    }
    return false
  }

  private func underlines(_ rule: Line, _ title: Line) -> Bool {
    guard rule.blanksBefore == 0, rule.span.count >= 3, title.use == .text, title.width <= 120 else { return false }
    let mark = text.storage[rule.span.start]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    return (rule.span.start..<rule.span.end).allSatisfy { text.storage[$0] == mark } && !title.mark.hasBullet
      && Ending(of: title.span, in: text) != .stop
  }

  // MARK: Page numbers

  private func markPageNumbers(_ lines: inout [Line]) {
    var last = 0
    for index in lines.indices where lines[index].use == .text && lines[index].span.count <= 40 {
      guard let page = pageNumber(lines[index].span) else { continue }
      let isNext = page.value > last && page.value <= last + 3
      if page.isNamed || (isNext && standsAlone(lines, index, isExact: page.value == last + 1)) {
        lines[index].use = .artifact
        last = page.value
      }
    }
  }

  /// The page that a line names and whether it says so with a word or a count (`Page 3`, `3 of 20`).
  private func pageNumber(_ span: Span) -> (value: Int, isNamed: Bool)? {
    guard text.first(UInt8(ascii: "<"), in: span) == nil else { return nil }
    let words = Words(of: span, in: text).list
    guard (1...8).contains(words.count), let value = words.lazy.compactMap({ Int($0) }).first, value < 1000 else {
      return nil
    }
    var others = words.filter { Int($0) == nil }
    if others.starts(with: ["p", "a", "g", "e"]) { others.replaceSubrange(0..<4, with: ["page"]) }
    guard others.allSatisfy({ ["page", "p", "pg", "of", "page's"].contains($0) }) else { return nil }
    let figures = words.count { Int($0) != nil }
    if words.count == 1 { return isClosedNumber(span) ? nil : (value, isDashed(span)) }
    return figures == 1
      ? others.contains("page") || others.contains("p") || others.contains("pg") ? (value, true) : nil
      : others.contains("of") ? (value, true) : others.contains("page") ? (value, true) : nil
  }

  /// `- 3 -`.
  private func isDashed(_ span: Span) -> Bool {
    span.count >= 3 && !Ascii.isDigit(text.storage[span.start]) && !Ascii.isDigit(text.storage[span.end - 1])
  }

  /// `3.` or `(3)` is a number without its words rather than a page.
  private func isClosedNumber(_ span: Span) -> Bool {
    let last = text.storage[span.end - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == UInt8(ascii: "%")
  }

  /// Whether blank lines, or a page's end, stand around a line; for the very next number one side is enough.
  private func standsAlone(_ lines: [Line], _ index: Int, isExact: Bool) -> Bool {
    let line = lines[index]
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    let before = index == 0 || line.blanksBefore > 0 || line.startsPage || lines[index - 1].use == .artifact
    let after = next == nil || next!.blanksBefore > 0 || next!.startsPage || next!.use == .artifact
    return (before && after) || line.indent >= 24 || (isExact && (before || after)) || line.startsPage
      || next?.startsPage == true
  }
}
