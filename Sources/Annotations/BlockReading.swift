import Documents
import Matches
import Tokens

/// One block as it is read for what its mentions assert.
struct BlockReading {
  let block: Block
  let index: Int
  let tokens: TokenTable
  let scopes: Scopes
  let lexicons: CompiledLexicons

  /// The mention that a hit makes.
  func mention(of concept: Concept, at hit: Hit) -> Mention {
    let words = Int(hit.first)..<Int(hit.end)
    let span = Span(Int(tokens.start[words.lowerBound]), Int(tokens.end[words.upperBound - 1]))
    return Mention(
      concept: concept, block: index, words: words, span: span, rule: Int(hit.rule),
      assertion: assertion(of: concept, at: hit))
  }

  /// General where the block, its sentence's form or a cue says so; negated in the scope of a negation, where the theme's
  /// absence negates it; affirmed otherwise.
  private func assertion(of concept: Concept, at hit: Hit) -> Assertion {
    guard case .theme(let theme) = concept else { return .affirmed }
    let sentence = sentence(of: Int(hit.first))
    let words = tokens.words(ofSentence: sentence)
    if isGeneral || tokens.sentenceMark[sentence] == UInt8(ascii: "?") || isTruism(words) { return .general }
    if scopes.cover(hit.first, hit.end, in: words, of: .general) { return .general }
    let rule = lexicons.rules[Int(hit.rule)]
    let isNegated =
      scopes.cover(hit.first, hit.end, in: words, of: .negation)
      || (!rule.hasNegator && scopes.lies(within: hit.first, hit.end, of: .negation))
    if rule.role == .absent { return isNegated ? .affirmed : .negated }
    return isNegated && lexicons.themes[theme].absence == .negates ? .negated : .affirmed
  }

  /// A learning point that speaks of nobody here and asks for nothing: "Good supervision helps staff to think."
  private func isTruism(_ sentence: Range<Int>) -> Bool {
    block.section == .learning && (block.kind == .item || block.kind == .para)
      && !scopes.speaks(in: sentence, of: .particular) && !scopes.speaks(in: sentence, of: .directive)
  }

  /// A note defines, a bibliography cites, and the members of a terms-of-reference list ask.
  private var isGeneral: Bool {
    block.kind == .footnote || block.section == .references || (block.section == .terms && block.kind == .item)
  }

  private func sentence(of word: Int) -> Int {
    let sentences = tokens.sentences(ofBlock: index)
    return max(sentences.lowerBound, sentences.partition { tokens.sentenceStart[$0] <= word } - 1)
  }
}
