import Documents
import Tokens

/// Reads one word of a written pattern: `word`, `=Word`, `wo*d`, `word~`, `_`.
struct PatternWordScanner {
  let line: LexiconLine
  let end: Int
  private(set) var index: Int
  private(set) var fault: (offset: Int, problem: String, mend: String)?
  private let start: Int

  init(line: LexiconLine, start: Int, end: Int) {
    self.line = line
    self.start = start
    self.end = end
    index = start
  }

  mutating func scan() -> PatternToken.Kind? {
    let exact = line.bytes[index] == UInt8(ascii: "=")
    if exact { index += 1 }
    let first = index
    var glob = false
    while index < end, let width = wordByteWidth() {
      glob = glob || line.bytes[index] == UInt8(ascii: "*") || line.bytes[index] == UInt8(ascii: "?")
      index += width
    }
    let text = Self.normalised(line.text(first..<index))
    let inflected = index < end && line.bytes[index] == UInt8(ascii: "~")
    if inflected { index += 1 }
    if text.isEmpty { return strange(exact: exact, inflected: inflected) }
    if text == "_" { return exact || inflected ? signedAny() : .any }
    checkEdges(text, first: first)
    checkForm(exact: exact, inflected: inflected, glob: glob)
    checkHyphens(text, first: first)
    if !glob { checkParts(text, first: first) }
    guard fault == nil else { return nil }
    let form: WordPattern.Form = exact ? .exact : inflected ? .inflected : glob ? .glob : .folded
    return .word(WordPattern(text: text, form: form))
  }

  /// A word with plain hyphens and without the apostrophe of a plural's possessive, as in `parents'`.
  private static func normalised(_ text: String) -> String {
    var scalars = String.UnicodeScalarView(
      text.unicodeScalars.map { $0 == "\u{2010}" || $0 == "\u{2011}" ? "-" : $0 })
    if scalars.count > 1, let last = scalars.last, isApostrophe(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2018}" || scalar == "\u{2019}"
  }

  /// The width of the character at `index` if a word may hold it.
  private func wordByteWidth() -> Int? {
    let byte = line.bytes[index]
    if byte < 0x80 { return Self.isWordByte(byte) ? 1 : nil }
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard index + width <= line.bytes.count,
      let scalar = line.text(index..<index + width).unicodeScalars.first
    else { return nil }
    let joins = scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{2010}" || scalar == "\u{2011}"
    return joins || scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? width : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "-"),
      UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func strange(exact: Bool, inflected: Bool) -> PatternToken.Kind? {
    if exact {
      fault = (start, "`=` without a word", "write `=DNA` without a blank")
      return nil
    }
    if inflected {
      fault = (start, "`~` without a word", "put `~` right after a word, as in `assess~`")
      return nil
    }
    let scalar = character(at: index)
    index += scalar.utf8.count
    fault = (start, "`\(scalar)` means nothing in a pattern", "leave it out: punctuation between words is passed over")
    return nil
  }

  private func character(at offset: Int) -> String {
    let byte = line.bytes[offset]
    let width = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    return line.text(offset..<min(offset + width, line.bytes.count))
  }

  private mutating func signedAny() -> PatternToken.Kind? {
    fault = (start, "`_` with a sign", "write `_` alone: it is any one word")
    return nil
  }

  private mutating func checkEdges(_ text: String, first: Int) {
    if text.contains("_") {
      fault = fault ?? (first, "`_` inside a word", "write `_` alone for any one word, `?` for one letter")
    } else if text.allSatisfy({ $0 == "*" }) {
      fault = fault ?? (first, "a glob that matches every word", "write `_` for any one word")
    } else if text.allSatisfy({ "./'&\u{2019}\u{2018}".contains($0) }) {
      fault =
        fault ?? (first, "`\(text)` is no word", "leave it out: punctuation between words is passed over")
    } else if let edge = [text.first, text.last].compactMap({ $0 }).first(where: { "./'&\u{2019}\u{2018}".contains($0) }
    ) {
      fault =
        fault ?? (first, "a word that starts or ends with `\(edge)`", "leave it out: it is no part of a word there")
    }
  }

  private mutating func checkForm(exact: Bool, inflected: Bool, glob: Bool) {
    if exact && glob {
      fault = fault ?? (start, "a glob in an exact word", "leave out `=` or write the words in full")
    } else if exact && inflected {
      fault = fault ?? (start, "an exact word has no inflections", "leave out `=` or `~`")
    } else if inflected && glob {
      fault = fault ?? (start, "a glob has no inflections", "leave out `~` or the `*` and `?`")
    }
  }

  /// A written word must be one word of a text too, or it would match nothing.
  private mutating func checkParts(_ text: String, first: Int) {
    for part in text.split(separator: "-") {
      let source = SourceText(String(part))
      let words = Tokeniser.table(of: source)
      guard words.count > 1 else { continue }
      let apart = (0..<words.count).map { source.string(words.span($0)) }.joined(separator: " ")
      fault = fault ?? (first, "`\(part)` is \(words.count) words in a text", "write `\(apart)`")
    }
  }

  private mutating func checkHyphens(_ text: String, first: Int) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.contains(where: \.isEmpty) {
      fault = fault ?? (first, "a hyphen without a word beside it", "write a hyphen only between two words")
    } else if parts.count - 1 > LanguageBound.hyphens {
      fault = fault ?? (first, "a word with more than \(LanguageBound.hyphens) hyphens", "write its parts as words")
    }
  }
}
