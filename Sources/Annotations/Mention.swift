import Documents
import Tokens

/// What a mention is of.
public enum Concept: Hashable, Sendable {
  /// A theme, an index into the lexicons' themes.
  case theme(Int)
  /// An entity, an index into the lexicons' entities.
  case entity(Int)
  /// An entity that no lexicon lists by itself: a date, an age, a coded person.
  case value(EntityValue)
}

/// One place in a document that speaks of a theme or names an entity.
public struct Mention: Sendable, Hashable {
  /// What it is of.
  public var concept: Concept
  /// The block, an index into the document's blocks.
  public var block: Int
  /// The words, a half-open range of the document's tokens.
  public var words: Range<Int>
  /// The bytes from the first word's first to the last word's last; of an entity without a possessive `'s`.
  public var span: Span
  /// The rule that found it, an index into the lexicons' rules; nil for what no pattern finds: dates, ages, coded roles
  /// and the document's own abbreviations.
  public var rule: Int?
  /// What it says of a theme; an entity is always affirmed.
  public var assertion: Assertion
  /// What it says of practice; neutral unless it is of a theme and affirmed.
  public var valence = Valence.neutral
}

/// A theme of a block: the strongest assertion of its mentions, and their number.
public struct BlockTheme: Sendable, Hashable {
  /// The theme, an index into the lexicons' themes.
  public var theme: Int
  /// The strongest assertion: affirmed, then negated, then general.
  public var assertion: Assertion
  /// What the affirmed mentions say of practice: a gap, then good practice, then neither.
  public var valence: Valence
  /// The number of mentions in the block, at least 1.
  public var mentions: Int

  /// A theme of its parts.
  public init(theme: Int, assertion: Assertion, valence: Valence = .neutral, mentions: Int) {
    self.theme = theme
    self.assertion = assertion
    self.valence = valence
    self.mentions = mentions
  }
}

/// All that was found in one document.
public struct Annotation: Sendable {
  /// The mentions in the order of block, first word, last word and rule.
  public var mentions: [Mention]
  /// The themes of each block, in the order of the lexicons' themes.
  public var themes: [[BlockTheme]]
  /// The number of words of headings, paragraphs, items, tables and footnotes.
  public var words: Int
  /// What learning is read from, in the order of block, first word, end and rule.
  public var signals: [Signal]
  /// The words and sentences of the document.
  public var tokens: TokenTable

  /// An annotation of its parts.
  public init(
    mentions: [Mention], themes: [[BlockTheme]], words: Int, signals: [Signal] = [],
    tokens: TokenTable = Tokeniser.table(of: SourceText(""), blocks: [])
  ) {
    self.mentions = mentions
    self.themes = themes
    self.words = words
    self.signals = signals
    self.tokens = tokens
  }
}
