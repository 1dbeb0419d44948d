import Foundation
import TestSupport
import Testing

@Test func aFileInTheOutputFoldersPlaceIsNotTouched() throws {
  let folder = try SmallCorpus.folder()
  try folder.write("mine", to: "out")
  for place in ["out", "out/inner"] {
    let outcome = try folder.leitmotif("run", "reviews", "-o", place)
    #expect(outcome.status == 3)
    #expect(outcome.messages.count == 1 && outcome.messages[0].hasPrefix("leitmotif: \(place): "))
  }
  #expect(try folder.text("out") == "mine")
}

@Test(.enabled(if: MountedFolder.isPossible, "a file system cannot be mounted here"))
func aReadOnlyOutputKeepsTheRunBefore() throws {
  let folder = try SmallCorpus.folder()
  let disk = try MountedFolder(kilobytes: 4096)
  #expect(try folder.leitmotif("run", "reviews/one.txt", "-o", disk.folder.path("out")).status == 0)
  let before = try disk.folder.contents(of: "out")
  try disk.makeReadOnly()
  for place in ["out", "other"] {
    let outcome = try folder.leitmotif("run", "reviews", "-o", disk.folder.path(place))
    #expect(outcome.status == 3)
    #expect(outcome.messages.count == 1 && outcome.messages[0].hasSuffix("(Read-only file system)"))
  }
  #expect(try disk.folder.contents(of: "out") == before)
  #expect(disk.folder.names() == ["out"])
}

@Test(.enabled(if: MountedFolder.isPossible, "a file system cannot be mounted here"), arguments: [true, false])
func aDiskThatFillsKeepsTheRunBefore(_ hasRunBefore: Bool) throws {
  let folder = try SmallCorpus.folder()
  let disk = try MountedFolder(kilobytes: 256)
  if hasRunBefore {
    #expect(try folder.leitmotif("run", "reviews/one.txt", "-o", disk.folder.path("out")).status == 0)
    #expect(disk.folder.names(in: "out") == RunFiles.all)
  }
  let before = hasRunBefore ? try disk.folder.contents(of: "out") : nil
  let outcome = try folder.leitmotif("run", PackagePlaces.reviews, "-o", disk.folder.path("out"))
  #expect(outcome.status == 3)
  #expect(outcome.messages.count == 1 && outcome.messages[0].hasSuffix("cannot be written (No space left on device)"))
  #expect(outcome.out.isEmpty)
  if hasRunBefore {
    #expect(try disk.folder.contents(of: "out") == before)
  } else {
    #expect(disk.folder.names() == [])
  }
}

@Test func aFolderInATablesPlaceChangesNothing() throws {
  let folder = try SmallCorpus.folder()
  #expect(try folder.leitmotif("run", "reviews/one.txt", "-o", "out").status == 0)
  try FileManager.default.removeItem(atPath: folder.path("out/themes_by_year.csv"))
  try folder.write("x", to: "out/themes_by_year.csv/inner")
  let before = try folder.contents(of: "out")
  let outcome = try folder.leitmotif("run", "reviews", "-o", "out")
  #expect(outcome.status == 3)
  #expect(outcome.messages == ["leitmotif: out/themes_by_year.csv: a folder stands where this file should be"])
  #expect(try folder.contents(of: "out") == before)
}

@Test func aManifestThatBearsATablesNameIsNotReplaced() throws {
  let folder = try SmallCorpus.folder()
  try folder.write("file,year\none.txt,2020\n", to: "reviews/reviews.csv")
  let outcome = try folder.leitmotif("run", "reviews", "--manifest", "reviews/reviews.csv", "-o", "reviews")
  #expect(outcome.status == 3)
  #expect(outcome.messages.count == 1)
  #expect(try folder.text("reviews/reviews.csv") == "file,year\none.txt,2020\n")
  #expect(folder.names(in: "reviews") == ["one.txt", "reviews.csv", "two.md"])
}

@Test func onlyThemesWritesTheseAndSaysWhatElseIsOld() throws {
  let folder = try SmallCorpus.folder()
  #expect(try folder.leitmotif("run", "reviews", "-o", "out", "--only", "themes").messages.isEmpty)
  #expect(folder.names(in: "out") == RunFiles.themes)
  let brief = try folder.contents(of: "out")
  #expect(try folder.leitmotif("run", "reviews", "-o", "out").status == 0)
  #expect(folder.names(in: "out") == RunFiles.all)
  let whole = try folder.contents(of: "out")
  for name in RunFiles.themes where name != "run.json" { #expect(whole[name] == brief[name]) }
  let again = try folder.leitmotif("run", "reviews", "-o", "out", "--only", "themes")
  #expect(again.status == 0)
  #expect(
    again.messages == [
      "note: out: entities.csv, blocks.jsonl, mentions.jsonl, learning.csv, recurring.csv, ledger.csv are of an earlier run"
    ])
}

@Test func aRunThatIsInterruptedLeavesNoTrace() throws {
  let folder = try TemporaryFolder()
  for number in 0..<3000 { try folder.write(SmallCorpus.good, to: "reviews/\(number).txt") }
  let running = try CommandLineTool.Running(["run", "reviews", "-o", "new/out", "--jobs", "1"], in: folder.path)
  // The folder is made when reading begins, thousands of reviews before the end.
  while running.isRunning, folder.names(in: "new/out")?.isEmpty ?? true { usleep(1000) }
  running.interrupt()
  let outcome = try running.end()
  #expect(outcome.status == 3)
  #expect(outcome.messages == ["leitmotif: stopped; nothing new is written"])
  #expect(folder.names() == ["reviews"])
}

@Test func twoRunsDoNotShareAFolder() throws {
  let folder = try SmallCorpus.folder()
  for number in 0..<3000 { try folder.write(SmallCorpus.good, to: "many/\(number).txt") }
  let running = try CommandLineTool.Running(["run", "many", "-o", "out", "--jobs", "1"], in: folder.path)
  while running.isRunning, folder.names(in: "out")?.isEmpty ?? true { usleep(1000) }
  let second = try folder.leitmotif("run", "reviews", "-o", "out")
  running.interrupt()
  _ = try running.end()
  #expect(second.status == 3)
  #expect(second.messages == ["leitmotif: out: another run is writing to this folder; wait for its end"])
}

@Test func whatAKilledRunLeftIsTakenAwayByTheNext() throws {
  let folder = try SmallCorpus.folder()
  try folder.write("half", to: "out/.leitmotif-partial-blocks.jsonl")
  try folder.write("mine", to: "out/notes.txt")
  #expect(try folder.leitmotif("run", "reviews", "-o", "out", "--only", "themes").status == 0)
  #expect(folder.names(in: "out") == (RunFiles.themes + ["notes.txt"]).sorted())
}
