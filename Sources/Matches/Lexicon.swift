import Documents

/// One lexicon file as parsed: what it says of itself and its patterns as written.
public struct Lexicon: Sendable {
  /// What a lexicon holds.
  public enum Kind: String, Sendable { case theme, entities, context, list }

  /// What it means that a theme's words are negated.
  public enum Absence: String, Sendable {
    /// The theme is a concern: "no evidence of drug use" is negated.
    case negates
    /// The theme is a practice: "no strategy meeting was held" says something about it.
    case affirms
  }

  /// An entity that a lexicon declares.
  public struct Entity: Sendable, Hashable {
    public var id: String
    /// The name to display.
    public var name: String
    /// The line of its declaration, from 1.
    public var line: Int
  }

  public var kind: Kind
  /// The theme, the type of entity, the context or the list that the file is about.
  public var id: String
  /// The file's name.
  public var file: String
  /// The name to display; the id where the file gives none.
  public var name: String
  public var family: String = ""
  /// Whether the coding was compared with coded reviews.
  public var checked = false
  public var absence: Absence = .negates
  /// The section whose paragraphs, list items and table rows carry the theme by standing there; nil for none.
  public var section: SectionRole?
  public var definition: String = ""
  /// The entities in the order of the file.
  public var entities: [Entity] = []

  /// Where the file says what it is about.
  package var head = Place(line: 1, column: 1)
  package var lets: [Let] = []
  package var lines: [PatternLine] = []

  /// Reads one file without compiling it; nil when it does not say what it is about. Every fault is reported.
  public static func parse(_ source: LexiconSource) -> (Lexicon?, [Finding]) { LexiconParser.parse(source) }

  /// A `let`: a name and its alternatives.
  package struct Let: Sendable {
    package var name: String
    package var alternatives: [Pattern]
    package var place: Place
  }

  /// A pattern and what it is for.
  package struct PatternLine: Sendable {
    package enum Role: Sendable, Hashable {
      case match, absent, weak, not
      /// An index into ``Lexicon/entities``.
      case entity(Int)
      case cue(CueDirection)
    }
    package var role: Role
    package var pattern: Pattern
  }
}

/// Where the words that a cue speaks of stand.
public enum CueDirection: Hashable, Sendable {
  /// The cue stands before what it speaks of, at most so many words on.
  case before(Int)
  /// The cue stands after what it speaks of, at most so many words on.
  case after(Int)
  /// The cue speaks of its whole sentence.
  case anywhere
  /// The words end a cue's scope.
  case stop
  /// The words look like a cue and are none.
  case pseudo
}
