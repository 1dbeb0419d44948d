import Foundation
import Leitmotif

/// `leitmotif run`: a corpus to tables.
struct RunCommand {
  private let options: RunOptions

  init(_ arguments: Arguments) throws {
    guard !arguments.operands.isEmpty else {
      throw UsageError("run needs a file or a folder of reviews", mend: "write leitmotif run FOLDER -o results")
    }
    if let only = arguments.value("only"), only != "themes" {
      throw UsageError("--only \(only) is unknown", mend: "write --only themes")
    }
    options = RunOptions(
      inputs: arguments.operands, output: arguments.value("output") ?? "results",
      manifest: arguments.value("manifest"), lexicons: arguments.value("lexicons"),
      jobs: try arguments.number("jobs", minimum: 1, what: "a number of documents")
        ?? ProcessInfo.processInfo.activeProcessorCount,
      onlyThemes: arguments.value("only") != nil, maxDocument: try arguments.maxDocument())
  }

  func perform(on terminal: Terminal) async throws -> ExitStatus {
    let run = try Run(options)
    let clock = ProgressLine(terminal)
    let task = Task { try await run.perform { clock.show($0) } }
    let interrupt = Interrupt { task.cancel() }
    defer { interrupt.end() }
    let result = await task.result
    terminal.endProgress()
    let summary = try result.get()
    for remark in summary.remarks { terminal.message("note: " + remark) }
    for failure in summary.failures { terminal.message("failed: \(failure.file): \(failure.message)") }
    for line in RunTable.lines(summary) { terminal.out(line) }
    terminal.out("")
    for line in RunTable.foot(summary) { terminal.out(line) }
    terminal.out("Tables: \(options.output)")
    return summary.failures.isEmpty ? .done : .someFailed
  }
}

extension Arguments {
  /// The megabytes of --max-document, 32 when it was not given.
  func maxDocument() throws -> Int {
    try number("max-document", minimum: 1, what: "a number of megabytes") ?? 32
  }
}
