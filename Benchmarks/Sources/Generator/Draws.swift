import Aggregates

/// What the generator of texts draws.
extension SplitMix64 {
  /// A generator for one of many independent streams of a seed.
  init(seed: UInt64, stream: Int) {
    var mixer = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: stream) &* 0xD1B5_4A32_D192_ED03)
    self.init(seed: mixer.next())
  }

  /// A number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether an event of probability `p` happens.
  mutating func happens(_ p: Double) -> Bool { unit() < p }

  /// One element of an array that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// A rank from 0 up to, not including, `count`: ranks fall off as a power of 1.06, so that new ones keep coming.
  mutating func tailRank(of count: Int) -> Int {
    let power = -0.06
    let top = Power.of(Double(count), power)
    let value = Power.of(1 - unit() * (1 - top), 1 / power)
    return min(Int(value) - 1, count - 1)
  }

  /// A rank from 0 up to, not including, `count`: the rank k comes about as often as 1/(k+3).
  mutating func zipfRank(of count: Int) -> Int {
    let ratio = Double(count + 3) / 3
    return min(Int(3 * Power.of(ratio, unit())) - 3, count - 1)
  }
}
