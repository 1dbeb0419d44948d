/// A date found among words, with the indices of its words.
struct DatePhrase {
  var date: PartialDate
  var range: Range<Int>
}

/// Finds dates among words: `14th March 2022`, `March 2022`, `14/3/22`, `14.3.2022`, `2022-03-14`, `2022`.
///
/// Numbers are read day first, as they are written in the United Kingdom.
struct DatePhrases {
  private let words: ArraySlice<FaceWord>
  private let shortYears: Bool

  /// The dates in order; with `shortYears` also a month and two digits, as in `October 19 – August 20`.
  static func find(in words: ArraySlice<FaceWord>, shortYears: Bool = false) -> [DatePhrase] {
    let search = DatePhrases(words: words, shortYears: shortYears)
    var found: [DatePhrase] = []
    var index = words.startIndex
    while index < words.endIndex {
      if let phrase = search.date(at: index) {
        found.append(phrase)
        index = phrase.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at index: Int) -> DatePhrase? {
    if words[index].digits > 0 { return numeric(at: index) ?? dayFirst(at: index) ?? yearOnly(at: index) }
    return monthFirst(at: index)
  }

  private func word(_ index: Int) -> FaceWord? { index < words.endIndex ? words[index] : nil }

  private func month(at index: Int) -> Int? { word(index).flatMap { Self.months[$0.key] } }

  private func year(at index: Int, short: Bool) -> Int? {
    guard let word = word(index), word.digits == word.text.utf8.count, let number = word.number else { return nil }
    guard word.digits == 4 || (short && word.digits == 2) else { return nil }
    guard word.before.isDisjoint(with: [.sentence, .open, .close, .other]) else { return nil }
    return PartialDate.fullYear(number, digits: word.digits)
  }

  private func phrase(_ date: PartialDate?, _ start: Int, _ end: Int) -> DatePhrase? {
    date.map { DatePhrase(date: $0, range: start..<end) }
  }

  /// `14/3/22`, `14.3.2022`, `14-03-2022`, `2022-03-14`.
  private func numeric(at index: Int) -> DatePhrase? {
    guard let second = word(index + 1), let third = word(index + 2), index == words.startIndex || isFree(index) else {
      return nil
    }
    let mark = second.before
    guard mark == third.before, mark == .slash || mark == .dot || mark == .hyphen else { return nil }
    let text = [words[index], second, third].map(\.text).joined(separator: "/")
    return phrase(PartialDate(text), index, index + 3)
  }

  /// Whether the word is not tied to the one before it, as the 2 of `1.2.3` is.
  private func isFree(_ index: Int) -> Bool {
    let before = words[index].before
    return before.contains(.space) || before.isDisjoint(with: [.slash, .dot, .hyphen])
  }

  /// `14 March 2022`, `14th of March, 2022`, `1 st October 2020` where a mark cut the number from its ending.
  private func dayFirst(at index: Int) -> DatePhrase? {
    guard let day = words[index].number, (1...31).contains(day), words[index].digits <= 2 else { return nil }
    var next = index + 1
    if let ending = word(next)?.key, ["st", "nd", "rd", "th"].contains(ending) { next += 1 }
    if word(next)?.key == "of" { next += 1 }
    guard let month = month(at: next), words[next].before.isDisjoint(with: [.dash, .sentence, .open]),
      let year = year(at: next + 1, short: true)
    else { return nil }
    return phrase(PartialDate(year: year, month: month, day: day), index, next + 2)
  }

  /// `March 2022`, `March 14, 2022`, and with short years `October 19`.
  private func monthFirst(at index: Int) -> DatePhrase? {
    guard let month = month(at: index), words[index].isCapitalised else { return nil }
    if let day = word(index + 1)?.number, day <= 31, let year = year(at: index + 2, short: false),
      words[index + 2].before.contains(.comma) || words[index + 1].digits < words[index + 1].text.utf8.count
    {
      return phrase(PartialDate(year: year, month: month, day: day), index, index + 3)
    }
    if let year = year(at: index + 1, short: shortYears) {
      return phrase(PartialDate(year: year, month: month), index, index + 2)
    }
    return nil
  }

  private func yearOnly(at index: Int) -> DatePhrase? {
    guard let year = year(at: index, short: false), isFree(index) else { return nil }
    return phrase(PartialDate(year: year), index, index + 1)
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var table: [String: Int] = ["sept": 9]
    for (index, name) in names.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
    }
    return table
  }()
}
