import Documents
import Matches
import Tokens

/// One block as it is read for the entities that it names.
struct EntityReading {
  let index: Int
  let document: Document
  let tokens: TokenTable
  let lexicons: CompiledLexicons
  let abbreviations: DocumentAbbreviations
  /// Which entities are signals of learning, by entity.
  let isSignal: [Bool]

  private var text: SourceText { document.text }

  /// The mentions of the block, in the order of the text, from the hits of the lexicons' entities.
  ///
  /// The longest candidate of all that overlap stays, see ``Overlaps``; then names and codes beside it become part of it.
  func mentions(of hits: ArraySlice<Hit>, lookup: inout EntityLookup) -> [Mention] {
    let time = TimeText(tokens, block: index, in: text)
    var candidates = hits.compactMap { hit -> EntityCandidate? in
      guard case .entity(let entity) = lexicons.rules[Int(hit.rule)].target,
        !isSignal[entity]
      else { return nil }
      let end = Int32(endInBracket(Int(hit.first)..<Int(hit.end)))
      return EntityCandidate(first: hit.first, end: end, concept: .entity(entity), rule: Int(hit.rule))
    }
    overlay(&candidates)
    candidates += times(time)
    candidates += SectionSign(time: time, lexicons: lexicons).candidates(&lookup)
    candidates += CodedRoles(tokens, in: text, lexicons, abbreviations).candidates(time.words, &lookup)
    candidates += SubjectMentions(document.metadata.subject, tokens, in: text).candidates(time.words)
    let kept = Overlaps.entities(candidates)
    return EntityExtent(time: time, lexicons: lexicons).extended(kept).map { mention($0, time) }
  }

  /// Puts what the document's abbreviations stand for in the place of what the lexicons say of them.
  private func overlay(_ candidates: inout [EntityCandidate]) {
    guard !abbreviations.isEmpty else { return }
    let uses = uses(besides: Set(candidates.map(\.first)))
    guard !uses.isEmpty else { return }
    candidates.removeAll { candidate in
      (candidate.first - 2...candidate.first).contains { start in
        uses[start].map { candidate.end <= $0.end } ?? false
      }
    }
    for (start, use) in uses.sorted(by: { $0.key < $1.key }) {
      guard let entity = use.entity else { continue }
      candidates.append(EntityCandidate(first: start, end: use.end, concept: .entity(entity), rule: nil))
    }
  }

  /// The uses of the document's abbreviations by their first word; letters in a slipped order count where the lexicons
  /// know no entity that begins there.
  private func uses(besides known: Set<Int32>) -> [Int32: (end: Int32, entity: Int?)] {
    let words = tokens.words(ofBlock: index)
    var uses: [Int32: (end: Int32, entity: Int?)] = [:]
    for word in words where tokens.flags[word].contains(.capitalised) {
      guard let short = ShortForm(at: word, tokens, in: text, limit: words.upperBound) else { continue }
      var meaning = abbreviations.meaning(of: short.letters, at: word)
      if meaning == nil, !known.contains(Int32(word)) {
        meaning = abbreviations.meaning(ofTransposed: short.letters, at: word)
      }
      if let meaning { uses[Int32(word)] = (Int32(short.end), meaning.entity) }
    }
    return uses
  }

  private func times(_ time: TimeText) -> [EntityCandidate] {
    let dates = DateScan(time).dates().map { words, id in
      candidate(words, EntityValue(type: "date", id: id, name: id))
    }
    let ages = AgeScan(time).ages().map { words, age in
      candidate(words, EntityValue(type: "age", id: age.id, name: age.name))
    }
    return ages + dates
  }

  private func candidate(_ words: Range<Int>, _ value: EntityValue) -> EntityCandidate {
    EntityCandidate(first: Int32(words.lowerBound), end: Int32(words.upperBound), concept: .value(value), rule: nil)
  }

  private func mention(_ candidate: EntityCandidate, _ time: TimeText) -> Mention {
    let words = Int(candidate.first)..<Int(candidate.end)
    var span = Span(Int(tokens.start[words.lowerBound]), Int(tokens.end[words.upperBound - 1]))
    if !keepsPossessive(candidate.concept) { span.end = endWithoutPossessive(words.upperBound - 1) }
    if let sign = time.sign(before: words.lowerBound) { span.start = sign }
    if opensBracket(span), text.storage[span.end] == UInt8(ascii: ")") { span.end += 1 }
    return Mention(
      concept: candidate.concept, block: index, words: words, span: span, rule: candidate.rule, assertion: .affirmed)
  }

  /// The word after the last one inside the bracket in which a hit begins: of "(MACE) panel" just the letters.
  private func endInBracket(_ words: Range<Int>) -> Int {
    var depth = 0
    for word in words.dropFirst() where tokens.end[word - 1] <= tokens.start[word] {
      for byte in text.storage[Int(tokens.end[word - 1])..<Int(tokens.start[word])] {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if depth < 0 { return word }
      }
    }
    return words.upperBound
  }

  /// Whether a bracket in the span is not closed there: "Working Together to Safeguard Children (2018".
  private func opensBracket(_ span: Span) -> Bool {
    let bytes = text.storage[span.start..<span.end]
    return bytes.count { $0 == UInt8(ascii: "(") } > bytes.count { $0 == UInt8(ascii: ")") }
  }

  /// Whether the possessive is part of the name: Barnardo's.
  private func keepsPossessive(_ concept: Concept) -> Bool {
    guard case .entity(let entity) = concept else { return false }
    return lexicons.entities[entity].name.hasSuffix("'s")
  }

  /// The byte after a word, a possessive `'s` left out.
  private func endWithoutPossessive(_ word: Int) -> Int {
    let span = tokens.span(word)
    let bytes = text.storage[span.start..<span.end]
    for ending in ["'s", "\u{2019}s", "'S", "\u{2019}S"] where bytes.count > ending.utf8.count {
      if bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return span.end - ending.utf8.count }
    }
    return span.end
  }
}
