/// Decides which of the Boards and Partnerships that a review names commissioned it.
///
/// Every mention has a weight: the title page counts most, then words that say who commissioned the review, then being
/// named early. A body that is only named in an author's career, or as a neighbour, hardly counts.
struct CommissioningBody {
  private var weightOfID: [String: Double] = [:]
  private var weightOfName: [String: [String: Double]] = [:]
  private var bodies: [String: NamedBody] = [:]
  private var order: [String] = []
  private var wordsBefore = 0

  /// The body that commissioned the review; nil when no body is named with enough weight.
  static func find(in face: ReviewFace, partnerships: Partnerships) -> NamedBody? {
    var decision = CommissioningBody()
    var mentions = BodyMentions(partnerships)
    let titleWords = face.title.flatMap { line in
      line.words.enumerated().map { $1.opening($0 == 0 ? .line : []) }
    }
    decision.weigh(mentions.find(in: titleWords), in: titleWords, place: .title)
    for passage in face.opening {
      decision.weigh(mentions.find(in: passage.words), in: passage.words, place: .opening)
      decision.wordsBefore += passage.words.count
    }
    for margin in face.margins {
      decision.weigh(mentions.find(in: margin.words), in: margin.words, place: .margin)
    }
    for passage in face.closing {
      decision.weigh(mentions.find(in: passage.words), in: passage.words, place: .closing)
    }
    return decision.best
  }

  private enum Place { case title, opening, margin, closing }

  private var best: NamedBody? {
    let weighty = order.filter { weightOfID[$0, default: 0] >= 0.4 }
    guard let id = weighty.max(by: { weightOfID[$0, default: 0] < weightOfID[$1, default: 0] }) else { return nil }
    let names = weightOfName[id] ?? [:]
    let name = names.keys.sorted().max { names[$0, default: 0] < names[$1, default: 0] }
    return name.flatMap { bodies[$0] }
  }

  private mutating func weigh(_ mentions: [BodyMention], in words: [FaceWord], place: Place) {
    for (index, mention) in mentions.enumerated() {
      let weight = weight(of: mention, first: index == 0, in: words, place: place)
      let body = mention.body
      if weightOfID[body.id] == nil { order.append(body.id) }
      weightOfID[body.id, default: 0] += weight
      // A name in full is worth printing; a name of the list is more likely the body's own than a slip of the pen.
      let worth = weight * (mention.isFull ? 1 : 0.1) * (body.partnership == nil ? 1 : 2)
      weightOfName[body.id, default: [:]][body.name, default: 0] += worth
      if bodies[body.name] == nil { bodies[body.name] = body }
    }
  }

  private func weight(of mention: BodyMention, first: Bool, in words: [FaceWord], place: Place) -> Double {
    let named = mention.isFull ? 1.0 : 0.5
    switch place {
    case .title: return (first ? 10 : 4) * named
    case .margin: return 2 * named
    case .closing: return 0.7 * named
    case .opening:
      if commissions(mention.range, words) { return 6 }
      if isElsewhere(mention.range, words) { return 0.1 }
      return named * (wordsBefore < 500 ? 2 : 1)
    }
  }

  /// Whether the words around the name say that it commissioned the review.
  private func commissions(_ range: Range<Int>, _ words: [FaceWord]) -> Bool {
    let before = words[max(0, range.lowerBound - 5)..<range.lowerBound]
    if before.contains(where: { Self.passives.contains($0.key) }), before.contains(where: { $0.key == "by" }) {
      return true
    }
    if before.contains(where: { $0.key == "behalf" }) { return true }
    return words[range.upperBound..<min(words.count, range.upperBound + 5)].contains { Self.actives.contains($0.key) }
  }

  /// Whether the name stands in someone's career, or as a neighbour's or a former one.
  private func isElsewhere(_ range: Range<Int>, _ words: [FaceWord]) -> Bool {
    let before = words[max(0, range.lowerBound - 12)..<range.lowerBound]
    let sentence = before.suffix(from: before.lastIndex { $0.before.contains(.sentence) } ?? before.startIndex)
    return sentence.contains { Self.elsewhere.contains($0.key) }
  }

  private static let passives = WordSet.of(
    """
    commissioned undertaken conducted initiated requested published produced agreed instigated carried made convened
    taken decided
    """)
  private static let actives = WordSet.of(
    """
    commissioned commission agreed decided undertook initiated conducted requested instigated convened carried
    determined recommended identified concluded published appointed
    """)
  private static let elsewhere = WordSet.of(
    """
    former formerly previously previous neighbouring chaired experience experienced worked career other another
    transferred consultant elsewhere
    """)
}

extension FaceWord {
  /// The word with a mark before it.
  func opening(_ mark: WordGap) -> FaceWord {
    var word = self
    word.before.formUnion(mark)
    return word
  }
}
