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
  /// The atoms that end at each state, state after state.
  private var endings: [Int32] = []
  /// The first of each state's `endings`, and at the end their number.
  private var endingStart: [Int32] = []
  /// The next state on a word that nothing but `_` takes; -1 where it is not known yet.
  private var onOther: [Int32] = []
  /// The next state from the start, by symbol; -1 where it is not known yet.
  private var fromStart: [Int32] = []
  private var steps: StepTable

  /// A cache of at most `limit` states, 2 at least.
  init(automaton: AtomAutomaton, classCount: Int, limit: Int) {
    self.limit = max(2, limit)
    scratch = NodeSet(automaton: automaton)
    satisfied = Array(repeating: false, count: classCount)
    steps = StepTable(limit: self.limit &* 16)
    removeAll()
  }

  /// Forgets every state but the start.
  mutating func removeAll() {
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

  /// Appends the atoms that end where this state is reached.
  func appendAtoms(endingAt state: Int32, to atoms: inout [Int32]) {
    for index in Int(endingStart[Int(state)])..<Int(endingStart[Int(state) + 1]) { atoms.append(endings[index]) }
  }

  /// Whether an atom ends where this state is reached.
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

  private mutating func make(
    _ state: Int32, _ symbol: Int32, _ symbols: SymbolTable, _ automaton: AtomAutomaton
  ) -> Int32 {
    reach(from: state, symbols.classes(of: symbol), automaton)
    let known = ids[scratch.nodes]
    if known == nil, sets.count >= limit {
      // `state` is forgotten, so this step cannot be kept.
      removeAll()
      return intern(scratch.nodes, automaton)
    }
    let next = known ?? intern(scratch.nodes, automaton)
    keep(next, after: state, symbol)
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

  /// Leaves in `scratch` the nodes that a word of these classes leads to.
  private mutating func reach(from state: Int32, _ classes: ArraySlice<Int32>, _ automaton: AtomAutomaton) {
    scratch.removeAll()
    for each in classes { satisfied[Int(each)] = true }
    for index in sets[Int(state)] {
      let node = automaton.nodes[Int(index)]
      if node.kind == .word, satisfied[Int(node.value)] { scratch.insert(node.next, automaton) }
    }
    for each in classes {
      satisfied[Int(each)] = false
      for node in automaton.entries[Int(each)] { scratch.insert(node, automaton) }
    }
    scratch.sort()
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
    endings.append(contentsOf: atoms)
    endingStart.append(Int32(endings.count))
    onOther.append(-1)
    return id
  }
}
