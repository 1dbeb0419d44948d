import TestSupport
import Testing

/// The lines of a text as the contract counts them: ended by LF, from 1; each as its range of bytes without the LF.
private func lines(of text: [UInt8]) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  for (index, byte) in text.enumerated() where byte == 10 {
    lines.append(start..<index)
    start = index + 1
  }
  return start < text.count ? lines + [start..<text.count] : lines
}

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
}

private func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
  offset == text.count || (offset < text.count && text[offset] & 0xC0 != 0x80)
}

@Test func everyLineThatIsNotBlankBelongsToABlock() throws {
  let run = try #require(CorpusRun.shared)
  for (review, text) in run.texts {
    let lines = lines(of: text)
    var owners = Array(repeating: 0, count: lines.count + 1)
    for block in run.blocks where block.review == review {
      for range in block.lines { for line in range[0]...range[1] { owners[line] += 1 } }
    }
    for (index, line) in lines.enumerated() where !isBlank(text[line]) {
      #expect(owners[index + 1] >= 1, "\(review) line \(index + 1)")
    }
  }
}

@Test func bytesOfBlocksAgreeWithLinesAndCoverTheText() throws {
  let run = try #require(CorpusRun.shared)
  for (review, text) in run.texts {
    let lines = lines(of: text)
    var covered = Array(repeating: 0, count: text.count)
    for block in run.blocks where block.review == review {
      let place = "\(review) block \(block.block)"
      #expect(!block.bytes.isEmpty && !block.lines.isEmpty, "\(place)")
      var before = -1
      for span in block.bytes {
        #expect(span.count == 2 && before < span[0] && span[0] < span[1] && span[1] <= text.count, "\(place)")
        #expect(isBoundary(span[0], in: text) && isBoundary(span[1], in: text), "\(place)")
        before = span[1] - 1
        for offset in span[0]..<min(span[1], text.count) { covered[offset] += 1 }
        // Every byte of a span lies in a line that the block lists.
        let own = lines.indices.filter { lines[$0].overlaps(span[0]..<span[1]) }.map { $0 + 1 }
        #expect(own.allSatisfy { line in block.lines.contains { $0[0] <= line && line <= $0[1] } }, "\(place)")
      }
      for range in block.lines {
        #expect(range.count == 2 && 1 <= range[0] && range[0] <= range[1] && range[1] <= lines.count, "\(place)")
        let all = lines[range[0] - 1].lowerBound..<lines[range[1] - 1].upperBound
        #expect(block.bytes.contains { ($0[0]..<$0[1]).overlaps(all) }, "\(place): a line without a byte of it")
      }
    }
    #expect(covered.allSatisfy { $0 <= 1 }, "\(review): a byte belongs to two blocks")
    let free = text.indices.filter { covered[$0] == 0 && text[$0] > 32 }
    #expect(free.isEmpty, "\(review): bytes of no block at \(free.prefix(5))")
  }
}

@Test func blocksAreNumberedInTheOrderOfTheText() throws {
  let run = try #require(CorpusRun.shared)
  for review in run.texts.keys {
    let blocks = run.blocks.filter { $0.review == review }
    #expect(blocks.map(\.block) == Array(1...blocks.count))
    #expect(blocks.allSatisfy { $0.page == nil })
    #expect(blocks.allSatisfy { Counted.allSections.contains($0.section) })
  }
}

@Test func mentionsQuoteTheTextInsideTheirBlock() throws {
  let run = try #require(CorpusRun.shared)
  let blocks = Dictionary(uniqueKeysWithValues: run.blocks.map { ("\($0.review)/\($0.block)", $0) })
  #expect(!run.mentions.isEmpty)
  for mention in run.mentions {
    let place = "\(mention.review) \(mention.start)..<\(mention.end)"
    let text = try #require(run.texts[mention.review])
    let block = try #require(blocks["\(mention.review)/\(mention.block)"])
    guard 0 <= mention.start, mention.start < mention.end, mention.end <= text.count else {
      Issue.record("\(place) is no range of the text")
      continue
    }
    #expect(isBoundary(mention.start, in: text) && isBoundary(mention.end, in: text), "\(place)")
    #expect(String(decoding: text[mention.start..<mention.end], as: UTF8.self) == mention.text, "\(place)")
    #expect(block.bytes.contains { $0[0] <= mention.start && mention.start < $0[1] }, "\(place)")
    #expect(block.bytes.contains { $0[0] < mention.end && mention.end <= $0[1] }, "\(place)")
    #expect(mention.line == 1 + text[..<mention.start].count { $0 == 10 }, "\(place)")
    #expect(block.lines.contains { $0[0] <= mention.line && mention.line <= $0[1] }, "\(place)")
    #expect(!["front", "toc", "artifact"].contains(block.kind), "\(place)")
  }
}

@Test func themesOfABlockAreTheSumOfItsMentions() throws {
  let run = try #require(CorpusRun.shared)
  let strength = ["affirmed", "negated", "general"]
  let groups = Dictionary(grouping: run.mentions.filter { $0.type == "theme" }) { "\($0.review)/\($0.block)" }
  for block in run.blocks {
    let own = Dictionary(grouping: groups["\(block.review)/\(block.block)"] ?? [], by: \.id)
    #expect(Set(block.themes.map(\.theme)) == Set(own.keys), "\(block.review) block \(block.block)")
    #expect(Set(block.themes.map(\.theme)).count == block.themes.count)
    for theme in block.themes {
      let mentions = own[theme.theme] ?? []
      #expect(theme.mentions == mentions.count)
      #expect(theme.assertion == strength.first { mentions.map(\.assertion).contains($0) })
    }
  }
}
