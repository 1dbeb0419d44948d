import Annotations
import Documents
import Matches
import Tokens

/// A document as learning is read from it: its blocks, what they say and whom they name.
struct LearningSource {
  let document: Document
  let annotation: Annotation
  let lexicons: CompiledLexicons
  /// The first signal of each block, and at the end their number.
  private let signalStart: [Int]
  /// The first mention of each block, and at the end their number.
  private let mentionStart: [Int]

  init(_ document: Document, _ annotation: Annotation, _ lexicons: CompiledLexicons) {
    self.document = document
    self.annotation = annotation
    self.lexicons = lexicons
    signalStart = Self.starts(annotation.signals.lazy.map(\.block), document.blocks.count)
    mentionStart = Self.starts(annotation.mentions.lazy.map(\.block), document.blocks.count)
  }

  private static func starts(_ blocks: some Sequence<Int>, _ count: Int) -> [Int] {
    var starts: [Int] = []
    var seen = 0
    for block in blocks {
      while starts.count <= block { starts.append(seen) }
      seen += 1
    }
    while starts.count <= count { starts.append(seen) }
    return starts
  }

  var blocks: [Block] { document.blocks }
  var tokens: TokenTable { annotation.tokens }

  /// The signals of a block, in the order of the text.
  func signals(_ block: Int) -> ArraySlice<Signal> { annotation.signals[signalStart[block]..<signalStart[block + 1]] }

  /// The mentions of a block, in the order of the text.
  func mentions(_ block: Int) -> ArraySlice<Mention> {
    annotation.mentions[mentionStart[block]..<mentionStart[block + 1]]
  }

  /// Whether a block holds a signal of a kind.
  func says(_ kind: Signal.Kind, _ block: Int) -> Bool { signals(block).contains { $0.kind == kind } }

  /// Whether a block asks for something: by a directive or by an action that opens it.
  func asks(_ block: Int) -> Bool {
    let words = tokens.words(ofBlock: block)
    return signals(block).contains { signal in
      if case .action = signal.kind { return signal.words.lowerBound < words.lowerBound + 12 }
      return signal.kind == .directive
    }
  }

  /// A folded word.
  func key(_ word: Int) -> String {
    String(decoding: Folding.key(of: tokens.span(word), in: document.text), as: UTF8.self)
  }

  /// The folded words of a block, at most `count` of them.
  func keys(_ block: Int, first count: Int = .max) -> [String] { tokens.words(ofBlock: block).prefix(count).map(key) }

  /// The words of the sentence of a block that holds a word; nil where none does.
  func sentence(of word: Int, in block: Int) -> Range<Int>? {
    tokens.sentences(ofBlock: block).lazy.map { tokens.words(ofSentence: $0) }.first { $0.contains(word) }
  }

  /// Words as printed, in one line; none for an empty range.
  func text(_ words: Range<Int>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return PlainText.of([Span(tokens.span(first).start, tokens.span(last).end)], in: document.text)
  }

  /// The number of blanks before a block in its first line; a tab counts as four.
  func indent(_ block: Int) -> Int {
    guard let start = blocks[block].bytes.first?.start else { return 0 }
    let line = document.text.span(ofLine: document.text.line(at: start)).start
    return document.text.storage[line..<document.text.count].prefix { $0 == 0x20 || $0 == 0x09 }
      .reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
  }

  /// Whether a list item stands further in than another one.
  func isNested(_ block: Int, in other: Int) -> Bool {
    blocks[block].kind == .item && blocks[other].kind == .item && indent(block) >= indent(other) + 2
  }

  /// The last byte of a block's content; 0 for none.
  func lastByte(_ block: Int) -> UInt8 {
    guard let end = blocks[block].content.last?.end, end > 0 else { return 0 }
    var last = end - 1
    let start = blocks[block].content.last?.start ?? end
    while last > start, document.text.storage[last] <= 0x20 { last -= 1 }
    return document.text.storage[last]
  }

  /// Whether a block only leads to the list after it: it ends with a colon, or says that something follows.
  func leads(_ block: Int) -> Bool {
    guard block + 1 < blocks.count, [.item, .table].contains(blocks[block + 1].kind) else { return false }
    if lastByte(block) == UInt8(ascii: ":") { return true }
    return !Set(keys(block)).isDisjoint(with: ["following", "below", "follows"])
  }

  /// The type and id of what a mention names; nil for a theme.
  func entity(_ mention: Mention) -> (type: String, id: String)? {
    switch mention.concept {
    case .theme: nil
    case .entity(let index): (lexicons.entities[index].type, lexicons.entities[index].id)
    case .value(let value): (value.type, value.id)
    }
  }
}
