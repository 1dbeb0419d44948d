import Foundation
import Leitmotif

/// The subcommands.
@main
enum Tool {
  static func main() async {
    do {
      try await run(Options(Array(CommandLine.arguments.dropFirst())))
    } catch {
      tell("leitmotif-benchmarks: \(error)")
      exit(1)
    }
  }

  private static func run(_ options: Options) async throws {
    switch options.command {
    case "generate": print("\(try options.plan.write(to: options.path())) bytes")
    case "measure": try measure(options)
    case "run": try journey(options)
    case "perform":
      try await Perform.run(
        folder: options.path(), output: options.output, jobs: options.jobs, onlyThemes: options.only == "themes")
    case "grouping": try grouping(options)
    case "group": try GroupingPass.run(options.plan, records: options.groupRecords)
    case "stages": try StagePass.run(folder: options.path(), output: options.output)
    case "--help", "help": print(Options.help)
    default: throw BenchmarkFault("\(options.command) is no subcommand; --help lists them")
    }
  }

  private static func measure(_ options: Options) throws {
    tell("generating and reading \(options.plan.documents) documents")
    let prepared = try Prepared(options.plan)
    let shipped = ShippedLexicons.sources
    let writing = WritingLoops(prepared, try LexiconSubsets.compiled(shipped))
    let all =
      ReadingLoops(prepared: prepared).variants
      + (try MatchingLoops(prepared: prepared, shipped: shipped).variants()) + writing.variants
    let variants = all.filter { variant in
      variant.name == ReadingLoops.baseline || options.only.map { variant.name.contains($0) } ?? true
    }
    let timings = try Interleaved.time(variants, runs: options.runs, tell: tell)
    try finish(
      LoopsRecord.make(timings, prepared, runs: options.runs, themesPerBlock: writing.themesPerBlock), options)
  }

  private static func journey(_ options: Options) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "leitmotif-benchmarks-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var journey = Journey(options.plan, runs: options.runs, folder: folder, tell: tell)
    try journey.measure()
    try finish(JourneyRecord.make(journey), options)
  }

  private static func grouping(_ options: Options) throws {
    let arguments = ["group", "--group-records", String(options.groupRecords), "--seed", String(options.plan.seed)]
    var figures: [[(name: String, value: Double)]] = []
    for run in 1...options.runs {
      tell("run \(run) of \(options.runs)")
      figures.append(try Child.figures(arguments))
    }
    try finish(GroupingRecord.make(figures, runs: options.runs), options)
  }

  private static func finish(_ record: Record, _ options: Options) throws {
    print(record.text)
    guard let name = options.record else { return }
    tell("written to \(try record.write(to: options.records, name: name))")
  }

  private static func tell(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
