/// One cell of a record, with the place of its first character.
struct CSVCell {
  var text: String
  var place: Place
}

/// Reads comma-separated records as RFC 4180 describes them; LF, CRLF and CR end a line, an empty line is no record.
struct CSVRecords {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var place = Place(line: 1, column: 1)
  private var findings: FindingList

  /// The records of a text and the faults found on the way.
  static func read(_ text: TableText, findings: inout FindingList) -> [[CSVCell]] {
    var reader = CSVRecords(scalars: text.scalars, findings: findings)
    var records: [[CSVCell]] = []
    while reader.index < reader.scalars.count {
      let record = reader.record()
      if record.count > 1 || !record[0].text.isEmpty { records.append(record) }
    }
    findings = reader.findings
    return records
  }

  private init(scalars: [Unicode.Scalar], findings: FindingList) {
    self.scalars = scalars
    self.findings = findings
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func record() -> [CSVCell] {
    var cells = [cell()]
    while current == "," {
      advance()
      cells.append(cell())
    }
    endLine()
    return cells
  }

  private mutating func cell() -> CSVCell {
    let start = place
    let text = current == "\"" ? quoted(from: start) : plain()
    return CSVCell(text: text, place: start)
  }

  private mutating func plain() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != ",", scalar != "\n", scalar != "\r" {
      if scalar == "\"" && !text.contains("\"") {
        findings.error(
          place, "a quotation mark inside a cell that does not begin with one",
          "put the whole cell in quotation marks and double the one inside")
      }
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  private mutating func quoted(from start: Place) -> String {
    var text = String.UnicodeScalarView()
    advance()
    while let scalar = current {
      advance()
      if scalar != "\"" {
        text.append(scalar)
      } else if current == "\"" {
        text.append("\"")
        advance()
      } else {
        afterQuote()
        return String(text)
      }
    }
    findings.error(start, "this quotation mark is never closed", "close the cell with a second quotation mark")
    return String(text)
  }

  /// Only a comma or the end of the line may follow a closing quotation mark.
  private mutating func afterQuote() {
    guard let scalar = current, scalar != ",", scalar != "\n", scalar != "\r" else { return }
    findings.error(place, "text after a closing quotation mark", "double the quotation marks inside the cell")
    while let scalar = current, scalar != ",", scalar != "\n", scalar != "\r" { advance() }
  }

  private mutating func endLine() {
    if current == "\r" { advance() }
    if current == "\n" { advance() }
  }

  private mutating func advance() {
    let scalar = scalars[index]
    index += 1
    let loneReturn = scalar == "\r" && current != "\n"
    place = scalar == "\n" || loneReturn ? Place(line: place.line + 1, column: 1) : place.next
  }
}
