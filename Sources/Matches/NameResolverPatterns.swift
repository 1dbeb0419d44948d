import Documents

/// From written patterns to plans.
extension NameResolver {
  /// What a pattern means: an atom as long as it has neither join nor exclusion.
  mutating func meaning(of pattern: Pattern, in lexicon: Int) -> Meaning? {
    guard let base = meaning(of: pattern.join, at: pattern.place, in: lexicon) else { return nil }
    if pattern.exclusions.isEmpty { return base }
    guard let plan = plan(of: base, at: pattern.place, in: lexicon) else { return nil }
    var exclusions: [Plan.Exclusion] = []
    for exclusion in pattern.exclusions {
      guard let meaning = meaning(of: exclusion.join, at: pattern.place, in: lexicon),
        let excluded = self.plan(of: meaning, at: pattern.place, in: lexicon)
      else { return nil }
      if excluded == plan {
        error(
          pattern.place, in: lexicon, "a pattern that excludes itself matches nothing", "change what follows `unless`")
        return nil
      }
      exclusions.append(.init(plan: excluded, within: Int32(exclusion.within ?? -1)))
    }
    return .plan(.unless(plan, exclusions))
  }

  private mutating func meaning(of join: Join, at place: Place, in lexicon: Int) -> Meaning? {
    switch join {
    case .phrase(let phrase):
      if let (name, place) = phrase.name { return meaning(of: name, at: place, in: lexicon) }
      return atom(of: phrase, at: place, in: lexicon).map(Meaning.atom)
    case .chain(let phrases, let gaps):
      guard let members = members(phrases, at: place, in: lexicon) else { return nil }
      return .plan(.chain(members, gaps: gaps.map(Int32.init)))
    case .together(let phrases, let reach):
      guard let members = members(phrases, at: place, in: lexicon) else { return nil }
      return .plan(.together(members, reach))
    }
  }

  private mutating func members(_ phrases: [Phrase], at place: Place, in lexicon: Int) -> [Int32]? {
    var members: [Int32] = []
    for phrase in phrases {
      let place = phrase.place ?? place
      guard let sized = atom(of: phrase, at: place, in: lexicon),
        let member = member(sized, at: place, in: lexicon)
      else { return nil }
      members.append(member)
    }
    return members
  }

  private mutating func atom(of phrase: Phrase, at place: Place, in lexicon: Int) -> SizedAtom? {
    switch phrase {
    case .any: return SizedAtom(atom: .words(WordSet(predicates: [Vocabulary.any])), words: 1)
    case .word(let word, _):
      let (atom, words) = word.atom(&vocabulary)
      return SizedAtom(atom: atom, words: words)
    case .optional(let inner):
      return atom(of: inner, at: place, in: lexicon).map { SizedAtom(atom: .optional($0.atom), words: $0.words) }
    case .sequence(let items): return combined(items, at: place, in: lexicon) { .joining($0) }
    case .choice(let alternatives): return combined(alternatives, at: place, in: lexicon) { .choosing($0) }
    case .reference(let name, let place):
      guard let meaning = meaning(of: name, at: place, in: lexicon) else { return nil }
      if case .atom(let sized) = meaning { return sized }
      error(
        place, in: lexicon, "`<\(name)>` holds a join and stands inside an atom",
        "use it as a whole pattern or after `unless`")
      return nil
    }
  }

  private mutating func combined(
    _ parts: [Phrase], at place: Place, in lexicon: Int, _ combine: ([Atom]) -> Atom
  ) -> SizedAtom? {
    var atoms: [Atom] = []
    var words = 0
    for part in parts {
      guard let sized = atom(of: part, at: place, in: lexicon) else { return nil }
      atoms.append(sized.atom)
      words += sized.words
    }
    return bounded(combine(atoms), words, place, lexicon)
  }
}
