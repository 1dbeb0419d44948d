/// Finds the list of contents: its heading and its entries.
struct Contents {
  let text: SourceText

  /// Settles the contents of the first part of a text and returns the range of drafts that hold it.
  func settle(_ drafts: inout [Draft]) -> Range<Int>? {
    let near = drafts.indices.prefix(120)
    if let heading = near.first(where: { isHeading(drafts[$0]) }), let end = entries(after: heading, drafts) {
      return settle(heading..<end, &drafts)
    }
    return untitled(drafts, near).map { settle($0, &drafts) }
  }

  private func settle(_ range: Range<Int>, _ drafts: inout [Draft]) -> Range<Int> {
    for index in range where drafts[index].isText { drafts[index].settle(.toc) }
    return range
  }

  private func isHeading(_ draft: Draft) -> Bool {
    guard draft.isText, (1...4).contains(draft.words.count) else { return false }
    return draft.words.allSatisfy { Self.names.contains($0) }
      && draft.words.contains { $0.hasPrefix("content") || $0 == "index" }
  }

  private static let names: Set<String> = [
    "contents", "content", "table", "of", "index", "list", "page", "pages", "the",
  ]

  /// The index after the last entry.
  private func entries(after heading: Int, _ drafts: [Draft]) -> Int? {
    var seen: Set<[String]> = []
    var end = heading + 1
    for index in (heading + 1)..<drafts.count {
      let draft = drafts[index]
      guard draft.isText else { continue }
      let key = Self.key(draft)
      if !isEntry(draft) {
        let isTitle = draft.isShort && !draft.ending.isFinal && !draft.words.isEmpty && !seen.contains(key)
        guard isTitle,
          comesBack(key, after: index, drafts) || isColumnTitle(draft) || isLast(index, seen, drafts)
        else { break }
      }
      seen.insert(key)
      end = index + 1
    }
    return end > heading + 1 ? end : nil
  }

  /// Whether the next line is an entry that was seen: the first heading of the text itself.
  private func isLast(_ index: Int, _ seen: Set<[String]>, _ drafts: [Draft]) -> Bool {
    guard let next = drafts[(index + 1)...].first(where: { $0.isText }) else { return false }
    return !next.words.isEmpty && seen.contains(Self.key(next))
  }

  private func isColumnTitle(_ draft: Draft) -> Bool {
    (1...5).contains(draft.words.count) && draft.words.contains("page")
      && draft.words.allSatisfy {
        ["page", "pages", "number", "no", "section", "title", "item", "heading"].contains($0)
      }
  }

  /// A list of entries with page numbers that no heading announces.
  private func untitled(_ drafts: [Draft], _ near: Range<Int>) -> Range<Int>? {
    var start: Int?
    for index in near where drafts[index].isText {
      if isEntry(drafts[index]) {
        start = start ?? index
      } else if let first = start {
        if index - first >= 4 || index - first >= 2 && isLink(drafts[first].pieces[0].span) { return first..<index }
        start = nil
      }
    }
    return nil
  }

  /// The title without its number and page.
  private static func key(_ draft: Draft) -> [String] {
    var words = draft.words
    while let last = words.last, words.count > 1, Numerals.isNumeral(last) || last == "page" { words.removeLast() }
    return words
  }

  private func comesBack(_ key: [String], after index: Int, _ drafts: [Draft]) -> Bool {
    !key.isEmpty && drafts[(index + 1)...].contains { $0.isText && !$0.words.isEmpty && Self.key($0) == key }
  }

  /// Whether a line ends with a page number that a tab, leaders, wide space or the word "page" sets apart.
  private func isEntry(_ draft: Draft) -> Bool {
    guard draft.isShort, let piece = draft.pieces.last else { return false }
    if text.has("[", at: piece.span.start), isLink(piece.span) { return true }
    var end = withoutClosers(piece.span)
    let digits = end
    while end > piece.span.start, Ascii.isDigit(text.storage[end - 1]) { end -= 1 }
    guard (1...3).contains(digits - end) else { return hasLeaders(draft) }
    let gap = gapBefore(end, from: piece.span.start)
    return gap || text.has("page ", at: max(piece.span.start, end - 5))
      || text.has("p.", at: max(piece.span.start, end - 2))
  }

  /// Whether a line is a link into the document itself.
  private func isLink(_ span: Span) -> Bool {
    text.storage[span.end - 1] == UInt8(ascii: ")") && (span.start..<span.end).contains { text.has("](#", at: $0) }
  }

  private func withoutClosers(_ span: Span) -> Int {
    var end = span.end
    while end > span.start {
      if text.storage[end - 1] == UInt8(ascii: "|") || text.storage[end - 1] == 0x20
        || text.storage[end - 1] == UInt8(ascii: "*")
      {
        end -= 1
      } else if text.storage[end - 1] == UInt8(ascii: ">"), let open = lastTag(span, end) {
        end = open
      } else if text.storage[end - 1] == UInt8(ascii: ")") {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  private func lastTag(_ span: Span, _ end: Int) -> Int? {
    var open = end - 1
    while open > span.start, end - open < 12, text.storage[open] != UInt8(ascii: "<") { open -= 1 }
    return text.storage[open] == UInt8(ascii: "<") ? open : nil
  }

  private func gapBefore(_ end: Int, from start: Int) -> Bool {
    var at = end
    var wide = 0
    while at > start, case let byte = text.storage[at - 1], byte == 9 || byte == 0x20 || Self.isLeader(byte) {
      wide += byte == 9 || Self.isLeader(byte) ? 2 : 1
      at -= 1
    }
    if wide >= 2 { return true }
    // An ellipsis as leader, or a tag before the page.
    return at > start && (text.storage[at - 1] == 0xA6 || text.storage[at - 1] == UInt8(ascii: ">"))
  }

  private static func isLeader(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "|") || byte == 0xB7
  }

  private func hasLeaders(_ draft: Draft) -> Bool {
    var run = 0
    for piece in draft.pieces {
      for offset in piece.span.start..<piece.span.end {
        run = Self.isLeader(text.storage[offset]) ? run + 1 : 0
        if run >= 4 { return true }
      }
    }
    return false
  }
}
