/// The record of the whole run.
enum JourneyRecord {
  /// The record: the run with one and two workers, its stages, its output.
  static func make(_ journey: Journey) -> Record {
    let megabytes = Double(journey.inputBytes) / 1e6
    let plan = journey.plan
    let words = Int(journey.median("1 worker", "words"))
    var record = Record(
      title: "Whole run",
      input: "\(plan.documents) generated documents (seed \(plan.seed)), \(megabytes.fixed(1)) MB, \(words) words",
      runs: journey.runs,
      remarks: [
        "Each run is a process of its own; files come from the page cache",
        "Checked: every table is the same, byte for byte, with 1 and 2 workers and from the timed stages",
      ])
    addRuns(journey, megabytes, to: &record)
    addStages(journey, megabytes, to: &record)
    record.add(
      "Output", columns: ["MB", "file"], left: "file",
      rows: journey.outputs.map { [(Double($0.bytes) / 1e6).fixed(2), $0.name] })
    return record
  }

  private static func addRuns(_ journey: Journey, _ megabytes: Double, to record: inout Record) {
    let one = journey.median("1 worker", "wall")
    let rows = ["1 worker", "2 workers", "2 workers, only themes"].map { kind in
      let wall = journey.median(kind, "wall")
      return [
        (one / max(wall, 1e-9)).fixed(2), kind, wall.fixed(2), journey.least(kind, "wall").fixed(2),
        journey.most(kind, "wall").fixed(2), journey.median(kind, "cpu").fixed(2),
        (megabytes / max(wall, 1e-9)).fixed(1), journey.median(kind, "peak").fixed(1),
      ]
    }
    record.add(
      "Run", columns: ["ratio", "run", "wall s", "least", "most", "CPU s", "MB/s", "peak MiB"], left: "run",
      rows: rows)
    record.add("`ratio`: speed against 1 worker.")
  }

  private static func addStages(_ journey: Journey, _ megabytes: Double, to record: inout Record) {
    let figures = journey.kinds.first { $0.name == "stages" }?.figures ?? []
    let stages = figures.filter { $0.name.hasSuffix(" wall") }.map { String($0.name.dropLast(5)) }
    let total = stages.reduce(0) { $0 + journey.median("stages", $1 + " wall") }
    let rows = stages.map { stage in
      let wall = journey.median("stages", stage + " wall")
      return [
        (wall / max(total, 1e-9)).fixed(3), stage, wall.fixed(3), journey.median("stages", stage + " cpu").fixed(3),
        (megabytes / max(wall, 1e-9)).fixed(0),
      ]
    }
    record.add(
      "Stages, one thread", columns: ["share", "stage", "wall s", "CPU s", "input MB/s"], left: "stage", rows: rows)
    record.add(
      "All stages: \(total.fixed(2)) s; peak of the process \(journey.median("stages", "peak").fixed(1)) MiB.")
  }
}
