/// What stands between two words, apart from plain space.
struct WordGap: OptionSet {
  let rawValue: UInt16

  static let sentence = WordGap(rawValue: 1 << 0)
  static let comma = WordGap(rawValue: 1 << 1)
  static let colon = WordGap(rawValue: 1 << 2)
  static let open = WordGap(rawValue: 1 << 3)
  static let close = WordGap(rawValue: 1 << 4)
  /// A dash with space around it, or a long dash.
  static let dash = WordGap(rawValue: 1 << 5)
  static let hyphen = WordGap(rawValue: 1 << 6)
  static let slash = WordGap(rawValue: 1 << 7)
  /// A full stop without space after it, as in `14.3.16`.
  static let dot = WordGap(rawValue: 1 << 8)
  static let quote = WordGap(rawValue: 1 << 9)
  static let line = WordGap(rawValue: 1 << 10)
  static let space = WordGap(rawValue: 1 << 11)
  /// A bar, a tab, a mark that is no punctuation of a sentence.
  static let other = WordGap(rawValue: 1 << 12)

  /// The gaps across which no name goes on.
  static let breaks: WordGap = [.sentence, .comma, .colon, .open, .close, .dash, .slash, .dot, .other]
}

/// A word of a review's face, with what the searches ask about it.
struct FaceWord {
  /// The word as printed, ligatures and soft hyphens resolved, without `'s`.
  var text: String
  /// The word in lower case, without `'s`; `and` for `&`.
  var key: String
  /// What stands before it.
  var before: WordGap
  /// Whether `'s` follows it.
  var possessive: Bool

  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { text.utf8.first != key.utf8.first && text != "&" }

  /// Whether it has letters, all of them capitals.
  var isShouted: Bool {
    text.utf8.contains { $0 >= 65 && $0 <= 90 } && !text.utf8.contains { $0 >= 97 && $0 <= 122 }
  }

  /// The number that its digits make, also with an ordinal's ending.
  var number: Int? {
    let digits = text.utf8.prefix(while: \.isDigit)
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    let rest = key.utf8.dropFirst(digits.count)
    guard rest.isEmpty || ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(rest) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// The number of ASCII digits at its start.
  var digits: Int { text.utf8.prefix(while: \.isDigit).count }

  /// The word as printed, with `'s`.
  var full: String { possessive ? text + "'s" : text }
}

extension Collection<FaceWord> {
  /// The words as one would print them in a name: single spaces, hyphens tight, a bracket or comma kept.
  var printed: String {
    var result = ""
    for (index, word) in enumerated() {
      if index > 0 { result += word.separator }
      result += index == count - 1 ? word.text : word.full
    }
    return result
  }

  /// As ``printed``, with capitals only at the start of words when all of it is shouted.
  var calmlyPrinted: String {
    guard count > 0, allSatisfy({ $0.isShouted || $0.text == "&" || $0.digits > 0 }) else { return printed }
    return enumerated().map { index, word in
      var calm = word
      calm.text = index > 0 && wordsSmallInTitles.contains(word.key) ? word.key : word.calmText
      return calm
    }.printed
  }
}

private let wordsSmallInTitles = WordSet.of("and of on upon the with in into for to a")

extension FaceWord {
  /// The shouted word as a name is written: one capital, and one after the apostrophe of `O'Dwyer`.
  var calmName: String {
    var letters = ""
    for (index, letter) in text.enumerated() {
      let isFirst = index == 0 || (index == 2 && letters.hasSuffix("'"))
      letters += isFirst ? String(letter) : letter.lowercased()
    }
    return letters
  }

  /// The shouted word with one capital; a word of at most two letters or with digits stays as it is.
  fileprivate var calmText: String {
    text.utf8.count > 2 && digits == 0 ? calmName : text
  }

  fileprivate var separator: String {
    if before.contains(.comma) { return ", " }
    if before.contains(.colon) { return ": " }
    if before.contains(.hyphen) { return "-" }
    if before.contains(.dash) { return " – " }
    if before.contains(.slash) { return "/" }
    return before.contains(.dot) && !before.contains(.space) ? "." : " "
  }
}

/// Sets of words that the searches look for, written as one text.
enum WordSet {
  /// The words of a text, which white space separates.
  static func of(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
