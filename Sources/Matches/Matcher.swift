import Documents
import Tokens

/// The bounds of a ``Matcher``'s caches. They decide about speed and memory, never about hits.
public struct CacheLimits: Sendable {
  /// The most states of the determinised automaton.
  public var states: Int
  /// The most words whose symbol is remembered.
  public var words: Int
  /// The number of symbols past which the alphabet is forgotten between blocks.
  public var symbols: Int

  public init(states: Int = 16_384, words: Int = 32_768, symbols: Int = 65_536) {
    self.states = states
    self.words = words
    self.symbols = symbols
  }
}

/// One worker's matcher: the shared lexicons with caches and buffers of its own.
///
/// What it has seen only makes it faster: the hits of a text are the same whatever was matched before.
public struct Matcher {
  private let lexicons: CompiledLexicons
  private let limits: CacheLimits
  private var symbols: SymbolTable
  private var words: WordCache
  private var states: StateCache
  private var backwards: BackwardsReader
  private var hits: AtomHits
  /// The symbol of each word of the block in hand.
  private var blockSymbols: [Int32] = []
  /// The sentence of each word of the block in hand.
  private var blockSentences: [Int32] = []
  private var candidates: [Int32] = []
  private var isCandidate: [Bool]

  /// A matcher with empty caches.
  public init(_ lexicons: CompiledLexicons, limits: CacheLimits = CacheLimits()) {
    self.lexicons = lexicons
    self.limits = limits
    symbols = SymbolTable(vocabulary: lexicons.vocabulary)
    words = WordCache(limit: limits.words)
    states = StateCache(
      automaton: lexicons.automaton, classCount: lexicons.vocabulary.classCount, limit: limits.states)
    backwards = BackwardsReader(automaton: lexicons.automaton)
    hits = AtomHits(atomCount: lexicons.automaton.starts.count)
    isCandidate = Array(repeating: false, count: lexicons.rules.count)
  }

  /// Appends the hits of all rules to `hits`, sorted by block, first word, end and rule.
  ///
  /// Exclusions, `not:` and weak evidence are applied. The cost for each word does not grow with the number of patterns;
  /// joins cost what their atoms' hits cost.
  public mutating func match(_ tokens: TokenTable, in text: SourceText, into hits: inout [Hit]) {
    for block in 0..<tokens.blockCount {
      forgetSymbolsIfMany()
      readAtoms(tokens, text, block)
      if !self.hits.touched.isEmpty {
        findCandidates()
        if !candidates.isEmpty { matchRules(Int32(block), Int32(tokens.words(ofBlock: block).lowerBound), &hits) }
        self.hits.removeAll()
      }
    }
  }

  private mutating func forgetSymbolsIfMany() {
    guard symbols.count > limits.symbols else { return }
    symbols.reset(lexicons.vocabulary)
    words.removeAll()
    states.removeAll()
  }

  private mutating func readAtoms(_ tokens: TokenTable, _ text: SourceText, _ block: Int) {
    blockSymbols.removeAll(keepingCapacity: true)
    blockSentences.removeAll(keepingCapacity: true)
    let base = tokens.words(ofBlock: block).lowerBound
    for sentence in tokens.sentences(ofBlock: block) {
      let range = tokens.words(ofSentence: sentence)
      var state = StateCache.start
      for word in range {
        let symbol = symbol(of: word, tokens, text)
        blockSymbols.append(symbol)
        blockSentences.append(Int32(truncatingIfNeeded: sentence))
        state = states.next(state, symbol, symbols, lexicons.automaton)
        if states.ends(state) { note(state, word, sentence, range.lowerBound, base) }
      }
    }
  }

  private mutating func symbol(of word: Int, _ tokens: TokenTable, _ text: SourceText) -> Int32 {
    let hash = tokens.hash[word]
    let start = Int(tokens.start[word])
    let end = Int(tokens.end[word])
    if let known = words.symbol(hash: hash, in: text.storage, start, end) { return known }
    let classes = lexicons.vocabulary.classes(of: Span(start, end), hash: hash, in: text)
    let symbol = symbols.symbol(of: classes)
    words.insert(symbol, hash: hash, in: text.storage, start, end)
    return symbol
  }

  /// Notes the atoms that end after a word, each with its furthest start in the sentence.
  private mutating func note(_ state: Int32, _ word: Int, _ sentence: Int, _ sentenceStart: Int, _ base: Int) {
    for atom in states.atoms(endingAt: state) {
      let first: Int
      switch lexicons.automaton.starts[Int(atom)] {
      case .fixed(let count): first = word + 1 - Int(count)
      case .backwards(let node):
        let length = backwards.longest(
          from: node, ending: word - base, notBefore: sentenceStart - base, blockSymbols, symbols, lexicons.automaton)
        first = word + 1 - length
      }
      hits.add(AtomHit(first: Int32(first), end: Int32(word + 1), sentence: Int32(sentence)), of: atom)
    }
  }

  private mutating func findCandidates() {
    candidates.removeAll(keepingCapacity: true)
    for atom in hits.touched {
      for rule in lexicons.triggered[Int(atom)] where !isCandidate[Int(rule)] {
        isCandidate[Int(rule)] = true
        candidates.append(rule)
      }
    }
    candidates.sort()
    for rule in candidates { isCandidate[Int(rule)] = false }
  }

  /// Appends the hits of the candidates, lexicon by lexicon.
  private func matchRules(_ block: Int32, _ firstWord: Int32, _ output: inout [Hit]) {
    let joins = JoinEvaluation(hits: hits, sentences: blockSentences, firstWord: firstWord)
    let outputStart = output.count
    var index = 0
    while index < candidates.count {
      let lexicon = lexicons.rules[Int(candidates[index])].lexicon
      var found: [Hit] = []
      while index < candidates.count, lexicons.rules[Int(candidates[index])].lexicon == lexicon {
        let rule = candidates[index]
        for stretch in joins.stretches(of: lexicons.plans[Int(rule)]) {
          found.append(Hit(rule: rule, block: block, first: stretch.first, end: stretch.end))
        }
        index += 1
      }
      if found.isEmpty { continue }
      joins.remove(lexicons.removals[lexicon], from: &found)
      WeakEvidence.drop(&found, lexicons.rules)
      output += found
    }
    output[outputStart...].sort { ($0.first, $0.end, $0.rule) < ($1.first, $1.end, $1.rule) }
  }
}
