import Annotations
import Documents

/// What is counted of one theme over any set of blocks.
public struct ThemeCounts: Sendable, Equatable {
  /// Blocks that affirm the theme, of every section and kind.
  public var affirmed = 0
  /// Blocks that negate it.
  public var negated = 0
  /// Blocks that speak of it in general.
  public var general = 0
  /// Affirmed blocks that say what was absent, late, weak or wrong, or is asked for.
  public var gap = 0
  /// Affirmed blocks that say what was done as needed or better.
  public var goodPractice = 0
  /// Mentions.
  public var mentions = 0
  /// Affirmed blocks of the sections and kinds that count for prevalence.
  public var counted = 0

  /// Nothing counted.
  public init() {}

  /// Blocks that carry the theme in any way.
  public var blocks: Int { affirmed + negated + general }
  /// Whether the review counts for the theme's prevalence.
  public var isPresent: Bool { counted > 0 }

  /// Counts one block's theme.
  public mutating func add(_ theme: BlockTheme, of block: Block) {
    switch theme.assertion {
    case .affirmed:
      affirmed += 1
      if theme.valence == .gap { gap += 1 }
      if theme.valence == .goodPractice { goodPractice += 1 }
    case .negated: negated += 1
    case .general: general += 1
    }
    mentions += theme.mentions
    if theme.assertion == .affirmed && block.counts { counted += 1 }
  }

  /// Adds what another set of blocks counted.
  public mutating func merge(_ other: ThemeCounts) {
    affirmed += other.affirmed
    negated += other.negated
    general += other.general
    gap += other.gap
    goodPractice += other.goodPractice
    mentions += other.mentions
    counted += other.counted
  }
}
