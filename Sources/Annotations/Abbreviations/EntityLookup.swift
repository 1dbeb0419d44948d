import Documents
import Matches
import Tokens

/// Finds the entity that a phrase names by itself: the long form of an abbreviation, or the letters of "SW2".
///
/// What it has seen only makes it faster.
struct EntityLookup {
  private let lexicons: CompiledLexicons
  private var matcher: Matcher
  private var known: [String: Int?] = [:]

  init(_ lexicons: CompiledLexicons) {
    self.lexicons = lexicons
    matcher = Matcher(lexicons)
  }

  /// The entity with the longest hit that ends with the phrase, as written or else with capitals; nil where there is none.
  mutating func entity(endingPhrase phrase: String) -> Int? {
    remembered(phrase) { $0.best(phrase, isWhole: false) ?? $0.best(Self.capitalised(phrase), isWhole: false) }
  }

  /// The entity that the whole phrase names.
  mutating func entity(named phrase: String) -> Int? { remembered("=" + phrase) { $0.best(phrase, isWhole: true) } }

  private mutating func remembered(_ key: String, _ find: (inout EntityLookup) -> Int?) -> Int? {
    if let entity = known[key] { return entity }
    if known.count > 4_096 { known.removeAll() }
    let entity = find(&self)
    known[key] = .some(entity)
    return entity
  }

  private mutating func best(_ phrase: String, isWhole: Bool) -> Int? {
    let text = SourceText(phrase)
    let tokens = Tokeniser.table(of: text)
    var hits: [Hit] = []
    matcher.match(tokens, in: text, into: &hits)
    var best: (hit: Hit, entity: Int)?
    for hit in hits where Int(hit.end) == tokens.count && (!isWhole || hit.first == 0) {
      guard case .entity(let entity) = lexicons.rules[Int(hit.rule)].target,
        !Signal.types.contains(lexicons.entities[entity].type)
      else { continue }
      if let old = best?.hit, (old.first, old.rule) <= (hit.first, hit.rule) { continue }
      best = (hit, entity)
    }
    return best?.entity
  }

  private static func capitalised(_ phrase: String) -> String {
    phrase.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
