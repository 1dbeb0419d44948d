import Matches
import Tokens

/// The context cues of one block, and what lies in their scope (after ConText: Harkema et al. 2009, J Biomed Inform 42:839).
///
/// A cue reaches as many words as its lexicon says, never past its sentence and never past a stop; a comma does not stop it.
/// A cue that overlaps a pseudo-cue, or the mention itself, is none.
struct Scopes {
  /// The contexts that the annotator knows, by their lexicons' ids.
  enum Context: String {
    /// What follows or precedes is said to be absent.
    case negation
    /// The statement is not of this case.
    case general
    /// The sentence speaks of this case: its people, its events, this review.
    case particular
    /// Something is asked for.
    case directive
    /// Something needed was absent, late, weak or wrong.
    case gap
    /// Something was done as needed or better.
    case good
  }

  /// A cue in the text.
  private struct Placed {
    let context: Context
    let direction: CueDirection
    let first: Int32
    let end: Int32
  }

  /// Cues that reach forward from their end, ordered by it.
  private var before: [Placed] = []
  /// Cues that reach back from their first word, ordered by it.
  private var after: [Placed] = []
  /// Cues that reach over their sentence, ordered by their first word.
  private var anywhere: [Placed] = []
  private var stops: [Placed] = []
  /// The furthest that a cue reaches.
  private var reach = 0

  /// Takes the cues among a block's hits.
  init(_ hits: some Sequence<Hit>, lexicons: CompiledLexicons) {
    var cues: [Placed] = []
    var pseudo: [Placed] = []
    for hit in hits {
      guard case .cue(let index) = lexicons.rules[Int(hit.rule)].target else { continue }
      let cue = lexicons.cues[index]
      guard let context = Context(rawValue: cue.context) else { continue }
      let placed = Placed(context: context, direction: cue.direction, first: hit.first, end: hit.end)
      switch cue.direction {
      case .pseudo: pseudo.append(placed)
      case .stop: stops.append(placed)
      case .before, .after, .anywhere: cues.append(placed)
      }
    }
    for cue in Self.real(cues, pseudo) { place(cue) }
    before.sort { $0.end < $1.end }
    after.sort { $0.first < $1.first }
    anywhere.sort { $0.first < $1.first }
    stops.sort { $0.first < $1.first }
  }

  /// The cues that overlap no pseudo-cue of their context.
  private static func real(_ cues: [Placed], _ pseudo: [Placed]) -> [Placed] {
    guard !pseudo.isEmpty, let first = pseudo.map(\.first).min(), let end = pseudo.map(\.end).max() else { return cues }
    var marks: [Context: WordMarks] = [:]
    for one in pseudo { marks[one.context, default: WordMarks(first..<end)].insert(one.first, one.end) }
    return cues.filter { !(marks[$0.context]?.contains($0.first, $0.end) ?? false) }
  }

  private mutating func place(_ cue: Placed) {
    switch cue.direction {
    case .before(let words):
      before.append(cue)
      reach = max(reach, words)
    case .after(let words):
      after.append(cue)
      reach = max(reach, words)
    case .anywhere: anywhere.append(cue)
    case .stop, .pseudo: break
    }
  }

  /// Whether words `first..<end` of a sentence lie in the scope of a cue of `context`.
  func cover(_ first: Int32, _ end: Int32, in sentence: Range<Int>, of context: Context) -> Bool {
    for cue in before[before.partition { Int($0.end) < Int(first) - reach }...] {
      guard cue.end <= first else { break }
      guard case .before(let words) = cue.direction, cue.context == context else { continue }
      if sentence.contains(Int(cue.first)), reaches(from: cue.end, to: first, words, context) { return true }
    }
    for cue in after[after.partition { $0.first < end }...] {
      guard Int(cue.first) <= Int(end) + reach, sentence.contains(Int(cue.first)) else { break }
      guard case .after(let words) = cue.direction, cue.context == context else { continue }
      if reaches(from: end, to: cue.first, words, context) { return true }
    }
    return anywhere[anywhere.partition { $0.first < sentence.lowerBound }...].prefix { $0.first < sentence.upperBound }
      .contains { $0.context == context && ($0.end <= first || end <= $0.first) }
  }

  /// Whether a cue of `context` that reaches forward stands among words `first..<end`, as between two words of a mention.
  func lies(within first: Int32, _ end: Int32, of context: Context) -> Bool {
    before[before.partition { $0.end <= first }...].prefix { $0.end < end }
      .contains { $0.context == context && $0.first >= first }
  }

  /// Whether a sentence holds a cue of `context` that counts for all of it, be it inside a mention.
  func speaks(in sentence: Range<Int>, of context: Context) -> Bool {
    anywhere[anywhere.partition { $0.first < sentence.lowerBound }...].prefix { $0.first < sentence.upperBound }
      .contains { $0.context == context }
  }

  /// Whether at most `reach` words and no stop lie between two places.
  private func reaches(from: Int32, to: Int32, _ reach: Int, _ context: Context) -> Bool {
    guard Int(to - from) <= reach else { return false }
    return !stops[stops.partition { $0.first < from }...].prefix { $0.first < to }
      .contains { $0.context == context && $0.end <= to }
  }
}
