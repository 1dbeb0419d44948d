import Annotations
import Documents

/// What is counted of a corpus: one tally for each review. Merges with another of its kind.
///
/// It holds some kilobytes a review, whatever the reviews' length.
public struct CorpusTally: Sendable {
  /// The reviews, in the order they were added.
  public private(set) var reviews: [ReviewTally] = []
  /// The number of themes of the lexicons.
  public let themeCount: Int

  /// A tally of no review yet.
  public init(themeCount: Int) { self.themeCount = themeCount }

  /// Adds a review.
  public mutating func add(_ review: ReviewTally) { reviews.append(review) }

  /// Adds the reviews of another tally after this one's.
  public mutating func merge(_ other: CorpusTally) { reviews += other.reviews }

  /// The counts of a theme over all reviews.
  public func total(_ theme: Int) -> ThemeCounts {
    reviews.reduce(into: ThemeCounts()) { $0.merge($1.themes[theme]) }
  }

  /// The words of all reviews.
  public var words: Int { reviews.reduce(0) { $0 + $1.words } }

  /// Prevalence and block share of a theme over all reviews or some of them.
  public func summary(of theme: Int, where isWanted: (ReviewTally) -> Bool = { _ in true }) -> ThemeSummary {
    ThemeSummary(theme: theme, reviews: reviews.filter(isWanted))
  }

  /// The groups of reviews by a value, ordered by it; reviews without the value form no group.
  public func groups<Key: Hashable & Comparable>(by key: (ReviewTally) -> Key?) -> [(key: Key, reviews: [ReviewTally])]
  {
    var groups: [Key: [ReviewTally]] = [:]
    for review in reviews {
      if let value = key(review) { groups[value, default: []].append(review) }
    }
    return groups.keys.sorted().map { ($0, groups[$0] ?? []) }
  }

  /// The counts of each section and theme, sections in the codebook's order.
  public func sections() -> [(section: SectionRole, themes: [ThemeCounts])] {
    SectionRole.allCases.map { section in
      var themes = Array(repeating: ThemeCounts(), count: themeCount)
      for review in reviews {
        for (theme, counts) in review.sections[section] ?? [:] { themes[theme].merge(counts) }
      }
      return (section, themes)
    }
  }

  /// The number of reviews that name each entity and its mentions.
  public func entities() -> [Concept: (reviews: Int, mentions: Int)] {
    reviews.reduce(into: [:]) { totals, review in
      for (entity, mentions) in review.entities {
        let old = totals[entity] ?? (0, 0)
        totals[entity] = (old.reviews + 1, old.mentions + mentions)
      }
    }
  }
}

/// What a set of reviews says of one theme.
public struct ThemeSummary: Sendable {
  /// The reviews in which the theme is present, of all.
  public let prevalence: Proportion
  /// The reviews of which a recommendation or learning statement carries the theme, of all.
  public let learning: Proportion
  /// The number of reviews with a block in which the theme is a gap.
  public let gapReviews: Int
  /// The theme's counts over the reviews.
  public let counts: ThemeCounts
  /// The quartiles of the theme's block share over the reviews that have coded blocks; nil where none has.
  public let share: Quartiles?

  /// The summary of `theme` over `reviews`.
  public init(theme: Int, reviews: [ReviewTally]) {
    prevalence = Proportion(reviews.count { $0.themes[theme].isPresent }, of: reviews.count)
    learning = Proportion(reviews.count { $0.learningThemes.contains(theme) }, of: reviews.count)
    gapReviews = reviews.count { $0.themes[theme].gap > 0 }
    counts = reviews.reduce(into: ThemeCounts()) { $0.merge($1.themes[theme]) }
    share = Quartiles(reviews.compactMap { $0.blockShare(theme) })
  }
}
