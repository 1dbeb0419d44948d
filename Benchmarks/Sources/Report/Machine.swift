import Foundation

/// What a record says of the machine: its processor, system and compiler, and nothing that names the machine or its user.
struct Machine {
  let processor: String
  let cores: Int
  let system: String
  let swift: String

  /// This machine.
  init() {
    processor = Self.value(of: "model name", in: "/proc/cpuinfo", separator: ":") ?? "unknown processor"
    cores = ProcessInfo.processInfo.activeProcessorCount
    system = Self.value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=") ?? "unknown system"
    swift = Self.compiler() ?? "unknown version"
  }

  /// One line for a record.
  var description: String { "\(processor), \(cores) cores in use; \(system); Swift \(swift)" }

  /// The mean number of processes that ran or waited to, over the last minute and the last five, this one among them.
  static var load: String {
    let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
    let means = text.split(separator: " ").prefix(2)
    return means.isEmpty ? "unknown" : means.joined(separator: ", ")
  }

  private static func value(of key: String, in path: String, separator: Character) -> String? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix(key) {
      guard let at = line.firstIndex(of: separator) else { continue }
      return line[line.index(after: at)...].trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
    }
    return nil
  }

  /// The number that `swift --version` gives.
  private static func compiler() -> String? {
    guard let text = try? Child.output(of: "/usr/bin/env", ["swift", "--version"]) else { return nil }
    return text.firstMatch(of: /Swift version (\d[\d.]*)/).map { String($0.1) }
  }
}
