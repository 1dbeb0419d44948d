import Annotations
import Documents
import Matches

/// Every passage of a theme, an entity or a pattern (key words in context).
public struct Concordance {
  private let lexicons: CompiledLexicons
  private let concept: Concept
  private let reader: ReviewReader
  private var annotator: Annotator

  /// A concordance of the theme or entity whose id is `query`, or else of the pattern that it is.
  /// - Throws: ``RunError`` when the lexicons have a fault, or the query is neither an id nor a pattern.
  public init(_ query: String, lexicons folder: String? = nil, maxDocument: Int = 32) throws(RunError) {
    let set = try LexiconSet.load(folder: folder)
    if let theme = set.compiled.themes.firstIndex(where: { $0.id == query }) {
      (lexicons, concept) = (set.compiled, .theme(theme))
    } else if let entity = set.compiled.entities.firstIndex(where: { $0.id == query }) {
      (lexicons, concept) = (set.compiled, .entity(entity))
    } else {
      let lists = set.sources.filter { Lexicon.parse($0).0?.kind == .list }
      let (compiled, findings) = CompiledLexicons.compile(pattern: query, lists: lists)
      guard let compiled else {
        throw RunError(findings.filter { $0.severity == .error }.map(\.description))
      }
      (lexicons, concept) = (compiled, .theme(0))
    }
    reader = ReviewReader(limit: maxDocument * 1_000_000, partnerships: ShippedLexicons.knownPartnerships)
    annotator = Annotator(lexicons)
  }

  /// The passages of one input, in the order of the text.
  /// - Throws: ``FileError`` when it cannot be read.
  public mutating func passages(in input: Input) throws(FileError) -> [Passage] {
    let document = try reader.document(input)
    return annotator.annotate(document).mentions.filter { $0.concept == concept }.map { mention in
      Passage(document: document, block: document.blocks[mention.block], mention: mention)
    }
  }
}

/// A mention with the words around it.
public struct Passage {
  private let document: Document
  private let block: Block
  /// The mention.
  public let mention: Mention

  init(document: Document, block: Block, mention: Mention) {
    self.document = document
    self.block = block
    self.mention = mention
  }

  /// The passage as one line: review, paragraph or line number, words before, the mention in brackets, words after.
  ///
  /// - Parameter width: the characters shown on either side; with it the mentions of all lines stand below each other.
  public func line(width: Int, hasColour: Bool) -> String {
    let around = block.bytes.first { $0.contains(mention.span) } ?? mention.span
    let before = Style.plain(document.text.string(Span(around.start, mention.span.start))).suffix(width)
    let after = Style.plain(document.text.string(Span(mention.span.end, around.end))).prefix(width)
    let place = block.label.isEmpty ? "line \(document.text.line(at: mention.span.start))" : block.label
    let words = Style.strong("[" + Style.plain(document.text.string(mention.span)) + "]", hasColour)
    let pad = String(repeating: " ", count: max(0, width - before.count))
    return "\(document.review) \(place): \(pad)\(before)\(words)\(after)"
  }
}
