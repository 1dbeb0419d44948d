/// A share of a whole with its 95 % interval.
public struct Proportion: Sendable, Equatable {
  /// The number that has the property.
  public let count: Int
  /// The number that could have it.
  public let total: Int

  /// `count` of `total`.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share, 0 to 1; nil of nothing.
  public var value: Double? { total == 0 ? nil : Double(count) / Double(total) }

  /// Wilson's score interval at 95 % (Wilson 1927, JASA 22:209-212), without continuity correction; nil of nothing.
  ///
  /// `(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)` with `z` = 1.959963984540054.
  public var interval: (low: Double, high: Double)? {
    guard total > 0 else { return nil }
    let n = Double(total)
    let p = Double(count) / n
    let z = 1.959963984540054
    let middle = p + z * z / (2 * n)
    let margin = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    let low = count == 0 ? 0 : max(0, (middle - margin) / scale)
    let high = count == total ? 1 : min(1, (middle + margin) / scale)
    return (low, high)
  }
}
