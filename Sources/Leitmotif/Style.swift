import Annotations
import Documents

/// How text looks in a terminal (ECMA-48, SGR).
enum Style {
  /// Text in the background.
  static func dim(_ text: String, _ hasColour: Bool) -> String { hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// A passage that was asked for.
  static func strong(_ text: String, _ hasColour: Bool) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// What the looks of mentions say.
  static let legend =
    "\u{1B}[\(code(.affirmed))maffirmed\u{1B}[0m  \u{1B}[\(code(.negated))mnegated\u{1B}[0m"
    + "  \u{1B}[\(code(.general))min general\u{1B}[0m"

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
