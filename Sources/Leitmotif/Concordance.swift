import Annotations
import Documents
import Matches

/// Every passage of a theme, an entity or a pattern (key words in context).
public struct Concordance {
  /// What the user should know of how the query was read; nil where it is clear.
  public let remark: String?
  private let lexicons: CompiledLexicons
  private let concept: Concept
  private let reader: ReviewReader
  private var annotator: Annotator

  /// A concordance of the theme or entity whose id is `query`, or else of the pattern that it is.
  /// - Throws: ``RunError`` when the lexicons have a fault, or the query is neither an id nor a pattern.
  public init(_ query: String, lexicons folder: String? = nil, maxDocument: Int = 32) throws(RunError) {
    let set = try LexiconSet.load(folder: folder)
    remark = Self.remark(query, set.compiled)
    if let theme = set.compiled.themes.firstIndex(where: { $0.id == query }) {
      (lexicons, concept) = (set.compiled, .theme(theme))
    } else if let entity = set.compiled.entities.firstIndex(where: { $0.id == query }) {
      (lexicons, concept) = (set.compiled, .entity(entity))
    } else {
      let lists = zip(set.sources, set.compiled.lexicons).filter { $1.kind == .list }.map(\.0)
      let (compiled, findings) = CompiledLexicons.compile(pattern: query, lists: lists)
      guard let compiled else {
        throw RunError(findings.filter { $0.severity == .error }.map { Self.fault($0, of: query) })
      }
      (lexicons, concept) = (compiled, .theme(0))
    }
    reader = ReviewReader(maxDocument: maxDocument)
    annotator = Annotator(lexicons)
  }

  /// A fault of the query, which has only one line.
  private static func fault(_ finding: Finding, of query: String) -> String {
    guard finding.file == "query" else { return finding.description }
    let shown = query.count > 60 ? query.prefix(57) + "..." : query[...]
    return "the pattern '\(shown)', character \(finding.column): \(finding.problem); \(finding.mend)"
  }

  /// A slip in an id is a pattern that matches hardly anything.
  private static func remark(_ query: String, _ lexicons: CompiledLexicons) -> String? {
    let ids = lexicons.themes.map(\.id) + lexicons.entities.map(\.id)
    guard !ids.contains(query), query.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    return NearestName.of(query, among: ids).map {
      "no theme or entity is called \(query), so it is looked for as words; did you mean \($0)?"
    }
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

  /// The mention in brackets with up to `width` characters of its block on either side, as one line.
  func quotation(width: Int) -> String {
    let (before, after) = neighbourhood(width)
    return before + "[" + Style.plain(document.text.string(mention.span)) + "]" + after
  }

  /// The passage as one line: words before, the mention in brackets, words after, then the review, the paragraph's number
  /// and the line.
  ///
  /// - Parameter width: the characters shown on either side; with it the mentions of all lines stand below each other.
  public func line(width: Int, hasColour: Bool) -> String {
    let (before, after) = neighbourhood(width)
    let words = Style.strong("[" + Style.plain(document.text.string(mention.span)) + "]", hasColour)
    let left = String(repeating: " ", count: max(0, width - before.count))
    let right = String(repeating: " ", count: max(0, width - after.count))
    return "\(left)\(before)\(words)\(after)\(right)  \(place)"
  }

  /// What stands before and after the mention in its block, as one line each.
  private func neighbourhood(_ width: Int) -> (before: Substring, after: Substring) {
    let around = block.bytes.first { $0.contains(mention.span) } ?? mention.span
    // A block may be as long as the document: no more of it is looked at than may be shown.
    let bytes = 16 * (width + 4)
    let before = text(max(around.start, mention.span.start - bytes), mention.span.start)
    let after = text(mention.span.end, min(around.end, mention.span.end + bytes))
    return (before.suffix(width), after.prefix(width))
  }

  /// A stretch of the text, shortened to whole characters, as one line.
  private func text(_ start: Int, _ end: Int) -> String {
    func isInside(_ offset: Int) -> Bool { document.text.storage[offset] & 0xC0 == 0x80 }
    var (first, last) = (start, end)
    while first < last, isInside(first) { first += 1 }
    while last > first, isInside(last) { last -= 1 }
    return Style.plain(document.text.string(Span(first, last)))
  }

  private var place: String {
    let line = "line \(document.text.line(at: mention.span.start))"
    return Style.plain([document.review, block.label, line].filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
