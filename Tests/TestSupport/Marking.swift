import Documents
import Matches
import Tokens

/// Matches one pattern and shows its hits as marked text.
public enum Marking {
  /// The text with the hits of a pattern marked. The lists are lines of a shared list file.
  public static func marked(_ pattern: String, _ marked: String, lists: String = "") -> String {
    let source = LexiconSource(name: "lists.lex", text: "list: lists\n" + lists)
    let (lexicons, findings) = CompiledLexicons.compile(pattern: pattern, lists: lists.isEmpty ? [] : [source])
    guard let lexicons else { return findings.map(\.description).joined(separator: "\n") }
    return mark(lexicons, marked)
  }

  /// The text with the hits of a theme's file marked.
  public static func marked(file: String, _ marked: String) -> String {
    let (lexicons, findings) = CompiledLexicons.compile([LexiconSource(name: "file.lex", text: file)])
    guard let lexicons else { return findings.map(\.description).joined(separator: "\n") }
    return mark(lexicons, marked)
  }

  private static func mark(_ lexicons: CompiledLexicons, _ marked: String) -> String {
    let text = MarkedText(marked).text
    let tokens = BlankLineBlocks.tokens(of: text)
    var matcher = Matcher(lexicons)
    var hits: [Hit] = []
    matcher.match(tokens, in: text, into: &hits)
    return MarkedText.marking(hits.map { Int($0.first)..<Int($0.end) }, of: tokens, in: text)
  }

  /// The findings of a file, one a line, without its name.
  public static func findings(_ text: String) -> [String] {
    CompiledLexicons.compile([LexiconSource(name: "f", text: text)]).1.map { String($0.description.dropFirst(2)) }
  }
}
