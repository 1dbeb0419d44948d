import Foundation

/// The whole run measured: child processes with one and two workers and one that times the stages, in turns.
struct Journey {
  /// The figures of one kind of child, a value for each run.
  typealias Figures = [(name: String, values: [Double])]

  let plan: CorpusPlan
  let runs: Int
  let folder: String
  let tell: (String) -> Void

  /// The bytes of the input.
  private(set) var inputBytes = 0
  private(set) var kinds: [(name: String, figures: Figures)] = []
  /// The bytes of each file of a run's output.
  private(set) var outputs: [(name: String, bytes: Int)] = []

  /// A journey whose files stand below a folder, which must be empty or missing.
  init(_ plan: CorpusPlan, runs: Int, folder: String, tell: @escaping (String) -> Void) {
    self.plan = plan
    self.runs = runs
    self.folder = folder
    self.tell = tell
  }

  private var children: [(name: String, arguments: [String])] {
    [
      ("1 worker", ["perform", input, "--output", output("jobs1"), "--jobs", "1"]),
      ("2 workers", ["perform", input, "--output", output("jobs2"), "--jobs", "2"]),
      ("2 workers, only themes", ["perform", input, "--output", output("themes"), "--jobs", "2", "--only", "themes"]),
      ("stages", ["stages", input, "--output", output("stages")]),
    ]
  }

  private var input: String { folder + "/input" }

  private func output(_ name: String) -> String { folder + "/" + name }

  /// Generates the input, runs the children once to warm up and check, then `runs` times in turns.
  mutating func measure() throws {
    tell("generating \(plan.documents) documents")
    inputBytes = try plan.write(to: input)
    for child in children {
      tell("checking \(child.name)")
      let figures = try Child.figures(child.arguments)
      kinds.append((child.name, figures.map { ($0.name, []) }))
    }
    try check()
    for run in 1...max(1, runs) {
      tell("run \(run) of \(runs)")
      for (kind, child) in children.enumerated() {
        let figures = try Child.figures(child.arguments)
        for (index, figure) in figures.enumerated() { kinds[kind].figures[index].values.append(figure.value) }
      }
    }
  }

  /// Outputs are the same with one and two workers, and the stages' files the same as the run's.
  private mutating func check() throws {
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: output("jobs1")).sorted() {
      let path = output("jobs1") + "/" + name
      let size = (try files.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      outputs.append((name, size))
      try BenchmarkFault.unless(
        files.contentsEqual(atPath: path, andPath: output("jobs2") + "/" + name), "\(name) differs with two workers")
    }
    for name in try files.contentsOfDirectory(atPath: output("stages")) {
      let paths = [output("jobs1"), output("stages")].map { $0 + "/" + name }
      try BenchmarkFault.unless(
        files.contentsEqual(atPath: paths[0], andPath: paths[1]), "\(name) of the stages differs from the run's")
    }
  }

  /// The middle of a figure's values; 0 where there is no such figure.
  func median(_ kind: String, _ figure: String) -> Double { Timing.median(values(kind, figure)) }

  /// The least of a figure's values; 0 where there is no such figure.
  func least(_ kind: String, _ figure: String) -> Double { values(kind, figure).min() ?? 0 }

  /// The most of a figure's values; 0 where there is no such figure.
  func most(_ kind: String, _ figure: String) -> Double { values(kind, figure).max() ?? 0 }

  private func values(_ kind: String, _ figure: String) -> [Double] {
    let figures = kinds.first { $0.name == kind }?.figures ?? []
    return figures.first { $0.name == figure }?.values ?? []
  }
}
