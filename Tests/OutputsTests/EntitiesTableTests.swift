import Aggregates
import Annotations
import Documents
import Matches
import Outputs
import Testing

private let lexicons: CompiledLexicons = {
  let agency = "type: agency\nentity police: Police\n  police\nentity hospital: Hospital\n  hospital\n"
  let role = "type: family-role\nentity sibling: Sibling\n  sibling\n"
  let sources = [LexiconSource(name: "a.lex", text: agency), LexiconSource(name: "f.lex", text: role)]
  let (compiled, findings) = CompiledLexicons.compile(sources)
  guard let compiled else { preconditionFailure(findings.map(\.description).joined(separator: "\n")) }
  return compiled
}()

private func document(_ name: String, _ string: String) -> Document {
  let text = SourceText(string)
  let all = Span(0, text.count)
  let block = Block(kind: .para, section: .analysis, lines: [1...1], bytes: [all], content: [all])
  return Document(review: name, file: name + ".txt", text: text, blocks: [block], metadata: Metadata())
}

private let texts = [
  "The hospital rang the police on 3 May 2021. Sibling 2, aged 7 weeks, was the Sibling.",
  "In June 2020 the police saw Sibling 2 and Sibling 1.",
]

@Test(arguments: [[0, 1], [1, 0]])
func entitiesAreListedInTheSameOrderWhateverTheReviews(_ order: [Int]) {
  var corpus = CorpusTally(themeCount: 0)
  var annotator = Annotator(lexicons)
  for index in order {
    let document = document("r\(index)", texts[index])
    corpus.add(ReviewTally(document, annotator.annotate(document), themeCount: 0))
  }
  let csv = String(decoding: EntitiesTable.csv(entities: lexicons.entities, corpus: corpus), as: UTF8.self)
  #expect(
    csv == """
      type,entity,name,reviews,mentions
      age,7w,7 weeks,1,1
      agency,police,Police,2,2
      agency,hospital,Hospital,1,1
      date,2020-06,2020-06,1,1
      date,2021-05-03,2021-05-03,1,1
      family-role,sibling,Sibling,1,1
      family-role,sibling-1,Sibling 1,1,1
      family-role,sibling-2,Sibling 2,2,2

      """)
}

@Test func mentionsSayWhatFoundThem() {
  var annotator = Annotator(lexicons)
  let document = document("r", texts[1])
  let json = JSONLines(document, annotator.annotate(document), lexicons: lexicons).mentions()
  let lines = String(decoding: json, as: UTF8.self).split(separator: "\n")
  #expect(lines.count == 4)
  #expect(lines.first?.contains(#""type":"date","id":"2020-06""#) ?? false)
  #expect(lines.first?.contains(#""rule":"date","text":"June 2020""#) ?? false)
  #expect(lines.last?.contains(#""type":"family-role","id":"sibling-1""#) ?? false)
}
