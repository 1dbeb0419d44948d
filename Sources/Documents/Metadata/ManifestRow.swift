/// What a manifest says of one input. Nil and empty mean that it does not say.
public struct ManifestRow: Sendable, Equatable {
  /// The input's path relative to INPUT, as written, with `/` between folders.
  public var file: String
  /// The line of the manifest on which the row begins, from 1.
  public var line: Int
  /// The commissioning body's name.
  public var partnership: String?
  /// The local area.
  public var area: String?
  /// The kind of review.
  public var reviewType: String?
  /// Whom the review is about.
  public var subject: String?
  /// The report's date.
  public var reportDate: PartialDate?
  /// The report's year; see also ``statedYear``.
  public var year: Int?
  /// The cells of the manifest's further columns, in the order of ``Manifest/furtherColumns``.
  public var further: [String] = []

  /// A row that names its input and says nothing more.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The year of the row: the column `year`, else that of the report's date.
  public var statedYear: Int? { year ?? reportDate?.year }
}

/// The columns of a manifest that the program understands.
enum ManifestColumn: String, CaseIterable {
  case file, partnership, area
  case reviewType = "review_type"
  case subject
  case reportDate = "report_date"
  case year

  /// The column of a header cell, whatever its case and with a space or hyphen for `_`.
  init?(header: String) {
    let folded = header.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
    self.init(rawValue: String(folded))
  }
}

extension String {
  /// The string without white space at its ends.
  var trimmed: String {
    let start = unicodeScalars.firstIndex { !$0.properties.isWhitespace } ?? unicodeScalars.endIndex
    let tail = unicodeScalars[start...].reversed().drop { $0.properties.isWhitespace }
    return String(String.UnicodeScalarView(tail.reversed()))
  }

  /// The path with `/` between folders and without a leading `./`.
  var portablePath: String {
    let slashed = String(map { $0 == "\\" ? "/" : $0 })
    return slashed.hasPrefix("./") ? String(slashed.dropFirst(2)) : slashed
  }
}
