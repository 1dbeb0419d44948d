/// Sets paragraphs as lines of text: punctuation as the layout prints it, note marks, broken lines, pages.
struct Typesetter {
  let layout: Layout
  private(set) var text: [UInt8] = []
  private var noteCount = 0
  private var pending: [(number: Int, body: [UInt8])] = []
  private var page = 1
  private var pageStart = 0
  private let footer: [UInt8]

  /// A typesetter with the line that stands below each page.
  init(_ layout: Layout, footer: [UInt8]) {
    self.layout = layout
    self.footer = footer
  }

  /// Sets one line, then an empty one.
  mutating func line(_ words: [UInt8], before: String = "", after: String = "", gap: Bool = true) {
    text += before.utf8
    append(words, indent: before.utf8.count)
    text += after.utf8
    text.append(0x0A)
    if gap { text.append(0x0A) }
  }

  /// Gives bodies to the marks of a paragraph's notes. Reference notes stand in the paragraph, others follow it.
  mutating func paragraph(_ words: [UInt8], before: String = "", notes: [[UInt8]], gap: Bool = true) {
    let first = noteCount + 1
    line(words, before: before, gap: gap && notes.isEmpty)
    for (index, note) in notes.enumerated() { pending.append((first + index, note)) }
    if !notes.isEmpty {
      if gap { text.append(0x0A) }
      writeNotes()
    }
    if layout.hasPages, text.count - pageStart > 2_600 { breakPage() }
  }

  private mutating func writeNotes() {
    for (number, body) in pending {
      switch layout.note {
      case .reference: line(body, before: "[\(number): ", after: "]")
      case .superscript: line(body, before: Self.superscript(number) + " ")
      case .tag: line(body, before: "<sup>\(number)</sup> ")
      case .bracket: line(body, before: "[\(number)] ")
      }
    }
    pending = []
  }

  private mutating func breakPage() {
    line(footer, after: " | \(page)", gap: false)
    text += layout.width == nil ? [0x0A] : [0x0C, 0x0A]
    page += 1
    pageStart = text.count
  }

  /// Appends words with the layout's punctuation, breaking lines where the layout has a width.
  private mutating func append(_ words: [UInt8], indent: Int) {
    var column = indent
    var lastSpace = -1
    for (index, byte) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : 0x20
      let after = index + 1 < words.count ? words[index + 1] : 0x20
      let start = text.count
      append(byte, before: before, after: after)
      if byte == 0x20 { lastSpace = start }
      column += 1
      if let width = layout.width, column > width, lastSpace >= 0 {
        text[lastSpace] = 0x0A
        column = text.count - lastSpace
        lastSpace = -1
      }
    }
  }

  private mutating func append(_ byte: UInt8, before: UInt8, after: UInt8) {
    let opens = before == 0x20 || before == UInt8(ascii: "(") || before == UInt8(ascii: "'")
    switch byte {
    case Phrasing.noteMark: mark()
    case UInt8(ascii: "'") where layout.isCurly: text += (opens ? "‘" : "’").utf8
    case UInt8(ascii: "\"") where layout.isCurly: text += (opens ? "“" : "”").utf8
    case UInt8(ascii: "-") where before == 0x20 && after == 0x20 && layout.isCurly: text += "–".utf8
    default: text.append(byte)
    }
  }

  private mutating func mark() {
    noteCount += 1
    switch layout.note {
    case .reference: text += "[footnoteRef:\(noteCount)]".utf8
    case .superscript: text += Self.superscript(noteCount).utf8
    case .tag: text += "<sup>\(noteCount)</sup>".utf8
    case .bracket: text += "[\(noteCount)]".utf8
    }
  }

  private static func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
