/// Headings that carry no mark at all.
extension Headings {
  /// Whether a line without marks is a title: by its shape and words, and by what stands around it.
  mutating func isPlain(_ draft: Draft, _ at: Int) -> Bool {
    guard draft.width <= 220, !text.startsLower(draft.body), let next = block(at + 1), isOver(next) else {
      return false
    }
    if draft.isCapitals { return draft.width >= 4 && !(draft.ending == .stop && draft.words.count > 14) }
    if Titles.hasOpener(draft.words, draft.body, in: text) { return opens(draft) }
    if Dates.start(of: draft.body, in: text) != nil { return isDateTitle(draft, next) }
    guard draft.width <= 150 || isStatement(draft, at) else { return false }
    guard isPlainTitle(draft, at), !isQuoted(draft), !hasLead(draft) else { return false }
    let isNamed = isNamed(draft)
    if habits.numbersParagraphs, isStacked(at) { return false }
    if habits.usesHashes { return isNamed && draft.ending != .stop && (next.blanksBefore > 0 || next.mark.opensBlock) }
    if Titles.isAbbreviation(draft, in: text) { return false }
    if isInRun(at) { return !isInside(draft) && (isNamed && !namesPeople(draft) || habits.isTitleElsewhere(draft)) }
    if isInside(draft), isBetweenMembers(at) { return draft.ending != .stop }
    if draft.blanksBefore == 0, isAnnounced(at) { return isNamed && draft.ending == .colon }
    if isInside(draft) || follows(at) { return isNamed && draft.ending != .stop }
    if announces(draft, next), namesAddressee(draft) { return true }
    if announces(draft, next) { return isNamed && (!Titles.tells(draft.words) || namesLearning(draft)) }
    return isNamed || stands(over: next) || draft.blanksBefore > 0 && next.ending == .stop && next.width >= 30
  }

  /// Whether the line is somebody's words: in quotation marks, their speaker after them or not, or in italics.
  private func isQuoted(_ draft: Draft) -> Bool {
    let start = draft.body.start
    guard let end = draft.pieces.last?.span.end else { return false }
    if text.storage[start] == UInt8(ascii: "*") || text.storage[start] == UInt8(ascii: "_") {
      return !isItalicTitle(draft, Span(start, end))
    }
    guard text.isQuote(at: start) || text.storage[start] == UInt8(ascii: "'"), draft.words.count > 4 else {
      return false
    }
    let closes = text.isQuote(at: end - 1) || text.isQuote(at: max(start, end - 3))
    return closes || text.storage[end - 1] == UInt8(ascii: ")") || closesSentence(Span(start + 1, end))
  }

  /// Whether a few words in italics, without a stop or quotation marks, read as a title.
  private func isItalicTitle(_ draft: Draft, _ span: Span) -> Bool {
    let last = text.storage[span.end - 1]
    guard last == text.storage[span.start], draft.ending == .open, (2...8).contains(draft.words.count) else {
      return false
    }
    return !Titles.hasVerb(draft.words) && !(span.start..<span.end).contains { text.isQuote(at: $0) }
      && !Titles.tells(draft.words)
  }

  /// Whether quotation marks close over a finished sentence before the line's end.
  private func closesSentence(_ span: Span) -> Bool {
    (span.start..<span.end).contains { offset in
      let stop = text.storage[offset - 1]
      return text.isQuote(at: offset)
        && (stop == UInt8(ascii: ".") || stop == UInt8(ascii: "?") || stop == UInt8(ascii: "!")
          || stop == UInt8(ascii: ","))
    }
  }

  /// Whether bold words lead into others, as in a glossary.
  private func hasLead(_ draft: Draft) -> Bool { text.has("**", at: draft.body.start) }

  /// Whether an opener's line is a title rather than a labelled sentence ("Learning point: agencies should ...").
  private func opens(_ draft: Draft) -> Bool {
    guard draft.ending == .stop, Titles.hasVerb(draft.words) else {
      return draft.width <= (draft.ending == .stop ? 150 : 220)
    }
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

  /// Whether lines without a blank line between lead back to a colon: members of a list that no bullet marks.
  private func isAnnounced(_ at: Int) -> Bool {
    var before = at - 1
    while at - before <= 12, let draft = block(before), draft.kind != .heading {
      if draft.ending == .colon { return true }
      guard draft.blanksBefore == 0, isShortPlain(before) else { return false }
      before -= 1
    }
    return false
  }

  /// "For the police:", over what is recommended to it.
  private func namesAddressee(_ draft: Draft) -> Bool {
    draft.words.first == "for" && draft.words.count <= 8 && draft.ending == .colon
  }

  /// Whether the line is one of several without number or blank line between: the cells of a column.
  private func isStacked(_ at: Int) -> Bool {
    func isPlain(_ place: Int) -> Bool { block(place)?.mark == Mark() }
    func isBelow(_ place: Int) -> Bool { isPlain(place) && isPlain(place - 1) && block(place)?.blanksBefore == 0 }
    return isBelow(at + 1) && (isBelow(at + 2) || isBelow(at)) || isBelow(at) && isBelow(at - 1)
  }

  /// Whether a numbered member of a list follows a finished block: a title inside the list.
  private func isBetweenMembers(_ at: Int) -> Bool {
    guard let before = block(at - 1), let next = block(at + 1) else { return false }
    return before.ending == .stop && before.width >= 60 && next.mark.number?.form == .integer
      && (block(at)?.blanksBefore ?? 0 > 0 || block(at)?.isTabbed == true)
  }

  private func isPlainTitle(_ draft: Draft, _ at: Int) -> Bool {
    if dangles(draft) { return false }
    let verb = Titles.hasVerb(draft.words)
    switch draft.ending {
    case .open, .dash: return !verb || draft.width <= 90 || isStatement(draft, at)
    case .colon: return !verb && !Titles.announcesList(draft.words) && draft.words.count <= 16
    case .stop:
      return draft.words.count <= 12 && !verb && !Titles.hasPast(draft.words) && !isLabelled(at)
        && !draft.words.dropFirst().prefix(4).contains("to")
    case .question: return draft.words.count <= 15 && !continuesQuestions(draft, at) && !isQuestion(at + 1)
    case .comma, .semicolon: return false
    }
  }

  /// Whether the line says what was found, in a sentence that no stop ends, alone between finished prose or a heading
  /// and the prose that shows it.
  private func isStatement(_ draft: Draft, _ at: Int) -> Bool {
    guard draft.blanksBefore > 0, draft.pieces.count == 1, let before = block(at - 1), let next = block(at + 1) else {
      return false
    }
    return (before.kind == .heading || before.ending == .stop) && next.blanksBefore > 0 && next.width >= 80
      && next.ending == .stop && !next.mark.hasBullet
  }

  /// Whether the line is one of several questions; a blank line ends a list of them.
  private func continuesQuestions(_ draft: Draft, _ at: Int) -> Bool {
    isQuestion(at - 1) && !(draft.blanksBefore > 0 && block(at - 1)?.mark.opensBlock == true)
  }

  /// Whether the heading before is nothing but a label, "Learning Point 2", so that this is what it labels.
  private func isLabelled(_ at: Int) -> Bool {
    guard let before = block(at - 1), before.kind == .heading, before.words.count == 2 || before.words.count == 3 else {
      return false
    }
    return Titles.openerLength(before.words) == before.words.count
      && Numerals.isNumeral(before.words[before.words.count - 1])
  }

  private func isQuestion(_ at: Int) -> Bool { block(at).map(Titles.isQuestion) ?? false }

  /// Whether the words of the field say that the line names a section.
  mutating func isNamed(_ draft: Draft) -> Bool {
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
