import Documents
import Matches
import Tokens

/// Finds people and places that a review calls by an abbreviation with a number: SW2, HV3, PC4, GP1.
struct CodedRoles {
  /// The types of entity of which a review tells one from another by a code.
  static let types: Set = ["family-role", "practitioner", "agency", "review"]

  private let tokens: TokenTable
  private let text: SourceText
  private let lexicons: CompiledLexicons
  private let abbreviations: DocumentAbbreviations

  init(
    _ tokens: TokenTable, in text: SourceText, _ lexicons: CompiledLexicons, _ abbreviations: DocumentAbbreviations
  ) {
    self.tokens = tokens
    self.text = text
    self.lexicons = lexicons
    self.abbreviations = abbreviations
  }

  /// The words that are such a code.
  func candidates(_ words: Range<Int>, _ lookup: inout EntityLookup) -> [EntityCandidate] {
    var found: [EntityCandidate] = []
    for word in words where tokens.flags[word].isSuperset(of: [.capitalised, .digit]) {
      guard let (letters, code) = parts(word), let value = value(letters, code, word, &lookup) else { continue }
      found.append(EntityCandidate(first: Int32(word), end: Int32(word + 1), concept: .value(value), rule: nil))
    }
    return found
  }

  /// Two to five capitals and a number of one or two digits.
  private func parts(_ word: Int) -> (letters: [UInt8], code: String)? {
    let bytes = Folding.printed(of: tokens.span(word), in: text)
    let letters = bytes.prefix { $0 &- 0x41 < 26 }
    let digits = bytes.dropFirst(letters.count)
    guard (2...5).contains(letters.count), (1...2).contains(digits.count), digits.allSatisfy(\.isFigure) else {
      return nil
    }
    return (Array(letters), String(decoding: digits, as: UTF8.self))
  }

  /// A role by the document's own abbreviations, else by the lexicons. A number after the letters of a law or an order
  /// counts people too: "SGO1" is somebody whose title the review does not spell out.
  private func value(_ letters: [UInt8], _ code: String, _ word: Int, _ lookup: inout EntityLookup) -> EntityValue? {
    let short = String(decoding: letters, as: UTF8.self)
    let known: Int?
    if let meaning = abbreviations.meaning(of: letters, at: word) {
      known = meaning.entity
    } else {
      known = lookup.entity(named: short)
    }
    guard let known else { return nil }
    let entity = lexicons.entities[known]
    if Self.types.contains(entity.type) {
      return EntityValue(type: entity.type, id: "\(entity.id)-\(code)", name: "\(entity.name) \(code)")
    }
    guard entity.type == "law" else { return nil }
    return EntityValue(type: "practitioner", id: "\(short.lowercased())-\(code)", name: "\(short) \(code)")
  }
}
