import Documents
import Tokens

/// A place where a document says what an abbreviation stands for.
struct AbbreviationDefinition {
  /// The letters and digits in capitals, see ``ShortForm``.
  let letters: [UInt8]
  /// The word where the short form stands.
  let word: Int
  /// The words of the long form.
  let longForm: Range<Int>
}

/// Finds a document's own definitions: `Long Form (SF)`, `SF (Long Form)`, `SF – Long Form`, `SF stands for Long Form`.
///
/// Each short form looks at a bounded number of words beside it, so time is linear in the document.
struct AbbreviationScan {
  private let tokens: TokenTable
  private let text: SourceText

  init(_ tokens: TokenTable, in text: SourceText) {
    self.tokens = tokens
    self.text = text
  }

  /// The definitions of a block in the order of their short forms.
  func definitions(inBlock block: Int) -> [AbbreviationDefinition] {
    let words = tokens.words(ofBlock: block)
    var found: [AbbreviationDefinition] = []
    for word in words where tokens.flags[word].contains(.capitalised) {
      guard let short = ShortForm(at: word, tokens, in: text, limit: words.upperBound) else { continue }
      if let longForm = before(short, at: word, block) ?? bracketed(short, words) ?? after(short, at: word, words) {
        found.append(AbbreviationDefinition(letters: short.letters, word: word, longForm: longForm))
      }
    }
    return found
  }

  /// `Long Form (SF)`, `Long Form ("SF")`, `Long Form (hereafter SF)`, `Long Form (the SF; see 2.1)`.
  private func before(_ short: ShortForm, at word: Int, _ block: Int) -> Range<Int>? {
    let words = sentence(of: word, block)
    guard let opening = opening(before: word, in: words), opening > words.lowerBound else { return nil }
    let isClosed = short.end >= words.upperBound || has(")]—–,;", before: short.end) || endsWithBracket(short.end)
    guard isClosed else { return nil }
    let start = max(words.lowerBound, opening - LetterAlignment.reach(short.letters))
    let keys = (start..<opening).map(key)
    for rule in LetterAlignment.Rule.allCases {
      guard let first = LetterAlignment.start(of: short.letters, in: keys, by: rule) else { continue }
      return start + first..<opening
    }
    return nil
  }

  /// The first word in the brackets in which `word` is the short form.
  private func opening(before word: Int, in words: Range<Int>) -> Int? {
    var first = word
    while first > words.lowerBound, word - first <= 3 {
      if has("([", before: first) { return first }
      guard Self.leads.contains(String(decoding: key(first - 1), as: UTF8.self)) else { return nil }
      first -= 1
    }
    return nil
  }

  private static let leads: Set = [
    "the", "or", "hereafter", "hereinafter", "henceforth", "known", "as", "abbreviated", "to", "called", "referred",
    "shortened", "also", "a", "an", "now", "formerly",
  ]

  /// `SF (Long Form)`: the brackets hold the long form and little else.
  private func bracketed(_ short: ShortForm, _ words: Range<Int>) -> Range<Int>? {
    guard short.end < words.upperBound, has("([", before: short.end) else { return nil }
    var end = short.end + 1
    while end < words.upperBound, end - short.end < 14, !has(")];", before: end) { end += 1 }
    let reach = min(end, short.end + LetterAlignment.reach(short.letters) + 2)
    let keys = (short.end..<reach).map(key)
    for rule in LetterAlignment.Rule.allCases {
      for last in stride(from: keys.count, to: 0, by: -1) {
        guard let first = LetterAlignment.start(of: short.letters, in: Array(keys[..<last]), by: rule), first <= 2
        else {
          continue
        }
        return short.end + first..<short.end + last
      }
    }
    return nil
  }

  /// `SF – Long Form`, `SF: Long Form`, a table's `SF | Long Form`, `SF stands for Long Form`; in the running text only
  /// where each letter is an initial.
  private func after(_ short: ShortForm, at word: Int, _ words: Range<Int>) -> Range<Int>? {
    guard let start = definiens(short.end, words) else { return nil }
    let isEntry = word == words.lowerBound
    let limit = min(words.upperBound, start + LetterAlignment.reach(short.letters))
    let keys = (start..<limit).map(key)
    for rule in LetterAlignment.Rule.allCases where isEntry || rule == .initials {
      for last in 1...max(1, keys.count) where last <= keys.count {
        if LetterAlignment.start(of: short.letters, in: Array(keys[..<last]), by: rule) == 0 {
          return start..<start + last
        }
      }
    }
    return nil
  }

  /// The word where a definition begins after a dash, a colon, an equals sign, a cell's border or "stands for".
  private func definiens(_ word: Int, _ words: Range<Int>) -> Int? {
    guard word < words.upperBound else { return nil }
    if has("–—:=|\t", before: word) || (has("-", before: word) && has(" ", before: word)) { return word }
    let key = String(decoding: key(word), as: UTF8.self)
    if key == "means", word + 1 < words.upperBound { return word + 1 }
    guard key == "stands" || key == "short", word + 2 < words.upperBound else { return nil }
    return String(decoding: self.key(word + 1), as: UTF8.self) == "for" ? word + 2 : nil
  }

  private func sentence(of word: Int, _ block: Int) -> Range<Int> {
    let sentences = tokens.sentences(ofBlock: block)
    let index = max(sentences.lowerBound, sentences.partition { tokens.sentenceStart[$0] <= word } - 1)
    return tokens.words(ofSentence: index)
  }

  private func key(_ word: Int) -> [UInt8] { Folding.key(of: tokens.span(word), in: text) }

  /// Whether one of the marks stands between a word and the one before.
  private func has(_ marks: String, before word: Int) -> Bool {
    guard word > 0, word < tokens.count, tokens.end[word - 1] <= tokens.start[word] else { return false }
    let gap = text.storage[Int(tokens.end[word - 1])..<Int(tokens.start[word])]
    guard gap.count <= 200 else { return false }
    return String(decoding: gap, as: UTF8.self).contains { marks.contains($0) }
  }

  /// Whether the text after the last word before `word` closes a bracket: the sentence or block may end there.
  private func endsWithBracket(_ word: Int) -> Bool {
    let start = Int(tokens.end[word - 1])
    let next = text.storage[start..<min(start + 4, text.count)]
    return next.contains(UInt8(ascii: ")")) || next.contains(UInt8(ascii: "]"))
  }
}
