import Tokens

extension WordPattern {
  /// The atom of a written word: one place, or several where it has hyphens.
  ///
  /// Each hyphen may separate two words or stand for nothing: `co-sleep~` is `co sleep~` or `cosleep~`.
  func atom(_ vocabulary: inout Vocabulary) -> (atom: Atom, words: Int) {
    let parts = text.split(separator: "-").map(String.init)
    var words = 0
    var rest: [Atom] = []
    // From the last part back: `rest[0]` is what may follow the parts in hand.
    var tails: [[Atom]] = Array(repeating: [], count: parts.count + 1)
    for start in parts.indices.reversed() {
      for end in start + 1...parts.count {
        let predicates = predicates(Array(parts[start..<end]), isLast: end == parts.count, &vocabulary)
        words += predicates.count
        let head = Atom.words(WordSet(predicates: predicates))
        tails[start].append(end == parts.count ? head : .joining([head, .choosing(tails[end])]))
      }
    }
    rest = tails[0]
    return (.choosing(rest), words)
  }

  /// The predicates, sorted, on one word that is made of parts without a hyphen.
  private func predicates(_ parts: [String], isLast: Bool, _ vocabulary: inout Vocabulary) -> [Int32] {
    let whole = parts.joined()
    switch form {
    case .exact: return [vocabulary.predicate(exact: whole)]
    case .inflected where isLast:
      let stem = String(decoding: Folding.key((parts.last ?? "").utf8), as: UTF8.self)
      let before = parts.dropLast().joined()
      return Set(Inflection.forms(of: stem).map { vocabulary.predicate(folded: before + $0) }).sorted()
    case .glob where whole.contains { $0 == "*" || $0 == "?" }: return [vocabulary.predicate(glob: whole)]
    case .folded, .inflected, .glob: return [vocabulary.predicate(folded: whole)]
    }
  }
}
