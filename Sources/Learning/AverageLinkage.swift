/// Agglomerative clustering by average linkage over a sparse graph.
///
/// A mean that waits in the heap is never too low: when a cluster grows, the means to its neighbours fall, unless a neighbour
/// was one of both parts, and then the new mean is added. So a mean is looked at again when it comes first, not before.
struct AverageLinkage {
  /// A candidate merge.
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
  /// The sum of similarities to each neighbour, by cluster; empty for one that became part of another.
  private var sums: [[Int32: Double]]
  /// The members of each cluster; empty for one that became part of another.
  private var members: [[Int32]]
  private var heap: [Merge] = []

  init(count: Int, pairs: [CandidatePairs.Pair], rule: GroupingRule) {
    threshold = rule.threshold
    links = Double(rule.neighbours) / 2
    sums = Array(repeating: [:], count: count)
    members = (0..<count).map { [Int32($0)] }
    for pair in pairs {
      sums[Int(pair.a)][pair.b] = pair.similarity
      sums[Int(pair.b)][pair.a] = pair.similarity
      push(Merge(mean: pair.similarity, a: pair.a, b: pair.b))
    }
  }

  /// The clusters of two or more, each ascending, ordered by their first member.
  mutating func groups() -> [[Int]] {
    while var merge = pop() {
      guard let mean = mean(merge.a, merge.b) else { continue }
      if mean == merge.mean {
        join(merge.a, merge.b)
      } else {
        merge.mean = mean
        push(merge)
      }
    }
    return members.filter { $0.count > 1 }.map { $0.map(Int.init).sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The mean similarity of two clusters; nil where one of them is no more.
  private func mean(_ a: Int32, _ b: Int32) -> Double? {
    guard let sum = sums[Int(a)][b] else { return nil }
    let (first, second) = (members[Int(a)].count, members[Int(b)].count)
    // How many pairs two clusters have; of large ones, how many can be linked.
    return sum / (Double(min(first, second)) * min(Double(max(first, second)), links))
  }

  /// Takes the cluster with fewer neighbours into the other one.
  private mutating func join(_ a: Int32, _ b: Int32) {
    let keepsFirst = (sums[Int(a)].count, b) >= (sums[Int(b)].count, a)
    let (large, small) = keepsFirst ? (a, b) : (b, a)
    let others = sums[Int(small)]
    sums[Int(small)] = [:]
    members[Int(large)] += members[Int(small)]
    members[Int(small)] = []
    sums[Int(large)][small] = nil
    for (key, value) in others where key != large {
      sums[Int(key)][small] = nil
      sums[Int(key)][large, default: 0] += value
      sums[Int(large)][key, default: 0] += value
      if let mean = mean(large, key) { push(Merge(mean: mean, a: min(large, key), b: max(large, key))) }
    }
  }

  private mutating func push(_ merge: Merge) {
    if merge.mean < threshold { return }
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
