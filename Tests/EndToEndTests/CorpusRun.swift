import Foundation
import TestSupport

/// One run over the fictional reviews that the tests of its tables share.
struct CorpusRun: Sendable {
  /// The folder with the tables in `out`.
  let folder: TemporaryFolder
  /// The bytes of each review's text, as read.
  let texts: [String: [UInt8]]
  let blocks: [BlockLine]
  let mentions: [MentionLine]

  /// The run; nil when it failed.
  static let shared: CorpusRun? = try? CorpusRun(
    reviews: PackagePlaces.reviews, further: ["--manifest", PackagePlaces.root + "/Corpora/manifest.csv"])

  /// Runs the program over a folder of text files.
  init(reviews: String, further: [String] = []) throws {
    folder = try TemporaryFolder()
    folder.removeAtExit()
    let outcome = try CommandLineTool.run(["run", reviews, "-o", folder.path("out")] + further)
    guard outcome.status == 0 else { throw Failed(message: outcome.err) }
    blocks = try JSONLine.read(folder.text("out/blocks.jsonl"), as: BlockLine.self)
    mentions = try JSONLine.read(folder.text("out/mentions.jsonl"), as: MentionLine.self)
    var texts: [String: [UInt8]] = [:]
    let table = try folder.table("out/reviews.csv")
    for (review, file) in zip(table["review"], table["file"]) {
      texts[review] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: reviews + "/" + file)))
    }
    self.texts = texts
  }

  /// The run did not end with status 0.
  struct Failed: Error { var message: String }

  /// A table of the run.
  func table(_ name: String) throws -> CSVReading { try folder.table("out/" + name) }
}

/// What the codebook counts for prevalence.
enum Counted {
  static let kinds: Set = ["para", "item", "table"]
  static let sections: Set = [
    "background", "chronology", "analysis", "good-practice", "learning", "conclusion", "recommendations",
  ]
  static let allSections = [
    "front", "introduction", "terms", "background", "chronology", "analysis", "good-practice", "learning", "conclusion",
    "recommendations", "appendix", "references",
  ]
}

extension BlockLine {
  /// Whether the block counts for prevalence.
  var counts: Bool { Counted.kinds.contains(kind) && Counted.sections.contains(section) }
}
