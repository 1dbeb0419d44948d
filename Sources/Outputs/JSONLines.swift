import Annotations
import Documents
import Matches

/// blocks.jsonl and mentions.jsonl: a block or mention a line, in the document's order.
///
/// A class, for every line holds it: to copy document and annotation would count dozens of references each time.
public final class JSONLines {
  private let lexicons: CompiledLexicons
  private let document: Document
  private let annotation: Annotation

  /// The lines of one annotated document.
  public init(_ document: Document, _ annotation: Annotation, lexicons: CompiledLexicons) {
    self.document = document
    self.annotation = annotation
    self.lexicons = lexicons
  }

  /// The document as one JSON object: its blocks and its mentions, as in the two files.
  public func object() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.field("review", document.review)
      json.key("blocks")
      json.array { json in
        for (index, block) in document.blocks.enumerated() { json.object { write(block, index, to: &$0) } }
      }
      json.key("mentions")
      json.array { json in
        for mention in annotation.mentions { json.object { write(mention, to: &$0) } }
      }
    }
    return json.bytes
  }

  /// The lines of blocks.jsonl.
  public func blocks() -> [UInt8] {
    var json = JSONText()
    for (index, block) in document.blocks.enumerated() {
      json.object { write(block, index, to: &$0) }
      json.endLine()
    }
    return json.bytes
  }

  /// The lines of mentions.jsonl: themes and entities.
  public func mentions() -> [UInt8] {
    var json = JSONText()
    for mention in annotation.mentions {
      json.object { write(mention, to: &$0) }
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ block: Block, _ index: Int, to json: inout JSONText) {
    json.field("review", document.review)
    json.field("block", index + 1)
    json.key("lines")
    json.array { json in
      for lines in block.lines { Self.pair(lines.lowerBound, lines.upperBound, to: &json) }
    }
    json.key("bytes")
    json.array { json in
      for span in block.bytes { Self.pair(span.start, span.end, to: &json) }
    }
    json.key("page")
    if let page = block.page { json.number(page) } else { json.literal(nil) }
    json.field("kind", block.kind.rawValue)
    json.field("section", block.section.rawValue)
    json.field("label", block.label)
    json.key("themes")
    json.array { json in
      for theme in annotation.themes[index] { json.object { write(theme, to: &$0) } }
    }
  }

  private func write(_ theme: BlockTheme, to json: inout JSONText) {
    json.field("theme", lexicons.themes[theme.theme].id)
    json.field("assertion", theme.assertion.rawValue)
    json.field("valence", theme.valence.rawValue)
    json.field("mentions", theme.mentions)
  }

  private func write(_ mention: Mention, to json: inout JSONText) {
    json.field("review", document.review)
    json.field("block", mention.block + 1)
    switch mention.concept {
    case .theme(let theme):
      json.field("type", "theme")
      json.field("id", lexicons.themes[theme].id)
    case .entity(let entity):
      json.field("type", lexicons.entities[entity].type)
      json.field("id", lexicons.entities[entity].id)
    case .value(let value):
      json.field("type", value.type)
      json.field("id", value.id)
    }
    json.field("assertion", mention.assertion.rawValue)
    json.field("valence", mention.valence.rawValue)
    json.field("start", mention.span.start)
    json.field("end", mention.span.end)
    json.field("line", document.text.line(at: mention.span.start))
    json.field("rule", rule(of: mention))
    json.field("text", document.text.string(mention.span))
  }

  /// The rule's name; for what no pattern finds, what does: `date`, `age`, `code`, `abbreviation` or `section`.
  private func rule(of mention: Mention) -> String {
    if let rule = mention.rule { return lexicons.rules[rule].name }
    if case .theme = mention.concept { return "section" }
    guard case .value(let value) = mention.concept else { return "abbreviation" }
    return ["date", "age"].contains(value.type) ? value.type : "code"
  }

  private static func pair(_ first: Int, _ second: Int, to json: inout JSONText) {
    json.array { json in
      json.number(first)
      json.number(second)
    }
  }
}
