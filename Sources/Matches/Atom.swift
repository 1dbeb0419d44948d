/// One place of an atom: the set of predicates on words that it takes. Sorted, without repetition.
struct WordSet: Hashable, Sendable {
  var predicates: [Int32]
}

/// An atom whose names are resolved and whose words are predicates.
indirect enum Atom: Hashable, Sendable {
  case words(WordSet)
  case sequence([Atom])
  case choice([Atom])
  case optional(Atom)

  /// A choice between atoms: single words fall together into one place, so that a list of words costs one.
  static func choosing(_ alternatives: [Atom]) -> Atom {
    var words: [Int32] = []
    var others: [Atom] = []
    func add(_ atom: Atom) {
      switch atom {
      case .words(let set): words += set.predicates
      case .choice(let inner): inner.forEach(add)
      case .sequence, .optional: others.append(atom)
      }
    }
    alternatives.forEach(add)
    if !words.isEmpty { others.insert(.words(WordSet(predicates: Array(Set(words)).sorted())), at: 0) }
    return others.count == 1 ? others[0] : .choice(others)
  }

  static func joining(_ items: [Atom]) -> Atom {
    var flat: [Atom] = []
    for item in items {
      if case .sequence(let inner) = item { flat += inner } else { flat.append(item) }
    }
    return flat.count == 1 ? flat[0] : .sequence(flat)
  }

  /// Every predicate of the atom's words.
  var predicates: [Int32] {
    switch self {
    case .words(let set): set.predicates
    case .sequence(let items), .choice(let items): items.flatMap(\.predicates)
    case .optional(let atom): atom.predicates
    }
  }

  /// The fewest and the most words that the atom matches. The most is bounded by ``LanguageBound/words``.
  var lengths: ClosedRange<Int> {
    switch self {
    case .words: return 1...1
    case .sequence(let items):
      let parts = items.map(\.lengths)
      return parts.reduce(0) { $0 + $1.lowerBound }...parts.reduce(0) { $0 + $1.upperBound }
    case .choice(let alternatives):
      let parts = alternatives.map(\.lengths)
      return (parts.map(\.lowerBound).min() ?? 0)...(parts.map(\.upperBound).max() ?? 0)
    case .optional(let atom): return 0...atom.lengths.upperBound
    }
  }

  /// The atom that matches the same words read from right to left.
  var reversed: Atom {
    switch self {
    case .words: self
    case .sequence(let items): .sequence(items.reversed().map(\.reversed))
    case .choice(let alternatives): .choice(alternatives.map(\.reversed))
    case .optional(let atom): .optional(atom.reversed)
    }
  }
}
