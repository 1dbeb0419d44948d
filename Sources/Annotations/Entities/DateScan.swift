import Documents

/// Finds dates and periods in a block: "29/5/20", "mid-November 2021", "Between May and July 2021", "summer of 2020".
///
/// It reads on from each word at most a few words, so its time is linear in the block.
struct DateScan {
  let time: TimeText

  init(_ time: TimeText) { self.time = time }

  /// The dates in the order of the text: their words and ids.
  func dates() -> [(words: Range<Int>, id: String)] {
    var found: [(words: Range<Int>, id: String)] = []
    var word = time.words.lowerBound
    while word < time.words.upperBound {
      if let date = period(at: word) {
        found.append((word..<date.end, date.id))
        word = date.end
      } else {
        word += 1
      }
    }
    return found
  }

  /// A period or a date that begins at `word`.
  private func period(at word: Int) -> (id: String, end: Int)? {
    guard time[word] != .other || time.isCapitalised(word) else { return nil }
    if time.isKey(.between, at: word) {
      guard let first = point(at: word + 1), time.follows([.and], at: first.end),
        let last = point(at: first.end + 1), last.isComplete
      else { return nil }
      return stretch(first, last)
    }
    guard let first = point(at: word) else { return nil }
    if let next = joint(after: first.end), let last = point(at: next), last.isComplete, first.lastYear == nil,
      let whole = stretch(first, last)
    {
      return whole
    }
    guard first.isComplete, first.isReal, isPlausible(first, at: word) else { return nil }
    return (first.id, first.end)
  }

  /// The word after "to", a dash or a stroke at `word`.
  private func joint(after word: Int) -> Int? {
    if time.follows([.to, .until], at: word) { return word + 1 }
    let gap = time.gap(before: word)
    return gap.isStretch || gap == .slash ? word : nil
  }

  private func stretch(_ first: DatePoint, _ last: DatePoint) -> (id: String, end: Int)? {
    let full = first.completed(from: last)
    guard full.isComplete, full.isReal, last.isReal, !full.isDecade, !last.isDecade else { return nil }
    return ("\(full.id)/\(last.id)", last.end)
  }

  /// A month by its short name, or one that is also a word or a name, needs a year, a day or a word before it that says
  /// that it is a month; so do a day and month in figures, which may be a fraction or a score.
  private func isPlausible(_ date: DatePoint, at word: Int) -> Bool {
    guard date.year == nil else { return true }
    if case .figures = time[word] {
      return word == time.words.lowerBound || isIntroduced(word, by: [.preposition, .by, .to, .until, .between])
    }
    guard date.day == nil, date.part == nil, date.end == word + 1 else { return true }
    guard case .month(let month, let isShort) = time[word], time.isCapitalised(word), !isShort else { return false }
    return ![3, 4, 5, 6, 8].contains(month) || isIntroduced(word)
  }

  private func isIntroduced(
    _ word: Int,
    by keys: [TimeWord.Key] = [.preposition, .of, .by, .to, .until, .between, .and, .early, .mid, .late, .at, .or]
  ) -> Bool {
    guard case .key(let key) = time[word - 1] else { return false }
    return keys.contains(key)
  }
}

extension DateScan {
  /// A date at `word`, be it just the number of a day.
  private func point(at word: Int) -> DatePoint? {
    var next = word
    if case .weekday = time[next] {
      next += 1
      guard [.space, .comma].contains(time.gap(before: next)) else { return nil }
      if time.isKey(.the, at: next) { next += 1 }
      guard let date = day(at: next), date.month != nil else { return nil }
      return date
    }
    if case .key(let key) = time[next], let after = lead(key, next) { return period(of: key, at: after) }
    return portion(at: next) ?? calendar(at: next) ?? namedDay(at: next) ?? day(at: next)
  }

  /// The word after "early", "mid-", "end of" and the like.
  private func lead(_ key: TimeWord.Key, _ word: Int) -> Int? {
    switch key {
    case .early, .mid, .late:
      let gap = time.gap(before: word + 1)
      if key == .mid, time.follows([.of], at: word + 1) { return word + 2 }
      return gap == .space || gap == .hyphen ? word + 1 : nil
    case .start: return time.follows([.of], at: word + 1) ? word + 2 : nil
    default: return nil
    }
  }

  /// A month, season or year after "early" and its like.
  private func period(of key: TimeWord.Key, at word: Int) -> DatePoint? {
    var word = word
    if time.follows([.to], at: word), case .key(let second) = time[word + 1], let after = lead(second, word + 1) {
      word = after
    }
    guard let date = calendar(at: word), date.month == nil || time.isCapitalised(word) || date.year != nil else {
      return nil
    }
    return date
  }

  /// "6 March 2020", "14th of June", "March 3rd, 2020" is in ``calendar(at:)``; a number alone is a day that waits for its
  /// month: "3" of "3 to 9 May".
  private func day(at word: Int) -> DatePoint? {
    let number: Int
    switch time[word] {
    case .number(let value, let digits) where digits == 1 || digits == 2: number = value
    case .ordinal(let value): number = value
    case .figures(let figures): return DatePoint(figures: figures, end: word + 1)
    default: return nil
    }
    guard (1...31).contains(number) else { return nil }
    var next = word + 1
    if time.follows([.of], at: next) { next += 1 }
    let gap = time.gap(before: next)
    guard case .month(let month, _) = time[next], gap == .space || gap == .hyphen || gap == .slash else {
      return dayInFigures(number, at: word) ?? DatePoint(day: number, end: word + 1)
    }
    var date = DatePoint(month: month, day: number, end: next + 1)
    if let year = year(at: next + 1) { (date.year, date.end) = (year, next + 2) }
    return date.isReal ? date : nil
  }

  /// "14-06-2020", three words for the tokeniser.
  private func dayInFigures(_ day: Int, at word: Int) -> DatePoint? {
    guard case .number(let month, 1...2) = time[word + 1], time.gap(before: word + 1) == .hyphen,
      case .number(let year, let digits) = time[word + 2], time.gap(before: word + 2) == .hyphen,
      digits == 4 || digits == 2
    else { return nil }
    let date = DatePoint(year: digits == 2 ? 2000 + year : year, month: month, day: day, end: word + 3)
    return date.isReal ? date : nil
  }

  /// A year that ends a date: after a blank or comma; two digits only after an apostrophe or a hyphen.
  private func year(at word: Int) -> Int? {
    guard case .number(let value, let digits) = time[word] else { return nil }
    switch (digits, time.gap(before: word)) {
    case (4, .space), (4, .comma), (4, .hyphen), (4, .slash): return PartialDate(year: value)?.year
    case (2, .hyphen): return 2000 + value
    case (2, .other): return nil
    default: return nil
    }
  }
}
