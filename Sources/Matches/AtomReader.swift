import Documents
import Tokens

/// Reads blocks and finds where atoms end; their starts only when a join asks for them.
///
/// Most atoms that end somewhere are members of joins whose other members are nowhere near, so a hit costs one integer
/// until then.
struct AtomReader {
  private let automaton: AtomAutomaton
  private let vocabulary: Vocabulary
  private let symbolLimit: Int
  private var symbols: SymbolTable
  private var words: WordCache
  private var states: StateCache
  private var backwards: BackwardsReader

  /// The block's first word.
  private var base = 0
  /// The symbol of each word of the block.
  private var blockSymbols: [Int32] = []
  /// The sentence of each word of the block, an index into the token table.
  private var blockSentences: [Int32] = []
  /// The first word of each sentence of the block, counted from the block's first word, by word.
  private var sentenceStarts: [Int32] = []

  /// The atoms that end, and where, in the order of the text.
  private var endingAtoms: [Int32] = []
  private var endingWords: [Int32] = []
  /// How many hits each atom has, and where they begin in `ends`.
  private var counts: [Int32]
  private var offsets: [Int32]
  /// The word after each hit, atom after atom, ascending for each.
  private var ends: [Int32] = []
  /// The furthest start of each hit; -1 where it has not been asked for.
  private var firsts: [Int32] = []
  /// The atoms that have hits in the block, but for common ones.
  private(set) var touched: [Int32] = []

  /// The common atoms, once enough was read to know them.
  private(set) var common: CommonAtoms
  /// Where the bits of the state after each word of the block begin in the cache's rows.
  private var blockRows: [Int32] = []
  /// A bit for each common atom that hits in the block.
  private(set) var present: [UInt64] = []
  /// The common atoms whose hits were looked for in the block.
  private var lookedFor: [Int32] = []
  private var isLookedFor: [Bool]

  init(_ lexicons: CompiledLexicons, limits: CacheLimits) {
    automaton = lexicons.automaton
    vocabulary = lexicons.vocabulary
    symbolLimit = limits.symbols
    symbols = SymbolTable(vocabulary: vocabulary)
    words = WordCache(limit: limits.words)
    backwards = BackwardsReader(automaton: automaton)
    counts = Array(repeating: 0, count: automaton.starts.count)
    offsets = counts
    let common = CommonAtoms(count: counts.count, sample: limits.sample)
    self.common = common
    states = StateCache(
      automaton: automaton, classCount: vocabulary.classCount, limit: limits.states, common: common)
    isLookedFor = Array(repeating: false, count: counts.count)
  }

  /// Reads a block; what was known of the one before is forgotten.
  mutating func read(_ block: Int, of tokens: TokenTable, in text: SourceText) {
    forgetBlock()
    base = tokens.words(ofBlock: block).lowerBound
    for sentence in tokens.sentences(ofBlock: block) {
      let range = tokens.words(ofSentence: sentence)
      var state = StateCache.start
      for word in range {
        let symbol = symbol(of: word, tokens, text)
        blockSymbols.append(symbol)
        blockSentences.append(Int32(truncatingIfNeeded: sentence))
        sentenceStarts.append(Int32(truncatingIfNeeded: range.lowerBound - base))
        state = states.next(state, symbol, symbols, automaton)
        if states.ends(state) { note(state, end: Int32(truncatingIfNeeded: word + 1)) }
        if common.width > 0 { noteCommon(state) }
      }
    }
    sortByAtom()
  }

  /// Takes what was read so far for a sample, until it is large enough; whether the common atoms were chosen just now.
  ///
  /// Between blocks: what is known of the one before is forgotten.
  mutating func learn() -> Bool {
    guard common.count(endingAtoms, words: blockSymbols.count) else { return false }
    common.choose()
    forgetBlock()
    states.setCommon(common)
    present = Array(repeating: 0, count: common.width)
    return true
  }

  private mutating func noteCommon(_ state: Int32) {
    let row = states.row(state)
    blockRows.append(Int32(truncatingIfNeeded: row))
    for index in 0..<common.width { present[index] |= states.rows[row + index] }
  }

  private mutating func forgetBlock() {
    for atom in touched { counts[Int(atom)] = 0 }
    for atom in lookedFor {
      counts[Int(atom)] = 0
      isLookedFor[Int(atom)] = false
    }
    lookedFor.removeAll(keepingCapacity: true)
    blockRows.removeAll(keepingCapacity: true)
    for index in present.indices { present[index] = 0 }
    states.forgetRows()
    endingAtoms.removeAll(keepingCapacity: true)
    endingWords.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
    blockSymbols.removeAll(keepingCapacity: true)
    blockSentences.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
    // Only here: within a block, the symbols of its words are in use.
    if symbols.count > symbolLimit {
      symbols.reset(vocabulary)
      words.removeAll()
      states.removeAll()
    }
  }

  private mutating func symbol(of word: Int, _ tokens: TokenTable, _ text: SourceText) -> Int32 {
    let hash = tokens.hash[word]
    let start = Int(tokens.start[word])
    let end = Int(tokens.end[word])
    if let known = words.symbol(hash: hash, in: text.storage, start, end) { return known }
    let symbol = symbols.symbol(of: vocabulary.classes(of: Span(start, end), hash: hash, in: text))
    words.insert(symbol, hash: hash, in: text.storage, start, end)
    return symbol
  }

  private mutating func note(_ state: Int32, end: Int32) {
    let first = endingAtoms.count
    states.appendAtoms(endingAt: state, to: &endingAtoms)
    for index in first..<endingAtoms.count {
      let atom = endingAtoms[index]
      if counts[Int(atom)] == 0 { touched.append(atom) }
      counts[Int(atom)] &+= 1
      endingWords.append(end)
    }
  }

  /// Sorts the ends by atom: a counting sort, which keeps the order of the text.
  private mutating func sortByAtom() {
    var offset: Int32 = 0
    for atom in touched {
      offsets[Int(atom)] = offset
      offset &+= counts[Int(atom)]
      counts[Int(atom)] = 0
    }
    // What was looked for in the block before stands behind the sorted hits.
    if ends.count > Int(offset) {
      ends.removeLast(ends.count - Int(offset))
      firsts.removeLast(firsts.count - Int(offset))
    }
    while ends.count < Int(offset) {
      ends.append(0)
      firsts.append(-1)
    }
    for index in endingAtoms.indices {
      let atom = Int(endingAtoms[index])
      let slot = Int(offsets[atom] &+ counts[atom])
      counts[atom] &+= 1
      ends[slot] = endingWords[index]
      firsts[slot] = -1
    }
  }

  /// Whether an atom hits in the block.
  func hits(_ atom: Int32) -> Bool {
    let number = Int(common.numbers[Int(atom)])
    return number < 0 ? counts[Int(atom)] > 0 : present[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// Looks for the hits of a common atom.
  private mutating func lookFor(_ atom: Int32) {
    let number = Int(common.numbers[Int(atom)])
    guard number >= 0, !isLookedFor[Int(atom)] else { return }
    isLookedFor[Int(atom)] = true
    lookedFor.append(atom)
    let (word, bit) = (number >> 6, UInt64(number & 63))
    offsets[Int(atom)] = Int32(ends.count)
    for (index, row) in blockRows.enumerated() where states.rows[Int(row) + word] >> bit & 1 == 1 {
      ends.append(Int32(truncatingIfNeeded: base + index + 1))
      firsts.append(-1)
    }
    counts[Int(atom)] = Int32(ends.count) - offsets[Int(atom)]
  }

  /// The sentence of a word of the block, an index into the token table.
  func sentence(of word: Int32) -> Int32 { blockSentences[Int(word) - base] }

  /// The numbers of an atom's hits in the block, in the order of their ends, which all differ.
  mutating func hits(of atom: Int32) -> Range<Int> {
    lookFor(atom)
    let first = Int(offsets[Int(atom)])
    return first..<first + Int(counts[Int(atom)])
  }

  /// The word after a hit.
  func end(_ hit: Int) -> Int32 { ends[hit] }

  /// The fewest and the most words of an atom's hits.
  func lengths(of atom: Int32) -> ClosedRange<Int32> { automaton.lengths[Int(atom)] }

  /// The first word of a hit of an atom: the furthest start of its end.
  mutating func first(_ hit: Int, of atom: Int32) -> Int32 {
    if firsts[hit] >= 0 { return firsts[hit] }
    let end = ends[hit]
    let first: Int32
    switch automaton.starts[Int(atom)] {
    case .fixed(let count): first = end - count
    case .backwards(let node):
      let last = Int(end) - 1 - base
      first =
        end
        - backwards.longest(
          from: node, ending: last, notBefore: Int(sentenceStarts[last]), blockSymbols, symbols, automaton)
    }
    firsts[hit] = first
    return first
  }

  /// A hit of an atom with its start.
  mutating func hit(_ hit: Int, of atom: Int32) -> AtomHit {
    AtomHit(first: first(hit, of: atom), end: ends[hit], sentence: sentence(of: ends[hit] - 1))
  }
}
