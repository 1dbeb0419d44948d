/// What `lexicon list` says of one lexicon.
public struct LexiconSummary: Sendable, Equatable {
  public var kind: Lexicon.Kind
  public var id: String
  public var name: String
  public var family: String
  /// The file's name.
  public var file: String
  /// Whether the coding was compared with coded reviews.
  public var checked: Bool
  /// The number of entities of a type, of lists of a file of lists; 0 for others.
  public var entries: Int
  /// The number of patterns that count by themselves.
  public var patterns: Int
  /// The number of weak patterns.
  public var weak: Int
  /// The number of patterns under `not:`.
  public var exclusions: Int

  /// The summary of a parsed lexicon.
  public init(_ lexicon: Lexicon) {
    kind = lexicon.kind
    id = lexicon.id
    name = lexicon.name
    family = lexicon.family
    file = lexicon.file
    checked = lexicon.checked
    entries = lexicon.kind == .list ? lexicon.lets.count : lexicon.entities.count
    weak = lexicon.lines.count { $0.role == .weak }
    exclusions = lexicon.lines.count { $0.role == .not }
    patterns = lexicon.lines.count - weak - exclusions
  }
}

extension CompiledLexicons {
  /// A summary of each lexicon in the order given.
  public var summaries: [LexiconSummary] { lexicons.map(LexiconSummary.init) }
}
