/// Finds the bodies of notes: lines of their own, and bodies printed inside a line.
struct Notes {
  let text: SourceText
  /// The bodies inside lines that hold other text too, by index of the line.
  private(set) var inside: [Int: [Span]] = [:]
  private let refersByBracket: Bool
  private let isWrapped: Bool

  init(text: SourceText, lines: inout [Line], isWrapped: Bool) {
    self.text = text
    self.isWrapped = isWrapped
    refersByBracket = lines.contains { Self.hasBracketReference($0, text) }
    var index = 0
    while index < lines.count {
      index = lines[index].use == .text ? mark(&lines, at: index) : index + 1
    }
    PlainNotes(text: text, isWrapped: isWrapped).mark(&lines)
  }

  private static func hasBracketReference(_ line: Line, _ text: SourceText) -> Bool {
    var from = line.span.start + 1
    while let at = text.first(UInt8(ascii: "["), in: Span(from, line.span.end)) {
      if text.spaceLength(at: at - 1) == 0, NoteMarks.referenceLength(at: at, in: text) != nil { return true }
      from = at + 1
    }
    return false
  }

  /// Marks what starts at a line and returns the index of the next line to look at.
  private mutating func mark(_ lines: inout [Line], at index: Int) -> Int {
    let line = lines[index]
    if startsNote(line) {
      lines[index].use = .note
      return markContinuation(&lines, after: index)
    }
    return markInside(&lines, at: index)
  }

  private func startsNote(_ line: Line) -> Bool {
    let start = line.body.start
    guard line.mark.hashes == 0, let words = NoteMarks.bodyStart(at: start, in: text), words <= line.span.end else {
      return false
    }
    let isPlainBracket = text.storage[start] == UInt8(ascii: "[") && Ascii.isDigit(text.storage[start + 1])
    return !isPlainBracket || refersByBracket || NoteMarks.colonBody(at: start, in: text) != nil
  }

  private func markContinuation(_ lines: inout [Line], after index: Int) -> Int {
    let needsBracket = NoteMarks.colonBody(at: lines[index].body.start, in: text) != nil
    let isCutting = cutsParagraph(lines, index)
    var last = index
    while last + 1 < lines.count, last - index < 12, lines[last + 1].use == .text {
      if needsBracket ? isClosed(lines[last]) : !continues(lines[last], lines[last + 1], isCutting: isCutting) { break }
      last += 1
      lines[last].use = .noteContinued
    }
    return last + 1
  }

  private func isClosed(_ line: Line) -> Bool { text.storage[line.span.end - 1] == UInt8(ascii: "]") }

  /// Whether a line goes on with the note of the line before it: no blank line, no mark, and no finished sentence.
  ///
  /// A paragraph that the note cuts in two has the better claim to the line, where a note is one line.
  private func continues(_ note: Line, _ next: Line, isCutting: Bool) -> Bool {
    guard next.blanksBefore == 0, !next.startsPage, !next.mark.opensBlock, !startsNote(next) else { return false }
    let ending = Ending(of: note.span, in: text)
    if isCutting, !isWrapped { return endsInAddress(note) && isOneWord(next) }
    return isWrapped ? ending != .stop || note.width > 60 : ending != .stop || text.startsLower(next.body)
  }

  /// Whether a line's last word is a web address, which the line's end may have cut.
  private func endsInAddress(_ line: Line) -> Bool {
    var start = line.span.end
    while start > line.span.start, text.storage[start - 1] > 0x20 { start -= 1 }
    return (start..<line.span.end).contains { text.has("://", at: $0) || text.has("www.", at: $0) }
  }

  private func isOneWord(_ line: Line) -> Bool {
    !(line.span.start..<line.span.end).contains { text.spaceLength(at: $0) > 0 }
  }

  /// Whether the last line of text before a note ends in the middle of a sentence.
  private func cutsParagraph(_ lines: [Line], _ index: Int) -> Bool {
    guard let before = lines[..<index].suffix(12).last(where: { $0.use == .text }) else { return false }
    return before.width > 60 && Ending(of: before.span, in: text) == .open
  }

  private mutating func markInside(_ lines: inout [Line], at index: Int) -> Int {
    let span = lines[index].span
    var from = span.start + 1
    while let at = text.first(UInt8(ascii: "["), in: Span(from, span.end)) {
      from = at + 1
      guard NoteMarks.colonBody(at: at, in: text) != nil else { continue }
      let end = closing(of: at, end: span.end)
      inside[index, default: []].append(Span(at, end ?? span.end))
      if end == nil { return markRest(&lines, after: index) }
      from = end ?? span.end
    }
    return index + 1
  }

  /// The lines after an inside note that its bracket does not close on its own line.
  private func markRest(_ lines: inout [Line], after index: Int) -> Int {
    var last = index
    while last + 1 < lines.count, last - index < 12, lines[last + 1].use == .text, lines[last + 1].blanksBefore == 0 {
      last += 1
      lines[last].use = .noteContinued
      if isClosed(lines[last]) { break }
    }
    return last + 1
  }

  private func closing(of open: Int, end: Int) -> Int? {
    var depth = 0
    for offset in open..<end {
      if text.storage[offset] == UInt8(ascii: "[") { depth += 1 }
      if text.storage[offset] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { return offset + 1 }
      }
    }
    return nil
  }
}
