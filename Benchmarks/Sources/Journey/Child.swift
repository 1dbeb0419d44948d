import Foundation

/// Child processes: a part that is measured for its memory runs in a process of its own, for a peak is never reset.
enum Child {
  /// What a program writes to standard output.
  /// - Throws: ``BenchmarkFault`` when it cannot be started or does not end well.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status = process.terminationStatus
    try BenchmarkFault.unless(status == 0, "\(arguments.first ?? program) ended with status \(status)")
    return String(decoding: data, as: UTF8.self)
  }

  /// Runs this program with other arguments and returns the figures that it prints, a name and a number a line.
  static func figures(_ arguments: [String]) throws -> [(name: String, value: Double)] {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return try output(of: program, arguments).split(separator: "\n").compactMap { line in
      guard let at = line.lastIndex(of: "\t"), let value = Double(line[line.index(after: at)...]) else { return nil }
      return (String(line[..<at]), value)
    }
  }
}
