import Annotations
import Documents
import Learning

/// What is counted of one review: a row of every table.
public struct ReviewTally: Sendable {
  /// The review's id.
  public var review: String
  /// Its metadata.
  public var metadata: Metadata
  /// Words of headings, paragraphs, items, tables and footnotes.
  public var words: Int
  /// Blocks of every kind.
  public var blocks: Int
  /// Blocks of the kinds and sections that count for prevalence, with a theme or not.
  public var codedBlocks: Int
  /// The counts of each theme, in the lexicons' order.
  public var themes: [ThemeCounts]
  /// The counts of each section that holds a theme: those themes only.
  public var sections: [SectionRole: [Int: ThemeCounts]]
  /// The number of recommendations.
  public var recommendations: Int
  /// The number of learning statements.
  public var learning: Int
  /// The themes that a recommendation or learning statement carries, affirmed or as a general truth.
  public var learningThemes: Set<Int>
  /// The mentions of each entity that is named: of the lexicons, or a value such as a date.
  public var entities: [Concept: Int]

  /// Counts one annotated document.
  public init(_ document: Document, _ annotation: Annotation, _ records: [LearningRecord] = [], themeCount: Int) {
    review = document.review
    metadata = document.metadata
    words = annotation.words
    blocks = document.blocks.count
    codedBlocks = document.blocks.count { $0.counts }
    themes = Array(repeating: ThemeCounts(), count: themeCount)
    sections = [:]
    entities = [:]
    recommendations = records.count { $0.kind == .recommendation }
    learning = records.count { $0.kind == .learning }
    learningThemes = []
    for record in records where record.kind != .goodPractice {
      for theme in record.themes where theme.assertion != .negated { learningThemes.insert(theme.theme) }
    }
    for (block, found) in zip(document.blocks, annotation.themes) {
      for theme in found {
        themes[theme.theme].add(theme, of: block)
        sections[block.section, default: [:]][theme.theme, default: ThemeCounts()].add(theme, of: block)
      }
    }
    for mention in annotation.mentions {
      if case .theme = mention.concept { continue }
      entities[mention.concept, default: 0] += 1
    }
  }

  /// Affirmed blocks among coded blocks, 0 to 1; nil where no block is coded.
  public func blockShare(_ theme: Int) -> Double? {
    codedBlocks == 0 ? nil : Double(themes[theme].counted) / Double(codedBlocks)
  }

  /// Mentions for each 10,000 words; nil where there is no word.
  public func rate(_ theme: Int) -> Double? { Rate.per10000(themes[theme].mentions, words: words) }
}

/// Frequencies by length.
public enum Rate {
  /// Mentions for each 10,000 words; nil where there is no word.
  public static func per10000(_ mentions: Int, words: Int) -> Double? {
    words == 0 ? nil : Double(mentions) * 10_000 / Double(words)
  }
}
