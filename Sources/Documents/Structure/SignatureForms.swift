/// Finds the blocks where reviewers sign, wherever they stand: lines such as "Reviewer (Signature) ......" with the
/// lines for name and date around them.
enum SignatureForms {
  static func settle(_ drafts: inout [Draft], from start: Int, in text: SourceText) {
    let places = drafts.indices.filter { $0 >= start && drafts[$0].isText }
    var at = 0
    while at < places.count {
      let run = places[at...].prefix { isPart(drafts[$0]) }
      if run.contains(where: { isSigned(drafts[$0]) }) {
        for index in run { drafts[index].settle(.front) }
      }
      at += max(1, run.count)
    }
  }

  /// A short line for a name, an office, a date or the signature itself.
  private static func isPart(_ draft: Draft) -> Bool {
    guard (1...12).contains(draft.words.count), draft.width <= 110, !draft.ending.isFinal || draft.ending == .stop,
      !draft.mark.hasBullet, !Titles.hasVerb(draft.words)
    else { return false }
    return isSigned(draft) || ["name", "date", "dated", "print", "position", "title", "role"].contains(draft.words[0])
  }

  private static func isSigned(_ draft: Draft) -> Bool {
    guard let first = draft.words.first, draft.words.count <= 12, draft.width <= 110, !Titles.hasVerb(draft.words)
    else {
      return false
    }
    return first == "signed" || first == "signature" || draft.words.prefix(7).contains("signature")
  }
}
