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
    guard !settleLabelled(range, &drafts), !settleOpened(range, &drafts),
      !range.contains(where: { drafts[$0].kind == .item })
    else { return }
    let numbered = range.filter { drafts[$0].kind == .para && isNumbered(drafts[$0]) }
    // One numbered paragraph alone, or the first of them, introduces the list.
    guard numbered.count >= 2 else { return }
    for index in numbered where index != numbered[0] || !introduces(drafts[index], text) { drafts[index].kind = .item }
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

  /// Settles paragraphs that open with their own title, as "Recommendation 2: ..."; whether there were any.
  private static func settleOpened(_ range: Range<Int>, _ drafts: inout [Draft]) -> Bool {
    let opened = range.filter { drafts[$0].kind == .para && Titles.isLabel(Array(drafts[$0].opening.prefix(2))) }
      .filter { !Titles.isPointer(drafts[$0]) }
    for index in opened { drafts[index].kind = .item }
    return !opened.isEmpty
  }

  private static func isNumbered(_ draft: Draft) -> Bool {
    draft.mark.number?.form == .decimal || draft.mark.number?.form == .integer
  }

  private static func introduces(_ draft: Draft, _ text: SourceText) -> Bool {
    draft.mentions("recommendation", in: text) || draft.ending == .colon
  }
}
