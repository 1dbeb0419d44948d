/// A set of nodes under construction: what a step of the automaton reaches, past splits.
struct NodeSet {
  private(set) var nodes: [Int32] = []
  private var stamps: [UInt32]
  private var stamp: UInt32 = 0
  private var pending: [Int32] = []

  init(automaton: AtomAutomaton) { stamps = Array(repeating: 0, count: automaton.nodes.count) }

  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    if stamp == .max {
      for index in stamps.indices { stamps[index] = 0 }
      stamp = 0
    }
    stamp += 1
  }

  mutating func sort() { nodes.sort() }

  /// Adds nodes of another set, none of them a split.
  mutating func insert(distinct others: [Int32]) {
    for node in others where stamps[Int(node)] != stamp {
      stamps[Int(node)] = stamp
      nodes.append(node)
    }
  }

  /// Adds a node, or the nodes that a split leads to.
  mutating func insert(_ node: Int32, _ automaton: AtomAutomaton) {
    if automaton.nodes[Int(node)].kind != .split {
      if stamps[Int(node)] == stamp { return }
      stamps[Int(node)] = stamp
      nodes.append(node)
      return
    }
    pending.append(node)
    while let index = pending.popLast() {
      guard stamps[Int(index)] != stamp else { continue }
      stamps[Int(index)] = stamp
      let node = automaton.nodes[Int(index)]
      if node.kind == .split {
        pending.append(contentsOf: automaton.branches[Int(node.value)..<Int(node.value + node.next)])
      } else {
        nodes.append(index)
      }
    }
  }
}
