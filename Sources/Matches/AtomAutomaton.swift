/// All atoms of all lexicons as one nondeterministic automaton over words (K. Thompson's construction, 1968).
///
/// The start is not in the states: an atom may begin at any word, so the places that an atom begins with are kept by
/// class, and a step looks only at those that the word satisfies.
struct AtomAutomaton: Sendable {
  struct Node: Sendable {
    enum Kind: UInt8 { case word, split, accept }
    var kind: Kind
    /// The class of a word, the first of ``AtomAutomaton/branches`` of a split, the atom of an accept.
    var value: Int32
    /// The node after a word, the number of a split's branches.
    var next: Int32
  }

  /// How an atom's start is found from its end.
  enum Start: Sendable {
    /// All of its matches have so many words.
    case fixed(Int32)
    /// By reading backwards from this node.
    case backwards(Int32)
  }

  private(set) var nodes: [Node] = []
  private(set) var branches: [Int32] = []
  /// The nodes after an atom's first word, by that word's class.
  private(set) var entries: [[Int32]] = []
  private(set) var starts: [Start] = []
  /// The fewest and the most words of each atom.
  private(set) var lengths: [ClosedRange<Int32>] = []

  /// Adds an atom, whose number is the count of those before it.
  mutating func add(_ atom: Atom, vocabulary: inout Vocabulary) {
    let id = Int32(starts.count)
    let accept = append(Node(kind: .accept, value: id, next: 0))
    let entry = build(atom, to: accept, &vocabulary)
    let length = atom.lengths
    lengths.append(Int32(length.lowerBound)...Int32(length.upperBound))
    if length.lowerBound == length.upperBound {
      starts.append(.fixed(Int32(length.lowerBound)))
    } else {
      starts.append(.backwards(build(atom.reversed, to: accept, &vocabulary)))
    }
    while entries.count < vocabulary.classCount { entries.append([]) }
    enter(entry)
  }

  private mutating func append(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Builds an atom backwards from the node that follows it; gives the node that begins it.
  private mutating func build(_ atom: Atom, to next: Int32, _ vocabulary: inout Vocabulary) -> Int32 {
    switch atom {
    case .words(let set): return append(Node(kind: .word, value: vocabulary.classID(of: set), next: next))
    case .sequence(let items):
      var next = next
      for item in items.reversed() { next = build(item, to: next, &vocabulary) }
      return next
    case .choice(let alternatives):
      var targets: [Int32] = []
      for each in alternatives { targets.append(build(each, to: next, &vocabulary)) }
      return split(targets)
    case .optional(let atom): return split([build(atom, to: next, &vocabulary), next])
    }
  }

  private mutating func split(_ targets: [Int32]) -> Int32 {
    let first = Int32(branches.count)
    branches += targets
    return append(Node(kind: .split, value: first, next: Int32(targets.count)))
  }

  private mutating func enter(_ node: Int32) {
    var pending = [node]
    var seen: Set<Int32> = []
    while let index = pending.popLast() {
      guard seen.insert(index).inserted else { continue }
      let node = nodes[Int(index)]
      switch node.kind {
      case .word: entries[Int(node.value)].append(node.next)
      case .split: pending += branches[Int(node.value)..<Int(node.value + node.next)]
      case .accept: break
      }
    }
  }
}
