import Annotations
import Documents
import Foundation
import Matches
import Testing

/// The package's folder.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The lexicons of the package's folder `Lexicons`.
private func shippedLexicons() throws -> CompiledLexicons {
  let folder = root.appending(path: "Lexicons")
  let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".lex") }
  let sources = try names.sorted().map {
    LexiconSource(name: $0, text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
  }
  let (compiled, findings) = CompiledLexicons.compile(sources)
  return try #require(compiled, "\(findings.prefix(3))")
}

/// One fictional sentence or two, coded by another hand.
private struct Pair {
  let section: SectionRole
  let text: String
  let theme: String
  let label: String

  init?(_ line: Substring) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5, let section = SectionRole(rawValue: cells[1]) else { return nil }
    self.section = section
    text = cells[2]
    theme = cells[3]
    label = cells[4]
  }

  /// The theme as a run finds it in a block of this text; nil where it finds none.
  func found(_ annotator: inout Annotator) -> BlockTheme? {
    let source = SourceText(text)
    let all = Span(0, source.count)
    let kind: BlockKind = section == .recommendations || section == .learning ? .item : .para
    let block = Block(kind: kind, section: section, lines: [1...1], bytes: [all], content: [all])
    let document = Document(review: "r", file: "r.txt", text: source, blocks: [block], metadata: Metadata())
    let themes = annotator.annotate(document).themes[0]
    return themes.first { annotator.lexicons.themes[$0.theme].id == theme }
  }
}

/// How often a label was given rightly, given wrongly, and not given.
private struct Outcomes {
  var both = 0
  var onlyTest = 0
  var onlyReference = 0
  var f1: Double { Double(2 * both) / Double(max(1, 2 * both + onlyTest + onlyReference)) }
}

/// The pairs of a file, the labels a run gives those whose theme it finds, and F1 by label.
private struct PairRun {
  var outcomes: [String: Outcomes] = [:]
  var found = 0
  var total = 0

  init(_ file: String, label: (BlockTheme) -> String) throws {
    let text = try String(contentsOf: root.appending(path: "Corpora/pairs/" + file), encoding: .utf8)
    let pairs = text.split(separator: "\n").dropFirst().compactMap { Pair($0) }
    total = pairs.count
    var annotator = Annotator(try shippedLexicons())
    for pair in pairs {
      guard let theme = pair.found(&annotator) else { continue }
      found += 1
      let given = label(theme)
      if given == pair.label {
        outcomes[given, default: Outcomes()].both += 1
      } else {
        outcomes[given, default: Outcomes()].onlyTest += 1
        outcomes[pair.label, default: Outcomes()].onlyReference += 1
      }
    }
  }

  func f1(_ label: String) -> Double { outcomes[label]?.f1 ?? 0 }
}

@Test func assertionsOfThePairsAreAsCoded() throws {
  let run = try PairRun("assertion.tsv") { $0.assertion.rawValue }
  #expect(run.total >= 300)
  #expect(run.found >= run.total * 7 / 10)
  #expect(run.f1("general") >= 0.85, "\(run.outcomes)")
  #expect(run.f1("negated") >= 0.85, "\(run.outcomes)")
  #expect(run.f1("affirmed") >= 0.80, "\(run.outcomes)")
}

@Test func valencesOfThePairsAreAsCoded() throws {
  let run = try PairRun("valence.tsv") { $0.assertion == .affirmed ? $0.valence.rawValue : $0.assertion.rawValue }
  let labels = Valence.allCases.map(\.rawValue)
  #expect(run.total >= 400)
  #expect(labels.reduce(0) { $0 + run.f1($1) } / Double(labels.count) >= 0.80, "\(run.outcomes)")
}
