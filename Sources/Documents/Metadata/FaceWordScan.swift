/// Breaks a few spans of a text into words, for the searches of a review's face.
///
/// This is not the package's tokeniser, which stands in a later module and keeps offsets: here a word is a small string
/// with what stands before it. Soft hyphens vanish, ligatures are resolved, tags and a number that is a note are passed over.
struct FaceWordScan {
  private let text: SourceText
  private(set) var words: [FaceWord] = []
  private var letters: [UInt8] = []
  private var hasHighBytes = false
  private var gap: WordGap = []
  private var index = 0
  private var end = 0

  /// The words of spans in reading order, at most about `limit` of them.
  static func words(of spans: [Span], in text: SourceText, limit: Int = .max) -> [FaceWord] {
    var scan = FaceWordScan(text: text)
    var last = 0
    for span in spans where scan.words.count < limit {
      if span.start > last { scan.separate(.space) }
      scan.read(span, limit: limit)
      last = span.end
    }
    scan.finishWord()
    return scan.words
  }

  /// The words of a string.
  static func words(of string: String) -> [FaceWord] {
    let text = SourceText(string)
    return words(of: [Span(0, text.count)], in: text)
  }

  private init(text: SourceText) { self.text = text }

  private mutating func read(_ span: Span, limit: Int) {
    index = span.start
    end = span.end
    while index < end, words.count < limit {
      let byte = text.storage[index]
      if byte >= 0x80 {
        readScalar()
      } else if byte.isLetterOrDigit {
        letters.append(byte)
        index += 1
      } else {
        readMark(byte)
      }
    }
  }

  private func byte(at offset: Int) -> UInt8 { offset < end ? text.storage[offset] : 0 }

  private mutating func readMark(_ byte: UInt8) {
    let next = self.byte(at: index + 1)
    switch byte {
    case UInt8(ascii: "'"): apostrophe(next: next, length: 1)
    case UInt8(ascii: "<") where next == UInt8(ascii: "/") || next.isLetterOrDigit: passTag()
    case UInt8(ascii: "&"):
      finishWord()
      words.append(FaceWord(text: "&", key: "and", before: gap, possessive: false))
      gap = []
      index += 1
    case UInt8(ascii: ".") where isShortened:
      separate(.space)
      index += 1
    default:
      separate(Self.gap(of: byte, next: next, afterLetter: !letters.isEmpty))
      index += 1
    }
  }

  /// Whether the word so far is a title or the like, whose stop ends no sentence.
  private var isShortened: Bool {
    guard (2...4).contains(letters.count) else { return false }
    return Self.shortened.contains(String(decoding: letters, as: UTF8.self))
  }

  private static let shortened = WordSet.of("Dr Mr Mrs Ms Prof St ST DR MR MRS MS PROF")

  private static func gap(of byte: UInt8, next: UInt8, afterLetter: Bool) -> WordGap {
    switch byte {
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): [.line, .space]
    case UInt8(ascii: "."): next.isLetterOrDigit ? .dot : .sentence
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .sentence
    case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "-"): afterLetter ? .hyphen : .dash
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"): []
    default: .other
    }
  }

  /// An apostrophe between letters belongs to the word, another is a quotation mark.
  private mutating func apostrophe(next: UInt8, length: Int) {
    if !letters.isEmpty, next.isLetterOrDigit || next >= 0x80 {
      letters.append(UInt8(ascii: "'"))
    } else {
      separate(.quote)
    }
    index += length
  }

  /// Passes over a tag; what a superscript tag holds is passed over as well when it is a number, a note's mark.
  private mutating func passTag() {
    guard let close = text.storage[index..<min(end, index + 24)].firstIndex(of: UInt8(ascii: ">")) else {
      separate(.other)
      index += 1
      return
    }
    let isSuperscript = text.storage[index..<close].starts(with: "<sup".utf8)
    index = close + 1
    guard isSuperscript else { return }
    var after = index
    while byte(at: after).isDigit { after += 1 }
    if byte(at: after) == UInt8(ascii: "<") { index = after }
  }

  private mutating func separate(_ mark: WordGap) {
    finishWord()
    gap.formUnion(mark)
  }

  private mutating func finishWord() {
    guard !letters.isEmpty else { return }
    var possessive = false
    if letters.count > 2, letters[letters.count - 2] == UInt8(ascii: "'"), letters[letters.count - 1] | 0x20 == 0x73 {
      possessive = true
      letters.removeLast(2)
    }
    let printed = String(decoding: letters, as: UTF8.self)
    words.append(FaceWord(text: printed, key: key(of: printed), before: gap, possessive: possessive))
    letters.removeAll(keepingCapacity: true)
    hasHighBytes = false
    gap = []
  }

  private mutating func key(of printed: String) -> String {
    if hasHighBytes { return printed.lowercased() }
    for index in letters.indices where letters[index] >= 65 && letters[index] <= 90 { letters[index] |= 0x20 }
    return String(decoding: letters, as: UTF8.self)
  }
}

// MARK: - Beyond ASCII

extension FaceWordScan {
  private mutating func readScalar() {
    let (value, length) = scalar()
    switch value {
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: index += length
    case 0x2018, 0x2019, 0x02BC: apostrophe(next: byte(at: index + length), length: length)
    case 0xFB00...0xFB06:
      letters.append(contentsOf: Self.ligatures[Int(value) - 0xFB00].utf8)
      index += length
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      letters.append(contentsOf: text.storage[index..<index + length])
      hasHighBytes = true
      index += length
    default:
      separate(Self.gap(of: value))
      index += length
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  private static func gap(of scalar: UInt32) -> WordGap {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F: .space
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0x201C, 0x201D, 0x201A, 0x201E: .quote
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079: []
    default: .other
    }
  }

  /// The scalar at the index and its length; the text is valid UTF-8, a span's end may still cut a scalar in two.
  private func scalar() -> (value: UInt32, length: Int) {
    let lead = text.storage[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= end else { return (0xFFFD, 1) }
    let mask: UInt8 = length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07
    let value = text.storage[index + 1..<index + length].reduce(UInt32(lead & mask)) { $0 << 6 | UInt32($1 & 0x3F) }
    return (value, length)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter or digit.
  var isLetterOrDigit: Bool { isDigit || (self | 0x20 >= 97 && self | 0x20 <= 122) }
}
