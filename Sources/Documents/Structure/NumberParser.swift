/// Reads a paragraph number or list mark.
struct NumberParser {
  let text: SourceText
  private(set) var at: Int
  private let end: Int

  init(text: SourceText, at: Int, end: Int) {
    self.text = text
    self.at = at
    self.end = end
  }

  mutating func parse() -> Number? {
    let start = at
    let bold = takeBold()
    let opened = take("(")
    let first = byte(0)
    let number = Ascii.isDigit(first) ? figures(opened) : Ascii.isLetter(first) ? letters(opened) : nil
    guard let number, closeBold(bold), endsHere(number) else {
      at = start
      return nil
    }
    return number
  }

  private func byte(_ ahead: Int) -> UInt8 { at + ahead < end ? text.storage[at + ahead] : 0 }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte(0) == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func takeBold() -> Bool {
    guard byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "*") else { return false }
    at += 2
    return true
  }

  private mutating func closeBold(_ bold: Bool) -> Bool { bold ? takeBold() : true }

  private mutating func figures(_ opened: Bool) -> Number? {
    let start = at
    guard let first = takeFigure() else { return nil }
    var parts = [first]
    var colon = false
    while parts.count < 5, isSeparator(byte(0)), Ascii.isDigit(byte(1)) {
      colon = colon || byte(0) == UInt8(ascii: ":")
      at += 1
      guard let next = takeFigure() else { return nil }
      parts.append(next)
    }
    let label = Span(start, at)
    let closed = takeClosing(opened)
    guard !isDate(parts, label), !opened || closed else { return nil }
    if parts.count == 1, !closed, Dates.startsWithMonth(Span(at, end), in: text) { return nil }
    // A tab after the figure sets it apart as well as a stop does.
    let form: Number.Form = parts.count > 1 ? .decimal : closed || byte(0) == 9 ? .integer : .bare
    return Number(form: form, label: label, parts: parts, hasColon: colon, isClosed: closed)
  }

  private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") }

  private mutating func takeFigure() -> Int? {
    var value = 0
    let start = at
    while Ascii.isDigit(byte(0)), at - start < 4 {
      value = value * 10 + Int(byte(0) - 48)
      at += 1
    }
    return at > start && at - start <= 3 && !Ascii.isDigit(byte(0)) ? value : nil
  }

  /// `17.04.20` is a day, not a paragraph; years of four figures are refused as parts before this.
  private func isDate(_ parts: [Int], _ label: Span) -> Bool {
    guard parts.count == 3, parts[0] <= 31, parts[1] <= 12, parts[2] >= 10 else { return false }
    return label.count >= 7 || text.storage[label.start] == UInt8(ascii: "0")
  }

  private mutating func takeClosing(_ opened: Bool) -> Bool {
    if byte(0) == UInt8(ascii: "\\"), byte(1) == UInt8(ascii: ".") || byte(1) == UInt8(ascii: ")") { at += 1 }
    if take(")") {
      _ = take(".")
      return true
    }
    guard !opened, byte(0) == UInt8(ascii: ".") || byte(0) == UInt8(ascii: ":") else { return false }
    at += 1
    return true
  }

  private mutating func letters(_ opened: Bool) -> Number? {
    let start = at
    while Ascii.isLetter(byte(0)), at - start < 6 { at += 1 }
    if at == start + 1, Ascii.isUpper(text.storage[start]), Ascii.isDigit(byte(0)) { return letterAndFigures(start) }
    let label = Span(start, at)
    let colon = byte(0) == UInt8(ascii: ":")
    guard !colon, takeClosing(opened) else { return nil }
    if let value = Roman.value(of: label, in: text) {
      return Number(form: .roman, label: label, parts: [value], isClosed: true)
    }
    guard label.count == 1 else { return nil }
    let place = Int(Ascii.lower(text.storage[start])) - 96
    return Number(form: .letter, label: label, parts: [place], isClosed: true)
  }

  /// `B2.` and `B2.1`: a section's letter with figures after it, closed by a stop or of two figures.
  private mutating func letterAndFigures(_ start: Int) -> Number? {
    var parts = [Int(text.storage[start]) - 64]
    repeat {
      if parts.count > 1 { at += 1 }
      guard let next = takeFigure() else { return nil }
      parts.append(next)
    } while parts.count < 4 && byte(0) == UInt8(ascii: ".") && Ascii.isDigit(byte(1))
    let label = Span(start, at)
    let closed = takeClosing(false)
    return closed || parts.count > 2 ? Number(form: .decimal, label: label, parts: parts, isClosed: closed) : nil
  }

  /// After the number: the line's end, white space, or at once a capital (`4.32The`), but no further figure or sign.
  private func endsHere(_ number: Number) -> Bool {
    if at >= end || text.spaceLength(at: at) > 0 { return true }
    if number.form == .bare { return false }
    let next = byte(0)
    if number.form == .decimal || number.form == .integer {
      return Ascii.isUpper(next) || next == UInt8(ascii: "*") || next == UInt8(ascii: "_")
    }
    return text.storage[at - 1] == UInt8(ascii: ")") && (Ascii.isLetter(next) || next == UInt8(ascii: "*"))
  }
}

/// Roman figures as lists use them, up to 89.
enum Roman {
  static func value(of span: Span, in text: SourceText) -> Int? {
    guard (1...6).contains(span.count) else { return nil }
    let capital = Ascii.isUpper(text.storage[span.start])
    var total = 0
    var previous = 0
    for offset in stride(from: span.end - 1, through: span.start, by: -1) {
      let byte = text.storage[offset]
      guard Ascii.isUpper(byte) == capital, let value = digit(Ascii.lower(byte)) else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 && (span.count > 1 || total <= 10) ? total : nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    default: nil
    }
  }
}
