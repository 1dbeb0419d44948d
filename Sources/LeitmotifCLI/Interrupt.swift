import Foundation
import Synchronization

/// Lets a run that is interrupted (Ctrl-C) or asked to end take away what it has written so far; a second time ends the
/// program at once, and the next run into the folder takes that away.
final class Interrupt: Sendable {
  private struct State {
    var signals = 0
    var act: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())
  // Written in init alone, before anybody else has the object; kept so that the sources live.
  nonisolated(unsafe) private var sources: [any DispatchSourceSignal] = []

  /// Keeps the signals from ending the program from now on.
  init() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in self?.take() }
      source.resume()
      sources.append(source)
    }
  }

  /// Calls `act` at the first signal, at once when there was one.
  func whenSignalled(_ act: @escaping @Sendable () -> Void) {
    let isDue = state.withLock { state in
      state.act = act
      return state.signals > 0
    }
    if isDue { act() }
  }

  private func take() {
    let (count, act) = state.withLock { state in
      state.signals += 1
      return (state.signals, state.act)
    }
    if count > 1 { _exit(ExitStatus.nothing.rawValue) }
    act?()
  }
}
