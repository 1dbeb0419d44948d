/// Reads the list of partnerships: tab-separated, UTF-8, a header line, no quoting.
struct PartnershipTable {
  private(set) var partnerships: [Partnership] = []
  private(set) var findings: FindingList
  private var lineOfName: [String: Int] = [:]

  private static let header = ["id", "area", "nation", "name", "abbreviation", "kind", "from", "to", "aliases"]

  /// Reads the bytes, going on after a fault so that all of them are reported; a faulty row is left out.
  init(_ bytes: [UInt8], file: String) {
    findings = FindingList(file: file)
    let text = TableText(bytes: bytes, findings: &findings)
    var line = 0
    for var scalars in text.scalars.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      if scalars.last == "\r" { scalars.removeLast() }
      let cells = Self.cells(scalars, line: line)
      if line == 1 {
        guard checkHeader(cells) else { return }
      } else if !scalars.isEmpty {
        add(cells)
      }
    }
  }

  private static func cells(_ scalars: ArraySlice<Unicode.Scalar>, line: Int) -> [CSVCell] {
    scalars.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
      CSVCell(
        text: String(String.UnicodeScalarView(cell)).trimmed,
        place: Place(line: line, column: cell.startIndex - scalars.startIndex + 1))
    }
  }

  private mutating func checkHeader(_ cells: [CSVCell]) -> Bool {
    if cells.map(\.text) == Self.header { return true }
    let fault = zip(cells, Self.header).first { $0.text != $1 }?.0.place
    findings.error(
      fault ?? Place(line: 1, column: 1), "the header is not that of a list of partnerships",
      "write the columns \(Self.header.joined(separator: ", ")), separated by tabs")
    return false
  }

  private mutating func add(_ cells: [CSVCell]) {
    guard cells.count == Self.header.count else {
      findings.error(
        cells[0].place,
        "the row has \(cells.count) \(cells.count == 1 ? "cell" : "cells"), the header \(Self.header.count)",
        "separate the cells by single tabs; an empty cell keeps its tab")
      return
    }
    let sound = [isFilled(cells[0], "id"), isFilled(cells[1], "area"), isFilled(cells[3], "name"), isSlug(cells[0])]
    guard !sound.contains(false), let kind = kind(cells[5]) else { return }
    let aliases = names(in: cells[8])
    let abbreviation = cells[4].text.isEmpty ? nil : cells[4].text
    partnerships.append(
      Partnership(
        id: cells[0].text, area: cells[1].text, nation: cells[2].text, name: cells[3].text, abbreviation: abbreviation,
        kind: kind, from: year(cells[6]), to: year(cells[7]), aliases: aliases.map(\.text)))
    for name in [cells[3]] + aliases { checkUnique(name) }
  }

  private mutating func isFilled(_ cell: CSVCell, _ column: String) -> Bool {
    if !cell.text.isEmpty { return true }
    findings.error(cell.place, "the \(column) is empty", "fill it, or remove the row")
    return false
  }

  private mutating func isSlug(_ cell: CSVCell) -> Bool {
    let allowed = cell.text.utf8.allSatisfy { $0.isDigit || ($0 >= 97 && $0 <= 122) || $0 == UInt8(ascii: "-") }
    if allowed { return true }
    findings.error(
      cell.place, "`\(cell.text)` is not an id", "write lower-case letters and hyphens, such as `north-somerset`")
    return false
  }

  private mutating func kind(_ cell: CSVCell) -> Partnership.Kind? {
    if let kind = Partnership.Kind(rawValue: cell.text) { return kind }
    findings.error(cell.place, "`\(cell.text)` is not a kind of body", "write `board` or `partnership`")
    return nil
  }

  private mutating func year(_ cell: CSVCell) -> Int? {
    if cell.text.isEmpty { return nil }
    if let year = Int(cell.text), PartialDate.years.contains(year) { return year }
    findings.error(cell.place, "`\(cell.text)` is not a year", "write four digits, or leave the cell empty")
    return nil
  }

  /// The names of a cell that `;` separates, each with its place.
  private func names(in cell: CSVCell) -> [CSVCell] {
    var place = cell.place
    var names: [CSVCell] = []
    for part in cell.text.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false) {
      let spaces = part.prefix { $0 == " " }.count
      let name = String(part).trimmed
      if !name.isEmpty {
        names.append(CSVCell(text: name, place: Place(line: place.line, column: place.column + spaces)))
      }
      place.column += part.count + 1
    }
    return names
  }

  private mutating func checkUnique(_ name: CSVCell) {
    if let first = lineOfName.updateValue(name.place.line, forKey: name.text) {
      findings.error(
        name.place, "`\(name.text)` stands on line \(first) already", "keep a name or alias with one body only")
    }
  }
}
