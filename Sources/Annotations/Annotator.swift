import Documents
import Matches
import Tokens

/// Finds the mentions of a document and what each block says. One for each worker: it keeps caches and buffers.
public struct Annotator {
  /// The lexicons that it looks for.
  public let lexicons: CompiledLexicons
  private var matcher: Matcher
  private var hits: [Hit] = []

  /// An annotator for compiled lexicons.
  public init(_ lexicons: CompiledLexicons) {
    self.lexicons = lexicons
    matcher = Matcher(lexicons)
  }

  /// The mentions, themes and words of a document.
  ///
  /// Title pages, contents and artifacts carry nothing. Time grows with the text and, beyond it, only with the hits.
  public mutating func annotate(_ document: Document) -> Annotation {
    let tokens = Tokeniser.table(of: document.text, blocks: document.blocks)
    hits.removeAll(keepingCapacity: true)
    matcher.match(tokens, in: document.text, into: &hits)
    var annotation = Annotation(mentions: [], themes: Array(repeating: [], count: document.blocks.count), words: 0)
    var next = hits.startIndex
    for (index, block) in document.blocks.enumerated() {
      let begin = next
      while next < hits.endIndex, Int(hits[next].block) == index { next += 1 }
      guard block.kind.isCoded else { continue }
      annotation.words += tokens.words(ofBlock: index).count
      if begin < next {
        add(hits[begin..<next], of: block, index, tokens, document.text, to: &annotation)
      }
    }
    return annotation
  }

  private func add(
    _ found: ArraySlice<Hit>, of block: Block, _ index: Int, _ tokens: TokenTable, _ text: SourceText,
    to annotation: inout Annotation
  ) {
    let scopes = Scopes(found, breaks: tokens.breaks(ofBlock: index, in: text), lexicons: lexicons)
    let reading = BlockReading(text, block, index, tokens, scopes, lexicons)
    var themes: [Int: [Hit]] = [:]
    var entities: [Hit] = []
    for hit in found {
      switch lexicons.rules[Int(hit.rule)].target {
      case .theme(let theme): themes[theme, default: []].append(hit)
      case .entity: entities.append(hit)
      case .cue: break
      }
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
    for hit in Overlaps.entities(entities) {
      guard case .entity(let entity) = lexicons.rules[Int(hit.rule)].target else { continue }
      mentions.append(reading.mention(of: .entity(entity), at: hit))
    }
    annotation.mentions += mentions.sorted {
      ($0.words.lowerBound, $0.words.upperBound, $0.rule) < ($1.words.lowerBound, $1.words.upperBound, $1.rule)
    }
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
