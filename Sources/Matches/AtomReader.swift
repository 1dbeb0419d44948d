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

  /// The word after each of an atom's hits in the block, ascending.
  private var ends: [[Int32]]
  /// The hits of the atoms whose starts were asked for.
  private var found: [[AtomHit]]
  /// The atoms that have hits in the block.
  private(set) var touched: [Int32] = []

  init(_ lexicons: CompiledLexicons, limits: CacheLimits) {
    automaton = lexicons.automaton
    vocabulary = lexicons.vocabulary
    symbolLimit = limits.symbols
    symbols = SymbolTable(vocabulary: vocabulary)
    words = WordCache(limit: limits.words)
    states = StateCache(automaton: automaton, classCount: vocabulary.classCount, limit: limits.states)
    backwards = BackwardsReader(automaton: automaton)
    ends = Array(repeating: [], count: automaton.starts.count)
    found = Array(repeating: [], count: automaton.starts.count)
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
      }
    }
  }

  private mutating func forgetBlock() {
    for atom in touched {
      ends[Int(atom)].removeAll(keepingCapacity: true)
      found[Int(atom)].removeAll(keepingCapacity: true)
    }
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
    for atom in states.atoms(endingAt: state) {
      if ends[Int(atom)].isEmpty { touched.append(atom) }
      ends[Int(atom)].append(end)
    }
  }

  /// Whether an atom hits in the block.
  func hits(_ atom: Int32) -> Bool { !ends[Int(atom)].isEmpty }

  /// The sentence of a word of the block, an index into the token table.
  func sentence(of word: Int32) -> Int32 { blockSentences[Int(word) - base] }

  /// The hits of an atom in the block, in the order of their ends, which all differ; each with its furthest start.
  mutating func hits(of atom: Int32) -> [AtomHit] {
    let index = Int(atom)
    if found[index].count == ends[index].count { return found[index] }
    let start = automaton.starts[index]
    for end in ends[index] {
      let last = Int(end) - 1 - base
      let length: Int32
      switch start {
      case .fixed(let count): length = count
      case .backwards(let node):
        length = backwards.longest(
          from: node, ending: last, notBefore: Int(sentenceStarts[last]), blockSymbols, symbols, automaton)
      }
      found[index].append(AtomHit(first: end - length, end: end, sentence: blockSentences[last]))
    }
    return found[index]
  }
}
