/// Numbers with what they count.
enum Count {
  /// `no file`, `1 file`, `2 files`.
  static func of(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    switch number {
    case 0: "no \(one)"
    case 1: "1 \(one)"
    default: "\(number) \(many ?? one + "s")"
    }
  }
}
