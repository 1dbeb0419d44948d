import Matches
import Tokens

/// The context cues of one block, and what lies in their scope (after ConText: Harkema et al. 2009, J Biomed Inform 42:839).
///
/// A cue reaches as many words as its lexicon says, never past its sentence and never past a stop of its context; a comma does
/// not stop it. A cue that overlaps a pseudo-cue of its context, or the mention itself, is none.
struct Scopes {
  /// The cues of one context.
  private struct Cues {
    /// Those that reach forward from their end, ordered by it.
    var before: [Placed] = []
    /// Those that reach back from their first word, ordered by it.
    var after: [Placed] = []
    /// Those that reach over their sentence, ordered by their first word.
    var anywhere: [Placed] = []
    /// What ends a scope, ordered by its first word.
    var stops: [Placed] = []
    /// The furthest that a cue reaches.
    var reach = 0
  }

  /// A cue in the text.
  private struct Placed {
    let direction: CueDirection
    let first: Int32
    let end: Int32
  }

  /// More words than a cue has.
  private static let longest: Int32 = 24

  /// The cues by context.
  private var cues: [Cues?] = Array(repeating: nil, count: Context.allCases.count)
  /// The words that follow a semicolon, which ends every scope.
  let breaks: [Int32]

  /// Takes the cues among a block's hits.
  init(_ hits: some Sequence<Hit>, breaks: [Int32] = [], lexicons: CompiledLexicons, contexts: [Context?]) {
    self.breaks = breaks
    var found: [[Placed]] = Array(repeating: [], count: Context.allCases.count)
    for hit in hits {
      guard case .cue(let index) = lexicons.rules[Int(hit.rule)].target, let context = contexts[index] else { continue }
      found[context.place].append(Placed(direction: lexicons.cues[index].direction, first: hit.first, end: hit.end))
    }
    for place in found.indices where !found[place].isEmpty { cues[place] = Self.sorted(Self.real(found[place])) }
  }

  /// The cues that overlap no pseudo-cue, and the stops.
  private static func real(_ cues: [Placed]) -> [Placed] {
    let pseudo = cues.filter { $0.direction == .pseudo }
    guard let first = pseudo.map(\.first).min(), let end = pseudo.map(\.end).max() else { return cues }
    var marks = WordMarks(first..<end)
    for one in pseudo { marks.insert(one.first, one.end) }
    return cues.filter { $0.direction == .stop || !marks.contains($0.first, $0.end) }
  }

  private static func sorted(_ placed: [Placed]) -> Cues {
    var cues = Cues()
    for cue in placed {
      switch cue.direction {
      case .before(let words):
        cues.before.append(cue)
        cues.reach = max(cues.reach, words)
      case .after(let words):
        cues.after.append(cue)
        cues.reach = max(cues.reach, words)
      case .anywhere: cues.anywhere.append(cue)
      case .stop: cues.stops.append(cue)
      case .pseudo: break
      }
    }
    cues.before.sort { $0.end < $1.end }
    cues.after.sort { $0.first < $1.first }
    cues.anywhere.sort { $0.first < $1.first }
    cues.stops.sort { $0.first < $1.first }
    return cues
  }

  /// Whether words `first..<end` of a sentence lie in the scope of a cue of `context`.
  ///
  /// A cue that shares words with the mention and begins before it counts if `canShare`: "did not carry" of "carry a knife".
  func cover(
    _ first: Int32, _ end: Int32, in sentence: Range<Int>, of context: Context, canShare: Bool = false
  ) -> Bool {
    guard let cues = cues[context.place] else { return false }
    for cue in cues.before[cues.before.partition { Int($0.end) < Int(first) - cues.reach }...] {
      guard cue.end <= (canShare ? end : first) else { break }
      guard case .before(let words) = cue.direction, cue.first < first else { continue }
      if sentence.contains(Int(cue.first)), reaches(from: cue.end, to: first, words, cues.stops) { return true }
    }
    for cue in cues.after[cues.after.partition { $0.first < end }...] {
      guard Int(cue.first) <= Int(end) + cues.reach, sentence.contains(Int(cue.first)) else { break }
      guard case .after(let words) = cue.direction else { continue }
      if reaches(from: end, to: cue.first, words, cues.stops) { return true }
    }
    return cues.anywhere[cues.anywhere.partition { $0.first < sentence.lowerBound }...].lazy
      .prefix { $0.first < sentence.upperBound }.contains { $0.end <= first || end <= $0.first }
  }

  /// Whether a cue of `context` that reaches forward stands among words `first..<end`, as between two words of a mention.
  func lies(within first: Int32, _ end: Int32, of context: Context) -> Bool {
    guard let before = cues[context.place]?.before else { return false }
    return before[before.partition { $0.end <= first }...].lazy.prefix { $0.end < end }.contains { $0.first >= first }
  }

  /// Whether words `first..<end` lie inside a cue of `context` that reaches forward: the law that "under section 47 ... must" names.
  func encloses(_ first: Int32, _ end: Int32, of context: Context) -> Bool {
    guard let before = cues[context.place]?.before else { return false }
    return before[before.partition { $0.end < end }...].lazy.prefix { $0.end <= end + Self.longest }
      .contains { $0.first <= first }
  }

  /// Whether words hold a cue of `context` that counts for its sentence, be it inside a mention.
  func speaks(in words: Range<Int>, of context: Context) -> Bool {
    guard let anywhere = cues[context.place]?.anywhere else { return false }
    let next = anywhere.partition { $0.first < words.lowerBound }
    return next < anywhere.endIndex && anywhere[next].first < words.upperBound
  }

  /// Whether words hold a cue of `context` that reaches forward or counts for its sentence.
  func opens(in words: Range<Int>, of context: Context) -> Bool {
    guard let before = cues[context.place]?.before else { return speaks(in: words, of: context) }
    let next = before.partition { $0.end <= words.lowerBound }
    return (next < before.endIndex && before[next].end <= words.upperBound) || speaks(in: words, of: context)
  }

  /// The first words of the stops of `context` that begin among some words, in their order.
  func stops(in words: Range<Int>, of context: Context) -> [Int] {
    guard let stops = cues[context.place]?.stops else { return [] }
    return stops[stops.partition { $0.first < words.lowerBound }...].prefix { $0.first < words.upperBound }
      .map { Int($0.first) }
  }

  /// Whether a semicolon stands between two places.
  func isBroken(from: Int32, to: Int32) -> Bool {
    let next = breaks.partition { $0 < from }
    return next < breaks.endIndex && breaks[next] <= to
  }

  /// Whether at most `reach` words, and neither a stop nor a semicolon, lie between two places.
  private func reaches(from: Int32, to: Int32, _ reach: Int, _ stops: [Placed]) -> Bool {
    guard Int(to - from) <= reach, !isBroken(from: from, to: to) else { return false }
    guard from < to else { return true }
    return !stops[stops.partition { $0.first < from }...].lazy.prefix { $0.first < to }.contains { $0.end <= to }
  }
}

extension Scopes {
  /// The contexts that the annotator knows, by their lexicons' ids.
  enum Context: Int, CaseIterable {
    /// What follows or precedes is said to be absent: one thing or a short list, in the clause.
    case negation
    /// The whole clause denies, also past relative clauses: "nobody who ...", "was looked for and not found". Of concerns.
    case denial
    /// What follows or precedes is said to have had no part, be it a concern or practice: "was not a factor".
    case dismissal
    /// The statement is not of this case.
    case general
    /// The sentence is a truth of the field, if nothing in it is particular: "a parent who is tired may ...".
    case truth
    /// The sentence goes on from the one before it: "It found ...", "This is ...".
    case echo
    /// The sentence takes back the one before it: "It was not so here."
    case retort
    /// The sentence speaks of this case: its people, its events, this review.
    case particular
    /// Something is asked for.
    case directive
    /// Something needed was absent, late, weak or wrong.
    case gap
    /// Words that say so of practice, and nothing of a family: "not", "late", "missed".
    case lapse
    /// Something was done as needed or better.
    case good
    /// A practitioner did what practitioners do; where work is judged, that is praise unless something says otherwise.
    case done
  }

  /// The context of each cue of compiled lexicons; nil for one that is none of the annotator's.
  static func contexts(of lexicons: CompiledLexicons) -> [Context?] {
    lexicons.cues.map { Context(name: $0.context) }
  }
}

extension Scopes.Context {
  /// The context's place among all contexts.
  var place: Int { rawValue }

  /// The context that a lexicon's id names.
  init?(name: String) {
    guard let context = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = context
  }
}
