import Leitmotif
import Synchronization
import Testing

/// Runs a batch of numbers whose work takes uneven effort, and gives what was merged, in order.
private func merged(count: Int, jobs: Int, stopAfter: Int = .max) async -> [Int] {
  let taken = Mutex<[Int]>([])
  await Batch.run(
    count: count, jobs: jobs, makeWorker: { 0 },
    work: { index, calls in
      calls += 1
      // Uneven work, so that workers finish out of order.
      var value = UInt64(index)
      for _ in 0..<((index * 7919) % 97) * 50 { value = value &* 6_364_136_223_846_793_005 &+ 1 }
      return value == 1 ? -1 : index
    },
    merge: { value in
      taken.withLock { taken in
        taken.append(value)
        return taken.count < stopAfter
      }
    })
  return taken.withLock { $0 }
}

@Test(arguments: [1, 2, 3, 8]) func resultsAreMergedInOrder(_ jobs: Int) async {
  #expect(await merged(count: 500, jobs: jobs) == Array(0..<500))
}

@Test func aBatchOfNothingEnds() async { #expect(await merged(count: 0, jobs: 4).isEmpty) }

@Test(arguments: [1, 4]) func aBatchThatIsStoppedMergesNoMore(_ jobs: Int) async {
  #expect(await merged(count: 10_000, jobs: jobs, stopAfter: 20) == Array(0..<20))
}
