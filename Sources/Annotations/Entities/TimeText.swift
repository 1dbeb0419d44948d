import Documents
import Tokens

/// The words of one block as the scanners of dates and ages see them.
struct TimeText {
  let tokens: TokenTable
  let text: SourceText
  /// The words, indices into the token table.
  let words: Range<Int>
  private let senses: [TimeWord]

  init(_ tokens: TokenTable, block: Int, in text: SourceText) {
    self.tokens = tokens
    self.text = text
    words = tokens.words(ofBlock: block)
    senses = words.map { TimeWord($0, tokens, in: text) }
  }

  /// What a word is; outside of the block, nothing.
  subscript(word: Int) -> TimeWord { words.contains(word) ? senses[word - words.lowerBound] : .other }

  /// What stands before a word of the block that is not its first.
  func gap(before word: Int) -> WordGap {
    words.contains(word) && word > words.lowerBound ? WordGap(before: word, tokens, in: text) : .other
  }

  /// Whether a word is a key, close to the word before it.
  func isKey(_ key: TimeWord.Key, at word: Int) -> Bool { self[word] == .key(key) }

  /// Whether one of the keys stands at `word`, close to the word before it.
  func follows(_ keys: [TimeWord.Key], at word: Int) -> Bool {
    guard case .key(let key) = self[word], keys.contains(key) else { return false }
    return gap(before: word).isClose
  }

  /// The folded word.
  func key(_ word: Int) -> String { String(decoding: Folding.key(of: tokens.span(word), in: text), as: UTF8.self) }

  func isCapitalised(_ word: Int) -> Bool { words.contains(word) && tokens.flags[word].contains(.capitalised) }

  /// A whole number, "twenty-two" as well, and the word after it.
  func number(at word: Int) -> (value: Int, end: Int)? {
    guard case .number(let value, let digits) = self[word] else { return nil }
    if digits == 0, value >= 20, value % 10 == 0, case .number(let ones, 0) = self[word + 1], (1...9).contains(ones),
      gap(before: word + 1) == .hyphen
    {
      return (value + ones, word + 2)
    }
    return (value, word + 1)
  }

  /// Whether nothing of the sentence follows before a mark: the block ends at `word`, or a mark stands before it.
  func isAtMark(_ word: Int) -> Bool {
    guard words.contains(word) else { return true }
    switch gap(before: word) {
    case .comma, .other, .dash: return true
    case .space, .hyphen, .slash, .apostrophe: return false
    }
  }

  /// Whether an ASCII mark or sign stands right before a word: `£2000`.
  func isPriced(_ word: Int) -> Bool {
    let start = Int(tokens.start[word])
    return start >= 2 && (text.storage[start - 1] == UInt8(ascii: "$") || text.storage[start - 1] == 0xA3)
  }
}
