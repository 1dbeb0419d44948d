import Foundation
import TestSupport
import Testing

/// The scorer that the project's figures are compared with, where it is at hand.
private enum Scorer {
  static let path = PackagePlaces.root + "/../shared/gold/score.py"
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let isHere = FileManager.default.fileExists(atPath: path) && python != nil

  /// The figures of a run against a gold folder.
  static func figures(_ gold: String, _ run: String) throws -> [String: Double] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = ["-B", path, gold, run, "--json"]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return (object ?? [:]).compactMapValues { ($0 as? NSNumber)?.doubleValue }
  }
}

@Test(.enabled(if: Scorer.isHere, "the scorer is not here")) func evaluateGivesTheScorersFigures() throws {
  let run = try #require(CorpusRun.shared)
  let gold = PackagePlaces.root + "/Corpora/gold"
  #expect(try CommandLineTool.run(["evaluate", run.folder.path("out"), "--gold", gold]).status == 0)
  let data = Data(try run.folder.text("out/evaluation.json").utf8)
  for name in ["evaluation.json", "disagreements.csv"] {
    try FileManager.default.removeItem(atPath: run.folder.path("out/" + name))
  }
  let written = try JSONSerialization.jsonObject(with: data) as? [String: Any]
  let figures = try #require(written?["figures"] as? [String: [String: Any]])
  let expected = try Scorer.figures(gold, run.folder.path("out"))
  let names = [
    "micro_precision", "micro_recall", "micro_f1", "macro_f1", "assertion_accuracy", "assertion_f1_affirmed",
    "assertion_f1_negated", "assertion_f1_general", "presence_f1", "kind_accuracy", "section_accuracy",
  ]
  for name in names {
    let value = try #require((figures[name]?["value"] as? NSNumber)?.doubleValue, "\(name)")
    #expect(abs(value - (try #require(expected[name], "\(name)"))) < 0.0005, "\(name)")
  }
}
