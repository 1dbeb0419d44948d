import Annotations
import Documents
import Tokens

/// Finds who is to act: the subject of what is asked, else the lead in a table, else the body over the list.
struct Addressee {
  let source: LearningSource

  /// Who is to act, as named and by id.
  struct Body {
    var name: String
    var id: String
  }

  /// Who is to act on a record; nil where nobody is named.
  func addressee(of draft: RecordDraft) -> Body? {
    if draft.kind == .goodPractice { return nil }
    if let lead = draft.lead { return body(source.tokens.words(ofBlock: lead), lead) }
    let over = draft.kind == .recommendation ? draft.heading.flatMap(overseer) : nil
    for block in draft.blocks.prefix(draft.kind == .recommendation ? 2 : 1) {
      for sentence in source.tokens.sentences(ofBlock: block).prefix(2) {
        guard let subject = subject(source.tokens.words(ofSentence: sentence), block) else { continue }
        if draft.kind == .learning, !isPlain(subject, block) { continue }
        // "The force should ..." under "Marrowdale Police": the heading says who that is.
        return isNamed(subject) ? body(subject, block) : over ?? body(subject, block)
      }
    }
    return over
  }

  /// Whether a subject is a body and little else, and what is said of it is that it should act: a learning statement has
  /// subjects of every kind.
  private func isPlain(_ subject: Range<Int>, _ block: Int) -> Bool {
    let next = (subject.upperBound..<subject.upperBound + 3).prefix {
      $0 < source.tokens.words(ofBlock: block).upperBound
    }
    guard subject.count <= 6, next.contains(where: { SubjectWords.modals.contains(source.key($0)) }) else {
      return false
    }
    return BodyWords.all.contains(source.key(subject.upperBound - 1)) || mention(in: subject, block) != nil
  }

  /// Whether a block's first sentences ask a body to do something.
  func asks(_ block: Int) -> Bool {
    source.tokens.sentences(ofBlock: block).prefix(2).contains { sentence in
      subject(source.tokens.words(ofSentence: sentence), block) != nil
    }
  }

  /// The body that a heading over a list names.
  private func overseer(_ heading: Int) -> Body? {
    guard source.blocks[heading].section == .recommendations, ListTitle.number(source.keys(heading)) == nil else {
      return nil
    }
    let words = source.tokens.words(ofBlock: heading)
    guard !words.isEmpty, words.count <= 16, !source.keys(heading).contains("recommendations"),
      mention(in: words, heading) != nil || words.contains(where: { BodyWords.all.contains(source.key($0)) })
    else { return nil }
    return body(words, heading)
  }

  /// The subject of a sentence that asks: the first body that stands right before "should" and its kin, before "to", or after
  /// "that" before a verb of asking.
  private func subject(_ sentence: Range<Int>, _ block: Int) -> Range<Int>? {
    var start = sentence.lowerBound
    if start == source.tokens.words(ofBlock: block).lowerBound {
      start += ListTitle.number(source.keys(block, first: 5))?.words ?? 0
    }
    let isThat = (start..<min(start + 40, sentence.upperBound)).contains { source.key($0) == "that" }
    let ends = isThat ? SubjectWords.endsAfterThat : SubjectWords.ends
    for end in (start..<sentence.upperBound) where end > start && ends.contains(source.key(end)) && !isNounBefore(end) {
      if let found = subject(from: start, to: end, block) { return found }
    }
    guard !isThat else { return nil }
    let verb = (start..<sentence.upperBound).first { SubjectWords.verbs.contains(source.key($0)) }
    return verb.flatMap { $0 > start ? subject(from: start, to: $0, block) : nil }
  }

  /// The body that ends at a modal: from the sentence's start, from after "that", or from after a comma.
  private func subject(from start: Int, to modal: Int, _ block: Int) -> Range<Int>? {
    var end = modal
    while end - 1 > start, SubjectWords.adverbs.contains(source.key(end - 1)) { end -= 1 }
    let starts = (start..<end).filter { word in
      word == start || source.key(word - 1) == "that" || hasComma(before: word)
    }
    for first in starts {
      var first = first
      while first < end, SubjectWords.openers.contains(source.key(first)) { first += 1 }
      guard first < end, end - first <= 20, !SubjectWords.subordinate.contains(source.key(first)) else { continue }
      guard isBody(first..<min(first + 5, end), block), !isAction(at: first, block) else { continue }
      return withoutAside(first..<end, block)
    }
    return nil
  }

  /// Whether what is asked begins at a word, so that it names nobody: "Review the guidance".
  private func isAction(at word: Int, _ block: Int) -> Bool {
    source.signals(block).contains { signal in
      guard case .action = signal.kind else { return false }
      return signal.words.lowerBound == word
    }
  }

  /// "access to", "in order to": no infinitive begins there.
  private func isNounBefore(_ word: Int) -> Bool {
    source.key(word) == "to" && SubjectWords.nouns.contains(source.key(word - 1))
  }

  private func hasComma(before word: Int) -> Bool {
    let gap = Int(source.tokens.end[word - 1])..<max(Int(source.tokens.end[word - 1]), Int(source.tokens.start[word]))
    return source.document.text.storage[gap].contains(UInt8(ascii: ","))
  }

  /// The words up to the first comma after which no further body is named, or something is said of how.
  private func withoutAside(_ words: Range<Int>, _ block: Int) -> Range<Int> {
    for word in words.dropFirst() where hasComma(before: word) {
      if SubjectWords.asides.contains(source.key(word)) || !isBody(word..<words.upperBound, block) {
        return words.lowerBound..<word
      }
    }
    return words
  }

  /// Whether words name a body: one that is listed, a word for one, letters that stand for one, or a short name.
  private func isBody(_ words: Range<Int>, _ block: Int) -> Bool {
    if mention(in: words, block) != nil { return true }
    return words.contains { word in
      let flags = source.tokens.flags[word]
      let key = source.key(word)
      let isShort = flags.contains(.capitals) && source.tokens.span(word).count >= 3
      let isName = flags.contains(.capitalised) && words.count <= 2 && !SubjectWords.people.contains(key)
      return isShort || isName || BodyWords.all.contains(key)
    }
  }

  /// Whether a subject bears a name: a capital after its first word.
  private func isNamed(_ words: Range<Int>) -> Bool {
    if let first = words.first, source.tokens.flags[first].contains(.capitals) { return true }
    return words.dropFirst().contains { source.tokens.flags[$0].contains(.capitalised) }
      || words.count == 1 || source.key(words.lowerBound) == "all"
  }

  /// Whether words begin with letters such as MSCP, KSCMP or MLSCB.
  private func isLetters(_ words: Range<Int>) -> Bool {
    words.prefix(2).contains { word in
      let key = source.key(word)
      return source.tokens.flags[word].contains(.capitals) && ["scb", "scp", "scmp"].contains { key.hasSuffix($0) }
    }
  }

  private func mention(in words: Range<Int>, _ block: Int) -> Mention? {
    source.mentions(block).first { mention in
      words.overlaps(mention.words)
        && source.entity(mention).map { BodyWords.types.contains($0.type) } ?? false
    }
  }

  private func body(_ words: Range<Int>, _ block: Int) -> Body? {
    guard let first = words.first, let last = words.last else { return nil }
    var end = source.tokens.span(last).end
    if source.document.text.storage[end] == UInt8(ascii: ")") { end += 1 }
    let start = source.tokens.span(first).start
    let spans = source.blocks[block].content.filter { $0.overlaps(Span(start, end)) }
      .map { Span(max($0.start, start), min($0.end, end)) }
    return Body(name: PlainText.of(spans, in: source.document.text), id: id(words, block))
  }

  /// The entity's id; the partnership, its letters and its full name are one.
  private func id(_ words: Range<Int>, _ block: Int) -> String {
    let known = mention(in: words, block).flatMap { source.entity($0)?.id } ?? ""
    let keys = words.map(source.key)
    guard known == "safeguarding-partnership" || BodyWords.isPartnership(keys) || isLetters(words),
      let own = source.document.metadata.partnershipID
    else { return known }
    return own
  }
}

/// Words that name a body though no lexicon lists it.
private enum BodyWords {
  /// The types of entity that can be asked to act.
  static let types: Set = ["agency", "practitioner"]

  /// Whether a name begins with the partnership or the Board: "the Board and its partners", not "in partnership with".
  static func isPartnership(_ keys: [String]) -> Bool {
    guard let place = keys.firstIndex(where: { $0 == "partnership" || $0 == "board" }) else { return false }
    return keys[place] == "board" ? place <= 2 : place == 0 || keys[place - 1] != "in"
  }

  static let all: Set<String> = [
    "partnership", "board", "agencies", "agency", "services", "service", "trust", "trusts", "council", "partners",
    "practices", "departments", "department", "teams", "team", "schools", "school", "hub", "providers", "provider",
    "police", "authority", "authorities", "partner", "organisations", "organisation", "managers", "practitioners",
    "professionals", "staff", "commissioners", "group", "committee", "chairs", "supervisors", "workers", "leads",
    "hospital", "hospitals", "government", "constabulary", "association", "landlords", "clinics", "force", "landlord",
  ]
}

/// The words around the subject of what is asked.
private enum SubjectWords {
  static let modals: Set<String> = ["should", "must", "shall", "needs", "need", "ought"]
  /// What may stand right after the subject of what is asked.
  static let ends = modals.union(["to", "will"])
  static let endsAfterThat = ends.union(verbs)
  /// After "that" a body asks without a modal: "That the Partnership commissions ...".
  static let verbs: Set<String> = [
    "requires", "require", "asks", "ask", "requests", "request", "invites", "invite", "ensure", "ensures", "commission",
    "commissions", "review", "reviews", "develop", "develops", "seek", "seeks", "consider", "considers", "convene",
    "convenes", "draw", "draws", "establish", "establishes", "adopt", "adopts", "reissue", "reissues", "relaunch",
    "relaunches", "agree", "agrees", "fund", "funds", "shows", "show", "provide", "provides", "treat", "are", "is",
    "receive", "audit", "audits", "work", "works", "make", "makes", "take", "takes", "undertake", "undertakes", "give",
    "gives",
    "revise", "revises", "update", "updates", "promote", "promotes", "monitor", "monitors",
  ]
  static let adverbs: Set<String> = ["also", "therefore", "now", "jointly", "together", "each", "both", "all", "then"]
  static let openers: Set<String> = [
    "recommendation", "consideration", "and", "therefore", "also", "recommended", "that", "action",
  ]
  static let nouns: Set<String> = [
    "access", "according", "due", "relation", "respect", "addition", "response", "order", "attention", "how", "when",
    "what",
    "back", "up", "prior", "regard",
  ]
  static let asides: Set<String> = [
    "with", "together", "through", "as", "when", "where", "whenever", "which", "who", "in", "by", "if", "following",
    "before",
  ]
  /// Words after which nobody is the subject yet.
  static let subordinate: Set<String> = [
    "where", "when", "if", "before", "after", "in", "for", "no", "whenever", "there", "once", "unless", "as", "since",
    "until",
    "while", "by", "it", "this", "given", "wherever", "any", "although", "to", "which", "who", "so", "because", "with",
    "on", "at",
  ]
  /// Whom the asked are to help.
  static let people: Set<String> = [
    "children", "parents", "babies", "mothers", "fathers", "families", "women", "men", "infants", "this", "these",
    "there", "it",
    "information", "training", "guidance", "supervision",
  ]
}
