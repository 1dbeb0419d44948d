/// What a title looks like, by its words: openers, finite verbs, references that are not titles.
enum Titles {
  /// Words with a number or stop after them that open a title, as "Theme Two-", "Practice Episode:", "Finding 3 –".
  private static let openers: Set<String> = [
    "theme", "finding", "episode", "phase", "kpe", "kloe", "kle", "enquiry", "recommendation", "lesson", "point",
    "learning", "points",
    "issue", "section", "part", "chapter", "appendix", "annex", "question", "priority", "stage", "incident", "area",
    "message", "event", "tor", "period",
  ]

  /// Verb forms that only sentences have; "may" is left out for the month.
  private static let finiteVerbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "does", "did", "do", "will", "would", "should", "could", "can",
    "cannot",
    "must", "didnt", "wasnt", "isnt", "became", "went", "gave", "told", "said", "took", "made", "came", "saw", "began",
    "met", "got", "felt", "knew", "thought", "found", "held", "rang", "spoke", "wrote", "believes", "needs", "seeks",
    "remains", "shows", "means", "says", "makes", "gives", "takes", "states", "need", "ought",
  ]

  private static let pointers: Set<String> = [
    "see", "recommendation", "recommendations", "refer", "also", "to", "and", "appendix", "section", "paragraph",
    "paragraphs", "para", "paras", "finding", "findings", "learning", "point", "points", "above", "below", "linked",
    "links",
    "link", "ref", "the",
  ]

  /// Whether a title starts with an opener, its number if any, and a stop: "Theme 3", "Practice Episode: ...".
  static func hasOpener(_ words: [String], _ body: Span, in text: SourceText) -> Bool {
    guard let length = openerLength(words) else { return false }
    if words.count == length { return length > 1 }
    if isFollowedByStop(wordCount: length, body, in: text) { return true }
    // "Learning: A child ...": what looked like the number is an article.
    return length > 1 && isFollowedByStop(wordCount: length - 1, body, in: text)
  }

  /// The number of words of an opener: the word itself, one or two before it, and a number after it.
  static func openerLength(_ words: [String]) -> Int? {
    guard let first = words.prefix(4).firstIndex(where: { openers.contains($0) }) else { return nil }
    var place = first
    while place + 1 < min(words.count, 5), openers.contains(words[place + 1]) { place += 1 }
    return place + 1 < words.count && Numerals.isNumeral(words[place + 1]) ? place + 2 : place + 1
  }

  /// Whether a stop (`:`, `;`, dash) follows the given number of words.
  private static func isFollowedByStop(wordCount: Int, _ body: Span, in text: SourceText) -> Bool {
    guard let end = self.end(ofWord: wordCount, body, in: text) else { return false }
    var offset = end
    while offset < body.end, text.storage[offset] == 0x20 || text.storage[offset] == UInt8(ascii: "*") { offset += 1 }
    let spaced = offset > end
    switch text.storage[offset] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return true
    case UInt8(ascii: "-"): return spaced || wordCount > 1
    case UInt8(ascii: "."): return wordCount > 1 && !Ascii.isDigit(text.storage[offset + 1])
    case 0xE2: return text.storage[offset + 1] == 0x80 && (0x93...0x94).contains(text.storage[offset + 2])
    default: return false
    }
  }

  /// The offset after the word of the given place, counted from 1.
  static func end(ofWord place: Int, _ body: Span, in text: SourceText) -> Int? {
    var seen = 0
    var inside = false
    var offset = body.start
    while offset < body.end {
      let byte = text.storage[offset]
      let isWord =
        Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == UInt8(ascii: "'") || (0xC3...0xDF).contains(byte)
      if isWord != inside {
        inside = isWord
        if isWord { seen += 1 } else if seen == place { return offset }
      }
      offset += 1
    }
    return seen == place ? offset : nil
  }

  /// Whether the words hold a verb that makes them a sentence.
  static func hasVerb(_ words: [String]) -> Bool { words.contains { finiteVerbs.contains($0) } }

  /// Whether the words hold a participle or past tense in -ed, which a title may have and a short sentence must.
  static func hasPast(_ words: [String]) -> Bool { words.contains { isPast($0) } }

  private static func isPast(_ word: String) -> Bool {
    word.utf8.count >= 4 && word.hasSuffix("ed") && !notPast.contains(word)
  }

  /// Words in -ed that are no past tense.
  private static let notPast: Set<String> = [
    "need", "feed", "speed", "indeed", "exceed", "succeed", "proceed", "seed", "breed", "hundred", "shed", "naked",
    "sacred",
  ]

  /// Whether a past tense makes the words a sentence: a form in -ed that "by" and the like do not make a participle.
  static func tells(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      isPast(word) && !participleFollowers.contains(next)
    }
  }

  private static let participleFollowers: Set<String> = [
    "by", "for", "in", "from", "with", "at", "on", "during", "and", "or", "as", "within", "since", "before", "after",
  ]

  /// Whether the block only points elsewhere, as "See Recommendation A" or "Recommendations 2 and 3".
  static func isPointer(_ draft: Draft) -> Bool {
    guard (2...14).contains(draft.words.count), let first = draft.words.first else { return false }
    let isSee = ["see", "refer", "link", "linked", "links", "ref"].contains(first)
    let isBare =
      first.hasPrefix("recommendation") && draft.mark.hashes == 0 && !draft.mark.isBold && !draft.isUnderlined
    guard isSee || isBare else { return false }
    return draft.words.allSatisfy { pointers.contains($0) || Numerals.isNumeral($0) || $0.count == 1 }
  }

  /// Whether the words are "Recommendation" and one number or letter, nothing else.
  static func isLabel(_ words: [String]) -> Bool {
    words.count == 2 && (words[0] == "recommendation" || words[0] == "action") && Numerals.isNumeral(words[1])
  }

  /// Whether the words ask a question.
  static func isQuestion(_ draft: Draft) -> Bool { draft.ending == .question }

  /// "CIN - Child in Need": a short form in capitals, a dash and what it stands for.
  static func isAbbreviation(_ draft: Draft, in text: SourceText) -> Bool {
    guard let first = draft.words.first, let end = end(ofWord: 1, draft.body, in: text) else { return false }
    let isShortForm =
      (2...7).contains(first.utf8.count)
      && (draft.body.start..<end).count { Ascii.isUpper(text.storage[$0]) } >= 2
    return isShortForm && (text.has(" - ", at: end) || text.has(" – ", at: end) || text.has(": ", at: end))
  }

  /// Words that announce a list rather than name a section.
  static func announcesList(_ words: [String]) -> Bool { words.contains { announcers.contains($0) } }

  private static let announcers: Set<String> = [
    "following", "below", "these", "include", "includes", "including", "follows", "namely", "two", "three", "four",
    "five",
    "six", "seven", "eight", "nine", "ten", "several", "number",
  ]

  /// Whether the last word cannot end a title: a sentence goes on in what follows.
  static func dangles(_ words: [String]) -> Bool { words.last.map { danglers.contains($0) } ?? false }

  /// "Who the family are", "nobody asks who he is": a question word not far before makes a title of what would dangle.
  static func asksIndirectly(_ words: [String]) -> Bool {
    guard let last = words.last, ["is", "are", "was", "were"].contains(last) else { return false }
    return words.suffix(8).contains { ["who", "what", "how", "why", "where", "when"].contains($0) }
  }

  /// Whether every word starts with a capital, or a figure, and there are three or more.
  static func isTitleCase(_ body: Span, in text: SourceText) -> Bool {
    var words = 0
    var inside = false
    for offset in body.start..<body.end {
      let byte = text.storage[offset]
      let isWord = Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == UInt8(ascii: "'") || byte >= 0x80
      if isWord, !inside {
        if Ascii.isLower(byte) { return false }
        words += 1
      }
      inside = isWord
    }
    return words >= 3
  }

  private static let danglers: Set<String> = [
    "which", "that", "to", "and", "or", "the", "a", "an", "for", "of", "so", "by", "with", "should", "whether", "how",
    "including",
    "from", "then", "is", "are", "was", "were",
  ]
}
