/// Finds the furthest start of an atom's hit by reading backwards from its end. Run only for hits of atoms whose matches
/// differ in length.
struct BackwardsReader {
  private var current: NodeSet
  private var next: NodeSet

  init(automaton: AtomAutomaton) {
    current = NodeSet(automaton: automaton)
    next = NodeSet(automaton: automaton)
  }

  /// The most words that a match ending with the word at `last` may have; words before `first` are not read.
  mutating func longest(
    from node: Int32, ending last: Int, notBefore first: Int, _ word: [Int32], _ symbols: SymbolTable,
    _ automaton: AtomAutomaton
  ) -> Int32 {
    current.removeAll()
    current.insert(node, automaton)
    var longest = 0
    var index = last
    while index >= first {
      next.removeAll()
      for each in current.nodes {
        let node = automaton.nodes[Int(each)]
        if node.kind == .word, symbols.symbol(word[index], satisfies: node.value) { next.insert(node.next, automaton) }
      }
      if next.nodes.isEmpty { break }
      index -= 1
      for each in next.nodes where automaton.nodes[Int(each)].kind == .accept { longest = last - index }
      swap(&current, &next)
    }
    return Int32(truncatingIfNeeded: longest)
  }
}
