import Documents

/// What is known of a token beside its place.
public struct TokenFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A hyphen stands between this word and the one before, with nothing else.
  public static let afterHyphen = TokenFlags(rawValue: 1)
  /// The word has a capital letter first.
  public static let capitalised = TokenFlags(rawValue: 2)
  /// The word has at least two letters and all of its letters are capitals (a possessive `'s` apart).
  public static let capitals = TokenFlags(rawValue: 4)
  /// The key is not just the ASCII bytes of the span in lower case: it has an apostrophe, a soft hyphen, a broken line, a ligature or another letter outside ASCII.
  public static let irregular = TokenFlags(rawValue: 8)
  /// The word holds a digit.
  public static let digit = TokenFlags(rawValue: 16)
}

/// The words and sentences of a document as columns of integers over its text: no String for any token.
///
/// Words stand in the order of blocks, and inside a block in reading order. A sentence never crosses a block. Immutable, and a
/// class, for what reads a block holds it: to copy seven columns would count seven references each time.
public final class TokenTable: Sendable {
  /// The UTF-8 offset of each word's first byte.
  public let start: [Int32]
  /// The UTF-8 offset after each word's last byte; a possessive `'s` is inside.
  public let end: [Int32]
  /// A 64-bit hash of each word's folded key (lower case, without `'s`, soft hyphens and line-break hyphens).
  public let hash: [UInt64]
  /// What is known of each word.
  public let flags: [TokenFlags]
  /// The first word of each sentence, and at the end the number of words.
  public let sentenceStart: [Int32]
  /// The ASCII mark that ends each sentence (`.`, `?`, `!`, `:`), 0 for none.
  public let sentenceMark: [UInt8]
  /// The first sentence of each block, and at the end the number of sentences.
  public let blockStart: [Int32]

  init(_ columns: TokenColumns) {
    start = columns.start
    end = columns.end
    hash = columns.hash
    flags = columns.flags
    sentenceStart = columns.sentenceStart
    sentenceMark = columns.sentenceMark
    blockStart = columns.blockStart
  }

  /// The number of words.
  @inlinable public var count: Int { start.count }
  /// The number of sentences.
  @inlinable public var sentenceCount: Int { sentenceStart.count - 1 }
  /// The number of blocks.
  @inlinable public var blockCount: Int { blockStart.count - 1 }
  /// The words of a sentence.
  @inlinable public func words(ofSentence sentence: Int) -> Range<Int> {
    Int(sentenceStart[sentence])..<Int(sentenceStart[sentence + 1])
  }
  /// The sentences of a block.
  @inlinable public func sentences(ofBlock block: Int) -> Range<Int> {
    Int(blockStart[block])..<Int(blockStart[block + 1])
  }
  /// The words of a block.
  @inlinable public func words(ofBlock block: Int) -> Range<Int> {
    Int(sentenceStart[Int(blockStart[block])])..<Int(sentenceStart[Int(blockStart[block + 1])])
  }
  /// The bytes of a word.
  @inlinable public func span(_ word: Int) -> Span { Span(Int(start[word]), Int(end[word])) }
}

/// The columns of a ``TokenTable`` while a text is read.
struct TokenColumns {
  var start: [Int32] = []
  var end: [Int32] = []
  var hash: [UInt64] = []
  var flags: [TokenFlags] = []
  var sentenceStart: [Int32] = [0]
  var sentenceMark: [UInt8] = []
  var blockStart: [Int32] = [0]

  /// The number of words so far.
  var count: Int { start.count }
  /// The bytes of a word.
  func span(_ word: Int) -> Span { Span(Int(start[word]), Int(end[word])) }
}
