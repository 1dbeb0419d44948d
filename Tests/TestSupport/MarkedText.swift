import Documents
import Tokens

/// A text in which `«` and `»` mark the spans that a test expects.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: SourceText
  /// The marked spans in the order of their starts, then of their ends.
  public let spans: [Documents.Span]

  /// Takes the marks out of a text. Marks may nest.
  public init(_ marked: String) {
    var plain: [UInt8] = []
    var open: [Int] = []
    var spans: [Documents.Span] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": open.append(plain.count)
      case "»": if let start = open.popLast() { spans.append(Span(start, plain.count)) }
      default: plain.append(contentsOf: String(scalar).utf8)
      }
    }
    text = SourceText(utf8: plain)
    self.spans = spans.sorted()
  }

  /// The text of a table with marks around stretches of words, for messages.
  public static func marking(_ stretches: [Range<Int>], of tokens: TokenTable, in text: SourceText) -> String {
    var starts = Array(repeating: 0, count: text.count + 1)
    var ends = starts
    for stretch in stretches {
      starts[Int(tokens.start[stretch.lowerBound])] += 1
      ends[Int(tokens.end[stretch.upperBound - 1])] += 1
    }
    var marked: [UInt8] = []
    for offset in 0...text.count {
      for _ in 0..<ends[offset] { marked += Array("»".utf8) }
      for _ in 0..<starts[offset] { marked += Array("«".utf8) }
      if offset < text.count { marked.append(text.storage[offset]) }
    }
    return String(decoding: marked, as: UTF8.self)
  }
}
