import Foundation

/// The built `leitmotif`, run as a child process.
public enum CommandLineTool {
  /// What a run of the program did.
  public struct Outcome: Sendable {
    /// The exit status; nil when a signal ended it.
    public var status: Int32?
    /// What it printed to standard output.
    public var out: String
    /// What it printed to standard error.
    public var err: String
    /// The lines of standard error.
    public var messages: [String] { err.split(separator: "\n").map(String.init) }
  }

  /// The tests' bundle stands beside the program in the folder of build products.
  private static let path: String? = {
    let bundles = Bundle.allBundles.map(\.bundlePath) + CommandLine.arguments.filter { $0.contains(".xctest") }
    let starts = [Bundle.main.executablePath ?? "", Bundle.main.bundlePath] + bundles
    for start in starts {
      var folder = start
      while folder.count > 1 {
        folder = (folder as NSString).deletingLastPathComponent
        if FileManager.default.isExecutableFile(atPath: folder + "/leitmotif") { return folder + "/leitmotif" }
      }
    }
    return nil
  }()

  /// The program was not built.
  public struct Missing: Error {}

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - environment: variables to set beside those of the tests.
  ///   - folder: the folder to run in; relative paths of `arguments` start there.
  public static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Outcome {
    try Running(arguments, environment: environment, in: folder).end()
  }

  /// Runs the program with a terminal as its standard output, and gives what the terminal got. A few lines only: nobody
  /// reads until the end.
  public static func runOnTerminal(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
    var (master, slave) = (Int32(-1), Int32(-1))
    guard openpty(&master, &slave, nil, nil, nil) == 0 else { throw Missing() }
    defer { close(master) }
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    _ = try Running(arguments, environment: environment, output: terminal).end()
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// A program that is running.
  public final class Running {
    private let process = Process()
    private let scratch = try? TemporaryFolder()

    /// Starts the program.
    public init(
      _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil, output: FileHandle? = nil
    ) throws {
      guard let path, let scratch else { throw Missing() }
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
      process.standardInput = FileHandle.nullDevice
      // Files, not pipes: whatever is printed, nobody has to read while the program runs.
      for name in ["out", "err"] { try scratch.write("", to: name) }
      process.standardOutput = output ?? FileHandle(forWritingAtPath: scratch.path("out"))
      process.standardError = FileHandle(forWritingAtPath: scratch.path("err"))
      try process.run()
    }

    /// Whether it has not ended yet.
    public var isRunning: Bool { process.isRunning }

    /// Sends the signal of Ctrl-C.
    public func interrupt() { process.interrupt() }

    /// Waits for the end.
    public func end() throws -> Outcome {
      process.waitUntilExit()
      guard let scratch else { throw Missing() }
      let status = process.terminationReason == .exit ? process.terminationStatus : nil
      return Outcome(status: status, out: try scratch.text("out"), err: try scratch.text("err"))
    }
  }
}
