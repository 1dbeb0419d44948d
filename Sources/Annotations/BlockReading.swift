import Documents
import Matches
import Tokens

/// One block as it is read for what its mentions say.
struct BlockReading {
  let text: SourceText
  let block: Block
  let index: Int
  let tokens: TokenTable
  let scopes: Scopes
  let lexicons: CompiledLexicons
  private let genericity: Genericity

  /// The reading of a block whose cues are `scopes`.
  init(
    _ text: SourceText, _ block: Block, _ index: Int, _ tokens: TokenTable, _ scopes: Scopes, _ all: CompiledLexicons
  ) {
    self.text = text
    self.block = block
    self.index = index
    self.tokens = tokens
    self.scopes = scopes
    lexicons = all
    genericity = Genericity(block, index: index, tokens: tokens, scopes: scopes)
  }

  /// The mention that the hit of a theme makes, affirmed until more is known.
  private func mention(of theme: Int, at hit: Hit) -> Mention {
    let words = Int(hit.first)..<Int(hit.end)
    let span = Span(Int(tokens.start[words.lowerBound]), Int(tokens.end[words.upperBound - 1]))
    return Mention(
      concept: .theme(theme), block: index, words: words, span: span, rule: Int(hit.rule), assertion: .affirmed)
  }

  /// The mentions that the hits of a theme make, in the order of the text.
  func mentions(of theme: Int, at hits: [Hit]) -> [Mention] {
    var mentions = hits.map { hit in
      var mention = mention(of: theme, at: hit)
      mention.assertion = assertion(of: theme, at: hit)
      return mention
    }
    spread(.general, over: &mentions, pastStopsOf: .general)
    if lexicons.themes[theme].absence == .negates { spread(.negated, over: &mentions, pastStopsOf: .denial) }
    for index in mentions.indices where mentions[index].assertion == .affirmed {
      mentions[index].valence = valence(of: theme, at: hits[index])
    }
    return mentions
  }

  /// General where the block, its sentence's form or a cue says so; negated in the scope of a negation, where the theme's
  /// absence negates it; affirmed otherwise.
  private func assertion(of theme: Int, at hit: Hit) -> Assertion {
    let sentence = sentence(of: Int(hit.first))
    let words = tokens.words(ofSentence: sentence)
    if isGeneral { return .general }
    if isTakenBack(sentence, after: hit.end) { return .negated }
    if genericity[sentence - tokens.sentences(ofBlock: index).lowerBound] { return .general }
    if block.section != .recommendations,
      scopes.cover(hit.first, hit.end, in: words, of: .general) || scopes.encloses(hit.first, hit.end, of: .general)
    {
      return .general
    }
    let rule = lexicons.rules[Int(hit.rule)]
    if rule.role != .absent, scopes.cover(hit.first, hit.end, in: words, of: .dismissal, canShare: !rule.hasNegator) {
      return .negated
    }
    let isNegated = isNegated(hit, in: words)
    if rule.role == .absent { return isNegated ? .affirmed : .negated }
    return isNegated && lexicons.themes[theme].absence == .negates ? .negated : .affirmed
  }

  /// Whether the next sentence, or what follows a semicolon, denies what was said: "Alcohol is a factor in many such deaths.
  /// It was not one here."
  private func isTakenBack(_ sentence: Int, after end: Int32) -> Bool {
    let words = tokens.words(ofSentence: sentence)
    let next = scopes.breaks[scopes.breaks.partition { $0 < end }...].first.map(Int.init) ?? words.upperBound
    return next <= words.upperBound && scopes.speaks(in: next..<min(next + 2, blockEnd), of: .retort)
  }

  private var blockEnd: Int { tokens.words(ofBlock: index).upperBound }

  /// Whether a negation covers a hit, or lies inside it where the rule itself has no negator. What is recommended is asked for.
  func isNegated(_ hit: Hit, in words: Range<Int>) -> Bool {
    guard block.section != .recommendations else { return false }
    let isOpen = !lexicons.rules[Int(hit.rule)].hasNegator
    return [.negation, .denial].contains { context in
      scopes.cover(hit.first, hit.end, in: words, of: context, canShare: isOpen)
        || (isOpen && scopes.lies(within: hit.first, hit.end, of: context))
    }
  }

  /// What stands in one clause with what is not affirmed is not affirmed either: "the post-mortem found no injury".
  private func spread(_ assertion: Assertion, over mentions: inout [Mention], pastStopsOf context: Scopes.Context) {
    for order in [Array(mentions.indices), mentions.indices.reversed()] {
      var last: Mention?
      for index in order {
        let mention = mentions[index]
        if mention.assertion == .affirmed, let last, isOneClause(last.words, mention.words, context) {
          mentions[index].assertion = assertion
        }
        last = mentions[index].assertion == assertion ? mentions[index] : nil
      }
    }
  }

  /// Whether two stretches stand in one sentence with no stop of a context between.
  private func isOneClause(_ a: Range<Int>, _ b: Range<Int>, _ context: Scopes.Context) -> Bool {
    let low = min(a.upperBound, b.upperBound)
    let between = low..<max(a.lowerBound, b.lowerBound, low)
    return sentence(of: a.lowerBound) == sentence(of: b.lowerBound) && scopes.stops(in: between, of: context).isEmpty
      && !scopes.isBroken(from: Int32(low), to: Int32(between.upperBound))
  }

  /// A note defines, a bibliography cites, and the members of a terms-of-reference list ask.
  private var isGeneral: Bool {
    block.kind == .footnote || block.section == .references || (block.section == .terms && block.kind == .item)
  }

  /// The sentence that holds a word.
  func sentence(of word: Int) -> Int {
    let sentences = tokens.sentences(ofBlock: index)
    return max(sentences.lowerBound, sentences.partition { tokens.sentenceStart[$0] <= word } - 1)
  }
}
