/// The alphabet of one worker: sets of classes that words were seen to satisfy, by number. It grows as words come.
struct SymbolTable {
  /// The symbol of a word that nothing but `_` takes.
  static let other: Int32 = 0

  private var ids: [[Int32]: Int32] = [:]
  /// The classes of the symbols, symbol after symbol, each sorted.
  private var classes: [Int32] = []
  /// The first of each symbol's classes, and at the end their number.
  private var start: [Int32] = [0]

  init(vocabulary: Vocabulary) { reset(vocabulary) }

  var count: Int { start.count - 1 }

  /// Forgets every symbol but ``other``.
  mutating func reset(_ vocabulary: Vocabulary) {
    ids.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    start = [0]
    _ = symbol(of: vocabulary.classes[Int(Vocabulary.any)].sorted())
  }

  /// The number of a sorted set of classes.
  mutating func symbol(of set: [Int32]) -> Int32 {
    if let id = ids[set] { return id }
    let id = Int32(count)
    ids[set] = id
    classes.append(contentsOf: set)
    start.append(Int32(classes.count))
    return id
  }

  /// The classes of a symbol, sorted.
  func classes(of symbol: Int32) -> ArraySlice<Int32> { classes[Int(start[Int(symbol)])..<Int(start[Int(symbol) + 1])] }

  /// Whether a word of this symbol satisfies a class. Logarithmic in the number of its classes.
  func symbol(_ symbol: Int32, satisfies wanted: Int32) -> Bool {
    var low = Int(start[Int(symbol)])
    let end = Int(start[Int(symbol) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if classes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < end && classes[low] == wanted
  }
}
