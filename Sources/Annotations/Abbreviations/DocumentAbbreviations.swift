import Documents
import Matches
import Tokens

/// What a document's abbreviations stand for there: an overlay on the lexicons that ends with the document.
///
/// It holds for the whole document, before the definition as well; where a document defines one short form twice, each
/// use follows the definition before it. It depends on nothing but the document and the lexicons.
///
/// Themes can use it as entities do: ``AbbreviationDefinition/longForm`` names the words whose theme hits a use repeats.
struct DocumentAbbreviations {
  /// What a use of an abbreviation stands for.
  struct Meaning {
    let definition: AbbreviationDefinition
    /// The entity of the long form, an index into the lexicons' entities; nil when the lexicons know none.
    let entity: Int?
  }

  /// The meanings of each short form, in the order of their definitions.
  private var meanings: [[UInt8]: [Meaning]] = [:]
  /// The short forms with two neighbouring letters exchanged, of those that have at least four.
  private var transposed: [[UInt8]: [UInt8]] = [:]

  /// Whether the document defines none.
  var isEmpty: Bool { meanings.isEmpty }

  mutating func add(_ definition: AbbreviationDefinition, entity: Int?) {
    meanings[definition.letters, default: []].append(Meaning(definition: definition, entity: entity))
    let letters = definition.letters
    guard letters.count >= 4 else { return }
    for index in 1..<letters.count where letters[index] != letters[index - 1] {
      var other = letters
      other.swapAt(index, index - 1)
      // What two short forms may be the slip for is neither.
      transposed[other] = transposed[other].map { $0 == letters ? letters : [] } ?? letters
    }
  }

  /// What the letters at `word` stand for.
  func meaning(of letters: [UInt8], at word: Int) -> Meaning? {
    guard let all = meanings[letters] else { return nil }
    return all[max(1, all.partition { $0.definition.word <= word }) - 1]
  }

  /// What letters in a slipped order stand for.
  func meaning(ofTransposed letters: [UInt8], at word: Int) -> Meaning? {
    transposed[letters].flatMap { $0.isEmpty ? nil : meaning(of: $0, at: word) }
  }
}
