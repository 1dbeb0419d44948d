import Annotations
import Documents
import Matches
import Testing

/// Shows what entities are found in a text, in tests.
enum EntityMarking {
  /// The text with the mentions of the types marked: `«3 May 2021=2021-05-03»`; `«` and `»` of the text itself are dropped.
  static func marked(_ text: String, types: Set<String>, subject: String? = nil) -> String {
    var annotator = Annotator(EntityGold.lexicons)
    let document = EntityGold.document(text, subject: subject)
    var result = ""
    var offset = 0
    for mention in annotator.annotate(document).mentions {
      guard let (type, id) = EntityGold.entity(mention), types.contains(type) else { continue }
      result += document.text.string(Span(offset, mention.span.start))
      result += "«\(document.text.string(mention.span))=\(id)»"
      offset = mention.span.end
    }
    return result + document.text.string(Span(offset, document.text.count))
  }

  /// The text without the marks that say what is expected.
  static func plain(_ marked: String) -> String {
    var plain = ""
    var isID = false
    for character in marked {
      switch character {
      case "«": continue
      case "»": isID = false
      case "=": isID = true
      default: if !isID { plain.append(character) }
      }
    }
    return plain
  }
}

/// Expects that of the types just what is marked is found, with the ids given.
func expectEntities(_ marked: String, _ types: Set<String>, subject: String? = nil) {
  #expect(EntityMarking.marked(EntityMarking.plain(marked), types: types, subject: subject) == marked)
}
