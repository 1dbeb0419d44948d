/// How alike records are: common matters, words, themes and entities, each weighing what it tells apart.
public struct PairwiseSimilarity: Sendable {
  private let rule: GroupingRule
  /// The terms of each record as numbers, ascending by number; rarer terms have smaller numbers.
  let terms: [[Int32]]
  /// The squared weight of each term.
  let squares: [Int64]
  /// How many records hold each term.
  let frequency: [Int32]
  private let norms: [Double]
  let matters: [[Int32]]
  private let themes: [[Int32]]
  private let entities: [[UInt32]]
  private let matterWeights: [Int32: Int64]
  private let themeWeights: [Int32: Int64]
  private let entityWeights: [UInt32: Int64]

  /// Weighs what the records have in common among all of them.
  public init(_ features: [LearningFeatures], rule: GroupingRule = GroupingRule()) {
    self.rule = rule
    let weights = TermWeights(features.lazy.map(\.terms))
    let order = weights.frequency.keys.sorted { a, b in
      let (x, y) = (weights.frequency[a] ?? 0, weights.frequency[b] ?? 0)
      return x != y ? x < y : a < b
    }
    var number: [UInt32: Int32] = [:]
    for (index, term) in order.enumerated() { number[term] = Int32(index) }
    terms = features.map { $0.terms.compactMap { number[$0] }.sorted() }
    frequency = order.map { weights.frequency[$0] ?? 0 }
    squares = order.map { term in
      let weight = weights.weight(term)
      return weight * weight
    }
    let squares = squares
    norms = terms.map { set in Double(set.reduce(Int64(0)) { $0 + squares[Int($1)] }).squareRoot() }
    matters = features.map(\.matters)
    themes = features.map(\.themes)
    entities = features.map(\.entities)
    let ofMatters = TermWeights(features.lazy.map(\.matters))
    matterWeights = Dictionary(uniqueKeysWithValues: ofMatters.frequency.keys.map { ($0, ofMatters.weight($0)) })
    let ofThemes = TermWeights(features.lazy.map(\.themes))
    let ofEntities = TermWeights(features.lazy.map(\.entities))
    themeWeights = Dictionary(uniqueKeysWithValues: ofThemes.frequency.keys.map { ($0, ofThemes.weight($0)) })
    entityWeights = Dictionary(uniqueKeysWithValues: ofEntities.frequency.keys.map { ($0, ofEntities.weight($0)) })
  }

  var count: Int { terms.count }

  /// The cosine that a sum of squared weights of common terms means.
  func cosine(_ dot: Int64, _ a: Int, _ b: Int) -> Double {
    let norm = norms[a] * norms[b]
    return norm > 0 ? Double(dot) / norm : 0
  }

  /// The similarity of two records, 0 to 1; 0 where they have too few words in common.
  public func between(_ a: Int, _ b: Int) -> Double {
    let words = cosine(dot(a, b), a, b)
    let matter = Self.jaccard(matters[a], matters[b], matterWeights)
    if words < rule.leastTerms, matter == 0 { return 0 }
    return rule.matters * matter + rule.terms * words + rule.themes * Self.jaccard(themes[a], themes[b], themeWeights)
      + rule.entities * Self.jaccard(entities[a], entities[b], entityWeights)
  }

  private func dot(_ a: Int, _ b: Int) -> Int64 {
    var sum: Int64 = 0
    var (i, j) = (0, 0)
    while i < terms[a].count, j < terms[b].count {
      if terms[a][i] == terms[b][j] {
        sum += squares[Int(terms[a][i])]
        i += 1
        j += 1
      } else if terms[a][i] < terms[b][j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  private static func jaccard<Key: Hashable & Comparable>(_ a: [Key], _ b: [Key], _ weights: [Key: Int64]) -> Double {
    var (both, all): (Int64, Int64) = (0, 0)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let key = i == a.count ? b[j] : j == b.count ? a[i] : min(a[i], b[j])
      let weight = weights[key] ?? 0
      let inA = i < a.count && a[i] == key
      let inB = j < b.count && b[j] == key
      all += weight
      if inA && inB { both += weight }
      if inA { i += 1 }
      if inB { j += 1 }
    }
    return all > 0 ? Double(both) / Double(all) : 0
  }
}
