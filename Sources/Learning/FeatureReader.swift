import Annotations
import Tokens

/// Reads what a record is compared by.
struct FeatureReader {
  let source: LearningSource

  func features(of blocks: [Int], themes: [BlockTheme], asked: Asked) -> LearningFeatures {
    var features = LearningFeatures()
    var terms: Set<UInt32> = []
    var entities: Set<UInt32> = []
    for block in blocks {
      for word in source.tokens.words(ofBlock: block) {
        let key = source.key(word)
        guard key.count > 2, !PlainWords.all.contains(key), !key.contains(where: \.isNumber) else { continue }
        terms.insert(Self.hash(WordStem.stem(key)))
      }
      for mention in source.mentions(block) {
        guard let entity = source.entity(mention), !["date", "age"].contains(entity.type) else { continue }
        if entity.id != "safeguarding-partnership" { entities.insert(Self.hash(entity.id)) }
      }
    }
    features.terms = terms.sorted()
    features.entities = entities.sorted()
    features.themes = themes.map { Int32($0.theme) }
    let matters = blocks.flatMap { block in
      source.signals(block).compactMap { if case .matter(let id) = $0.kind { Int32(id) } else { nil } }
    }
    features.matters = Set(matters).sorted()
    features.actions = asked.actions.map { Int32($0) }
    return features
  }

  static func hash(_ text: String) -> UInt32 { UInt32(truncatingIfNeeded: Folding.hash(Array(text.utf8))) }
}

/// Words that say nothing of what a lesson is about: grammar, and the furniture of recommendations.
enum PlainWords {
  static let all: Set<String> = Set(
    """
    the and for with that this these those from into onto upon over under about between within without through during before
    after when where while who whom whose which what why how are was were been being have has had having will would should could
    may might must shall can cannot not nor but also any all each every both either neither some such than then there their them
    they his her hers him she its our ours your you one two three more most much many other others own same only very just even
    still yet too well out off per via etc because since until unless although though however therefore thus hence whether again
    ensure ensures ensuring ensured review reviews reviewed case cases partnership partnerships safeguarding board boards agency
    agencies multi partner partners local practice learning lesson lessons recommendation recommendations child children family
    families practitioner practitioners professional professionals staff service services work working including include
    includes need needs make makes made important importance use used using take taken way ways able
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
