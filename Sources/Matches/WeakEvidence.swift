/// Weak patterns count only where another pattern of their theme hits in the same block without overlapping them.
///
/// The other pattern may be weak too: two clues that say the same from different words bear each other out.
enum WeakEvidence {
  /// Drops from one theme's hits in one block the weak ones that nothing bears out. Linear in their number.
  static func drop(_ hits: inout [Hit], _ rules: [CompiledLexicons.Rule]) {
    guard hits.contains(where: { rules[Int($0.rule)].role == .weak }) else { return }
    let ends = Extremes(hits.map { (rule: $0.rule, value: $0.end) })
    let starts = Extremes(hits.map { (rule: $0.rule, value: -$0.first) })
    hits.removeAll { hit in
      guard rules[Int(hit.rule)].role == .weak else { return false }
      let before = ends.least(besides: hit.rule).map { $0 <= hit.first } ?? false
      let after = starts.least(besides: hit.rule).map { -$0 >= hit.end } ?? false
      return !before && !after
    }
  }

  /// The least value, and the least of another rule than that one's.
  private struct Extremes {
    private var best: (rule: Int32, value: Int32)?
    private var second: (rule: Int32, value: Int32)?

    init(_ values: [(rule: Int32, value: Int32)]) {
      for each in values {
        guard let best else {
          self.best = each
          continue
        }
        if each.value < best.value {
          if each.rule != best.rule { second = best }
          self.best = each
        } else if each.rule != best.rule, each.value < second?.value ?? .max {
          second = each
        }
      }
    }

    func least(besides rule: Int32) -> Int32? { best?.rule == rule ? second?.value : best?.value }
  }
}
