import Foundation

/// Powers of real numbers; the one place of the generator that needs the C library.
enum Power {
  /// `base` to the power of `exponent`, to eleven digits, so that another C library gives the same text.
  static func of(_ base: Double, _ exponent: Double) -> Double {
    let value = pow(base, exponent)
    let scale = 1e11 / max(1, abs(value))
    return (value * scale).rounded() / scale
  }
}
