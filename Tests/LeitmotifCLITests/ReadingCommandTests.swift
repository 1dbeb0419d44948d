import Foundation
import TestSupport
import Testing

/// A folder with one small review.
private func folder() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let text =
    "1. Analysis\n\n1.1 The father was not assessed.\n\n1.2 Nobody met the grandfather or the father’s friends.\n"
  try folder.write(text, to: "review.txt")
  return folder
}

@Test func tagShowsBlocksWithSectionKindNumberAndThemes() throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(["tag", "review.txt"], in: folder.path)
  #expect(outcome.status == 0)
  #expect(outcome.out.contains("\n[analysis, heading, 1]\n1. Analysis\n"))
  #expect(outcome.out.contains("\n[analysis, para, 1.1]\n1.1 The father was not assessed.\n  = invisible-fathers"))
}

@Test func tagWritesJSON() throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(["tag", "review.txt", "--format", "json"], in: folder.path)
  let json = try #require(JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
  #expect(json["review"] as? String == "review")
  #expect((json["blocks"] as? [Any])?.count == 3)
  #expect((json["mentions"] as? [Any])?.isEmpty == false)
}

@Test func kwicPutsPassagesBelowEachOther() throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(["kwic", "father", "review.txt", "--width", "12"], in: folder.path)
  #expect(outcome.status == 0)
  #expect(
    outcome.out == """
          1.1 The [father] was not ass  review, 1.1, line 3
      ther or the [father]’s friends.   review, 1.2, line 5

      """)
  #expect(outcome.messages == ["2 passages in 1 of 1 review"])
}

@Test func kwicSaysWhatASlipWasReadAs() throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(["kwic", "safe-sleping", "review.txt"], in: folder.path)
  #expect(outcome.status == 0)
  #expect(
    outcome.messages == [
      "note: no theme or entity is called safe-sleping, so it is looked for as words; did you mean safe-sleeping?",
      "no passage in 1 review",
    ])
}

@Test(arguments: ["((", "*", "<nothing>", "a ..99 b", "\u{1}🙂"])
func aWrongPatternIsSaidInALine(_ pattern: String) throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(["kwic", pattern, "review.txt"], in: folder.path)
  #expect(outcome.status == 3)
  #expect(!outcome.messages.isEmpty)
  #expect(outcome.messages.allSatisfy { $0.hasPrefix("leitmotif: the pattern '") && $0.contains("', character ") })
}

@Test func kwicOverAFileThatFailsDoesTheOthers() throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(["kwic", "father", "missing.txt", "review.txt"], in: folder.path)
  #expect(outcome.status == 1)
  #expect(outcome.messages == ["failed: missing.txt: does not exist", "2 passages in 1 of 1 review"])
  #expect(try CommandLineTool.run(["kwic", "father", "missing.txt"], in: folder.path).status == 3)
}

@Test(arguments: [
  ("missing.txt", "does not exist"), (".", "is a folder"), ("/dev/null", "is a pipe or a device, not a file"),
])
func tagSaysWhatIsWrongWithItsFile(_ file: String, _ problem: String) throws {
  let folder = try folder()
  let outcome = try CommandLineTool.run(["tag", file], in: folder.path)
  #expect(outcome.status == 3)
  #expect(outcome.messages == ["leitmotif: \(file): \(problem)"])
}

@Test func aPassageShowsItsNeighbourhoodOnly() throws {
  let folder = try folder()
  let words = String(repeating: "the father ", count: 2_000)
  try folder.write("1.1 \(words)\n", to: "long.txt")
  let outcome = try CommandLineTool.run(["kwic", "father", "long.txt", "--width", "8"], in: folder.path)
  #expect(outcome.messages == ["2000 passages in 1 of 1 review"])
  #expect(outcome.out.contains("her the [father] the fat  long, 1.1, line 1\n"))
}
