import Documents
import Matches
import Tokens

/// The words of one block for the naive matcher: sentence by sentence, every key and printing as a string.
struct NaiveBlock {
  struct Word {
    var key: String
    var printed: String
  }

  /// All words of the text, by token index.
  let words: [Word]
  /// The block's sentences as ranges of words.
  let sentences: [Range<Int>]

  init(_ block: Int, of tokens: TokenTable, words: [Word]) {
    self.words = words
    sentences = tokens.sentences(ofBlock: block).map { tokens.words(ofSentence: $0) }
  }

  /// All words of a text.
  static func words(of tokens: TokenTable, in text: SourceText) -> [Word] {
    (0..<tokens.count).map { word in
      Word(
        key: String(decoding: Folding.key(of: tokens.span(word), in: text), as: UTF8.self),
        printed: String(decoding: Folding.printed(of: tokens.span(word), in: text), as: UTF8.self))
    }
  }

  func sentence(of word: Int) -> Int { sentences.firstIndex { $0.contains(word) } ?? -1 }
}

extension WordPattern {
  /// The ends of all ways to read the pattern's parts from a word on: each hyphen parts two words or stands for nothing.
  func ends(from word: Int, in sentence: Range<Int>, of block: NaiveBlock) -> Set<Int> {
    ends(text.split(separator: "-").map(String.init), from: word, in: sentence, of: block)
  }

  private func ends(
    _ parts: [String], from word: Int, in sentence: Range<Int>, of block: NaiveBlock
  ) -> Set<Int> {
    if parts.isEmpty { return [word] }
    guard sentence.contains(word) else { return [] }
    var found: Set<Int> = []
    for count in 1...parts.count where takes(Array(parts[..<count]), count == parts.count, block.words[word]) {
      found.formUnion(ends(Array(parts[count...]), from: word + 1, in: sentence, of: block))
    }
    return found
  }

  private func takes(_ parts: [String], _ isLast: Bool, _ word: NaiveBlock.Word) -> Bool {
    let whole = parts.joined()
    switch form {
    case .exact: return word.printed == String(decoding: Folding.printed(whole.utf8), as: UTF8.self)
    case .inflected where isLast:
      let stem = String(decoding: Folding.key(parts[parts.count - 1].utf8), as: UTF8.self)
      let before = parts.dropLast().joined()
      return Inflection.forms(of: stem).contains { Self.key(before + $0) == word.key }
    case .glob: return Self.glob(Array(Self.key(whole).unicodeScalars)[...], Array(word.key.unicodeScalars)[...])
    case .folded, .inflected: return Self.key(whole) == word.key
    }
  }

  private static func key(_ text: String) -> String { String(decoding: Folding.key(text.utf8), as: UTF8.self) }

  private static func glob(_ pattern: ArraySlice<Unicode.Scalar>, _ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let sign = pattern.first else { return word.isEmpty }
    if sign == "*" { return (0...word.count).contains { glob(pattern.dropFirst(), word.dropFirst($0)) } }
    guard let letter = word.first, sign == "?" || sign == letter else { return false }
    return glob(pattern.dropFirst(), word.dropFirst())
  }
}
