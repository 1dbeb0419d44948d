import Documents

/// What a byte or scalar is to the tokeniser.
enum Letter {
  case lower, upper, digit, mark, other

  /// Whether words are made of it.
  var isWord: Bool { self != .other }

  /// Whether it is a letter, not a digit or a combining mark.
  var isLetter: Bool { self == .lower || self == .upper }
}

/// Reading of single bytes and scalars; the text is valid UTF-8.
enum Letters {
  /// The class of each ASCII byte.
  static let ascii: [Letter] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    default: .other
    }
  }

  /// The scalar that starts at `offset`, and its number of bytes.
  static func scalar(in bytes: [UInt8], at offset: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The class of a scalar: letters, decimal digits and combining marks make words; superscript digits do not.
  static func letter(_ scalar: Unicode.Scalar) -> Letter {
    if scalar.isASCII { return ascii[Int(scalar.value)] }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter, .otherLetter, .modifierLetter: return scalar == "ª" || scalar == "º" ? .other : .lower
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark: return .mark
    default: return .other
    }
  }

  /// The class of what starts at `offset`, and its number of bytes.
  static func letter(in bytes: [UInt8], at offset: Int) -> (Letter, Int) {
    let byte = bytes[offset]
    if byte < 0x80 { return (ascii[Int(byte)], 1) }
    let (scalar, length) = scalar(in: bytes, at: offset)
    return (letter(scalar), length)
  }
}
