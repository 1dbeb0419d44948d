import Annotations

/// Finds where a review itself says that a lesson had been learnt before.
struct SaidBefore {
  let source: LearningSource

  /// How many paragraphs before a record are looked at, in its own section.
  private static let reach = 4

  /// The sentence that says so, in the record or right before it; nil where none does.
  func quotation(for draft: RecordDraft) -> String? {
    if draft.kind == .goodPractice { return nil }
    for block in draft.blocks { if let sentence = sentence(block) { return sentence } }
    var left = Self.reach
    for block in stride(from: draft.blocks[0] - 1, through: 0, by: -1) {
      guard left > 0 else { return nil }
      guard source.blocks[block].kind == .para else { continue }
      left -= 1
      // A learning point goes on from the paragraph before it.
      let goesOn = draft.kind == .learning && left == Self.reach - 1
      if let sentence = sentence(block), goesOn || shares(block, draft) { return sentence }
    }
    return nil
  }

  /// Whether a block and a record speak of one theme other than repetition itself.
  private func shares(_ block: Int, _ draft: RecordDraft) -> Bool {
    let own = Set(draft.blocks.flatMap { source.annotation.themes[$0] }.map(\.theme))
    return source.annotation.themes[block].contains { theme in
      own.contains(theme.theme)
        && !["repeat-learning", "good-practice"].contains(source.lexicons.themes[theme.theme].id)
    }
  }

  private func sentence(_ block: Int) -> String? {
    guard let signal = source.signals(block).first(where: { $0.kind == .again }) else { return nil }
    return source.sentence(of: signal.words.lowerBound, in: block).map(source.text)
  }
}
