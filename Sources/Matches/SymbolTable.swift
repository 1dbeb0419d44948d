/// The alphabet of one worker: sets of classes that words were seen to satisfy, by number. It grows as words come.
struct SymbolTable {
  /// The symbol of a word that nothing but `_` takes.
  static let other: Int32 = 0

  private var ids: [[Int32]: Int32] = [:]
  private var sets: [[Int32]] = []

  init(vocabulary: Vocabulary) { reset(vocabulary) }

  var count: Int { sets.count }

  /// Forgets every symbol but ``other``.
  mutating func reset(_ vocabulary: Vocabulary) {
    ids.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    _ = symbol(of: vocabulary.classes[Int(Vocabulary.any)].sorted())
  }

  /// The number of a sorted set of classes.
  mutating func symbol(of classes: [Int32]) -> Int32 {
    if let id = ids[classes] { return id }
    let id = Int32(sets.count)
    ids[classes] = id
    sets.append(classes)
    return id
  }

  /// The classes of a symbol, sorted.
  func classes(of symbol: Int32) -> [Int32] { sets[Int(symbol)] }

  /// Whether a word of this symbol satisfies a class. Logarithmic in the number of its classes.
  func symbol(_ symbol: Int32, satisfies wanted: Int32) -> Bool {
    let classes = sets[Int(symbol)]
    var low = 0
    var high = classes.count
    while low < high {
      let middle = (low + high) / 2
      if classes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < classes.count && classes[low] == wanted
  }
}
