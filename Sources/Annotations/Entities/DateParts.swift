import Documents

/// Months, years, seasons, feasts and quarters.
extension DateScan {
  /// A month, season, feast or year at `word`, with the year that follows it.
  func calendar(at word: Int) -> DatePoint? {
    switch time[word] {
    case .month(let month, _): return self.month(month, at: word)
    case .season(let name): return partOfYear(name, at: word)
    case .feast(let name): return feast(name, at: word)
    case .key(.new): return newYear(at: word)
    case .decade(let year): return DatePoint(year: year, isDecade: true, end: word + 1)
    case .number(let value, 4): return wholeYear(value, at: word)
    default: return nil
    }
  }

  /// "March 2020", "March 3rd, 2020", "March".
  private func month(_ month: Int, at word: Int) -> DatePoint? {
    var date = DatePoint(month: month, end: word + 1)
    if let year = closingYear(at: word + 1) {
      (date.year, date.end) = (year, word + 2)
      return date
    }
    guard time.isCapitalised(word) else { return nil }
    guard time.gap(before: word + 1) == .space else { return date }
    switch time[word + 1] {
    case .ordinal(let day): (date.day, date.end) = (day, word + 2)
    case .number(let day, 1...2) where closingYear(at: word + 2) != nil: (date.day, date.end) = (day, word + 2)
    default: return date
    }
    if let year = closingYear(at: word + 2) { (date.year, date.end) = (year, word + 3) }
    return date
  }

  /// A year of four digits after a blank, a comma or "of".
  private func closingYear(at word: Int) -> Int? {
    guard case .number(let value, 4) = time[word], [.space, .comma, .hyphen].contains(time.gap(before: word)) else {
      return nil
    }
    return PartialDate(year: value)?.year
  }

  private func wholeYear(_ value: Int, at word: Int) -> DatePoint? {
    guard (1940...2050).contains(value), !time.isPriced(word) else { return nil }
    if case .number(let month, 1...2) = time[word + 1], time.gap(before: word + 1) == .hyphen {
      if case .number(let day, 1...2) = time[word + 2], time.gap(before: word + 2) == .hyphen {
        let date = DatePoint(year: value, month: month, day: day, end: word + 3)
        return date.isReal ? date : nil
      }
    }
    if case .number(let second, let digits) = time[word + 1], time.gap(before: word + 1).isStretch,
      let last = DatePoint.follower(of: value, written: second, digits: digits), digits == 2
    {
      return DatePoint(year: value, lastYear: last, end: word + 2)
    }
    return DatePoint(year: value, end: word + 1)
  }

  /// "summer of 2020", "spring 2018"; a season without a year is none.
  private func partOfYear(_ name: String, at word: Int) -> DatePoint? {
    let next = time.follows([.of], at: word + 1) ? word + 2 : word + 1
    if case .figures(let figures) = time[next], time.gap(before: next) == .space,
      let years = DatePoint(figures: figures, end: next + 1), years.lastYear != nil
    {
      return DatePoint(year: years.year, part: name, end: next + 1)
    }
    guard let year = closingYear(at: next) else { return nil }
    var date = DatePoint(year: year, part: name, end: next + 1)
    if case .number(let second, 2) = time[next + 1], time.gap(before: next + 1).isStretch,
      DatePoint.follower(of: year, written: second, digits: 2) != nil
    {
      date.end = next + 2
    }
    return date
  }

  /// "Christmas 2020", "Christmas Eve", "Easter".
  private func feast(_ name: String, at word: Int) -> DatePoint? {
    guard time.isCapitalised(word) else { return nil }
    var date = DatePoint(part: name, end: word + 1)
    switch time[word + 1] {
    case .key(.eve): (date.part, date.end) = (name + "-eve", word + 2)
    case .unit(.days) where time.isCapitalised(word + 1): (date.part, date.end) = (name + "-day", word + 2)
    case .weekday where time.isCapitalised(word + 1): date.end = word + 2
    default: break
    }
    return withYear(date)
  }

  /// "Boxing Day 2021", "St David's Day 2020": capitalised words before "Day" and a year.
  func namedDay(at word: Int) -> DatePoint? {
    var last = word
    while last < word + 3, time[last] == .other, time.isCapitalised(last), !time.isFunctionWord(last),
      time.gap(before: last + 1).isClose
    {
      last += 1
    }
    guard last > word, time[last] == .unit(.days), time.isCapitalised(last) else { return nil }
    let name = (word..<last).map { time.key($0) }.joined(separator: "-")
    var date = DatePoint(part: name + "-day", end: last + 1)
    if let (month, day) = Self.fixedDays[name] { (date.part, date.month, date.day) = (nil, month, day) }
    let dated = withYear(date)
    return dated.year != nil || dated.month != nil ? dated : nil
  }

  private static let fixedDays: [String: (Int, Int)] = [
    "boxing": (12, 26), "valentine": (2, 14), "st-valentine": (2, 14), "st-david": (3, 1), "st-patrick": (3, 17),
    "st-george": (4, 23), "st-andrew": (11, 30),
  ]

  private func newYear(at word: Int) -> DatePoint? {
    guard time.isCapitalised(word), case .unit(.years) = time[word + 1], time.isCapitalised(word + 1) else {
      return nil
    }
    switch time[word + 2] {
    case .key(.eve): return withYear(DatePoint(month: 12, day: 31, end: word + 3))
    case .unit(.days): return withYear(DatePoint(month: 1, day: 1, end: word + 3))
    default: return withYear(DatePoint(part: "new-year", end: word + 2))
    }
  }

  private func withYear(_ date: DatePoint) -> DatePoint {
    var date = date
    let next = time.follows([.of], at: date.end) ? date.end + 1 : date.end
    if let year = closingYear(at: next) { (date.year, date.end) = (year, next + 1) }
    return date
  }

  /// "third quarter of 2019", "first half of 2021".
  func portion(at word: Int) -> DatePoint? {
    guard case .ordinal(let number) = time[word], time.gap(before: word + 1) == .space else { return nil }
    let part: String
    switch time[word + 1] {
    case .key(.quarter) where (1...4).contains(number): part = "q\(number)"
    case .key(.half) where number <= 2: part = "h\(number)"
    default: return nil
    }
    guard time.follows([.of], at: word + 2), let year = closingYear(at: word + 3) else { return nil }
    return DatePoint(year: year, part: part, end: word + 4)
  }
}
