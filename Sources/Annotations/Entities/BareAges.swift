/// Ages that only the words around them make ages.
extension AgeScan {
  /// "at 30 weeks", "at 16": a number after "at" and its like, which do not belong to the age.
  func introduced(_ key: TimeWord.Key, _ word: Int) -> (Range<Int>, Age)? {
    guard key == .at, let (age, end) = quantity(at: word + 1, needsUnit: true), time.gap(before: word + 1) == .space,
      age.unit != .hours, time.isAtMark(end) || time.follows([.and, .when, .pronoun], at: end)
    else { return nil }
    return (word + 1..<end, age)
  }

  /// A number without a unit: "was 13 when", "turned 18", "at 16,", "boy of 14".
  func bare(_ word: Int) -> (Range<Int>, Age)? {
    guard let (value, end) = time.number(at: word), (1...99).contains(value) else { return nil }
    if time.gap(before: word) == .comma { return apposed(word, value, end) }
    guard time.gap(before: word) == .space else { return nil }
    guard case .key(let before) = time[word - 1] else { return nil }
    let closes = time.isAtMark(end) || time.follows([.and, .when, .pronoun, .at, .by, .or], at: end)
    let isAge: Bool
    switch before {
    case .turned: isAge = closes || !time.isAtMark(end) && value <= 21
    case .was:
      let subject = time[word - 2] == .key(.had) ? word - 3 : word - 2
      isAge = closes && value <= 60 && isSomebody(subject)
    case .about: isAge = closes && time.isKey(.was, at: word - 2) && isSomebody(word - 3)
    case .at: isAge = closes && (11...21).contains(value)
    case .of: isAge = closes && time.isKey(.person, at: word - 2)
    default: isAge = false
    }
    return isAge ? (word..<end, Age(value, .years)) : nil
  }

  /// "Child P, six, was seen": a number between commas after a name.
  private func apposed(_ word: Int, _ value: Int, _ end: Int) -> (Range<Int>, Age)? {
    guard isSomebody(word - 1), time.words.contains(end), time.gap(before: end) == .comma else { return nil }
    switch time[end] {
    case .number, .ordinal, .month: return nil
    default: break
    }
    return (word..<end, Age(value, .years))
  }

  /// Whether a word may be a person's name, pseudonym or pronoun.
  private func isSomebody(_ word: Int) -> Bool {
    time.isKey(.pronoun, at: word) || time.isCapitalised(word) && time[word] == .other && !time.isFunctionWord(word)
  }

  /// "36/40" is how clinicians write the weeks of a pregnancy.
  func clinical(_ figures: String, _ word: Int) -> (Range<Int>, Age)? {
    let parts = figures.split(separator: "/")
    guard parts.count == 2, parts[1] == "40", let weeks = Int(parts[0]), (3...44).contains(weeks) else { return nil }
    var end = word + 1
    if time.follows([.gestation, .pregnant], at: end) { end += 1 }
    return (word..<end, Age(weeks, .weeks, isGestation: true))
  }

  /// Whether "early", "mid" or "late" stands at `word`.
  func isPart(_ word: Int) -> Bool { [.key(.early), .key(.mid), .key(.late)].contains(time[word]) }

  /// "late teens", "mid-twenties".
  func decadeOfLife(_ decade: Int, _ word: Int) -> (Range<Int>, Age)? {
    let start = isPart(word - 1) ? word - 1 : word
    var age = Age(decade, .years)
    age.isDecade = true
    return (start..<word + 1, age)
  }

  /// A number with its unit: "7 weeks", "three-month", "two and a half years", "2 years and 3 months", "14yrs".
  func quantity(at word: Int, needsUnit: Bool) -> (Age, Int)? {
    if case .measure(let value, let unit, _) = time[word] { return (Age(value, unit), word + 1) }
    guard let (value, next) = time.number(at: word), value <= 120 else { return nil }
    var end = next
    var hasHalf = false
    if time.isKey(.and, at: end), time.isKey(.a, at: end + 1), time.isKey(.half, at: end + 2) {
      (hasHalf, end) = (true, end + 3)
    }
    guard case .unit(let unit) = time[end], [.space, .hyphen].contains(time.gap(before: end)) else {
      return needsUnit || hasHalf ? nil : (Age(value), next)
    }
    end += 1
    var age = Age(value, unit)
    if hasHalf, unit == .years { age.more = (6, .months) }
    let second = time.follows([.and], at: end) ? end + 1 : end
    if let (more, after) = time.number(at: second), case .unit(let smaller) = time[after], smaller != unit,
      [.space, .comma].contains(time.gap(before: second)), time.gap(before: after) == .space, unit != .hours
    {
      age.more = (more, smaller)
      end = after + 1
    }
    return (age, end)
  }
}
