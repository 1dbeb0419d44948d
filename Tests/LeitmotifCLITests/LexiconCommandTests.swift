import Foundation
import TestSupport
import Testing

@Test func theShippedLexiconsAreChecked() throws {
  let outcome = try CommandLineTool.run(["lexicon", "check"])
  #expect(outcome.status == 0)
  #expect(outcome.out.isEmpty)
  #expect(outcome.err.wholeMatch(of: /[0-9]+ files, [0-9]+ patterns: no fault, no warning\n/) != nil)
}

@Test func theShippedExamplesAreTried() throws {
  let outcome = try CommandLineTool.run(["lexicon", "test"])
  #expect(outcome.status == 0)
  #expect(outcome.err.wholeMatch(of: /[0-9]+ examples, 0 failed\n/) != nil)
}

@Test func anExampleThatDoesNotHoldIsAFailure() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    "theme: odd\nname: Odd\nfamily: F\nabsence: affirms\ndefinition: d\nmatch:\n  xyzzy\n", to: "odd.lex")
  try folder.write("+ A xyzzy.\n+ Nothing.\n", to: "odd.examples")
  let outcome = try CommandLineTool.run(["lexicon", "test", folder.path])
  #expect(outcome.status == 1)
  #expect(outcome.out == "odd.examples:2:1: must carry odd: Nothing.\n")
  #expect(outcome.messages == ["2 examples, 1 failed"])
}

@Test func aFolderWithoutExamplesIsSaid() throws {
  let folder = try TemporaryFolder()
  try folder.write("theme: odd\nname: Odd\nfamily: F\nmatch:\n  xyzzy\n", to: "odd.lex")
  let outcome = try CommandLineTool.run(["lexicon", "test", "."], in: folder.path)
  #expect(outcome.status == 3)
  #expect(outcome.messages == ["leitmotif: .: no .examples file stands beside the lexicons"])
}

@Test func everyFaultOfALexiconIsALineWithPlaceAndMend() throws {
  let folder = try TemporaryFolder()
  try folder.write("theme: odd\nname: Odd\nfamily: F\nmatch:\n  (a\n  b ..99 c\nnonsense\n", to: "odd.lex")
  let outcome = try CommandLineTool.run(["lexicon", "check", "odd.lex"], in: folder.path)
  #expect(outcome.status == 3)
  let errors = outcome.out.split(separator: "\n").filter { $0.contains(": error: ") }
  #expect(errors.map { $0.prefix(12) } == ["odd.lex:5:3:", "odd.lex:6:5:", "odd.lex:7:1:"])
  #expect(errors.allSatisfy { $0.contains("; ") })
  #expect(outcome.err.contains("1 file, 2 patterns: 3 faults") || outcome.err.contains(": 3 faults"))
}

@Test(arguments: ["check", "test"]) func aMissingLexiconIsSaid(_ command: String) throws {
  let folder = try TemporaryFolder()
  let outcome = try CommandLineTool.run(["lexicon", command, "missing"], in: folder.path)
  #expect(outcome.status == 3)
  #expect(outcome.messages.count == 1 && outcome.messages[0].hasSuffix("does not exist"))
}

@Test func binaryGarbageIsReportedHarmlessly() throws {
  let folder = try TemporaryFolder()
  try folder.write([0, 1, 2, 27, 91, 51, 49, 109, 255, 254, 10, 7, 58, 8, 10], to: "odd.lex")
  let outcome = try CommandLineTool.run(["lexicon", "check", "."], in: folder.path)
  #expect(outcome.status == 3)
  #expect(!outcome.out.isEmpty)
  #expect(!outcome.out.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
}

@Test func hiddenFilesAreNoLexicons() throws {
  let folder = try TemporaryFolder()
  try folder.write("theme: odd\nname: Odd\nfamily: F\nmatch:\n  xyzzy\n", to: "odd.lex")
  try folder.write([0, 5, 22, 7], to: "._odd.lex")
  #expect(try CommandLineTool.run(["lexicon", "check", "."], in: folder.path).status == 0)
}

@Test func themesAndEntitiesAreListed() throws {
  let themes = try CommandLineTool.run(["lexicon", "list"])
  #expect(themes.status == 0)
  #expect(themes.out.split(separator: "\n").count == 2 * 51)
  #expect(themes.out.contains("(not checked against coded reviews)"))
  let entities = try CommandLineTool.run(["lexicon", "list", "entities"])
  #expect(entities.out.contains("(agency)"))
  #expect(!entities.out.contains("invisible-fathers"))
}
