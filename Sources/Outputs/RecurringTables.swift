import Documents
import Learning
import Matches

/// recurring.csv and ledger.csv: lessons that more than one record says, and those that came back in a partnership.
public struct RecurringTables {
  private let reviews: [NearCopies.Review]
  private let copies: NearCopies
  private let records: [LearningEntry]
  private let grouping: LearningGroups

  /// The tables of a run's records.
  public init(
    _ records: [LearningEntry], grouping: LearningGroups, reviews: [NearCopies.Review], copies: NearCopies
  ) {
    self.records = records
    self.grouping = grouping
    self.reviews = reviews
    self.copies = copies
  }

  /// What a group is called.
  public static func name(_ group: Int) -> String { "g\(group + 1)" }

  /// A group a row, in their order; `statements` are the texts of the representatives.
  public func recurring(themes: [CompiledLexicons.Theme], statements: [String]) -> [UInt8] {
    var table = CSVTable([
      "group", "themes", "members", "reviews", "partnerships", "first_year", "last_year", "statement", "member_ids",
    ])
    for (number, group) in grouping.groups.enumerated() {
      let own = Set(group.map { copies.original[records[$0].review] })
      let years = own.compactMap { reviews[$0].metadata.year }
      table.add([
        .text(Self.name(number)), .text(common(group).map { themes[$0].id }.joined(separator: "; ")),
        Cell(group.count), Cell(own.count), Cell(Set(own.compactMap { reviews[$0].metadata.partnershipID }).count),
        Cell(years.min()), Cell(years.max()), .text(statements[number]),
        .text(group.map { records[$0].id }.joined(separator: "; ")),
      ])
    }
    return table.bytes
  }

  /// The themes that at least half of a group's members carry.
  private func common(_ group: [Int]) -> [Int] {
    var counts: [Int32: Int] = [:]
    for member in group { for theme in records[member].features.themes { counts[theme, default: 0] += 1 } }
    return counts.filter { $0.value * 2 >= group.count }.keys.map(Int.init).sorted()
  }

  /// A lesson that came back in a partnership a row, by partnership, group and date.
  public func ledger() -> [UInt8] {
    var table = CSVTable([
      "partnership", "group", "first_review", "first_year", "again_review", "again_year", "said_before", "quotation",
    ])
    let names = latestNames()
    for entry in Ledger.entries(records, groups: grouping.groups, reviews: reviews, copies: copies) {
      let (first, again) = (reviews[entry.first], reviews[entry.again])
      table.add([
        Cell(names[entry.partnership] ?? entry.partnership), .text(Self.name(entry.group)), .text(first.id),
        Cell(first.metadata.year), .text(again.id), Cell(again.metadata.year),
        entry.quotation == nil ? "no" : "yes", Cell(entry.quotation),
      ])
    }
    return table.bytes
  }

  /// The name of each partnership in its latest review: a Board and the Partnership that followed it are one.
  private func latestNames() -> [String: String] {
    var latest: [String: (year: Int, name: String)] = [:]
    for review in reviews {
      guard let id = review.metadata.partnershipID, let name = review.metadata.partnership else { continue }
      let year = review.metadata.year ?? 0
      if year >= latest[id]?.year ?? Int.min { latest[id] = (year, name) }
    }
    return latest.mapValues(\.name)
  }
}
