import Synchronization

/// Takes results in any order and hands them on in the order of their indices, holding back only a few.
///
/// A worker that is more than `window` results ahead of the earliest one waits; the worker of the earliest never does.
final class OrderedMerge<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var held: [Int: Result] = [:]
    var waiting: [(index: Int, wake: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())
  private let window: Int
  private let take: @Sendable (Result) -> Void

  /// A merge that calls `take` with one result after another, never twice at once.
  init(window: Int, take: @escaping @Sendable (Result) -> Void) {
    self.window = window
    self.take = take
  }

  /// Gives the result of an index, each index once.
  func deliver(_ result: Result, at index: Int) async {
    await room(for: index)
    let awake = state.withLock { state in
      state.held[index] = result
      while let ready = state.held.removeValue(forKey: state.next) {
        take(ready)
        state.next += 1
      }
      let limit = state.next + window
      let awake = state.waiting.filter { $0.index < limit }
      state.waiting.removeAll { $0.index < limit }
      return awake
    }
    for waiter in awake { waiter.wake.resume() }
  }

  private func room(for index: Int) async {
    await withCheckedContinuation { (wake: CheckedContinuation<Void, Never>) in
      let isFree = state.withLock { state in
        if index < state.next + window { return true }
        state.waiting.append((index, wake))
        return false
      }
      if isFree { wake.resume() }
    }
  }
}
