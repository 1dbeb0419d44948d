/// A Board or Partnership named among words.
struct BodyMention {
  var body: NamedBody
  var range: Range<Int>
  /// Whether it is named in full and not by an abbreviation.
  var isFull: Bool
}

/// Finds the Boards and Partnerships that words name: by the list, by rule, and by what the text calls them for short.
struct BodyMentions {
  private let partnerships: Partnerships
  /// What the text has defined so far, such as `(NSCP)` after a full name.
  private(set) var defined: [String: NamedBody] = [:]

  init(_ partnerships: Partnerships) { self.partnerships = partnerships }

  /// The mentions in order; abbreviations that they define are remembered for the words that come later.
  mutating func find(in words: [FaceWord]) -> [BodyMention] {
    var found: [BodyMention] = []
    var index = 0
    while index < words.count {
      guard let mention = mention(in: words, at: index, after: found.last?.range.upperBound ?? 0) else {
        index += 1
        continue
      }
      found.append(mention)
      if mention.isFull { define(mention, in: words) }
      index = max(mention.range.upperBound, index + 1)
    }
    return found
  }

  private func mention(in words: [FaceWord], at index: Int, after floor: Int) -> BodyMention? {
    let word = words[index]
    guard word.isCapitalised else { return nil }
    if let (name, end) = partnerships.longestName(in: words, at: index), isWhole(words, index..<end, floor) {
      if let joint = joint(words, index..<end, floor) { return joint }
      let body = partnerships.named(name, words: words[index..<end])
      return BodyMention(body: body, range: index..<end, isFull: name.isFull)
    }
    if let area = byShortForm(words, at: index, floor) { return area }
    if BodyRule.anchors.contains(word.key) {
      return BodyRule(words: words, floor: floor).mention(at: index, partnerships: partnerships)
    }
    guard word.isShouted, word.text.utf8.count >= 4 else { return nil }
    let body =
      defined[word.text] ?? partnerships.body(abbreviated: word.text).map { partnerships.listed($0, name: $0.name) }
    return body.map { BodyMention(body: $0, range: index..<index + 1, isFull: false) }
  }

  /// The body of several areas whose last the name of the list is, if the list has an area so called.
  private func joint(_ words: [FaceWord], _ match: Range<Int>, _ floor: Int) -> BodyMention? {
    guard match.lowerBound > floor, words[match.lowerBound - 1].key == "and",
      let generic = words[match].firstIndex(where: { BodyName.generic.contains($0.key) })
    else { return nil }
    let area = BodyRule(words: words, floor: floor).area(before: generic)
    guard area.lowerBound < match.lowerBound else { return nil }
    let range = area.lowerBound..<match.upperBound
    let body = partnerships.body(ofArea: words[area], name: words[range].calmlyPrinted)
    return body.isKnown ? BodyMention(body: body, range: range, isFull: true) : nil
  }

  private static let continuations = BodyName.ends.union(["children", "adults"])

  /// Whether a name of the list is not part of a longer one: the end of another area, the start of another body.
  private func isWhole(_ words: [FaceWord], _ match: Range<Int>, _ floor: Int) -> Bool {
    let index = match.lowerBound
    if match.upperBound < words.count, words[match.upperBound].isCapitalised,
      words[match.upperBound].before.isDisjoint(with: WordGap.breaks.union(.line)),
      Self.continuations.contains(words[match.upperBound].key)
    {
      return false
    }
    guard index > floor, words[index].before.isDisjoint(with: WordGap.breaks.union(.line)) else { return true }
    return !["north", "south", "east", "west", "great", "greater", "upper", "lower", "mid"].contains(
      words[index - 1].key)
  }

  /// `Marrowdale LSCB`.
  private func byShortForm(_ words: [FaceWord], at index: Int, _ floor: Int) -> BodyMention? {
    guard let form = BodyName.shortForms[words[index].key], words[index].isShouted else { return nil }
    let area = BodyRule(words: words, floor: floor).area(before: index)
    guard !area.isEmpty else { return nil }
    let body = partnerships.body(ofArea: words[area], name: words[area].calmlyPrinted + " " + form)
    return BodyMention(body: body, range: area.lowerBound..<index + 1, isFull: false)
  }

  private mutating func define(_ mention: BodyMention, in words: [FaceWord]) {
    let next = mention.range.upperBound
    guard next < words.count, words[next].before.contains(.open), words[next].isShouted else { return }
    guard words[next].text.utf8.count >= 3, !["LSCB", "LSCP"].contains(words[next].text) else { return }
    if defined[words[next].text] == nil { defined[words[next].text] = mention.body }
  }
}
