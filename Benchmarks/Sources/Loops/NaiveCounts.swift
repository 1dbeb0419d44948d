import Documents

/// Slow and obvious counts that fast ones must agree with.
enum NaiveCounts {
  /// The number of runs of bytes between spaces, line ends, tabs and form feeds.
  static func pieces(of bytes: [UInt8]) -> Int {
    var count = 0
    var isInside = false
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C
      if !isSpace && !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  /// Checks that every line that is not blank belongs to just one block.
  static func checkLines(of document: Document) throws {
    var blocks = Array(repeating: 0, count: document.text.lineCount + 1)
    for block in document.blocks {
      for line in block.lines.joined() { blocks[line] += 1 }
    }
    for line in 1...document.text.lineCount {
      let isBlank = document.text.string(document.text.span(ofLine: line)).allSatisfy(\.isWhitespace)
      if isBlank { continue }
      try BenchmarkFault.unless(
        blocks[line] == 1, "structure: line \(line) of \(document.review) stands in \(blocks[line]) blocks")
    }
  }
}
