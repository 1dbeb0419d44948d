import Documents

/// One date or stretch of the calendar as a text says it: a day, a month, a season, a year; the parts not said are nil.
struct DatePoint {
  var year: Int?
  var month: Int?
  var day: Int?
  /// A season, quarter, half or feast.
  var part: String?
  /// The last year of a year that begins in one and ends in the next: 2018/19.
  var lastYear: Int?
  var isDecade = false
  /// The word after it.
  var end: Int

  /// Whether it stands for itself: more than the number of a day.
  var isComplete: Bool { year != nil || month != nil || part != nil }

  /// Whether the calendar has such a day.
  var isReal: Bool {
    if let year, PartialDate(year: year, month: month, day: day) == nil { return false }
    if year == nil, let month { return PartialDate(year: 2000, month: month, day: day) != nil }
    return true
  }

  /// The canonical id: see ``EntityValue``.
  var id: String {
    if isDecade { return year.map { "\($0 / 10)X" } ?? "" }
    if let lastYear { return "\(year ?? 0)/\(lastYear)" }
    var parts = [year.map(String.init) ?? "XXXX"]
    if let part { return (parts + [part]).joined(separator: "-") }
    for number in [month, day].compactMap({ $0 }) { parts.append(number < 10 ? "0\(number)" : "\(number)") }
    return parts.joined(separator: "-")
  }

  /// Takes from the end of a period what its beginning leaves unsaid: the year in "May to July 2021".
  func completed(from last: DatePoint) -> DatePoint {
    var full = self
    if full.month == nil, full.part == nil, full.day != nil { full.month = last.month }
    if full.year == nil, full.month != nil || full.part != nil { full.year = last.year }
    return full
  }
}

extension DatePoint {
  /// A date in figures: "29/5/20", "14.06.2020", "12/3", "2018/19", "2018/2019".
  init?(figures: String, end: Int) {
    self.init(end: end)
    let parts = figures.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }
    guard let first = parts.first, parts.count <= 3 else { return nil }
    if parts.count == 2, figures.contains("/"), let one = Int(first), let two = Int(parts[1]) {
      if first.count == 4 {
        guard let last = Self.follower(of: one, written: two, digits: parts[1].count) else { return nil }
        (year, lastYear) = (one, last)
      } else if parts[1].count == 4 {
        (year, month) = (two, one)
      } else {
        (day, month) = (one, two)
      }
    } else if parts.count == 3, let date = PartialDate(figures) {
      (year, month, day) = (date.year, date.month, date.day)
    } else {
      return nil
    }
    guard isReal else { return nil }
  }

  /// The year after `year`, if the digits written mean it.
  static func follower(of year: Int, written: Int, digits: Int) -> Int? {
    guard (1900...2099).contains(year), digits == 2 || digits == 4 else { return nil }
    return written == (digits == 2 ? (year + 1) % 100 : year + 1) ? year + 1 : nil
  }
}
