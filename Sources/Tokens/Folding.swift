import Documents

/// The key under which a word is looked up, and its hash: the one definition that the tokeniser and the lexicons share.
///
/// The key of a word is its text in lower case, a curly apostrophe straight, a possessive `'s` at the end dropped, soft
/// hyphens and line-break hyphens dropped, ligatures spelt out. Folding never moves an offset: it makes a copy.
public enum Folding {
  /// The folded key of a word's bytes.
  ///
  /// Allocates; meant for words that are seen for the first time. Linear in the word's length.
  public static func key(of span: Documents.Span, in text: SourceText) -> [UInt8] {
    key(text.storage[span.start..<span.end])
  }

  /// The folded key of a word given as UTF-8.
  public static func key(_ word: some Collection<UInt8>) -> [UInt8] { fold(word, lowering: true) }

  /// A word as printed: like ``key(of:in:)`` but in its own case.
  public static func printed(of span: Documents.Span, in text: SourceText) -> [UInt8] {
    printed(text.storage[span.start..<span.end])
  }

  /// A word as printed, given as UTF-8.
  public static func printed(_ word: some Collection<UInt8>) -> [UInt8] { fold(word, lowering: false) }

  /// The 64-bit hash of a folded key.
  ///
  /// The key is read as little-endian 64-bit words, the last one filled up with zeros, so that a tokeniser may load eight
  /// bytes at a time: `finish(combine(combine(seed, w0), w1), count)` is the same value.
  @inlinable public static func hash(_ key: some Collection<UInt8>) -> UInt64 {
    var state = seed
    var word: UInt64 = 0
    var shift: UInt64 = 0
    var count = 0
    for byte in key {
      word |= UInt64(byte) &<< shift
      shift &+= 8
      count &+= 1
      if shift == 64 {
        state = combine(state, word)
        word = 0
        shift = 0
      }
    }
    if shift > 0 { state = combine(state, word) }
    return finish(state, count)
  }

  /// The state of a hash before its first word.
  @inlinable public static var seed: UInt64 { 0x243F_6A88_85A3_08D3 }

  /// Takes eight bytes of a key, little-endian, into the state of its hash.
  @inlinable public static func combine(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product &>> 32)
  }

  /// The hash of a key of `count` bytes whose words have all been taken in (the finaliser of MurmurHash3).
  @inlinable public static func finish(_ state: UInt64, _ count: Int) -> UInt64 {
    var value = state ^ UInt64(truncatingIfNeeded: count)
    value = (value ^ (value &>> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value &>> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value &>> 33)
  }
}

extension Folding {
  private static func fold(_ word: some Collection<UInt8>, lowering: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    if word.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "-") && $0 > 0x20 }) {
      for byte in word { result.append(lowering && isCapital(byte) ? byte | 0x20 : byte) }
    } else {
      foldScalars(String(decoding: word, as: UTF8.self).unicodeScalars, lowering: lowering, into: &result)
    }
    dropPossessive(&result)
    return result
  }

  private static func foldScalars(
    _ scalars: String.UnicodeScalarView, lowering: Bool, into result: inout [UInt8]
  ) {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      switch scalar {
      case "\u{AD}": skipLineBreak(scalars, &index)
      case "-", "\u{2010}":
        if !skipLineBreak(scalars, &index) { result.append(UInt8(ascii: "-")) }
      case "\u{2018}", "\u{2019}", "\u{2BC}": result.append(UInt8(ascii: "'"))
      case "\u{FB00}"..."\u{FB06}": result.append(contentsOf: ligatures[Int(scalar.value - 0xFB00)].utf8)
      default: append(scalar, lowering: lowering, to: &result)
      }
    }
  }

  /// Moves past white space that holds a line's end; says whether there was one. Stays where it is otherwise.
  @discardableResult
  private static func skipLineBreak(_ scalars: String.UnicodeScalarView, _ index: inout String.Index) -> Bool {
    var next = index
    var broken = false
    while next < scalars.endIndex, scalars[next].properties.isWhitespace {
      if scalars[next] == "\n" || scalars[next] == "\r" || scalars[next] == "\u{C}" { broken = true }
      scalars.formIndex(after: &next)
    }
    if broken { index = next }
    return broken
  }

  private static func append(_ scalar: Unicode.Scalar, lowering: Bool, to result: inout [UInt8]) {
    var folded = scalar
    if lowering {
      // Only mappings of one scalar to one: the simple lower case, the same in every locale.
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if lower.count == 1, let first = lower.first { folded = first }
    }
    result.append(contentsOf: UTF8.encode(folded).map(Array.init) ?? [])
  }

  private static func dropPossessive(_ key: inout [UInt8]) {
    guard key.count > 2, key[key.count - 1] | 0x20 == UInt8(ascii: "s") else { return }
    if key[key.count - 2] == UInt8(ascii: "'") { key.removeLast(2) }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
