/// English inflection by rule, with a table for what no rule covers.
///
/// A word may be a verb or a noun, so `~` gives the forms of both: plural or third person, past, participle, `-ing`.
/// Where stress decides about a doubled consonant, both spellings are given; a form that nobody writes does no harm.
package enum Inflection {
  /// The word itself and its inflected forms, without repetition. The word is in lower case.
  package static func forms(of word: String) -> [String] {
    var forms = [word]
    for form in irregularForms(of: word) ?? regularForms(of: word) where !forms.contains(form) { forms.append(form) }
    return forms
  }

  private static func irregularForms(of word: String) -> [String]? {
    if let forms = IrregularForms.table[word] { return forms }
    for prefix in prefixes where word.hasPrefix(prefix) {
      if let forms = IrregularForms.table[String(word.dropFirst(prefix.count))] {
        return forms.map { prefix + $0 } + regularForms(of: word)
      }
    }
    for ending in endings where word.hasSuffix(ending) && word.count > ending.count {
      guard !falseEndings.contains(word), let forms = IrregularForms.table[ending] else { continue }
      return forms.map { word.dropLast(ending.count) + $0 } + [word + "s"]
    }
    return nil
  }

  private static let prefixes = [
    "under", "over", "with", "mis", "re", "out", "up", "fore", "un", "inter", "co", "step", "grand", "god", "school",
    "pre", "mid",
  ]
  private static let endings = ["woman", "man", "child", "wife", "foot"]
  private static let falseEndings: Set = ["human", "german", "roman", "ottoman", "talisman", "midwife"]

  private static func regularForms(of word: String) -> [String] {
    let letters = Array(word.utf8)
    guard letters.count > 1, let last = letters.last, last >= 0x61 && last <= 0x7A else { return [word + "s"] }
    return sForms(word, letters) + pastAndParticiple(word, letters)
  }

  private static func sForms(_ word: String, _ letters: [UInt8]) -> [String] {
    let stem = String(word.dropLast())
    switch letters[letters.count - 1] {
    case UInt8(ascii: "y") where !isVowel(letters, letters.count - 2): return [stem + "ies"]
    case UInt8(ascii: "s"), UInt8(ascii: "z"):
      let doubled = doubles(letters) ? [word + word.suffix(1) + "es"] : []
      return [word + "es"] + doubled
    case UInt8(ascii: "x"): return [word + "es"]
    case UInt8(ascii: "h") where word.hasSuffix("ch") || word.hasSuffix("sh"): return [word + "es"]
    case UInt8(ascii: "o") where !isVowel(letters, letters.count - 2): return [word + "es", word + "s"]
    default: return [word + "s"]
    }
  }

  private static func pastAndParticiple(_ word: String, _ letters: [UInt8]) -> [String] {
    let stem = String(word.dropLast())
    switch letters[letters.count - 1] {
    case UInt8(ascii: "e"):
      if word.hasSuffix("ie") { return [word + "d", word.dropLast(2) + "ying"] }
      if word.hasSuffix("ee") || word.hasSuffix("oe") || word.hasSuffix("ye") { return [word + "d", word + "ing"] }
      return [word + "d", stem + "ing"]
    case UInt8(ascii: "y") where !isVowel(letters, letters.count - 2): return [stem + "ied", word + "ing"]
    case UInt8(ascii: "c"): return [word + "ked", word + "king"]
    default:
      let plain = [word + "ed", word + "ing"]
      guard doubles(letters) else { return plain }
      let doubled = [word + word.suffix(1) + "ed", word + word.suffix(1) + "ing"]
      return syllables(letters) == 1 ? doubled : doubled + plain
    }
  }

  /// Whether a word ends in one consonant after one vowel, so that it may double the consonant.
  private static func doubles(_ letters: [UInt8]) -> Bool {
    let last = letters.count - 1
    guard last >= 2, !"wxyh".utf8.contains(letters[last]), !isVowel(letters, last), isVowel(letters, last - 1) else {
      return false
    }
    return !isVowel(letters, last - 2)
  }

  private static func syllables(_ letters: [UInt8]) -> Int {
    letters.indices.count { isVowel(letters, $0) && ($0 == 0 || !isVowel(letters, $0 - 1)) }
  }

  /// Whether a letter is a vowel; the u of qu is none, y is one between consonants.
  private static func isVowel(_ letters: [UInt8], _ index: Int) -> Bool {
    guard index >= 0 else { return false }
    switch letters[index] {
    case UInt8(ascii: "u"): return index == 0 || letters[index - 1] != UInt8(ascii: "q")
    case UInt8(ascii: "y"): return index > 0 && !"aeiou".utf8.contains(letters[index - 1])
    case let letter: return "aeio".utf8.contains(letter)
    }
  }
}
