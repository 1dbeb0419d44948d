/// How a pattern's hits are found from those of its atoms. Atoms are numbers of ``AtomAutomaton``.
indirect enum Plan: Hashable, Sendable {
  case atom(Int32)
  /// In this order, at most `gaps[i]` words between members i and i + 1.
  case chain([Int32], gaps: [Int32])
  case together([Int32], Reach)
  /// The hits of any alternative.
  case union([Plan])
  case unless(Plan, [Exclusion])

  struct Exclusion: Hashable, Sendable {
    var plan: Plan
    /// How many words may stand between; -1 where only an overlap excludes.
    var within: Int32
  }

  /// The atoms that are evidence, those of exclusions left out.
  var members: [Int32] {
    switch self {
    case .atom(let atom): [atom]
    case .chain(let atoms, _), .together(let atoms, _): atoms
    case .union(let alternatives): alternatives.flatMap(\.members)
    case .unless(let plan, _): plan.members
    }
  }

  /// Pairs of atoms of which one pair hits in a block wherever the pattern does: of each join the two members that
  /// `weight` says are rarest, of an atom itself and itself.
  func triggers(_ weight: (Int32) -> Int) -> [AtomPair] {
    switch self {
    case .atom(let atom): return [AtomPair(first: atom, second: atom)]
    case .chain(let atoms, _), .together(let atoms, _):
      let rarest = atoms.sorted { weight($0) < weight($1) }
      guard let first = rarest.first else { return [] }
      return [AtomPair(first: first, second: rarest.count > 1 ? rarest[1] : first)]
    case .union(let alternatives): return alternatives.flatMap { $0.triggers(weight) }
    case .unless(let plan, _): return plan.triggers(weight)
    }
  }
}

/// Two atoms that must both hit.
struct AtomPair: Hashable, Sendable {
  var first: Int32
  var second: Int32
}

/// The rules that are worth trying where an atom hits, in one column.
struct RuleTriggers: Sendable {
  /// A rule to try where another atom hits too.
  struct Entry: Sendable {
    var rule: Int32
    var other: Int32
  }

  private(set) var entries: [Entry] = []
  /// The first of each atom's entries, and at the end their number.
  private var start: [Int32] = [0]

  /// Lets each rule wait for the two members of its plan that `weight` says are rarest.
  init(_ plans: [Plan], atoms: Int, weight: (Int32) -> Int) {
    var lists: [[Entry]] = Array(repeating: [], count: atoms)
    for (rule, plan) in plans.enumerated() {
      for pair in Set(plan.triggers(weight)).sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
        lists[Int(pair.first)].append(Entry(rule: Int32(rule), other: pair.second))
      }
    }
    for list in lists {
      entries += list
      start.append(Int32(entries.count))
    }
  }

  /// The indices of an atom's entries.
  func entries(of atom: Int32) -> Range<Int> { Int(start[Int(atom)])..<Int(start[Int(atom) + 1]) }
}
