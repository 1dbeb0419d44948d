import Foundation
import Outputs
import Testing

/// A folder that is removed when the test is over.
private final class Scratch {
  let path = NSTemporaryDirectory() + "leitmotif-\(UUID().uuidString)"
  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + folder).sorted()
  }
}

@Test func filesAppearWholeAndTogether() throws {
  let scratch = try Scratch()
  let folder = try OutputFolder(scratch.path + "/out")
  try folder.append(Array("a".utf8), to: "one.csv")
  try folder.append(Array("b".utf8), to: "two.csv")
  try folder.append(Array("c".utf8), to: "one.csv")
  #expect(try !scratch.names("/out").contains("one.csv"))
  try folder.publish()
  #expect(try scratch.names("/out") == ["one.csv", "two.csv"])
  #expect(try String(contentsOfFile: scratch.path + "/out/one.csv", encoding: .utf8) == "ac")
}

@Test func discardingLeavesNoTrace() throws {
  let scratch = try Scratch()
  let folder = try OutputFolder(scratch.path + "/out")
  try folder.append([1], to: "one.csv")
  folder.discard()
  #expect(try scratch.names().isEmpty)
}

@Test func discardingKeepsTheRunBefore() throws {
  let scratch = try Scratch()
  try Data("old".utf8).write(to: URL(filePath: scratch.path + "/one.csv"))
  let folder = try OutputFolder(scratch.path)
  try folder.append(Array("new".utf8), to: "one.csv")
  folder.discard()
  #expect(try scratch.names() == ["one.csv"])
  #expect(try String(contentsOfFile: scratch.path + "/one.csv", encoding: .utf8) == "old")
}

@Test func aFileInTheFoldersPlaceIsSaid() throws {
  let scratch = try Scratch()
  try Data().write(to: URL(filePath: scratch.path + "/out"))
  #expect(throws: OutputError.self) { try OutputFolder(scratch.path + "/out") }
}

@Test func whatAKilledRunLeftIsTakenAway() throws {
  let scratch = try Scratch()
  try Data("half".utf8).write(to: URL(filePath: scratch.path + "/.leitmotif-partial-one.csv"))
  let folder = try OutputFolder(scratch.path)
  try folder.append(Array("new".utf8), to: "one.csv")
  try folder.publish()
  #expect(try scratch.names() == ["one.csv"])
  #expect(try String(contentsOfFile: scratch.path + "/one.csv", encoding: .utf8) == "new")
}
