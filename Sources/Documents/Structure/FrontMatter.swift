/// Settles the title page, and a signature with its date at the end.
struct FrontMatter {
  let text: SourceText
  let contents: Range<Int>?

  /// Settles the front; returns the index of the first draft of the body.
  mutating func settle(_ drafts: inout [Draft], _ vocabulary: inout SectionVocabulary) -> Int {
    let start = bodyStart(drafts, &vocabulary)
    for index in 0..<start where drafts[index].isText && drafts[index].kind != .toc { drafts[index].settle(.front) }
    SignatureForms.settle(&drafts, from: start, in: text)
    settleSignature(&drafts, start..<drafts.count)
    let appendix = drafts.indices.first { $0 > start && namesAppendix(drafts[$0]) }
    if let appendix { settleSignature(&drafts, start..<appendix) }
    return start
  }

  private func bodyStart(_ drafts: [Draft], _ vocabulary: inout SectionVocabulary) -> Int {
    let from = contents?.upperBound ?? 0
    // A foreword may stand before the contents.
    if let contents, let foreword = (0..<contents.lowerBound).first(where: { opensBody($0, drafts, &vocabulary) }) {
      return foreword
    }
    for index in drafts.indices where index >= from && drafts[index].isText {
      let draft = drafts[index]
      if isSection(draft, &vocabulary) && !namesPart(index, drafts) || opensBody(index, drafts, &vocabulary) {
        return index
      }
      if isProse(draft) || (contents != nil && draft.kind == .heading && !isTitle(draft)) {
        return noticeEnd(index, drafts, &vocabulary) ?? headed(index, drafts, from)
      }
    }
    return from
  }

  private func isSection(_ draft: Draft, _ vocabulary: inout SectionVocabulary) -> Bool {
    guard draft.kind == .heading, !namesSubject(draft) else { return false }
    if draft.mark.number?.form == .integer || draft.mark.number?.form == .bare { return true }
    guard let match = vocabulary.match(draft.words), !match.isWeak else { return false }
    return !isTitle(draft) || match.isWhole || draft.mark.isBoxed
  }

  /// Whether an introduction's or method's heading that names the review, as titles do, stands over prose.
  private func opensBody(_ index: Int, _ drafts: [Draft], _ vocabulary: inout SectionVocabulary) -> Bool {
    guard drafts[index].kind == .heading, let match = vocabulary.match(drafts[index].words), !match.isWeak,
      match.role == .introduction || match.role == .terms, !Self.titleWords.contains(drafts[index].words[0]),
      let next = drafts[(index + 1)...].prefix(8).first(where: { $0.isText })
    else { return false }
    return next.kind != .heading && next.width >= 60 && next.ending.isFinal
  }

  /// Whether "Executive summary" stands on a title page, with an author or date below rather than prose.
  private func namesPart(_ index: Int, _ drafts: [Draft]) -> Bool {
    guard drafts[index].words.contains("summary"),
      let next = drafts[(index + 1)...].prefix(8).first(where: { $0.isText })
    else { return false }
    return next.width < 60 && !next.ending.isFinal && next.mark.number == nil
  }

  /// "Young Person D", "Child M": the name of the review, though sections are called so as well.
  private func namesSubject(_ draft: Draft) -> Bool {
    let names: Set<String> = ["child", "young", "person", "baby", "family", "adult", "siblings", "children"]
    return draft.words.count >= 2 && draft.words.allSatisfy { names.contains($0) || Numerals.isNumeral($0) }
  }

  private func isProse(_ draft: Draft) -> Bool {
    if draft.mark.number?.form == .decimal, draft.width > 40 { return true }
    return draft.kind != .heading && draft.width >= 120 && draft.ending.isFinal
  }

  /// Where the body starts if this is a notice on the title page: unnumbered prose without a heading of its own, with a
  /// section's heading right after it.
  private func noticeEnd(_ index: Int, _ drafts: [Draft], _ vocabulary: inout SectionVocabulary) -> Int? {
    guard drafts[index].mark.number == nil, let before = drafts[..<index].last(where: { $0.isText }),
      before.kind != .heading || isTitle(before), before.kind != .toc,
      let next = drafts.indices.first(where: { $0 > index && drafts[$0].isText })
    else { return nil }
    return isSection(drafts[next], &vocabulary) || opensBody(next, drafts, &vocabulary) ? next : nil
  }

  /// The heading right before the first prose belongs to the body unless it is part of the title.
  private func headed(_ index: Int, _ drafts: [Draft], _ from: Int) -> Int {
    guard let before = drafts[..<index].lastIndex(where: { $0.isText }), before >= from else { return index }
    return drafts[before].kind == .heading && !isTitle(drafts[before]) ? before : index
  }

  /// Whether the words are those of title pages: the review, its subject, its board, its author, a date.
  private func isTitle(_ draft: Draft) -> Bool {
    draft.words.contains { Self.titleWords.contains($0) } || isName(draft)
  }

  private func isName(_ draft: Draft) -> Bool { draft.words.count <= 2 && draft.mark.number == nil }

  private static let titleWords: Set<String> = [
    "review", "report", "board", "partnership", "author", "reviewer", "reviewers", "child", "family", "baby", "date",
    "version", "final", "draft", "lcspr", "cspr", "scr", "overview", "authors", "published", "publication", "council",
    "safeguarding", "confidential", "independent", "chair",
  ]

  // MARK: Signature

  private func namesAppendix(_ draft: Draft) -> Bool {
    draft.kind == .heading && draft.words.first.map { $0.hasPrefix("append") || $0.hasPrefix("annex") } ?? false
  }

  private func settleSignature(_ drafts: inout [Draft], _ range: Range<Int>) {
    let texts = range.dropFirst().reversed().lazy.filter { [drafts] in drafts[$0].isText }
    let tail = texts.prefix { [drafts] in isSigned(drafts[$0]) }.prefix(6)
    guard let first = tail.last, tail.contains(where: { hasDate(drafts[$0]) || namesOffice(drafts[$0]) }) else {
      return
    }
    // Names right under a heading are what it announces.
    guard drafts[..<first].last(where: { $0.isText })?.kind != .heading else { return }
    for place in Array(tail) { drafts[place].settle(.front) }
  }

  /// A short line without marks that is no sentence: a name, an office, a date.
  private func isSigned(_ draft: Draft) -> Bool {
    let isInitial = draft.mark.number?.form == .letter || draft.mark.number?.form == .roman
    guard !draft.mark.opensBlock || draft.mark.isBold || (isInitial && draft.words.count <= 3), !draft.isRow,
      draft.mark.hashes == 0, !draft.isCapitals, !Titles.hasOpener(draft.words, draft.body, in: text)
    else { return false }
    if isInitial { return draft.ending == .open }
    guard (1...10).contains(draft.words.count), draft.width <= 90, draft.ending != .colon, draft.ending != .question
    else {
      return false
    }
    if draft.ending == .stop, draft.words.count > 5 { return false }
    return !Titles.hasVerb(draft.words) && (hasDate(draft) || namesOffice(draft) || isPerson(draft))
  }

  private func isPerson(_ draft: Draft) -> Bool {
    guard (2...5).contains(draft.words.count), draft.ending == .open || draft.ending == .comma else { return false }
    var capitals = 0
    var start = true
    for offset in draft.body.start..<draft.body.end {
      if start, Ascii.isUpper(text.storage[offset]) { capitals += 1 }
      start = text.storage[offset] == 0x20
    }
    return capitals >= draft.words.count - 1
  }

  private func namesOffice(_ draft: Draft) -> Bool {
    draft.words.contains {
      ["reviewer", "author", "chair", "signed", "consultant", "reviewers", "authors"].contains($0)
    }
  }

  private func hasDate(_ draft: Draft) -> Bool {
    if draft.words.contains("dated") || draft.words.first == "date" { return true }
    let figures = draft.words.filter { $0.utf8.allSatisfy { Ascii.isDigit($0) } }
    if figures.contains(where: { $0.utf8.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }) { return true }
    return figures.count == 3 && draft.body.count <= 40
  }
}
