import Aggregates

/// Invents names from syllables. The name of a rank is the same in every document of a seed, so that names recur, while
/// the ranks go on without end and new names keep coming.
struct Coinage: Sendable {
  /// How many names of each kind there could be.
  static let ranks = 20_000_000

  private let seed: UInt64
  private let onsets: [[UInt8]]
  private let vowels: [[UInt8]]
  private let codas: [[UInt8]]
  private let accents: [[UInt8]]

  /// A coinage whose names follow from a seed.
  init(_ grammar: Grammar, seed: UInt64) {
    self.seed = seed
    onsets = grammar.words("onset")
    vowels = grammar.words("vowel")
    codas = grammar.words("coda")
    accents = grammar.words("accent")
  }

  /// The stem of the name with a rank among those of a kind: one to three syllables, the first letter a capital.
  func stem(_ kind: Int, rank: Int) -> [UInt8] {
    var random = SplitMix64(seed: seed ^ UInt64(kind) << 56, stream: rank)
    var stem: [UInt8] = []
    let syllables = rank < 400 ? 1 : rank < 100_000 ? 2 : 3
    for index in 0..<syllables {
      stem += random.pick(onsets)
      stem += random.happens(0.015) ? random.pick(accents) : random.pick(vowels)
      if index == syllables - 1 || random.happens(0.4) { stem += random.pick(codas) }
    }
    stem[0] &= 0xDF
    return stem
  }
}
