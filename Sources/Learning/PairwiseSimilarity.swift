/// How alike records are: common matters, words, themes and entities, each weighing what it tells apart.
public struct PairwiseSimilarity: Sendable {
  private let rule: GroupingRule
  /// The words; the rarer, the smaller their numbers.
  let terms: WeightedSets
  let matters: WeightedSets
  private let themes: WeightedSets
  private let entities: WeightedSets
  /// The root of the sum of squared weights of each record's words.
  private let norms: [Double]
  /// A word or matter that more records hold makes no candidates.
  let limit: Int32

  /// Weighs what the records have in common among all of them.
  public init(_ features: [LearningFeatures], rule: GroupingRule = GroupingRule()) {
    self.rule = rule
    terms = WeightedSets(features.map(\.terms))
    matters = WeightedSets(features.map(\.matters))
    themes = WeightedSets(features.map(\.themes))
    entities = WeightedSets(features.map(\.entities))
    limit = Int32(max(rule.commonest, Int(Double(features.count) * rule.commonestShare)))
    let terms = terms
    norms = features.indices.map { record in
      Double(terms.members(of: record).reduce(Int64(0)) { $0 + terms.square(Int($1)) }).squareRoot()
    }
  }

  var count: Int { norms.count }

  /// The cosine that a sum of squared weights of common words means.
  func cosine(_ dot: Int64, _ a: Int, _ b: Int) -> Double {
    let norm = norms[a] * norms[b]
    return norm > 0 ? Double(dot) / norm : 0
  }

  /// The similarity of two records, 0 to 1; 0 where they have neither words enough nor a matter in common.
  public func between(_ a: Int, _ b: Int) -> Double { between(a, b, rare: terms.dot(a, b, upTo: limit)) }

  /// The same, where the sum over the words that at most ``limit`` records hold is known.
  func between(_ a: Int, _ b: Int, rare: Int64) -> Double {
    let words = cosine(rare + terms.dot(a, b, above: limit), a, b)
    let matter = matters.jaccard(a, b)
    if words < rule.leastTerms, matter == 0 { return 0 }
    return rule.matters * matter + rule.terms * words + rule.themes * themes.jaccard(a, b)
      + rule.entities * entities.jaccard(a, b)
  }
}
