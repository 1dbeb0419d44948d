/// One line that is not blank, with what can be seen of it alone.
struct Line {
  /// What a line is used for once furniture and notes are known.
  enum Use: Equatable {
    case text, artifact
    /// The body of a note, or a further line of it.
    case note, noteContinued
  }

  /// Its 1-based number.
  var number: Int
  /// The line without white space around it.
  var span: Span
  /// Columns of white space before it; a tab goes to the next multiple of four.
  var indent: Int
  /// Whether it starts with a tab.
  var isTabbed: Bool
  /// How many blank lines stand before it.
  var blanksBefore: Int
  /// Whether a form feed stands before its first character.
  var startsPage: Bool
  /// Marks at its start: hashes, bullet, number, emphasis.
  var mark = Mark()
  /// The line without its marks.
  var body: Span
  /// The body's number of characters.
  var width = 0
  /// Whether a rule of `=` or `-` underlines it as a heading.
  var isUnderlined = false
  /// Whether rules of a table's columns stand above or below.
  var isRuled = false
  var use = Use.text
}

/// Splits a text into its lines that are not blank.
struct LineScan {
  let text: SourceText

  func lines() -> [Line] {
    var lines: [Line] = []
    var blanks = 0
    var pageBreak = false
    for number in 1...text.lineCount {
      let whole = text.span(ofLine: number)
      let span = text.trimmed(whole)
      if span.isEmpty {
        blanks += 1
        pageBreak = pageBreak || text.first(0x0C, in: whole) != nil
        continue
      }
      lines.append(line(number, whole, span, blanks, pageBreak))
      blanks = 0
      pageBreak = text.first(0x0C, in: Span(span.end, whole.end)) != nil
    }
    return lines
  }

  private func line(_ number: Int, _ whole: Span, _ span: Span, _ blanks: Int, _ pageBreak: Bool) -> Line {
    let lead = Span(whole.start, span.start)
    var line = Line(
      number: number, span: span, indent: indent(lead), isTabbed: text.storage[lead.start] == 9 && !lead.isEmpty,
      blanksBefore: blanks, startsPage: pageBreak || text.first(0x0C, in: lead) != nil, body: span)
    var parser = MarkParser(text: text, span: span)
    line.mark = parser.parse()
    line.body = parser.rest
    line.width = text.width(line.body)
    return line
  }

  private func indent(_ lead: Span) -> Int {
    var column = 0
    for offset in lead.start..<lead.end where text.storage[offset] & 0xC0 != 0x80 {
      switch text.storage[offset] {
      case 9: column = column / 4 * 4 + 4
      case 0x0C, 0x0D: break
      default: column += 1
      }
    }
    return column
  }
}
