import Foundation

/// How much each word, theme and entity tells records apart: its inverse document frequency among them.
///
/// Weights are whole thousandths, so that sums are exact and the same on every machine.
struct TermWeights<Key: Hashable & Sendable> {
  private(set) var frequency: [Key: Int32] = [:]
  private let total: Int

  init(_ sets: some Sequence<[Key]>) {
    var count = 0
    for set in sets {
      count += 1
      for key in set { frequency[key, default: 0] += 1 }
    }
    total = count
  }

  /// ln((n + 1) / (f + 1/2)), in thousandths (K. Sparck Jones 1972, smoothed).
  func weight(_ key: Key) -> Int64 {
    let value = log((Double(total) + 1) / (Double(frequency[key] ?? 0) + 0.5))
    return Int64((max(0, value) * 1000).rounded())
  }
}
