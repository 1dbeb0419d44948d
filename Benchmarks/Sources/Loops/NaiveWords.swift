import Documents
import Foundation
import Tokens

/// The words of a text by a regular expression: another statement of the rules that the tokeniser follows.
struct NaiveWords {
  private let expression: NSRegularExpression

  /// The expression; throws when this system's Foundation does not know a part of it.
  init() throws {
    let word = #"[\p{L}\p{Nd}\p{Mn}\p{Mc}]"#
    let joiners = [
      "(?<=" + word + #")['‘’](?=\p{L})"#,
      #"(?<=\p{L})&(?=\p{L})"#,
      #"(?<=\p{Nd})[.,:/](?=\p{Nd})"#,
      #"(?<=(?<!"# + word + #")\p{L})\.(?=\p{Nd}|"# + word + "(?!" + word + "))",
      #"(?<=(?<!"# + word + #")\p{L})/(?=\p{L}(?!"# + word + "))",
      #"(?<=\p{L})[-‐\x{AD}][ \r]*\n\s*(?=\p{Ll})"#,
      #"(?<=\p{L})\x{AD}(?="# + word + ")",
    ]
    let pattern = word + "+(?:(?:" + joiners.joined(separator: "|") + ")" + word + "+)*"
    expression = try NSRegularExpression(pattern: pattern)
  }

  /// Checks the words of a document, and that its sentences are in order and hold all of them.
  func check(_ table: TokenTable, of document: Document) throws {
    var next = 0
    for (index, block) in document.blocks.enumerated() {
      for piece in block.content {
        for word in words(of: document.text.string(piece)) {
          let found = next < table.count ? document.text.string(table.span(next)) : "nothing"
          try BenchmarkFault.unless(
            found == word, "words: \(document.review), block \(index + 1): \(found) where the expression finds \(word)")
          next += 1
        }
      }
      try BenchmarkFault.unless(
        table.words(ofBlock: index).upperBound == next, "words: block \(index + 1) of \(document.review) ends elsewhere"
      )
    }
    let starts = table.sentenceStart
    let isAscending = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
    try BenchmarkFault.unless(
      isAscending && starts.last.map(Int.init) == table.count, "sentences of \(document.review) are out of order")
  }

  private func words(of text: String) -> [String] {
    let string = text as NSString
    let whole = NSRange(location: 0, length: string.length)
    return expression.matches(in: text, range: whole).map { string.substring(with: $0.range) }
  }
}
