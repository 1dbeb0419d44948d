import Documents
import Tokens

/// The predicates on words that the lexicons' atoms are made of, and the sets of them that their places take.
///
/// A place's set of predicates is a *class*; what matters of a word is the set of classes that it satisfies.
struct Vocabulary: Sendable {
  /// The predicate of `_`, which every word satisfies.
  static let any: Int32 = 0

  private enum Predicate: Hashable {
    case any
    case folded([UInt8])
    case exact([UInt8])
    case glob([UInt8])
  }

  private var ids: [Predicate: Int32] = [.any: any]
  private var spellings: [[UInt8]] = [[]]
  /// Predicates on folded keys, by the key's hash.
  private var folded: [UInt64: [Int32]] = [:]
  /// Predicates on printed words, by the hash of the folded key.
  private var exact: [UInt64: [Int32]] = [:]
  private var globs = GlobAutomaton()
  private var classIDs: [WordSet: Int32] = [:]
  /// The classes that hold each predicate.
  private(set) var classes: [[Int32]] = [[]]

  var classCount: Int { classIDs.count }

  /// A predicate's word as written in a lexicon.
  func spelling(of predicate: Int32) -> [UInt8] { spellings[Int(predicate)] }

  mutating func predicate(folded word: String) -> Int32 {
    let key = Folding.key(word.utf8)
    return intern(.folded(key), key) { $0.folded[Folding.hash(key), default: []].append($1) }
  }

  mutating func predicate(exact word: String) -> Int32 {
    let printed = Folding.printed(word.utf8)
    let hash = Folding.hash(Folding.key(word.utf8))
    return intern(.exact(printed), printed) { $0.exact[hash, default: []].append($1) }
  }

  mutating func predicate(glob: String) -> Int32 {
    let key = Folding.key(glob.utf8)
    return intern(.glob(key), key) { $0.globs.add(key, predicate: $1) }
  }

  private mutating func intern(
    _ predicate: Predicate, _ spelling: [UInt8], _ register: (inout Vocabulary, Int32) -> Void
  ) -> Int32 {
    if let id = ids[predicate] { return id }
    let id = Int32(spellings.count)
    ids[predicate] = id
    spellings.append(spelling)
    classes.append([])
    register(&self, id)
    return id
  }

  /// The class of a set of predicates.
  mutating func classID(of set: WordSet) -> Int32 {
    if let id = classIDs[set] { return id }
    let id = Int32(classIDs.count)
    classIDs[set] = id
    for predicate in set.predicates { classes[Int(predicate)].append(id) }
    return id
  }

  /// The classes that a word satisfies, sorted. The hash is that of the word's folded key.
  ///
  /// Allocates; meant for words that a worker has not met.
  func classes(of span: Documents.Span, hash: UInt64, in text: SourceText) -> [Int32] {
    let key = Folding.key(of: span, in: text)
    var found = classes[Int(Self.any)]
    for predicate in folded[hash] ?? [] where spellings[Int(predicate)] == key { found += classes[Int(predicate)] }
    if let candidates = exact[hash] {
      let printed = Folding.printed(of: span, in: text)
      for predicate in candidates where spellings[Int(predicate)] == printed { found += classes[Int(predicate)] }
    }
    if !globs.isEmpty { globs.matches(key) { found += classes[Int($0)] } }
    found.sort()
    var distinct: [Int32] = []
    for each in found where each != distinct.last { distinct.append(each) }
    return distinct
  }
}
