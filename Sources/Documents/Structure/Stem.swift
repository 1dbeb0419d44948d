/// A word or, with a star, the start of words; long ones forgive a slip of the pen.
struct Stem {
  private let letters: [UInt8]
  private let isPrefix: Bool

  init(_ pattern: Substring) {
    isPrefix = pattern.hasSuffix("*")
    letters = Array((isPrefix ? pattern.dropLast() : pattern).utf8)
  }

  func matches(_ word: [UInt8]) -> Bool { isPrefix ? word.starts(with: letters) : word == letters }

  /// Whether one letter more, less or other, or two exchanged, makes the word match.
  func nearlyMatches(_ word: [UInt8]) -> Bool {
    guard letters.count >= 6, word.count >= 6, word.first == letters.first, word.count + 1 >= letters.count else {
      return false
    }
    guard isPrefix else { return abs(word.count - letters.count) <= 1 && Self.distance(word, letters) <= 1 }
    return (letters.count - 1...letters.count + 1).contains { length in
      length <= word.count && Self.distance(Array(word.prefix(length)), letters) <= 1
    }
  }

  /// The number of letters to insert, drop, change or exchange, counted up to the whole words.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], rows[i - 2][j - 2] + 1) }
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
