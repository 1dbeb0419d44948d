import Annotations
import Documents
import Learning
import Matches

/// learning.csv: a recommendation, learning statement or statement of good practice a row, in the order of the reviews and
/// of their texts.
public enum LearningTable {
  /// The header, a line.
  public static var header: [UInt8] {
    CSVTable([
      "id", "review", "partnership", "year", "type", "label", "label_basis", "addressee", "addressee_id", "action",
      "specific", "themes", "section", "paragraph", "first_line", "last_line", "start", "end", "group", "text",
      "shares",
    ]).bytes
  }

  /// The id of a record: its review and its first line.
  public static func id(_ record: LearningRecord, of review: String) -> String {
    "\(review):\(record.lines.lowerBound)"
  }

  /// A record's row, what stands before its group and what stands after it.
  public static func row(
    _ record: LearningRecord, of document: Document, themes: [CompiledLexicons.Theme]
  ) -> (before: [UInt8], after: [UInt8]) {
    let before: [Cell] = [
      .text(id(record, of: document.review)), .text(document.review), Cell(document.metadata.partnership),
      Cell(document.metadata.year), .text(record.kind.rawValue), .text(record.label),
      Cell(record.labelBasis?.rawValue), .text(record.addressee), .text(record.addresseeID), .text(record.action),
      .text(record.isSpecific ? "yes" : "no"), .text(Self.themes(record, themes)), .text(record.section.rawValue),
      .text(record.paragraph), Cell(record.lines.lowerBound), Cell(record.lines.upperBound), Cell(record.span.start),
      Cell(record.span.end),
    ]
    return (CSVTable.cells(before), CSVTable.cells([.text(record.text)]))
  }

  /// A row with its group and what it shares with the record that represents the group.
  public static func whole(
    _ before: ArraySlice<UInt8>, group: String?, _ after: ArraySlice<UInt8>, shares: String?
  ) -> [UInt8] {
    var row = Array(before)
    row.append(UInt8(ascii: ","))
    row += CSVTable.cells([Cell(group)])
    row.append(UInt8(ascii: ","))
    row += after
    row.append(UInt8(ascii: ","))
    row += CSVTable.cells([Cell(shares)])
    row.append(UInt8(ascii: "\n"))
    return row
  }

  /// The text of a row, from what stands after its group.
  public static func text(_ after: [UInt8]) -> String {
    let cell = String(decoding: after, as: UTF8.self)
    guard cell.hasPrefix("\""), cell.count > 1 else { return cell }
    return String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }

  /// The ids of a record's themes, `; ` between, with `:n` where negated and `:g` where general.
  private static func themes(_ record: LearningRecord, _ themes: [CompiledLexicons.Theme]) -> String {
    record.themes.map { theme in
      let mark =
        switch theme.assertion {
        case .affirmed: ""
        case .negated: ":n"
        case .general: ":g"
        }
      return themes[theme.theme].id + mark
    }.joined(separator: "; ")
  }
}
