/// Pairs of records that may say the same, without comparing all pairs: an inverted index of their matters and of their
/// rarer words (see ``GroupingRule/commonest``).
struct CandidatePairs {
  /// Two records and how alike they are; `a` stands before `b`.
  struct Pair {
    var a: Int32
    var b: Int32
    var similarity: Double
  }

  /// Of the candidates those whose similarity is at least ``GroupingRule/floor``, for each record at most
  /// ``GroupingRule/neighbours`` earlier ones. Deterministic; linear in the number of candidates.
  static func pairs(_ similarity: PairwiseSimilarity, rule: GroupingRule) -> [Pair] {
    var pairs: [Pair] = []
    forEach(similarity, rule: rule) { record, others in pairs += best(record, others, similarity, rule) }
    return pairs
  }

  /// Calls `body` with each record and its candidates among the earlier ones.
  static func forEach(
    _ similarity: PairwiseSimilarity, rule: GroupingRule, _ body: (_ record: Int, _ others: [Int32]) -> Void
  ) {
    let limit = Int32(max(rule.commonest, Int(Double(similarity.count) * rule.commonestShare)))
    var postings: [[Int32]] = Array(repeating: [], count: similarity.frequency.count)
    var ofMatter: [Int32: [Int32]] = [:]
    var dots = Array(repeating: Int64(0), count: similarity.count)
    var touched: [Int32] = []
    for record in 0..<similarity.count {
      for term in similarity.terms[record] where similarity.frequency[Int(term)] <= limit {
        let square = similarity.squares[Int(term)]
        for other in postings[Int(term)] {
          if dots[Int(other)] == 0 { touched.append(other) }
          dots[Int(other)] += square
        }
        postings[Int(term)].append(Int32(record))
      }
      for matter in similarity.matters[record] {
        for other in ofMatter[matter, default: []] {
          if dots[Int(other)] == 0 { touched.append(other) }
          dots[Int(other)] += Self.shared
        }
        ofMatter[matter, default: []].append(Int32(record))
      }
      // The rarer words hold most of a cosine; half of what is asked for must come from them.
      body(record, touched.filter { similarity.cosine(dots[Int($0)], record, Int($0)) >= rule.leastTerms / 2 })
      for other in touched { dots[Int(other)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Added for a common matter: more than any words can weigh, so that such a pair is always looked at.
  private static let shared: Int64 = 1 << 40

  /// The most similar of a record's candidates.
  private static func best(
    _ record: Int, _ others: [Int32], _ similarity: PairwiseSimilarity, _ rule: GroupingRule
  ) -> [Pair] {
    var found: [Pair] = []
    for other in others {
      let value = similarity.between(Int(other), record)
      if value > 0, value >= rule.floor { found.append(Pair(a: other, b: Int32(record), similarity: value)) }
    }
    if found.count > rule.neighbours {
      found.sort { ($1.similarity, $0.a) < ($0.similarity, $1.a) }
      found.removeLast(found.count - rule.neighbours)
    }
    return found.sorted { $0.a < $1.a }
  }
}
