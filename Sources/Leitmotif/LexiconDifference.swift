import Annotations
import Documents
import Matches

/// What a change of the lexicons won and lost over a corpus, block by block.
public struct LexiconDifference {
  /// One block whose coding of a theme the change made another.
  public struct Change: Sendable {
    /// The theme's id.
    public var theme: String
    /// The review and the block's first line.
    public var place: String
    /// What the old lexicons said; nil for nothing.
    public var old: Assertion?
    /// What the new lexicons say; nil for nothing.
    public var new: Assertion?
    /// The words of the mention that decided, with the block's words around them.
    public var quotation: String
  }

  /// The changes by theme, then in the order of the corpus.
  public private(set) var changes: [Change] = []
  /// A line for each input that could not be read.
  public private(set) var failures: [String] = []

  /// Codes a corpus with both sets of lexicons.
  public init(old: LexiconSet, new: LexiconSet, corpus: [String]) {
    var oldAnnotator = Annotator(old.compiled)
    var newAnnotator = Annotator(new.compiled)
    let reader = ReviewReader()
    for input in InputList(corpus).inputs {
      do throws(FileError) {
        let document = try reader.document(input)
        let before = Coded(document, oldAnnotator.annotate(document), old.compiled)
        let after = Coded(document, newAnnotator.annotate(document), new.compiled)
        for block in document.blocks.indices { compare(block, before, after) }
      } catch {
        failures.append("\(input.file): \(error)")
      }
    }
    // Sorting by theme alone must keep the corpus's order inside a theme.
    changes = changes.enumerated().sorted { ($0.1.theme, $0.0) < ($1.1.theme, $1.0) }.map(\.1)
  }

  /// The themes of a document's blocks by id, with a quotation for each.
  private struct Coded {
    let document: Document
    private let annotation: Annotation
    private let lexicons: CompiledLexicons

    init(_ document: Document, _ annotation: Annotation, _ lexicons: CompiledLexicons) {
      self.document = document
      self.annotation = annotation
      self.lexicons = lexicons
    }

    func themes(of block: Int) -> [String: Assertion] {
      Dictionary(annotation.themes[block].map { (lexicons.themes[$0.theme].id, $0.assertion) }) { max($0, $1) }
    }

    func quotation(_ theme: String, _ block: Int) -> String? {
      let mention = annotation.mentions.first { mention in
        guard mention.block == block, case .theme(let index) = mention.concept else { return false }
        return lexicons.themes[index].id == theme
      }
      return mention.map {
        Passage(document: document, block: document.blocks[block], mention: $0).quotation(width: 60)
          + ($0.rule.map { " (\(lexicons.rules[$0].name))" } ?? "")
      }
    }
  }

  private mutating func compare(_ block: Int, _ before: Coded, _ after: Coded) {
    let old = before.themes(of: block)
    let new = after.themes(of: block)
    for theme in Set(old.keys).union(new.keys).sorted() where old[theme] != new[theme] {
      let line = before.document.blocks[block].lines.first?.lowerBound ?? 0
      changes.append(
        Change(
          theme: theme, place: "\(before.document.review) line \(line)", old: old[theme], new: new[theme],
          quotation: after.quotation(theme, block) ?? before.quotation(theme, block) ?? ""))
    }
  }
}
