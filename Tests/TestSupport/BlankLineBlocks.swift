import Documents
import Tokens

/// A text for tests of matching: its blocks are parted by blank lines.
public enum BlankLineBlocks {
  /// The words and sentences of the text's blocks.
  public static func tokens(of text: SourceText) -> TokenTable {
    var blocks: [Block] = []
    var start: Int?
    for line in 1...text.lineCount {
      let isBlank = text.span(ofLine: line).isEmpty
      if !isBlank, start == nil { start = line }
      guard let first = start, isBlank || line == text.lineCount else { continue }
      let last = isBlank ? line - 1 : line
      let bytes = Span(text.span(ofLine: first).start, text.span(ofLine: last).end)
      blocks.append(Block(kind: .para, section: .analysis, lines: [first...last], bytes: [bytes], content: [bytes]))
      start = nil
    }
    return Tokeniser.table(of: text, blocks: blocks)
  }
}
