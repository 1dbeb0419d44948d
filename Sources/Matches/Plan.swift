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

  /// Atoms of which one hits wherever the pattern does: of each join the one that `weight` says is rarest.
  func triggers(_ weight: (Int32) -> Int) -> [Int32] {
    switch self {
    case .atom(let atom): [atom]
    case .chain(let atoms, _), .together(let atoms, _): atoms.min { weight($0) < weight($1) }.map { [$0] } ?? []
    case .union(let alternatives): alternatives.flatMap { $0.triggers(weight) }
    case .unless(let plan, _): plan.triggers(weight)
    }
  }
}
