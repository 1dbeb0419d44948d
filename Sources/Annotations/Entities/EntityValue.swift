/// An entity that no lexicon lists by itself: a date, an age, or a person or body known by a code.
///
/// The id is canonical, so that equal things have equal ids in every document:
/// - `date`: ISO 8601 as exact as it is said, day first as in the United Kingdom (`2020-05-29`, `2021-11`, `2019`), `/`
///   between the ends of a period (`2021-05/2021-07`), `X` for digits that are not said (`XXXX-03-12`, `XXXX-10`, `199X`
///   for a decade), and after the year a season, quarter, half or feast (`2020-summer`, `2019-q3`, `2021-easter`).
///   "Early", "mid" and "late" are not part of it.
/// - `age`: a number with `h`, `d`, `w`, `m` or `y` (`7w`, `14y`, `2y6m`), `-gestation` after the age of an unborn baby
///   (`36w-gestation`), `<` and `>` for under and over, `/` between two ages, `20s` for the twenties.
/// - codes: the lexicon's entity and the code (`sibling-3`, `adult-a`, `social-worker-2` for SW2, `sibling-1-2` for
///   "Siblings 1 and 2"). A code means something in its own review only.
/// - the name that a review gives its subject (`amira`).
public struct EntityValue: Hashable, Sendable {
  /// The type's id, such as `date` or `family-role`.
  public var type: String
  /// The canonical id.
  public var id: String
  /// The name to display.
  public var name: String

  /// A value of its parts.
  public init(type: String, id: String, name: String) {
    self.type = type
    self.id = id
    self.name = name
  }
}
