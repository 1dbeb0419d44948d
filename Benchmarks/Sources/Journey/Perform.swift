import Foundation
import Leitmotif

/// The whole run in this process, as the command does it, with its figures printed for the parent.
enum Perform {
  /// Runs over `folder` and prints wall and processor seconds, peak memory and what was counted.
  static func run(folder: String, output: String, jobs: Int, onlyThemes: Bool) async throws {
    let cpu = Usage.processSeconds
    let start = ContinuousClock.now
    let options = RunOptions(inputs: [folder], output: output, jobs: jobs, onlyThemes: onlyThemes)
    let summary: RunSummary
    do {
      summary = try await Run(options).perform()
    } catch {
      throw BenchmarkFault(error.lines.joined(separator: "; "))
    }
    let wall = (ContinuousClock.now - start).seconds
    try BenchmarkFault.unless(summary.failures.isEmpty, "\(summary.failures.count) inputs failed")
    Figures.print([
      ("wall", wall), ("cpu", Usage.processSeconds - cpu), ("peak", Usage.peakMebibytes),
      ("reviews", Double(summary.corpus.reviews.count)), ("words", Double(summary.corpus.words)),
    ])
  }
}

/// Figures as a child prints them.
enum Figures {
  /// A name, a tab and a number on each line.
  static func print(_ figures: [(String, Double)]) {
    for (name, value) in figures { Swift.print("\(name)\t\(value)") }
  }
}
