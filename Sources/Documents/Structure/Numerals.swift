/// Numbers as titles print them.
enum Numerals {
  private static let names: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "first",
    "second",
    "third", "fourth", "fifth", "sixth", "seventh", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "a",
    "b",
    "c", "d", "e", "f", "g", "h",
  ]

  /// The value of a figure, a number word or a single letter; nil for others.
  static func value(_ word: String) -> Int? {
    if let value = Int(word) { return value }
    if let place = words.firstIndex(of: word) { return place + 1 }
    guard let letter = word.utf8.first, word.utf8.count == 1, Ascii.isLower(letter) else { return nil }
    return Int(letter) - 96
  }

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  static func isNumeral(_ word: String) -> Bool {
    if names.contains(word) { return true }
    let letters = word.utf8
    guard let first = letters.first, letters.count <= 4 || Ascii.isDigit(first) else { return false }
    // `12`, and marks such as `r1` or `a2`.
    return (Ascii.isDigit(first) || letters.count > 1) && letters.dropFirst().allSatisfy { Ascii.isDigit($0) }
  }
}
