import Foundation

/// A dated record of a measurement, as Markdown.
struct Record {
  private(set) var text: String

  /// A record that names its subject, machine and input.
  init(title: String, input: String, runs: Int, remarks: [String] = []) {
    text = "# \(title)\n\n"
    text += "- Date: \(Self.today)\n- Machine: \(Machine().description)\n- Input: \(input)\n"
    text += "- Runs: \(runs) in turns after one that warms up and checks the answers; medians\n"
    text += "- Commit: \(Self.commit)\n"
    text += "- Build: \(Self.build); load of the machine over the last minutes \(Machine.load)\n"
    for remark in remarks { text += "- \(remark)\n" }
  }

  /// Adds a table under a heading. All columns but the one named are aligned to the right.
  mutating func add(_ heading: String, columns: [String], left: String, rows: [[String]]) {
    text += "\n## \(heading)\n\n| " + columns.joined(separator: " | ") + " |\n"
    text += "|" + columns.map { $0 == left ? "---|" : "---:|" }.joined() + "\n"
    for row in rows { text += "| " + row.joined(separator: " | ") + " |\n" }
  }

  /// Adds a paragraph.
  mutating func add(_ paragraph: String) { text += "\n" + paragraph + "\n" }

  /// Writes the record to a folder under today's date and a name.
  /// - Returns: the file's path.
  func write(to folder: String, name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/" + Self.today + "-" + name + ".md"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private static var today: String {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return [parts.year ?? 0, parts.month ?? 0, parts.day ?? 0].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: "-")
  }

  /// The commit of the folder that the tool is called in, by git where there is one.
  private static var commit: String {
    let text = try? Child.output(of: "/usr/bin/env", ["git", "rev-parse", "--short=12", "HEAD"])
    return text?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "unknown"
  }

  private static var build: String {
    #if DEBUG
      "debug: these figures say nothing about speed"
    #else
      "release"
    #endif
  }
}

extension Double {
  /// The number with so many decimals.
  func fixed(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
