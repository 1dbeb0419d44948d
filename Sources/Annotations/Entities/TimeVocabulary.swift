/// The words of dates and ages. All are folded: small letters, no possessive.
extension TimeWord {
  static let vocabulary: [(String, TimeWord)] =
    numbers + months + periods + units + keys.flatMap { key, words in spelt(words).map { ($0, .key(key)) } }

  private static func spelt(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }

  private static let numbers: [(String, TimeWord)] =
    numbered(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        + "eighteen nineteen twenty"
    ) { .number($0, digits: 0) }
    + spelt("thirty forty fifty sixty seventy eighty ninety").enumerated().map {
      ($1, .number($0 * 10 + 30, digits: 0))
    }
    + numbered("zeroth first second third fourth fifth sixth seventh eighth ninth tenth") { .ordinal($0) }
    + spelt("teens twenties thirties forties fifties sixties seventies").enumerated().map {
      ($1, .decadeOfLife($0 * 10 + 10))
    }

  private static func numbered(_ words: String, _ meaning: (Int) -> TimeWord) -> [(String, TimeWord)] {
    spelt(words).enumerated().map { ($1, meaning($0)) }
  }

  private static let months: [(String, TimeWord)] =
    spelt("january february march april may june july august september october november december").enumerated().map {
      ($1, .month($0 + 1, isShort: false))
    }
    + [
      ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9),
      ("oct", 10), ("nov", 11), ("dec", 12),
    ].map { ($0.0, .month($0.1, isShort: true)) }

  private static let periods: [(String, TimeWord)] =
    spelt("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri").map {
      ($0, .weekday)
    }
    + spelt("spring summer autumn winter").map { ($0, .season($0)) }
    + spelt("christmas easter ramadan eid diwali hallowe'en halloween hogmanay michaelmas whitsun pentecost passover")
    .map { ($0, .feast($0)) }

  private static let units: [(String, TimeWord)] = [
    ("hour hours hr hrs", .hours), ("day days", AgeUnit.days), ("week weeks wk wks", .weeks),
    ("month months mth mths", .months), ("year years yr yrs", .years),
  ].flatMap { words, unit in spelt(words).map { ($0, .unit(unit)) } }

  private static let keys: [(Key, String)] = [
    (.aged, "aged"), (.age, "age"), (.ages, "ages"), (.old, "old"), (.olds, "olds"), (.yo, "yo"), (.of, "of"),
    (.the, "the"), (.and, "and"), (.or, "or"), (.to, "to"), (.until, "until till"), (.between, "between"),
    (.half, "half"), (.a, "a"), (.quarter, "quarter"), (.gestation, "gestation gestational"),
    (.pregnant, "pregnant"), (.pregnancy, "pregnancy"), (.into, "into"), (.her, "her their his"),
    (.early, "early"), (.mid, "mid middle"), (.late, "late"), (.start, "start end beginning"),
    (.under, "under below"), (.over, "over"),
    (.about, "about around approximately almost nearly just only roughly exactly barely"), (.at, "at"), (.by, "by"),
    (.turned, "turned turning turns reached reaching"), (.was, "was is were being been"), (.when, "when but while"),
    (.pronoun, "he she who they i"),
    (.preposition, "in on since from during last this that next before after throughout following dated for"),
    (.person, "boy girl child baby infant youth teenager man woman mother father son daughter pupil"), (.eve, "eve"),
    (.new, "new"), (.least, "least than"), (.had, "had has"), (.plus, "plus"),
  ]
}
