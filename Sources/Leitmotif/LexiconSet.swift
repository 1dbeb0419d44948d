import Documents
import Foundation
import Matches
import Outputs

/// Why a run cannot begin: each line names a fault and its mend.
public struct RunError: Error, Sendable {
  /// One line for each fault.
  public let lines: [String]

  /// An error of its lines.
  public init(_ lines: [String]) { self.lines = lines }
}

/// The lexicons of a run: the shipped ones, and those of a folder added or put in their place.
public struct LexiconSet: Sendable {
  /// The files, in name order.
  public let sources: [LexiconSource]
  /// The files compiled.
  public let compiled: CompiledLexicons
  /// What `lexicon check` would warn of.
  public let warnings: [Finding]

  /// Loads the shipped lexicons and, when given, those of a folder: a file there that holds a theme, a type of entity, a
  /// context or a list of the same id as a shipped one replaces it.
  /// - Throws: ``RunError`` with a line for each fault.
  public static func load(folder: String? = nil) throws(RunError) -> LexiconSet {
    var sources = ShippedLexicons.sources
    if let folder {
      let own = try files(in: folder, ending: ".lex")
      if own.isEmpty { throw RunError(["\(folder): holds no .lex file"]) }
      let replaced = Set(own.map(identity))
      sources = sources.filter { !replaced.contains(identity($0)) } + own
    }
    return try LexiconSet(sources)
  }

  /// Compiles files.
  /// - Throws: ``RunError`` with a line for each fault.
  public init(_ sources: [LexiconSource]) throws(RunError) {
    let (compiled, findings) = CompiledLexicons.compile(sources)
    guard let compiled else {
      throw RunError(findings.filter { $0.severity == .error }.map(\.description))
    }
    self.sources = sources
    self.compiled = compiled
    warnings = findings
  }

  /// The SHA-256 of each file.
  public var digests: [FileDigest] { sources.map { FileDigest(name: $0.name, sha256: SHA256.hex($0.bytes)) } }

  /// The files below a folder with an ending, by their path relative to it, in name order.
  /// - Throws: ``RunError`` when the folder or a file of it cannot be read.
  public static func files(in folder: String, ending: String) throws(RunError) -> [LexiconSource] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw RunError(["\(folder): the folder does not exist"])
    }
    guard isFolder.boolValue else { throw RunError(["\(folder): is a file, not a folder of lexicons"]) }
    guard let names = FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) else {
      throw RunError(["\(folder): the folder cannot be read"])
    }
    var sources: [LexiconSource] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where name.hasSuffix(ending) {
      // Names with a dot in front are the system's, such as the ones that macOS puts on shared drives.
      if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      do throws(FileError) {
        sources.append(LexiconSource(name: name, bytes: try FileBytes.read(folder + "/" + name)))
      } catch {
        throw RunError(["\(folder)/\(name): \(error)"])
      }
    }
    return sources
  }

  /// What a file says it holds: the first of its lines that names a kind, such as `theme: neglect`.
  private static func identity(_ source: LexiconSource) -> String {
    let kinds = ["theme:", "type:", "context:", "list:"]
    for line in String(decoding: source.bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count >= 2, kinds.contains(String(words[0])) { return words[0] + " " + words[1] }
    }
    return source.name
  }
}
