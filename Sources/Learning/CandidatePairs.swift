/// Pairs of records that may say the same, without comparing all pairs: an inverted index of their matters and of their
/// rarer words (see ``GroupingRule/commonest``).
struct CandidatePairs {
  /// Two records and how alike they are; `a` stands before `b`.
  struct Pair {
    var a: Int32
    var b: Int32
    var similarity: Double
  }

  /// The pairs whose similarity is at least ``GroupingRule/floor``, for each record at most ``GroupingRule/neighbours``
  /// earlier ones. Deterministic; linear in the number of pairs that share a rarer word.
  static func pairs(_ similarity: PairwiseSimilarity, rule: GroupingRule) -> [Pair] {
    let limit = Int32(max(rule.commonest, Int(Double(similarity.count) * rule.commonestShare)))
    var postings: [[Int32]] = Array(repeating: [], count: similarity.frequency.count)
    var ofMatter: [Int32: [Int32]] = [:]
    var dots = Array(repeating: Int64(0), count: similarity.count)
    var touched: [Int32] = []
    var pairs: [Pair] = []
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
      pairs += best(record, touched, dots, similarity, rule)
      for other in touched { dots[Int(other)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return pairs
  }

  /// Added for a common matter: more than any words can weigh, so that such a pair is always looked at.
  private static let shared: Int64 = 1 << 40

  /// The most similar of a record's candidates.
  private static func best(
    _ record: Int, _ touched: [Int32], _ dots: [Int64], _ similarity: PairwiseSimilarity, _ rule: GroupingRule
  ) -> [Pair] {
    var found: [Pair] = []
    for other in touched {
      // The rarer words hold most of a cosine; half of what is asked for must come from them.
      guard similarity.cosine(dots[Int(other)], record, Int(other)) >= rule.leastTerms / 2 else { continue }
      let value = similarity.between(record, Int(other))
      if value > 0, value >= rule.floor { found.append(Pair(a: other, b: Int32(record), similarity: value)) }
    }
    if found.count > rule.neighbours {
      found.sort { ($1.similarity, $0.a) < ($0.similarity, $1.a) }
      found.removeLast(found.count - rule.neighbours)
    }
    return found.sorted { $0.a < $1.a }
  }
}
