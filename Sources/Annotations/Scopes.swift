import Matches
import Tokens

/// The context cues of one block, and what lies in their scope (after ConText: Harkema et al. 2009, J Biomed Inform 42:839).
///
/// A cue reaches as many words as its lexicon says, never past its sentence and never past a stop; a comma does not stop it.
/// A cue that overlaps a pseudo-cue, or the mention itself, is none.
struct Scopes {
  /// The contexts that the annotator knows, by their lexicons' ids.
  enum Context: String {
    case negation, general
  }

  /// A cue in the text.
  private struct Placed {
    let context: Context
    let direction: CueDirection
    let first: Int32
    let end: Int32
  }

  private var cues: [Placed] = []
  private var stops: [Placed] = []

  /// Takes the cues among a block's hits.
  init(_ hits: some Sequence<Hit>, lexicons: CompiledLexicons) {
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
    cues.removeAll { cue in
      pseudo.contains { $0.context == cue.context && $0.first < cue.end && cue.first < $0.end }
    }
  }

  /// Whether words `first..<end` of a sentence lie in the scope of a cue of `context`.
  func cover(_ first: Int32, _ end: Int32, in sentence: Range<Int>, of context: Context) -> Bool {
    cues.contains { cue in
      guard cue.context == context, sentence.contains(Int(cue.first)), cue.end <= first || end <= cue.first else {
        return false
      }
      switch cue.direction {
      case .anywhere: return true
      case .before(let reach): return cue.end <= first && reaches(from: cue.end, to: first, reach, context)
      case .after(let reach): return end <= cue.first && reaches(from: end, to: cue.first, reach, context)
      case .stop, .pseudo: return false
      }
    }
  }

  /// Whether at most `reach` words and no stop lie between two places.
  private func reaches(from: Int32, to: Int32, _ reach: Int, _ context: Context) -> Bool {
    Int(to - from) <= reach && !stops.contains { $0.context == context && from <= $0.first && $0.end <= to }
  }
}
