import Foundation
import Leitmotif

/// `leitmotif evaluate`: a run against coded reviews, or one coder against another.
struct EvaluateCommand {
  private let folder: String
  private let gold: String
  private let only: [String]?
  private let texts: [String]

  init(_ arguments: Arguments) throws {
    guard arguments.operands.count == 1 else {
      throw UsageError("evaluate takes one folder", mend: "write leitmotif evaluate results --gold GOLD")
    }
    guard let gold = arguments.value("gold") else {
      throw UsageError("evaluate lacks --gold", mend: "write leitmotif evaluate results --gold GOLD")
    }
    folder = arguments.operands[0]
    self.gold = gold
    only = arguments.value("only").map { $0.split(separator: ",").map(String.init) }
    texts = arguments.value("texts").map { [$0] } ?? []
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let evaluation = try Evaluation(try CodingFolder(folder), reference: try CodingFolder(gold), only: only)
    for line in evaluation.figures.lines() { terminal.out(line) }
    // A second coder's folder is only compared; what is written belongs to a run.
    if FileManager.default.fileExists(atPath: folder + "/blocks.jsonl") {
      try evaluation.write(into: folder, texts: texts)
      terminal.message("written: \(folder)/evaluation.json, \(folder)/disagreements.csv")
    }
    return evaluation.missing.isEmpty ? .done : .someFailed
  }
}
