import Matches

/// Atoms by recursive enumeration.
extension NaiveMatcher {
  /// The list of a name: that of the lexicon itself, else the shared one.
  func list(_ name: String, _ lexicon: Int) -> (owner: Int, list: Lexicon.Let)? {
    if let own = lexicons[lexicon].lets.first(where: { $0.name == name }) { return (lexicon, own) }
    for (owner, value) in lexicons.enumerated() where value.kind == .list {
      if let shared = value.lets.first(where: { $0.name == name }) { return (owner, shared) }
    }
    return nil
  }

  /// Whether a list holds neither a join nor an exclusion nor a list that does.
  func isAtom(_ list: Lexicon.Let, _ owner: Int) -> Bool {
    list.alternatives.allSatisfy { pattern in
      guard case .phrase(let phrase) = pattern.join, pattern.exclusions.isEmpty else { return false }
      guard let name = phrase.name?.0, let (other, inner) = self.list(name, owner) else { return true }
      return isAtom(inner, other)
    }
  }

  /// Every end with its furthest start.
  func atomHits(_ phrase: Phrase, _ lexicon: Int, _ block: NaiveBlock) -> Set<Stretch> {
    var first: [Int: Int] = [:]
    for sentence in block.sentences {
      for word in sentence {
        for end in ends(phrase, lexicon, word, sentence, block) { first[end] = min(first[end] ?? word, word) }
      }
    }
    return Set(first.map { Stretch(first: $1, end: $0) })
  }

  private func ends(
    _ phrase: Phrase, _ lexicon: Int, _ word: Int, _ sentence: Range<Int>, _ block: NaiveBlock
  ) -> Set<Int> {
    switch phrase {
    case .any: return sentence.contains(word) ? [word + 1] : []
    case .word(let pattern, _): return pattern.ends(from: word, in: sentence, of: block)
    case .optional(let inner): return ends(inner, lexicon, word, sentence, block).union([word])
    case .choice(let alternatives):
      return alternatives.reduce(into: []) { $0.formUnion(ends($1, lexicon, word, sentence, block)) }
    case .sequence(let items):
      return items.reduce([word]) { reached, item in
        reached.reduce(into: []) { $0.formUnion(ends(item, lexicon, $1, sentence, block)) }
      }
    case .reference(let name, _):
      guard let (owner, list) = list(name, lexicon) else { return [] }
      return list.alternatives.reduce(into: []) { found, pattern in
        guard case .phrase(let inner) = pattern.join else { return }
        found.formUnion(ends(inner, owner, word, sentence, block))
      }
    }
  }
}
