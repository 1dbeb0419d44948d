/// Recommendations without a mark of their own that are members of a list all the same: those with a paragraph number
/// (`7.2 The Partnership should ...`) and those under a title that numbers them ("Recommendation 2").
enum NumberedRecommendations {
  static func settle(_ drafts: inout [Draft], in text: SourceText) {
    var start = 0
    while let first = drafts[start...].firstIndex(where: { $0.section == .recommendations }) {
      let end = drafts[first...].firstIndex { $0.section != .recommendations } ?? drafts.count
      settle(first..<end, &drafts, text)
      start = end
    }
  }

  private static func settle(_ range: Range<Int>, _ drafts: inout [Draft], _ text: SourceText) {
    guard !settleLabelled(range, &drafts),
      !range.contains(where: { drafts[$0].kind == .item && LabelledMembers.isMember(drafts[$0], in: text) })
    else { return }
    var numbered = range.filter { drafts[$0].kind == .para && isNumbered(drafts[$0]) }
    // Beside `R1.` and `R2.` a paragraph's number is no list's.
    let lettered = numbered.filter { isLetteredFigure(drafts[$0], text) }
    if lettered.count >= 2 { numbered = lettered }
    // One numbered paragraph alone introduces the list.
    guard numbered.count >= 2, let first = numbered.first else { return }
    let members = numbered.filter { $0 != first || !introduces(drafts[$0], text) }
    if let list = range.first(where: { drafts[$0].kind == .item }) {
      // A list beside them is theirs only where it goes on with one of them, and they ask for something.
      let asking = members.count { asks(drafts[$0], text) }
      guard isNested(drafts[list]), first < list, asking * 3 >= members.count * 2 else { return }
    }
    for index in members { drafts[index].kind = .item }
  }

  /// Settles what stands first under a title such as "Recommendation 2"; whether there was any.
  private static func settleLabelled(_ range: Range<Int>, _ drafts: inout [Draft]) -> Bool {
    var found = false
    for index in range.dropLast() where drafts[index].kind == .heading && Titles.isLabel(drafts[index].words) {
      guard let next = ((index + 1)..<range.upperBound).first(where: { drafts[$0].isText }), drafts[next].kind == .para
      else {
        continue
      }
      drafts[next].kind = .item
      found = true
    }
    return found
  }

  private static func isNumbered(_ draft: Draft) -> Bool {
    draft.mark.number != nil && draft.mark.number?.form != .bare
  }

  private static func isLetteredFigure(_ draft: Draft, _ text: SourceText) -> Bool {
    guard let number = draft.mark.number, number.form == .decimal else { return false }
    return Ascii.isLetter(text.storage[number.label.start])
  }

  private static func introduces(_ draft: Draft, _ text: SourceText) -> Bool {
    draft.mentions("recommendation", in: text) || draft.ending == .colon && !asks(draft, text)
  }

  /// Whether a block asks for something to be done: "The Board should", "To ensure", "That the trust".
  private static func asks(_ draft: Draft, _ text: SourceText) -> Bool {
    if draft.opening.first == "to" || draft.opening.first == "that" || draft.opening.prefix(8).contains("to") {
      return true
    }
    return draft.mentions("should", in: text) || draft.mentions("must", in: text) || draft.mentions("need", in: text)
  }

  /// A member of a list that stands inside another's: lettered, or set in.
  private static func isNested(_ draft: Draft) -> Bool {
    guard let form = draft.mark.number?.form else { return draft.indent >= 2 || draft.isTabbed }
    return form == .letter || form == .roman
  }
}
