import Documents
import Tokens

/// Finds the name that a review gives its subject: "Amira", "Child Bi".
struct SubjectMentions {
  private let name: String
  private let keys: [UInt64]
  private let tokens: TokenTable

  /// `subject` is what the review's metadata say; families and what is not a name are left out.
  init(_ subject: String?, _ tokens: TokenTable, in text: SourceText) {
    self.tokens = tokens
    let words = (subject ?? "").split(separator: " ").map(String.init)
    let isName = words.count <= 2 && words.allSatisfy { $0.first?.isUppercase ?? false } && words.first != "Family"
    name = subject ?? ""
    keys = isName && name.utf8.count > 2 ? words.map { Folding.hash(Folding.key($0.utf8)) } : []
  }

  /// The places where the name stands.
  func candidates(_ words: Range<Int>) -> [EntityCandidate] {
    guard !keys.isEmpty, words.count >= keys.count else { return [] }
    let id = name.lowercased().split(separator: " ").joined(separator: "-")
    let value = EntityValue(type: "family-role", id: id, name: name)
    return (words.lowerBound...words.upperBound - keys.count).filter(isName).map {
      EntityCandidate(first: Int32($0), end: Int32($0 + keys.count), concept: .value(value), rule: nil)
    }
  }

  private func isName(at word: Int) -> Bool {
    keys.indices.allSatisfy { tokens.hash[word + $0] == keys[$0] && tokens.flags[word + $0].contains(.capitalised) }
  }
}
