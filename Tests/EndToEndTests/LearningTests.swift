import Foundation
import TestSupport
import Testing

/// The records of the fictional reviews as they were coded: type and first line, by review.
private func coded(_ review: String) throws -> [(type: String, line: String, label: String, addressee: String)] {
  let path = URL(filePath: PackagePlaces.root + "/Corpora/gold/\(review).items.tsv")
  return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return (cells[0], cells[1], cells[3], cells[4])
  }
}

private func table(_ name: String) throws -> CSVReading { try #require(CorpusRun.shared).table(name) }

private func groups(_ path: String, _ group: Int, _ id: Int) throws -> [String: String] {
  let text = try String(contentsOf: URL(filePath: PackagePlaces.root + "/" + path), encoding: .utf8)
  return Dictionary(
    text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (cells[id], cells[group])
    }, uniquingKeysWith: { first, _ in first })
}

@Test func theFictionalReviewsYieldTheirRecords() throws {
  let records = try table("learning.csv").records
  for type in ["recommendation", "learning"] {
    var (both, found, wanted) = (0, 0, 0)
    for review in Set(records.compactMap { $0["review"] }) {
      let gold = Set(try coded(review).filter { $0.type == type }.map(\.line))
      let run = Set(records.filter { $0["review"] == review && $0["type"] == type }.compactMap { $0["first_line"] })
      both += gold.intersection(run).count
      found += run.count
      wanted += gold.count
    }
    #expect(wanted > 90)
    #expect(2 * Double(both) / Double(found + wanted) >= 0.95, "\(type): \(both) of \(wanted), \(found) found")
  }
}

/// B-cubed (Bagga and Baldwin 1998) over records that share a group in the gold or in the run.
@Test func recordsOfOneLessonAreGrouped() throws {
  let gold = try groups("Corpora/gold/recurring.tsv", 0, 2)
  var run: [String: String] = [:]
  for record in try table("learning.csv").records {
    if let id = record["id"], let group = record["group"], !group.isEmpty { run[id] = group }
  }
  func others(_ id: String, _ groups: [String: String]) -> Set<String> {
    guard let group = groups[id] else { return [id] }
    return Set(groups.filter { $0.value == group }.keys)
  }
  let all = Set(gold.keys).union(run.keys)
  var (precision, recall) = (0.0, 0.0)
  for id in all {
    let both = Double(others(id, gold).intersection(others(id, run)).count)
    precision += both / Double(others(id, run).count) / Double(all.count)
    recall += both / Double(others(id, gold).count) / Double(all.count)
  }
  #expect(2 * precision * recall / (precision + recall) >= 0.82, "precision \(precision), recall \(recall)")
}

@Test func nearMissesStayApart() throws {
  var group: [String: String] = [:]
  for record in try table("learning.csv").records { group[record["id"] ?? ""] = record["group"] }
  let pairs = try String(contentsOf: URL(filePath: PackagePlaces.root + "/Corpora/near-misses.tsv"), encoding: .utf8)
    .split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
  let together = pairs.filter { pair in
    guard let first = group[pair[1]], !first.isEmpty else { return false }
    return first == group[pair[2]]
  }
  #expect(pairs.count >= 50)
  #expect(together.count <= 3, "\(together)")
}

@Test func theLedgerIsInTimeAndOfOnePartnership() throws {
  let ledger = try table("ledger.csv").records
  #expect(ledger.count >= 9)
  for entry in ledger {
    #expect((Int(entry["first_year"] ?? "") ?? 0) <= (Int(entry["again_year"] ?? "") ?? 0))
    #expect(entry["first_review"] != entry["again_review"])
    #expect((entry["said_before"] == "yes") == !(entry["quotation"] ?? "").isEmpty)
  }
  #expect(
    ledger.contains { $0["said_before"] == "yes" && ($0["quotation"] ?? "").contains("repeats what was recommended") })
}

@Test func recurringNamesMembersThatExist() throws {
  let records = try table("learning.csv").records
  let ids = Set(records.compactMap { $0["id"] })
  for lesson in try table("recurring.csv").records {
    let members = (lesson["member_ids"] ?? "").components(separatedBy: "; ")
    #expect(members.count == Int(lesson["members"] ?? "") && members.count > 1)
    #expect(members.allSatisfy { ids.contains($0) })
    #expect(records.contains { $0["text"] == lesson["statement"] && members.contains($0["id"] ?? "") })
  }
}
