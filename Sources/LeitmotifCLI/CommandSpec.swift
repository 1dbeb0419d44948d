/// An option of a command as the user writes it.
struct OptionSpec {
  /// The long name without dashes.
  let name: String
  /// The one-letter form, if there is one.
  var short: Character?
  /// What its value is called in the help; nil for a switch.
  var value: String?
  /// One line of help.
  let help: String
}

/// A command: what it is called, what it takes, how its help reads.
struct CommandSpec {
  let name: String
  /// One line: what the command is for.
  let summary: String
  /// What follows the command's name in the usage line.
  let usage: String
  /// Further lines of explanation, each printed as it stands.
  var details: [String] = []
  var options: [OptionSpec] = []
  var examples: [String] = []

  /// The option of that long or short name.
  func option(_ text: String) -> OptionSpec? {
    options.first { $0.name == text || (text.count == 1 && $0.short == text.first) }
  }

  /// The whole help text.
  var help: String {
    var lines = ["\(summary)", "", "Usage: leitmotif \(name) \(usage)"]
    if !details.isEmpty { lines += [""] + details }
    let all = options + [OptionSpec(name: "help", short: "h", help: "show this help")]
    let left = all.map { option in
      (option.short.map { "-\($0), " } ?? "    ") + "--\(option.name)" + (option.value.map { " \($0)" } ?? "")
    }
    let width = left.map(\.count).max() ?? 0
    lines += ["", "Options:"]
    lines += zip(left, all).map { "  " + $0.padding(to: width + 2) + $1.help }
    if !examples.isEmpty { lines += ["", "Examples:"] + examples.map { "  " + $0 } }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with spaces after it up to `width` characters.
  func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
