import Documents

/// What stands between two words, as far as it tells whether a sentence ends there.
struct Gap {
  /// The last of `.`, `?`, `!` in the gap, 0 for none.
  var mark: UInt8 = 0
  /// The last of `.`, `?`, `!`, `:` in the gap, 0 for none.
  var lastMark: UInt8 = 0
  /// Whether white space follows the mark.
  var spaced = false
  /// Whether a tab, a cell border or the like stands in the gap.
  var hard = false

  /// Takes in one byte of the gap.
  mutating func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      mark = byte
      lastMark = byte
      spaced = false
    case UInt8(ascii: ":"): lastMark = byte
    case UInt8(ascii: "\t"), UInt8(ascii: "|"): hard = true
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0xA0: if mark != 0 { spaced = true }
    default: break
    }
  }
}

/// Decides where sentences end.
enum SentenceBreak {
  /// Whether a sentence ends between `previous` and `next`, with `gap` between them.
  static func isBreak(
    after previous: Span, before next: Span, nextFlags: TokenFlags, gap: Gap, heads: Bool, in bytes: [UInt8]
  ) -> Bool {
    if gap.hard { return true }
    guard gap.mark != 0 else { return false }
    let startsLow = !nextFlags.contains(.capitalised) && Letters.letter(in: bytes, at: next.start).0.isLetter
    if startsLow { return false }
    if !gap.spaced { return isRunTogether(previous, next, in: bytes) }
    guard gap.mark == UInt8(ascii: ".") else { return true }
    return !isAbbreviation(previous, before: next, nextFlags: nextFlags, heads: heads, in: bytes)
  }

  /// "home.The": a space is missing after a sentence's end.
  private static func isRunTogether(_ previous: Span, _ next: Span, in bytes: [UInt8]) -> Bool {
    let low = Letters.ascii[Int(bytes[previous.end - 1] & 0x7F)] == .lower && bytes[previous.end - 1] < 0x80
    return low && previous.count > 1 && next.count > 1
      && Letters.letter(in: bytes, at: next.start).0 == .upper
      && Letters.letter(in: bytes, at: next.start + 1).0 == .lower
  }

  private static func isAbbreviation(
    _ previous: Span, before next: Span, nextFlags: TokenFlags, heads: Bool, in bytes: [UInt8]
  ) -> Bool {
    guard previous.count <= 7 else { return false }
    let number = Letters.letter(in: bytes, at: next.start).0 == .digit
    if previous.count == 1, Letters.letter(in: bytes, at: previous.start).0.isLetter {
      let capital = Letters.letter(in: bytes, at: previous.start).0 == .upper
      return capital ? !heads && !number : number
    }
    let word = String(decoding: bytes[previous.start..<previous.end], as: UTF8.self).lowercased()
    if always.contains(word) { return true }
    return number && beforeNumber.contains(word)
  }

  /// Whether a single letter after this word is a pseudonym or a label ("Adult A.", "Appendix B."), not an initial.
  static func isHead(_ word: Span, in bytes: [UInt8]) -> Bool {
    guard word.count >= 3, word.count <= 14 else { return false }
    return heads.contains(String(decoding: bytes[word.start..<word.end], as: UTF8.self).lowercased())
  }

  /// Abbreviations that never end a sentence before a capital.
  private static let always: Set<String> = [
    "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "hon", "st", "sgt", "insp", "supt", "e.g", "eg", "i.e", "ie", "cf",
    "viz", "vs", "fig", "approx", "esp",
  ]
  /// Abbreviations that do not end a sentence before a number.
  private static let beforeNumber: Set<String> = [
    "no", "nos", "para", "paras", "p", "pp", "pg", "s", "ss", "sec", "sect", "ch", "chap", "vol", "art", "reg", "cl",
    "ed", "circa", "ca", "tel", "ext", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "rec", "recs", "ref", "v", "app",
  ]
  private static let heads: Set<String> = [
    "adult", "child", "baby", "sibling", "family", "person", "male", "female", "partner", "parent", "mother", "father",
    "practitioner", "school", "hospital", "area", "agency", "team", "theme", "appendix", "recommendation", "option",
    "plan", "category", "group", "part", "phase", "annex", "table", "figure", "young", "grandmother", "grandfather",
    "aunt", "uncle", "cousin", "surgery", "practice", "authority", "borough", "trust", "worker", "brother", "sister",
    "subject", "hepatitis", "vitamin", "schedule", "box", "step", "stage", "tier", "level", "grade", "carer", "and",
  ]
}
