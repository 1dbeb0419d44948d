import Foundation
import TestSupport

/// Short reviews for tests of what is around them.
enum SmallCorpus {
  /// A review that is coded.
  static let good = """
    Serious Case Review: Child Z

    1. Analysis

    1.1 The father was not assessed and nobody asked where the baby slept.

    1.2 There was no evidence of domestic abuse.

    2. Recommendations

    2.1 The Board should remind staff to record the views of the child.

    """

  /// The tables of the two good reviews in `out`; nil when the run failed.
  static let tables: TemporaryFolder? = {
    guard let folder = try? folder(), let outcome = try? folder.leitmotif("run", "reviews", "-o", "out") else {
      return nil
    }
    folder.removeAtExit()
    return outcome.status == 0 && outcome.messages.isEmpty ? folder : nil
  }()

  /// A folder with two good reviews, `reviews/one.txt` and `reviews/two.md`.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(good, to: "reviews/one.txt")
    try folder.write(good.replacing("Child Z", with: "Child Y"), to: "reviews/two.md")
    return folder
  }
}

extension TemporaryFolder {
  /// Runs the program in the folder.
  func leitmotif(_ arguments: String...) throws -> CommandLineTool.Outcome {
    try CommandLineTool.run(arguments, in: path)
  }

  /// A table of a run.
  func table(_ name: String) throws -> CSVReading { CSVReading(try text(name)) }
}

/// The files of a run.
enum RunFiles {
  static let themes = [
    "reviews.csv", "run.json", "themes.csv", "themes_by_partnership.csv", "themes_by_review.csv",
    "themes_by_section.csv", "themes_by_year.csv",
  ]
  static let all =
    (themes + [
      "blocks.jsonl", "entities.csv", "learning.csv", "ledger.csv", "mentions.jsonl", "recurring.csv",
    ]).sorted()
}
