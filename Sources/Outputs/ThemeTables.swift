import Aggregates
import Documents
import Matches

/// The tables of themes: all themes, then by review, partnership, section and year. Themes stand in the lexicons' order.
public struct ThemeTables {
  private let themes: [CompiledLexicons.Theme]
  private let corpus: CorpusTally

  /// The tables of a corpus.
  public init(themes: [CompiledLexicons.Theme], corpus: CorpusTally) {
    self.themes = themes
    self.corpus = corpus
  }

  /// themes.csv: a theme a row, also those never found.
  public func all() -> [UInt8] {
    var table = CSVTable([
      "theme", "name", "family", "checked", "reviews", "reviews_total", "prevalence", "prevalence_low",
      "prevalence_high", "reviews_learning", "prevalence_learning", "reviews_gap", "blocks", "share_q1", "share_median",
      "share_q3", "affirmed", "negated",
      "general", "gap", "good_practice", "mentions", "per_10000_words",
    ])
    let words = corpus.words
    for (index, theme) in themes.enumerated() {
      let summary = corpus.summary(of: index)
      let row: [Cell] =
        [.text(theme.id), .text(theme.name), .text(theme.family), theme.checked ? "yes" : "no"]
        + Self.prevalence(summary)
        + [
          Cell(summary.learning.count), .number(Decimals.share(summary.learning.value)), Cell(summary.gapReviews),
          Cell(summary.counts.blocks),
        ]
        + [summary.share?.q1, summary.share?.median, summary.share?.q3].map { .number(Decimals.share($0)) }
        + Self.assertions(summary.counts) + Self.valences(summary.counts)
        + [
          Cell(summary.counts.mentions),
          .number(Decimals.rate(Rate.per10000(summary.counts.mentions, words: words))),
        ]
      table.add(row)
    }
    return table.bytes
  }

  /// themes_by_review.csv: a review and theme a row, zeros included.
  public func byReview() -> [UInt8] {
    var table = CSVTable([
      "review", "partnership", "year", "theme", "present", "in_learning", "blocks", "block_share", "affirmed",
      "negated",
      "general", "gap", "good_practice", "mentions", "per_10000_words",
    ])
    for review in corpus.reviews {
      for (index, theme) in themes.enumerated() {
        let counts = review.themes[index]
        table.add(
          [
            .text(review.review), Cell(review.metadata.partnership), Cell(review.metadata.year), .text(theme.id),
            Cell(counts.isPresent ? 1 : 0), Cell(review.learningThemes.contains(index) ? 1 : 0), Cell(counts.blocks),
            .number(Decimals.share(review.blockShare(index))),
          ] + Self.assertions(counts) + Self.valences(counts)
            + [Cell(counts.mentions), .number(Decimals.rate(review.rate(index)))])
      }
    }
    return table.bytes
  }

  /// themes_by_partnership.csv: a partnership and theme a row; a Board and the Partnership that followed it are one.
  public func byPartnership() -> [UInt8] {
    var table = CSVTable([
      "partnership", "theme", "reviews", "reviews_total", "prevalence", "prevalence_low", "prevalence_high",
      "reviews_learning", "blocks", "share_median",
    ])
    for group in corpus.groups(by: { $0.metadata.partnershipID }) {
      let name = Self.latestName(of: group.reviews) ?? group.key
      for (index, theme) in themes.enumerated() {
        let summary = ThemeSummary(theme: index, reviews: group.reviews)
        table.add(
          [.text(name), .text(theme.id)] + Self.prevalence(summary)
            + [
              Cell(summary.learning.count), Cell(summary.counts.blocks), .number(Decimals.share(summary.share?.median)),
            ])
      }
    }
    return table.bytes
  }

  /// themes_by_section.csv: a section and theme a row, sections in the codebook's order, zeros included.
  public func bySection() -> [UInt8] {
    var table = CSVTable(["section", "theme", "blocks", "affirmed", "negated", "general", "mentions"])
    for (section, counts) in corpus.sections() {
      for (index, theme) in themes.enumerated() {
        table.add(
          [.text(section.rawValue), .text(theme.id), Cell(counts[index].blocks)] + Self.assertions(counts[index])
            + [Cell(counts[index].mentions)])
      }
    }
    return table.bytes
  }

  /// themes_by_year.csv: a year and theme a row; reviews without a year are left out.
  public func byYear() -> [UInt8] {
    var table = CSVTable([
      "year", "theme", "reviews", "reviews_total", "prevalence", "reviews_learning", "share_median",
    ])
    for group in corpus.groups(by: { $0.metadata.year }) {
      for (index, theme) in themes.enumerated() {
        let summary = ThemeSummary(theme: index, reviews: group.reviews)
        table.add(
          [Cell(group.key), .text(theme.id)] + Self.prevalence(summary).dropLast(2)
            + [Cell(summary.learning.count), .number(Decimals.share(summary.share?.median))])
      }
    }
    return table.bytes
  }

  /// reviews, reviews_total, prevalence, prevalence_low, prevalence_high
  private static func prevalence(_ summary: ThemeSummary) -> [Cell] {
    let interval = summary.prevalence.interval
    return [Cell(summary.prevalence.count), Cell(summary.prevalence.total)]
      + [summary.prevalence.value, interval?.low, interval?.high].map { .number(Decimals.share($0)) }
  }

  /// affirmed, negated, general
  private static func assertions(_ counts: ThemeCounts) -> [Cell] {
    [Cell(counts.affirmed), Cell(counts.negated), Cell(counts.general)]
  }

  /// gap, good_practice
  private static func valences(_ counts: ThemeCounts) -> [Cell] { [Cell(counts.gap), Cell(counts.goodPractice)] }

  /// The partnership's name in its latest review.
  private static func latestName(of reviews: [ReviewTally]) -> String? {
    reviews.max { ($0.metadata.year ?? 0) < ($1.metadata.year ?? 0) }?.metadata.partnership
  }
}
