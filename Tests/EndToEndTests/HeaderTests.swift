import Foundation
import TestSupport
import Testing

/// The contract's columns without those of later parts.
private let headers = [
  "reviews.csv":
    "review,file,status,message,title,review_type,partnership,partnership_id,area,subject,age_months,author,report_date,"
    + "year,year_basis,outcome,words,blocks,coded_blocks,recommendations,learning,region",
  "themes.csv":
    "theme,name,family,checked,reviews,reviews_total,prevalence,prevalence_low,prevalence_high,reviews_learning,"
    + "prevalence_learning,reviews_gap,blocks,share_q1,share_median,share_q3,affirmed,negated,general,gap,good_practice,mentions,per_10000_words",
  "themes_by_review.csv":
    "review,partnership,year,theme,present,in_learning,blocks,block_share,affirmed,negated,general,gap,good_practice,mentions,"
    + "per_10000_words",
  "themes_by_partnership.csv":
    "partnership,theme,reviews,reviews_total,prevalence,prevalence_low,prevalence_high,reviews_learning,blocks,"
    + "share_median",
  "themes_by_section.csv": "section,theme,blocks,affirmed,negated,general,mentions",
  "themes_by_year.csv": "year,theme,reviews,reviews_total,prevalence,reviews_learning,share_median",
  "entities.csv": "type,entity,name,reviews,mentions",
  "learning.csv":
    "id,review,partnership,year,type,label,label_basis,addressee,addressee_id,action,specific,themes,section,paragraph,"
    + "first_line,last_line,start,end,group,text,shares",
  "recurring.csv": "group,themes,members,reviews,partnerships,first_year,last_year,statement,member_ids",
  "ledger.csv": "partnership,group,first_review,first_year,again_review,again_year,said_before,quotation",
]

@Test(arguments: headers.keys.sorted()) func theHeaderIsTheContracts(_ name: String) throws {
  let run = try #require(CorpusRun.shared)
  let table = try run.table(name)
  #expect(table.header.joined(separator: ",") == headers[name])
  #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == table.header.count })
}

@Test func aRunWritesItsFilesAndNoOther() throws {
  let run = try #require(CorpusRun.shared)
  #expect(run.folder.names(in: "out") == RunFiles.all)
}

@Test func filesAreUTF8WithLFAndEndWithOne() throws {
  let run = try #require(CorpusRun.shared)
  for (name, bytes) in try run.folder.contents(of: "out") {
    #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name)")
    #expect(bytes.last == 10 && !bytes.contains(13) && !bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(name)")
  }
}

@Test func keysOfALineStandInTheContractsOrder() throws {
  let run = try #require(CorpusRun.shared)
  let block = try #require(
    run.folder.text("out/blocks.jsonl").split(separator: "\n").first { $0.contains("\"theme\"") })
  let order = [
    "review", "block", "lines", "bytes", "page", "kind", "section", "label", "themes", "theme", "assertion", "valence",
    "mentions",
  ]
  #expect(block.matches(of: /"([a-z]+)":/).prefix(order.count).map { String($0.1) } == order)
  let mention = try #require(run.folder.text("out/mentions.jsonl").split(separator: "\n").first)
  let keys = ["review", "block", "type", "id", "assertion", "valence", "start", "end", "line", "rule", "text"]
  #expect(mention.matches(of: /"([a-z]+)":/).map { String($0.1) } == keys)
}

@Test func theRecordNamesWhatTheRunWasMadeOf() throws {
  let run = try #require(CorpusRun.shared)
  let text = try run.folder.text("out/run.json")
  let record = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  #expect(Set(record.keys) == ["version", "options", "counts", "failures", "manifest", "lexicons", "inputs"])
  let inputs = try #require(record["inputs"] as? [[String: String]])
  #expect(inputs.map { $0["file"] } == (try run.table("reviews.csv")["file"]))
  #expect(inputs.allSatisfy { $0["sha256"]?.count == 64 })
  let counts = try #require(record["counts"] as? [String: Int])
  #expect(counts["inputs"] == 12 && counts["done"] == 12 && counts["failed"] == 0)
  // No absolute path, and nothing of the machine.
  #expect(!text.contains(PackagePlaces.root) && !text.contains("\"/") && !text.contains(NSTemporaryDirectory()))
}
