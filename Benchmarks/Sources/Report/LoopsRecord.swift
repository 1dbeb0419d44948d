/// The record of the tight loops.
enum LoopsRecord {
  /// The record: ratios to the baseline first.
  static func make(_ timings: [Timing], _ prepared: Prepared, runs: Int, themesPerBlock: Double) -> Record {
    let megabytes = (Double(prepared.bytes) / 1e6).fixed(1)
    let blocks = prepared.documents.reduce(0) { $0 + $1.blocks.count }
    let input =
      "\(prepared.documents.count) generated documents (seed \(prepared.plan.seed), mark \(prepared.plan.mark(of: prepared.raw))), "
      + "\(megabytes) MB, "
      + "\(prepared.words) words of which \(prepared.vocabulary) differ, \(blocks) blocks, "
      + "\(themesPerBlock.fixed(2)) themes for each paragraph, item and row"
    var record = Record(
      title: "Tight loops", input: input, runs: runs,
      remarks: ["One thread; each step by itself, on what the steps before it made, held in memory"])
    let baseline = timings.first { $0.variant.name == ReadingLoops.baseline }.map(Self.speed) ?? 1
    record.add(
      "Steps", columns: ["ratio", "step", "MB/s", "ns a word", "median s", "least", "most", "answer"], left: "step",
      rows: timings.map { row($0, baseline: baseline) })
    record.add("`ratio`: MB/s against those of \(ReadingLoops.baseline) in the same run.")
    return record
  }

  private static func speed(_ timing: Timing) -> Double { Double(timing.variant.bytes) / 1e6 / timing.median }

  private static func row(_ timing: Timing, baseline: Double) -> [String] {
    let variant = timing.variant
    let words = variant.words > 0 ? (timing.median / Double(variant.words) * 1e9).fixed(1) : ""
    return [
      (speed(timing) / baseline).fixed(2), variant.name, speed(timing).fixed(1), words, timing.median.fixed(4),
      (timing.seconds.min() ?? 0).fixed(4), (timing.seconds.max() ?? 0).fixed(4), "\(timing.answer) \(variant.unit)",
    ]
  }
}
