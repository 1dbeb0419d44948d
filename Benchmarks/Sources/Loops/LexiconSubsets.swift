import Matches

/// Lexicons made smaller, so that what a part of the pattern language costs is the difference between two of them.
enum LexiconSubsets {
  /// A lexicon of one word that no text holds: what is left is looking up every word and walking the automaton.
  static var absentWord: LexiconSource {
    LexiconSource(
      name: "absent.lex",
      text: "theme: absent\nname: Absent\nfamily: Benchmarks\ndefinition: nothing\n\nmatch:\n  qqxqqz\n")
  }

  /// The same lexicons without the patterns that join atoms, and without what refers to those.
  static func atoms(of sources: [LexiconSource]) throws -> [LexiconSource] {
    var sources = sources.map { LexiconSource(name: $0.name, text: withoutJoins($0)) }
    for _ in 0..<12 {
      let errors = CompiledLexicons.compile(sources).1.filter { $0.severity == .error }
      if errors.isEmpty { return sources }
      sources = sources.map { source in
        drop(Set(errors.filter { $0.file == source.name }.map(\.line)), from: source)
      }
    }
    throw BenchmarkFault("the lexicons without joins do not compile")
  }

  private static let joins = [" .. ", " + ", " unless ", " within "]

  private static func withoutJoins(_ source: LexiconSource) -> String {
    lines(of: source).filter { line in
      let isText = line.hasPrefix("definition:") || line.hasPrefix("#")
      return isText || !(joins.contains { line.contains($0) } || line.firstMatch(of: /\ \.\.\d/) != nil)
    }.joined(separator: "\n")
  }

  private static func lines(of source: LexiconSource) -> [String] {
    String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  private static func drop(_ dropped: Set<Int>, from source: LexiconSource) -> LexiconSource {
    let kept = lines(of: source).enumerated().filter { !dropped.contains($0.offset + 1) }.map(\.element)
    return LexiconSource(name: source.name, text: kept.joined(separator: "\n"))
  }

  /// Lexicons that must be without fault.
  static func compiled(_ sources: [LexiconSource]) throws -> CompiledLexicons {
    let (compiled, findings) = CompiledLexicons.compile(sources)
    guard let compiled else {
      throw BenchmarkFault(findings.first { $0.severity == .error }?.description ?? "a lexicon does not compile")
    }
    return compiled
  }
}
