import Annotations
import Foundation
import Testing

/// What the list holds that is no entity: themes (exploitation, abuse, needs), a child's status, a visit, and what is an
/// ordinary word or has too many meanings unless the document says which.
private let notEntities: Set = [
  "ACE", "ACEs", "ASB", "CCE", "CE", "CME", "CSA", "CSE", "DA", "DV", "DVA", "EHE", "FGM", "HBA", "HBV", "HSB", "MFHC",
  "NEET", "PMH", "SEN", "SEND", "VAWG", "CIN", "CLA", "CP", "LAC", "UASC", "NBV", "PA", "SO",
]

/// The list of abbreviations of the field (Corpora/entities/abbreviations.tsv): its facts stand in the entity lexicons.
@Test func everyListedAbbreviationOfAnEntityIsKnown() throws {
  let path = EntityGold.root.appending(path: "Corpora/entities/abbreviations.tsv")
  let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst().map {
    $0.split(separator: "\t").map(String.init)
  }
  #expect(rows.count >= 250)
  let kinds: [String: Set<String>] = [
    "agency": ["agency"], "place": ["agency"], "role": ["practitioner", "family-role"], "law": ["law", "meeting"],
    "meeting": ["meeting"], "tool": ["tool", "review", "meeting", "agency"],
    "condition": ["condition", "injury", "law"],
  ]
  var annotator = Annotator(EntityGold.lexicons)
  for row in rows where !notEntities.contains(row[0]) {
    guard let expected = kinds[row[2]] else { continue }
    let found = annotator.annotate(EntityGold.document("It was an \(row[0]) then.")).mentions
    let types = found.compactMap { EntityGold.entity($0)?.type }
    #expect(types.count == 1 && expected.contains(types.first ?? ""), "\(row[0]), \(row[1]), \(row[2]): \(types)")
  }
}
