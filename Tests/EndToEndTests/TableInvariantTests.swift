import Foundation
import TestSupport
import Testing

/// A row's number.
private func number(_ row: [String: String], _ column: String) -> Int { row[column].flatMap { Int($0) } ?? -1_000_000 }

/// Sums a column over rows.
private func sum(_ rows: [[String: String]], _ column: String) -> Int { rows.reduce(0) { $0 + number($1, column) } }

private let assertions = ["affirmed", "negated", "general"]

@Test func everyThemeHasARowOnce() throws {
  let run = try #require(CorpusRun.shared)
  let folder = PackagePlaces.root + "/Lexicons/themes"
  let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".lex") }
  let themes = try run.table("themes.csv")["theme"]
  #expect(themes.sorted() == files.map { String($0.dropLast(4)) }.sorted())
  for (table, groups) in [("review", run.texts.count), ("section", 12)] {
    let rows = try run.table("themes_by_\(table).csv")
    #expect(rows["theme"] == Array(repeating: themes, count: groups).flatMap { $0 })
    #expect(Set(rows[table]).count == groups)
  }
  #expect(
    try Array(run.table("themes_by_section.csv")["section"].enumerated().filter { $0.offset % 51 == 0 }.map(\.element))
      == Counted.allSections)
}

@Test func themesAreTheSumOfReviewsAndOfSections() throws {
  let run = try #require(CorpusRun.shared)
  let reviews = try Dictionary(grouping: run.table("themes_by_review.csv").records) { $0["theme"] ?? "" }
  let sections = try Dictionary(grouping: run.table("themes_by_section.csv").records) { $0["theme"] ?? "" }
  for row in try run.table("themes.csv").records {
    let theme = row["theme"] ?? ""
    for column in ["blocks", "mentions"] + assertions {
      #expect(number(row, column) == sum(reviews[theme] ?? [], column), "\(theme) \(column)")
      #expect(number(row, column) == sum(sections[theme] ?? [], column), "\(theme) \(column)")
    }
    #expect(number(row, "blocks") == assertions.reduce(0) { $0 + number(row, $1) })
    #expect(number(row, "reviews") == sum(reviews[theme] ?? [], "present"))
    #expect(number(row, "reviews_total") == run.texts.count)
  }
}

@Test func countsAreThoseOfTheBlocks() throws {
  let run = try #require(CorpusRun.shared)
  var counted: [String: Int] = [:]
  for block in run.blocks {
    for theme in block.themes {
      for scope in ["review/" + block.review, "section/" + block.section] {
        let key = "\(scope)/\(theme.theme)/"
        counted[key + "blocks", default: 0] += 1
        counted[key + theme.assertion, default: 0] += 1
        counted[key + "mentions", default: 0] += theme.mentions
        if theme.assertion == "affirmed" && block.counts { counted[key + "counted", default: 0] += 1 }
      }
    }
  }
  for scope in ["review", "section"] {
    for row in try run.table("themes_by_\(scope).csv").records {
      let key = "\(scope)/\(row[scope] ?? "")/\(row["theme"] ?? "")/"
      for column in ["blocks", "mentions"] + assertions {
        #expect(number(row, column) == counted[key + column] ?? 0, "\(key)\(column)")
      }
      if scope == "review" { #expect(number(row, "present") == min(1, counted[key + "counted"] ?? 0), "\(key)") }
    }
  }
}

@Test func sharesAndRatesFollowFromTheCounts() throws {
  let run = try #require(CorpusRun.shared)
  let reviews = Dictionary(uniqueKeysWithValues: try run.table("reviews.csv").records.map { ($0["review"] ?? "", $0) })
  for (review, row) in reviews {
    let blocks = run.blocks.filter { $0.review == review }
    #expect(number(row, "blocks") == blocks.count)
    #expect(number(row, "coded_blocks") == blocks.count { $0.counts })
  }
  for row in try run.table("themes_by_review.csv").records {
    let review = try #require(reviews[row["review"] ?? ""])
    let affirmed = run.blocks.count { block in
      block.review == row["review"] && block.counts
        && block.themes.contains { $0.theme == row["theme"] && $0.assertion == "affirmed" }
    }
    let share = Double(affirmed) / Double(number(review, "coded_blocks"))
    let rate = Double(number(row, "mentions")) * 10_000 / Double(number(review, "words"))
    #expect(row["block_share"].flatMap { Double($0) }.map { abs($0 - share) <= 0.00005 + 1e-9 } == true)
    #expect(row["per_10000_words"].flatMap { Double($0) }.map { abs($0 - rate) <= 0.005 + 1e-9 } == true)
  }
}

@Test func intervalsHoldTheirPrevalence() throws {
  let run = try #require(CorpusRun.shared)
  for name in ["themes.csv", "themes_by_partnership.csv"] {
    for row in try run.table(name).records {
      let values = ["prevalence_low", "prevalence", "prevalence_high"].compactMap { row[$0].flatMap { Double($0) } }
      #expect(values.count == 3 && values == values.sorted() && values[0] >= 0 && values[2] <= 1, "\(row)")
      let share = Double(number(row, "reviews")) / Double(number(row, "reviews_total"))
      #expect(abs(values[1] - share) <= 0.00005 + 1e-9)
    }
  }
}

@Test func partnershipsAndYearsSumToTheReviewsThatHaveThem() throws {
  let run = try #require(CorpusRun.shared)
  let whole = Dictionary(uniqueKeysWithValues: try run.table("themes.csv").records.map { ($0["theme"] ?? "", $0) })
  let partnerships = try Dictionary(grouping: run.table("themes_by_partnership.csv").records) { $0["theme"] ?? "" }
  let years = try Dictionary(grouping: run.table("themes_by_year.csv").records) { $0["theme"] ?? "" }
  // All twelve have a partnership and a year in the manifest; the Board and the Partnership of Marrowdale are one.
  for (theme, row) in whole {
    for column in ["reviews", "reviews_total"] {
      #expect(number(row, column) == sum(partnerships[theme] ?? [], column), "\(theme)")
      #expect(number(row, column) == sum(years[theme] ?? [], column), "\(theme)")
    }
    #expect(number(row, "blocks") == sum(partnerships[theme] ?? [], "blocks"))
    #expect(partnerships[theme]?.count == 4 && years[theme]?.count == 10)
  }
}

@Test func entitiesAreTheSumOfTheirMentions() throws {
  let run = try #require(CorpusRun.shared)
  let groups = Dictionary(grouping: run.mentions.filter { $0.type != "theme" }) { "\($0.type)/\($0.id)" }
  let rows = try run.table("entities.csv").records
  #expect(Set(rows.map { "\($0["type"] ?? "")/\($0["entity"] ?? "")" }) == Set(groups.keys))
  for row in rows {
    let own = groups["\(row["type"] ?? "")/\(row["entity"] ?? "")"] ?? []
    #expect(number(row, "mentions") == own.count)
    #expect(number(row, "reviews") == Set(own.map(\.review)).count)
  }
}
