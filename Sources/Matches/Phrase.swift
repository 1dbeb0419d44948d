import Documents

/// A pattern as written, before names are resolved: the words that stand together.
package indirect enum Phrase: Sendable, Equatable {
  case word(WordPattern, Place)
  /// `_`, any one word.
  case any
  case sequence([Phrase])
  case choice([Phrase])
  case optional(Phrase)
  case reference(String, Place)
}

/// What one written word matches, with its hyphens still in it.
package struct WordPattern: Sendable, Hashable {
  package enum Form: Sendable, Hashable { case folded, exact, inflected, glob }
  /// The word as written, without `=` and `~`.
  package var text: String
  package var form: Form

  package init(text: String, form: Form) {
    self.text = text
    self.form = form
  }
}

/// Words that stand together or apart, as written.
package enum Join: Sendable, Equatable {
  /// An atom, or the name of a `let` that may hold a join.
  case phrase(Phrase)
  /// Members in this order; `gaps[i]` words at most between members i and i + 1.
  case chain([Phrase], gaps: [Int])
  /// Members in any order.
  case together([Phrase], Reach)
}

/// How far the members of an unordered join may stand apart.
package enum Reach: Sendable, Hashable {
  /// At most so many words between the first member and the last, inside a sentence.
  case words(Int)
  case sentence
  case block
}

/// One pattern as written: a join and what it excludes.
package struct Pattern: Sendable, Equatable {
  package struct Exclusion: Sendable, Equatable {
    package var join: Join
    /// How many words may stand between; nil where only an overlap excludes.
    package var within: Int?
  }
  package var join: Join
  package var exclusions: [Exclusion]
  package var place: Place
}

extension Phrase {
  /// Whether the phrase is just a name.
  package var name: (String, Place)? {
    if case .reference(let name, let place) = self { return (name, place) }
    return nil
  }

  /// Where the phrase's first word or name stands.
  package var place: Place? {
    switch self {
    case .word(_, let place), .reference(_, let place): place
    case .any: nil
    case .sequence(let parts), .choice(let parts): parts.lazy.compactMap(\.place).first
    case .optional(let phrase): phrase.place
    }
  }
}

/// The bounds of the language. They keep any file's cost in hand.
package enum LanguageBound {
  /// The most words between two members of a chain.
  static let gap = 12
  /// The gap that `..` without a number means.
  static let plainGap = 4
  /// The most words of `within`.
  static let window = 100
  /// The most members of an unordered join.
  static let members = 4
  /// How deep brackets may nest, and how deep names may refer to names.
  static let depth = 32
  /// How many words a pattern may unfold to.
  static let words = 10_000
  /// How many hyphens a word may have.
  static let hyphens = 4
}
