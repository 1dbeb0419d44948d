/// A stretch of words, from `first` up to, not including, `end`.
struct Stretch: Hashable {
  var first: Int32
  var end: Int32

  func overlaps(_ other: Stretch) -> Bool { first < other.end && other.first < end }

  /// Keeps of overlapping stretches the leftmost, then the longest; leaves the rest in the order of the text.
  static func resolve(_ stretches: inout [Stretch]) {
    stretches.sort { $0.first != $1.first ? $0.first < $1.first : $0.end > $1.end }
    var kept = 0
    var end = Int32.min
    for stretch in stretches where stretch.first >= end {
      stretches[kept] = stretch
      kept += 1
      end = stretch.end
    }
    stretches.removeLast(stretches.count - kept)
  }
}

/// An end of an atom with its furthest start.
struct AtomHit {
  var first: Int32
  var end: Int32
  /// The sentence, an index into the token table.
  var sentence: Int32
}

/// The hits of all atoms in one block. Buffers are reused from block to block.
struct AtomHits {
  /// The hits of each atom in the order of their ends; no two of an atom have the same end.
  private(set) var lists: [[AtomHit]]
  /// The atoms that have hits.
  private(set) var touched: [Int32] = []

  init(atomCount: Int) { lists = Array(repeating: [], count: atomCount) }

  subscript(atom: Int32) -> [AtomHit] { lists[Int(atom)] }

  mutating func add(_ hit: AtomHit, of atom: Int32) {
    if lists[Int(atom)].isEmpty { touched.append(atom) }
    lists[Int(atom)].append(hit)
  }

  mutating func removeAll() {
    for atom in touched { lists[Int(atom)].removeAll(keepingCapacity: true) }
    touched.removeAll(keepingCapacity: true)
  }
}
