import Documents

/// The examples beside a lexicon: texts that must carry its theme and texts that must not.
public struct ExampleFile: Sendable {
  /// One example.
  public struct Example: Sendable, Equatable {
    /// The line, from 1.
    public var line: Int
    /// Whether the text must carry the theme.
    public var carries: Bool
    public var text: String

    /// An example of its parts.
    public init(line: Int, carries: Bool, text: String) {
      self.line = line
      self.carries = carries
      self.text = text
    }
  }

  /// The examples in the order of the file.
  public var examples: [Example] = []

  /// Reads a file of lines `+ text` and `- text`; every line that is neither, nor blank nor a comment, is reported.
  ///
  /// Only a line that starts with `#` is a comment here: a text may hold ` #`.
  public static func parse(_ source: LexiconSource) -> (ExampleFile, [Finding]) {
    var findings = FindingList(file: source.name)
    var file = ExampleFile()
    for line in LexiconLine.lines(of: source, comments: false, findings: &findings) {
      guard !line.isBlank, line.bytes.first != UInt8(ascii: "#") else { continue }
      let start = line.skipBlanks(from: 0)
      let sign = line.bytes[start]
      let text = line.text(line.trimmed(from: start + 1))
      if sign != UInt8(ascii: "+") && sign != UInt8(ascii: "-") {
        findings.error(
          line.place(at: start), "an example that is neither `+` nor `-`",
          "begin the line with `+ ` if the text must carry the theme, with `- ` if it must not")
      } else if text.isEmpty {
        findings.error(line.place(at: start), "an example without text", "write the text after the sign")
      } else {
        file.examples.append(Example(line: line.number, carries: sign == UInt8(ascii: "+"), text: text))
      }
    }
    return (file, findings.all)
  }
}
