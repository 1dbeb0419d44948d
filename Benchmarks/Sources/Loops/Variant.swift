/// A benchmark's answer is wrong, or it cannot be run: the tool says so and ends with status 1.
struct BenchmarkFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// Throws unless `condition` holds.
  static func unless(_ condition: Bool, _ description: @autoclosure () -> String) throws {
    if !condition { throw BenchmarkFault(description()) }
  }
}

/// One thing that is timed, with its answer.
struct Variant {
  /// What it is called in the record.
  let name: String
  /// The bytes that it works through, by which its speed is stated.
  let bytes: Int
  /// The words that it works through; 0 where cost for a word says nothing.
  let words: Int
  /// What the answer counts, such as "words".
  let unit: String
  /// Does the work and returns its answer, which must be the same each time.
  let body: () throws -> Int
  /// Throws when an answer is not the right one, found in another way.
  let check: (Int) throws -> Void
}

/// The times of one variant, in seconds, and its answer.
struct Timing {
  let variant: Variant
  let answer: Int
  private(set) var seconds: [Double] = []

  init(_ variant: Variant, answer: Int) {
    self.variant = variant
    self.answer = answer
  }

  mutating func add(_ time: Double) { seconds.append(time) }

  /// The middle of the times; of an even number the mean of the middle two.
  var median: Double { Timing.median(seconds) }

  /// The middle of some values; 0 of none.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return 0 }
    let upper = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[upper] : ((sorted.count > 1 ? sorted[upper - 1] : last) + sorted[upper]) / 2
  }
}

/// Times variants in turns, so that a machine's bad minute falls on all of them.
enum Interleaved {
  /// Runs each variant once to warm up and to check its answer, then all of them `runs` times in turns.
  /// - Throws: ``BenchmarkFault`` when an answer is wrong or changes.
  static func time(_ variants: [Variant], runs: Int, tell: (String) -> Void) throws -> [Timing] {
    var timings: [Timing] = []
    for variant in variants {
      tell("checking \(variant.name)")
      let answer = try variant.body()
      try variant.check(answer)
      timings.append(Timing(variant, answer: answer))
    }
    for run in 1...max(1, runs) {
      tell("run \(run) of \(runs)")
      for index in timings.indices { try add(to: &timings[index]) }
    }
    return timings
  }

  private static func add(to timing: inout Timing) throws {
    var answer = 0
    let time = try ContinuousClock().measure { answer = try timing.variant.body() }
    let name = timing.variant.name
    try BenchmarkFault.unless(answer == timing.answer, "\(name): \(answer) after \(timing.answer) before")
    timing.add(time.seconds)
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
