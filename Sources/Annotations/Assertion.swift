/// What a mention says of its theme, as the codebook's "Assertion" defines it. Ordered from the weakest to the strongest.
public enum Assertion: String, Sendable, CaseIterable, Comparable {
  /// Not said of this case: research, definitions, law, questions, other reviews.
  case general
  /// Said to be absent or ruled out.
  case negated
  /// Said of this case, this family, these services or this area.
  case affirmed

  private var strength: Int {
    switch self {
    case .general: 0
    case .negated: 1
    case .affirmed: 2
    }
  }

  /// Weaker before stronger: general, negated, affirmed.
  public static func < (a: Assertion, b: Assertion) -> Bool { a.strength < b.strength }
}
