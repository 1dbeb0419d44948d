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
    let head = "Theme".padding(to: width) + "  Reviews  Blocks"
    let widest = rows.map(\.found.counts.blocks).max() ?? 1
    let body = rows.map { row in
      let reviews = "\(row.found.prevalence.count) of \(total)"
      let bar = String(repeating: "▪", count: max(1, row.found.counts.blocks * 20 / widest))
      return row.theme.name.padding(to: width) + "  " + right(reviews, 7) + "  "
        + right("\(row.found.counts.blocks)", 6) + "  " + bar
    }
    let silent = summary.themes.count - rows.count
    let foot = silent == 0 ? [] : ["\(silent) themes were not found; themes.csv lists them too."]
    return [head] + body + foot
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
