/// The atoms' automaton determinised as far as the text needs it, in bounded memory.
///
/// The lazy construction of regular-expression engines (R. Cox, "Regular Expression Matching in the Wild", 2010), over
/// symbols of words. A cache that is full is cleared; the state in hand is made anew, so hits never depend on the bound.
struct StateCache {
  /// The state at a sentence's start: nothing has begun.
  static let start: Int32 = 0

  private let limit: Int
  private var scratch: NodeSet
  private var satisfied: [Bool]
  private var ids: [[Int32]: Int32] = [:]
  /// The nodes of each state, sorted.
  private var sets: [[Int32]] = []
  /// The common atoms, whose ends are kept as bits.
  private var common: CommonAtoms
  /// The common atoms that end at each state, a bit each, row after row; before the rows of this cache's states, those of
  /// states that were forgotten while a block was read.
  private(set) var rows: [UInt64] = []
  /// Where the rows of this cache's states begin.
  private var rowStart = 0
  /// How often states were forgotten.
  private var generation = 0
  /// The other atoms that end at each state, state after state.
  private var endings: [Int32] = []
  /// The first of each state's `endings`, and at the end their number.
  private var endingStart: [Int32] = []
  /// The next state on a word that nothing but `_` takes; -1 where it is not known yet.
  private var onOther: [Int32] = []
  /// The next state from the start, by symbol; -1 where it is not known yet.
  private var fromStart: [Int32] = []
  private var steps: StepTable

  /// A cache of at most `limit` states, 2 at least.
  init(automaton: AtomAutomaton, classCount: Int, limit: Int, common: CommonAtoms) {
    self.limit = max(2, limit)
    scratch = NodeSet(automaton: automaton)
    satisfied = Array(repeating: false, count: classCount)
    steps = StepTable(limit: self.limit &* 16)
    self.common = common
    removeAll()
  }

  /// Keeps the ends of common atoms as bits from now on.
  mutating func setCommon(_ atoms: CommonAtoms) {
    common = atoms
    removeAll()
  }

  /// Between blocks: forgets the rows of states that are forgotten.
  mutating func forgetRows() { if rowStart > 0 { removeAll() } }

  /// Where the bits of a state begin in ``rows``; it holds until ``forgetRows()``.
  func row(_ state: Int32) -> Int { rowStart + Int(state) * common.width }

  /// Forgets every state but the start, and all rows.
  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    forgetStates()
  }

  private mutating func forgetStates() {
    generation &+= 1
    rowStart = rows.count
    ids.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
    endingStart.removeAll(keepingCapacity: true)
    endingStart.append(0)
    onOther.removeAll(keepingCapacity: true)
    fromStart.removeAll(keepingCapacity: true)
    steps.removeAll()
    add([], endings: [])
  }

  /// Appends the atoms, but for common ones, that end where this state is reached.
  func appendAtoms(endingAt state: Int32, to atoms: inout [Int32]) {
    for index in Int(endingStart[Int(state)])..<Int(endingStart[Int(state) + 1]) { atoms.append(endings[index]) }
  }

  /// Whether an atom that is not common ends where this state is reached.
  func ends(_ state: Int32) -> Bool { endingStart[Int(state)] != endingStart[Int(state) + 1] }

  /// The state after a word; it holds until the next call.
  mutating func next(
    _ state: Int32, _ symbol: Int32, _ symbols: SymbolTable, _ automaton: AtomAutomaton
  ) -> Int32 {
    if symbol == SymbolTable.other {
      let known = onOther[Int(state)]
      if known >= 0 { return known }
    } else if state == Self.start {
      if Int(symbol) < fromStart.count, fromStart[Int(symbol)] >= 0 { return fromStart[Int(symbol)] }
    } else if let known = steps.next(state, symbol) {
      return known
    }
    return make(state, symbol, symbols, automaton)
  }

  /// Most words go on with nothing that has begun: then the step is the one from the start, whose set is made once for a symbol.
  private mutating func make(
    _ state: Int32, _ symbol: Int32, _ symbols: SymbolTable, _ automaton: AtomAutomaton
  ) -> Int32 {
    let nodes = sets[Int(state)]
    let classes = symbols.classes(of: symbol)
    let before = generation
    let fresh = state == Self.start ? nil : next(Self.start, symbol, symbols, automaton)
    goOn(nodes, classes, automaton)
    if let fresh, scratch.nodes.isEmpty {
      if generation == before { keep(fresh, after: state, symbol) }
      return fresh
    }
    if let fresh { scratch.insert(distinct: sets[Int(fresh)]) } else { begin(classes, automaton) }
    scratch.sort()
    let known = ids[scratch.nodes]
    if known == nil, sets.count >= limit { forgetStates() }
    let next = known ?? intern(scratch.nodes, automaton)
    // A state that was forgotten meanwhile has no step to keep.
    if generation == before { keep(next, after: state, symbol) }
    return next
  }

  private mutating func keep(_ next: Int32, after state: Int32, _ symbol: Int32) {
    if symbol == SymbolTable.other {
      onOther[Int(state)] = next
    } else if state == Self.start {
      while fromStart.count <= Int(symbol) { fromStart.append(-1) }
      fromStart[Int(symbol)] = next
    } else {
      steps.insert(next, after: state, symbol)
    }
  }

  /// Leaves in `scratch` the nodes to which a word of these classes leads from some nodes.
  private mutating func goOn(_ nodes: [Int32], _ classes: ArraySlice<Int32>, _ automaton: AtomAutomaton) {
    scratch.removeAll()
    if nodes.isEmpty { return }
    for each in classes { satisfied[Int(each)] = true }
    for index in nodes {
      let node = automaton.nodes[Int(index)]
      if node.kind == .word, satisfied[Int(node.value)] { scratch.insert(node.next, automaton) }
    }
    for each in classes { satisfied[Int(each)] = false }
  }

  /// Adds to `scratch` the nodes that a word of these classes begins.
  private mutating func begin(_ classes: ArraySlice<Int32>, _ automaton: AtomAutomaton) {
    for each in classes {
      for node in automaton.entries[Int(each)] { scratch.insert(node, automaton) }
    }
  }

  private mutating func intern(_ nodes: [Int32], _ automaton: AtomAutomaton) -> Int32 {
    if let known = ids[nodes] { return known }
    var endings: [Int32] = []
    for index in nodes where automaton.nodes[Int(index)].kind == .accept {
      endings.append(automaton.nodes[Int(index)].value)
    }
    return add(nodes, endings: endings)
  }

  @discardableResult
  private mutating func add(_ nodes: [Int32], endings atoms: [Int32]) -> Int32 {
    let id = Int32(sets.count)
    ids[nodes] = id
    sets.append(nodes)
    let row = rows.count
    rows.append(contentsOf: repeatElement(0, count: common.width))
    for atom in atoms {
      let number = Int(common.numbers[Int(atom)])
      if number < 0 { endings.append(atom) } else { rows[row + (number >> 6)] |= 1 << UInt64(number & 63) }
    }
    endingStart.append(Int32(endings.count))
    onOther.append(-1)
    return id
  }
}
