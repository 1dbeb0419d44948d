import Documents

/// The extent of one word, found byte by byte.
///
/// Inside a word stay: an apostrophe before a letter (`didn't`, `s47's`); a full stop, colon, comma or slash between digits (`4.32`,
/// `29/5/20`, `1,200`); a full stop or slash after a single letter (`s.47`, `e.g`, `w/c`); `&` between letters (`A&E`);
/// a soft hyphen; a hyphen at a line's end before a small letter. Any other hyphen separates.
struct WordScan {
  let bytes: [UInt8]
  let limit: Int
  private(set) var offset: Int
  private(set) var flags: TokenFlags = []
  private var letters = 0
  private var capitals = 0
  private var run = 0
  private var last = Letter.other

  /// Scans the word that starts at `start`, where a word byte stands, and goes no further than `limit`.
  init(_ bytes: [UInt8], from start: Int, limit: Int) {
    self.bytes = bytes
    self.limit = limit
    offset = start
    while offset < limit {
      let (letter, length) = Letters.letter(in: bytes, at: offset)
      if letter.isWord {
        take(letter, length)
      } else {
        let joined = joinerLength()
        guard joined > 0 else { break }
        offset += joined
      }
    }
    if letters >= 2 && capitals == letters { flags.insert(.capitals) }
  }

  private mutating func take(_ letter: Letter, _ length: Int) {
    if letter.isLetter {
      if letters == 0 && run == 0 && letter == .upper { flags.insert(.capitalised) }
      letters += 1
      if letter == .upper { capitals += 1 }
    }
    if letter == .digit { flags.insert(.digit) }
    if length > 1 { flags.insert(.irregular) }
    run += 1
    last = letter
    offset += length
  }

  /// The number of bytes of a joiner at `offset`, 0 where the word ends.
  private mutating func joinerLength() -> Int {
    let byte = bytes[offset]
    let length: Int
    switch byte {
    case UInt8(ascii: "'"): length = apostropheLength(1)
    case UInt8(ascii: "-"): length = lineBreakLength(after: 1)
    case UInt8(ascii: "&"): length = last.isLetter && next(1).isLetter ? 1 : 0
    case UInt8(ascii: "."), UInt8(ascii: "/"): length = stopLength()
    case UInt8(ascii: ":"), UInt8(ascii: ","): length = last == .digit && next(1) == .digit ? 1 : 0
    case 0xC2, 0xE2: length = wideJoinerLength()
    default: length = 0
    }
    if length > 0 && byte != UInt8(ascii: "'") && !(byte == 0xE2) { run = 0 }
    if length > 1 || byte == UInt8(ascii: "'") { flags.insert(.irregular) }
    return length
  }

  private func next(_ distance: Int) -> Letter {
    offset + distance < limit ? Letters.letter(in: bytes, at: offset + distance).0 : .other
  }

  /// An apostrophe before a letter joins; the letters of a possessive `'s` do not count for the case class.
  private mutating func apostropheLength(_ length: Int) -> Int {
    guard last.isWord, next(length).isLetter else { return 0 }
    if bytes[offset + length] == UInt8(ascii: "s"), !next(length + 1).isWord {
      letters -= 1
    }
    return length
  }

  private func stopLength() -> Int {
    if last == .digit { return next(1) == .digit ? 1 : 0 }
    guard last.isLetter, run == 1, next(1).isWord else { return 0 }
    if bytes[offset] == UInt8(ascii: "/") { return next(1).isLetter && !next(2).isWord ? 1 : 0 }
    return next(1) == .digit || !next(2).isWord ? 1 : 0
  }

  /// U+00AD, U+2019 and U+02BC's kin: the soft hyphen, the curly apostrophe, and the hyphens of Unicode at a line's end.
  private mutating func wideJoinerLength() -> Int {
    let (scalar, length) = Letters.scalar(in: bytes, at: offset)
    switch scalar {
    case "\u{AD}":
      if next(length).isWord { return length }
      return lineBreakLength(after: length)
    case "\u{2019}", "\u{2018}": return apostropheLength(length)
    case "\u{2010}": return lineBreakLength(after: length)
    default: return 0
    }
  }

  /// The bytes of a hyphen, the line end after it and the next line's indentation, where a small letter follows.
  private func lineBreakLength(after hyphen: Int) -> Int {
    guard last.isLetter else { return 0 }
    var index = offset + hyphen
    while index < limit, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\r") { index += 1 }
    guard index < limit, bytes[index] == UInt8(ascii: "\n") else { return 0 }
    while index < limit, bytes[index] <= UInt8(ascii: " ") { index += 1 }
    guard index < limit, Letters.letter(in: bytes, at: index).0 == .lower else { return 0 }
    return index - offset
  }
}
