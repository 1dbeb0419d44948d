import Documents

/// Breaks a document's blocks into words and sentences.
///
/// It only breaks text: every span points into the text as read. Time is linear in the bytes of the blocks.
public struct Tokeniser: Sendable {
  private let bytes: [UInt8]
  private var table = TokenColumns()
  private var gap = Gap()
  private var isFirst = true

  /// The words and sentences of `blocks` in `text`.
  public static func table(of text: SourceText, blocks: [Block]) -> TokenTable {
    var tokeniser = Tokeniser(text)
    for block in blocks { tokeniser.add(block) }
    return TokenTable(tokeniser.table)
  }

  /// The words and sentences of a text taken as one block.
  public static func table(of text: SourceText) -> TokenTable {
    let all = Span(0, text.count)
    let block = Block(
      kind: .para, section: .analysis, lines: [1...text.lineCount], bytes: [all], content: [all])
    return table(of: text, blocks: [block])
  }

  private init(_ text: SourceText) {
    bytes = text.storage
    let guess = text.count / 6
    table.start.reserveCapacity(guess)
    table.end.reserveCapacity(guess)
    table.hash.reserveCapacity(guess)
    table.flags.reserveCapacity(guess)
  }

  private mutating func add(_ block: Block) {
    gap = Gap()
    isFirst = true
    for piece in block.content { add(piece) }
    if !isFirst { endSentence() }
    table.blockStart.append(Int32(table.sentenceStart.count - 1))
  }

  private mutating func add(_ piece: Span) {
    var offset = piece.start
    while offset < piece.end {
      let byte = bytes[offset]
      let (letter, length) = byte < 0x80 ? (Letters.ascii[Int(byte)], 1) : Letters.letter(in: bytes, at: offset)
      if letter.isWord {
        offset = addWord(from: offset, limit: piece.end, pieceStart: piece.start)
      } else {
        gap.add(byte < 0x80 ? byte : bytes[offset + length - 1])
        offset += length
      }
    }
  }

  /// Adds the word at `start` and returns the offset after it.
  private mutating func addWord(from start: Int, limit: Int, pieceStart: Int) -> Int {
    let scan = WordScan(bytes, from: start, limit: limit)
    var flags = scan.flags
    let span = Span(start, scan.offset)
    if !isFirst {
      if breaksSentence(before: span, flags) { endSentence() }
      if follows(hyphenBefore: start, pieceStart: pieceStart) { flags.insert(.afterHyphen) }
    }
    table.start.append(Int32(span.start))
    table.end.append(Int32(span.end))
    table.flags.append(flags)
    table.hash.append(hash(span, flags))
    gap = Gap()
    isFirst = false
    return span.end
  }

  private func hash(_ span: Span, _ flags: TokenFlags) -> UInt64 {
    if flags.contains(.irregular) { return Folding.hash(Folding.key(bytes[span.start..<span.end])) }
    var state = Folding.seed
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for offset in span.start..<span.end {
      let byte = bytes[offset]
      let isCapital = byte &- 0x41 < 26
      word |= UInt64(isCapital ? byte | 0x20 : byte) &<< shift
      shift += 8
      if shift == 64 {
        state = Folding.combine(state, word)
        (word, shift) = (0, 0)
      }
    }
    if shift > 0 { state = Folding.combine(state, word) }
    return Folding.finish(state, span.count)
  }

  private func breaksSentence(before next: Span, _ flags: TokenFlags) -> Bool {
    guard gap.mark != 0 || gap.hard else { return false }
    let last = table.count - 1
    let heads = last > 0 && SentenceBreak.isHead(table.span(last - 1), in: bytes)
    return SentenceBreak.isBreak(
      after: table.span(last), before: next, nextFlags: flags, gap: gap, heads: heads, in: bytes)
  }

  private mutating func endSentence() {
    table.sentenceStart.append(Int32(table.count))
    table.sentenceMark.append(gap.lastMark)
  }

  /// Whether just a hyphen stands between the word before and `start`.
  private func follows(hyphenBefore start: Int, pieceStart: Int) -> Bool {
    guard start > pieceStart, let end = table.end.last.map(Int.init) else { return false }
    if bytes[start - 1] == UInt8(ascii: "-") { return end == start - 1 }
    guard start - 3 >= pieceStart, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80 else { return false }
    return end == start - 3 && (bytes[start - 1] == 0x90 || bytes[start - 1] == 0x91)
  }
}
