import Foundation

/// For each record a set of words, themes or the like, in one column; each member weighs its inverse document frequency.
///
/// Members are numbered from the rarest to the commonest. Weights are whole thousandths, so that sums are exact and the same
/// on every machine.
struct WeightedSets: Sendable {
  /// How many records hold each member, by number.
  let frequency: [Int32]
  private let weights: [Int64]
  private var column: [Int32] = []
  /// The first of each record's members, and at the end their number.
  private var starts: [Int32] = [0]

  init<Key: Hashable & Comparable>(_ sets: [[Key]]) {
    var counts: [Key: Int32] = [:]
    for set in sets { for key in set { counts[key, default: 0] += 1 } }
    let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    frequency = order.map(\.value)
    weights = frequency.map { Self.weight($0, of: sets.count) }
    var number: [Key: Int32] = [:]
    for (index, entry) in order.enumerated() { number[entry.key] = Int32(index) }
    for set in sets {
      column += set.compactMap { number[$0] }.sorted()
      starts.append(Int32(column.count))
    }
  }

  /// ln((n + 1) / (f + 1/2)), in thousandths (K. Sparck Jones 1972, smoothed).
  private static func weight(_ frequency: Int32, of total: Int) -> Int64 {
    Int64((max(0, log((Double(total) + 1) / (Double(frequency) + 0.5))) * 1000).rounded())
  }

  /// The members of a record, ascending.
  func members(of record: Int) -> ArraySlice<Int32> { column[range(record)] }

  private func range(_ record: Int) -> Range<Int> { Int(starts[record])..<Int(starts[record + 1]) }

  /// The squared weight of a member.
  func square(_ member: Int) -> Int64 { weights[member] * weights[member] }

  /// The sum of the squared weights of common members that at most `limit` records hold.
  func dot(_ a: Int, _ b: Int, upTo limit: Int32) -> Int64 { dot(range(a), range(b)) { $0 <= limit } }

  /// The same over those that more than `limit` records hold: the ends of both columns.
  func dot(_ a: Int, _ b: Int, above limit: Int32) -> Int64 {
    var sum: Int64 = 0
    let (first, second) = (range(a), range(b))
    var (i, j) = (first.upperBound - 1, second.upperBound - 1)
    while i >= first.lowerBound, j >= second.lowerBound {
      let (x, y) = (column[i], column[j])
      guard frequency[Int(max(x, y))] > limit else { break }
      if x == y { sum += square(Int(x)) }
      if x >= y { i -= 1 }
      if y >= x { j -= 1 }
    }
    return sum
  }

  private func dot(_ a: Range<Int>, _ b: Range<Int>, where isWanted: (Int32) -> Bool) -> Int64 {
    var sum: Int64 = 0
    var (i, j) = (a.lowerBound, b.lowerBound)
    while i < a.upperBound, j < b.upperBound {
      let (x, y) = (column[i], column[j])
      if x == y, isWanted(frequency[Int(x)]) { sum += square(Int(x)) }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return sum
  }

  /// The weight of common members among that of all members of two records, 0 to 1.
  func jaccard(_ a: Int, _ b: Int) -> Double {
    var (both, all): (Int64, Int64) = (0, 0)
    let (first, second) = (range(a), range(b))
    var (i, j) = (first.lowerBound, second.lowerBound)
    while i < first.upperBound || j < second.upperBound {
      let x = i < first.upperBound ? column[i] : .max
      let y = j < second.upperBound ? column[j] : .max
      let weight = weights[Int(min(x, y))]
      all += weight
      if x == y { both += weight }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return all > 0 ? Double(both) / Double(all) : 0
  }
}
