import Leitmotif
import Synchronization

/// Shows how far a run has come, on a terminal, once it has taken a second and then ten times a second.
final class ProgressLine: Sendable {
  private let terminal: Terminal
  private let begun = ContinuousClock.now
  private let shown: Mutex<ContinuousClock.Instant>

  init(_ terminal: Terminal) {
    self.terminal = terminal
    shown = Mutex(ContinuousClock.now)
  }

  /// Shows the progress, if it is time to.
  func show(_ progress: RunProgress) {
    let now = ContinuousClock.now
    guard now - begun > .seconds(1) else { return }
    let isDue = shown.withLock { last in
      guard now - last > .milliseconds(100) else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let failed = progress.failed > 0 ? ", \(progress.failed) failed" : ""
    let rate = Double(progress.through) / ((now - begun) / .seconds(1))
    let left = Self.time(Double(progress.total - progress.through) / max(rate, 0.001))
    terminal.progress("\(progress.through) of \(progress.total) reviews\(failed), about \(left) left")
  }

  /// A time as people say it.
  private static func time(_ seconds: Double) -> String {
    seconds < 100 ? "\(Int(seconds.rounded(.up))) s" : "\(Int((seconds / 60).rounded())) min"
  }
}
