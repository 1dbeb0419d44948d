import Foundation
import Synchronization

/// Where the program's words go: tables and results to standard output, messages and progress to standard error.
final class Terminal: Sendable {
  /// Whether standard output may be coloured: it is a terminal and NO_COLOR (no-color.org) is not set.
  let hasColour: Bool
  /// Whether standard error is a terminal, so that progress may be shown.
  let showsProgress: Bool
  /// The error number that ended writing to standard output, 0 for none.
  private let fault = Atomic<Int32>(0)

  init() {
    let environment = ProcessInfo.processInfo.environment
    let isDumb = environment["TERM"] == "dumb"
    let plain = !(environment["NO_COLOR"] ?? "").isEmpty || isDumb
    hasColour = isatty(STDOUT_FILENO) == 1 && !plain
    showsProgress = isatty(STDERR_FILENO) == 1 && !isDumb
  }

  /// Why what was printed to standard output is not all there; nil when it is, or when its reader wanted no more.
  var loss: String? {
    let number = fault.load(ordering: .relaxed)
    return number == 0 || number == EPIPE ? nil : String(cString: strerror(number))
  }

  /// Prints a line to standard output.
  func out(_ line: String) {
    guard fault.load(ordering: .relaxed) == 0 else { return }
    fault.store(write(line + "\n", to: STDOUT_FILENO), ordering: .relaxed)
  }

  /// Prints a line to standard error.
  func message(_ line: String) {
    write((showsProgress ? "\r\u{1B}[K" : "") + Self.harmless(line) + "\n", to: STDERR_FILENO)
  }

  /// Shows a line of progress that the next one overwrites; nothing when piped.
  func progress(_ line: String) { if showsProgress { write("\r\u{1B}[K" + line, to: STDERR_FILENO) } }

  /// Takes the line of progress away.
  func endProgress() { if showsProgress { write("\r\u{1B}[K", to: STDERR_FILENO) } }

  /// A message in one line: a file's name may hold a line end, or codes that steer a terminal.
  private static func harmless(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      result += isControl ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return result
  }

  /// Writes all of a text; the result is the error number, 0 for none.
  @discardableResult private func write(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      bytes = bytes.dropFirst(count)
    }
    return 0
  }
}
