import Documents

/// Finds ages in a block: "aged 7 weeks", "3-month-old", "14 years old", "36 weeks' gestation", "at 16".
///
/// A number and a unit alone are a length of time ("for nine weeks"), so each form needs a word that makes it an age.
struct AgeScan {
  let time: TimeText

  init(_ time: TimeText) { self.time = time }

  /// The ages in the order of the text.
  func ages() -> [(words: Range<Int>, age: Age)] {
    var found: [(words: Range<Int>, age: Age)] = []
    var word = time.words.lowerBound
    while word < time.words.upperBound {
      if let (words, age) = age(at: word) {
        found.append((words, age))
        word = words.upperBound
      } else {
        word += 1
      }
    }
    return found
  }

  private func age(at word: Int) -> (Range<Int>, Age)? {
    switch time[word] {
    case .other: return nil
    case .key(let key): return labelled(key, word) ?? introduced(key, word)
    case .number, .measure: return measured(word)
    case .figures(let figures): return clinical(figures, word)
    case .decadeOfLife(let decade):
      return time.follows([.her], at: word - 1) || isPart(word - 1) ? decadeOfLife(decade, word) : nil
    default: return nil
    }
  }

  /// "aged 7 weeks", "age of 15", "ages of 3 and 5".
  private func labelled(_ key: TimeWord.Key, _ word: Int) -> (Range<Int>, Age)? {
    guard [.aged, .age, .ages].contains(key) else { return nil }
    var next = word + 1
    if key != .aged, time.follows([.of], at: next) { next += 1 }
    var bound: Age.Bound = .none
    while case .key(let lead) = time[next], [.about, .under, .over, .between].contains(lead),
      time.gap(before: next) == .space
    {
      if lead == .under { bound = .under }
      if lead == .over { bound = .over }
      next += 1
    }
    guard [.space, .hyphen].contains(time.gap(before: next)), var (age, end) = quantity(at: next, needsUnit: false)
    else { return nil }
    if let (second, after) = secondAge(at: end) { (age, end) = (age.reaching(second), after) }
    age.bound = bound
    return (word..<closed(end), age)
  }

  /// "and 5", "to 5", "-5" after an age.
  private func secondAge(at word: Int) -> (Age, Int)? {
    var next = word
    if time.follows([.and, .to, .or], at: word) { next += 1 } else if !time.gap(before: word).isStretch { return nil }
    guard let (age, end) = quantity(at: next, needsUnit: false), age.value <= 25 else { return nil }
    if case .month = time[end] { return nil }
    return (age, end)
  }

  /// The word after "old" or "of age", if they follow.
  private func closed(_ word: Int) -> Int {
    if time.follows([.old], at: word) { return word + 1 }
    return time.follows([.of], at: word) && time.follows([.age], at: word + 1) ? word + 2 : word
  }

  /// A number and unit that "old", "gestation" or "pregnant" follow.
  private func measured(_ word: Int) -> (Range<Int>, Age)? {
    if case .measure(let value, let unit, true) = time[word] { return (word..<word + 1, Age(value, unit)) }
    guard case (var age, let end)? = quantity(at: word, needsUnit: true) else { return olderForm(word) }
    if time.gap(before: end) == .hyphen, [.key(.old), .key(.olds)].contains(time[end]) { return (word..<end + 1, age) }
    let close = closed(end)
    if close > end { return isLimit(before: word, age) ? nil : (word..<close, age) }
    if time.follows([.gestation, .pregnant], at: end) {
      age.isGestation = true
      return (word..<end + 1, age)
    }
    if time.follows([.into], at: end) || time.follows([.of], at: end) {
      let next = time.follows([.her, .the], at: end + 1) ? end + 2 : end + 1
      if time.follows([.pregnancy, .gestation], at: next) {
        age.isGestation = true
        return (word..<next + 1, age)
      }
    }
    if time.follows([.of], at: word - 1), time.isKey(.person, at: word - 2) { return (word..<end, age) }
    return nil
  }

  /// "at least ten days old", "more than two weeks old": so old are bruises and entries, not children.
  private func isLimit(before word: Int, _ age: Age) -> Bool {
    age.unit != .years && age.unit != .months && time.isKey(.least, at: word - 1)
  }

  /// "between 3 and 5 years old" and "3 or 4 years old" begin with a bare number.
  private func olderForm(_ word: Int) -> (Range<Int>, Age)? {
    guard let (first, next) = time.number(at: word), first <= 25, let (second, end) = secondAge(at: next),
      let unit = second.unit
    else { return bare(word) }
    var after = closed(end)
    if time.gap(before: end) == .hyphen, [.key(.old), .key(.olds)].contains(time[end]) { after = end + 1 }
    guard after > end else { return nil }
    return (word..<after, Age(first, unit).reaching(second))
  }
}
