import Annotations
import Documents
import Matches

/// Reads the learning of an annotated document.
public enum LearningReading {
  /// Its recommendations, learning statements and statements of good practice, in the order of the text.
  ///
  /// Time is linear in the document.
  public static func records(
    of document: Document, _ annotation: Annotation, lexicons: CompiledLexicons
  ) -> [LearningRecord] {
    let source = LearningSource(document, annotation, lexicons)
    let drafts = RecommendationLists(source: source).drafts() + LearningStatements(source: source).drafts()
    var records = drafts.sorted { $0.blocks[0] < $1.blocks[0] }.map { RecordReader(source: source).record($0) }
    CitedLabels(source: source).label(&records)
    return records
  }
}

/// Fills in what a record says.
struct RecordReader {
  let source: LearningSource

  func record(_ draft: RecordDraft) -> LearningRecord {
    let blocks = draft.blocks.map { source.blocks[$0] }
    let lines = blocks.flatMap(\.lines)
    let bytes = blocks.flatMap(\.bytes)
    var record = LearningRecord(
      kind: draft.kind, blocks: draft.blocks, label: draft.label, labelBasis: draft.label.isEmpty ? nil : .printed,
      section: blocks[0].section, paragraph: paragraph(of: draft.blocks[0]),
      lines: (lines.map(\.lowerBound).min() ?? 1)...(lines.map(\.upperBound).max() ?? 1),
      span: Span(bytes.map(\.start).min() ?? 0, bytes.map(\.end).max() ?? 0),
      text: draft.blocks.enumerated().map { text(of: $1, isFirst: $0 == 0) }.joined(separator: " "))
    record.themes = themes(of: draft.blocks)
    let addressee = Addressee(source: source).addressee(of: draft)
    record.addressee = addressee?.name ?? ""
    record.addresseeID = addressee?.id ?? ""
    let asked = Asked(source: source, blocks: draft.blocks)
    let isAsking = draft.kind == .recommendation || draft.blocks.contains { source.says(.directive, $0) }
    record.action = draft.kind != .goodPractice && isAsking ? asked.words : ""
    record.isSpecific = draft.kind == .recommendation && !record.addressee.isEmpty && asked.isSpecific
    record.saidBefore = SaidBefore(source: source).quotation(for: draft)
    record.features = FeatureReader(source: source).features(of: draft.blocks, themes: record.themes, asked: asked)
    return record
  }

  /// A block's words; of the first without a title such as "Recommendation 2:", which is the label.
  private func text(of block: Int, isFirst: Bool) -> String {
    var content = source.blocks[block].content
    let words = source.tokens.words(ofBlock: block)
    if isFirst, let title = ListTitle.number(source.keys(block, first: 5)), title.words < words.count {
      let start = source.tokens.span(words.lowerBound + title.words).start
      content = content.filter { $0.end > start }.map { Span(max($0.start, start), $0.end) }
    }
    return PlainText.of(content, in: source.document.text)
  }

  /// The number of the paragraph that a block is, or the last before it.
  private func paragraph(of block: Int) -> String {
    for index in stride(from: block, through: 0, by: -1) {
      let label = source.blocks[index].label
      if source.blocks[index].kind != .item || index == block, label.contains(where: \.isNumber),
        source.blocks[index].kind != .heading
      {
        return label
      }
      if source.blocks[index].kind == .heading, index < block, label.contains(where: \.isNumber) { return label }
    }
    return ""
  }

  private func themes(of blocks: [Int]) -> [BlockTheme] {
    var themes: [Int: BlockTheme] = [:]
    for theme in blocks.flatMap({ source.annotation.themes[$0] }) {
      guard var known = themes[theme.theme] else {
        themes[theme.theme] = theme
        continue
      }
      known.assertion = max(known.assertion, theme.assertion)
      known.valence = max(known.valence, theme.valence)
      known.mentions += theme.mentions
      themes[theme.theme] = known
    }
    return themes.keys.sorted().compactMap { themes[$0] }
  }
}
