/// Tells the role of a section whose heading says nothing, from what stands in it and where it stands.
struct SectionContent {
  let text: SourceText

  /// The role of the section that the heading at `index` opens, after a main section of the role `before`.
  func role(of index: Int, _ drafts: [Draft], after before: SectionRole) -> SectionRole {
    let body = drafts[(index + 1)...].prefix { $0.kind != .heading }.filter { $0.isBody && $0.width > 40 }
    let dated = body.count { Dates.opens($0.body, in: text) }
    let told = !body.isEmpty && dated * 2 >= body.count
    switch before {
    case .front, .introduction, .terms, .background:
      if told { return .chronology }
      return judges(body) ? .analysis : before == .front ? .introduction : before
    case .chronology: return !told && judges(body) ? .analysis : .chronology
    case .analysis, .goodPractice, .learning: return .analysis
    case .conclusion, .recommendations, .appendix, .references: return before
    }
  }

  /// Whether paragraphs weigh practice: at least a third use words that judge.
  private func judges(_ body: [Draft]) -> Bool {
    let judging = body.count { draft in Self.judgements.contains { draft.mentions($0, in: text) } }
    return !body.isEmpty && judging * 3 >= body.count
  }

  private static let judgements: [StaticString] = [
    "should", "opportunit", "learning", "could have", "good practice", "research", "evidence", "the review ", "challeng",
    "lesson", "this review", "curiosity", "practitioners",
  ]
}
