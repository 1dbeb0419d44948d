import Documents
import Tokens

/// A word or hyphenated words that may be an abbreviation: "ICPC", "ICPCs", "DNA'd", "A&E", "CP-IS", "DfE".
struct ShortForm {
  /// The letters and digits in capitals, without the ending of a plural, a possessive or a verb.
  let letters: [UInt8]
  /// The word after it.
  let end: Int

  /// The short form that begins at `word`; nil where the word looks like none.
  ///
  /// At least two capitals, or one and a digit, and no more small letters than capitals; 2 to 10 signs.
  init?(at word: Int, _ tokens: TokenTable, in text: SourceText, limit: Int) {
    guard let first = Self.stem(word, tokens, in: text) else { return nil }
    var letters = first
    var end = word + 1
    while end < limit, end < word + 3, tokens.flags[end].contains(.afterHyphen),
      !Self.isInflected(end - 1, tokens, text), let next = Self.part(end, tokens, in: text)
    {
      letters += next
      end += 1
    }
    guard letters.count <= 10 else { return nil }
    let capitals = first.count { $0 &- 0x41 < 26 }
    guard capitals >= 2 || (capitals == 1 && letters.contains(where: \.isFigure)) else { return nil }
    self.letters = letters.map { $0 &- 0x61 < 26 ? $0 &- 0x20 : $0 }
    self.end = end
  }

  /// The letters and digits of a word up to an apostrophe, without a plural's or verb's small ending.
  private static func stem(_ word: Int, _ tokens: TokenTable, in text: SourceText) -> [UInt8]? {
    let span = tokens.span(word)
    guard span.count <= 16, text.storage[span.start] &- 0x41 < 26 else { return nil }
    var letters = text.storage[span.start..<span.end].prefix { $0 != UInt8(ascii: "'") && $0 != 0xE2 }
      .filter { $0.isFigure || ($0 | 0x20) &- 0x61 < 26 }
    for ending in ["ing", "ed", "es", "s", "d"] where letters.count > ending.utf8.count + 1 {
      let rest = letters.dropLast(ending.utf8.count)
      guard letters.suffix(ending.utf8.count).elementsEqual(ending.utf8), let last = rest.last, last < 0x61 else {
        continue
      }
      letters = Array(rest)
      break
    }
    let small = letters.count { $0 >= 0x61 }
    return letters.count >= 2 && small * 2 <= letters.count ? letters : nil
  }

  /// A later part of a hyphenated short form: capitals or digits only.
  private static func part(_ word: Int, _ tokens: TokenTable, in text: SourceText) -> [UInt8]? {
    let span = tokens.span(word)
    let bytes = text.storage[span.start..<span.end].prefix { $0 != UInt8(ascii: "'") && $0 != 0xE2 }
    guard bytes.count <= 6, bytes.allSatisfy({ $0.isFigure || $0 &- 0x41 < 26 }) else { return nil }
    return Array(bytes)
  }

  private static func isInflected(_ word: Int, _ tokens: TokenTable, _ text: SourceText) -> Bool {
    text.storage[Int(tokens.end[word]) - 1] >= 0x61
  }
}
