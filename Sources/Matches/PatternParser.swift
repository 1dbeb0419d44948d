import Documents

/// Reads a whole pattern: atoms, the join between them, its exclusions.
struct PatternParser {
  private let tokens: [PatternToken]
  private let end: Place

  /// The pattern in a range of a line; nil after a fault, which is reported.
  static func pattern(of line: LexiconLine, in range: Range<Int>, findings: inout FindingList) -> Pattern? {
    guard let tokens = PatternLexer.tokens(of: line, in: range, findings: &findings) else { return nil }
    let parser = PatternParser(tokens: tokens, end: line.place(at: range.upperBound))
    return parser.pattern(place: line.place(at: range.lowerBound), findings: &findings)
  }

  private func pattern(place: Place, findings: inout FindingList) -> Pattern? {
    let parts = split(tokens[...]) { $0.plainWord == "unless" }
    guard let join = join(parts[0], exclusion: false, findings: &findings) else { return nil }
    var pattern = Pattern(join: join.join, exclusions: [], place: place)
    for part in parts.dropFirst() {
      guard let excluded = self.join(part, exclusion: true, findings: &findings) else { return nil }
      pattern.exclusions.append(.init(join: excluded.join, within: excluded.within))
    }
    return pattern
  }

  /// Cuts the signs outside brackets where `separates` says so.
  private func split(
    _ slice: ArraySlice<PatternToken>, where separates: (PatternToken) -> Bool
  ) -> [ArraySlice<PatternToken>] {
    var parts: [ArraySlice<PatternToken>] = []
    var depth = 0
    var start = slice.startIndex
    for index in slice.indices {
      switch slice[index].kind {
      case .openGroup, .openOptional: depth += 1
      case .closeGroup, .closeOptional: depth = max(0, depth - 1)
      default:
        if depth == 0, separates(slice[index]) {
          parts.append(slice[start..<index])
          start = index + 1
        }
      }
    }
    parts.append(slice[start...])
    return parts
  }

  private func join(
    _ part: ArraySlice<PatternToken>, exclusion: Bool, findings: inout FindingList
  ) -> (join: Join, within: Int?)? {
    var part = part
    var within: Int?
    if exclusion, case .words(let words)? = Self.reach(at: part) {
      let inner = part.dropLast(2)
      // In `unless A + B within 3 within 2` the first window is the join's.
      if !isTogether(part) || Self.reach(at: inner) != nil {
        guard check(words, at: part, &findings) else { return nil }
        within = words
        part = inner
      }
    }
    guard let join = join(part, findings: &findings) else { return nil }
    return (join, within)
  }

  private func isTogether(_ part: ArraySlice<PatternToken>) -> Bool { split(part) { $0.kind == .plus }.count > 1 }

  private func join(_ part: ArraySlice<PatternToken>, findings: inout FindingList) -> Join? {
    if isTogether(part) { return together(part, &findings) }
    let gaps = part.indices.filter { isTopLevelGap($0, in: part) }
    if let place = part.dropLast().last?.place, Self.reach(at: part) != nil {
      let mend =
        gaps.isEmpty
        ? "write `A + B within 6`, or brackets around the words themselves"
        : "write the number of words with the gap, as in `..8`"
      findings.error(place, "a window without `+`", mend)
      return nil
    }
    if gaps.isEmpty { return phrase(part, &findings).map(Join.phrase) }
    return chain(part, gaps: gaps, &findings)
  }

  private func isTopLevelGap(_ index: Int, in part: ArraySlice<PatternToken>) -> Bool {
    guard case .gap = part[index].kind else { return false }
    var depth = 0
    for token in part[..<index] {
      switch token.kind {
      case .openGroup, .openOptional: depth += 1
      case .closeGroup, .closeOptional: depth = max(0, depth - 1)
      default: break
      }
    }
    return depth == 0
  }

  private func chain(_ part: ArraySlice<PatternToken>, gaps: [Int], _ findings: inout FindingList) -> Join? {
    var members: [Phrase] = []
    var widths: [Int] = []
    var start = part.startIndex
    for stop in gaps + [part.endIndex] {
      if stop < part.endIndex, case .gap(let words) = part[stop].kind { widths.append(words) }
      guard let member = member(part[start..<stop], &findings) else { return nil }
      members.append(member)
      start = stop + 1
    }
    return .chain(members, gaps: widths)
  }

  private func together(_ part: ArraySlice<PatternToken>, _ findings: inout FindingList) -> Join? {
    guard let reach = Self.reach(at: part) else {
      let place = part.first { $0.kind == .plus }?.place ?? end
      findings.error(
        place, "`+` without a window", "end the line with `within 6`, `in sentence` or `in block`")
      return nil
    }
    if case .words(let words) = reach, !check(words, at: part, &findings) { return nil }
    let members = split(part.dropLast(2)) { $0.kind == .plus }
    if members.count > LanguageBound.members {
      let place = members[LanguageBound.members].first?.place ?? end
      findings.error(
        place, "more than \(LanguageBound.members) members in a join", "use fewer, or join some with ` | ` in a `let`")
      return nil
    }
    var phrases: [Phrase] = []
    for part in members {
      if let gap = part.indices.first(where: { isTopLevelGap($0, in: part) }) {
        findings.error(part[gap].place, "a gap inside a `+` join", "use either `..` or `+` in one pattern")
        return nil
      }
      guard let phrase = member(part, &findings) else { return nil }
      phrases.append(phrase)
    }
    return .together(phrases, reach)
  }

  private func check(_ words: Int, at part: ArraySlice<PatternToken>, _ findings: inout FindingList) -> Bool {
    if words <= LanguageBound.window { return true }
    findings.error(
      part.last?.place ?? end, "a window of more than \(LanguageBound.window) words",
      "write \(LanguageBound.window) at most, or `in sentence`")
    return false
  }

  private func member(_ part: ArraySlice<PatternToken>, _ findings: inout FindingList) -> Phrase? {
    let bars = split(part) { $0.kind == .bar(tight: false) }
    if bars.count > 1, let bar = part.first(where: { $0.kind == .bar(tight: false) }) {
      findings.error(bar.place, "alternatives in a join without brackets", "write brackets around them, or a `let`")
      return nil
    }
    return phrase(part, &findings)
  }

  private func phrase(_ part: ArraySlice<PatternToken>, _ findings: inout FindingList) -> Phrase? {
    let next = part.endIndex < tokens.count ? tokens[part.endIndex].place : end
    return PhraseParser.phrase(of: part, end: next, findings: &findings)
  }

  /// The `within N`, `in sentence` or `in block` that ends the signs.
  private static func reach(at part: ArraySlice<PatternToken>) -> Reach? {
    guard part.count > 2, let last = part.last?.plainWord else { return nil }
    switch (part[part.endIndex - 2].plainWord, last) {
    case ("within", _): return last.allSatisfy { $0.isASCII && $0.isNumber } ? .words(Int(last) ?? .max) : nil
    case ("in", "sentence"): return .sentence
    case ("in", "block"): return .block
    default: return nil
    }
  }
}
