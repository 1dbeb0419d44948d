import Leitmotif

/// The table that a run ends with: themes by the number of reviews they are present in.
enum RunTable {
  /// The table's lines, columns aligned.
  static func lines(_ summary: RunSummary) -> [String] {
    let total = summary.corpus.reviews.count
    let rows = summary.themes.indices.map { (theme: summary.themes[$0], found: summary.corpus.summary(of: $0)) }
      .filter { $0.found.counts.blocks > 0 }
      .sorted { a, b in
        (b.found.prevalence.count, b.found.counts.blocks, a.theme.id)
          < (a.found.prevalence.count, a.found.counts.blocks, b.theme.id)
      }
    let width = max(5, rows.map(\.theme.name.count).max() ?? 0)
    let places = max(7, "\(total) of \(total)".count)
    let head = "Theme".padding(to: width) + "  " + right("Reviews", places) + "  Blocks"
    let widest = rows.map(\.found.counts.blocks).max() ?? 1
    let body = rows.map { row in
      let reviews = "\(row.found.prevalence.count) of \(total)"
      let bar = String(repeating: "▪", count: max(1, row.found.counts.blocks * 20 / widest))
      return row.theme.name.padding(to: width) + "  " + right(reviews, places) + "  "
        + right("\(row.found.counts.blocks)", 6) + "  " + bar
    }
    return [head] + body
  }

  /// What stands below the table: what its columns count, and what became of the inputs.
  static func foot(_ summary: RunSummary) -> [String] {
    let silent = summary.themes.indices.count { summary.corpus.total($0).blocks == 0 }
    let done = Count.of(summary.corpus.reviews.count, "review") + " done"
    let failed = summary.failures.isEmpty ? "" : ", \(summary.failures.count) failed (see reviews.csv)"
    let names = Count.of(summary.passedOver, "other file or folder", "other files and folders")
    let other = summary.passedOver == 0 ? "" : ", \(names) passed over"
    return [
      "Reviews: how many have the theme. Blocks: paragraphs, list items, table rows, headings and notes that carry it.",
      silent == 0
        ? "Every theme was found (themes.csv lists all \(summary.themes.count))."
        : "\(Count.of(silent, "theme")) not found (themes.csv lists all \(summary.themes.count)).",
      done + failed + other + ".",
    ]
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
