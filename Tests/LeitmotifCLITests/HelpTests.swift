import TestSupport
import Testing

@testable import LeitmotifCLI

/// The options of each command, as the contract lists those that this version has.
private let options = [
  "run": ["--output", "--manifest", "--lexicons", "--jobs", "--only", "--max-document"],
  "tag": ["--format", "--lexicons", "--max-document"],
  "kwic": ["--width", "--lexicons", "--max-document"],
  "recurring": ["--all", "--top", "--output"],
  "evaluate": ["--gold", "--only", "--texts"],
  "lexicon check": ["--corpus"],
  "lexicon test": [],
  "lexicon diff": ["--corpus"],
  "lexicon list": ["--lexicons"],
]

@Test(arguments: options.keys.sorted()) func aCommandsHelpListsItsOptions(_ command: String) throws {
  let outcome = try CommandLineTool.run(command.split(separator: " ").map(String.init) + ["--help"])
  #expect(outcome.status == 0)
  #expect(outcome.err.isEmpty)
  let lines = outcome.out.split(separator: "\n").map { $0.drop { $0 == " " } }
  for option in (options[command] ?? []) + ["--help"] {
    #expect(lines.contains { $0.hasPrefix(option + " ") || $0.dropFirst(4).hasPrefix(option + " ") }, "\(option)")
  }
  #expect(outcome.out.contains("Usage: leitmotif \(command)"))
  #expect(outcome.out.contains("Examples:\n  leitmotif \(command)"))
}

@Test func everyCommandAndOptionIsInTheTableAbove() {
  #expect(Set(Commands.all.map(\.name)) == Set(options.keys))
  for command in Commands.all { #expect(command.options.map { "--" + $0.name } == options[command.name]) }
}

@Test(arguments: [["--help"], ["-h"], ["help"]]) func theOverviewListsEveryCommand(_ words: [String]) throws {
  let outcome = try CommandLineTool.run(words)
  #expect(outcome.status == 0)
  for command in Commands.all { #expect(outcome.out.contains("\n  \(command.name) ")) }
}

@Test func helpOfACommandMayBeAskedForInFront() throws {
  let outcome = try CommandLineTool.run(["help", "lexicon", "check"])
  #expect(outcome.status == 0)
  #expect(outcome.out == Commands.lexiconCheck.help + "\n")
}

@Test func helpIsGivenWhateverElseIsWrong() throws {
  #expect(try CommandLineTool.run(["run", "--jobs", "x", "-h"]).status == 0)
}

@Test func theVersionIsOneLine() throws {
  let outcome = try CommandLineTool.run(["--version"])
  #expect(outcome.status == 0)
  #expect(outcome.out.wholeMatch(of: /leitmotif [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  #expect(outcome.err.isEmpty)
}

/// A command that is not built yet does not appear.
@Test(arguments: ["compare", "report"]) func aLaterCommandIsUnknown(_ name: String) throws {
  #expect(try CommandLineTool.run([name, "results"]).status == 2)
  #expect(try !CommandLineTool.run(["--help"]).out.contains("\n  \(name) "))
}
