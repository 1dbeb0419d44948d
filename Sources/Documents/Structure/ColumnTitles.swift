/// The words that stand over the columns of tables.
enum ColumnTitles {
  private static let names: Set<String> = [
    "name", "names", "relationship", "role", "age", "agency", "date", "dates", "event", "events", "member", "known",
    "designation", "organisation", "title", "action", "actions", "lead", "owner", "timescale", "outcome", "source",
    "pseudonym", "person", "identifier", "abbreviation", "no", "number", "ref", "reference", "recommendation",
    "recommendations", "details", "when", "who", "response", "progress", "status", "deadline", "responsible",
    "responsibility", "comment", "comments", "contact", "decision", "service", "description", "practitioner",
    "measure", "term", "meaning", "acronym", "definition", "completion", "timeframe", "evidence", "year", "month",
    "time", "place",
  ]

  private static let linking: Set<String> = [
    "of", "the", "and", "for", "by", "to", "as", "in", "at", "or", "target", "agreed", "key", "full", "job", "child",
    "is", "what", "happened", "short", "form", "taken", "used", "this", "report", "review",
  ]

  /// Whether a line is nothing but the title of a column.
  static func isTitle(_ draft: Draft) -> Bool {
    let words = draft.words
    guard (1...5).contains(words.count), draft.width <= 40, draft.mark.number == nil, draft.mark.hashes == 0,
      !draft.mark.hasBullet, draft.pieces.count == 1, !draft.isRow
    else { return false }
    return words.contains { names.contains($0) } && words.allSatisfy { names.contains($0) || linking.contains($0) }
  }

  /// Whether a cell holds the title of a column among few other words.
  static func mayBeTitle(_ draft: Draft) -> Bool {
    draft.words.count <= 5 && draft.words.contains { names.contains($0) }
  }
}
