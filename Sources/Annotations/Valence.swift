import Documents
import Matches
import Tokens

/// What an affirmed theme of a block says of practice, as the codebook's "Valence" defines it. Ordered by what wins.
public enum Valence: String, Sendable, CaseIterable, Comparable {
  /// The rest, such as facts of the family.
  case neutral
  /// Done as needed or better.
  case goodPractice = "good-practice"
  /// Something needed was absent, late, weak or wrong, or is asked for.
  case gap

  private var strength: Int {
    switch self {
    case .neutral: 0
    case .goodPractice: 1
    case .gap: 2
    }
  }

  /// Neutral, then good practice, then gap.
  public static func < (a: Valence, b: Valence) -> Bool { a.strength < b.strength }
}

extension BlockReading {
  /// The most words on either side of a mention that are looked at.
  private static let reach = 60

  /// The valence of an affirmed mention: what its clause says, else its sentence, else its section.
  func valence(of theme: Int, at hit: Hit) -> Valence {
    let sentence = tokens.words(ofSentence: sentence(of: Int(hit.first)))
    let low = max(sentence.lowerBound, Int(hit.first) - Self.reach)
    let near = low..<min(sentence.upperBound, Int(hit.end) + Self.reach)
    let isPractice = lexicons.themes[theme].absence == .affirms && !tells
    if block.section == .recommendations && scopes.speaks(in: near, of: .directive) { return .gap }
    let clause = clause(of: hit, in: near)
    if let said = said(in: clause, isPractice) { return said }
    if isPractice, isNegated(hit, in: sentence) { return .gap }
    if clause != near, let said = said(in: near, isPractice) { return said }
    switch block.section {
    case .recommendations: return .gap
    case .goodPractice: return .goodPractice
    case .background, .introduction: return .neutral
    default: break
    }
    if scopes.speaks(in: near, of: .directive) { return .gap }
    return judges && scopes.speaks(in: clause, of: .done) && !hasNumber(near) ? .goodPractice : .neutral
  }

  /// Whether the section judges the work. What is told with a date or number is a fact all the same.
  private var judges: Bool { block.section == .analysis || block.section == .conclusion }

  private func hasNumber(_ words: Range<Int>) -> Bool { words.contains { tokens.flags[$0].contains(.digit) } }

  /// Whether the section tells who the family are: what it says was absent, or needed, is no judgement of practice.
  private var tells: Bool { block.section == .background || block.section == .introduction }

  /// What some words say of practice; nil where they say nothing.
  private func said(in words: Range<Int>, _ isPractice: Bool) -> Valence? {
    if scopes.speaks(in: words, of: .gap) { return .gap }
    if scopes.speaks(in: words, of: .good) { return .goodPractice }
    return isPractice && scopes.speaks(in: words, of: .lapse) ? .gap : nil
  }

  /// The clause of a hit: it ends at a semicolon and at the stops of `gap`; where such a word opens the sentence
  /// ("Although ..., ..."), at the comma that follows.
  private func clause(of hit: Hit, in words: Range<Int>) -> Range<Int> {
    var low = words.lowerBound
    var high = words.upperBound
    var stops = scopes.stops(in: words, of: .gap)
    if stops.first == words.lowerBound,
      let comma = words.dropFirst().first(where: { tokens.mark(UInt8(ascii: ","), before: $0, in: text) })
    {
      stops.append(comma)
    }
    stops += scopes.breaks[scopes.breaks.partition { $0 <= words.lowerBound }...].prefix { $0 < words.upperBound }
      .map(Int.init)
    for stop in stops {
      if stop < Int(hit.end) { low = max(low, stop) }
      if stop >= Int(hit.end) { high = min(high, stop) }
    }
    return low..<high
  }
}
