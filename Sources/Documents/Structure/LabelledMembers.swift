/// Members of a list that open with what they are and their number: "Recommendation 2: The Board should ...",
/// "Consideration 7. That all agencies ...", "R3 The trust should ...".
enum LabelledMembers {
  /// Words that name what is asked for.
  private static let names: Set<String> = [
    "recommendation", "recommendations", "rec", "consideration", "action", "proposal", "suggestion", "challenge",
    "requirement", "priority", "improvement", "ask",
  ]

  /// Whether a block is such a member: a label with its number, and a sentence after it rather than a title.
  static func isMember(_ draft: Draft, in text: SourceText) -> Bool {
    guard draft.mark.hashes == 0, !draft.isUnderlined, !draft.isRow, draft.mark.number == nil,
      let length = labelLength(draft.opening), isSetApart(length, draft, text)
    else { return false }
    return isSentence(draft, after: length)
  }

  /// The number of words in a label: a name and its number, or a mark such as "R2".
  private static func labelLength(_ opening: [String]) -> Int? {
    guard let first = opening.first else { return nil }
    if isMark(first) { return 1 }
    guard opening.count >= 2, names.contains(first), Numerals.isNumeral(opening[1]) else { return nil }
    return 2
  }

  /// Whether a span is nothing but such a label, a tab after it aside.
  static func isLabel(_ span: Span, in text: SourceText) -> Bool {
    guard span.count <= 40 else { return false }
    let words = Words(of: span, in: text).list
    return labelLength(words) == words.count
  }

  private static func isMark(_ word: String) -> Bool {
    guard (2...3).contains(word.utf8.count), word.utf8.first == UInt8(ascii: "r") else { return false }
    return word.utf8.dropFirst().allSatisfy { Ascii.isDigit($0) }
  }

  /// Whether a stop, bracket or dash follows the label, or at once a capital: "Recommendation 4 is" is prose.
  private static func isSetApart(_ length: Int, _ draft: Draft, _ text: SourceText) -> Bool {
    guard var offset = Titles.end(ofWord: length, draft.body, in: text) else { return false }
    while offset < draft.body.end, isSpacing(text.storage[offset]) { offset += 1 }
    guard offset < draft.body.end else { return false }
    switch text.storage[offset] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "-"): return true
    case 0xE2: return text.storage[offset + 1] == 0x80 && (0x93...0x94).contains(text.storage[offset + 2])
    case let byte: return Ascii.isUpper(byte)
    }
  }

  private static func isSpacing(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == UInt8(ascii: "*") }

  /// Whether what follows the label is said rather than named.
  private static func isSentence(_ draft: Draft, after length: Int) -> Bool {
    guard draft.isShort else { return true }
    guard draft.words.count >= length + 2 else { return false }
    let asks = ["that", "to"].contains(draft.words[length])
    let isLong = draft.width > 150
    switch draft.ending {
    case .stop: return true
    case .question: return false
    case .colon, .semicolon, .comma: return asks || isLong || Titles.hasVerb(draft.words)
    case .open, .dash: return asks || isLong || draft.width > 90 && Titles.hasVerb(draft.words)
    }
  }
}
