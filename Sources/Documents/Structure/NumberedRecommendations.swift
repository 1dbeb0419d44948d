/// Recommendations that carry a paragraph number (`7.2 The Partnership should ...`) are members of a list.
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
    guard !range.contains(where: { drafts[$0].kind == .item }) else { return }
    let numbered = range.filter { drafts[$0].kind == .para && drafts[$0].mark.number?.form == .decimal }
    // One numbered paragraph alone, or the first of them, introduces the list.
    guard numbered.count >= 2 else { return }
    for index in numbered where index != numbered[0] || !introduces(drafts[index], text) { drafts[index].kind = .item }
  }

  private static func introduces(_ draft: Draft, _ text: SourceText) -> Bool { draft.mentions("recommendation", in: text) || draft.ending == .colon }
}
