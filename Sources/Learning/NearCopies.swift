import Documents

/// Which reviews of a run are one: re-issued versions, and an executive summary beside its report.
public struct NearCopies: Sendable {
  /// A review as it is compared with the others.
  public struct Review: Sendable {
    public var id: String
    public var metadata: Metadata
    public var sketch: DocumentSketch

    /// A review of its parts.
    public init(id: String, metadata: Metadata, sketch: DocumentSketch) {
      self.id = id
      self.metadata = metadata
      self.sketch = sketch
    }
  }

  /// For each review the place of the first one that it is a copy of; its own where it is none.
  public let original: [Int]

  /// The share of the smaller document that must stand in the other.
  static let share = 0.5
  /// The same where both are of one partnership and one child.
  static let shareOfOneCase = 0.15
  /// The fewest kept runs of words that are evidence.
  static let least = 4
  /// Runs of words that more reviews share are a form's, not a copy's.
  private static let commonest = 12

  /// Compares reviews by an inverted index of their sketches; linear in its size where few reviews are copies.
  public init(_ reviews: [Review]) {
    var holders: [UInt64: [Int32]] = [:]
    for (index, review) in reviews.enumerated() {
      for hash in review.sketch.hashes { holders[hash, default: []].append(Int32(index)) }
    }
    var original = Array(reviews.indices)
    for (index, review) in reviews.enumerated() {
      var common: [Int32: Int] = [:]
      for hash in review.sketch.hashes {
        guard let others = holders[hash], others.count <= Self.commonest else { continue }
        for other in others where other < index { common[other, default: 0] += 1 }
      }
      for other in common.keys.sorted() where (common[other] ?? 0) >= Self.least {
        let share = review.sketch.containment(in: reviews[Int(other)].sketch)
        let isOneCase = Self.isOneCase(review.metadata, reviews[Int(other)].metadata)
        guard share >= (isOneCase ? Self.shareOfOneCase : Self.share) else { continue }
        original[index] = original[Int(other)]
        break
      }
    }
    self.original = original
  }

  private static func isOneCase(_ a: Metadata, _ b: Metadata) -> Bool {
    guard let partnership = a.partnershipID, let subject = a.subject else { return false }
    return partnership == b.partnershipID && subject == b.subject
  }
}
