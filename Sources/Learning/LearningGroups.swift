/// Groups of records that say the same lesson.
///
/// Average linkage (R. Sokal and C. Michener 1958) over candidate pairs: the two groups whose members are most alike on
/// average become one, until no two reach the threshold; a pair that is not linked counts as 0. The same records give
/// the same groups whatever their number of threads.
public struct LearningGroups: Sendable {
  /// The groups of two or more: places of their members, ascending; ordered by their first member.
  public let groups: [[Int]]
  /// For each group the member that is most like the others.
  public let representatives: [Int]

  /// Groups records by what they are compared by.
  public init(_ features: [LearningFeatures], rule: GroupingRule = GroupingRule()) {
    let similarity = PairwiseSimilarity(features, rule: rule)
    let pairs = CandidatePairs.pairs(similarity, rule: rule)
    var linkage = AverageLinkage(count: features.count, pairs: pairs, rule: rule)
    groups = linkage.groups()
    representatives = groups.map { Self.representative($0, similarity) }
  }

  /// The candidate pairs of records, `a` before `b`, as grouping compares them.
  public static func candidates(_ features: [LearningFeatures], rule: GroupingRule = GroupingRule()) -> [(
    a: Int, b: Int
  )] {
    var pairs: [(a: Int, b: Int)] = []
    CandidatePairs.forEach(PairwiseSimilarity(features, rule: rule), rule: rule) { record, others in
      pairs += others.map { (Int($0.record), record) }
    }
    return pairs
  }

  /// The member whose similarity to the others sums up highest, the first of them on a tie. Of a large group, its first
  /// hundred members are looked at.
  private static func representative(_ members: [Int], _ similarity: PairwiseSimilarity) -> Int {
    let some = members.prefix(100)
    var best = (member: members[0], sum: -1.0)
    for member in some {
      let sum = some.reduce(0.0) { $1 == member ? $0 : $0 + similarity.between(min($1, member), max($1, member)) }
      if sum > best.sum { best = (member, sum) }
    }
    return best.member
  }
}
