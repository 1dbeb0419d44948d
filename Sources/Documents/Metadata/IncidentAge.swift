/// Finds how old the subject was at the incident: "aged 7 weeks", "3-month-old", "aged 14 years", "was seven when".
struct IncidentAge {
  private let sentence: ArraySlice<FaceWord>
  private let subject: String?

  /// The age in months, rounded to one decimal place; nil when the front of the review does not say it plainly, or when
  /// the review is about several children, each with an age.
  static func find(in face: ReviewFace, subject: String?) -> Double? {
    if let subject, isPlural(subject) { return nil }
    let first = subject.flatMap { FaceWordScan.words(of: $0).last?.key }
    var best: (months: Double, score: Int)?
    var read = 0
    for passage in face.front where read < 900 {
      read += passage.words.count
      if passage.kind == .table || passage.kind == .footnote { continue }
      for sentence in passage.sentences {
        guard let found = IncidentAge(sentence: sentence, subject: first).age() else { continue }
        if found.score > best?.score ?? 2 { best = found }
      }
    }
    return best.map { ($0.months * 10).rounded() / 10 }
  }

  private static func isPlural(_ subject: String) -> Bool {
    subject.contains(" and ") || ["Family ", "Children ", "Siblings "].contains { subject.hasPrefix($0) }
  }

  /// The sentence's age with the best score, the first of equals.
  private func age() -> (months: Double, score: Int)? {
    var best: (months: Double, score: Int)?
    for index in sentence.indices {
      guard let found = age(at: index) else { continue }
      let score = score(of: found.range)
      if score > best?.score ?? Int.min { best = (found.months, score) }
    }
    return best
  }

  private func age(at index: Int) -> (months: Double, range: Range<Int>)? {
    guard let count = number(at: index) else { return nil }
    let introduced = previous(index, 1) == "aged" || (previous(index, 1) == "of" && previous(index, 2) == "age")
    if let unit = unit(at: index + 1) {
      let next = word(index + 2)?.key
      guard introduced || next == "old" || (next == "of" && word(index + 3)?.key == "age") else { return nil }
      let more = introduced ? additional(after: index + 2) : nil
      return (Double(count) * unit + (more ?? 0), index..<index + 2)
    }
    let ends = word(index + 1)?.before.isDisjoint(with: [.comma, .sentence]) != true
    let was = previous(index, 1) == "was" && (ends || ["when", "at"].contains(word(index + 1)?.key ?? ""))
    let ofChild = previous(index, 1) == "of" && ["boy", "girl", "child"].contains(previous(index, 2) ?? "")
    let yearsOnly = (introduced && word(index + 1)?.key != "and") || ofChild
    return yearsOnly || was ? (Double(count) * 12, index..<index + 1) : nil
  }

  /// "and 2 weeks" after "aged 7 months".
  private func additional(after index: Int) -> Double? {
    let start = word(index)?.key == "and" ? index + 1 : index
    guard let count = number(at: start), let unit = unit(at: start + 1) else { return nil }
    return Double(count) * unit
  }

  private func word(_ index: Int) -> FaceWord? { sentence.indices.contains(index) ? sentence[index] : nil }

  private func previous(_ index: Int, _ distance: Int) -> String? { word(index - distance)?.key }

  private func number(at index: Int) -> Int? {
    guard let word = word(index) else { return nil }
    if let number = Self.numbers[word.key] { return number }
    return word.digits == word.text.utf8.count ? word.number.flatMap { $0 < 100 ? $0 : nil } : nil
  }

  private func unit(at index: Int) -> Double? { word(index).flatMap { Self.months[$0.key] } }

  /// How surely an age is the subject's at the incident: an incident is told, and nobody else stands near.
  private func score(of range: Range<Int>) -> Int {
    var score = 0
    let near = sentence[max(sentence.startIndex, range.lowerBound - 4)..<range.lowerBound]
    let rest = sentence[range.upperBound..<min(sentence.endIndex, range.upperBound + 5)]
    let after = rest[..<(rest.firstIndex { $0.before.contains(.comma) } ?? rest.endIndex)]
    if near.contains(where: { Self.others.contains($0.key) }) { score -= 6 }
    if after.first.map({ ["earlier", "later", "ago", "before", "after"].contains($0.key) }) ?? false { score -= 6 }
    if after.prefix(3).contains(where: { Self.others.contains($0.key) }) { score -= 4 }
    if sentence.contains(where: { Self.incidents.contains($0.key) }) { score += 3 }
    if sentence.contains(where: { Self.children.contains($0.key) || $0.key == subject }) { score += 2 }
    if (near + after).contains(where: { Self.deaths.contains($0.key) }) { score += 1 }
    return score
  }

  private static let months: [String: Double] = {
    let month = 365.25 / 12
    return [
      "day": 1 / month, "days": 1 / month, "week": 7 / month, "weeks": 7 / month, "month": 1, "months": 1, "year": 12,
      "years": 12, "yr": 12, "yrs": 12,
    ]
  }()

  private static let numbers: [String: Int] = {
    let names = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return Dictionary(uniqueKeysWithValues: zip(names, 1...))
  }()

  private static let others = WordSet.of(
    """
    mother father parent parents sibling siblings brother sister partner grandmother grandfather stepfather
    perpetrator uncle aunt half
    """)
  private static let deaths = WordSet.of("died death killed murdered")
  private static let incidents: Set<String> = deaths.union(
    WordSet.of(
      """
      dead dies injury injuries injured admitted ambulance taken brought presented hospital collapsed found incident
      fractures fracture stabbed suicide serious seriously suffered sustained unresponsive harm harmed assaulted
      lifeless fatally drowned
      """))
  private static let children = WordSet.of("child baby infant boy girl twin person teenager toddler")
}
