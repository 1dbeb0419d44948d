import Matches

/// The policy for hits that overlap, the same for every document.
///
/// - Of one theme: a hit that says the theme is absent stays against one that does not; then the leftmost, then the
///   longest, then the one whose rule comes first. Hits of different themes never compete.
/// - Of entities: the longest stays, then the leftmost, then the one whose rule comes first, whatever their types; what no
///   rule found comes after what one did, and in the order in which it was found.
enum Overlaps {
  /// The hits of one theme in one block that stay, in the order of the text.
  static func theme(_ hits: [Hit], rules: [CompiledLexicons.Rule]) -> [Hit] {
    let absent = leftmost(hits.filter { rules[Int($0.rule)].role == .absent })
    guard let first = absent.first?.first, let end = absent.map(\.end).max() else { return leftmost(hits) }
    var taken = WordMarks(first..<end)
    for hit in absent { taken.insert(hit.first, hit.end) }
    let others = hits.filter { rules[Int($0.rule)].role != .absent && !taken.contains($0.first, $0.end) }
    return (absent + leftmost(others)).sorted { $0.first < $1.first }
  }

  private static func leftmost(_ hits: [Hit]) -> [Hit] {
    let sorted = hits.sorted { a, b in
      (a.first, b.end, a.rule) < (b.first, a.end, b.rule)
    }
    var kept: [Hit] = []
    for hit in sorted where kept.last.map({ $0.end <= hit.first }) ?? true { kept.append(hit) }
    return kept
  }

  /// The candidates for entities in one block that stay, in the order of the text.
  static func entities(_ candidates: [EntityCandidate]) -> [EntityCandidate] {
    let sorted = candidates.enumerated().sorted { one, two in
      let (a, b) = (one.element, two.element)
      return (b.end - b.first, a.first, a.order, one.offset) < (a.end - a.first, b.first, b.order, two.offset)
    }
    guard let first = candidates.map(\.first).min(), let end = candidates.map(\.end).max() else { return [] }
    var taken = WordMarks(first..<end)
    var kept: [EntityCandidate] = []
    for (_, candidate) in sorted where !taken.contains(candidate.first, candidate.end) {
      kept.append(candidate)
      taken.insert(candidate.first, candidate.end)
    }
    return kept.sorted { $0.first < $1.first }
  }
}
