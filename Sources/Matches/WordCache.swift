/// One worker's memory of the symbols of words, by their printed bytes: an open-addressing table with a bound.
///
/// Printed bytes decide both a word's folded key and its case, so equal bytes always have the same symbol. A table that
/// is full is cleared.
struct WordCache {
  private struct Entry {
    var hash: UInt64
    /// Where the word's bytes begin in `bytes`.
    var start: Int32
    /// The number of bytes, 0 in an empty entry.
    var count: Int32
    var symbol: Int32
  }

  /// Longer words are not kept: they are rare, and nothing bounds their length.
  static let longestWord = 64

  private var entries: [Entry]
  private var bytes: [UInt8] = []
  private var used = 0
  private let limit: Int
  private let mask: Int

  /// A cache of at most `limit` words.
  init(limit: Int) {
    self.limit = max(1, limit)
    var capacity = 16
    while capacity < self.limit * 2 { capacity *= 2 }
    mask = capacity - 1
    entries = Array(repeating: Entry(hash: 0, start: 0, count: 0, symbol: 0), count: capacity)
  }

  mutating func removeAll() {
    for index in entries.indices { entries[index].count = 0 }
    bytes.removeAll(keepingCapacity: true)
    used = 0
  }

  /// The symbol of the word in `text[start..<end]`, if it is known.
  func symbol(hash: UInt64, in text: [UInt8], _ start: Int, _ end: Int) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    let count = Int32(truncatingIfNeeded: end - start)
    while true {
      let entry = entries[slot]
      if entry.count == 0 { return nil }
      if entry.hash == hash, entry.count == count, matches(entry, text, start) { return entry.symbol }
      slot = (slot + 1) & mask
    }
  }

  private func matches(_ entry: Entry, _ text: [UInt8], _ start: Int) -> Bool {
    let first = Int(entry.start)
    for offset in 0..<Int(entry.count) where bytes[first + offset] != text[start + offset] { return false }
    return true
  }

  /// Keeps the symbol of a word that is not in the table.
  mutating func insert(_ symbol: Int32, hash: UInt64, in text: [UInt8], _ start: Int, _ end: Int) {
    guard end - start <= Self.longestWord, end > start else { return }
    if used == limit { removeAll() }
    used += 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].count != 0 { slot = (slot + 1) & mask }
    entries[slot] = Entry(hash: hash, start: Int32(bytes.count), count: Int32(end - start), symbol: symbol)
    bytes.append(contentsOf: text[start..<end])
  }
}
