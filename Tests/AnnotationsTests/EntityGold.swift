import Annotations
import Documents
import Foundation
import Matches
import TestSupport

/// The gold of entities (Corpora/entities/gold.txt): paragraphs with `[[type|words]]`, one a line.
enum EntityGold {
  /// A marked or found stretch: its paragraph, type and bytes.
  struct Mark: Hashable {
    let paragraph: Int
    let type: String
    let span: Documents.Span
  }

  /// The repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The shipped lexicons of entities.
  static let lexicons: CompiledLexicons = {
    let folder = root.appending(path: "Lexicons")
    var sources: [LexiconSource] = []
    for part in ["entities", "lists"] {
      let path = folder.appending(path: part).path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for name in names.sorted() where name.hasSuffix(".lex") {
        let bytes = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
        sources.append(LexiconSource(name: part + "/" + name, bytes: Array(bytes)))
      }
    }
    let (compiled, findings) = CompiledLexicons.compile(sources)
    guard let compiled else { preconditionFailure(findings.map(\.description).joined(separator: "\n")) }
    return compiled
  }()

  /// The paragraphs' texts and marks.
  static func paragraphs() throws -> (texts: [String], marks: Set<Mark>) {
    let gold = try String(contentsOf: root.appending(path: "Corpora/entities/gold.txt"), encoding: .utf8)
    var texts: [String] = []
    var marks: Set<Mark> = []
    for line in gold.split(separator: "\n") {
      var text = ""
      for (index, piece) in line.components(separatedBy: "[[").enumerated() {
        guard index > 0, let close = piece.range(of: "]]"), let bar = piece.firstIndex(of: "|") else {
          text += piece
          continue
        }
        let start = text.utf8.count
        text += piece[piece.index(after: bar)..<close.lowerBound]
        let span = Span(start, text.utf8.count)
        marks.insert(Mark(paragraph: texts.count, type: String(piece[..<bar]), span: span))
        text += piece[close.upperBound...]
      }
      texts.append(text)
    }
    return (texts, marks)
  }

  /// A text as a document of one paragraph.
  static func document(_ string: String, subject: String? = nil) -> Document {
    let text = SourceText(string)
    let all = Span(0, text.count)
    let block = Block(kind: .para, section: .analysis, lines: [1...text.lineCount], bytes: [all], content: [all])
    var metadata = Metadata()
    metadata.subject = subject
    return Document(review: "r", file: "r.txt", text: text, blocks: [block], metadata: metadata)
  }

  /// The type and id of an entity's mention; nil for a theme's.
  static func entity(_ mention: Mention) -> (type: String, id: String)? {
    switch mention.concept {
    case .theme: nil
    case .entity(let index): (lexicons.entities[index].type, lexicons.entities[index].id)
    case .value(let value): (value.type, value.id)
    }
  }
}
