/// Finds what a review calls itself: "Serious Case Review", "Local Child Safeguarding Practice Review" and so on.
enum ReviewTypeName {
  /// A kind of review named among words.
  struct Mention {
    var name: String
    var range: Range<Int>
  }

  /// The type that the review calls itself, not one that it cites; nil when it does not say.
  static func find(in face: ReviewFace) -> String? {
    let title = face.title.flatMap { line in line.words.enumerated().map { $1.opening($0 == 0 ? .line : []) } }
    let named = mentions(in: title).filter { !isCited($0.range, title) }
    if let own = named.first {
      // "Child Practice Review Report" above, "Concise Child Practice Review" below: the closer name is the type.
      return named.first { $0.name.hasSuffix(" " + own.name) }?.name ?? own.name
    }
    return mostWeighty(in: face.opening) ?? face.margins.lazy.compactMap { mentions(in: $0.words).first?.name }.first
  }

  /// The canonical spelling of a type, however it is written; the text itself when the type is unknown.
  static func canonical(_ text: String) -> String {
    let words = FaceWordScan.words(of: text)
    guard let first = mentions(in: words).first, first.range.count >= words.count - 1 else { return text }
    return first.name
  }

  /// The types named among words, in order; a plural is not a type of this review.
  static func mentions(in words: [FaceWord]) -> [Mention] {
    words.indices.compactMap { index in
      let word = words[index]
      if word.key == "review" { return spelt(words, at: index) }
      guard word.isShouted, let name = abbreviations[word.text] else { return nil }
      let local = word.text == "CSPR" && index > 0 && words[index - 1].key == "local"
      return Mention(name: local ? "Local " + name : name, range: (local ? index - 1 : index)..<index + 1)
    }
  }

  private static func spelt(_ words: [FaceWord], at end: Int) -> Mention? {
    var best: Mention?
    var key = "review"
    var start = end
    while start > 0, end - start < 6, words[start].before.isDisjoint(with: WordGap.breaks) {
      start -= 1
      key = BodyName.comparable(words[start].key) + " " + key
      if let name = names[key] { best = Mention(name: name, range: start..<end + 1) }
    }
    return best
  }

  private static func mostWeighty(in passages: [ReviewFace.Passage]) -> String? {
    var weights: [String: Double] = [:]
    var order: [String] = []
    var before = 0
    for passage in passages {
      for mention in mentions(in: passage.words) {
        let weight = weight(of: mention, in: passage.words) * (before < 400 ? 2 : 1)
        if weights.updateValue(weights[mention.name, default: 0] + weight, forKey: mention.name) == nil {
          order.append(mention.name)
        }
      }
      before += passage.words.count
    }
    let own = order.filter { weights[$0, default: 0] >= 1 }
    return own.max { weights[$0, default: 0] < weights[$1, default: 0] }
  }

  private static func weight(of mention: Mention, in words: [FaceWord]) -> Double {
    if isCited(mention.range, words) { return 0 }
    let before = words[max(0, mention.range.lowerBound - 5)..<mention.range.lowerBound]
    let after = words[mention.range.upperBound..<min(words.count, mention.range.upperBound + 4)]
    var weight = 1.0
    if before.last?.key == "this" { weight += 6 }
    if before.contains(where: { undertakings.contains($0.key) }) { weight += 4 }
    if after.contains(where: { concerns.contains($0.key) }) { weight += 2 }
    // Nearly every review tells of the rapid review that led to it.
    return mention.name == "Rapid Review" && before.last?.key != "this" ? weight * 0.1 : weight
  }

  /// Whether the words around a type say that it is another review's, a panel's or a person's.
  private static func isCited(_ range: Range<Int>, _ words: [FaceWord]) -> Bool {
    let before = words[max(0, range.lowerBound - 3)..<range.lowerBound]
    let near = before.suffix(from: before.lastIndex { $0.before.contains(.sentence) } ?? before.startIndex)
    if near.contains(where: { citations.contains($0.key) }) { return true }
    guard range.upperBound < words.count, words[range.upperBound].before.isDisjoint(with: [.sentence, .line, .colon])
    else { return false }
    return ["panel", "author", "chair", "reviewer", "subcommittee", "subgroup", "guidance"].contains(
      words[range.upperBound].key)
  }

  private static let citations = WordSet.of(
    """
    previous earlier another other recent past prior separate parallel similar published national not than formerly
    replaced called neighbouring
    """)
  private static let undertakings = WordSet.of(
    """
    commissioned commission undertake undertaken undertook conduct conducted initiate initiated carry carried agreed
    decided recommended instigated commenced convened progress criteria hold held subject purpose
    """)
  private static let concerns = WordSet.of(
    """
    concerns respect about examines considers relates regarding into commissioned undertaken conducted focuses looks
    takes was explores concerning
    """)

  private static let abbreviations = [
    "LCSPR": "Local Child Safeguarding Practice Review", "CSPR": "Child Safeguarding Practice Review",
    "SCR": "Serious Case Review", "DHR": "Domestic Homicide Review", "SAR": "Safeguarding Adult Review",
    "SUSR": "Single Unified Safeguarding Review",
  ]

  private static let names: [String: String] = {
    let plain = """
      Local Child Safeguarding Practice Review
      Child Safeguarding Practice Review
      Local Safeguarding Practice Review
      Safeguarding Practice Review
      National Child Safeguarding Practice Review
      Child Practice Review
      Concise Child Practice Review
      Extended Child Practice Review
      Adult Practice Review
      Single Unified Safeguarding Review
      Serious Case Review
      Significant Case Review
      Case Management Review
      Domestic Homicide Review
      Domestic Abuse Related Death Review
      Safeguarding Adult Review
      Learning Review
      Local Learning Review
      Partnership Learning Review
      Practice Learning Review
      Multi-Agency Learning Review
      Multi-Agency Practice Review
      Multi-Agency Case Review
      Multi-Agency Review
      Lessons Learned Review
      Learning Lessons Review
      Partnership Review
      Serious Incident Review
      Case Review
      Thematic Review
      Thematic Serious Case Review
      Thematic Learning Review
      Thematic Child Safeguarding Practice Review
      Thematic Local Child Safeguarding Practice Review
      Thematic Safeguarding Practice Review
      Rapid Review
      """
    var table = [
      "safeguarding adults review": "Safeguarding Adult Review", "lessons learnt review": "Lessons Learned Review",
    ]
    for name in plain.split(separator: "\n").map(String.init) {
      table[FaceWordScan.words(of: name).map(\.key).joined(separator: " ")] = name
    }
    return table
  }()
}
