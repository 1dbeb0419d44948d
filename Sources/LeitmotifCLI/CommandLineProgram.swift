import Leitmotif

/// What the program's end says.
enum ExitStatus: Int32 {
  /// All inputs were done.
  case done = 0
  /// Some inputs failed and are listed, the others are done.
  case someFailed = 1
  /// The command line is wrong.
  case usage = 2
  /// Nothing was done, nothing new was written.
  case nothing = 3
}

/// Finds the command that a command line asks for and runs it.
struct CommandLineProgram {
  let terminal: Terminal

  /// Runs the command of `words`; every message goes to the terminal.
  func run(_ words: [String]) async -> ExitStatus {
    do {
      let status = try await dispatch(words)
      guard let loss = terminal.loss else { return status }
      terminal.message("leitmotif: standard output cannot be written (\(loss))")
      // The tables of a run are in place by then.
      return words.first == Commands.run.name ? status : .nothing
    } catch let error as UsageError {
      terminal.message("leitmotif: \(error.problem); \(error.mend)")
      return .usage
    } catch let error as RunError {
      for line in error.lines { terminal.message("leitmotif: " + line) }
      return .nothing
    } catch {
      terminal.message("leitmotif: \(error)")
      return .nothing
    }
  }

  private func dispatch(_ words: [String]) async throws -> ExitStatus {
    guard let first = words.first else {
      throw UsageError("a command is missing", mend: "leitmotif --help lists the commands")
    }
    if first == "help", words.count > 1 { return try await dispatch(Array(words.dropFirst()) + ["--help"]) }
    if ["--help", "-h", "help"].contains(first) {
      terminal.out(Commands.overview)
      return .done
    }
    if first == "--version" {
      terminal.out("leitmotif \(leitmotifVersion)")
      return .done
    }
    let (command, rest) = try find(words)
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      terminal.out(command.help)
      return .done
    }
    let arguments = try Arguments(rest, of: command)
    switch command.name {
    case Commands.run.name: return try await RunCommand(arguments).perform(on: terminal)
    case Commands.tag.name: return try TagCommand(arguments).perform(on: terminal)
    case Commands.recurring.name: return try RecurringCommand(arguments).perform(on: terminal)
    case Commands.kwic.name: return try KwicCommand(arguments).perform(on: terminal)
    case Commands.evaluate.name: return try EvaluateCommand(arguments).perform(on: terminal)
    case Commands.lexiconCheck.name: return try LexiconCheckCommand(arguments).perform(on: terminal)
    case Commands.lexiconDiff.name: return try LexiconDiffCommand(arguments).perform(on: terminal)
    case Commands.lexiconTest.name: return try LexiconTestCommand(arguments).perform(on: terminal)
    default: return try LexiconListCommand(arguments).perform(on: terminal)
    }
  }

  /// The command that the first word, or the first two, name, and the words after it.
  private func find(_ words: [String]) throws -> (CommandSpec, [String]) {
    if let command = Commands.all.first(where: { $0.name == words[0] }) { return (command, Array(words.dropFirst())) }
    let pair = words.prefix(2).joined(separator: " ")
    if let command = Commands.all.first(where: { $0.name == pair }) { return (command, Array(words.dropFirst(2))) }
    let isFamily = words[0] == "lexicon"
    let wrong = isFamily ? pair : words[0]
    let problem = isFamily && words.count == 1 ? "lexicon lacks what to do" : "\(wrong) is no command"
    let near = NearestName.of(wrong, among: Commands.all.map(\.name) + ["--help", "--version"])
    throw UsageError(
      problem, mend: near.map { "did you mean leitmotif \($0)?" } ?? "leitmotif --help lists the commands")
  }
}
