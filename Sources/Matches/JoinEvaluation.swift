/// Finds the hits of plans among those of their atoms in one block. Its cost is near linear in the number of those hits.
struct JoinEvaluation {
  var atoms: AtomReader

  /// The hits of a plan, overlaps resolved, in the order of the text.
  mutating func stretches(of plan: Plan) -> [Stretch] {
    var found: [Stretch] = []
    switch plan {
    case .atom(let atom): found = atoms.hits(of: atom).map { Stretch(first: $0.first, end: $0.end) }
    case .chain(let members, let gaps): found = chain(members, gaps)
    case .together(let members, let reach): found = together(members, reach)
    case .union(let alternatives): for each in alternatives { found += stretches(of: each) }
    case .unless(let plan, let exclusions):
      found = stretches(of: plan)
      for exclusion in exclusions where !found.isEmpty { exclude(exclusion, from: &found) }
      return found
    }
    Stretch.resolve(&found)
    return found
  }

  /// Stage by stage, to each hit of the next member the nearest hit before it.
  private mutating func chain(_ members: [Int32], _ gaps: [Int32]) -> [Stretch] {
    guard let first = members.first, members.allSatisfy({ atoms.hits($0) }) else { return [] }
    var reached = atoms.hits(of: first)
    for (member, gap) in zip(members.dropFirst(), gaps) {
      var next: [AtomHit] = []
      for hit in atoms.hits(of: member) {
        guard let before = Self.last(of: reached, endingBy: hit.first) else { continue }
        let start = reached[before]
        if start.sentence == hit.sentence, hit.first - start.end <= gap {
          next.append(AtomHit(first: start.first, end: hit.end, sentence: hit.sentence))
        }
      }
      if next.isEmpty { return [] }
      reached = next
    }
    return reached.map { Stretch(first: $0.first, end: $0.end) }
  }

  /// The index of the last hit that ends at a word or before it. By binary search: ends ascend, starts need not.
  private static func last(of hits: [AtomHit], endingBy word: Int32) -> Int? {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].end <= word { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  private mutating func exclude(_ exclusion: Plan.Exclusion, from found: inout [Stretch]) {
    let excluded = stretches(of: exclusion.plan)
    if excluded.isEmpty { return }
    found = found.filter { !isNear($0, excluded, within: exclusion.within) }
  }

  /// Whether a stretch overlaps one of `others`, or has at most so many words between and no sentence's end.
  /// The others do not overlap each other and stand in the order of the text.
  private func isNear(_ stretch: Stretch, _ others: [Stretch], within: Int32) -> Bool {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].end <= stretch.first { low = middle + 1 } else { high = middle }
    }
    if low < others.count {
      let after = others[low]
      if after.overlaps(stretch) { return true }
      if after.first - stretch.end <= within, isOneSentence(stretch.end - 1, after.first) { return true }
    }
    guard low > 0 else { return false }
    let before = others[low - 1]
    return stretch.first - before.end <= within && isOneSentence(before.end - 1, stretch.first)
  }

  private func isOneSentence(_ a: Int32, _ b: Int32) -> Bool {
    atoms.sentence(of: a) == atoms.sentence(of: b)
  }

  /// Drops the hits that one of the plans overlaps.
  mutating func remove(_ plans: [Plan], from hits: inout [Hit]) {
    for plan in plans {
      let excluded = stretches(of: plan)
      if excluded.isEmpty { continue }
      hits = hits.filter { !isNear(Stretch(first: $0.first, end: $0.end), excluded, within: -1) }
    }
  }
}
