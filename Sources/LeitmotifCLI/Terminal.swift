import Foundation

/// Where the program's words go: tables and results to standard output, messages and progress to standard error.
struct Terminal: Sendable {
  /// Whether standard output may be coloured: it is a terminal and NO_COLOR (no-color.org) is not set.
  let hasColour: Bool
  /// Whether standard error is a terminal, so that progress may be shown.
  let showsProgress: Bool

  init() {
    let environment = ProcessInfo.processInfo.environment
    let plain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    hasColour = isatty(STDOUT_FILENO) == 1 && !plain
    showsProgress = isatty(STDERR_FILENO) == 1
  }

  /// Prints a line to standard output.
  func out(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

  /// Prints a line to standard error.
  func message(_ line: String) { write((showsProgress ? "\r\u{1B}[K" : "") + line + "\n", to: STDERR_FILENO) }

  /// Shows a line of progress that the next one overwrites; nothing when piped.
  func progress(_ line: String) { if showsProgress { write("\r\u{1B}[K" + line, to: STDERR_FILENO) } }

  /// Takes the line of progress away.
  func endProgress() { if showsProgress { write("\r\u{1B}[K", to: STDERR_FILENO) } }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
