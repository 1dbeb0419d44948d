/// Settles the kinds of what is neither heading nor contents: paragraphs, items, rows and empty numbers.
struct Kinds {
  let text: SourceText
  /// Whether paragraphs are numbered 1, 2, 3 through the whole review, so that such a number is no list's.
  private let countsParagraphs: Bool
  private let habits: Habits

  init(text: SourceText, drafts: [Draft], habits: Habits) {
    self.text = text
    self.habits = habits
    countsParagraphs = Self.countsParagraphs(drafts)
  }

  private static func countsParagraphs(_ drafts: [Draft]) -> Bool {
    var next = 0
    var headings = 0
    var lastHeading = -1
    var count = 0
    var (first, last) = (0, 0)
    for (index, draft) in drafts.enumerated() where draft.isText {
      if draft.kind == .heading { lastHeading = index }
      guard draft.kind != .heading, let number = draft.mark.number, number.form == .integer else { continue }
      guard number.parts[0] == next + 1 || (number.parts[0] == next + 2 && next > 2) else { continue }
      if next == 0 { first = index }
      (next, last) = (number.parts[0], index)
      count += draft.width >= 100 ? 1 : 0
      if lastHeading >= 0 { headings += 1 }
      lastHeading = -1
    }
    if next >= 15 && headings >= 3 && count * 2 >= next { return true }
    // A short review: the count runs from its beginning to its end, and takes in nearly all long paragraphs.
    guard next >= 8, headings >= 4, (last - first) * 10 >= drafts.count * 6, first * 4 <= drafts.count else {
      return false
    }
    let long = drafts.filter { $0.kind == .para && $0.isText && $0.width >= 80 && $0.mark.hashes == 0 }
    return long.count { $0.mark.number?.form == .integer } * 10 >= long.count * 7
  }

  func settle(_ drafts: inout [Draft]) {
    for index in drafts.indices where !drafts[index].isSettled { drafts[index].kind = kind(of: drafts[index]) }
    let places = drafts.indices.filter { drafts[$0].isText && !drafts[$0].isSettled }
    settleRuns(&drafts, places)
    settleGlossaries(&drafts, places)
    QuestionLists.settle(&drafts, places)
    NumberedProse(text: text).settle(&drafts, places)
    if habits.numbersParagraphs { settleStacks(&drafts, places) }
    settleFigures(&drafts)
    for index in drafts.indices { drafts[index].isSettled = true }
  }

  /// A figure alone right below a cell is a cell as well.
  private func settleFigures(_ drafts: inout [Draft]) {
    for index in drafts.indices.dropFirst() where drafts[index].kind == .artifact && !drafts[index].isSettled {
      guard drafts[index].mark.number?.form == .bare, drafts[index].blanksBefore == 0 else { continue }
      if drafts[index - 1].kind == .table { drafts[index].kind = .table }
    }
  }

  private func kind(of draft: Draft) -> BlockKind {
    if draft.isRow { return .table }
    if LabelledMembers.isMember(draft, in: text) { return .item }
    guard let number = draft.mark.number else {
      if draft.mark.hasBullet { return isEmpty(draft) ? .artifact : .item }
      return .para
    }
    if isEmpty(draft) { return .artifact }
    switch number.form {
    case .decimal, .bare: return .para
    case .integer: return countsParagraphs ? .para : .item
    case .letter, .roman: return .item
    }
  }

  private func isEmpty(_ draft: Draft) -> Bool { draft.body.isEmpty && draft.pieces.count == 1 }

  // MARK: Tables of one column

  /// Where paragraphs are numbered, three lines or more without a number or a blank line between are a table's cells.
  private func settleStacks(_ drafts: inout [Draft], _ places: [Int]) {
    var at = 0
    while at < places.count {
      var end = at + 1
      while end < places.count, isStacked(drafts[places[end]]), places[end] == places[end - 1] + 1 { end += 1 }
      if end - at >= 3, drafts[places[at]].mark == Mark(), drafts[places[at]].ending != .colon {
        for place in places[at..<end] where drafts[place].kind == .para { drafts[place].kind = .table }
      }
      at = end
    }
  }

  private func isStacked(_ draft: Draft) -> Bool {
    draft.mark == Mark() && draft.blanksBefore == 0 && draft.kind == .para && draft.pieces.count == 1
  }

  /// Three short forms or more, each with what it stands for, are a list.
  private func settleGlossaries(_ drafts: inout [Draft], _ places: [Int]) {
    var at = 0
    while at < places.count {
      let run = places[at...].prefix { drafts[$0].kind == .para && Titles.isAbbreviation(drafts[$0], in: text) }
      if run.count >= 3 { for index in run { drafts[index].kind = .item } }
      at += max(1, run.count)
    }
  }

  // MARK: Runs of short lines

  /// Lists without marks and tables whose cells stand one a line: runs of short plain lines.
  private func settleRuns(_ drafts: inout [Draft], _ places: [Int]) {
    var at = 0
    while at < places.count {
      let run = places[at...].prefix { isCell(drafts[$0]) }
      if run.count >= 2 { settle(run, &drafts) }
      at += max(1, run.count)
    }
  }

  private func isCell(_ draft: Draft) -> Bool {
    draft.kind == .para && draft.width <= 80 && draft.mark.number == nil && !draft.words.isEmpty
      && draft.pieces.count == 1
      && (draft.ending == .open || draft.ending == .dash || (draft.ending == .colon && draft.isTabbed)
        || Dates.start(of: draft.body, in: text) != nil)
      && !Titles.isPointer(draft)
  }

  private func settle(_ run: ArraySlice<Int>, _ drafts: inout [Draft]) {
    guard let first = run.first else { return }
    let before = drafts[..<first].last { $0.isText }
    let dated = run.count { Dates.start(of: drafts[$0].body, in: text) != nil }
    let tabbed = run.count { drafts[$0].isTabbed || drafts[$0].indent >= 8 }
    if dated * 2 > run.count {
      for index in run { drafts[index].kind = .item }
    } else if run.count >= 4, tabbed * 2 >= run.count || ColumnTitles.mayBeTitle(drafts[first]) {
      for index in run { drafts[index].kind = .table }
    } else if before?.ending == .colon {
      for index in run { drafts[index].kind = .item }
    }
  }
}
