/// Finds whom a review is about, by the pseudonym that it gives: "Child S", "Baby T", "Family W", "Isabel".
struct SubjectName {
  private var weights: [String: Double] = [:]
  private var order: [String] = []
  /// How often each capitalised word of the opening occurs there, as printed.
  private var names: [String: Int] = [:]

  /// The subject's name; nil when the review gives none.
  static func find(in face: ReviewFace, area: String?) -> String? {
    var search = SubjectName()
    search.countNames(in: face)
    for line in face.title { search.readTitle(line.words, area: area) }
    for passage in face.front { search.readText(passage.words) }
    for margin in face.margins { search.readText(margin.words) }
    return search.best
  }

  private var best: String? {
    order.filter { weights[$0, default: 0] > 0 }.max { weights[$0, default: 0] < weights[$1, default: 0] }
  }

  private mutating func countNames(in face: ReviewFace) {
    for passage in face.opening where passage.kind != .heading {
      for word in passage.words where word.isCapitalised { names[word.text, default: 0] += 1 }
    }
  }

  private mutating func add(_ name: String, _ weight: Double) {
    if weights[name] == nil { order.append(name) }
    weights[name, default: 0] += weight
  }

  /// Every labelled name counts a little, and more after words that introduce the subject.
  private mutating func readText(_ words: [FaceWord]) {
    var index = 0
    while index < words.count {
      if let found = PseudonymScan.labelled(in: words, at: index, names: names) {
        // "Adult A" is one of the family, unless the review says that it is about them.
        add(found.name, isIntroduced(words, at: index) ? 5 : found.name.hasPrefix("Adult") ? 0 : 1)
        index = found.end
        continue
      }
      if isIntroduced(words, at: index), let name = bareName(words, at: index) { add(name, 6) }
      index += 1
    }
  }

  /// A title page names the subject with a label, or alone on a line, or after the type of review.
  private mutating func readTitle(_ words: [FaceWord], area: String?) {
    for index in words.indices {
      if let found = PseudonymScan.labelled(in: words, at: index, names: names, allowsWords: true) {
        add(found.name, 20)
        return
      }
    }
    let start = ReviewTypeName.mentions(in: words).last?.range.upperBound ?? 0
    let rest = words[start...].drop { Self.titleJoins.contains($0.key) }
    guard (1...3).contains(rest.count), let first = rest.first, let name = bareName(words, at: rest.startIndex) else {
      return
    }
    let isLabelled = rest.startIndex > 0 && start == 0
    let isArea = area.map { FaceWordScan.words(of: $0).contains { $0.key == first.key } } ?? false
    if !isArea && !isLabelled && !words.contains(where: { $0.before.contains(.colon) && start == 0 }) { add(name, 15) }
  }

  /// Whether the words before the index say that the subject's name comes: "known as", "in respect of", "we call".
  private func isIntroduced(_ words: [FaceWord], at index: Int) -> Bool {
    guard index > 0, words[index].before.isDisjoint(with: [.sentence, .close]) else { return false }
    let last = words[index - 1].key
    let earlier = words[max(0, index - 7)..<index - 1]
    switch last {
    case "as": return earlier.contains { ["known", "referred", "named"].contains($0.key) }
    case "of":
      return earlier.suffix(3).contains {
        ["respect", "review", "pseudonym", "life", "death", "case"].contains($0.key)
      }
    case "to": return earlier.suffix(3).contains { ["injuries", "injury", "harm", "happened"].contains($0.key) }
    case "call", "called", "pseudonym", "about", "concerns", "concerning", "regarding", "named": return true
    case "is": return earlier.contains { $0.key == "subject" }
    default: return false
    }
  }

  /// A pseudonym without label, such as "Isabel": it must come back in the text and be no role and no body.
  private func bareName(_ words: [FaceWord], at index: Int) -> String? {
    let word = words[index]
    guard word.isCapitalised, word.text.utf8.count >= 3, word.digits == 0 else { return nil }
    if PseudonymScan.roles.contains(word.key) { return nil }
    let text = word.isShouted ? PseudonymScan.spelling(of: word, in: names) ?? word.text : word.text
    guard names[text, default: 0] >= 3, !(text == word.text && word.isShouted) else { return nil }
    guard index + 1 < words.count, words[index + 1].isCapitalised, words[index + 1].before == .space else {
      return text
    }
    return surname(words[index + 1]).map { text + " " + $0 }
  }

  /// A review may call its subject by name and surname; any other capitalised word makes the first no pseudonym.
  private func surname(_ word: FaceWord) -> String? {
    let text = word.isShouted ? PseudonymScan.spelling(of: word, in: names) ?? word.text : word.text
    let isName =
      !PseudonymScan.roles.contains(word.key) && !BodyName.ends.contains(word.key) && word.text.utf8.count > 2
    return isName && names[text, default: 0] >= 1 && !(text == word.text && word.isShouted) ? text : nil
  }

  private static let titleJoins = WordSet.of(
    """
    report overview into the death of in respect re concerning regarding for on life circumstances about name
    subject case
    """)
}
