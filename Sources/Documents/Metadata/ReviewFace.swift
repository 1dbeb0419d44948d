/// The parts of a review that say what it is: its title page, its opening and its end, in words.
struct ReviewFace {
  /// A block, or a line of the title page, in words.
  struct Passage {
    var kind: BlockKind
    var section: SectionRole
    var words: [FaceWord]
  }

  /// The lines of the title page, contents left out.
  private(set) var title: [Passage] = []
  /// Headings, paragraphs and the like from the start of the review, the contents left out.
  private(set) var opening: [Passage] = []
  /// The last blocks, in order.
  private(set) var closing: [Passage] = []
  /// Running headers and the like near the start, each once.
  private(set) var margins: [Passage] = []

  /// How many words of the opening are read: an introduction and the way the review was done, seldom more.
  static let openingWords = 1800
  /// How many blocks of the end are read: a list of recommendations and a signature.
  static let closingBlocks = 14

  /// Reads the face of a text that is cut into blocks.
  init(text: SourceText, blocks: [Block]) {
    let titleEnd = Self.titleEnd(of: blocks, in: text)
    var seen = Set<String>()
    for block in blocks[..<titleEnd] where block.kind != .toc {
      for line in Self.lines(of: block, in: text) where !line.words.isEmpty && seen.insert(line.words.printed).inserted
      {
        if block.kind == .artifact { margins.append(line) } else { title.append(line) }
      }
    }
    let rest = blocks[titleEnd...]
    addOpening(rest, text: text, seen: &seen)
    let last = rest.filter { $0.kind != .artifact && $0.kind != .toc }.suffix(Self.closingBlocks)
    closing = last.map { Self.passage($0, in: text, limit: 120) }
  }

  /// The title page and the opening.
  var front: [Passage] { title + opening }

  /// The index after the title page: the blocks before the first that is prose or opens a section.
  ///
  /// Where no block says that it is of a title page, short lines at the start that name a type of review are one.
  private static func titleEnd(of blocks: [Block], in text: SourceText) -> Int {
    let end = titleEndByKind(of: blocks)
    if blocks[..<end].contains(where: { $0.kind != .artifact }) { return end }
    let short = blocks[end...].prefix(24).prefix { block in
      let words = passage(block, in: text, limit: 22).words
      let opens = words.first.map { ["introduction", "contents", "background", "executive"].contains($0.key) } ?? false
      let isProse = block.bytes.last.map { $0.end > 0 && text.storage[$0.end - 1] == UInt8(ascii: ".") } ?? false
      return words.count <= 20 && !opens && !isProse && block.label.isEmpty
    }
    let words = short.flatMap { passage($0, in: text, limit: 22).words }
    return ReviewTypeName.mentions(in: words).isEmpty ? end : short.endIndex
  }

  private static func titleEndByKind(of blocks: [Block]) -> Int {
    let body = blocks.firstIndex { block in
      switch block.kind {
      case .front, .toc, .artifact: false
      case .heading: block.section != .front
      default: block.section != .front || block.kind == .para
      }
    }
    return body ?? blocks.endIndex
  }

  private mutating func addOpening(_ blocks: ArraySlice<Block>, text: SourceText, seen: inout Set<String>) {
    var budget = Self.openingWords
    for block in blocks {
      if budget <= 0 { return }
      if block.kind == .toc { continue }
      let passage = Self.passage(block, in: text, limit: budget)
      if passage.words.isEmpty { continue }
      if block.kind == .artifact {
        if margins.count < 12, seen.insert(passage.words.printed).inserted { margins.append(passage) }
        continue
      }
      budget -= passage.words.count
      opening.append(passage)
    }
  }

  private static func passage(_ block: Block, in text: SourceText, limit: Int) -> Passage {
    let spans = block.content.isEmpty ? block.bytes : block.content
    var words = FaceWordScan.words(of: spans, in: text, limit: limit)
    if block.kind == .para || block.kind == .item {
      // Where prose is wrapped, a line's end means nothing.
      for index in words.indices where words[index].before.contains(.line) { words[index].before.remove(.line) }
    }
    return Passage(kind: block.kind, section: block.section, words: words)
  }

  /// A title page is set in lines, whether or not blank lines part them.
  private static func lines(of block: Block, in text: SourceText) -> [Passage] {
    let all = Passage(
      kind: block.kind, section: block.section,
      words: FaceWordScan.words(of: block.content.isEmpty ? block.bytes : block.content, in: text, limit: 200))
    var lines: [Passage] = []
    for word in all.words {
      if lines.isEmpty || word.before.contains(.line) {
        lines.append(Passage(kind: all.kind, section: all.section, words: []))
      }
      lines[lines.count - 1].words.append(word)
    }
    return lines
  }
}

extension ReviewFace.Passage {
  /// The passage's sentences. A stop ends one when a capital or a digit follows, and no title such as `Dr` precedes.
  var sentences: [ArraySlice<FaceWord>] {
    var result: [ArraySlice<FaceWord>] = []
    var start = 0
    for index in words.indices.dropFirst() where endsSentence(before: index) {
      result.append(words[start..<index])
      start = index
    }
    if start < words.count { result.append(words[start...]) }
    return result
  }

  private func endsSentence(before index: Int) -> Bool {
    let word = words[index]
    guard word.before.contains(.sentence), word.isCapitalised || word.digits > 0 else { return false }
    let last = words[index - 1]
    return !["no", "para"].contains(last.key) && last.text.utf8.count > 1
  }
}
