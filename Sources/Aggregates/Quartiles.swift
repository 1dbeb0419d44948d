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
    func quantile(_ p: Double) -> Double {
      let place = p * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    q1 = quantile(0.25)
    median = quantile(0.5)
    q3 = quantile(0.75)
  }
}
