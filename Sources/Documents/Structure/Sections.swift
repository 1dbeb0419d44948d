/// Gives every block the role of the section it stands in.
struct Sections {
  let text: SourceText
  private var vocabulary: SectionVocabulary
  private let bodyStart: Int
  private var main = SectionRole.introduction
  private var current = SectionRole.introduction
  /// Whether the current section is a box inside another: it ends where prose or numbering resumes.
  private var box: Box?
  /// Whether the conclusion's heading names recommendations too, which start with their first item.
  private var awaitsRecommendations = false
  private var story: Story?
  /// Headings set as boxes, such as "Learning points", that come back: their number.
  private var learningHeadings = 0

  init(text: SourceText, vocabulary: SectionVocabulary, bodyStart: Int) {
    self.text = text
    self.vocabulary = vocabulary
    self.bodyStart = bodyStart
  }

  func settle(_ drafts: inout [Draft]) {
    var sections = self
    sections.run(&drafts)
  }

  private mutating func run(_ drafts: inout [Draft]) {
    for index in drafts.indices.prefix(bodyStart) { drafts[index].section = .front }
    let ranks = HeadingRanks(drafts: drafts[bodyStart...], vocabulary: &vocabulary)
    countLearning(drafts[bodyStart...])
    for index in drafts.indices.dropFirst(bodyStart) {
      if drafts[index].kind == .heading {
        open(index, drafts, ranks)
      } else if drafts[index].isText {
        enter(index, drafts)
      }
      drafts[index].section = current
    }
    NumberedRecommendations.settle(&drafts, in: text)
  }

  private mutating func countLearning(_ drafts: ArraySlice<Draft>) {
    for draft in drafts where draft.kind == .heading {
      if match(draft)?.role == .learning { learningHeadings += 1 }
    }
  }

  // MARK: Headings

  /// What a heading says: its opener ("Learning points: ...") before the whole.
  private mutating func match(_ draft: Draft) -> SectionVocabulary.Match? {
    if Titles.hasOpener(draft.words, draft.body, in: text), let length = Titles.openerLength(draft.words),
      let match = vocabulary.match(Array(draft.words.prefix(length)))
    {
      return match
    }
    return vocabulary.match(draft.words)
  }

  private mutating func open(_ index: Int, _ drafts: [Draft], _ ranks: HeadingRanks) {
    let draft = drafts[index]
    let isMain = ranks.isMain(draft)
    box = nil
    guard let match = match(draft) else { return openUnknown(index, drafts, isMain, ranks) }
    if match.isWeak { return openSuggested(match.role, index, drafts, isMain, ranks) }
    openNamed(match, draft, isMain, ranks)
  }

  private mutating func openNamed(
    _ match: SectionVocabulary.Match, _ draft: Draft, _ isMain: Bool, _ ranks: HeadingRanks
  ) {
    if isBox(match.role, draft, isMain, ranks) {
      box = Box(role: match.role, isInset: draft.isTabbed || draft.indent >= 4)
      current = match.role
      return
    }
    guard mayFollow(match, isMain: isMain, isNumbered: ranks.isNumberedMain(draft)) else {
      current = main
      return
    }
    current = match.role
    if isMain || order(match.role) > order(main) { begin(match.role, draft) }
  }

  private mutating func begin(_ role: SectionRole, _ draft: Draft) {
    main = role
    let namesRecommendations = draft.words.contains { $0.hasPrefix("recommend") }
    awaitsRecommendations = role != .recommendations && role != .appendix && namesRecommendations
    let tells = draft.words.contains { $0.hasPrefix("stor") || $0.hasPrefix("chronolog") || $0.hasPrefix("event") }
    story = role == .background && tells ? Story() : nil
  }

  /// Learning, good practice and recommendations stand as boxes inside what judges or tells.
  private func isBox(_ role: SectionRole, _ draft: Draft, _ isMain: Bool, _ ranks: HeadingRanks) -> Bool {
    guard role == .learning || role == .goodPractice || role == .recommendations, main != role else { return false }
    if ranks.isNumberedMain(draft) || main == .appendix { return false }
    let isInset = draft.isTabbed || draft.indent >= 4
    if role != .learning { return !isMain && order(main) < order(.conclusion) && main != .introduction }
    return isInset || !isMain || learningHeadings >= 3 && draft.words.count > 0 && main != .introduction
  }

  private mutating func openSuggested(
    _ role: SectionRole, _ index: Int, _ drafts: [Draft], _ isMain: Bool, _ ranks: HeadingRanks
  ) {
    let draft = drafts[index]
    if ranks.isNumberedMain(draft) || (order(main) < order(.analysis) && isMain) {
      main = role
      current = role
      story = nil
    } else if isMain && !holdsUnknown(main) {
      openUnknown(index, drafts, isMain, ranks)
    } else {
      current = main
    }
  }

  private mutating func openUnknown(_ index: Int, _ drafts: [Draft], _ isMain: Bool, _ ranks: HeadingRanks) {
    let draft = drafts[index]
    guard isMain, !holdsUnknown(main) || ranks.isNumberedMain(draft), main != .appendix else {
      current = main
      return
    }
    main = SectionContent(text: text).role(of: index, drafts, after: main)
    current = main
    story = nil
  }

  /// Sections whose parts often have titles of their own, set like the section's.
  private func holdsUnknown(_ role: SectionRole) -> Bool {
    role == .recommendations || role == .learning || role == .goodPractice || role == .appendix || role == .references
  }

  /// Whether a named section may open here: topics that sound like earlier sections do not end an analysis.
  private func mayFollow(_ match: SectionVocabulary.Match, isMain: Bool, isNumbered: Bool) -> Bool {
    if main == .appendix { return match.role == .appendix || match.role == .references && isMain }
    if isNumbered || order(match.role) >= order(main) { return true }
    if order(main) < order(.analysis) { return isMain || order(main) <= order(.terms) }
    if order(match.role) >= order(.chronology) { return isMain }
    return isMain && match.isWhole && order(main) == order(.analysis)
  }

  private func order(_ role: SectionRole) -> Int {
    switch role {
    case .front: 0
    case .introduction: 1
    case .terms: 2
    case .background: 3
    case .chronology: 4
    case .analysis: 5
    case .goodPractice: 6
    case .learning: 7
    case .conclusion: 8
    case .recommendations: 9
    case .appendix: 10
    case .references: 11
    }
  }

  // MARK: Blocks

  private mutating func enter(_ index: Int, _ drafts: [Draft]) {
    let draft = drafts[index]
    if let open = box, open.ends(before: draft, after: drafts[..<index].last { $0.isText }, in: text) {
      box = nil
      current = main
    } else {
      box?.take(draft)
    }
    if box == nil, startsBox(draft) {
      box = Box(role: .learning, isInset: draft.isTabbed || draft.indent >= 4)
      box?.take(draft)
      current = .learning
    }
    if awaitsRecommendations, draft.kind == .item || draft.words.first?.hasPrefix("recommendation") == true {
      begin(.recommendations, draft)
      current = .recommendations
    }
    if story?.begins(with: draft, in: text) == true, current == .background {
      begin(.chronology, draft)
      current = .chronology
    }
  }

  /// Whether a paragraph carries a label of learning itself: "Learning point 3: ...".
  private func startsBox(_ draft: Draft) -> Bool {
    guard order(main) >= order(.background), order(main) < order(.learning) else { return false }
    let start = Words(of: Span(draft.body.start, text.boundary(draft.body, atMost: 40)), in: text).list
    guard let length = Titles.openerLength(start), start.first == "learning" || start.first == "lesson" || start[0] == "key" else {
      return false
    }
    return start.prefix(3).contains { $0 == "learning" || $0 == "lesson" }
      && Titles.hasOpener(Array(start.prefix(length + 1)), draft.body, in: text)
  }
}

extension SourceText {
  /// The end of a span, or of its first `bytes` bytes, between characters.
  func boundary(_ span: Span, atMost bytes: Int) -> Int {
    var end = min(span.end, span.start + bytes)
    while end > span.start, end < span.end, storage[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
