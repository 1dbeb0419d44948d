/// Finds the hits of plans among those of their atoms in one block. Its cost is near linear in the number of those hits.
struct JoinEvaluation {
  let hits: AtomHits
  /// The sentence of each word of the block.
  let sentences: [Int32]
  /// The block's first word.
  let firstWord: Int32

  /// The hits of a plan, overlaps resolved, in the order of the text.
  func stretches(of plan: Plan) -> [Stretch] {
    var found: [Stretch] = []
    switch plan {
    case .atom(let atom): found = hits[atom].map { Stretch(first: $0.first, end: $0.end) }
    case .chain(let atoms, let gaps): found = chain(atoms, gaps)
    case .together(let atoms, let reach): found = together(atoms, reach)
    case .union(let alternatives): for each in alternatives { found += stretches(of: each) }
    case .unless(let plan, let exclusions):
      found = stretches(of: plan)
      for exclusion in exclusions where !found.isEmpty { exclude(exclusion, from: &found) }
      return found
    }
    if found.count > 1 { Stretch.resolve(&found) }
    return found
  }

  /// Stage by stage, to each hit of the next member the nearest hit before it.
  private func chain(_ atoms: [Int32], _ gaps: [Int32]) -> [Stretch] {
    guard let first = atoms.first, atoms.allSatisfy({ !hits[$0].isEmpty }) else { return [] }
    var reached = hits[first]
    for (atom, gap) in zip(atoms.dropFirst(), gaps) {
      var next: [AtomHit] = []
      for hit in hits[atom] {
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

  private func exclude(_ exclusion: Plan.Exclusion, from found: inout [Stretch]) {
    let excluded = stretches(of: exclusion.plan)
    if excluded.isEmpty { return }
    found.removeAll { isNear($0, excluded, within: exclusion.within) }
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
    sentences[Int(a - firstWord)] == sentences[Int(b - firstWord)]
  }

  /// Drops the hits that one of the plans overlaps.
  func remove(_ plans: [Plan], from hits: inout [Hit]) {
    for plan in plans {
      let excluded = stretches(of: plan)
      if excluded.isEmpty { continue }
      hits.removeAll { isNear(Stretch(first: $0.first, end: $0.end), excluded, within: -1) }
    }
  }
}
