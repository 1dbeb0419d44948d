/// The record of grouping: what it cost and what it found.
enum GroupingRecord {
  /// The record of some runs' figures, a name and a number each.
  static func make(_ runs: [[(name: String, value: Double)]], runs count: Int) -> Record {
    var record = Record(
      title: "Grouping of learning", input: "records of generated reviews, read from their texts", runs: count,
      remarks: ["One thread, each run in a process of its own; the peak includes lexicons and the reading of the texts"]
    )
    let names = runs.first?.map(\.name) ?? []
    let rows = names.map { name in
      let values = runs.compactMap { $0.first { $0.name == name }?.value }.sorted()
      return [name] + [values[values.count / 2], values[0], values[values.count - 1]].map(text)
    }
    record.add("Figures", columns: ["figure", "median", "least", "most"], left: "figure", rows: rows)
    record.add(
      "Seconds, MiB. `recall`: of the pairs of the first 2,000 records that reach the threshold, the share that are candidates."
    )
    return record
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && value > 10 ? String(Int(value)) : String((value * 1000).rounded() / 1000)
  }
}
