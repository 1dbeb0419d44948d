/// When two records say the same lesson: the parameters of ``LearningGroups``.
///
/// Chosen on the fictional corpus (Corpora/gold/recurring.tsv).
public struct GroupingRule: Sendable {
  /// The weight of common matters: weighted Jaccard.
  public var matters = 0.25
  /// The weight of common words: the cosine of their stems, each weighing its inverse document frequency.
  public var terms = 0.4
  /// The weight of common themes: weighted Jaccard.
  public var themes = 0.3
  /// The weight of common entities: weighted Jaccard.
  public var entities = 0.05
  /// The least cosine of words where no matter is common: the same theme and agency are not enough.
  public var leastTerms = 0.1
  /// The least mean similarity of the members of two groups that become one.
  public var threshold = 0.21
  /// Pairs below this similarity count as 0.
  public var floor = 0.105
  /// A word that more records hold makes no candidates; at least so many, and at least this share of all records.
  public var commonest = 256
  public var commonestShare = 1.0 / 64
  /// The most earlier records that a record is linked with: the most similar of its candidates. In groups of more than
  /// half as many members a record's links stand for all of its pairs.
  public var neighbours = 40

  /// The rule as shipped.
  public init() {}
}
