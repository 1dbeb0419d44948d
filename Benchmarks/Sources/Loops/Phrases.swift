import Aggregates
import Documents
import Matches
import Tokens

/// Literal phrases taken from the generated texts themselves: a lexicon of them, and their hits found the slow way.
struct Phrases {
  /// The phrases as their words' keys with a space between, in the order of the lexicon's lines.
  let keys: [String]

  /// Words that the pattern language reads as more than words.
  private static let reserved: Set<String> = ["unless", "within", "in", "sentence", "block"]

  /// `count` distinct phrases of two or three words, any of those that a part of the texts holds three times or more.
  ///
  /// Chosen among the phrases, not among their places, so that most are rare, as the phrases of a lexicon are.
  init(_ count: Int, from prepared: Prepared) {
    var random = SplitMix64(seed: prepared.plan.seed ^ 0xB1A5, stream: count)
    var places: [String: Int] = [:]
    for index in prepared.documents.indices.prefix(60) {
      for phrase in Self.phrases(in: prepared.tables[index], of: prepared.documents[index].text) {
        places[phrase, default: 0] += 1
      }
    }
    keys = Array(places.filter { $0.value >= 3 }.keys.sorted().shuffled(using: &random).prefix(count))
  }

  private static func phrases(in table: TokenTable, of text: SourceText) -> [String] {
    let words = (0..<table.count).map { key(of: $0, in: table, text) }
    return (0..<table.sentenceCount).flatMap { sentence in
      let range = table.words(ofSentence: sentence)
      return range.flatMap { first in
        [2, 3].compactMap { first + $0 <= range.upperBound ? words[first..<first + $0] : nil }
      }
    }.filter { $0.allSatisfy(isPlain) }.map { $0.joined(separator: " ") }
  }

  private static func isPlain(_ word: String) -> Bool {
    !reserved.contains(word) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static func key(of word: Int, in table: TokenTable, _ text: SourceText) -> String {
    String(decoding: Folding.key(of: table.span(word), in: text), as: UTF8.self)
  }

  /// A lexicon of one theme with a phrase a line.
  var lexicon: LexiconSource {
    let head = "theme: phrases\nname: Phrases\nfamily: Benchmarks\ndefinition: literal phrases\n\nmatch:\n"
    return LexiconSource(name: "phrases.lex", text: head + keys.map { "  " + $0 + "\n" }.joined())
  }

  /// The hits of one text: every phrase at every word, overlapping hits of one phrase left out after the first.
  func hits(in table: TokenTable, of text: SourceText) -> Set<Hit> {
    let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    var ends = Array(repeating: 0, count: keys.count)
    var hits: Set<Hit> = []
    for block in 0..<table.blockCount {
      for sentence in table.sentences(ofBlock: block) {
        let words = table.words(ofSentence: sentence)
        for first in words {
          var phrase = ""
          for end in first..<min(first + 3, words.upperBound) {
            phrase += (phrase.isEmpty ? "" : " ") + Self.key(of: end, in: table, text)
            guard let rule = places[phrase], ends[rule] <= first else { continue }
            ends[rule] = end + 1
            hits.insert(Hit(rule: Int32(rule), block: Int32(block), first: Int32(first), end: Int32(end + 1)))
          }
        }
      }
    }
    return hits
  }
}
