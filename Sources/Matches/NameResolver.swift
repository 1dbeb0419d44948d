import Documents

/// Replaces names by what they stand for: phrases become atoms, patterns become plans. Each `let` is resolved once.
///
/// A name is looked up where it is written: in its own file first, then in the shared lists. So a file that shadows a
/// name of `lists/` does not change what the other shared lists mean.
struct NameResolver {
  struct LetID: Hashable {
    var lexicon: Int
    var index: Int
  }
  struct SizedAtom {
    var atom: Atom
    /// How many words it unfolds to.
    var words: Int
  }
  enum Meaning {
    case atom(SizedAtom)
    case plan(Plan)
  }
  private enum State {
    case resolving
    case done(Meaning?)
  }

  let lexicons: [Lexicon]
  var vocabulary = Vocabulary()
  var findings: [Finding] = []
  private(set) var atoms: [Atom] = []
  private var atomIDs: [Atom: Int32] = [:]
  private var own: [[String: Int]]
  private var shared: [String: LetID] = [:]
  private var states: [LetID: State] = [:]
  private var stack: [LetID] = []
  private var used: Set<LetID> = []

  init(lexicons: [Lexicon]) {
    self.lexicons = lexicons
    own = lexicons.map { lexicon in
      Dictionary(lexicon.lets.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
    for (lexicon, value) in lexicons.enumerated() where value.kind == .list { share(value.lets, of: lexicon) }
  }

  private mutating func share(_ lets: [Lexicon.Let], of lexicon: Int) {
    for (index, each) in lets.enumerated() {
      if let earlier = shared[each.name] {
        error(
          each.place, in: lexicon, "`\(each.name)` is also a list of \(lexicons[earlier.lexicon].file)",
          "give one of them another name")
      } else {
        shared[each.name] = LetID(lexicon: lexicon, index: index)
      }
    }
  }

  mutating func error(_ place: Place, in lexicon: Int, _ problem: String, _ mend: String) {
    findings.append(
      Finding(
        severity: .error, file: lexicons[lexicon].file, line: place.line, column: place.column, problem: problem,
        mend: mend))
  }

  mutating func warn(_ place: Place, in lexicon: Int, _ problem: String, _ mend: String) {
    error(place, in: lexicon, problem, mend)
    findings[findings.count - 1].severity = .warning
  }

  /// Resolves every `let`, also those that nothing uses, so that all of their faults are reported.
  mutating func resolveLets() {
    for (lexicon, value) in lexicons.enumerated() {
      for index in value.lets.indices { _ = meaning(of: LetID(lexicon: lexicon, index: index), from: nil) }
    }
  }

  /// Warns of names that nothing uses; a shared list may wait for its user.
  mutating func reportUnused() {
    for (lexicon, value) in lexicons.enumerated() where value.kind != .list {
      for (index, each) in value.lets.enumerated() where !used.contains(LetID(lexicon: lexicon, index: index)) {
        warn(each.place, in: lexicon, "`let \(each.name)` is never used", "leave it out, or use it as `<\(each.name)>`")
      }
    }
  }

  /// What a name means where it is written; nil after a fault, which is reported once.
  mutating func meaning(of name: String, at place: Place, in lexicon: Int) -> Meaning? {
    guard let id = own[lexicon][name].map({ LetID(lexicon: lexicon, index: $0) }) ?? shared[name] else {
      let near = NearestName.of(name, among: own[lexicon].keys.sorted() + shared.keys.sorted())
      error(
        place, in: lexicon, "an unknown name `<\(name)>`",
        near.map { "did you mean `<\($0)>`?" } ?? "define it with `let \(name) = ...`")
      return nil
    }
    used.insert(id)
    return meaning(of: id, from: (place, lexicon))
  }

  private mutating func meaning(of id: LetID, from user: (place: Place, lexicon: Int)?) -> Meaning? {
    switch states[id] {
    case .done(let meaning): return meaning
    case .resolving:
      if let user { reportCycle(id, user.place, user.lexicon) }
      return nil
    case nil: break
    }
    if stack.count >= LanguageBound.depth, let user {
      error(
        user.place, in: user.lexicon, "names that refer to names more than \(LanguageBound.depth) deep",
        "write some of them out")
      return nil
    }
    states[id] = .resolving
    stack.append(id)
    let meaning = resolve(id)
    stack.removeLast()
    states[id] = .done(meaning)
    return meaning
  }

  private mutating func reportCycle(_ id: LetID, _ place: Place, _ lexicon: Int) {
    let names = stack.drop { $0 != id }.map { lexicons[$0.lexicon].lets[$0.index].name }
    let circle = (names + names.prefix(1)).joined(separator: " -> ")
    error(
      place, in: lexicon, "names that refer to each other in a circle: \(circle)", "take one of them out of the circle")
  }

  private mutating func resolve(_ id: LetID) -> Meaning? {
    let alternatives = lexicons[id.lexicon].lets[id.index].alternatives
    var meanings: [Meaning] = []
    for pattern in alternatives {
      guard let meaning = meaning(of: pattern, in: id.lexicon) else { return nil }
      meanings.append(meaning)
    }
    guard !meanings.isEmpty else { return nil }
    let place = lexicons[id.lexicon].lets[id.index].place
    return combine(meanings, at: place, in: id.lexicon)
  }

  private mutating func combine(_ meanings: [Meaning], at place: Place, in lexicon: Int) -> Meaning? {
    let sized = meanings.compactMap { if case .atom(let atom) = $0 { atom } else { nil } }
    if sized.count == meanings.count {
      return bounded(.choosing(sized.map(\.atom)), sized.reduce(0) { $0 + $1.words }, place, lexicon).map(Meaning.atom)
    }
    var plans: [Plan] = []
    for meaning in meanings {
      guard let plan = plan(of: meaning, at: place, in: lexicon) else { return nil }
      plans.append(plan)
    }
    return .plan(plans.count == 1 ? plans[0] : .union(plans))
  }

  /// The plan of a meaning that stands as a whole pattern.
  mutating func plan(of meaning: Meaning, at place: Place, in lexicon: Int) -> Plan? {
    switch meaning {
    case .plan(let plan): return plan
    case .atom(let sized): return member(sized, at: place, in: lexicon).map(Plan.atom)
    }
  }

  /// The number of an atom that stands as a pattern or a member of one.
  mutating func member(_ sized: SizedAtom, at place: Place, in lexicon: Int) -> Int32? {
    if sized.atom.lengths.lowerBound == 0 {
      error(
        place, in: lexicon, "a pattern or member that need not match any word",
        "leave it out, or let one of its words stand outside `[ ]`")
      return nil
    }
    if let id = atomIDs[sized.atom] { return id }
    let id = Int32(atoms.count)
    atomIDs[sized.atom] = id
    atoms.append(sized.atom)
    return id
  }

  /// An atom that unfolds to so many words; nil, and reported, past the bound.
  mutating func bounded(_ atom: @autoclosure () -> Atom, _ words: Int, _ place: Place, _ lexicon: Int) -> SizedAtom? {
    if words <= LanguageBound.words { return SizedAtom(atom: atom(), words: words) }
    error(
      place, in: lexicon, "a pattern that unfolds to more than \(LanguageBound.words) words",
      "use smaller lists, or a join in place of a sequence")
    return nil
  }
}
