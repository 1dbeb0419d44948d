import Documents

/// One sign of a written pattern.
struct PatternToken {
  enum Kind: Equatable {
    case word(WordPattern)
    case any
    case reference(String)
    /// `..` or `..n`.
    case gap(Int)
    case plus
    /// `|`; tight without blanks around it.
    case bar(tight: Bool)
    case openGroup, closeGroup, openOptional, closeOptional
  }
  var kind: Kind
  var place: Place
  /// Whether a blank, or the pattern's start, stands before it.
  var afterBlank: Bool

  /// The word as written if it is a plain one; keywords are such.
  var plainWord: String? {
    if case .word(let word) = kind, word.form == .folded { return word.text }
    return nil
  }
}

/// Cuts a written pattern into its signs and reports every one that is none.
struct PatternLexer {
  let line: LexiconLine
  let end: Int
  private var index: Int
  private(set) var tokens: [PatternToken] = []
  private(set) var failed = false

  init(line: LexiconLine, range: Range<Int>) {
    self.line = line
    index = range.lowerBound
    end = range.upperBound
  }

  /// The signs of a range of a line; nil after a fault.
  static func tokens(of line: LexiconLine, in range: Range<Int>, findings: inout FindingList) -> [PatternToken]? {
    var lexer = PatternLexer(line: line, range: range)
    while lexer.index < lexer.end { lexer.next(&findings) }
    return lexer.failed ? nil : lexer.tokens
  }

  private mutating func next(_ findings: inout FindingList) {
    let byte = line.bytes[index]
    switch byte {
    case 0x20, 0x09: index += 1
    case UInt8(ascii: "("): sign(.openGroup)
    case UInt8(ascii: ")"): sign(.closeGroup)
    case UInt8(ascii: "["): sign(.openOptional)
    case UInt8(ascii: "]"): sign(.closeOptional)
    case UInt8(ascii: "|"): bar(&findings)
    case UInt8(ascii: "+"): sign(.plus)
    case UInt8(ascii: "<"): reference(&findings)
    case UInt8(ascii: ".") where index + 1 < end && line.bytes[index + 1] == byte: gap(&findings)
    default: word(&findings)
    }
  }

  private var isAfterBlank: Bool { tokens.isEmpty || index == 0 || LexiconLine.isBlank(line.bytes[index - 1]) }

  private mutating func append(_ kind: PatternToken.Kind, from start: Int) {
    let blank = tokens.isEmpty || start == 0 || LexiconLine.isBlank(line.bytes[start - 1])
    tokens.append(PatternToken(kind: kind, place: line.place(at: start), afterBlank: blank))
  }

  private mutating func sign(_ kind: PatternToken.Kind) {
    append(kind, from: index)
    index += 1
  }

  private mutating func fail(_ findings: inout FindingList, at offset: Int, _ problem: String, _ mend: String) {
    failed = true
    findings.error(line.place(at: offset), problem, mend)
  }

  private mutating func bar(_ findings: inout FindingList) {
    let before = isAfterBlank
    let after = index + 1 >= end || LexiconLine.isBlank(line.bytes[index + 1])
    if before != after, index + 1 < end, !tokens.isEmpty {
      fail(
        &findings, at: index, "a bar with a blank on one side only",
        "write ` | ` between sequences, or `|` without blanks between words")
    }
    append(.bar(tight: !before && !after), from: index)
    index += 1
  }

  private mutating func reference(_ findings: inout FindingList) {
    let start = index
    index += 1
    while index < end, Self.isNameByte(line.bytes[index]) { index += 1 }
    guard index < end, line.bytes[index] == UInt8(ascii: ">"), index > start + 1 else {
      let mend = "write the name of a list as `<name>`, with small letters, digits and hyphens"
      fail(&findings, at: start, "a `<` that opens no name", mend)
      while index < end, !LexiconLine.isBlank(line.bytes[index]) { index += 1 }
      return
    }
    let name = line.text(start + 1..<index)
    index += 1
    append(.reference(name), from: start)
    if index < end, line.bytes[index] == UInt8(ascii: "~") {
      fail(&findings, at: index, "a list has no inflections", "put `~` after the words of `let \(name)`")
      index += 1
    }
  }

  private mutating func gap(_ findings: inout FindingList) {
    let start = index
    index += 2
    let digits = index
    while index < end, Self.isDigit(line.bytes[index]) { index += 1 }
    let number = digits == index ? LanguageBound.plainGap : Int(line.text(digits..<index)) ?? Int.max
    if index < end, !LexiconLine.isBlank(line.bytes[index]) {
      fail(&findings, at: start, "a gap that runs into a word", "write `..` or `..8` with blanks around it")
      while index < end, !LexiconLine.isBlank(line.bytes[index]) { index += 1 }
    } else if number > LanguageBound.gap {
      fail(
        &findings, at: start, "a gap of more than \(LanguageBound.gap) words", "write ..\(LanguageBound.gap) at most")
    } else if !tokens.isEmpty, !LexiconLine.isBlank(line.bytes[start - 1]) {
      fail(&findings, at: start, "a gap that runs into a word", "write a blank before `..`")
    }
    append(.gap(number), from: start)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || (byte >= 0x61 && byte <= 0x7A)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func word(_ findings: inout FindingList) {
    let start = index
    var scanner = PatternWordScanner(line: line, start: index, end: end)
    let kind = scanner.scan()
    index = max(scanner.index, start + 1)
    if let fault = scanner.fault {
      fail(&findings, at: fault.offset, fault.problem, fault.mend)
    } else if let kind {
      append(kind, from: start)
    }
  }
}
