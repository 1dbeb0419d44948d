/// A list or box of learning, good practice or recommendations inside another section.
struct Box {
  let role: SectionRole
  /// Whether its heading is set in, as in a frame.
  let isInset: Bool
  private var items = 0
  private var paragraphs = 0
  private var numbered = false

  init(role: SectionRole, isInset: Bool) {
    self.role = role
    self.isInset = isInset
  }

  mutating func take(_ draft: Draft) {
    if draft.kind == .item { items += 1 } else { paragraphs += 1 }
    if draft.mark.number?.form == .decimal { numbered = true }
  }

  /// Whether the section around it resumes with this block: by its numbering, or with prose after a list or frame.
  func ends(before draft: Draft, after previous: Draft?, in text: SourceText) -> Bool {
    guard items + paragraphs > 0, draft.kind != .item else { return false }
    if draft.mark.number?.form == .decimal { return !numbered }
    if Titles.isPointer(draft) || draft.kind == .table { return false }
    if items > 0 { return !draft.speaksOfLearning(in: text) && previous?.ending != .colon }
    return isInset && draft.blanksBefore > 0 && !draft.isTabbed && draft.indent < 4
  }

}

/// Where a section that holds both the family's background and their story goes over to the story.
struct Story {
  private var opened = 0

  /// Whether the telling of the period begins with this block: from the second paragraph that opens with a date.
  mutating func begins(with draft: Draft, in text: SourceText) -> Bool {
    guard draft.isBody, Dates.opens(draft.body, in: text) else {
      return false
    }
    opened += 1
    return opened >= 2
  }
}
