import Annotations
import Documents
import Foundation
import Learning
import Matches

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The shipped lexicons that learning is read with: a few themes, all entities and contexts.
private let lexicons: CompiledLexicons = {
  let folder = root.appending(path: "Lexicons")
  var files: [String] = ["themes/invisible-fathers.lex", "themes/safe-sleeping.lex", "themes/repeat-learning.lex"]
  for part in ["context", "entities", "lists"] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? []
    files += names.filter { $0.hasSuffix(".lex") }.sorted().map { part + "/" + $0 }
  }
  let sources = files.map { name in
    LexiconSource(name: name, bytes: (try? Array(Data(contentsOf: folder.appending(path: name)))) ?? [])
  }
  let (compiled, findings) = CompiledLexicons.compile(sources)
  guard let compiled else { fatalError("\(findings)") }
  return compiled
}()

/// The learning of a text, read as a run reads it.
func learning(_ text: String, partnership: String? = nil) -> [LearningRecord] {
  let source = SourceText(text)
  let blocks = StructureReader().blocks(of: source)
  var metadata = Metadata()
  metadata.partnershipID = partnership
  let document = Document(review: "test", file: "test.txt", text: source, blocks: blocks, metadata: metadata)
  var annotator = Annotator(lexicons)
  return LearningReading.records(of: document, annotator.annotate(document), lexicons: lexicons)
}

/// What matters of a record in one line: its kind, label, lines and addressee.
func described(_ records: [LearningRecord], _ kind: LearningKind) -> [String] {
  records.filter { $0.kind == kind }.map { record in
    "\(record.label)|\(record.lines.lowerBound)-\(record.lines.upperBound)|\(record.addressee)"
  }
}
