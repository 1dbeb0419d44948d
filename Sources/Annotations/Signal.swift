import Matches

/// Words from which learning is read: no mention of a theme or entity, and in no table of them.
public struct Signal: Sendable, Hashable {
  /// What the words say.
  public enum Kind: Hashable, Sendable {
    /// "Learning" or "lesson", and that one is stated.
    case lesson
    /// That something is said elsewhere: "see Recommendation B".
    case pointer
    /// That practice was good.
    case praise
    /// That this had been learnt before.
    case again
    /// That something is asked for.
    case directive
    /// What is asked for: an entity of the type `action`, an index into the lexicons' entities.
    case action(Int)
    /// What a lesson is about, finer than a theme: an entity of the type `matter`, an index into the lexicons' entities.
    case matter(Int)
  }

  /// The types of entities that are no entities of the tables: signals.
  static let types: Set = ["action", "matter"]

  /// What the words say.
  public var kind: Kind
  /// The block, an index into the document's blocks.
  public var block: Int
  /// The words, a half-open range of the document's tokens.
  public var words: Range<Int>

  /// A signal of its parts.
  public init(kind: Kind, block: Int, words: Range<Int>) {
    self.kind = kind
    self.block = block
    self.words = words
  }
}

extension Signal.Kind {
  /// What the hits of a rule say of learning, if anything.
  init?(_ target: CompiledLexicons.Target, _ lexicons: CompiledLexicons) {
    switch target {
    case .theme: return nil
    case .entity(let entity):
      switch lexicons.entities[entity].type {
      case "action": self = .action(entity)
      case "matter": self = .matter(entity)
      default: return nil
      }
    case .cue(let cue):
      guard lexicons.cues[cue].direction == .anywhere else { return nil }
      switch lexicons.cues[cue].context {
      case "lesson": self = .lesson
      case "pointer": self = .pointer
      case "praise": self = .praise
      case "again": self = .again
      case "directive": self = .directive
      default: return nil
      }
    }
  }
}
