import Foundation
import Leitmotif

/// `leitmotif lexicon check`: every fault of lexicon files.
struct LexiconCheckCommand {
  private let paths: [String]

  init(_ arguments: Arguments) throws { paths = arguments.operands }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let check = try LexiconCheck(paths)
    for line in check.findings { terminal.out(line) }
    let read = Count.of(check.files, "file") + ", " + Count.of(check.patterns, "pattern")
    terminal.message("\(read): \(Count.of(check.errors, "fault")), \(Count.of(check.warnings, "warning"))")
    return check.errors == 0 ? .done : .nothing
  }
}

/// `leitmotif lexicon test`: the examples beside lexicons.
struct LexiconTestCommand {
  private let folder: String?

  init(_ arguments: Arguments) throws {
    guard arguments.operands.count <= 1 else {
      throw UsageError("lexicon test takes one folder", mend: "write leitmotif lexicon test FOLDER")
    }
    folder = arguments.operands.first
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let trial = try LexiconTrial(folder: folder)
    for line in trial.failures { terminal.out(line) }
    if trial.tried == 0 && trial.failures.isEmpty {
      throw RunError(["\(folder ?? "the shipped lexicons"): no .examples file stands beside the lexicons"])
    }
    terminal.message("\(Count.of(trial.tried, "example")), \(trial.failures.count) failed")
    return trial.failures.isEmpty ? .done : .someFailed
  }
}

/// `leitmotif lexicon list`: the themes or entities with what they mean.
struct LexiconListCommand {
  private enum What: String { case themes, entities }

  private let what: What
  private let lexicons: String?

  init(_ arguments: Arguments) throws {
    let name = arguments.operands.first ?? "themes"
    guard arguments.operands.count <= 1, let what = What(rawValue: name) else {
      throw UsageError("lexicon list shows themes or entities", mend: "write leitmotif lexicon list themes")
    }
    self.what = what
    lexicons = arguments.value("lexicons")
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let compiled = try LexiconSet.load(folder: lexicons).compiled
    switch what {
    case .themes:
      let width = compiled.themes.map(\.id.count).max() ?? 0
      for theme in compiled.themes {
        let checked = theme.checked ? "" : " (not checked against coded reviews)"
        terminal.out(theme.id.padding(to: width + 2) + theme.name + checked)
        terminal.out("".padding(to: width + 2) + theme.definition)
      }
    case .entities:
      let width = compiled.entities.map(\.id.count).max() ?? 0
      for entity in compiled.entities {
        terminal.out(entity.id.padding(to: width + 2) + entity.name + " (\(entity.type))")
      }
    }
    return .done
  }
}
