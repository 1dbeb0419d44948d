import Documents
import Foundation
import Matches
import TestSupport
import Testing
import Tokens

/// The engine against the plain meaning: random lexicons over random texts.
struct OracleTests {
  /// The seed of the whole run; `LEITMOTIF_SEED` sets another.
  static let seed = ProcessInfo.processInfo.environment["LEITMOTIF_SEED"].flatMap(UInt64.init) ?? 20_261_120
  static let cases = ProcessInfo.processInfo.environment["LEITMOTIF_CASES"].flatMap(Int.init) ?? 320

  @Test(arguments: 0..<4) func engineEqualsOracle(part: Int) throws {
    if part == 0 { print("oracle seed \(Self.seed)") }
    var compared = 0
    var hitCount = 0
    let cases = Self.cases / 4
    for index in part * cases..<(part + 1) * cases {
      let seed = Self.seed &+ UInt64(index)
      var random = RandomLexicon(seed: seed)
      let sources = random.sources()
      guard let lexicons = CompiledLexicons.compile(sources).0 else { continue }
      let texts = (0..<3).map { _ in SourceText(random.text()) }
      let found = try check(lexicons, sources, texts, seed)
      compared += 1
      hitCount += found
    }
    // Most random lexicons must be sound, and hit, for the comparison to mean anything.
    #expect(compared > cases / 3)
    #expect(hitCount > compared * 3)
  }

  private func check(
    _ lexicons: CompiledLexicons, _ sources: [LexiconSource], _ texts: [SourceText], _ seed: UInt64
  ) throws -> Int {
    let oracle = NaiveMatcher(sources)
    var matchers = [
      CacheLimits(states: 2, words: 1, symbols: 1), CacheLimits(states: 16, words: 4, symbols: 4),
      CacheLimits(states: .max, words: 1_000, symbols: .max),
      // Common atoms are chosen after the first block: with a cache that forgets states, and with one that does not.
      CacheLimits(states: 2, words: 1, symbols: 1, sample: 1), CacheLimits(sample: 1), CacheLimits(sample: 40),
    ].map { Matcher(lexicons, limits: $0) }
    var count = 0
    for text in texts {
      let tokens = BlankLineBlocks.tokens(of: text)
      let expected = oracle.hits(tokens, in: text)
      for index in matchers.indices {
        var hits: [Hit] = []
        matchers[index].match(tokens, in: text, into: &hits)
        if hits != expected {
          let wrong = Self.describe(hits, expected, lexicons, tokens, text)
          Issue.record(
            "seed \(seed), cache \(index)\n\(sources.map { String(decoding: $0.bytes, as: UTF8.self) })\n\(wrong)")
          throw Difference()
        }
      }
      count += expected.count
    }
    return count
  }

  private struct Difference: Error {}

  private static func describe(
    _ hits: [Hit], _ expected: [Hit], _ lexicons: CompiledLexicons, _ tokens: TokenTable, _ text: SourceText
  ) -> String {
    func lines(_ title: String, _ hits: Set<Hit>) -> String {
      hits.map { hit in
        let marked = MarkedText.marking([Int(hit.first)..<Int(hit.end)], of: tokens, in: text)
        return "\(title) \(lexicons.rules[Int(hit.rule)].file):\(lexicons.rules[Int(hit.rule)].line) \(marked)"
      }.joined(separator: "\n")
    }
    return lines("too many", Set(hits).subtracting(expected)) + "\n" + lines("missing", Set(expected).subtracting(hits))
  }
}
