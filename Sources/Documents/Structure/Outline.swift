/// The headings of a review as its outline: main sections, parts of them, and boxes.
struct Outline {
  /// What a heading opens.
  enum Entry {
    case main(SectionRole)
    /// A list of learning, good practice or recommendations inside another section.
    case box(SectionRole)
    /// A part of a main section, with what its words say.
    case part(SectionVocabulary.Match?)
  }

  /// What each heading opens, by index of its draft.
  private(set) var entries: [Int: Entry] = [:]
  private let text: SourceText
  private let bodyStart: Int
  private var mains: [(index: Int, match: SectionVocabulary.Match?, isNumbered: Bool)] = []

  init(text: SourceText, drafts: [Draft], from bodyStart: Int, vocabulary: inout SectionVocabulary) {
    self.text = text
    self.bodyStart = bodyStart
    let ranks = HeadingRanks(drafts: drafts[bodyStart...], vocabulary: &vocabulary)
    let headings = drafts.indices.filter { $0 >= bodyStart && drafts[$0].kind == .heading }
    let matches = headings.map { Self.match(drafts[$0], text, &vocabulary) }
    let boxes = matches.count { $0?.role == .learning && $0?.isWeak == false }
    let repeated = Self.repeated(headings.map { drafts[$0].words })
    let numbered = headings.filter { ranks.isNumberedMain(drafts[$0]) }
    let hasList = zip(headings, matches).contains { index, match in
      match?.role == .recommendations && match?.isWeak == false && !repeated.contains(drafts[index].words)
    }
    var appendix: Int?
    for (index, match) in zip(headings, matches) {
      if let open = appendix, isInAppendix(match, drafts, open, index) {
        entries[index] = .part(nil)
        continue
      }
      if match?.role == .appendix, mains.count >= 3 { appendix = index }
      let isNumbered = ranks.isNumberedMain(drafts[index])
      let named = match?.isWeak == false
      if named, !isNumbered, match?.role == .recommendations, hasList, repeated.contains(drafts[index].words),
        !Self.asksForAction(drafts[index])
      {
        // "Questions for the Board" under each finding, in a review that lists its recommendations elsewhere.
        entries[index] = .part(nil)
      } else if let match, named, !isNumbered,
        isBox(match.role, drafts[index], ranks, isFrequent: boxes >= 3)
          || match.role.mayBeBox && repeated.contains(drafts[index].words)
      {
        entries[index] = .box(match.role)
      } else if !isNumbered, ranks.isFlat, match == nil, isName(drafts[index]) {
        entries[index] = .part(nil)
      } else if !isNumbered, let last = numbered.last, numbered[0] < index, index < last, match?.role != .appendix {
        // Where main sections are counted, no other stands between them.
        entries[index] = .part(match)
      } else if isNumbered
        || (ranks.isMain(drafts[index]) && (named || !ranks.countsMain) && !isPart(match, drafts[index]))
      {
        mains.append((index, match, isNumbered))
      } else {
        entries[index] = .part(match)
      }
    }
  }

  /// Whether a heading stays in the appendix that is open: all do but the next appendix and, once there was text,
  /// references.
  private func isInAppendix(
    _ match: SectionVocabulary.Match?, _ drafts: [Draft], _ appendix: Int, _ index: Int
  ) -> Bool {
    if match?.role == .appendix { return false }
    guard match?.role == .references, match?.isWeak == false else { return true }
    return !drafts[appendix..<index].contains { $0.isBody }
  }

  /// The words of headings that come back: no main section does.
  private static func repeated(_ headings: [[String]]) -> Set<[String]> {
    var seen: Set<[String]> = []
    return Set(headings.filter { !seen.insert($0).inserted })
  }

  /// Whether a heading names recommendations as such, rather than questions or issues to be talked over.
  private static func asksForAction(_ draft: Draft) -> Bool {
    draft.words.contains { $0.hasPrefix("recommend") || $0.hasPrefix("action") || $0.hasPrefix("proposal") }
  }

  /// One or two words that the field does not know, where all headings are set alike: a name or topic in a section.
  private func isName(_ draft: Draft) -> Bool { draft.words.count <= 2 && draft.mark.number == nil }

  /// What a heading says: its opener ("Learning points: ...") before the whole.
  private static func match(
    _ draft: Draft, _ text: SourceText, _ vocabulary: inout SectionVocabulary
  ) -> SectionVocabulary.Match? {
    if Titles.hasOpener(draft.words, draft.body, in: text), let length = Titles.openerLength(draft.words),
      let match = vocabulary.match(Array(draft.words.prefix(length)))
    {
      return match
    }
    return vocabulary.match(draft.words)
      ?? (Dates.isSpan(draft.words) ? .init(role: .chronology, isWeak: true, isWhole: false) : nil)
  }

  /// Whether a title such as "Theme 2: ..." numbers a part of a section rather than names one.
  private func isPart(_ match: SectionVocabulary.Match?, _ draft: Draft) -> Bool {
    guard match?.isWeak == true, let length = Titles.openerLength(draft.words) else { return false }
    return Numerals.isNumeral(draft.words[length - 1]) && Titles.hasOpener(draft.words, draft.body, in: text)
  }

  /// Learning, good practice and recommendations stand as boxes where they are set in, below main sections, or often.
  private func isBox(_ role: SectionRole, _ draft: Draft, _ ranks: HeadingRanks, isFrequent: Bool) -> Bool {
    switch role {
    case .learning: draft.isInset || !ranks.isMain(draft) || isFrequent || ranks.countsMain
    case .goodPractice: draft.isInset || !ranks.isMain(draft) || ranks.countsMain
    case .recommendations: !ranks.isMain(draft)
    default: false
    }
  }

  /// Decides the roles of the main sections together.
  mutating func decideRoles(_ drafts: [Draft]) {
    var sections: [SectionSequence.Section] = []
    let lead = mains.first?.index ?? drafts.count
    let hasLead = drafts[bodyStart..<lead].contains { $0.isBody }
    if hasLead {
      sections.append(
        .init(
          blocks: bodyStart..<lead, match: .init(role: .introduction, isWeak: true, isWhole: false), isNumbered: false))
    }
    for (place, main) in mains.enumerated() {
      let end = place + 1 < mains.count ? mains[place + 1].index : drafts.count
      sections.append(.init(blocks: (main.index + 1)..<end, match: main.match, isNumbered: main.isNumbered))
    }
    for place in sections.indices.dropLast() {
      sections[place].isBeforeRecommendations = sections[place + 1].match?.role == .recommendations
    }
    let roles = SectionSequence(text: text).roles(of: sections, drafts)
    for (main, role) in zip(mains, roles.dropFirst(hasLead ? 1 : 0)) { entries[main.index] = .main(role) }
  }
}
