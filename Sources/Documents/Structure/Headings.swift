/// Settles which blocks are headings, by typography, words and neighbours; no list of headings is needed.
struct Headings {
  let text: SourceText
  var vocabulary: SectionVocabulary
  private(set) var drafts: [Draft]
  /// The blocks of text that are not settled yet, and the rows of tables; no notes and furniture.
  let places: [Int]
  let habits: Habits
  private var nextMain = 1

  init(text: SourceText, drafts: [Draft], vocabulary: SectionVocabulary, habits: Habits) {
    self.text = text
    self.drafts = drafts
    self.vocabulary = vocabulary
    places = drafts.indices.filter { drafts[$0].isText && (!drafts[$0].isSettled || drafts[$0].kind == .table) }
    self.habits = habits
  }

  /// The drafts with their headings settled.
  mutating func settled() -> [Draft] {
    for at in places.indices where isHeading(at) {
      drafts[places[at]].settle(.heading)
      if let number = drafts[places[at]].mark.number, number.parts.count == 1 { nextMain = number.parts[0] + 1 }
    }
    return drafts
  }

  func block(_ at: Int) -> Draft? { places.indices.contains(at) ? drafts[places[at]] : nil }

  private mutating func isHeading(_ at: Int) -> Bool {
    let draft = drafts[places[at]]
    guard draft.isShort, !draft.words.isEmpty, !draft.isRow, !endsInLeaders(draft) else { return false }
    if Titles.isPointer(draft) { return labels(draft, at) }
    if !draft.mark.isBold, LabelledMembers.isMember(draft, in: text) { return false }
    if draft.mark.hashes > 0 { return !(draft.width > 200 && draft.ending == .stop && Titles.hasVerb(draft.words)) }
    if draft.isUnderlined { return true }
    if draft.mark.isBoxed, !draft.mark.hasBullet, draft.mark.number == nil { return isTitle(draft, 150) }
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
      if isStatement(draft, number, at, next) { return true }
      return isTitle(draft, 120) && !startsSentence(draft) && isOver(next) && !announces(draft, next)
        && !(draft.ending == .stop && isSibling(next, of: number)) && !asks(draft, next)
    case .integer:
      return isTitle(draft, 120) && (!isListed(at) || leads(number, next)) && isOver(next) && !holdsList(draft, next)
    case .bare: return isTitle(draft, 90) && (leads(number, next) || number.parts[0] == nextMain) && isOver(next)
    case .letter, .roman: return isTitle(draft, 90) && !isListed(at) && isNamed(draft) && isOver(next)
    }
  }

  /// Whether a numbered line says in a sentence what its section found: no stop ends it, as one ends every paragraph,
  /// and no other of its depth stands beside it, as in a list.
  private func isStatement(_ draft: Draft, _ number: Number, _ at: Int, _ next: Draft) -> Bool {
    guard draft.ending == .open, !dangles(draft), !text.startsLower(draft.body), isOver(next), next.width > 20 else {
      return false
    }
    guard draft.blanksBefore > 0, next.blanksBefore > 0, draft.words[0] != "to", draft.words[0] != "that" else {
      return false
    }
    let isListed = [block(at - 1), block(at + 1)].contains { other in
      other.map { $0.kind != .heading && isSibling($0, of: number) } ?? false
    }
    return !isListed
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
  func announces(_ draft: Draft, _ next: Draft) -> Bool {
    draft.ending == .colon
      && (next.mark.hasBullet || next.mark.number?.form != nil && next.mark.number?.form != .decimal)
  }

  /// Whether a numbered line goes on in a lettered list: a member with members of its own.
  private func holdsList(_ draft: Draft, _ next: Draft) -> Bool {
    guard let form = next.mark.number?.form, form == .letter || form == .roman else { return false }
    return next.mark.number?.parts == [1] && draft.width > 50
  }

  /// Whether a numbered line says what is to be done, in members of its own: "To make a nurse available" over `(a)`.
  private func asks(_ draft: Draft, _ next: Draft) -> Bool {
    guard draft.words[0] == "to" || draft.words[0] == "that", draft.ending != .question else { return false }
    return next.mark.hasBullet || next.mark.number?.form == .letter || next.mark.number?.form == .roman
  }

  /// Whether a block carries a number of the same depth: a paragraph beside another, not a title over it.
  private func isSibling(_ next: Draft, of number: Number) -> Bool {
    next.mark.number?.parts.count == number.parts.count
  }

  private func startsSentence(_ draft: Draft) -> Bool {
    draft.ending.isFinal && draft.ending != .question && (Titles.hasPast(draft.words) || Titles.hasVerb(draft.words))
  }

  /// Whether dots or a line to write on end the block, as in a form.
  private func endsInLeaders(_ draft: Draft) -> Bool {
    guard let span = draft.pieces.last?.span, span.count > 4 else { return false }
    return text.has("....", at: span.end - 4) || text.has("____", at: span.end - 4)
      || text.has("……", at: max(span.start, span.end - 6))
  }

  // MARK: By shape

  /// Whether a marked line reads as a title: no sentence, no list to come.
  private func isTitle(_ draft: Draft, _ limit: Int) -> Bool {
    guard draft.width <= limit, !text.startsLower(draft.body), !dangles(draft) else { return false }
    let verb = Titles.hasVerb(draft.words)
    switch draft.ending {
    case .open, .dash: return !verb || draft.width <= 80
    case .colon: return !verb && !Titles.announcesList(draft.words)
    case .stop: return draft.words.count <= 8 && !verb && !Titles.hasPast(draft.words)
    case .question: return draft.width <= 90
    case .comma, .semicolon: return false
    }
  }

  /// Whether a sentence goes on after the last word; a title in capitals may end in any word ("What We Want More Of").
  func dangles(_ draft: Draft) -> Bool {
    Titles.dangles(draft.words) && !Titles.asksIndirectly(draft.words)
      && !(draft.pieces.count == 1 && Titles.isTitleCase(draft.body, in: text))
  }

  /// Whether a block can stand under a heading.
  func isOver(_ next: Draft) -> Bool { !text.startsLower(next.body) || next.mark.opensBlock }
}
