/// Intervals by drawing documents with replacement (Efron and Tibshirani 1993, chapter 13, the percentile interval).
public struct Bootstrap: Sendable {
  /// How many samples are drawn.
  public var samples: Int
  /// Where the sequence of random numbers begins.
  public var seed: UInt64

  /// A bootstrap of 2,000 samples from a fixed seed, so that it repeats.
  public init(samples: Int = 2_000, seed: UInt64 = 20_200_619) {
    self.samples = samples
    self.seed = seed
  }

  /// The 2.5 and 97.5 % points of each figure over samples of `documents` as many as there are; nil of fewer than two.
  ///
  /// `figures` gets the indices of a sample's documents and gives one value for each figure. Time is samples times that.
  public func intervals(documents: Int, figures: ([Int]) -> [Double]) -> [(low: Double, high: Double)]? {
    guard documents >= 2 else { return nil }
    var random = SplitMix64(seed: seed)
    var columns: [[Double]] = []
    for _ in 0..<samples {
      let values = figures((0..<documents).map { _ in Int(random.next() % UInt64(documents)) })
      if columns.isEmpty { columns = Array(repeating: [], count: values.count) }
      for (index, value) in values.enumerated() { columns[index].append(value) }
    }
    return columns.map { column in
      let sorted = column.sorted()
      return (Quartiles.quantile(0.025, of: sorted), Quartiles.quantile(0.975, of: sorted))
    }
  }
}
