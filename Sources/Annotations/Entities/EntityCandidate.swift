/// A stretch of words that may be a mention of an entity.
struct EntityCandidate: Equatable {
  /// The first word.
  var first: Int32
  /// The word after the last one.
  var end: Int32
  /// What it would be a mention of.
  var concept: Concept
  /// The rule that found it; nil for what no pattern finds.
  var rule: Int?

  /// Where it stands among candidates of the same words: rules first, in their order.
  var order: Int { rule ?? .max }
}
