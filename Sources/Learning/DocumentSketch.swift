import Documents
import Tokens

/// A small fingerprint of a document's words by which copies of it are recognised.
///
/// Of all runs of five words those are kept whose hash falls below a bound, one in 32 (a "mod" sketch: A. Broder, "On the
/// resemblance and containment of documents", 1997); so two sketches say how much of one document stands in the other.
public struct DocumentSketch: Sendable, Equatable {
  /// The hashes that were kept, ascending.
  public let hashes: [UInt64]

  /// One run of words in so many is kept.
  private static let share: UInt64 = 32
  /// The number of words of a run.
  private static let run = 5

  /// The sketch of a document's paragraphs, items and table rows.
  public init(_ tokens: TokenTable, blocks: [Block]) {
    var kept: Set<UInt64> = []
    for (index, block) in blocks.enumerated() where block.kind.counts {
      let words = tokens.words(ofBlock: index)
      guard words.count >= Self.run else { continue }
      for first in words.lowerBound...(words.upperBound - Self.run) {
        var state = Folding.seed
        for word in first..<first + Self.run { state = Folding.combine(state, tokens.hash[word]) }
        let hash = Folding.finish(state, Self.run)
        if hash < UInt64.max / Self.share { kept.insert(hash) }
      }
    }
    hashes = kept.sorted()
  }

  /// The share of the smaller document that stands in the other, 0 to 1, estimated.
  public func containment(in other: DocumentSketch) -> Double {
    var both = 0
    var (i, j) = (0, 0)
    while i < hashes.count, j < other.hashes.count {
      if hashes[i] == other.hashes[j] {
        both += 1
        i += 1
        j += 1
      } else if hashes[i] < other.hashes[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let smaller = min(hashes.count, other.hashes.count)
    return smaller > 0 ? Double(both) / Double(smaller) : 0
  }
}
