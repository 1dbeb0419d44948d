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
    let input = Input(file: file)
    let reader = ReviewReader(maxDocument: maxDocument)
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

  /// The document for reading: what it is, then for each block its section, kind and label, its text, and a line for its
  /// themes.
  ///
  /// With colour, the words of mentions are set off: affirmed, negated and general look different.
  public func lines(hasColour: Bool) -> [String] {
    var lines = [title, "For each block: [section, kind, number], the text, = the themes."]
    if hasColour { lines.append(Style.legend) }
    lines.append("")
    var next = annotation.mentions.startIndex
    for (index, block) in document.blocks.enumerated() {
      let begin = next
      while next < annotation.mentions.endIndex, annotation.mentions[next].block == index { next += 1 }
      lines.append(Style.dim(Self.place(of: block), hasColour))
      lines.append(text(of: block, annotation.mentions[begin..<next], hasColour))
      let themes = annotation.themes[index].map { theme in
        let id = lexicons.themes[theme.theme].id
        if theme.assertion != .affirmed { return "\(id) (\(theme.assertion.rawValue))" }
        return theme.valence == .neutral ? id : "\(id) (\(theme.valence.rawValue))"
      }
      if !themes.isEmpty { lines.append("  = " + themes.joined(separator: ", ")) }
      lines.append("")
    }
    return lines
  }

  /// What is known of the review, in one line.
  private var title: String {
    let metadata = document.metadata
    let known = [metadata.title ?? document.review, metadata.partnership, metadata.year.map(String.init)]
    return Style.plain(known.compactMap { $0 }.joined(separator: ", "))
  }

  private static func place(of block: Block) -> String {
    let parts = [block.section.rawValue, block.kind.rawValue, Style.plain(block.label)]
    return "[" + parts.filter { !$0.isEmpty }.joined(separator: ", ") + "]"
  }

  private func text(of block: Block, _ mentions: ArraySlice<Mention>, _ hasColour: Bool) -> String {
    let themes = mentions.filter { if case .theme = $0.concept { true } else { false } }
    return block.bytes.map { Style.marked(document.text, $0, themes, hasColour) }.joined(separator: " ")
  }
}
