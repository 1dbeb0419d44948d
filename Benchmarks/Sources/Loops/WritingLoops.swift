import Aggregates
import Annotations
import Matches
import Outputs

/// The steps from documents to tables: annotation, tallies, JSON lines, theme tables.
struct WritingLoops {
  let prepared: Prepared
  let lexicons: CompiledLexicons
  private let annotations: [Annotation]
  private let corpus: CorpusTally

  /// Annotates the documents once.
  init(_ prepared: Prepared, _ lexicons: CompiledLexicons) {
    self.prepared = prepared
    self.lexicons = lexicons
    var annotator = Annotator(lexicons)
    annotations = prepared.documents.map { annotator.annotate($0) }
    var corpus = CorpusTally(themeCount: lexicons.themes.count)
    for (document, annotation) in zip(prepared.documents, annotations) {
      corpus.add(ReviewTally(document, annotation, themeCount: lexicons.themes.count))
    }
    self.corpus = corpus
  }

  /// All of them.
  var variants: [Variant] { [annotating, counting, lines, tables] }

  /// Themes of blocks, by which the text is compared with real reviews: their number for each paragraph, item and row.
  var themesPerBlock: Double {
    let blocks = prepared.documents.joinedBlocks.count { $0.kind.counts }
    let themes = zip(prepared.documents, annotations).reduce(0) { total, pair in
      total + zip(pair.0.blocks, pair.1.themes).reduce(0) { $0 + ($1.0.kind.counts ? $1.1.count : 0) }
    }
    return Double(themes) / Double(max(1, blocks))
  }

  private var mentions: Int { annotations.reduce(0) { $0 + $1.mentions.count } }

  private var annotating: Variant {
    Variant(
      name: "annotate: words, all patterns, context", bytes: prepared.bytes, words: prepared.words, unit: "mentions",
      body: { [prepared, lexicons] in
        var annotator = Annotator(lexicons)
        return prepared.documents.reduce(0) { $0 + annotator.annotate($1).mentions.count }
      },
      check: { [annotations, mentions] answer in
        try BenchmarkFault.unless(answer == mentions, "annotate: \(answer) mentions, before \(mentions)")
        try annotations.forEach(Self.checkMentions)
      })
  }

  /// The themes of blocks must count just the mentions of themes.
  private static func checkMentions(of annotation: Annotation) throws {
    let inBlocks = annotation.themes.joined().reduce(0) { $0 + $1.mentions }
    let ofThemes = annotation.mentions.count { if case .theme = $0.concept { true } else { false } }
    try BenchmarkFault.unless(inBlocks == ofThemes, "annotate: blocks count \(inBlocks) mentions of \(ofThemes)")
  }

  private var counting: Variant {
    Variant(name: "tally", bytes: prepared.bytes, words: 0, unit: "coded blocks") { [prepared, annotations, lexicons] in
      zip(prepared.documents, annotations).reduce(0) {
        $0 + ReviewTally($1.0, $1.1, themeCount: lexicons.themes.count).codedBlocks
      }
    } check: { [prepared] answer in
      let naive = prepared.documents.joinedBlocks.count { $0.kind.counts && $0.section.counts }
      try BenchmarkFault.unless(answer == naive, "tally: \(answer) coded blocks of \(naive)")
    }
  }

  private var lines: Variant {
    let body = { [prepared, annotations, lexicons] in
      zip(prepared.documents, annotations).reduce(0) { total, pair in
        let lines = JSONLines(pair.0, pair.1, lexicons: lexicons)
        return total + lines.blocks().count + lines.mentions().count
      }
    }
    return Variant(name: "JSON lines (MB/s of output)", bytes: body(), words: 0, unit: "bytes", body: body) { _ in
      try checkLines()
    }
  }

  /// There is a line for each block and for each mention.
  private func checkLines() throws {
    for (document, annotation) in zip(prepared.documents, annotations) {
      let lines = JSONLines(document, annotation, lexicons: lexicons)
      let ends = (lines.blocks() + lines.mentions()).count { $0 == 0x0A }
      let wanted = document.blocks.count + annotation.mentions.count
      try BenchmarkFault.unless(ends == wanted, "JSON lines: \(ends) of \(wanted) in \(document.review)")
    }
  }

  private var tables: Variant {
    let tables = ThemeTables(themes: lexicons.themes, corpus: corpus)
    let body = {
      tables.all().count + tables.byReview().count + tables.byPartnership().count + tables.bySection().count
        + tables.byYear().count
    }
    return Variant(name: "theme tables (MB/s of output)", bytes: body(), words: 0, unit: "bytes", body: body) { _ in
      let sums = [tables.all(), tables.byReview(), tables.bySection()].map { Self.sum(of: "mentions", in: $0) }
      try BenchmarkFault.unless(
        Set(sums).count == 1 && (sums[0] ?? 0) > 0, "tables: mentions add up to \(sums) in three tables")
    }
  }

  /// The sum of a column of a CSV without line ends in cells; nil where there is no such column.
  private static func sum(of column: String, in table: [UInt8]) -> Int? {
    var rows = String(decoding: table, as: UTF8.self).split(whereSeparator: \.isNewline).map(cells)
    guard let index = rows.first?.firstIndex(of: column) else { return nil }
    rows.removeFirst()
    return rows.reduce(0) { $0 + (Int($1[index]) ?? 0) }
  }

  /// The cells of a row; a comma between quotation marks separates none.
  private static func cells(of row: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in row {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { cells.append("") } else { cells[cells.count - 1].append(character) }
    }
    return cells
  }
}
