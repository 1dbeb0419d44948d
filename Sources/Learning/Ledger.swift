import Documents

/// Lessons that came back in one partnership, in time.
public enum Ledger {
  /// A lesson that a later review of a partnership had to learn again.
  public struct Entry: Sendable, Equatable {
    /// The partnership's id.
    public var partnership: String
    /// The group of the lesson, from 0.
    public var group: Int
    /// The review that said it first, and the one that says it again: places among the reviews.
    public var first: Int
    public var again: Int
    /// Where the later review itself says that this was learnt before; nil where it does not.
    public var quotation: String?

    /// An entry of its parts.
    public init(partnership: String, group: Int, first: Int, again: Int, quotation: String?) {
      self.partnership = partnership
      self.group = group
      self.first = first
      self.again = again
      self.quotation = quotation
    }
  }

  /// The entries, by partnership, group and date.
  ///
  /// A review without a date is left out: what comes back needs a before and an after. Two reviews of one date are in the
  /// order of their names. Copies of a review are the review.
  public static func entries(
    _ records: [LearningEntry], groups: [[Int]], reviews: [NearCopies.Review], copies: NearCopies
  ) -> [Entry] {
    var entries: [Entry] = []
    for (number, group) in groups.enumerated() {
      var places: [String: [Int: [Int]]] = [:]
      for member in group {
        let review = copies.original[records[member].review]
        guard let partnership = reviews[review].metadata.partnershipID, date(reviews[review].metadata) != nil else {
          continue
        }
        places[partnership, default: [:]][review, default: []].append(member)
      }
      for (partnership, members) in places where members.count > 1 {
        let order = members.keys.sorted { key(reviews[$0]) < key(reviews[$1]) }
        for again in order.dropFirst() {
          let quotation = (members[again] ?? []).sorted().lazy.compactMap { records[$0].saidBefore }.first
          entries.append(
            Entry(partnership: partnership, group: number, first: order[0], again: again, quotation: quotation))
        }
      }
    }
    return entries.sorted { a, b in
      (a.partnership, a.group, key(reviews[a.again])) < (b.partnership, b.group, key(reviews[b.again]))
    }
  }

  /// The report's date, else the year.
  private static func date(_ metadata: Metadata) -> String? { metadata.reportDate ?? metadata.year.map(String.init) }

  private static func key(_ review: NearCopies.Review) -> String { (date(review.metadata) ?? "") + "\u{0}" + review.id }
}
