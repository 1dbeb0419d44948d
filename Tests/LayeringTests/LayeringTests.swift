import Foundation
import Testing

/// The modules in the order of the data's journey; each may import only those before it.
private let order = [
  "CLexicons", "Documents", "Tokens", "Matches", "Annotations", "Learning", "Aggregates", "Outputs", "Leitmotif",
  "LeitmotifCLI",
]

/// What of the system and the toolchain a source file may import.
private let system: Set<String> = ["Foundation", "Synchronization"]

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The Swift files below a folder of the package.
private func swiftFiles(_ folder: String) throws -> [URL] {
  let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
  return names.filter { $0.hasSuffix(".swift") }.sorted().map { root.appending(path: folder + "/" + $0) }
}

/// The modules that a file imports.
private func imports(of file: URL) throws -> [String] {
  try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ")
    guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" })
    else { return nil }
    return words.last.map(String.init)
  }
}

@Test func modulesImportOnlyWhatLiesBefore() throws {
  for (place, module) in order.enumerated() where module != "CLexicons" {
    let files = try swiftFiles("Sources/" + module)
    #expect(!files.isEmpty, "\(module) has no file")
    for file in files {
      for imported in try imports(of: file) where !system.contains(imported) {
        let position = order.firstIndex(of: imported)
        #expect(position.map { $0 < place } ?? false, "\(module)/\(file.lastPathComponent) imports \(imported)")
      }
    }
  }
}

@Test func sourcesHoldNoOtherModule() throws {
  let folders = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
  #expect(Set(folders) == Set(order))
}

@Test func noModuleSharesATypesName() throws {
  for module in order where module != "CLexicons" {
    for file in try swiftFiles("Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for kind in ["struct", "class", "enum", "actor", "protocol"] {
        #expect(!text.contains("\(kind) \(module) "), "\(file.lastPathComponent) declares a type named \(module)")
      }
    }
  }
}

@Test func everyLexiconFileIsCompiledIn() throws {
  let listed = try String(contentsOf: root.appending(path: "Sources/CLexicons/lexicons.c"), encoding: .utf8)
  let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Lexicons").path)
  for name in names where [".lex", ".examples", ".tsv"].contains(where: { name.hasSuffix($0) }) {
    #expect(listed.contains("#embed \"../../Lexicons/\(name)\""), "add \(name) to Sources/CLexicons/lexicons.c")
    #expect(listed.contains("FILE_ENTRY(\"\(name)\""), "add \(name) to the table of Sources/CLexicons/lexicons.c")
  }
}
