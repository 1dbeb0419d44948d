import Foundation
import TestSupport
import Testing

/// An input that cannot be read, and the one line that says why.
private struct BadInput: CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var message: String
  var testDescription: String { name }
}

private let badInputs = [
  BadInput(name: "empty.txt", bytes: [], message: "is empty"),
  BadInput(name: "blank.txt", bytes: Array(" \n\t\r\n".utf8), message: "is empty"),
  BadInput(name: "mark.txt", bytes: [0xEF, 0xBB, 0xBF], message: "is empty"),
  BadInput(
    name: "latin.txt", bytes: Array("A caf".utf8) + [0xE9] + Array(" in town".utf8),
    message: "is not UTF-8 text (line 1, byte 5); save it as UTF-8"),
  BadInput(
    name: "cut.txt", bytes: Array("ab\ncd".utf8) + [0xE2, 0x82],
    message: "is not UTF-8 text (line 2, byte 5); save it as UTF-8"),
  BadInput(
    name: "nul.txt", bytes: Array("one\ntwo\0three".utf8), message: "is not text (it has a NUL byte on line 2, byte 7)"),
  BadInput(
    name: "a.pdf", bytes: Array("%PDF-1.7\n".utf8), message: "is a PDF; this version reads text and Markdown only"),
  BadInput(
    name: "wide.txt", bytes: [0xFF, 0xFE, 0x41, 0],
    message: "is UTF-16 text; this version reads text and Markdown only"),
  BadInput(
    name: "large.txt", bytes: Array(repeating: 0x61, count: 1_000_001),
    message: "has 1.1 MB, more than the limit of 1 MB (--max-document sets it)"),
]

@Test(arguments: badInputs) private func aBadInputAmongGoodOnesIsOneLineAndTheOthersAreDone(_ bad: BadInput) throws {
  let folder = try SmallCorpus.folder()
  let good = try #require(SmallCorpus.tables)
  try folder.write(bad.bytes, to: "reviews/\(bad.name)")
  let outcome = try folder.leitmotif("run", "reviews", "-o", "mixed", "--max-document", "1")
  #expect(outcome.status == 1)
  #expect(outcome.messages == ["failed: \(bad.name): \(bad.message)"])

  let reviews = try folder.table("mixed/reviews.csv").records
  let failed = reviews.filter { $0["status"] == "failed" }
  #expect(failed.map { $0["file"] } == [bad.name])
  #expect(failed.map { $0["message"] } == [bad.message])
  #expect(reviews.filter { $0["status"] == "done" } == (try good.table("out/reviews.csv").records))
  for name in RunFiles.all where name != "reviews.csv" && name != "run.json" {
    #expect(try folder.text("mixed/" + name) == good.text("out/" + name), "\(name)")
  }
}

@Test func badInputsAloneAreStatusThreeAndNothingIsWritten() throws {
  let folder = try TemporaryFolder()
  for bad in badInputs { try folder.write(bad.bytes, to: bad.name) }
  let names = badInputs.map(\.name)
  for some in [names, [names[0]]] {
    let outcome = try CommandLineTool.run(["run", "-o", "new/out", "--max-document", "1"] + some, in: folder.path)
    #expect(outcome.status == 3)
    let lines = badInputs.prefix(some.count).map { "leitmotif: \($0.name): \($0.message)" }
    #expect(outcome.messages == lines + ["leitmotif: no input could be read; nothing is written"])
    #expect(folder.names() == names.sorted())
  }
}

@Test func aMissingFileIsAnInputThatFailed() throws {
  let folder = try SmallCorpus.folder()
  let outcome = try folder.leitmotif("run", "missing.txt", "reviews", "-o", "out")
  #expect(outcome.status == 1)
  #expect(outcome.messages == ["failed: missing.txt: does not exist"])
  #expect(try folder.table("out/reviews.csv")["status"] == ["failed", "done", "done"])
}

@Test func aFolderWithoutAReadableFileIsStatusThree() throws {
  let folder = try TemporaryFolder()
  for name in ["README.md", ".hidden.txt", "gold/a.txt", "notes.csv"] { try folder.write("x", to: "reviews/" + name) }
  let outcome = try folder.leitmotif("run", "reviews", "-o", "out")
  #expect(outcome.status == 3)
  #expect(
    outcome.messages == [
      "leitmotif: no document found in reviews: a folder is searched for .docx .htm .html .md .odt .pdf .txt"
    ])
  #expect(folder.names() == ["reviews"])
}

@Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/zero"))) func aDeviceIsNotReadForEver() throws {
  let folder = try SmallCorpus.folder()
  let outcome = try folder.leitmotif("run", "/dev/zero", "reviews", "-o", "out")
  #expect(outcome.status == 1)
  #expect(outcome.messages == ["failed: zero: is a pipe or a device, not a file"])
}

@Test func aPipeInAFolderIsPassedOverAndOneThatIsNamedFails() throws {
  let folder = try SmallCorpus.folder()
  try #require(mkfifo(folder.path("reviews/pipe.txt"), 0o600) == 0)
  #expect(try folder.leitmotif("run", "reviews", "-o", "out").status == 0)
  #expect(try folder.table("out/reviews.csv").rows.count == 2)
  #expect(try folder.leitmotif("run", "reviews/pipe.txt", "reviews", "-o", "out").status == 1)
}

@Test func aLinkToNothingIsReported() throws {
  let folder = try SmallCorpus.folder()
  try FileManager.default.createSymbolicLink(
    atPath: folder.path("reviews/gone.txt"), withDestinationPath: folder.path("nowhere"))
  let outcome = try folder.leitmotif("run", "reviews", "-o", "out")
  #expect(outcome.status == 1)
  #expect(outcome.messages == ["failed: gone.txt: does not exist"])
}

/// A text whose lines have lost their ends: all of it is one block.
@Test func aLineOfTwentyMegabytesIsOneBlock() throws {
  let folder = try TemporaryFolder()
  #if DEBUG
    let copies = 500  // without optimisation, words take the time that the whole should; the rest is dots
  #else
    let copies = 100_000
  #endif
  let sentence = "The father was not assessed by the police in the strategy meeting about neglect. "
  var line = String(repeating: sentence, count: copies)
  line += String(repeating: ". ", count: (20_000_000 - line.utf8.count) / 2)
  try folder.write(line, to: "long.txt")
  #expect(try folder.leitmotif("run", "long.txt", "-o", "out").status == 0)
  #expect(try folder.table("out/reviews.csv").records.map { $0["blocks"] } == ["1"])
  #expect(try folder.text("out/blocks.jsonl").contains("\"lines\":[[1,1]],\"bytes\":[[0,19999999]]"))
  let fathers = try folder.table("out/themes.csv").records.filter { $0["theme"] == "invisible-fathers" }
  #expect(fathers.map { $0["mentions"] } == ["\(copies)"])
}
