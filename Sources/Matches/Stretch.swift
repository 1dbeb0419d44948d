/// A stretch of words, from `first` up to, not including, `end`.
struct Stretch: Hashable {
  var first: Int32
  var end: Int32

  func overlaps(_ other: Stretch) -> Bool { first < other.end && other.first < end }

  /// Keeps of overlapping stretches the leftmost, then the longest; leaves the rest in the order of the text.
  static func resolve(_ stretches: inout [Stretch]) {
    if stretches.count < 2 { return }
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
