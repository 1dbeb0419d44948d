import Documents
import TestSupport
import Testing

@Suite struct StructurePropertyTests {
  private static let parts = [
    "# ", "## ", "**", "- ", "4.32 ", "4.32. ", "3.1.1.", "4:32 ", "a) ", "iv. ", "· ", "o ", "1. ", "[1] ", "[3: ",
    " ]", "]",
    "[footnoteRef:3]", "¹⁸", "<sup>3</sup>", "---", "===", "| a | b |", "\t", "    ", "\u{0C}", "\u{A0}", "\u{200B}",
    "\u{FEFF}",
    "Page 3 of 9", "7", "CONTENTS", "Introduction", "Findings ........ 4", "Learning points", "Recommendation 3", "See",
    "é", "👶🏽",
    "\u{301}", "Theme Two-", ":", ".", "?", "The nurse called on Monday", "and nobody was at home", "In May 2020", "\r",
    "<u>", "</u>",
    "> ", "*", "_", "\\", "(", ")", "http://a.b/c_d", "Signed", "12.06.20", "\u{AD}", "ﬁ", "e\u{301}", "中文", "\u{2028}",
  ]

  private func randomText(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in Self.parts.randomElement(using: &generator)! }.joined()
        + (Bool.random(using: &generator) ? "\n" : "\n\n")
    }.joined()
  }

  @Test func everyLineIsInABlock() {
    let first = UInt64.random(in: 0..<1 << 40)
    for seed in first..<first + 400 {
      var generator = SeededGenerator(seed: seed)
      check(SourceText(randomText(&generator)), "seed \(seed)")
    }
  }

  @Test func anyBytesAreSurvived() {
    let first = UInt64.random(in: 0..<1 << 40)
    for seed in first..<first + 300 {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<200).map { _ in UInt8.random(in: 1...255, using: &generator) }
      guard let text = try? TextReader().text(of: bytes) else {
        // Not UTF-8: repaired, the text must still be read without a fault.
        check(SourceText(String(decoding: bytes, as: UTF8.self)), "seed \(seed), repaired")
        continue
      }
      check(text, "seed \(seed)")
    }
  }

  /// Checks what holds of the blocks of every text.
  private func check(_ text: SourceText, _ name: String) {
    let blocks = StructureReader().blocks(of: text)
    var owners: [Int: [BlockKind]] = [:]
    for block in blocks {
      checkSpans(block, text, name)
      for range in block.lines { for line in range { owners[line, default: []].append(block.kind) } }
    }
    #expect(blocks.map { $0.bytes[0].start } == blocks.map { $0.bytes[0].start }.sorted(), "\(name): order")
    for line in 1...text.lineCount where !isBlank(text, line) {
      let kinds = owners[line] ?? []
      let texts = kinds.filter { $0 != .footnote }
      #expect(!kinds.isEmpty && texts.count <= 1, "\(name): line \(line) is in \(kinds)")
    }
  }

  private func checkSpans(_ block: Block, _ text: SourceText, _ name: String) {
    #expect(!block.bytes.isEmpty && !block.lines.isEmpty, "\(name): empty block")
    for span in block.bytes + block.content {
      #expect(span.start <= span.end && span.end <= text.count, "\(name): \(span)")
      #expect(
        text.storage[span.start] & 0xC0 != 0x80 && text.storage[span.end] & 0xC0 != 0x80, "\(name): cut character")
      let line = text.line(at: min(span.start, max(0, text.count - 1)))
      #expect(block.lines.contains { $0.contains(line) }, "\(name): \(span) outside \(block.lines)")
      #expect(text.span(ofLine: line).contains(span), "\(name): \(span) leaves its line")
    }
    for word in block.content { #expect(block.bytes.contains { $0.contains(word) }, "\(name): content outside bytes") }
    for (a, b) in zip(block.bytes, block.bytes.dropFirst()) { #expect(a.end <= b.start, "\(name): bytes overlap") }
    for (a, b) in zip(block.content, block.content.dropFirst()) {
      #expect(a.end <= b.start, "\(name): content overlaps")
    }
    for (a, b) in zip(block.lines, block.lines.dropFirst()) { #expect(a.upperBound < b.lowerBound, "\(name): lines") }
  }

  private func isBlank(_ text: SourceText, _ line: Int) -> Bool {
    text.string(text.span(ofLine: line)).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value)
    }
  }

  /// Texts of one unit over and over: every line is in a block, and the blocks come to so many for each unit.
  ///
  /// A pass that looks from each line at all others would not end within the limit.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      ("4.1 The nurse called on Monday and nobody was at home.\n\nLearning points\n\n· Call again\n\n", 3),
      ("word\n", 1),
      ("word\n\n", 1), ("# Findings\n", 1), ("Recommendation 1\n", 1), ("a\tb\n", 1), ("Contents ... 3\n", 1),
      ("THE\n\n---\n", 2), ("| A box |\n| --- |\n", 2), ("Child     Age\n", 1), ("1 a\n", 1), ("[1: \n", 1),
    ])
  func manyLines(_ unit: String, _ perUnit: Int) {
    let count = 24_000 / unit.utf8.count { $0 == 10 }
    let blocks = StructureReader().blocks(of: SourceText(String(repeating: unit, count: count)))
    #expect(blocks.count == perUnit * count)
  }

  @Test(.timeLimit(.minutes(2))) func aHundredThousandLines() {
    let unit = "4.1 The nurse called on Monday and nobody was at home.\n\nLearning points\n\n· Call again\n\n"
    #expect(StructureReader().blocks(of: SourceText(String(repeating: unit, count: 17_000))).count == 51_000)
  }

  @Test(.timeLimit(.minutes(2))) func oneLongLine() throws {
    let line = String(repeating: "The nurse called [on Monday and *nobody* was at home. ", count: 20_000)
    let text = try TextReader().text(of: Array(line.utf8))
    #expect(StructureReader().blocks(of: text).count == 1)
  }
}
