import Foundation
import TestSupport
import Testing

/// Circumstances that must not change a byte. A locale that is not installed is still asked for.
private let circumstances: [(jobs: String, environment: [String: String])] = [
  ("2", ["TZ": "UTC", "LC_ALL": "C"]),
  ("4", ["TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"]),
  (
    "1",
    ["TZ": "America/St_Johns", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "COLUMNS": "20", "HOME": "/nowhere"]
  ),
]

@Test func theSameInputGivesTheSameBytes() throws {
  let folder = try TemporaryFolder()
  // More documents than workers hold back, of uneven length, a failing one among them.
  for number in 0..<40 {
    let text = String(repeating: SmallCorpus.good, count: 1 + number * 7 % 11)
    try folder.write(text.replacing("Child Z", with: "Child \(number)"), to: "reviews/\(number).txt")
  }
  try folder.write([0], to: "reviews/13.txt")
  try FileManager.default.copyItem(
    atPath: PackagePlaces.reviews + "/carrowmere-family-w.txt", toPath: folder.path("reviews/w.txt"))
  var first: [String: Data]?
  var printed: CommandLineTool.Outcome?
  for (index, (jobs, environment)) in circumstances.enumerated() {
    let words = ["run", "reviews", "-o", "out\(index)", "--jobs", jobs]
    var outcome = try CommandLineTool.run(words, environment: environment, in: folder.path)
    outcome.out = outcome.out.replacing("out\(index)", with: "out")
    let contents = try folder.contents(of: "out\(index)")
    #expect(outcome.status == 1)
    #expect(contents.keys.sorted() == RunFiles.all)
    #expect(contents == first ?? contents, "run \(index)")
    #expect(outcome.out == printed?.out ?? outcome.out)
    #expect(outcome.err == printed?.err ?? outcome.err)
    (first, printed) = (contents, outcome)
  }
}

@Test func aReviewsRowsDoNotDependOnItsNeighbours() throws {
  let run = try #require(CorpusRun.shared)
  let folder = try TemporaryFolder()
  let file = "port-selwick-jonah.md"
  let manifest = PackagePlaces.root + "/Corpora/manifest.csv"
  let outcome = try folder.leitmotif(
    "run", PackagePlaces.reviews + "/" + file, "-o", "out", "--manifest", manifest)
  #expect(outcome.status == 0)
  for name in ["reviews.csv", "themes_by_review.csv"] {
    let all = try run.table(name).records.filter { $0["review"] == "port-selwick-jonah" }
    #expect(try folder.table("out/" + name).records == all)
  }
  let blocks = try JSONLine.read(folder.text("out/blocks.jsonl"), as: BlockLine.self)
  #expect(blocks == run.blocks.filter { $0.review == "port-selwick-jonah" })
}
