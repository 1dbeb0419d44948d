import Matches
import Testing

@testable import Annotations

/// The policy for entities as it is stated: the longest, then the leftmost, then the first rule, each against all kept.
private func naive(_ candidates: [EntityCandidate]) -> [EntityCandidate] {
  var left = candidates
  var kept: [EntityCandidate] = []
  while let best = left.min(by: { ($1.end - $1.first, $0.first, $0.order) < ($0.end - $0.first, $1.first, $1.order) }) {
    kept.append(best)
    left.removeAll { $0.first < best.end && best.first < $0.end }
  }
  return kept.sorted { $0.first < $1.first }
}

@Test(arguments: 0..<200) func entitiesThatOverlapAreChosenAsThePolicySays(_ seed: Int) {
  var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
  func next(_ bound: Int32) -> Int32 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int32(state >> 33) % bound
  }
  let candidates = (0..<next(30)).map { rule in
    let first = 1000 + next(40)
    return EntityCandidate(first: first, end: first + 1 + next(6), concept: .entity(0), rule: Int(rule))
  }
  #expect(Overlaps.entities(candidates).map(\.rule) == naive(candidates).map(\.rule))
}

@Test func marksKnowTheirWordsOnly() {
  var marks = WordMarks(10..<20)
  marks.insert(8, 12)
  marks.insert(19, 25)
  #expect(marks.contains(11, 13) && marks.contains(5, 11) && marks.contains(19, 20))
  #expect(!marks.contains(12, 19) && !marks.contains(0, 10) && !marks.contains(20, 30))
}

@Test func theFirstThatIsNotBeforeIsFound() {
  let numbers = [1, 3, 3, 5]
  #expect((0...6).map { wanted in numbers.partition { $0 < wanted } } == [0, 0, 1, 1, 3, 3, 4])
  #expect([Int]().partition { _ in true } == 0)
  #expect(numbers[2...].partition { $0 < 4 } == 3)
}
