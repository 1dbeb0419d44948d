/// Settles which blocks are headings, by typography, words and neighbours; no list of headings is needed.
struct Headings {
  let text: SourceText
  private var vocabulary: SectionVocabulary
  private var drafts: [Draft]
  /// The blocks of text that are not settled yet, without notes and furniture.
  private let places: [Int]
  /// Whether the review sets its headings with `#`, so that plain short lines are rarely headings.
  private let usesHashes: Bool
  private var nextMain = 1

  init(text: SourceText, drafts: [Draft], vocabulary: SectionVocabulary) {
    self.text = text
    self.drafts = drafts
    self.vocabulary = vocabulary
    places = drafts.indices.filter { drafts[$0].isText && !drafts[$0].isSettled }
    usesHashes = drafts.reduce(0) { $0 + ($1.mark.hashes > 0 ? 1 : 0) } >= 4
  }

  /// The drafts with their headings settled.
  mutating func settled() -> [Draft] {
    for at in places.indices where isHeading(at) {
      drafts[places[at]].settle(.heading)
      if let number = drafts[places[at]].mark.number, number.parts.count == 1 { nextMain = number.parts[0] + 1 }
    }
    return drafts
  }

  private func block(_ at: Int) -> Draft? { places.indices.contains(at) ? drafts[places[at]] : nil }

  private mutating func isHeading(_ at: Int) -> Bool {
    let draft = drafts[places[at]]
    guard draft.isShort, !draft.words.isEmpty, !draft.isRow else { return false }
    if Titles.isPointer(draft) { return labels(draft, at) }
    if draft.mark.hashes > 0 { return !(draft.width > 200 && draft.ending == .stop && Titles.hasVerb(draft.words)) }
    if draft.isUnderlined { return true }
    if draft.mark.hasBullet { return draft.mark.isBold && draft.mark.number != nil && isTitle(draft, 120) }
    if draft.mark.isBold { return isBoldTitle(draft) }
    return draft.mark.number == nil ? isPlain(draft, at) : isNumbered(draft, at)
  }

  /// Whether a bare "Recommendation 3" stands over the text it numbers rather than pointing to one elsewhere.
  private func labels(_ draft: Draft, _ at: Int) -> Bool {
    guard Titles.isLabel(draft.words), let next = block(at + 1) else { return false }
    return next.mark == Mark() && next.width >= 60 && !Titles.hasOpener(next.words, next.body, in: text)
  }

  private func isBoldTitle(_ draft: Draft) -> Bool {
    draft.width <= 80 || draft.ending != .stop || !Titles.hasVerb(draft.words)
  }

  // MARK: Numbered

  private mutating func isNumbered(_ draft: Draft, _ at: Int) -> Bool {
    guard let number = draft.mark.number, let next = block(at + 1) else { return false }
    if draft.isCapitals, draft.words.count > 1 || draft.width >= 4, draft.width <= 130 { return !isListed(at) }
    switch number.form {
    case .decimal:
      return isTitle(draft, 120) && !startsSentence(draft) && isOver(next) && !announces(draft, next)
        && !(draft.ending == .stop && isSibling(next, of: number))
    case .integer: return isTitle(draft, 120) && !isListed(at) && isOver(next) && !holdsList(draft, next)
    case .bare: return isTitle(draft, 90) && (leads(number, next) || number.parts[0] == nextMain) && isOver(next)
    case .letter, .roman: return isTitle(draft, 90) && !isListed(at) && isNamed(draft) && isOver(next)
    }
  }

  /// Whether the next block's number begins with this one's, as 3.1 after 3.
  private func leads(_ number: Number, _ next: Draft) -> Bool {
    guard let inner = next.mark.number, inner.form == .decimal else { return false }
    return inner.parts[0] == number.parts[0]
  }

  /// Whether the block before or after carries the number before or after this one's: a list, not headings.
  private func isListed(_ at: Int) -> Bool {
    guard let number = drafts[places[at]].mark.number else { return false }
    return follows(block(at + 1), number, by: 1) || follows(block(at - 1), number, by: -1)
  }

  private func follows(_ other: Draft?, _ number: Number, by step: Int) -> Bool {
    guard let other, other.kind != .heading, let next = other.mark.number else { return false }
    return next.form == number.form && next.parts.count == 1 && next.parts[0] == number.parts[0] + step
  }

  /// Whether a colon announces the list that follows.
  private func announces(_ draft: Draft, _ next: Draft) -> Bool {
    draft.ending == .colon
      && (next.mark.hasBullet || next.mark.number?.form != nil && next.mark.number?.form != .decimal)
  }

  /// Whether a numbered line goes on in a lettered list: a member with members of its own.
  private func holdsList(_ draft: Draft, _ next: Draft) -> Bool {
    guard let form = next.mark.number?.form, form == .letter || form == .roman else { return false }
    return next.mark.number?.parts == [1] && draft.width > 50
  }

  /// Whether a block carries a number of the same depth: a paragraph beside another, not a title over it.
  private func isSibling(_ next: Draft, of number: Number) -> Bool {
    next.mark.number?.parts.count == number.parts.count
  }

  private func startsSentence(_ draft: Draft) -> Bool {
    draft.ending.isFinal && draft.ending != .question && (Titles.hasPast(draft.words) || Titles.hasVerb(draft.words))
  }

  // MARK: By shape

  /// Whether a marked line reads as a title: no sentence, no list to come.
  private func isTitle(_ draft: Draft, _ limit: Int) -> Bool {
    guard draft.width <= limit, !text.startsLower(draft.body), !Titles.dangles(draft.words) else { return false }
    let verb = Titles.hasVerb(draft.words)
    switch draft.ending {
    case .open, .dash: return !verb || draft.width <= 80
    case .colon: return !verb && !Titles.announcesList(draft.words)
    case .stop: return draft.words.count <= 8 && !verb && !Titles.hasPast(draft.words)
    case .question: return draft.width <= 90
    case .comma, .semicolon: return false
    }
  }

  /// Whether a block can stand under a heading.
  private func isOver(_ next: Draft) -> Bool { !text.startsLower(next.body) || next.mark.opensBlock }

  // MARK: Plain lines

  private mutating func isPlain(_ draft: Draft, _ at: Int) -> Bool {
    guard draft.width <= 150, !text.startsLower(draft.body), let next = block(at + 1), isOver(next) else {
      return false
    }
    if draft.isCapitals { return draft.width >= 4 && !(draft.ending == .stop && draft.words.count > 14) }
    if Titles.hasOpener(draft.words, draft.body, in: text) { return opens(draft) }
    if Dates.start(of: draft.body, in: text) != nil { return isDateTitle(draft, next) }
    guard isPlainTitle(draft, at), !isQuoted(draft), !hasLead(draft) else { return false }
    let isNamed = isNamed(draft)
    if usesHashes { return isNamed && draft.ending != .stop && (next.blanksBefore > 0 || next.mark.opensBlock) }
    if isInRun(at) { return isNamed && !namesPeople(draft) && !isInside(draft) }
    if isInside(draft), isBetweenMembers(at) { return draft.ending != .stop }
    if isInside(draft) || follows(at) { return isNamed && draft.ending != .stop }
    if announces(draft, next) { return isNamed && (!Titles.tells(draft.words) || namesLearning(draft)) }
    return isNamed || stands(over: next)
  }

  /// Whether the whole line is in quotation marks or italics: somebody's words.
  private func isQuoted(_ draft: Draft) -> Bool {
    let start = draft.body.start
    guard let end = draft.pieces.last?.span.end else { return false }
    if text.storage[start] == UInt8(ascii: "*") || text.storage[start] == UInt8(ascii: "_") { return true }
    let opens = text.storage[start] == UInt8(ascii: "\"") || text.isQuotation(at: start)
    let closes = text.storage[end - 1] == UInt8(ascii: "\"") || text.isQuotation(at: max(start, end - 3))
    return opens && (closes || text.storage[end - 1] == UInt8(ascii: ")")) && draft.words.count > 4
  }

  /// Whether bold words lead into others, as in a glossary.
  private func hasLead(_ draft: Draft) -> Bool { text.has("**", at: draft.body.start) }

  /// Whether an opener's line is a title rather than a labelled sentence ("Learning point: agencies should ...").
  private func opens(_ draft: Draft) -> Bool {
    guard draft.ending == .stop, Titles.hasVerb(draft.words) else { return draft.width <= 150 }
    let labels: Set<String> = ["recommendation", "learning", "lesson", "message", "question", "point"]
    return !draft.words.prefix(3).contains { labels.contains($0) }
  }

  private func isDateTitle(_ draft: Draft, _ next: Draft) -> Bool {
    draft.words.count <= 8 && draft.ending != .stop && draft.words.allSatisfy { Dates.isDateWord($0) }
      && next.width >= 80
  }

  /// Whether a line is set in, as members of a list or cells are.
  private func isInside(_ draft: Draft) -> Bool { draft.isTabbed || (draft.indent >= 3 && draft.indent < 20) }

  /// Whether a colon before makes the line a member of what it announces.
  private func follows(_ at: Int) -> Bool {
    guard let before = block(at - 1) else { return false }
    return before.kind != .heading && before.ending == .colon
  }

  /// Whether a numbered member of a list follows a finished block: a title inside the list.
  private func isBetweenMembers(_ at: Int) -> Bool {
    guard let before = block(at - 1), let next = block(at + 1) else { return false }
    return before.ending == .stop && before.width >= 60 && next.mark.number?.form == .integer
      && block(at)?.blanksBefore ?? 0 > 0
  }

  private func isPlainTitle(_ draft: Draft, _ at: Int) -> Bool {
    if Titles.dangles(draft.words) { return false }
    let verb = Titles.hasVerb(draft.words)
    switch draft.ending {
    case .open, .dash: return !verb || draft.width <= 90
    case .colon: return !verb && !Titles.announcesList(draft.words) && draft.words.count <= 16
    case .stop: return draft.words.count <= 12 && !verb && !Titles.hasPast(draft.words)
    case .question: return draft.words.count <= 15 && !isQuestion(at - 1) && !isQuestion(at + 1)
    case .comma, .semicolon: return false
    }
  }

  private func isQuestion(_ at: Int) -> Bool { block(at).map(Titles.isQuestion) ?? false }

  /// Whether the words of the field say that the line names a section.
  private mutating func isNamed(_ draft: Draft) -> Bool {
    guard let match = vocabulary.match(draft.words) else { return false }
    return !match.isWeak && (match.isWhole || draft.words.count <= 14)
  }

  /// Whether the words name people, as cells and list members do more often than headings.
  private mutating func namesPeople(_ draft: Draft) -> Bool { vocabulary.match(draft.words)?.role == .background }

  private mutating func namesLearning(_ draft: Draft) -> Bool {
    vocabulary.match(draft.words).map { $0.role == .learning || $0.role == .goodPractice } ?? false
  }

  private func stands(over next: Draft) -> Bool {
    next.width >= 80 || (next.width >= 50 && next.ending == .stop) || next.mark.opensBlock || next.isCapitals
      || next.kind == .heading || next.isRow
      || (next.isShort && next.ending == .open && !next.words.isEmpty)
  }

  /// Whether the line is one of several short ones: a list without marks or the cells of a table.
  private func isInRun(_ at: Int) -> Bool {
    var length = 1
    var other = at + 1
    let isLast = !isShortPlain(other)
    if isLast, let draft = block(at), draft.blanksBefore > 0, !isInside(draft), block(other)?.width ?? 0 >= 80 {
      return false
    }
    while length < 12, isShortPlain(other) { (length, other) = (length + 1, other + 1) }
    let hasBodyAfter = block(other).map { $0.width >= 80 || $0.mark.number != nil } ?? false
    other = at - 1
    while length < 12, isShortPlain(other), drafts[places[other]].kind != .heading {
      (length, other) = (length + 1, other - 1)
    }
    if length >= 4 { return true }
    return length == 3 && !hasBodyAfter
  }

  private func isShortPlain(_ at: Int) -> Bool {
    guard let draft = block(at) else { return false }
    let isOpen = draft.ending == .open || (draft.ending == .colon && isInside(draft))
    return draft.width <= 70 && !draft.mark.opensBlock && isOpen && !draft.isCapitals && !draft.isRow
  }
}
