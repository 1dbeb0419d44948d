/// One body that commissions safeguarding reviews, as the shipped list has it: a Board or a Partnership under one name.
public struct Partnership: Sendable, Equatable {
  /// The id of its area; the same for a Board and the Partnership that followed it.
  public var id: String
  /// The area as one would write it.
  public var area: String
  /// England or Wales.
  public var nation: String
  /// The body's name.
  public var name: String
  /// What it calls itself for short; not unique.
  public var abbreviation: String?
  /// Whether it is of the time of the Boards or of the Partnerships.
  public var kind: Kind
  /// The year it began, if known.
  public var from: Int?
  /// The year it ended, if known.
  public var to: Int?
  /// Other names and spellings of it.
  public var aliases: [String]

  /// Whether a body is of the time of the Boards (or of Wales), or an English one after 2018.
  public enum Kind: String, Sendable { case board, partnership }
}

/// A body that a text or a manifest names, as far as it is known.
public struct NamedBody: Sendable, Equatable {
  /// Its full name, without abbreviation.
  public var name: String
  /// The id of its area, from the list or, for an area that the list does not have, by rule.
  public var id: String
  /// Its area.
  public var area: String
  /// Whether the list has a body of the area.
  public var isKnown: Bool
  /// The body of the list, when the name is one of its names.
  public var partnership: Partnership?
}
