import Documents
import Tokens

/// What stands between two words of a block, as far as the scanners care.
enum WordGap {
  case space, hyphen, comma, slash, dash, apostrophe, other

  /// What stands before `word`; the word before it must be of the same block.
  init(before word: Int, _ tokens: TokenTable, in text: SourceText) {
    let start = Int(tokens.end[word - 1])
    let end = Int(tokens.start[word])
    // A page or a note may stand between two words of a paragraph: then nothing joins them but their order.
    guard start <= end, end - start <= 200 else {
      self = .other
      return
    }
    var marks = text.storage[start..<end].filter { $0 > 0x20 }
    if marks.starts(with: [0xC2, 0xA0]) { marks.removeFirst(2) }
    switch marks {
    case []: self = .space
    case [UInt8(ascii: "-")], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]: self = .hyphen
    case [UInt8(ascii: ",")]: self = .comma
    case [UInt8(ascii: "/")]: self = .slash
    case [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]: self = .dash
    case [UInt8(ascii: "'")], [0xE2, 0x80, 0x99]: self = .apostrophe
    default: self = .other
    }
  }

  /// Whether the words stand side by side, with nothing or a plural's apostrophe between them.
  var isClose: Bool { self == .space || self == .apostrophe }
  /// Whether a stretch may be written so: "3-9 May", "2012 – 2014".
  var isStretch: Bool { self == .hyphen || self == .dash }
}
