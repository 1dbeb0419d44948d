/// All globs of all lexicons in one nondeterministic automaton over the scalars of a word's key.
///
/// Run only on words that a worker has not met, so it is simulated as a set of positions rather than determinised.
/// Positions that a word's first two letters cannot reach are never looked at.
struct GlobAutomaton: Sendable {
  private enum Sign: Hashable {
    case scalar(UInt32)
    /// `*`, any run of letters, also an empty one.
    case run
    /// `?`, one letter.
    case one
    /// The glob's end: its predicate.
    case end(Int32)
  }

  private var signs: [Sign] = []
  /// Globs that begin with two letters, by these.
  private var startsByPair: [UInt64: [Int32]] = [:]
  /// Globs that begin with one letter and then a sign, by it.
  private var startsByScalar: [UInt32: [Int32]] = [:]
  private var otherStarts: [Int32] = []

  /// Adds a glob in its folded form.
  mutating func add(_ glob: [UInt8], predicate: Int32) {
    let start = Int32(signs.count)
    for scalar in String(decoding: glob, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "*": signs.append(.run)
      case "?": signs.append(.one)
      default: signs.append(.scalar(scalar.value))
      }
    }
    signs.append(.end(predicate))
    if case .scalar(let first) = signs[Int(start)], case .scalar(let second) = signs[Int(start) + 1] {
      startsByPair[Self.pair(first, second), default: []].append(start)
    } else if case .scalar(let first) = signs[Int(start)] {
      startsByScalar[first, default: []].append(start)
    } else {
      otherStarts.append(start)
    }
  }

  var isEmpty: Bool { signs.isEmpty }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// Calls `report` with the predicate of every glob that matches the whole key.
  func matches(_ key: [UInt8], _ report: (Int32) -> Void) {
    let scalars = Array(String(decoding: key, as: UTF8.self).unicodeScalars)
    guard let first = scalars.first else { return }
    var positions: [Int32] = []
    for start in otherStarts { enter(start, &positions) }
    positions += startsByScalar[first.value] ?? []
    if scalars.count > 1 { positions += startsByPair[Self.pair(first.value, scalars[1].value)] ?? [] }
    for scalar in scalars {
      positions = step(positions, scalar.value)
      if positions.isEmpty { return }
    }
    for position in positions {
      if case .end(let predicate) = signs[Int(position)] { report(predicate) }
    }
  }

  private func step(_ positions: [Int32], _ scalar: UInt32) -> [Int32] {
    var next: [Int32] = []
    for position in positions {
      switch signs[Int(position)] {
      case .run: enter(position, &next)
      case .one: enter(position + 1, &next)
      case .scalar(scalar): enter(position + 1, &next)
      case .scalar, .end: break
      }
    }
    return next
  }

  /// Adds a position and, past runs, those that it reaches without a letter.
  private func enter(_ position: Int32, _ positions: inout [Int32]) {
    if positions.contains(position) { return }
    positions.append(position)
    if case .run = signs[Int(position)] { enter(position + 1, &positions) }
  }
}
