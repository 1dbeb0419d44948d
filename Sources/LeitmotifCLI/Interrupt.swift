import Foundation

/// Lets a run that is interrupted (Ctrl-C) or asked to end take away what it has written so far; a second time ends the
/// program at once, and the next run into the folder takes that away.
final class Interrupt {
  private let sources: [any DispatchSourceSignal]

  /// Calls `act` at the first signal.
  init(_ act: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      nonisolated(unsafe) var isFirst = true  // one source's handler never runs twice at once
      source.setEventHandler {
        guard isFirst else { _exit(ExitStatus.nothing.rawValue) }
        isFirst = false
        act()
      }
      source.resume()
      return source
    }
  }

  /// Lets the signals go.
  func end() { for source in sources { source.cancel() } }
}
