/// What is known of a review. What neither the manifest nor the text says stays nil; nothing is guessed.
public struct Metadata: Sendable, Equatable {
  /// The review's title as printed.
  public var title: String?
  /// The kind of review as it calls itself, such as "Local Child Safeguarding Practice Review".
  public var reviewType: String?
  /// The body that commissioned it, by its full name.
  public var partnership: String?
  /// The id that joins a Board and the Partnership that followed it.
  public var partnershipID: String?
  /// Whether the shipped list knows the partnership; false when its name was only normalised by rule.
  public var partnershipKnown = false
  /// The local area, such as "Kent".
  public var area: String?
  /// Whom the review is about, by pseudonym, such as "Child S".
  public var subject: String?
  /// The subject's age at the incident, in months.
  public var ageMonths: Double?
  /// The author or lead reviewer.
  public var author: String?
  /// The report's date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as it is said.
  public var reportDate: String?
  /// The report's year, else the last year of the period under review.
  public var year: Int?
  /// Which of the two ``year`` is.
  public var yearBasis: YearBasis?
  /// What happened to the child.
  public var outcome: Outcome?

  /// Metadata that say nothing.
  public init() {}

  /// Where ``Metadata/year`` comes from.
  public enum YearBasis: String, Sendable { case report, period }

  /// What happened to the child.
  public enum Outcome: String, Sendable { case died, harmed, other }
}
