import Synchronization

/// The only concurrent code: a few workers pull indices from a counter, and results are merged in order.
public enum Batch {
  /// Runs `work` on every index below `count`, and `merge` on its results in the order of the indices.
  ///
  /// - Parameters:
  ///   - jobs: how many workers there are, at least 1.
  ///   - makeWorker: makes the state that one worker keeps (caches, buffers).
  ///   - work: makes a result; runs on several workers at once.
  ///   - merge: takes one result after another; returning false ends the batch early.
  public static func run<Worker, Result: Sendable>(
    count: Int, jobs: Int, makeWorker: @escaping @Sendable () -> Worker,
    work: @escaping @Sendable (Int, inout Worker) -> Result, merge: @escaping @Sendable (Result) -> Bool
  ) async {
    let next = Atomic(0)
    let isStopped = Atomic(false)
    let ordered = OrderedMerge<Result>(window: 4 * jobs) { result in
      if !isStopped.load(ordering: .relaxed), !merge(result) { isStopped.store(true, ordering: .relaxed) }
    }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(jobs, max(count, 1)) {
        group.addTask {
          var worker = makeWorker()
          while !isStopped.load(ordering: .relaxed) {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            await ordered.deliver(work(index, &worker), at: index)
          }
        }
      }
    }
  }
}
