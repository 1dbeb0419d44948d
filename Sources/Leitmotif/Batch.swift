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
    let queue = Queue(count: count)
    let ordered = OrderedMerge<Result>(window: 4 * jobs) { result in
      if !queue.isStopped, !merge(result) { queue.stop() }
    }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(jobs, max(count, 1)) {
        group.addTask {
          var worker = makeWorker()
          while let index = queue.next() {
            await ordered.deliver(work(index, &worker), at: index)
          }
        }
      }
    }
  }

  /// The indices that no worker has pulled yet.
  private final class Queue: Sendable {
    private let count: Int
    private let pulled = Atomic(0)
    private let stopped = Atomic(false)

    init(count: Int) { self.count = count }

    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    func stop() { stopped.store(true, ordering: .relaxed) }

    /// The next index; nil when none is left or the batch was ended.
    func next() -> Int? {
      guard !isStopped else { return nil }
      let index = pulled.add(1, ordering: .relaxed).oldValue
      return index < count ? index : nil
    }
  }
}
