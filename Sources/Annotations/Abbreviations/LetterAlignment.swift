/// Finds the words that a short form's letters come from.
///
/// After Schwartz and Hearst (2003), "A simple algorithm for identifying abbreviation definitions in biomedical text":
/// the letters are found from right to left, the first at a word's beginning. Before it the stricter way is tried, each
/// letter the initial of a word; after it, initials whose letters are in another order ("ICCP" for ICPC).
enum LetterAlignment {
  /// How freely letters may be found.
  enum Rule: CaseIterable {
    /// Each letter is the initial of a word; small words may be passed over.
    case initials
    /// The letters stand anywhere in the words, in order.
    case anywhere
    /// The initials are the letters in another order.
    case transposed
  }

  /// The first of the words that make the long form, which ends with the last of `words`; nil where the letters do not
  /// fit. Words are folded, letters are capitals.
  static func start(of letters: [UInt8], in words: [[UInt8]], by rule: Rule) -> Int? {
    let letters = letters.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    switch rule {
    case .initials: return initials(letters, words)
    case .anywhere: return anywhere(letters, words)
    case .transposed: return transposed(letters, words)
    }
  }

  /// The most words that a long form may have.
  static func reach(_ letters: [UInt8]) -> Int { min(letters.count + 5, letters.count * 2) }

  private static func initials(_ letters: [UInt8], _ words: [[UInt8]]) -> Int? {
    var word = words.count - 1
    for (index, letter) in letters.enumerated().reversed() {
      while word >= 0, words[word].first != letter, index < letters.count - 1, isSmall(words[word]) { word -= 1 }
      guard word >= 0, words[word].first == letter else { return nil }
      word -= 1
    }
    return word + 1
  }

  private static func anywhere(_ letters: [UInt8], _ words: [[UInt8]]) -> Int? {
    guard letters.count >= 2, let last = words.last else { return nil }
    var place = (word: words.count - 1, offset: last.count)
    for (index, letter) in letters.enumerated().reversed() {
      while true {
        place.offset -= 1
        while place.offset < 0 {
          place.word -= 1
          guard place.word >= 0 else { return nil }
          place.offset = words[place.word].count - 1
        }
        if words[place.word][place.offset] == letter, index > 0 || place.offset == 0 { break }
      }
    }
    // Most of the letters should begin a word, or chance finds them in any text.
    let starts = words[place.word...].count { word in word.first.map { letters.contains($0) } ?? false }
    return starts * 2 >= letters.count ? place.word : nil
  }

  private static func transposed(_ letters: [UInt8], _ words: [[UInt8]]) -> Int? {
    guard letters.count >= 3 else { return nil }
    var found: [UInt8] = []
    for (index, word) in words.enumerated().reversed() {
      if isSmall(word) { continue }
      if let first = word.first { found.append(first) }
      if found.count == letters.count { return found.sorted() == letters.sorted() ? index : nil }
    }
    return nil
  }

  private static func isSmall(_ word: [UInt8]) -> Bool { small.contains(String(decoding: word, as: UTF8.self)) }

  private static let small: Set = [
    "of", "and", "the", "for", "in", "to", "on", "with", "a", "an", "at", "by", "from", "or",
  ]
}
