/// Finds the roles of a review's main sections together: from headings that name them, from what stands in them,
/// and from the order in which reviews put their sections (the best path, as Viterbi finds it).
struct SectionSequence {
  /// A main section: its blocks and what its heading says.
  struct Section {
    var blocks: Range<Int>
    var match: SectionVocabulary.Match?
    /// Whether its heading carries a main section's number.
    var isNumbered: Bool
    /// Whether the next section's heading names recommendations.
    var isBeforeRecommendations = false
  }

  private static let roles: [SectionRole] = [
    .introduction, .terms, .background, .chronology, .analysis, .goodPractice, .learning, .conclusion, .recommendations,
    .appendix, .references,
  ]

  private static let appendix = 9

  let text: SourceText
  private let cues = SectionCues.ofTheField

  init(text: SourceText) { self.text = text }

  /// The best sequence of roles.
  func roles(of sections: [Section], _ drafts: [Draft]) -> [SectionRole] {
    guard let first = sections.first else { return [] }
    var paths: [[Int]] = []
    var scores = scores(of: first, drafts)
    for role in scores.indices { scores[role] -= Self.startCost(role) }
    for section in sections.dropFirst() {
      let own = self.scores(of: section, drafts)
      let step = Self.step(from: scores, to: section)
      paths.append(step.map(\.from))
      scores = own.indices.map { own[$0] + step[$0].score }
    }
    return trace(back: paths, from: Self.best(scores))
  }

  private static func best(_ scores: [Double]) -> Int { scores.indices.max { scores[$0] < scores[$1] } ?? 0 }

  private func trace(back paths: [[Int]], from last: Int) -> [SectionRole] {
    var state = last
    var roles = [Self.roles[last]]
    for path in paths.reversed() {
      state = path[state]
      roles.append(Self.roles[state])
    }
    return roles.reversed()
  }

  private static func step(from scores: [Double], to section: Section) -> [(from: Int, score: Double)] {
    roles.indices.map { role in
      let steps = roles.indices.map { scores[$0] - cost($0, role, section) }
      let from = best(steps)
      return (from, steps[from])
    }
  }

  // MARK: Order

  private static func startCost(_ role: Int) -> Double { role == 0 ? 0 : 0.5 + 0.5 * Double(role) }

  /// Going forward is cheap, going back is dear; a numbered section rarely has the role of the one before.
  private static func cost(_ from: Int, _ to: Int, _ section: Section) -> Double {
    if from == to { return section.isNumbered && section.match == nil ? to == 4 ? 0.5 : 1 : 0 }
    if to > from { return 0.3 * Double(to - from) + (section.isNumbered || section.match != nil ? 0 : 0.8) }
    // What follows an appendix is nearly always in it.
    if from == appendix, to < from { return 10 }
    // Themes may follow a box of good practice or learning, and references an appendix.
    if to == 4, from <= 6 { return 1 }
    if to == 3, from <= 6 { return section.match?.isWeak == false ? 1 : 3 }
    return 3 + 0.5 * Double(from - to)
  }

  // MARK: What a section says

  private func scores(of section: Section, _ drafts: [Draft]) -> [Double] {
    var scores = [Double](repeating: 0, count: Self.roles.count)
    if let match = section.match, let named = Self.roles.firstIndex(of: match.role) {
      scores[named] += match.isWeak ? 2.5 : match.isWhole ? 9 : 6
      if !match.isWeak { return scores }
    }
    let content = contentScores(of: section, drafts)
    for role in scores.indices { scores[role] += content[role] }
    return scores
  }

  private func contentScores(of section: Section, _ drafts: [Draft]) -> [Double] {
    let body = section.blocks.lazy.filter { drafts[$0].isBody && drafts[$0].width > 30 }.prefix(60)
    var tally = SectionTally()
    tally.lateness = section.isBeforeRecommendations ? section.isNumbered ? 1.2 : 0.3 : 0
    for index in body { tally.add(drafts[index], text, cues) }
    for index in section.blocks { tally.addTitle(drafts[index], text) }
    return Self.roles.map { tally.score($0) }
  }
}
