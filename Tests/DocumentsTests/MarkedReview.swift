import Documents
import Testing

/// A small review in which every line is marked with what it should be: `kind section label | text`.
///
/// A label of `-` stands for none; the kind `+` for a line that goes on with the block before it, `&` for a line that
/// goes on with the last block that is neither note nor furniture. Blank lines stay blank, `␌` is a form feed.
struct MarkedReview {
  private var expected: [Int: (kind: String, section: String, label: String)] = [:]
  private(set) var text = ""

  init(_ marked: String) {
    for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let bar = line.range(of: " | ") ?? line.range(of: " |") {
        let marks = line[..<bar.lowerBound].split(separator: " ").map(String.init)
        expected[index + 1] = (marks[0], marks.count > 1 ? marks[1] : "", marks.count > 2 ? marks[2] : "-")
        text += line[bar.upperBound...].replacing("␌", with: "\u{0C}")
      } else if line.contains("␌") {
        text += "\u{0C}"
      }
      text += "\n"
    }
  }

  /// Reads the text and reports every line that is not what its mark says.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let source = SourceText(text)
    let blocks = StructureReader().blocks(of: source)
    var before = -1
    var lastText = -1
    for line in expected.keys.sorted() {
      guard let want = expected[line] else { continue }
      let found = blocks.firstIndex { block in block.lines.contains { $0.contains(line) } } ?? -1
      guard found >= 0 else {
        Issue.record("line \(line) is in no block", sourceLocation: sourceLocation)
        continue
      }
      defer { before = line }
      if want.kind == "+" || want.kind == "&" {
        let first = want.kind == "+" ? before : lastText
        let same = blocks[found].lines.contains { $0.contains(first) }
        #expect(same, "line \(line) does not go on with line \(first)", sourceLocation: sourceLocation)
        continue
      }
      let block = blocks[found]
      let got = "\(block.kind.rawValue) \(block.section.rawValue) \(block.label.isEmpty ? "-" : block.label)"
      let text = source.string(source.span(ofLine: line))
      #expect(
        got == "\(want.kind) \(want.section) \(want.label)", "line \(line): \(text)", sourceLocation: sourceLocation)
      if block.kind != .footnote, block.kind != .artifact { lastText = line }
    }
  }
}

/// The words of the first block of a kind, its parts joined by a bar.
func content(of text: String, kind: BlockKind) -> String? {
  let source = SourceText(text)
  let block = StructureReader().blocks(of: source).first { $0.kind == kind }
  return block.map { $0.content.map(source.string).joined(separator: "|") }
}
