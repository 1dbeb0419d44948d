import Documents
import Matches
import Tokens

/// Finds the mentions of a document and what each block says. One for each worker: it keeps caches and buffers.
public struct Annotator {
  /// The lexicons that it looks for.
  public let lexicons: CompiledLexicons
  private var matcher: Matcher
  private var lookup: EntityLookup
  private var hits: [Hit] = []
  /// What each rule's hits say of learning, if anything.
  private let signals: [Signal.Kind?]
  /// Which entities are signals of learning, by entity.
  private let isSignal: [Bool]
  /// The context of each cue, if it is one of the annotator's.
  private let contexts: [Scopes.Context?]
  /// The themes that a section's blocks carry by standing there.
  private let sectionThemes: [(theme: Int, section: SectionRole)]

  /// An annotator for compiled lexicons.
  public init(_ lexicons: CompiledLexicons) {
    self.lexicons = lexicons
    matcher = Matcher(lexicons)
    lookup = EntityLookup(lexicons)
    signals = lexicons.rules.map { Signal.Kind($0.target, lexicons) }
    contexts = Scopes.contexts(of: lexicons)
    sectionThemes = lexicons.themes.enumerated().compactMap { index, theme in theme.section.map { (index, $0) } }
    isSignal = lexicons.entities.map { Signal.types.contains($0.type) }
  }

  /// The mentions, themes and words of a document.
  ///
  /// Title pages, contents and artifacts carry nothing. Time grows with the text and, beyond it, only with the hits.
  public mutating func annotate(_ document: Document) -> Annotation {
    let tokens = Tokeniser.table(of: document.text, blocks: document.blocks)
    hits.removeAll(keepingCapacity: true)
    matcher.match(tokens, in: document.text, into: &hits)
    let abbreviations = abbreviations(of: document, tokens)
    var annotation = Annotation(
      mentions: [], themes: Array(repeating: [], count: document.blocks.count), words: 0, tokens: tokens)
    var next = hits.startIndex
    for (index, block) in document.blocks.enumerated() {
      let begin = next
      while next < hits.endIndex, Int(hits[next].block) == index { next += 1 }
      guard block.kind.isCoded else { continue }
      annotation.words += tokens.words(ofBlock: index).count
      let found = hits[begin..<next]
      for hit in found {
        guard let kind = signals[Int(hit.rule)] else { continue }
        annotation.signals.append(Signal(kind: kind, block: index, words: Int(hit.first)..<Int(hit.end)))
      }
      var mentions = addThemes(found, of: block, index, tokens, document.text, to: &annotation)
      mentions += addSectionThemes(block, index, tokens, to: &annotation)
      let entities = EntityReading(
        index: index, document: document, tokens: tokens, lexicons: lexicons, abbreviations: abbreviations,
        isSignal: isSignal)
      mentions += entities.mentions(of: found, lookup: &lookup)
      annotation.mentions += mentions.sorted {
        ($0.words.lowerBound, $0.words.upperBound, $0.rule ?? .max)
          < ($1.words.lowerBound, $1.words.upperBound, $1.rule ?? .max)
      }
    }
    return annotation
  }

  /// What the document's own abbreviations stand for.
  private mutating func abbreviations(of document: Document, _ tokens: TokenTable) -> DocumentAbbreviations {
    var abbreviations = DocumentAbbreviations()
    guard !lexicons.entities.isEmpty else { return abbreviations }
    let scan = AbbreviationScan(tokens, in: document.text)
    for (index, block) in document.blocks.enumerated() where block.kind.isCoded {
      for definition in scan.definitions(inBlock: index) {
        let words = definition.longForm.map { document.text.string(tokens.span($0)) }
        abbreviations.add(definition, entity: lookup.entity(endingPhrase: words.joined(separator: " ")))
      }
    }
    return abbreviations
  }

  /// Adds the themes that a block carries by the section it stands in, though none of its words say so.
  private func addSectionThemes(
    _ block: Block, _ index: Int, _ tokens: TokenTable, to annotation: inout Annotation
  ) -> [Mention] {
    let words = tokens.words(ofBlock: index)
    guard block.kind.counts, words.count >= Self.leastWords else { return [] }
    var mentions: [Mention] = []
    for (theme, section) in sectionThemes where section == block.section {
      guard !annotation.themes[index].contains(where: { $0.theme == theme }) else { continue }
      let valence: Valence = section == .goodPractice ? .goodPractice : .neutral
      let span = Span(Int(tokens.start[words.lowerBound]), Int(tokens.end[words.upperBound - 1]))
      mentions.append(
        Mention(
          concept: .theme(theme), block: index, words: words, span: span, rule: nil, assertion: .affirmed,
          valence: valence))
      annotation.themes[index].append(BlockTheme(theme: theme, assertion: .affirmed, valence: valence, mentions: 1))
    }
    annotation.themes[index].sort { $0.theme < $1.theme }
    return mentions
  }

  /// Fewer words than a statement has: a cell of a table, or a line that only leads to a list.
  private static let leastWords = 6

  /// Adds the themes of a block and returns their mentions.
  private func addThemes(
    _ found: ArraySlice<Hit>, of block: Block, _ index: Int, _ tokens: TokenTable, _ text: SourceText,
    to annotation: inout Annotation
  ) -> [Mention] {
    guard !found.isEmpty else { return [] }
    let scopes = Scopes(
      found, breaks: tokens.breaks(ofBlock: index, in: text), lexicons: lexicons, contexts: contexts)
    let reading = BlockReading(text, block, index, tokens, scopes, lexicons)
    var themes: [Int: [Hit]] = [:]
    for hit in found {
      if case .theme(let theme) = lexicons.rules[Int(hit.rule)].target { themes[theme, default: []].append(hit) }
    }
    var mentions: [Mention] = []
    for theme in themes.keys.sorted() {
      let own = reading.mentions(of: theme, at: Overlaps.theme(themes[theme] ?? [], rules: lexicons.rules))
      annotation.themes[index].append(
        BlockTheme(
          theme: theme, assertion: own.map(\.assertion).max() ?? .general,
          valence: own.map(\.valence).max() ?? .neutral, mentions: own.count))
      mentions += own
    }
    return mentions
  }
}

extension BlockKind {
  /// Whether blocks of this kind carry themes: all but title pages, contents and artifacts.
  public var isCoded: Bool {
    switch self {
    case .heading, .para, .item, .table, .footnote: true
    case .front, .toc, .artifact: false
    }
  }
}
