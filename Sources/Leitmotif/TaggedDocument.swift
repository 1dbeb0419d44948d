import Annotations
import Documents
import Matches
import Outputs

/// One document with what was found in it.
public struct TaggedDocument {
  /// The document.
  public let document: Document
  /// Its mentions and the themes of its blocks.
  public let annotation: Annotation
  /// The lexicons that were looked for.
  public let lexicons: CompiledLexicons

  /// Reads and annotates a file.
  /// - Throws: ``RunError`` for a fault of the lexicons, or when the file cannot be read.
  public init(file: String, lexicons folder: String? = nil, maxDocument: Int = 32) throws(RunError) {
    let set = try LexiconSet.load(folder: folder)
    guard let input = InputList([file]).inputs.first else { throw RunError(["\(file): is no document"]) }
    let reader = ReviewReader(limit: maxDocument * 1_000_000, partnerships: ShippedLexicons.knownPartnerships)
    do throws(FileError) {
      document = try reader.document(input)
    } catch {
      throw RunError(["\(file): \(error)"])
    }
    var annotator = Annotator(set.compiled)
    annotation = annotator.annotate(document)
    lexicons = set.compiled
  }

  /// The document as one JSON object with its blocks and mentions, as in blocks.jsonl and mentions.jsonl.
  public func json() -> String {
    String(decoding: JSONLines(document, annotation, lexicons: lexicons).object(), as: UTF8.self)
  }

  /// The document for reading: a line for each block with its kind and section, its text, and a line for its themes.
  ///
  /// With colour, the words of mentions are set off: affirmed, negated and general look different.
  public func lines(hasColour: Bool) -> [String] {
    var lines: [String] = []
    for (index, block) in document.blocks.enumerated() {
      let label = block.label.isEmpty ? "" : " " + block.label
      lines.append(Style.dim("[\(block.section.rawValue) \(block.kind.rawValue)\(label)]", hasColour))
      lines.append(text(of: block, index, hasColour))
      let themes = annotation.themes[index].map { theme in
        let id = lexicons.themes[theme.theme].id
        return theme.assertion == .affirmed ? id : "\(id) (\(theme.assertion.rawValue))"
      }
      if !themes.isEmpty { lines.append("  = " + themes.joined(separator: ", ")) }
      lines.append("")
    }
    return lines
  }

  private func text(of block: Block, _ index: Int, _ hasColour: Bool) -> String {
    let mentions = annotation.mentions.filter { mention in
      if case .theme = mention.concept { return mention.block == index }
      return false
    }
    return block.bytes.map { Style.marked(document.text, $0, mentions, hasColour) }.joined(separator: " ")
  }
}

/// How text looks in a terminal (ECMA-48, SGR).
enum Style {
  /// Text in the background.
  static func dim(_ text: String, _ hasColour: Bool) -> String { hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// A passage that was asked for.
  static func strong(_ text: String, _ hasColour: Bool) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// A range of text as one line, with the words of mentions set off; without colour it is just the text.
  static func marked(_ text: SourceText, _ range: Span, _ mentions: [Mention], _ hasColour: Bool) -> String {
    guard hasColour else { return plain(text.string(range)) }
    var result = ""
    var at = range.start
    for mention in mentions where mention.span.start >= at && mention.span.end <= range.end {
      result += plain(text.string(Span(at, mention.span.start)))
      result += "\u{1B}[\(code(mention.assertion))m" + plain(text.string(mention.span)) + "\u{1B}[0m"
      at = mention.span.end
    }
    return result + plain(text.string(Span(at, range.end)))
  }

  /// Bold for affirmed, underlined for negated, italic for general: told apart without colours too.
  private static func code(_ assertion: Assertion) -> String {
    switch assertion {
    case .affirmed: "1;33"
    case .negated: "4;36"
    case .general: "3;35"
    }
  }

  /// Text without line ends, tabs and control characters, so that a document cannot steer the terminal.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isSpace { result.append(" ") }
        isSpace = true
      } else if scalar.properties.generalCategory != .control {
        result.append(scalar)
        isSpace = false
      }
    }
    return String(result)
  }
}
