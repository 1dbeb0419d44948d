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
  /// How many words are counted before the common atoms are chosen.
  public var sample: Int

  public init(states: Int = 16_384, words: Int = 32_768, symbols: Int = 65_536, sample: Int = 16_384) {
    self.states = states
    self.words = words
    self.symbols = symbols
    self.sample = sample
  }
}

/// One worker's matcher: the shared lexicons with caches and buffers of its own.
///
/// What it has seen only makes it faster: the hits of a text are the same whatever was matched before.
public struct Matcher {
  private let lexicons: CompiledLexicons
  private var joins: JoinEvaluation
  /// The rules to try where an atom hits: the lexicons', until this worker knows which atoms are common.
  private var triggers: RuleTriggers
  /// The common atoms that rules wait for, as bits, and all common atoms by their numbers.
  private var awaited: [UInt64] = []
  private var commonAtoms: [Int32] = []
  /// The rules to try in the block in hand.
  private var candidates: [Int32] = []
  private var isCandidate: [Bool]

  /// A matcher with empty caches.
  public init(_ lexicons: CompiledLexicons, limits: CacheLimits = CacheLimits()) {
    self.lexicons = lexicons
    triggers = lexicons.triggers
    joins = JoinEvaluation(atoms: AtomReader(lexicons, limits: limits))
    isCandidate = Array(repeating: false, count: lexicons.rules.count)
  }

  /// Appends the hits of all rules to `hits`, sorted by block, first word, end and rule.
  ///
  /// Exclusions, `not:` and weak evidence are applied. The cost for each word does not grow with the number of patterns;
  /// joins cost what their atoms' hits cost.
  public mutating func match(_ tokens: TokenTable, in text: SourceText, into hits: inout [Hit]) {
    for block in 0..<tokens.blockCount {
      joins.atoms.read(block, of: tokens, in: text)
      findCandidates()
      if !candidates.isEmpty { matchRules(Int32(truncatingIfNeeded: block), &hits) }
      if !joins.atoms.common.isChosen, joins.atoms.learn() { awaitRarest() }
    }
  }

  /// From now on a rule waits for the two of its members that were rarest in what was read.
  private mutating func awaitRarest() {
    let common = joins.atoms.common
    triggers = RuleTriggers(lexicons.plans, atoms: common.numbers.count) { Int(common.frequency[Int($0)]) }
    awaited = Array(repeating: 0, count: common.width)
    commonAtoms = Array(repeating: -1, count: common.width * 64)
    for (atom, number) in common.numbers.enumerated() where number >= 0 {
      commonAtoms[Int(number)] = Int32(atom)
      if !triggers.entries(of: Int32(atom)).isEmpty { awaited[Int(number) >> 6] |= 1 << UInt64(number & 63) }
    }
  }

  private mutating func findCandidates() {
    candidates.removeAll(keepingCapacity: true)
    for atom in joins.atoms.touched { addRules(awaiting: atom) }
    for word in awaited.indices {
      var bits = awaited[word] & joins.atoms.present[word]
      while bits != 0 {
        addRules(awaiting: commonAtoms[word * 64 + bits.trailingZeroBitCount])
        bits &= bits - 1
      }
    }
    candidates.sort()
    for rule in candidates { isCandidate[Int(rule)] = false }
  }

  private mutating func addRules(awaiting atom: Int32) {
    for index in triggers.entries(of: atom) {
      let entry = triggers.entries[index]
      guard !isCandidate[Int(entry.rule)], joins.atoms.hits(entry.other) else { continue }
      isCandidate[Int(entry.rule)] = true
      candidates.append(entry.rule)
    }
  }

  /// Appends the hits of the candidates, lexicon by lexicon.
  private mutating func matchRules(_ block: Int32, _ output: inout [Hit]) {
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
