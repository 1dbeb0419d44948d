/// A date as exact as it is said: a year, a year and month, or a day.
public struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, one of ``years``.
  public let year: Int
  /// The month from 1, if said.
  public let month: Int?
  /// The day of the month from 1, if said.
  public let day: Int?

  /// The years that a review or its period may have.
  public static let years = 1945...2099

  /// A date of its parts; nil when there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard Self.years.contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2022`, `2022-03`, `2022-03-14` or, day first as in the United Kingdom, `14/3/2022` and `14/3/22`.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    let numbers = parts.compactMap { $0.utf8.count <= 4 && $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
    guard numbers.count == parts.count, let first = parts.first, let last = parts.last else { return nil }
    switch (numbers.count, first.utf8.count == 4) {
    case (1, true): self.init(year: numbers[0])
    case (2, true): self.init(year: numbers[0], month: numbers[1])
    case (3, true): self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case (2, false) where last.utf8.count == 4: self.init(year: numbers[1], month: numbers[0])
    case (3, false):
      guard let year = Self.fullYear(numbers[2], digits: last.utf8.count) else { return nil }
      self.init(year: year, month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  /// `2022`, `2022-03` or `2022-03-14`.
  public var description: String {
    let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    return "\(year)" + parts.joined()
  }

  /// Orders by year, month and day; what is less exact comes first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  /// The year that four digits, or two of the last or this century, mean.
  static func fullYear(_ number: Int, digits: Int) -> Int? {
    switch digits {
    case 4: number
    case 2: number < 50 ? 2000 + number : 1900 + number
    default: nil
    }
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
