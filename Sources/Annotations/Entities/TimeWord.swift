import Documents
import Tokens

/// What a word is to the scanners of dates and ages.
enum TimeWord: Equatable {
  case other
  /// A whole number in figures or words, with its number of digits (0 in words).
  case number(Int, digits: Int)
  /// "9th", "third".
  case ordinal(Int)
  /// Figures with strokes, stops or colons between: "29/5/20", "14.06.2020", "36/40".
  case figures(String)
  /// "1990s".
  case decade(Int)
  /// A number and a unit in one word: "7wks", "14yrs", "3yo".
  case measure(Int, AgeUnit, isOld: Bool)
  case month(Int, isShort: Bool)
  case weekday
  case season(String)
  case feast(String)
  case unit(AgeUnit)
  /// "teens", "twenties".
  case decadeOfLife(Int)
  case key(Key)

  /// Words that the scanners' grammars name.
  enum Key: UInt8 {
    case aged, age, ages, old, olds, yo, of, the, and, or, to, until, between, half, a, quarter
    case gestation, pregnant, pregnancy, into, her, early, mid, late, start, under, over, about, at, by, turned, was
    case when, pronoun, preposition, person, eve, new, plus, least, had
  }
}

/// A unit of age.
enum AgeUnit: String {
  case hours = "h"
  case days = "d"
  case weeks = "w"
  case months = "m"
  case years = "y"

  /// The unit's name as a noun after `count`.
  func name(_ count: Int) -> String {
    let plural: String
    switch self {
    case .hours: plural = "hours"
    case .days: plural = "days"
    case .weeks: plural = "weeks"
    case .months: plural = "months"
    case .years: plural = "years"
    }
    return count == 1 ? String(plural.dropLast()) : plural
  }
}

extension TimeWord {
  /// What a word of a document is. Words without a digit cost one look into a table.
  init(_ word: Int, _ tokens: TokenTable, in text: SourceText) {
    if tokens.flags[word].contains(.digit) {
      self = Self.figures(Folding.key(of: tokens.span(word), in: text))
    } else {
      let hash = tokens.hash[word]
      self = Self.mayHold(hash) ? Self.words[hash] ?? .other : .other
    }
  }

  /// A word that holds a digit, folded.
  private static func figures(_ key: [UInt8]) -> TimeWord {
    guard let first = key.first, first.isFigure, key.count <= 12 else { return .other }
    let digits = key.prefix { $0.isFigure }
    let rest = String(decoding: key[digits.count...], as: UTF8.self)
    guard digits.count <= 4, let number = Int(String(decoding: digits, as: UTF8.self)) else { return .other }
    switch rest {
    case "": return .number(number, digits: digits.count)
    case "st", "nd", "rd", "th": return .ordinal(number)
    case "s", "'s": return digits.count == 4 && number % 10 == 0 ? .decade(number) : .other
    case "yo", "yrold": return .measure(number, .years, isOld: true)
    default: break
    }
    if let unit = units[rest] { return .measure(number, unit, isOld: false) }
    return key.allSatisfy { $0.isFigure || "/.".utf8.contains($0) }
      ? .figures(String(decoding: key, as: UTF8.self)) : .other
  }

  private static let units: [String: AgeUnit] = [
    "d": .days, "days": .days, "w": .weeks, "wk": .weeks, "wks": .weeks, "weeks": .weeks, "m": .months, "mth": .months,
    "mths": .months, "months": .months, "y": .years, "yr": .years, "yrs": .years, "years": .years,
  ]

  /// Whether the table may hold a hash: one look for nearly all words.
  private static func mayHold(_ hash: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: hash >> 6) & 1023] >> (hash & 63) & 1 == 1
  }

  private static let filter: [UInt64] = {
    var filter = Array(repeating: UInt64(0), count: 1024)
    for hash in words.keys { filter[Int(truncatingIfNeeded: hash >> 6) & 1023] |= 1 << (hash & 63) }
    return filter
  }()

  /// The words by the hash of their folded keys.
  private static let words: [UInt64: TimeWord] = {
    var table: [UInt64: TimeWord] = [:]
    for (word, meaning) in vocabulary { table[Folding.hash(Array(word.utf8))] = meaning }
    return table
  }()
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isFigure: Bool { self &- UInt8(ascii: "0") < 10 }
}
