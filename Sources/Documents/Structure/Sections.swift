/// Gives every block the role of the section it stands in.
///
/// Main sections get their roles together (``SectionSequence``); headings below them may open a part with a role of
/// its own, or a box that ends where the section around it resumes.
struct Sections {
  let text: SourceText
  private let bodyStart: Int
  private var vocabulary: SectionVocabulary
  private var main = SectionRole.introduction
  private var current = SectionRole.introduction
  /// The box that is open: a list of learning and the like inside another section.
  private var box: Box?
  /// Whether the section's heading names recommendations as well; they start with their first item.
  private var awaitsRecommendations = false
  private var story: Story?
  private var series = Series()

  init(text: SourceText, vocabulary: SectionVocabulary, bodyStart: Int) {
    self.text = text
    self.vocabulary = vocabulary
    self.bodyStart = bodyStart
  }

  func settle(_ drafts: inout [Draft]) {
    var sections = self
    sections.run(&drafts)
    NumberedRecommendations.settle(&drafts, in: text)
    References.settle(&drafts, in: text)
  }

  private mutating func run(_ drafts: inout [Draft]) {
    var outline = Outline(text: text, drafts: drafts, from: bodyStart, vocabulary: &vocabulary)
    outline.decideRoles(drafts)
    for index in drafts.indices {
      if index < bodyStart {
        current = .front
      } else if index == bodyStart, drafts[index].kind != .heading {
        (main, current) = (.introduction, .introduction)
      }
      if index >= bodyStart { place(index, drafts, outline) }
      drafts[index].section = drafts[index].kind == .toc ? .front : current
    }
  }

  private mutating func place(_ index: Int, _ drafts: [Draft], _ outline: Outline) {
    if let entry = outline.entries[index] {
      open(entry, drafts[index])
    } else if drafts[index].isText {
      enter(index, drafts)
    }
  }

  // MARK: Headings

  private mutating func open(_ entry: Outline.Entry, _ draft: Draft) {
    box = nil
    if case .part = entry, let role = series.section(of: draft, in: main, text), role != main { begin(role, draft) }
    switch entry {
    case .main(let role):
      begin(role, draft)
    case .box(let role):
      guard main != .appendix else { break }
      box = Box(role: role, isInset: draft.isInset)
      current = role
    case .part(let match):
      current = main
      if let match, match.isWeak, match.role == .chronology, main == .background { begin(.chronology, draft) }
      if let match, !match.isWeak, mayOpen(match) { current = match.role }
    }
  }

  private mutating func begin(_ role: SectionRole, _ draft: Draft) {
    main = role
    current = role
    let namesRecommendations = draft.words.contains { $0.hasPrefix("recommend") }
    awaitsRecommendations = role != .recommendations && role != .appendix && namesRecommendations
    let tells = draft.words.contains { $0.hasPrefix("stor") || $0.hasPrefix("chronolog") || $0.hasPrefix("event") }
    story = role == .background && tells ? Story() : nil
  }

  /// Whether a part may have its own role: topics that sound like earlier sections do not interrupt an analysis.
  private func mayOpen(_ match: SectionVocabulary.Match) -> Bool {
    switch main {
    case .front, .introduction, .terms: true
    case .background, .chronology: match.role.order >= SectionRole.background.order || match.isWhole
    case .analysis, .goodPractice: match.role.order > main.order
    case .learning, .conclusion: match.role.order > SectionRole.learning.order
    case .recommendations, .appendix, .references: match.role.order >= SectionRole.appendix.order
    }
  }

  // MARK: Blocks

  private mutating func enter(_ index: Int, _ drafts: [Draft]) {
    let draft = drafts[index]
    if let open = box, open.ends(before: draft, after: drafts[..<index].last { $0.isText }, in: text) {
      box = nil
      current = main
    }
    if box == nil, startsBox(draft) {
      box = Box(role: .learning, isInset: draft.isInset)
      current = .learning
    }
    box?.take(draft)
    if awaitsRecommendations, draft.kind == .item || draft.words.first?.hasPrefix("recommendation") == true {
      begin(.recommendations, draft)
    }
    if story?.begins(with: draft, in: text) == true, current == .background { begin(.chronology, draft) }
  }

  /// Whether a paragraph carries a label of learning itself: "Learning point 3: ...".
  private func startsBox(_ draft: Draft) -> Bool {
    guard main.order >= SectionRole.background.order, main.order < SectionRole.learning.order else { return false }
    let start = draft.opening
    guard let length = Titles.openerLength(start) else { return false }
    return start.prefix(length).contains { $0 == "learning" || $0 == "lesson" }
      && Titles.hasOpener(Array(start.prefix(length + 1)), draft.body, in: text)
  }
}

extension SectionRole {
  /// Whether headings of the role open boxes inside other sections.
  var mayBeBox: Bool { self == .learning || self == .goodPractice || self == .recommendations }

  /// The place of the section in the order that reviews follow.
  var order: Int {
    switch self {
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
}

extension Draft {
  /// Whether the block is set in, as in a frame.
  var isInset: Bool { isTabbed || indent >= 4 }
}

extension SourceText {
  /// The end of a span, or of its first `bytes` bytes, between characters.
  func boundary(_ span: Span, atMost bytes: Int) -> Int {
    var end = min(span.end, span.start + bytes)
    while end > span.start, end < span.end, storage[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
