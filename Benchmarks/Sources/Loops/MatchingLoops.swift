import Matches
import Tokens

/// Matching, from looking up words to all joins of the shipped lexicons.
struct MatchingLoops {
  let prepared: Prepared
  let shipped: [LexiconSource]

  /// The variants; the lexicons are compiled here, outside of what is timed.
  func variants() throws -> [Variant] {
    let phrases = Phrases(1_200, from: prepared)
    let literal = try LexiconSubsets.compiled([phrases.lexicon])
    let all = try LexiconSubsets.compiled(shipped)
    let atoms = try LexiconSubsets.compiled(LexiconSubsets.atoms(of: shipped))
    return [
      matching("symbols: match one word that is absent", try LexiconSubsets.compiled([LexiconSubsets.absentWord])) {
        try BenchmarkFault.unless($0 == 0, "symbols: \($0) hits of a word that is absent")
      },
      matching("atoms: match \(phrases.keys.count) literal phrases", literal) { [prepared] _ in
        for index in prepared.sample { try check(phrases, literal, index) }
      },
      matching("atoms: match the \(atoms.rules.count) shipped patterns without joins", atoms) { [prepared] _ in
        for index in prepared.sample { try checkCaches(atoms, index) }
      },
      matching("joins: match all \(all.rules.count) shipped patterns", all) { [prepared] _ in
        for index in prepared.sample { try checkCaches(all, index) }
      },
      compiling,
    ]
  }

  private func matching(
    _ name: String, _ lexicons: CompiledLexicons, check: @escaping (Int) throws -> Void
  ) -> Variant {
    Variant(
      name: name, bytes: prepared.bytes, words: prepared.words, unit: "hits",
      body: { [prepared] in
        var matcher = Matcher(lexicons)
        var hits: [Hit] = []
        var total = 0
        for (table, document) in zip(prepared.tables, prepared.documents) {
          hits.removeAll(keepingCapacity: true)
          matcher.match(table, in: document.text, into: &hits)
          total += hits.count
        }
        return total
      }, check: check)
  }

  private var compiling: Variant {
    let size = shipped.reduce(0) { $0 + $1.bytes.count }
    return Variant(name: "compile the shipped lexicons", bytes: size, words: 0, unit: "atoms") { [shipped] in
      try LexiconSubsets.compiled(shipped).atomCount
    } check: {
      try BenchmarkFault.unless($0 > 0, "the shipped lexicons hold no atom")
    }
  }

  private func hits(_ lexicons: CompiledLexicons, _ index: Int, _ limits: CacheLimits) -> [Hit] {
    var matcher = Matcher(lexicons, limits: limits)
    var hits: [Hit] = []
    matcher.match(prepared.tables[index], in: prepared.documents[index].text, into: &hits)
    return hits
  }

  private func check(_ phrases: Phrases, _ lexicons: CompiledLexicons, _ index: Int) throws {
    let found = Set(hits(lexicons, index, CacheLimits()))
    let naive = phrases.hits(in: prepared.tables[index], of: prepared.documents[index].text)
    let name = prepared.documents[index].review
    try BenchmarkFault.unless(found == naive, "phrases: \(found.count) hits in \(name), naively \(naive.count)")
  }

  /// The caches' bounds must not change a hit.
  private func checkCaches(_ lexicons: CompiledLexicons, _ index: Int) throws {
    let usual = hits(lexicons, index, CacheLimits())
    let name = prepared.documents[index].review
    for states in [2, 16] {
      let small = hits(lexicons, index, CacheLimits(states: states, words: states, symbols: 64))
      try BenchmarkFault.unless(usual == small, "match: \(name) has other hits with caches of \(states) states")
    }
  }
}
