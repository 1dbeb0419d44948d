import Foundation
import Leitmotif
import Testing

/// A folder with empty files of the given relative paths, removed when the test is over.
private final class Folder {
  let path = NSTemporaryDirectory() + "leitmotif-\(UUID().uuidString)"
  init(_ files: [String]) throws {
    for file in files {
      let url = URL(filePath: path + "/" + file)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: url)
    }
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Test func aFolderIsWalkedInNameOrder() throws {
  let folder = try Folder(["b.txt", "a.md", "sub/c.TXT", "sub/d.pdf", "z.html"])
  let list = InputList([folder.path])
  #expect(list.inputs.map(\.file) == ["a.md", "b.txt", "sub/c.TXT", "sub/d.pdf", "z.html"])
  #expect(list.inputs.map(\.review) == ["a", "b", "sub/c", "sub/d", "z"])
  #expect(list.passedOver == 0)
}

@Test func hiddenFilesReadmesAndGoldArePassedOverAndCounted() throws {
  let folder = try Folder(["a.txt", ".b.txt", "README.txt", "README", "gold/c.txt", "notes.csv", "sub/gold/d.txt"])
  let list = InputList([folder.path])
  #expect(list.inputs.map(\.file) == ["a.txt"])
  #expect(list.passedOver == 6)
}

@Test func aNamedFileIsAlwaysTried() throws {
  let folder = try Folder(["README.doc"])
  #expect(
    InputList([folder.path + "/README.doc", folder.path + "/missing.txt"]).inputs.map(\.file) == [
      "README.doc", "missing.txt",
    ])
}

@Test func idsThatCollideAreToldApart() throws {
  let folder = try Folder(["one/r.txt", "one/r.md", "two/r.txt", "two/r~2.txt"])
  let list = InputList([folder.path + "/one", folder.path + "/two"])
  #expect(Set(list.inputs.map(\.review)).count == 4)
  #expect(list.remarks.count >= 2)
}

@Test func aLinkToAFolderIsNotFollowed() throws {
  let folder = try Folder(["a.txt", "sub/b.txt"])
  try FileManager.default.createSymbolicLink(atPath: folder.path + "/sub/up", withDestinationPath: folder.path)
  #expect(InputList([folder.path]).inputs.map(\.file) == ["a.txt", "sub/b.txt"])
}
