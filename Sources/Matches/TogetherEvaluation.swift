/// Members in any order.
///
/// Of all ways to take one hit of each member, none overlapping, that lie within reach, each end keeps the one whose
/// first member ends last, then starts last: the narrowest.
extension JoinEvaluation {
  /// A hit of the last member so far, with the first member that is best for it.
  private struct Partial {
    var end: Int32
    var sentence: Int32
    var firstEnd: Int32
    var first: Int32
  }

  mutating func together(_ members: [Int32], _ reach: Reach) -> [Stretch] {
    guard members.allSatisfy({ atoms.hits($0) }) else { return [] }
    var best: [Int32: Partial] = [:]
    for order in Self.orders(of: members) { collect(order, reach, &best) }
    return best.values.map { Stretch(first: $0.first, end: $0.end) }
  }

  /// Every order of the members; there are 24 at most.
  private static func orders(of members: [Int32]) -> [[Int32]] {
    guard members.count > 1 else { return [members] }
    return members.indices.flatMap { index in
      var rest = members
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  /// Takes the members in one order. At each stage the best so far is a running maximum, so a stage costs
  /// n log n in its hits.
  private mutating func collect(_ order: [Int32], _ reach: Reach, _ best: inout [Int32: Partial]) {
    guard let first = order.first else { return }
    var stage: [Partial] = []
    for number in atoms.hits(of: first) {
      let hit = atoms.hit(number, of: first)
      stage.append(Partial(end: hit.end, sentence: hit.sentence, firstEnd: hit.end, first: hit.first))
    }
    for (index, atom) in order.enumerated().dropFirst() {
      var next: [Partial] = []
      Self.accumulate(&stage)
      for number in atoms.hits(of: atom) {
        let hit = atoms.hit(number, of: atom)
        guard let before = Self.last(of: stage, endingBy: hit.first) else { continue }
        var partial = stage[before]
        if reach != .block, partial.sentence != hit.sentence { continue }
        partial.end = hit.end
        if index == order.count - 1, case .words(let words) = reach, hit.first - partial.firstEnd > Int32(words) {
          continue
        }
        next.append(partial)
      }
      if next.isEmpty { return }
      stage = next
    }
    for partial in stage where best[partial.end].map({ Self.isBetter(partial, $0) }) ?? true {
      best[partial.end] = partial
    }
  }

  private static func isBetter(_ a: Partial, _ b: Partial) -> Bool {
    (a.firstEnd, a.first) > (b.firstEnd, b.first)
  }

  /// Lets each partial take over the best first member of those before it. One in a later sentence is always better,
  /// so that a sentence's partials never inherit from the one before once they have their own.
  private static func accumulate(_ stage: inout [Partial]) {
    for index in stage.indices.dropFirst() where isBetter(stage[index - 1], stage[index]) {
      stage[index].firstEnd = stage[index - 1].firstEnd
      stage[index].first = stage[index - 1].first
    }
  }

  private static func last(of stage: [Partial], endingBy word: Int32) -> Int? {
    var low = 0
    var high = stage.count
    while low < high {
      let middle = (low + high) / 2
      if stage[middle].end <= word { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
