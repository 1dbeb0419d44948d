/// Tells rows of a table by the marks between their cells.
enum TableRows {
  /// Whether a line holds several cells: pipes around or between them, or a tab after its first word.
  static func isRow(_ line: Line, in text: SourceText) -> Bool {
    guard line.mark.hashes == 0 else { return false }
    return hasPipes(line.span, in: text) || hasInnerTab(line, in: text)
  }

  private static func hasPipes(_ span: Span, in text: SourceText) -> Bool {
    let opens = text.storage[span.start] == UInt8(ascii: "|")
    let closes = text.storage[span.end - 1] == UInt8(ascii: "|")
    if opens && (closes || span.count > 2) { return true }
    var pipes = 0
    for offset in span.start..<span.end where text.storage[offset] == UInt8(ascii: "|") { pipes += 1 }
    return pipes >= 2
  }

  /// A tab after the line's own mark: the tab between a bullet or number and its words does not count.
  private static func hasInnerTab(_ line: Line, in text: SourceText) -> Bool {
    guard !line.mark.hasBullet, line.mark.number?.form != .decimal, line.width <= 400 || line.isTabbed else { return false }
    return text.first(9, in: line.body) != nil
  }
}
