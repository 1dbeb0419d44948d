/// Agglomerative clustering by average linkage over a sparse graph.
struct AverageLinkage {
  /// A candidate merge; valid while both clusters still live.
  private struct Merge {
    var mean: Double
    var a: Int32
    var b: Int32

    /// Higher means first, then earlier clusters.
    func comes(before other: Merge) -> Bool {
      mean != other.mean ? mean > other.mean : (a, b) < (other.a, other.b)
    }
  }

  private let threshold: Double
  /// The most links of a record that a mean is taken over.
  private let links: Double
  /// The sum of similarities to each neighbour, by cluster; nil for one that was merged.
  private var sums: [[Int32: Double]?]
  private var sizes: [Int32]
  /// The two clusters that a cluster was made of.
  private var parts: [(Int32, Int32)?]
  private var heap: [Merge] = []

  init(count: Int, pairs: [CandidatePairs.Pair], rule: GroupingRule) {
    threshold = rule.threshold
    links = Double(rule.neighbours) / 2
    sums = Array(repeating: [:], count: count)
    sizes = Array(repeating: 1, count: count)
    parts = Array(repeating: nil, count: count)
    for pair in pairs {
      sums[Int(pair.a)]?[pair.b] = pair.similarity
      sums[Int(pair.b)]?[pair.a] = pair.similarity
      if pair.similarity >= threshold { push(Merge(mean: pair.similarity, a: pair.a, b: pair.b)) }
    }
  }

  /// The clusters of two or more, each ascending, ordered by their first member.
  mutating func groups() -> [[Int]] {
    while let merge = pop() {
      guard sums[Int(merge.a)] != nil, sums[Int(merge.b)] != nil else { continue }
      join(merge.a, merge.b)
    }
    return sums.indices.filter { sums[$0] != nil && sizes[$0] > 1 }.map { members(of: $0) }
      .sorted { $0[0] < $1[0] }
  }

  private mutating func join(_ a: Int32, _ b: Int32) {
    guard var all = sums[Int(a)], let others = sums[Int(b)] else { return }
    sums[Int(a)] = nil
    sums[Int(b)] = nil
    for (key, value) in others { all[key, default: 0] += value }
    all[a] = nil
    all[b] = nil
    let new = Int32(sums.count)
    let size = sizes[Int(a)] + sizes[Int(b)]
    for (key, value) in all {
      sums[Int(key)]?[a] = nil
      sums[Int(key)]?[b] = nil
      sums[Int(key)]?[new] = value
      let mean = value / pairs(size, sizes[Int(key)])
      if mean >= threshold { push(Merge(mean: mean, a: key, b: new)) }
    }
    sums.append(all)
    sizes.append(size)
    parts.append((a, b))
  }

  /// How many pairs two clusters have; of large ones, how many can be linked.
  private func pairs(_ a: Int32, _ b: Int32) -> Double { Double(min(a, b)) * min(Double(max(a, b)), links) }

  private func members(of cluster: Int) -> [Int] {
    var members: [Int] = []
    var open = [cluster]
    while let one = open.popLast() {
      if let (a, b) = parts[one] { open += [Int(a), Int(b)] } else { members.append(one) }
    }
    return members.sorted()
  }

  private mutating func push(_ merge: Merge) {
    heap.append(merge)
    var child = heap.count - 1
    while child > 0, heap[child].comes(before: heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> Merge? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].comes(before: heap[best]) {
        best = child
      }
      if best == parent { return first }
      heap.swapAt(best, parent)
      parent = best
    }
  }
}
