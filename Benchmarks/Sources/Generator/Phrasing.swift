import Aggregates

/// Turns templates into sentences for one document: fills lists by chance and slots with the document's own names.
struct Phrasing {
  private let grammar: Grammar
  private(set) var cast: Cast
  var random: SplitMix64
  /// Sentences that end in a note's mark; the document writes the marks and the notes.
  private(set) var notes = 0
  private var output: [UInt8] = []
  private var depth = 0

  /// The byte that stands for a note's mark until the document writes it.
  static let noteMark: UInt8 = 0x01

  /// A phrasing for the document of an index.
  init(_ grammar: Grammar, _ coinage: Coinage, seed: UInt64, document: Int) {
    self.grammar = grammar
    random = SplitMix64(seed: seed, stream: document)
    cast = Cast(grammar, coinage, &random)
  }

  /// One entry of a list, filled.
  mutating func phrase(_ list: String) -> [UInt8] { phrase(grammar.list(list)) }

  /// One entry of a list, filled.
  mutating func phrase(_ list: Int) -> [UInt8] {
    output.removeAll(keepingCapacity: true)
    expand(list, capital: false)
    return output
  }

  /// A slot of its own, filled.
  mutating func name(_ slot: Slot) -> [UInt8] {
    output.removeAll(keepingCapacity: true)
    fill(slot)
    return output
  }

  /// Takes the number of note marks set since the last call.
  mutating func takeNotes() -> Int {
    defer { notes = 0 }
    return notes
  }

  private mutating func expand(_ index: Int, capital: Bool) {
    let list = grammar.lists[index]
    let start = output.count
    let rank = list.isZipfian ? random.zipfRank(of: list.entries.count) : random.below(list.entries.count)
    // Templates refer to one another; past this depth the plainest entry is taken.
    depth += 1
    for part in list.entries[depth > 6 ? 0 : rank] { append(part) }
    depth -= 1
    if capital { capitalise(at: start) }
    mendArticle(before: start)
  }

  /// Makes "a" before a vowel's letter "an".
  private mutating func mendArticle(before index: Int) {
    guard index >= 3, index < output.count, output[index - 1] == 0x20, output[index - 3] == 0x20 else { return }
    let isVowel = Self.vowels.contains(output[index] | 0x20)
    if isVowel, output[index - 2] == UInt8(ascii: "a") { output.insert(UInt8(ascii: "n"), at: index - 1) }
  }

  private static let vowels = Array("aeiou".utf8)

  private mutating func append(_ part: Grammar.Part) {
    switch part {
    case .text(let bytes): output += bytes
    case .choice(let choices): output += random.pick(choices)
    case .list(let index, let capital): expand(index, capital: capital)
    case .slot(let slot, let capital):
      let start = output.count
      fill(slot)
      if capital { capitalise(at: start) }
    }
  }

  private mutating func fill(_ slot: Slot) {
    if slot == .note {
      notes += 1
      output.append(Self.noteMark)
    } else {
      cast.fill(slot, &random, into: &output)
    }
  }

  private mutating func capitalise(at index: Int) {
    if index < output.count, output[index] >= 0x61, output[index] <= 0x7A { output[index] &= 0xDF }
  }
}
