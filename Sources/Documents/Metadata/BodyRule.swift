/// Recognises by its form a Board or Partnership that no list has: an area, "Safeguarding" or the like, and an end.
struct BodyRule {
  let words: [FaceWord]
  /// The index before which no name may begin.
  let floor: Int

  /// Words that tell such a name.
  static let anchors = WordSet.of("safeguarding protection safety")

  /// The body whose generic part holds the anchor at the index.
  func mention(at anchor: Int, partnerships: Partnerships) -> BodyMention? {
    guard let end = end(from: anchor) else { return nil }
    var start = anchor
    while start > floor, isTied(start), BodyName.generics.contains(words[start - 1].key), words[start - 1].key != "for"
    {
      start -= 1
    }
    while start < anchor, words[start].key == "and" { start += 1 }
    let area = area(before: start)
    if !area.isEmpty {
      let range = area.lowerBound..<end
      let body = partnerships.body(ofArea: words[area], name: words[range].calmlyPrinted)
      return BodyMention(body: body, range: range, isFull: true)
    }
    return withAreaAfter(start..<end, partnerships: partnerships)
  }

  /// The index after the word that ends the name; "Protection" and "Safety" need the words that belong to them.
  private func end(from anchor: Int) -> Int? {
    var index = anchor + 1
    while index < words.count, index - anchor < 9, isTied(index) {
      let key = words[index].key
      if BodyName.ends.contains(key), words[index].isCapitalised {
        guard isPlausible(anchor, end: key) else { return nil }
        let doubled =
          key == "partnership" && index + 1 < words.count && words[index + 1].text == "Board" && isTied(index + 1)
        return doubled ? index + 2 : index + 1
      }
      guard BodyName.generics.contains(key) else { return nil }
      index += 1
    }
    return nil
  }

  private func isPlausible(_ anchor: Int, end: String) -> Bool {
    switch words[anchor].key {
    case "protection": end == "committee"
    case "safety": end == "partnership" && anchor > 0 && words[anchor - 1].key == "community"
    default: end != "committee"
    }
  }

  /// Whether the word goes on with the name that the word before it belongs to.
  private func isTied(_ index: Int) -> Bool { words[index].before.isDisjoint(with: WordGap.breaks) }

  /// The words of an area that end before the index: capitalised words and what joins them, `A, B and C` included.
  func area(before end: Int) -> Range<Int> {
    var start = end
    var listing = false
    while start > floor, end - start < 8 {
      let word = words[start - 1]
      let tied = start == words.count || isTied(start) || (listing && words[start].before.contains(.comma))
      guard tied, isOfArea(word), start == words.count || mayCrossLine(start, end: end) else { break }
      if word.key == "and" { listing = true }
      start -= 1
    }
    if start > floor, start < end, isPseudonym(at: start) { start += 1 }
    while start < end, isJoin(words[start]) || Self.openers.contains(words[start].key) { start += 1 }
    return start..<end
  }

  /// A title page may set area and Board on lines of their own, or break an area at "and": else a line ends a name.
  private func mayCrossLine(_ start: Int, end: Int) -> Bool {
    guard words[start].before.contains(.line) else { return true }
    return (start == end || isJoin(words[start - 1])) && !hasLabel(onLineBefore: start)
  }

  /// Whether the word is the code of a pseudonym that stands right before the body, as in "Child Q Marrowdale Board".
  private func isPseudonym(at index: Int) -> Bool {
    let isLabelled = words[index - 1].isCapitalised && PseudonymScan.labels[words[index - 1].key] != nil
    return isLabelled && words[index].before == .space && words[index].text.utf8.count <= 3
  }

  private func hasLabel(onLineBefore start: Int) -> Bool {
    var index = start - 1
    while index > floor, !words[index].before.contains(.line) { index -= 1 }
    return words[index..<start].contains { !isOfArea($0) }
  }

  private func isOfArea(_ word: FaceWord) -> Bool {
    if Self.strangers.contains(word.key) || PseudonymScan.labels[word.key] != nil { return false }
    return isJoin(word) || (word.isCapitalised && word.digits == 0)
  }

  private func isJoin(_ word: FaceWord) -> Bool { Self.joins.contains(word.key) }

  /// `Safeguarding Children Partnership in Marrowdale`, `Safeguarding Board for Marrowdale and Wexmoor`.
  private func withAreaAfter(_ body: Range<Int>, partnerships: Partnerships) -> BodyMention? {
    var index = body.upperBound
    guard index + 1 < words.count, ["in", "for", "of"].contains(words[index].key), isTied(index) else { return nil }
    let isIn = words[index].key == "in"
    index += 1
    if words[index].key == "the" { index += 1 }
    let start = index
    let listed = areaEnd(from: start, listing: true)
    let isListed = partnerships.body(ofArea: words[start..<listed], name: "").isKnown
    index = isListed ? listed : areaEnd(from: start, listing: false)
    guard index > start, !Self.openers.contains(words[start].key) else { return nil }
    let area = words[start..<index]
    let name =
      isIn ? area.calmlyPrinted + " " + words[body].calmlyPrinted : words[body.lowerBound..<index].calmlyPrinted
    return BodyMention(
      body: partnerships.body(ofArea: area, name: name), range: body.lowerBound..<index, isFull: !isIn)
  }

  /// The index after an area that begins at the index; with `listing` a comma may stand in it, as in "A, B and C".
  private func areaEnd(from start: Int, listing: Bool) -> Int {
    var end = start
    while end < words.count, end - start < 10, isOfArea(words[end]), !["in", "by"].contains(words[end].key) {
      guard isTied(end) || (listing && words[end].before == [.comma, .space]) else { break }
      end += 1
    }
    while end > start, isJoin(words[end - 1]) { end -= 1 }
    return end
  }

  private static let joins = WordSet.of("and of upon with on the under le by in")

  /// Words that begin a sentence or a label, never an area; capitals do not tell them apart there.
  private static let openers = WordSet.of(
    """
    a all although as at both by each following for former from if in it its national new on our since that the
    their then this to when where while with and of
    """)

  /// Words of title pages and of other bodies' names that cannot belong to an area.
  private static let strangers = WordSet.of(
    """
    review reviews report overview case practice commissioned behalf published prepared author reviewer chair
    independent produced presented council's trust police panel nhs that which was is has had to from between
    version date confidential final draft executive summary serious board partnership agency agencies service
    services department official sensitive fictional reference re ref by for lead learning thematic working together
    copyright guidance statutory when where while member members business manager
    """)
}
