import Leitmotif

/// A command line that cannot be understood; the exit status is 2.
struct UsageError: Error {
  /// What is wrong.
  let problem: String
  /// What would be right.
  let mend: String

  init(_ problem: String, mend: String) {
    self.problem = problem
    self.mend = mend
  }
}

/// The words after a command's name, told apart: options with their values, and operands.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var switches: Set<String> = []

  /// Tells the words of a command line apart.
  /// - Throws: ``UsageError`` for an option that the command does not have, that stands twice, or lacks its value.
  init(_ words: [String], of command: CommandSpec) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      try take(word, &rest, of: command)
    }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>, of command: CommandSpec) throws {
    let dashes = word.hasPrefix("--") ? 2 : 1
    let parts = word.dropFirst(dashes).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.option(name), (dashes == 2) == (name.count > 1) else {
      throw UsageError("\(word) is no option of leitmotif \(command.name)", mend: Self.nearest(name, of: command))
    }
    guard values[option.name] == nil, !switches.contains(option.name) else {
      throw UsageError("--\(option.name) stands twice", mend: "give it once")
    }
    guard let meaning = option.value else {
      guard parts.count == 1 else {
        throw UsageError("--\(option.name) takes no value", mend: "write --\(option.name) alone")
      }
      switches.insert(option.name)
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : Self.value(&rest), !value.isEmpty else {
      throw UsageError("--\(option.name) lacks its value", mend: "write --\(option.name) \(meaning)")
    }
    values[option.name] = value
  }

  /// The next word, unless it is an option itself; `--output=-x` takes any value.
  private static func value(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, !next.hasPrefix("-") || Int(next) != nil else { return nil }
    return rest.popFirst()
  }

  private static func nearest(_ name: String, of command: CommandSpec) -> String {
    let names = command.options.map(\.name) + ["help"]
    if let near = NearestName.of(name, among: names) { return "did you mean --\(near)?" }
    return "leitmotif \(command.name) --help lists its options"
  }

  /// Whether a switch was given.
  func has(_ name: String) -> Bool { switches.contains(name) }

  /// The value of an option, nil when it was not given.
  func value(_ name: String) -> String? { values[name] }

  /// The value of an option as a whole number of at least `minimum`.
  /// - Throws: ``UsageError`` when it is none.
  func number(_ name: String, minimum: Int, what: String) throws -> Int? {
    guard let text = values[name] else { return nil }
    let allowed = minimum...1_000_000
    guard let number = Int(text), allowed.contains(number) else {
      throw UsageError(
        "--\(name) \(text) is not \(what)", mend: "write a whole number from \(minimum) to \(allowed.upperBound)")
    }
    return number
  }
}
