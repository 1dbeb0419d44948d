/// Pairs of records that may say the same, without comparing all pairs: an inverted index of their rarer matters and words
/// (see ``GroupingRule/commonest``).
struct CandidatePairs {
  /// Two records and how alike they are; `a` stands before `b`.
  struct Pair {
    var a: Int32
    var b: Int32
    var similarity: Double
  }

  /// An earlier record, and the sum of squared weights of the rarer words that it has in common with the record in hand.
  struct Candidate {
    var record: Int32
    var rare: Int64
  }

  /// Of the candidates those whose similarity is at least ``GroupingRule/floor``, for each record at most
  /// ``GroupingRule/neighbours`` earlier ones. Deterministic; linear in the number of candidates.
  static func pairs(_ similarity: PairwiseSimilarity, rule: GroupingRule) -> [Pair] {
    var pairs: [Pair] = []
    forEach(similarity, rule: rule) { record, others in pairs += best(record, others, similarity, rule) }
    return pairs
  }

  /// Calls `body` with each record and its candidates among the earlier ones: those with a rarer matter in common, or with
  /// rarer words that make up at least half of the least cosine.
  static func forEach(
    _ similarity: PairwiseSimilarity, rule: GroupingRule, _ body: (_ record: Int, _ others: [Candidate]) -> Void
  ) {
    var words = Postings(similarity.terms, limit: similarity.limit, records: similarity.count)
    var matters = Postings(similarity.matters, limit: similarity.limit, records: similarity.count)
    for record in 0..<similarity.count {
      words.take(record)
      matters.take(record)
      var others: [Candidate] = []
      for other in words.touched where matters.sums[Int(other)] == 0 {
        let rare = words.sums[Int(other)]
        if similarity.cosine(rare, record, Int(other)) >= rule.leastTerms / 2 {
          others.append(Candidate(record: other, rare: rare))
        }
      }
      others += matters.touched.map { Candidate(record: $0, rare: words.sums[Int($0)]) }
      body(record, others)
    }
  }

  /// The most similar of a record's candidates.
  private static func best(
    _ record: Int, _ others: [Candidate], _ similarity: PairwiseSimilarity, _ rule: GroupingRule
  ) -> [Pair] {
    var found: [Pair] = []
    for other in others {
      let value = similarity.between(Int(other.record), record, rare: other.rare)
      if value > 0, value >= rule.floor {
        found.append(Pair(a: other.record, b: Int32(record), similarity: value))
      }
    }
    if found.count > rule.neighbours {
      found.sort { ($1.similarity, $0.a) < ($0.similarity, $1.a) }
      found.removeLast(found.count - rule.neighbours)
    }
    return found.sorted { $0.a < $1.a }
  }
}

/// The records that hold each member of weighted sets, as far as they were taken in.
private struct Postings {
  private let sets: WeightedSets
  private let limit: Int32
  private var holders: [[Int32]]
  /// For each record the sum of squared weights of what it has in common with the one taken last.
  private(set) var sums: [Int64]
  /// The records whose sum is not 0.
  private(set) var touched: [Int32] = []

  init(_ sets: WeightedSets, limit: Int32, records: Int) {
    self.sets = sets
    self.limit = limit
    holders = Array(repeating: [], count: sets.frequency.count)
    sums = Array(repeating: 0, count: records)
  }

  /// Sums up what the earlier records have in common with a record, and takes it in.
  mutating func take(_ record: Int) {
    for other in touched { sums[Int(other)] = 0 }
    touched.removeAll(keepingCapacity: true)
    for member in sets.members(of: record) {
      // Members ascend from the rarest on.
      guard sets.frequency[Int(member)] <= limit else { return }
      let square = max(1, sets.square(Int(member)))
      for other in holders[Int(member)] {
        if sums[Int(other)] == 0 { touched.append(other) }
        sums[Int(other)] += square
      }
      holders[Int(member)].append(Int32(record))
    }
  }
}
