import Documents
import Foundation
import Outputs

/// What an adjudicator sees of a disagreement: the run's rules and words, and the text where it is at hand.
struct EvaluationQuotations {
  private struct Key: Hashable {
    let review: String
    let line: Int
    let theme: String
  }

  private struct MentionRecord: Decodable {
    let review: String
    let type: String
    let id: String
    let line: Int
    let rule: String
    let text: String
  }

  private var mentions: [Key: [MentionRecord]] = [:]
  private var texts: [String: SourceText] = [:]

  /// Takes the mentions of a run's folder, and the texts of the inputs given, known by the last part of their ids.
  init(run: String, texts inputs: [String]) throws(RunError) {
    if let bytes = try? FileBytes.read(run + "/mentions.jsonl") {
      let decoder = JSONDecoder()
      for row in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let mention = try? decoder.decode(MentionRecord.self, from: Data(row)), mention.type == "theme" else {
          continue
        }
        let key = Key(review: mention.review.lastPathPart, line: mention.line, theme: mention.id)
        mentions[key, default: []].append(mention)
      }
    }
    for input in InputList(inputs).inputs {
      do {
        texts[input.review.lastPathPart] = try DocumentReader().text(of: try FileBytes.read(input.path))
      } catch {
        throw RunError(["\(input.file): \(error)"])
      }
    }
  }

  /// The row of a disagreement: the unit's text where it is at hand, else the words of the run's mentions.
  func row(_ disagreement: Disagreement) -> DisagreementRow {
    let found = disagreement.lines.flatMap { line in
      mentions[Key(review: disagreement.review, line: line, theme: disagreement.theme)] ?? []
    }
    let text = texts[disagreement.review].map { text in
      disagreement.lines.filter { $0 <= text.lineCount }.map { text.string(text.span(ofLine: $0)) }
        .joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }
    return DisagreementRow(
      review: disagreement.review, lines: (disagreement.lines.first ?? 1)...(disagreement.lines.last ?? 1),
      theme: disagreement.theme, gold: disagreement.reference, run: disagreement.test,
      rules: found.map(\.rule).joined(separator: " "), quotation: text ?? found.map(\.text).joined(separator: " … "))
  }
}

extension Evaluation {
  /// Writes evaluation.json and disagreements.csv into a run's folder, both or none.
  ///
  /// - Parameter texts: files and folders whose texts are quoted; without them the words of the run's mentions are.
  /// - Throws: ``RunError`` when a text cannot be read or a file cannot be written.
  public func write(into run: String, texts: [String]) throws(RunError) {
    let quotations = try EvaluationQuotations(run: run, texts: texts)
    do {
      let folder = try OutputFolder(run)
      defer { folder.discard() }
      try folder.append(figures.json(), to: "evaluation.json")
      try folder.append(DisagreementsTable.csv(disagreements.map(quotations.row)), to: "disagreements.csv")
      try folder.publish()
    } catch {
      throw RunError(["\(error)"])
    }
  }
}
