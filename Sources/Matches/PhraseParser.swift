import Documents

/// Reads an atom from its signs: sequences, alternatives, brackets. Recursive descent, one sign ahead.
struct PhraseParser {
  private let tokens: ArraySlice<PatternToken>
  private var index: Int
  /// Where to report what is missing at the end.
  private let end: Place
  private var fault: (place: Place, problem: String, mend: String)?

  private init(tokens: ArraySlice<PatternToken>, end: Place) {
    self.tokens = tokens
    self.end = end
    index = tokens.startIndex
  }

  /// The phrase that the signs write; nil after a fault, which is reported.
  static func phrase(
    of tokens: ArraySlice<PatternToken>, end: Place, findings: inout FindingList
  ) -> Phrase? {
    var parser = PhraseParser(tokens: tokens, end: end)
    let phrase = parser.choice(depth: 0)
    if let fault = parser.fault {
      findings.error(fault.place, fault.problem, fault.mend)
      return nil
    }
    return phrase
  }

  private var current: PatternToken? { index < tokens.endIndex ? tokens[index] : nil }
  private var place: Place { current?.place ?? end }

  private mutating func fail(_ place: Place, _ problem: String, _ mend: String) {
    if fault == nil { fault = (place, problem, mend) }
    index = tokens.endIndex
  }

  private mutating func choice(depth: Int) -> Phrase {
    var alternatives = [sequence(depth: depth)]
    while fault == nil, let token = current {
      if case .bar = token.kind {
        index += 1
        alternatives.append(sequence(depth: depth))
      } else if depth > 0 {
        break
      } else {
        fail(token.place, "a bracket closes that none opened", "leave it out or open it before")
      }
    }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func sequence(depth: Int) -> Phrase {
    var items: [Phrase] = []
    while fault == nil, let token = current, !Self.endsSequence(token) {
      items.append(tightChoice(depth: depth))
    }
    if items.isEmpty { fail(place, "no word stands here", "write a word, or leave out the bar or bracket") }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private static func endsSequence(_ token: PatternToken) -> Bool {
    switch token.kind {
    case .bar, .closeGroup, .closeOptional: true
    default: false
    }
  }

  private mutating func tightChoice(depth: Int) -> Phrase {
    if let token = current, !token.afterBlank, index > tokens.startIndex, !opens(before: index) {
      fail(token.place, "two words run together", "write a blank here")
    }
    var alternatives: [Phrase] = []
    var optional: Place?
    repeat {
      if !alternatives.isEmpty { index += 1 }
      if let token = current, token.kind == .openOptional { optional = optional ?? token.place }
      alternatives.append(item(depth: depth))
    } while fault == nil && current?.kind == .bar(tight: true)
    if alternatives.count > 1, let optional {
      fail(optional, "an optional word in a tight choice", "write `[a|b]` for a choice that may be missing")
    }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private func opens(before index: Int) -> Bool {
    switch tokens[index - 1].kind {
    case .openGroup, .openOptional, .bar: true
    default: false
    }
  }

  private mutating func item(depth: Int) -> Phrase {
    guard let token = current else {
      fail(end, "no word stands here", "write a word after the bar")
      return .any
    }
    index += 1
    switch token.kind {
    case .word(let word): return .word(word, token.place)
    case .any: return .any
    case .reference(let name): return .reference(name, token.place)
    case .openGroup: return bracketed(token, close: .closeGroup, depth: depth + 1)
    case .openOptional: return .optional(bracketed(token, close: .closeOptional, depth: depth + 1))
    case .plus, .gap: fail(token.place, "a join inside brackets", "give the bracket a `let` of its own")
    case .bar, .closeGroup, .closeOptional:
      fail(token.place, "no word stands here", "write a word, or leave out the bar or bracket")
    }
    return .any
  }

  private mutating func bracketed(_ open: PatternToken, close: PatternToken.Kind, depth: Int) -> Phrase {
    if depth > LanguageBound.depth {
      fail(open.place, "brackets nest deeper than \(LanguageBound.depth)", "name the inner part with `let`")
      return .any
    }
    let phrase = choice(depth: depth)
    guard fault == nil else { return .any }
    if current?.kind == close {
      index += 1
    } else {
      fail(open.place, "a bracket that is not closed", close == .closeGroup ? "write `)`" : "write `]`")
    }
    return phrase
  }
}
