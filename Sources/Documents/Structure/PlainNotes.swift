/// Notes whose figures lost their superscript: `1 Text of the note` at a page's foot, `word1` where it is referred to.
///
/// A line is such a note only when its figure is the next in the review's or page's count, when the same figure was glued to
/// a word on the lines before, and when nothing but notes stands between it and the end of its page or paragraph.
struct PlainNotes {
  let text: SourceText
  /// Whether the text breaks its lines at a width.
  let isWrapped: Bool

  func mark(_ lines: inout [Line]) {
    var next = 1
    for index in lines.indices {
      guard let number = lines[index].mark.number, number.form == .bare,
        number.parts[0] == next || number.parts[0] == 1,
        lines[index].use == .text, let end = noteEnd(after: index, lines),
        isReferredTo(number.parts[0], before: index, lines)
      else { continue }
      lines[index].use = .note
      for rest in (index + 1)..<end where lines[rest].mark.number?.form != .bare { lines[rest].use = .noteContinued }
      next = number.parts[0] + 1
    }
  }

  /// The index after the note's last line, where only notes stand between it and the end of its page or paragraph.
  private func noteEnd(after index: Int, _ lines: [Line]) -> Int? {
    // A paragraph of one line by itself, where paragraphs are one line each.
    if !isWrapped { return isSentence(lines[index]) ? index + 1 : nil }
    var end: Int?
    for at in lines.indices[(index + 1)...].prefix(12) {
      let line = lines[at]
      if line.use == .artifact || line.startsPage { return end ?? at }
      if line.blanksBefore > 0 { return lines[index].blanksBefore > 0 && isSentence(lines[at - 1]) ? end ?? at : nil }
      if line.mark.opensBlock { return nil }
      if line.mark.number?.form == .bare { end = end ?? at }
    }
    return index + 12 >= lines.count ? end ?? lines.count : nil
  }

  /// Whether a line ends as notes do, with a stop or an address, and titles do not.
  private func isSentence(_ line: Line) -> Bool {
    Ending(of: line.span, in: text) == .stop
      || (line.span.start..<line.span.end).contains { text.has("http", at: $0) || text.has("www.", at: $0) }
  }

  private func isReferredTo(_ value: Int, before index: Int, _ lines: [Line]) -> Bool {
    let digits = Array(String(value).utf8)
    return lines[max(0, index - 60)..<index].contains { $0.use == .text && holds(digits, $0.span) }
  }

  /// Whether the figure stands glued to a small letter or a closing mark, with no further letter or figure after it.
  private func holds(_ digits: [UInt8], _ span: Span) -> Bool {
    guard span.count > digits.count else { return false }
    for offset in (span.start + 1)...(span.end - digits.count) where isGlue(text.storage[offset - 1]) {
      guard digits.indices.allSatisfy({ text.storage[offset + $0] == digits[$0] }) else { continue }
      let after = text.storage[offset + digits.count]
      if !Ascii.isDigit(after) && !Ascii.isLetter(after) && after != UInt8(ascii: ".")
        || offset + digits.count == span.end
      {
        return true
      }
    }
    return false
  }

  private func isGlue(_ byte: UInt8) -> Bool {
    Ascii.isLower(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")")
  }
}
