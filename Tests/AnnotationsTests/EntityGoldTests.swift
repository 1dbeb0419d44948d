import Annotations
import Documents
import Foundation
import Testing

/// How well one type is found.
private struct Score {
  var right = 0
  var found = 0
  var marked = 0

  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { marked == 0 ? 0 : Double(right) / Double(marked) }
}

/// The scores of each type, a mention right where span and type are the gold's, and the places that differ.
private func scores() throws -> (types: [String: Score], differences: [String]) {
  let (texts, marks) = try EntityGold.paragraphs()
  var annotator = Annotator(EntityGold.lexicons)
  var found: Set<EntityGold.Mark> = []
  for (paragraph, text) in texts.enumerated() {
    for mention in annotator.annotate(EntityGold.document(text)).mentions {
      guard let (type, _) = EntityGold.entity(mention) else { continue }
      found.insert(.init(paragraph: paragraph, type: type, span: mention.span))
    }
  }
  var types: [String: Score] = [:]
  for mark in marks { types[mark.type, default: Score()].marked += 1 }
  for mark in found { types[mark.type, default: Score()].found += 1 }
  for mark in found.intersection(marks) { types[mark.type, default: Score()].right += 1 }
  let differences = found.symmetricDifference(marks).sorted { ($0.paragraph, $0.span) < ($1.paragraph, $1.span) }.map {
    let text = SourceText(texts[$0.paragraph]).string($0.span)
    return "\(marks.contains($0) ? "missed" : "found ") \($0.paragraph + 1) \($0.type): \(text)"
  }
  return (types, differences)
}

/// The scores as a table for people.
private func table(_ types: [String: Score]) -> String {
  types.keys.sorted().map { type in
    let score = types[type] ?? Score()
    let figures = [score.precision, score.recall].map { String(format: "%.3f", $0) }.joined(separator: " ")
    return "\(type) precision and recall \(figures), \(score.right) of \(score.found) found, \(score.marked) marked"
  }.joined(separator: "\n")
}

@Test func everyTypeOfEntityIsFoundAsTheGoldMarksIt() throws {
  let (types, differences) = try scores()
  #expect(types.values.reduce(0) { $0 + $1.marked } >= 400)
  let message = table(types) + "\n" + differences.joined(separator: "\n")
  for (type, score) in types where score.marked >= 20 {
    #expect(score.precision >= 0.92 && score.recall >= 0.92, "\(type)\n\(message)")
  }
}
