/// Counts over the blocks of a section whose heading does not name it, and what they say of its role.
struct SectionTally {
  private var blocks = 0.0
  private var pointers = 0
  private var episodes = 0
  private var findings = 0
  /// What it counts for a conclusion that recommendations follow.
  var lateness = 0.0
  /// Blocks with a cue of each role, by the role's order.
  private var cued = [Double](repeating: 0, count: SectionRole.allCases.count)
  private var dated = 0.0
  private var opened = 0.0
  private var questions = 0.0
  private var listed = 0.0
  private var members = 0.0
  private var rows = 0.0

  mutating func add(_ draft: Draft, _ text: SourceText, _ cues: SectionCues) {
    blocks += 1
    if Dates.standsEarly(in: draft.body, of: text) { dated += 1 }
    if Dates.opens(draft.body, in: text) { opened += 1 }
    if draft.kind == .item || draft.kind == .table { listed += 1 }
    if draft.ending == .question { questions += 1 }
    if draft.kind == .item, draft.mark.number != nil { members += 1 }
    if draft.kind == .table { rows += 1 }
    var roles = SectionCues.Roles()
    for piece in draft.pieces { roles.bits |= cues.roles(in: piece.span, of: text).bits }
    for role in SectionRole.allCases where roles.contains(role) { cued[role.order] += 1 }
  }

  /// Takes note of pointers to recommendations and of headings that number a finding or an episode.
  mutating func addTitle(_ draft: Draft, _ text: SourceText) {
    if Titles.isPointer(draft) { pointers += 1 }
    guard draft.kind == .heading, Titles.hasOpener(draft.words, draft.body, in: text) else { return }
    if draft.words.prefix(4).contains(where: { $0 == "episode" || $0 == "phase" || $0 == "kpe" || $0 == "period" }) {
      episodes += 1
    } else {
      findings += 1
    }
  }

  private func share(_ count: Double) -> Double { blocks > 0 ? count / blocks : 0 }

  func score(_ role: SectionRole) -> Double {
    let cue = share(cued[role.order])
    switch role {
    case .introduction: return 2 * cue
    case .terms: return 2 * cue + 3 * share(questions)
    case .background: return 2 * cue + 1.5 * share(rows) - share(opened)
    case .chronology:
      let asked = share(cued[SectionRole.recommendations.order])
      return 2 * share(opened) + 1.5 * share(dated) - share(rows) - 0.5 * asked + (episodes > 0 ? 2.5 : 0)
    case .analysis: return 2 * cue + (pointers > 0 ? 2 : 0) + (findings > 0 ? 2.5 : 0) + (blocks > 12 ? 0.5 : 0)
    case .goodPractice: return 3 * cue - 0.5
    case .learning: return 2.5 * cue - 0.5
    case .conclusion: return 2 * cue + (blocks < 8 ? lateness : -1) - 1.5 * share(listed)
    case .recommendations: return 2 * cue + 3 * share(members) - 0.5
    default: return -3
    }
  }
}
