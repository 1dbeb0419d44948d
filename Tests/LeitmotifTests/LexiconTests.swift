import Foundation
import Leitmotif
import Testing

@Test func theShippedLexiconsHaveNoFault() throws {
  let check = try LexiconCheck([])
  #expect(check.errors == 0)
  #expect(check.warnings == 0)
  #expect(check.findings.isEmpty)
}

@Test func everyExampleOfTheShippedLexiconsHolds() throws {
  let trial = try LexiconTrial()
  #expect(trial.failures.isEmpty)
  #expect(trial.tried > 900)
}

@Test func everyThemeHasItsFields() throws {
  let set = try LexiconSet.load()
  #expect(set.compiled.themes.count == 51)
  #expect(set.compiled.themes.count { $0.checked } == 41)
  let families = Set(set.compiled.themes.map(\.family))
  #expect(
    families == [
      "Child and family", "Engagement with services", "Who is seen and heard", "Practice and decisions",
      "Further themes",
    ])
  for theme in set.compiled.themes {
    #expect(!theme.name.isEmpty && !theme.definition.isEmpty, "\(theme.id)")
  }
}

@Test func aFoldersLexiconReplacesTheShippedOneOfItsTheme() throws {
  let folder = NSTemporaryDirectory() + "leitmotif-\(UUID().uuidString)"
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let own = "theme: neglect\nname: Mine\nfamily: Child and family\nmatch:\n  xyzzy\n"
  try Data(own.utf8).write(to: URL(filePath: folder + "/anything.lex"))
  let set = try LexiconSet.load(folder: folder)
  #expect(set.compiled.themes.count == 51)
  #expect(set.compiled.themes.filter { $0.id == "neglect" }.map(\.name) == ["Mine"])
}

@Test func anExampleThatDoesNotHoldIsNamed() throws {
  let folder = NSTemporaryDirectory() + "leitmotif-\(UUID().uuidString)"
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let own = "theme: odd\nname: Odd\nfamily: Further themes\nmatch:\n  xyzzy\n"
  try Data(own.utf8).write(to: URL(filePath: folder + "/odd.lex"))
  try Data("+ A xyzzy was seen.\n- A xyzzy was seen.\n+ Nothing.\n".utf8).write(
    to: URL(filePath: folder + "/odd.examples"))
  let trial = try LexiconTrial(folder: folder)
  #expect(trial.tried == 3)
  #expect(trial.failures.map { $0.prefix(17) } == ["odd.examples:2:1:", "odd.examples:3:1:"])
}
