import Foundation
import TestSupport
import Testing

/// A folder with one small review.
private func folder() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let text = "1. Analysis\n\n1.1 The father was not assessed, and the baby slept on a sofa.\n"
  try folder.write(text, to: "review.txt")
  return folder
}

/// Variables of a terminal that could show colours.
private let colourful = ["TERM": "xterm-256color", "NO_COLOR": ""]

@Test(arguments: [["tag", "review.txt"], ["kwic", "father", "review.txt"], ["run", "review.txt", "-o", "out"]])
func nothingIsColouredAndNoProgressShownWhenPiped(_ words: [String]) throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(words, environment: colourful, in: folder.path)
  #expect(outcome.status == 0)
  #expect(!outcome.out.isEmpty)
  #expect(!(outcome.out + outcome.err).contains { $0 == "\u{1B}" || $0 == "\r" })
}

@Test func aTerminalIsColouredUnlessNoColorOrADumbOne() throws {
  let folder = try folder()
  let words = ["kwic", "father", folder.path("review.txt")]
  #expect(try CommandLineTool.runOnTerminal(words, environment: colourful).contains("\u{1B}[1m[father]\u{1B}[0m"))
  let plain = try CommandLineTool.runOnTerminal(words, environment: ["TERM": "xterm", "NO_COLOR": "1"])
  #expect(plain.contains("[father]") && !plain.contains("\u{1B}"))
  let dumb = try CommandLineTool.runOnTerminal(words, environment: ["TERM": "dumb", "NO_COLOR": ""])
  #expect(dumb.contains("[father]") && !dumb.contains("\u{1B}"))
}

@Test func aDocumentCannotSteerTheTerminal() throws {
  let folder = try folder()
  try folder.write("1.1 The father \u{1B}[31m\u{7} was not assessed.\n", to: "evil.txt")
  for words in [["tag", "evil.txt"], ["kwic", "father", "evil.txt"]] {
    let out = try CommandLineTool.run(words, in: folder.path).out
    #expect(out.contains("father") && !out.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
  }
}

@Test func aMessageIsOneLineWhateverTheFileIsCalled() throws {
  let folder = try folder()
  try folder.write("", to: "two\nlines\u{1B}[31m.txt")
  let outcome = try CommandLineTool.run(
    ["run", "review.txt", "two\nlines\u{1B}[31m.txt", "-o", "out"], in: folder.path)
  #expect(outcome.status == 1)
  #expect(outcome.messages == ["failed: two\\nlines\\u{1B}[31m.txt: is empty"])
}

@Test func theTableOfARunCountsReviewsAndBlocks() throws {
  let folder = try folder()
  try folder.write("nothing", to: "README.txt")
  let outcome = try CommandLineTool.run(["run", ".", "-o", "out"], in: folder.path)
  #expect(outcome.messages.isEmpty)
  let lines = outcome.out.split(separator: "\n")
  #expect(lines.contains { $0.contains("Fathers and male carers, seen or not") && $0.contains("1 of 1       1  ▪") })
  #expect(lines.suffix(2) == ["1 review done, 1 other file or folder passed over.", "Tables: out"])
}

@Test func outputThatCannotBePrintedIsSaid() throws {
  let folder = try folder()
  let full = FileHandle(forWritingAtPath: "/dev/full")
  try #require(full != nil || !FileManager.default.fileExists(atPath: "/dev/full"))
  guard let full else { return }
  let tag = try CommandLineTool.Running(["tag", "review.txt"], in: folder.path, output: full).end()
  #expect(tag.status == 3)
  #expect(tag.messages == ["leitmotif: standard output cannot be written (No space left on device)"])
  let run = try CommandLineTool.Running(["run", "review.txt", "-o", "out"], in: folder.path, output: full).end()
  #expect(run.status == 0, "the tables are written")
}

@Test func theColumnsOfTheTableStandBelowEachOther() throws {
  let folder = try folder()
  for number in 0..<11 {
    try folder.write("1. Analysis\n\n1.1 The father was not assessed.\n", to: "many/\(number).txt")
  }
  try folder.write("1. Analysis\n\n1.1 There was neglect.\n", to: "many/other.txt")
  let out = try CommandLineTool.run(["run", "many", "-o", "out"], in: folder.path).out
  let rows = out.split(separator: "\n").filter { $0.contains("▪") }
  #expect(rows.contains { $0.contains("11 of 12") } && rows.contains { $0.contains(" 1 of 12") })
  #expect(Set(rows.map { $0.prefix { $0 != "▪" }.count }).count == 1)
}
