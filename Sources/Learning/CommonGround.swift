import Matches

/// What two records have in common, in words: why they stand in one group.
public struct CommonGround {
  private let lexicons: CompiledLexicons

  /// How many words are listed.
  private static let listed = 8

  /// Common ground in the names of compiled lexicons.
  public init(_ lexicons: CompiledLexicons) { self.lexicons = lexicons }

  /// Matters, themes, actions and the first common words of a record's text, `; ` between kinds.
  public func description(of record: LearningFeatures, and other: LearningFeatures, text: String) -> String {
    let kinds = [
      ("matters", common(record.matters, other.matters).map { lexicons.entities[Int($0)].id }),
      ("themes", common(record.themes, other.themes).map { lexicons.themes[Int($0)].id }),
      ("actions", common(record.actions, other.actions).map { lexicons.entities[Int($0)].id }),
      ("words", words(of: text, in: Set(common(record.terms, other.terms)))),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }.joined(separator: "; ")
  }

  private func common<Key: Hashable>(_ a: [Key], _ b: [Key]) -> [Key] {
    let others = Set(b)
    return a.filter { others.contains($0) }
  }

  /// The words of a text whose stems are wanted, each once.
  private func words(of text: String, in wanted: Set<UInt32>) -> [String] {
    var left = wanted
    var words: [String] = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }) {
      if left.remove(FeatureReader.hash(WordStem.stem(String(word)))) != nil { words.append(String(word)) }
      if words.count == Self.listed { break }
    }
    return words
  }
}
