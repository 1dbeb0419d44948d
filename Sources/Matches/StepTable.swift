/// The known steps of a ``StateCache``, by state and symbol: an open-addressing table with a bound. Full, it is cleared.
struct StepTable {
  /// State and symbol in one number; `.max` in an empty entry.
  private var keys: [UInt64]
  private var values: [Int32]
  private var used = 0
  private let limit: Int
  private var mask: Int

  init(limit: Int) {
    self.limit = limit
    mask = 63
    keys = Array(repeating: .max, count: 64)
    values = Array(repeating: 0, count: 64)
  }

  mutating func removeAll() {
    if used == 0 { return }
    for index in keys.indices { keys[index] = .max }
    used = 0
  }

  private static func key(_ state: Int32, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }

  private func slot(of key: UInt64) -> Int {
    // Fibonacci hashing (D. Knuth, TAOCP 3, 6.4): the product's high bits depend on all of the key's.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  func next(_ state: Int32, _ symbol: Int32) -> Int32? {
    let key = Self.key(state, symbol)
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot] : nil
  }

  mutating func insert(_ next: Int32, after state: Int32, _ symbol: Int32) {
    if used >= limit { removeAll() }
    if used * 2 >= keys.count { grow() }
    let key = Self.key(state, symbol)
    let slot = slot(of: key)
    if keys[slot] == .max { used += 1 }
    keys[slot] = key
    values[slot] = next
  }

  private mutating func grow() {
    let old = (keys, values)
    mask = keys.count * 2 - 1
    keys = Array(repeating: .max, count: mask + 1)
    values = Array(repeating: 0, count: mask + 1)
    for (key, value) in zip(old.0, old.1) where key != .max {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
