/// JSON written key by key in a stated order, compact, as UTF-8 bytes.
public struct JSONText: Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing yet.
  public init() {}

  /// Writes `{`, what `body` writes, and `}`.
  public mutating func object(_ body: (inout JSONText) -> Void) { nested("{", "}", body) }

  /// Writes `[`, what `body` writes, and `]`.
  public mutating func array(_ body: (inout JSONText) -> Void) { nested("[", "]", body) }

  /// Writes a key; its value follows.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a key and a text.
  public mutating func field(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a key and a whole number.
  public mutating func field(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a key and a number with six decimals.
  public mutating func decimal(_ name: String, _ value: Double) {
    key(name)
    bytes.append(contentsOf: Decimals.text(value, places: 6).utf8)
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes `null`, `true` or `false`.
  public mutating func literal(_ value: Bool?) {
    separate()
    bytes.append(contentsOf: (value.map { $0 ? "true" : "false" } ?? "null").utf8)
    needsComma = true
  }

  /// Writes a text with JSON's escapes (RFC 8259).
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 { append(byte) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Ends a line, so that the next value begins a record of its own.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
    default: bytes.append(byte)
    }
  }

  private mutating func nested(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}
