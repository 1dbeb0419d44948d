import Documents

/// Lexicons made ready to match: immutable, shared by all workers, each of which has a ``Matcher`` of its own.
///
/// A class, for every block's reading holds it: to copy a dozen columns would count a dozen references each time.
public final class CompiledLexicons: Sendable {
  /// What a rule's hits are evidence of: an index into the table of its kind.
  public enum Target: Hashable, Sendable {
    case theme(Int)
    case entity(Int)
    case cue(Int)
  }

  /// Whether a rule's hits count by themselves.
  public enum Role: Sendable {
    case match
    /// Counts, and says that the theme is absent or that all is well.
    case absent
    /// Counts only where another rule of its theme hits in the same block without overlapping it.
    case weak

    /// The role of a pattern as written; entities' and cues' patterns count by themselves.
    init(_ written: Lexicon.PatternLine.Role) {
      switch written {
      case .absent: self = .absent
      case .weak: self = .weak
      case .match, .not, .entity, .cue: self = .match
      }
    }
  }

  /// One pattern of a lexicon.
  public struct Rule: Sendable {
    /// An index into ``CompiledLexicons/lexicons``.
    public let lexicon: Int
    public let target: Target
    public let role: Role
    /// Whether the pattern itself holds a word such as "not" or "never": what it finds says by itself what is missing.
    public let hasNegator: Bool
    /// The file's name.
    public let file: String
    /// The pattern's line in its file, from 1.
    public let line: Int
    /// The lexicon's id and the pattern's line, such as `safe-sleeping:16`: what outputs call the rule.
    public let name: String
  }

  /// A theme, see ``Lexicon`` for what its fields mean.
  public struct Theme: Sendable {
    /// An index into ``CompiledLexicons/lexicons``.
    public let lexicon: Int
    public let id: String
    public let name: String
    public let family: String
    public let checked: Bool
    public let absence: Lexicon.Absence
    public let section: SectionRole?
    public let definition: String
  }

  /// An entity of a type.
  public struct Entity: Sendable {
    /// An index into ``CompiledLexicons/lexicons``.
    public let lexicon: Int
    /// The type's id, such as `agency`.
    public let type: String
    public let id: String
    public let name: String
  }

  /// The cues of one direction of a context.
  public struct Cue: Sendable, Hashable {
    /// An index into ``CompiledLexicons/lexicons``.
    public let lexicon: Int
    /// The context's id, such as `negation`.
    public let context: String
    public let direction: CueDirection
  }

  /// The files in the order given, shared lists included.
  public let lexicons: [Lexicon]
  public let rules: [Rule]
  public let themes: [Theme]
  public let entities: [Entity]
  public let cues: [Cue]

  /// The plan of each rule.
  let plans: [Plan]
  /// The plans of each lexicon's `not:` patterns.
  let removals: [[Plan]]
  /// The rules to try where an atom hits, by atom.
  let triggers: RuleTriggers
  let automaton: AtomAutomaton
  let vocabulary: Vocabulary

  /// The number of distinct atoms of all patterns.
  public var atomCount: Int { automaton.starts.count }

  init(
    lexicons: [Lexicon], tables: RuleTables, automaton: AtomAutomaton, vocabulary: Vocabulary,
    triggers: RuleTriggers
  ) {
    self.lexicons = lexicons
    rules = tables.rules
    themes = tables.themes
    entities = tables.entities
    cues = tables.cues
    plans = tables.plans
    removals = tables.removals
    self.automaton = automaton
    self.vocabulary = vocabulary
    self.triggers = triggers
  }
}

extension CompiledLexicons {
  /// Parses and compiles lexicon files.
  ///
  /// Every fault of every file is reported, in the order of files, lines and columns; the result is nil if one of them
  /// is an error. The cost is linear in the size of the files once their names are replaced by what they stand for.
  public static func compile(_ sources: [LexiconSource]) -> (CompiledLexicons?, [Finding]) {
    var findings: [Finding] = []
    var lexicons: [Lexicon] = []
    for source in sources {
      let (lexicon, faults) = LexiconParser.parse(source)
      findings += faults
      if let lexicon { lexicons.append(lexicon) }
    }
    let (compiled, faults) = LexiconCompiler.compile(lexicons)
    findings += faults
    let order = Dictionary(sources.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    findings.sort { a, b in
      (order[a.file] ?? 0, a.line, a.column, a.problem) < (order[b.file] ?? 0, b.line, b.column, b.problem)
    }
    return (findings.contains { $0.severity == .error } ? nil : compiled, findings)
  }

  /// Compiles one pattern as the only rule, of a theme `query`; the shared lists may be used by name.
  ///
  /// Findings of the pattern call its file `query` and count columns in the text given.
  public static func compile(
    pattern: String, lists: [LexiconSource]
  ) -> (CompiledLexicons?, [Finding]) {
    var findings = FindingList(file: "query")
    let line = LexiconLine(bytes: Array(pattern.utf8), number: 1)
    let parsed = PatternParser.pattern(of: line, in: line.trimmed(from: 0), findings: &findings)
    let shared = lists.map(LexiconParser.parse)
    var query = Lexicon(kind: .theme, id: "query", file: "query", name: "query")
    query.lines = parsed.map { [.init(role: .match, pattern: $0)] } ?? []
    let (compiled, faults) = LexiconCompiler.compile(shared.compactMap(\.0) + [query])
    let all = findings.all + shared.flatMap(\.1) + faults
    return (all.contains { $0.severity == .error } ? nil : compiled, all)
  }
}
