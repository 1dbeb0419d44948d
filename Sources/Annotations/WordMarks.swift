/// Words of one block that are marked, so that an overlap is found without comparing every hit with every other:
/// a text whose lines have no end is one block with hundreds of thousands of hits.
struct WordMarks {
  private let origin: Int32
  private var marks: [Bool]

  /// No word of `words` marked.
  init(_ words: Range<Int32>) {
    origin = words.lowerBound
    marks = Array(repeating: false, count: words.count)
  }

  /// Marks words; those outside of the marks' own are left out.
  mutating func insert(_ first: Int32, _ end: Int32) {
    for word in indices(first, end) { marks[word] = true }
  }

  /// Whether one of the words is marked.
  func contains(_ first: Int32, _ end: Int32) -> Bool { indices(first, end).contains { marks[$0] } }

  private func indices(_ first: Int32, _ end: Int32) -> Range<Int> {
    let low = min(max(0, Int(first - origin)), marks.count)
    return low..<min(max(low, Int(end - origin)), marks.count)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element is not before what is looked for, in a collection ordered so that all elements for
  /// which `isBefore` holds come first.
  func partition(where isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
