/// What the tool is asked to do.
struct Options {
  /// The subcommand.
  var command = ""
  /// Arguments that are no options.
  var paths: [String] = []
  var plan = CorpusPlan()
  var runs = 7
  var jobs = 1
  /// Of `grouping`: how many records are grouped.
  var groupRecords = 60_000
  var output = ""
  /// Of `measure`: a part of the names of the steps to time; of `perform`: "themes".
  var only: String?
  /// The name under which a record is written; nil to print it only.
  var record: String?
  /// The folder of records.
  var records = "Benchmarks/records"

  static let help = """
    leitmotif-benchmarks: what the tight loops and a whole run cost

      generate DIR [--documents N] [--bytes B] [--seed S]   write generated reviews
      measure [--documents N] [--bytes B] [--seed S] [--runs R] [--record NAME] [--only STEP]
                                                            the tight loops, in memory; those whose name holds STEP
      run [--documents N] [--bytes B] [--seed S] [--runs R] [--record NAME]
                                                            the whole run, in child processes
      grouping [--group-records N] [--seed S] [--runs R] [--record NAME]
                                                            the grouping of N records (60,000), in child processes

    --record NAME writes FOLDER/YYYY-MM-DD-NAME.md; --records FOLDER says where (Benchmarks/records).
    Without options: 1000 documents of about 75,000 bytes, seed 1, 7 runs.
    """

  /// Reads the arguments after the program's name.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    command = rest.popFirst() ?? "--help"
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        paths.append(argument)
        continue
      }
      guard let value = rest.popFirst() else { throw BenchmarkFault("\(argument) needs a value") }
      try set(argument, value)
    }
  }

  private mutating func set(_ option: String, _ value: String) throws {
    switch option {
    case "--documents": plan.documents = try Self.number(option, value)
    case "--bytes": plan.bytes = try Self.number(option, value)
    case "--seed": plan.seed = UInt64(try Self.number(option, value))
    case "--runs": runs = try Self.number(option, value)
    case "--group-records": groupRecords = try Self.number(option, value)
    case "--jobs": jobs = try Self.number(option, value)
    case "--output": output = value
    case "--only": only = value
    case "--record": record = value
    case "--records": records = value
    default: throw BenchmarkFault("\(option) is no option; --help lists them")
    }
  }

  private static func number(_ option: String, _ value: String) throws -> Int {
    guard let number = Int(value), number > 0 else { throw BenchmarkFault("\(option) takes a number above 0") }
    return number
  }

  /// The one path of a subcommand that takes one.
  func path() throws -> String {
    guard paths.count == 1 else { throw BenchmarkFault("\(command) takes one folder") }
    return paths[0]
  }
}
