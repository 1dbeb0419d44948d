import Foundation
import Leitmotif

/// `leitmotif lexicon check`: every fault of lexicon files.
struct LexiconCheckCommand {
  private let paths: [String]
  private let corpus: String?

  init(_ arguments: Arguments) throws {
    paths = arguments.operands
    corpus = arguments.value("corpus")
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let check = try LexiconCheck(paths)
    for line in check.findings { terminal.report(line) }
    let read = Count.of(check.files, "file") + ", " + Count.of(check.patterns, "pattern")
    terminal.message("\(read): \(Count.of(check.errors, "fault")), \(Count.of(check.warnings, "warning"))")
    guard check.errors == 0 else { return .nothing }
    guard let corpus else { return .done }
    let use = try check.use(in: [corpus])
    for line in use.lines + use.failures.map({ "failed: " + $0 }) { terminal.out(line) }
    terminal.message("\(use.documents) documents: \(use.lines.count) rules worth a look")
    if use.documents == 0 { return .nothing }
    return use.failures.isEmpty ? .done : .someFailed
  }
}

/// `leitmotif lexicon diff`: what a change of the lexicons won and lost.
struct LexiconDiffCommand {
  private let old: String?
  private let new: String?
  private let corpus: String

  init(_ arguments: Arguments) throws {
    guard arguments.operands.count == 2, let corpus = arguments.value("corpus") else {
      throw UsageError(
        "lexicon diff takes two folders of lexicons and a corpus",
        mend: "write leitmotif lexicon diff shipped mine --corpus FOLDER")
    }
    let folders = arguments.operands.map { $0 == "shipped" ? nil : $0 }
    (old, new) = (folders[0], folders[1])
    self.corpus = corpus
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let difference = LexiconDifference(
      old: try LexiconSet.load(folder: old), new: try LexiconSet.load(folder: new), corpus: [corpus])
    var theme = ""
    for change in difference.changes {
      if change.theme != theme { terminal.out(change.theme) }
      theme = change.theme
      let words = [change.old, change.new].map { $0?.rawValue ?? "nothing" }
      terminal.out("  \(change.place): \(words[0]) -> \(words[1]): \(change.quotation)")
    }
    for failure in difference.failures { terminal.message("failed: " + failure) }
    let won = difference.changes.count { $0.old == nil }
    let lost = difference.changes.count { $0.new == nil }
    terminal.message("\(won) won, \(lost) lost, \(difference.changes.count - won - lost) with another assertion")
    return difference.failures.isEmpty ? .done : .someFailed
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
    for line in trial.failures { terminal.report(line) }
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
