import Foundation
import TestSupport
import Testing

/// Names that a careless writer of tables would spoil, by the cell that stands for them.
private let names = [
  "=1+1.txt": "'=1+1", "+x.txt": "'+x", "-x.txt": "'-x", "@x.txt": "'@x", "a,b.txt": "a,b", "a\"b.txt": "a\"b",
  "a\nb.txt": "a\nb", "\tx.txt": "'\tx", "é.txt": "é", "sub/deep/x.tar.txt": "sub/deep/x.tar",
  "dir.txt/in.md": "dir.txt/in",
  "back\\slash.txt": "back\\slash", " blank .txt": " blank ",
]

@Test func oddNamesAreOneRowEachAndNoFormula() throws {
  let folder = try TemporaryFolder()
  for name in names.keys { try folder.write(SmallCorpus.good, to: "reviews/" + name) }
  let outcome = try folder.leitmotif("run", "reviews", "-o", "out")
  #expect(outcome.status == 0)
  #expect(outcome.messages.isEmpty)
  let reviews = try folder.table("out/reviews.csv")
  #expect(Set(reviews["review"]) == Set(names.values))
  #expect(reviews.rows.allSatisfy { $0.count == reviews.header.count })
  let rows = try folder.table("out/themes_by_review.csv")
  #expect(Set(rows["review"]) == Set(names.values))
  #expect(rows.rows.count == 51 * names.count)
  // JSON has the names as they are.
  let ids = try JSONLine.read(folder.text("out/blocks.jsonl"), as: BlockLine.self).map(\.review)
  #expect(Set(ids) == Set(names.values.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 }))
}

@Test func namesThatCollideAreToldApartAndReported() throws {
  let folder = try TemporaryFolder()
  for name in ["one/r.txt", "one/r.md", "two/r.txt", "two/r~2.txt"] { try folder.write(SmallCorpus.good, to: name) }
  let outcome = try folder.leitmotif("run", "one", "two", "-o", "out")
  #expect(outcome.status == 0)
  #expect(try folder.table("out/reviews.csv")["review"] == ["r", "r~2", "r~3", "r~2~2"])
  #expect(outcome.messages.count == 3)
  #expect(outcome.messages.allSatisfy { $0.hasPrefix("note: r") && $0.contains("another input is called") })
  for name in ["themes_by_review.csv", "reviews.csv"] {
    #expect(try Set(folder.table("out/" + name)["review"]) == ["r", "r~2", "r~3", "r~2~2"])
  }
}

@Test func foldersAreWalkedInNameOrderAndTheRestIsPassedOver() throws {
  let folder = try TemporaryFolder()
  let read = ["B.txt", "a.MD", "sub/c.txt", "sub/sub/d.txt", "z.txt"]
  let over = [
    "README", "README.txt", "READMEs.md", ".b.txt", "gold/a.txt", "sub/gold/a.txt", "notes.csv", ".git/a.txt",
  ]
  for name in read + over { try folder.write(SmallCorpus.good, to: "reviews/" + name) }
  try FileManager.default.createSymbolicLink(
    atPath: folder.path("reviews/sub/up"), withDestinationPath: folder.path("reviews"))
  #expect(try folder.leitmotif("run", "reviews", "-o", "reviews/results").status == 0)
  let first = try folder.contents(of: "reviews/results")
  #expect(try folder.table("reviews/results/reviews.csv")["file"] == read)
  #expect(try folder.text("reviews/results/run.json").contains("\"passed_over\":\(over.count + 1)"))

  // Twice into a folder inside the input: the tables are no input, and the same comes out.
  #expect(try folder.leitmotif("run", "reviews/", "-o", "reviews/results").status == 0)
  let passed = "\"passed_over\":"
  for (name, bytes) in try folder.contents(of: "reviews/results") where name != "run.json" {
    #expect(bytes == first[name], "\(name)")
  }
  #expect(try folder.text("reviews/results/run.json").contains(passed + "\(over.count + 1 + RunFiles.all.count)"))
}

@Test func aFileThatIsNamedIsAlwaysTriedByItsContent() throws {
  let folder = try TemporaryFolder()
  try folder.write(SmallCorpus.good, to: "README.doc")
  #expect(try folder.leitmotif("run", "README.doc", "-o", "out").status == 0)
  #expect(try folder.table("out/reviews.csv")["review"] == ["README"])
}
