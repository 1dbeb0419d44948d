import Annotations

/// What a record asks for.
struct Asked {
  /// The actions, entities of the type `action`, ascending.
  let actions: [Int]
  /// The first of them as printed, `; ` between.
  let words: String
  /// Whether there is an action with an object, and a measure or a date.
  let isSpecific: Bool

  /// The most actions that are quoted.
  private static let quoted = 3

  init(source: LearningSource, blocks: [Int]) {
    var found: [Signal] = []
    for signal in blocks.flatMap({ Array(source.signals($0)) }) {
      guard case .action = signal.kind else { continue }
      if let last = found.last, last.words.overlaps(signal.words) {
        if signal.words.count > last.words.count { found[found.count - 1] = signal }
      } else {
        found.append(signal)
      }
    }
    actions = Set(found.compactMap { if case .action(let id) = $0.kind { id } else { nil } }).sorted()
    let quoted = found.filter { Self.isAsked($0, source) }.prefix(Self.quoted)
      .map { source.text($0.words) }.joined(separator: "; ")
    words = quoted.isEmpty ? Self.phrase(source, blocks) : quoted
    let hasObject = found.contains { signal in
      source.tokens.words(ofBlock: signal.block).upperBound - signal.words.upperBound >= 4
    }
    isSpecific = (hasObject || quoted.isEmpty) && !words.isEmpty && blocks.contains { Self.isMeasured($0, source) }
  }

  /// The words after the first modal or "to" that asks, where no listed action stands there.
  private static func phrase(_ source: LearningSource, _ blocks: [Int]) -> String {
    guard let block = blocks.first(where: { !source.tokens.words(ofBlock: $0).isEmpty }) else { return "" }
    let words = source.tokens.words(ofBlock: block)
    let modal =
      words.prefix(60).first { ["should", "must", "shall"].contains(source.key($0)) }
      ?? words.prefix(12).first { source.key($0) == "to" }
    guard let modal, let sentence = source.sentence(of: modal, in: block) else { return "" }
    return source.text((modal + 1)..<max(modal + 1, min(modal + 1 + phraseWords, sentence.upperBound)))
  }

  /// How many words of such a phrase are quoted.
  private static let phraseWords = 7

  /// Words right before what is asked for.
  private static let leads: Set<String> = [
    "to", "and", "or", "should", "must", "shall", "will", "that", "also", "then", "not", "be", "further", "an", "a",
    "regular",
    "always", "jointly", "together", "continue", "partnership", "board", "agencies", "agency", "services", "trust",
    "council",
    "police", "partners", "practices",
  ]

  /// Whether an action stands where something is asked for: first in its sentence, or after its subject, "to" or a modal.
  private static func isAsked(_ signal: Signal, _ source: LearningSource) -> Bool {
    let first = signal.words.lowerBound
    guard let sentence = source.sentence(of: first, in: signal.block), first > sentence.lowerBound else { return true }
    return leads.contains(source.key(first - 1)) || source.tokens.flags[first - 1].contains(.capitals)
  }

  private static let measures: Set<String> = [
    "within", "quarterly", "annually", "annual", "monthly", "weekly", "per", "number", "percentage", "least",
    "deadline", "target", "baseline", "percent",
  ]

  /// Whether a block names a date, a number or a measure.
  private static func isMeasured(_ block: Int, _ source: LearningSource) -> Bool {
    if source.mentions(block).contains(where: { source.entity($0)?.type == "date" }) { return true }
    return source.tokens.words(ofBlock: block).contains { measures.contains(source.key($0)) }
  }
}
