/// Numbers as the tables print them: a full stop, no grouping, a fixed number of decimals, whatever the locale.
public enum Decimals {
  /// `value` rounded half away from zero to `places` decimals, 0 to 9; empty for nil and for what is not finite.
  public static func text(_ value: Double?, places: Int) -> String {
    guard let value, value.isFinite else { return "" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e18 else { return "\(value)" }
    let digits = String(Int64(scaled))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    if places == 0 { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// A share, 0 to 1, with four decimals.
  public static func share(_ value: Double?) -> String { text(value, places: 4) }

  /// A rate for each 10,000 words, with two decimals.
  public static func rate(_ value: Double?) -> String { text(value, places: 2) }
}
