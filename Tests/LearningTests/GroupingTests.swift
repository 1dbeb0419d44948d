import Learning
import TestSupport
import Testing

/// Features whose terms, themes and matters are drawn from a few lessons, so that some records are alike.
private func generated(_ count: Int, seed: UInt64) -> [LearningFeatures] {
  var generator = SeededGenerator(seed: seed)
  func some(_ count: Int, of base: UInt32, _ range: UInt32) -> [UInt32] {
    Array(Set((0..<count).map { _ in base + UInt32.random(in: 0..<range, using: &generator) })).sorted()
  }
  return (0..<count).map { _ in
    let lesson = UInt32.random(in: 0..<UInt32(max(2, count / 12)), using: &generator)
    var features = LearningFeatures()
    // A lesson's own words, and words that any record may hold, the commoner the smaller.
    let common = (0..<8).map { _ in
      UInt32(Double(400) * Double.random(in: 0..<1, using: &generator) * Double.random(in: 0..<1, using: &generator))
    }
    features.terms = Array(Set(some(6, of: 10_000 + lesson * 20, 14) + common)).sorted()
    features.themes = Array(Set([Int32(lesson % 40), Int32.random(in: 0..<40, using: &generator)])).sorted()
    features.entities = some(2, of: 0, 60)
    if Bool.random(using: &generator) { features.matters = [Int32(lesson % 90)] }
    return features
  }
}

/// Average linkage over all pairs, written plainly: the oracle.
private func naiveGroups(_ features: [LearningFeatures], rule: GroupingRule) -> [[Int]] {
  let similarity = PairwiseSimilarity(features, rule: rule)
  var clusters = features.indices.map { [$0] }
  func mean(_ a: [Int], _ b: [Int]) -> Double {
    let sum = a.reduce(0.0) { sum, x in
      b.reduce(sum) { $0 + similarity.between(min(x, $1), max(x, $1)) }
    }
    return sum / Double(a.count * b.count)
  }
  while true {
    var best: (mean: Double, a: Int, b: Int)?
    for b in clusters.indices {
      for a in 0..<b {
        let value = mean(clusters[a], clusters[b])
        if value >= rule.threshold, value > (best?.mean ?? 0) + 1e-12 { best = (value, a, b) }
      }
    }
    guard let best else { break }
    clusters[best.a] += clusters.remove(at: best.b)
  }
  return clusters.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
}

@Test(arguments: [1, 2, 3] as [UInt64]) func groupsAreThoseOfComparingAllPairs(_ seed: UInt64) {
  let features = generated(70, seed: seed)
  var rule = GroupingRule()
  rule.floor = 0
  let found = LearningGroups(features, rule: rule).groups
  let expected = naiveGroups(features, rule: rule)
  #expect(!expected.isEmpty)
  #expect(found == expected, "seed \(seed)")
}

@Test func candidatesHoldNearlyAllPairsThatAreAlike() {
  let seed: UInt64 = 11
  let features = generated(2_000, seed: seed)
  let rule = GroupingRule()
  let similarity = PairwiseSimilarity(features, rule: rule)
  let candidates = Set(LearningGroups.candidates(features, rule: rule).map { [$0.a, $0.b] })
  var (alike, kept) = (0, 0)
  for b in features.indices {
    for a in 0..<b where similarity.between(a, b) >= rule.threshold {
      alike += 1
      if candidates.contains([a, b]) { kept += 1 }
    }
  }
  #expect(alike > 500)
  #expect(Double(kept) / Double(alike) >= 0.98, "seed \(seed): \(kept) of \(alike)")
}

@Test func anotherOrderGivesTheSameGroups() {
  let features = generated(120, seed: 5)
  let order = Array(features.indices.reversed())
  let turned = LearningGroups(order.map { features[$0] }).groups.map { $0.map { order[$0] }.sorted() }
  #expect(Set(turned) == Set(LearningGroups(features).groups))
}

@Test func nothingIsGroupedWithNothing() {
  #expect(LearningGroups([]).groups.isEmpty)
  #expect(LearningGroups([LearningFeatures(), LearningFeatures()]).groups.isEmpty)
}
