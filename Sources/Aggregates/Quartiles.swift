/// The quartiles of a sample.
public struct Quartiles: Sendable, Equatable {
  /// A quarter of the sample lies at or below it.
  public let q1: Double
  /// The middle of the sample.
  public let median: Double
  /// Three quarters of the sample lie at or below it.
  public let q3: Double

  /// The quartiles of `values` with linear interpolation between order statistics (Hyndman and Fan 1996, type 7); nil
  /// of an empty sample. Sorts a copy.
  public init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    q1 = Self.quantile(0.25, of: sorted)
    median = Self.quantile(0.5, of: sorted)
    q3 = Self.quantile(0.75, of: sorted)
  }

  /// The value below which a share of an ordered sample, not empty, lies: type 7 as above.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
