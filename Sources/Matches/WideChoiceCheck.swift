/// Warns where a tight bar probably binds tighter than its writer thought: `a|b|c|d|young person`.
enum WideChoiceCheck {
  /// From how many words on a tight choice inside a sequence is doubtful in a list.
  private static let doubtful = 4

  static func check(_ pattern: Pattern, findings: inout FindingList) {
    guard case .phrase(let phrase) = pattern.join else { return }
    visit(phrase, &findings)
  }

  private static func visit(_ phrase: Phrase, _ findings: inout FindingList) {
    switch phrase {
    case .choice(let alternatives): for each in alternatives { visit(each, &findings) }
    case .sequence(let items): visit(sequence: items, &findings)
    case .word, .any, .optional, .reference: break
    }
  }

  private static func visit(sequence items: [Phrase], _ findings: inout FindingList) {
    for item in items {
      guard case .choice(let words) = item, words.count >= doubtful, words.allSatisfy(\.isWordOrName),
        let first = words.first?.place
      else { continue }
      findings.warn(
        first,
        "`|` without blanks binds tighter than a sequence: \(words.count) words are one place of a sequence here",
        "write ` | ` before and after words that stand together, or brackets if it is meant")
    }
  }
}

extension Phrase {
  fileprivate var isWordOrName: Bool { place != nil }

  /// Where a word or a name stands.
  var place: Place? {
    switch self {
    case .word(_, let place), .reference(_, let place): place
    case .any, .sequence, .choice, .optional: nil
    }
  }
}
