/// Finds the hits of plans among those of their atoms in one block. Its cost is near linear in the number of those hits.
struct JoinEvaluation {
  var atoms: AtomReader

  /// The hits of a plan, overlaps resolved, in the order of the text.
  mutating func stretches(of plan: Plan) -> [Stretch] {
    var found: [Stretch] = []
    switch plan {
    case .atom(let atom): found = stretches(ofAtom: atom)
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

  private mutating func stretches(ofAtom atom: Int32) -> [Stretch] {
    var found: [Stretch] = []
    for hit in atoms.hits(of: atom) { found.append(Stretch(first: atoms.first(hit, of: atom), end: atoms.end(hit))) }
    return found
  }

  /// What a chain has reached: a hit of the member in hand and the first member's hit that leads to it.
  private struct Reached {
    var end: Int32
    var sentence: Int32
    /// The number of the first member's hit.
    var root: Int
  }

  /// Stage by stage, to each hit of the next member the nearest hit before it. Starts are looked for last: those of the
  /// first member only for hits of the whole, those of the others only where the ends are near enough.
  private mutating func chain(_ members: [Int32], _ gaps: [Int32]) -> [Stretch] {
    guard let first = members.first, mayChain(members, gaps) else { return [] }
    var reached = atoms.hits(of: first).map { root in
      Reached(end: atoms.end(root), sentence: atoms.sentence(of: atoms.end(root) - 1), root: root)
    }
    for (member, gap) in zip(members.dropFirst(), gaps) {
      let next = follow(reached, member, gap)
      if next.isEmpty { return [] }
      reached = next
    }
    var found: [Stretch] = []
    for each in reached { found.append(Stretch(first: atoms.first(each.root, of: first), end: each.end)) }
    return found
  }

  private mutating func follow(_ reached: [Reached], _ member: Int32, _ gap: Int32) -> [Reached] {
    let lengths = atoms.lengths(of: member)
    var next: [Reached] = []
    for hit in atoms.hits(of: member) {
      let end = atoms.end(hit)
      guard let nearest = Self.last(of: reached, endingBy: end - lengths.lowerBound),
        reached[nearest].end >= end - lengths.upperBound - gap
      else { continue }
      let first = atoms.first(hit, of: member)
      guard let before = Self.last(of: reached, endingBy: first) else { continue }
      let sentence = atoms.sentence(of: first)
      if reached[before].sentence == sentence, first - reached[before].end <= gap {
        next.append(Reached(end: end, sentence: sentence, root: reached[before].root))
      }
    }
    return next
  }

  /// Whether each two neighbours have hits whose ends are near enough, before any start is looked for.
  private mutating func mayChain(_ members: [Int32], _ gaps: [Int32]) -> Bool {
    guard members.allSatisfy({ atoms.hits($0) }) else { return false }
    for index in gaps.indices {
      let before = atoms.hits(of: members[index])
      let lengths = atoms.lengths(of: members[index + 1])
      var low = before.lowerBound
      let after = atoms.hits(of: members[index + 1])
      let near = after.contains { hit in
        let end = atoms.end(hit)
        while low < before.upperBound, atoms.end(low) < end - lengths.upperBound - gaps[index] { low += 1 }
        return low < before.upperBound && atoms.end(low) <= end - lengths.lowerBound
      }
      if !near { return false }
    }
    return true
  }

  /// The index of the last hit that ends at a word or before it. By binary search: ends ascend, starts need not.
  private static func last(of hits: [Reached], endingBy word: Int32) -> Int? {
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
