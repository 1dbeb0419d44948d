import Annotations
import Documents
import Matches

/// The examples beside lexicons, tried: `+` must carry the theme, `-` must not.
public struct LexiconTrial {
  /// How many examples were tried.
  public private(set) var tried = 0
  /// A line for each example that did not do what it must, and for each fault of an examples file.
  public private(set) var failures: [String] = []

  /// Tries the examples of a folder's lexicons, or of the shipped ones.
  /// - Throws: ``RunError`` when a lexicon has a fault or the folder cannot be read.
  public init(folder: String? = nil) throws(RunError) {
    let set = try LexiconSet.load(folder: folder)
    let files = try folder.map { (path) throws(RunError) in try LexiconSet.files(in: path, ending: ".examples") }
    self.init(set.compiled, examples: files ?? ShippedLexicons.examples)
  }

  /// Tries examples on compiled lexicons. An examples file belongs to the lexicon file of the same name.
  public init(_ lexicons: CompiledLexicons, examples: [LexiconSource]) {
    var annotator = Annotator(lexicons)
    for source in examples {
      let (file, findings) = ExampleFile.parse(source)
      failures += findings.map(\.description)
      let lexicon = source.name.replacing(".examples", with: ".lex")
      guard let theme = lexicons.themes.firstIndex(where: { lexicons.lexicons[$0.lexicon].file == lexicon }) else {
        failures.append("\(source.name):1:1: error: no theme's lexicon \(lexicon) stands beside it; rename the file")
        continue
      }
      for example in file.examples {
        tried += 1
        if Self.carries(example.text, theme, &annotator) != example.carries {
          let what =
            example.carries ? "must carry \(lexicons.themes[theme].id)" : "must not carry \(lexicons.themes[theme].id)"
          failures.append("\(source.name):\(example.line):1: \(what): \(example.text)")
        }
      }
    }
  }

  private static func carries(_ text: String, _ theme: Int, _ annotator: inout Annotator) -> Bool {
    let source = SourceText(text)
    let all = Span(0, source.count)
    let block = Block(kind: .para, section: .analysis, lines: [1...1], bytes: [all], content: [all])
    let document = Document(review: "", file: "", text: source, blocks: [block], metadata: Metadata())
    return annotator.annotate(document).themes[0].contains { $0.theme == theme }
  }
}
