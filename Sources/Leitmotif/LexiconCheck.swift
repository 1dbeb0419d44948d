import Foundation
import Matches

/// Lexicon files looked over: every fault and every warning.
public struct LexiconCheck {
  /// How many files were looked at, shared word lists that only help apart.
  public let files: Int
  /// How many patterns they hold.
  public let patterns: Int
  /// How many faults.
  public let errors: Int
  /// How many warnings.
  public let warnings: Int
  /// A line for each fault and warning.
  public let findings: [String]

  private let sources: [LexiconSource]
  private let ownFiles: Set<String>

  /// Looks at files and folders, together with the shipped word lists that they do not replace; without any, at the
  /// shipped lexicons.
  /// - Throws: ``RunError`` when one of them cannot be read or holds no lexicon.
  public init(_ paths: [String]) throws(RunError) {
    let own = try paths.isEmpty ? ShippedLexicons.sources : Self.sources(paths)
    let names = Set(own.compactMap { Lexicon.parse($0).0?.id })
    let lists = ShippedLexicons.sources.filter { source in
      guard let list = Lexicon.parse(source).0, list.kind == .list else { return false }
      return !names.contains(list.id)
    }
    let all = paths.isEmpty ? own : lists + own
    ownFiles = Set(own.map(\.name))
    sources = all
    let (compiled, found) = CompiledLexicons.compile(all)
    let files = ownFiles
    let mine = found.filter { files.contains($0.file) }
    self.files = own.count
    patterns =
      compiled?.rules.count ?? own.compactMap { Lexicon.parse($0).0 }.map { LexiconSummary($0).patterns }.reduce(0, +)
    errors = mine.count { $0.severity == .error }
    warnings = mine.count - errors
    findings = mine.map(\.description)
  }

  /// How the rules of the files do on a corpus.
  /// - Throws: ``RunError`` when the lexicons have a fault.
  public func use(in corpus: [String]) throws(RunError) -> RuleUse {
    RuleUse(try LexiconSet(sources), files: ownFiles, corpus: corpus)
  }

  private static func sources(_ paths: [String]) throws(RunError) -> [LexiconSource] {
    var sources: [LexiconSource] = []
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        let found = try LexiconSet.files(in: path, ending: ".lex")
        if found.isEmpty { throw RunError(["\(path): holds no .lex file"]) }
        sources += found
      } else {
        do throws(FileError) {
          sources.append(LexiconSource(name: path, bytes: try FileBytes.read(path)))
        } catch {
          throw RunError(["\(path): \(error)"])
        }
      }
    }
    return sources
  }
}
