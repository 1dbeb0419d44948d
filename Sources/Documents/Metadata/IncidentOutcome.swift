/// Finds what happened to the child, from sentences of the front that say it plainly.
struct IncidentOutcome {
  private let subject: Set<String>
  private var died = 0
  private var harmed = 0
  private var unharmed = 0

  /// The outcome; nil when the front does not say it plainly.
  static func find(in face: ReviewFace, subject: String?) -> Metadata.Outcome? {
    var search = IncidentOutcome(
      subject: Set(subject.flatMap { FaceWordScan.words(of: $0).last?.key }.map { [$0] } ?? []))
    var read = 0
    for passage in face.front where read < 700 && passage.kind != .footnote && passage.kind != .table {
      for sentence in passage.sentences where !Self.isGeneral(sentence) { search.weigh(sentence) }
      read += passage.words.count
    }
    if search.died > 0 { return .died }
    if search.harmed > 1 { return .harmed }
    return search.unharmed > 0 ? .other : nil
  }

  private init(subject: Set<String>) { self.subject = subject }

  private mutating func weigh(_ sentence: ArraySlice<FaceWord>) {
    let namesChild = sentence.contains { isChild($0) }
    for index in sentence.indices {
      let key = sentence[index].key
      let isSuicide = key == "life" && index > sentence.startIndex && sentence[index - 1].key == "own"
      if Self.deaths.contains(key) || isSuicide, isOfChild(index, in: sentence, named: namesChild) { died += 1 }
      if Self.harms.contains(key), isOfChild(index, in: sentence, named: namesChild) {
        harmed += namesChild || isPassive(index, in: sentence) ? 2 : 1
      }
      if key == "unharmed", namesChild { unharmed += 1 }
    }
  }

  private func isChild(_ word: FaceWord) -> Bool {
    Self.children.contains(word.key) || (subject.contains(word.key) && word.isCapitalised)
  }

  /// Whether the child, and nobody else, stands by the word: "died", "the death of".
  private func isOfChild(_ index: Int, in sentence: ArraySlice<FaceWord>, named: Bool) -> Bool {
    let before = sentence[max(sentence.startIndex, index - 4)..<index]
    let after = sentence[(index + 1)..<min(sentence.endIndex, index + 4)]
    if before.contains(where: { Self.negations.contains($0.key) }) { return false }
    let ofAnother = sentence[index].key == "death" && after.first?.key == "of" && after.contains { isOther($0) }
    if ofAnother || before.contains(where: { isOther($0) }) { return false }
    return named || before.contains { ["he", "she", "his", "her", "him", "their", "they", "both"].contains($0.key) }
  }

  private func isPassive(_ index: Int, in sentence: ArraySlice<FaceWord>) -> Bool {
    sentence[max(sentence.startIndex, index - 4)..<index].contains {
      ["was", "were", "been", "suffered", "sustained"].contains($0.key)
    }
  }

  private func isOther(_ word: FaceWord) -> Bool { Self.others.contains(word.key) && !subject.contains(word.key) }

  /// A sentence about the law or about children in general says nothing of this child.
  private static func isGeneral(_ sentence: ArraySlice<FaceWord>) -> Bool {
    let isRule = sentence.contains {
      ["if", "whenever", "where", "statutory", "regulations", "cases"].contains($0.key)
    }
    let isEither =
      sentence.contains { $0.key == "or" } && sentence.contains { ["seriously", "dies", "suspected"].contains($0.key) }
    return isEither || (isRule && sentence.contains { ["dies", "children", "seriously", "criteria"].contains($0.key) })
  }

  private static let deaths = WordSet.of(
    """
    died death dead killed murdered murder manslaughter fatal fatally suicide drowned stillborn homicide
    """)
  private static let harms = WordSet.of(
    """
    injury injuries injured harmed fracture fractures fractured broken bruising bruises burns scalds wounded stabbed
    assaulted abused abuse grievous malnourished poisoned raped exploited neglected harm
    """)
  private static let children = WordSet.of(
    """
    child baby infant boy girl son daughter twin twins toddler teenager person children newborn sisters brothers
    """)
  private static let others = WordSet.of(
    """
    mother father parent grandmother grandfather stepfather partner aunt uncle sibling brother sister friend adult
    """)
  private static let negations = WordSet.of("no not without nor neither")
}
