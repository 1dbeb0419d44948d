/// A record as it waits for grouping: what it is compared by and where it came from, not its text.
public struct LearningEntry: Sendable {
  /// The record's id.
  public var id: String
  /// The place of its review among the reviews of the run.
  public var review: Int
  public var kind: LearningKind
  public var features: LearningFeatures
  /// Where the review itself says that this was learnt before.
  public var saidBefore: String?

  /// An entry of its parts.
  public init(id: String, review: Int, kind: LearningKind, features: LearningFeatures, saidBefore: String? = nil) {
    self.id = id
    self.review = review
    self.kind = kind
    self.features = features
    self.saidBefore = saidBefore
  }
}
