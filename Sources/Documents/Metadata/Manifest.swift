/// The manifest of a corpus: a CSV table with a row for an input and what is known of it beforehand.
public struct Manifest: Sendable, Equatable {
  /// The manifest's file, as findings name it.
  public let file: String
  /// The names of the columns that the program does not know, in the manifest's order; they are kept for grouping.
  public private(set) var furtherColumns: [String] = []
  /// The rows in the manifest's order.
  public private(set) var rows: [ManifestRow] = []
  private var rowOfFile: [String: Int] = [:]

  /// A manifest without rows.
  public init() { file = "" }

  /// Reads the manifest's bytes, going on after a fault so that all of them are reported.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes: UTF-8, with or without a byte order mark, lines ending in LF or CRLF.
  ///   - file: the name that findings print.
  /// - Returns: the rows that could be read, and every fault; with an error among them, do not run.
  public static func read(_ bytes: [UInt8], file: String) -> (manifest: Manifest, findings: [Finding]) {
    var findings = FindingList(file: file)
    let text = TableText(bytes: bytes, findings: &findings)
    let records = CSVRecords.read(text, findings: &findings)
    var manifest = Manifest(file: file)
    if let header = records.first {
      let columns = manifest.columns(of: header, findings: &findings)
      for record in records.dropFirst() {
        manifest.add(record, header: header, columns: columns, findings: &findings)
      }
    } else {
      findings.error(
        Place(line: 1, column: 1), "the manifest is empty", "begin it with a header that has a column `file`")
    }
    return (manifest, findings.all.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  private init(file: String) { self.file = file }

  /// The row of an input: the one that names its path, else the one that names its path without extension.
  public func row(for path: String) -> ManifestRow? {
    let index = rowOfFile[path.portablePath] ?? rowOfFile[path.portablePath.withoutExtension]
    return index.map { rows[$0] }
  }

  /// A warning for each row that names none of the inputs, in the manifest's order.
  public func unusedFiles(given paths: some Sequence<String>) -> [Finding] {
    let used = Set(paths.compactMap { row(for: $0)?.file })
    return rows.filter { !used.contains($0.file) }.map { row in
      Finding(
        severity: .warning, file: file, line: row.line, column: 1, problem: "no input is called `\(row.file)`",
        mend: "write the path relative to INPUT, or remove the row")
    }
  }
}

// MARK: - Reading

extension Manifest {
  /// The names of reviews.csv's own columns that a further column may not take.
  private static let ownColumns = WordSet.of(
    """
    review status message title partnership_id age_months author year_basis outcome words blocks coded_blocks
    recommendations learning
    """)

  /// What each column of the header holds; nil for a further column.
  private mutating func columns(of header: [CSVCell], findings: inout FindingList) -> [ManifestColumn?] {
    var seen: [String: Int] = [:]
    let columns = header.enumerated().map { index, cell -> ManifestColumn? in
      let name = cell.text.trimmed
      let column = ManifestColumn(header: name)
      let known = column?.rawValue ?? name
      if let first = seen.updateValue(index + 1, forKey: known) {
        findings.error(
          cell.place, "column \(index + 1) has the name of column \(first), `\(known)`", "rename one of them")
      } else if name.isEmpty {
        findings.error(cell.place, "column \(index + 1) has no name", "name it in the first line, or remove it")
      } else if Self.ownColumns.contains(name) {
        findings.error(cell.place, "`\(name)` is a column that reviews.csv has already", "give the column another name")
      }
      if column == nil { furtherColumns.append(name) }
      return column
    }
    if !columns.contains(.file) { reportNoFile(header, findings: &findings) }
    return columns
  }

  private func reportNoFile(_ header: [CSVCell], findings: inout FindingList) {
    let first = header[0].text
    let separated = header.count == 1 && (first.contains(";") || first.contains("\t"))
    findings.error(
      header[0].place, "no column is called `file`",
      separated ? "separate the columns by commas" : "name the column of the inputs' paths `file`")
  }

  private mutating func add(
    _ record: [CSVCell], header: [CSVCell], columns: [ManifestColumn?], findings: inout FindingList
  ) {
    let place = record[0].place
    guard record.count == header.count else {
      findings.error(
        place, "the row has \(record.count) \(record.count == 1 ? "cell" : "cells"), the header \(header.count)",
        "add or remove commas, or put a cell that has a comma in it in quotation marks")
      return
    }
    var row = ManifestRow(file: "", line: place.line)
    for (cell, column) in zip(record, columns) { row.set(column, to: cell, findings: &findings) }
    guard columns.contains(.file) else { return }
    guard !row.file.isEmpty else {
      findings.error(place, "the row names no file", "write the input's path in the column `file`")
      return
    }
    if let first = rowOfFile[row.file] {
      let filePlace = zip(record, columns).first { $1 == .file }?.0.place ?? place
      findings.error(
        filePlace, "`\(row.file)` stands on line \(rows[first].line) already", "keep one row for each input")
      return
    }
    rowOfFile[row.file] = rows.count
    rows.append(row)
  }
}

extension ManifestRow {
  fileprivate mutating func set(_ column: ManifestColumn?, to cell: CSVCell, findings: inout FindingList) {
    let text = cell.text.trimmed
    let value = text.isEmpty ? nil : text
    switch column {
    case .file: file = text.portablePath
    case .partnership: partnership = value
    case .area: area = value
    case .reviewType: reviewType = value
    case .subject: subject = value
    case .reportDate: reportDate = value.flatMap { date($0, at: cell.place, findings: &findings) }
    case .year: year = value.flatMap { yearNumber($0, at: cell.place, findings: &findings) }
    case nil: further.append(cell.text)
    }
  }

  private func date(_ text: String, at place: Place, findings: inout FindingList) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    findings.error(
      place, "`\(text)` is not a date", "write 2022, 2022-03, 2022-03-14 or, day first, 14/03/2022")
    return nil
  }

  private func yearNumber(_ text: String, at place: Place, findings: inout FindingList) -> Int? {
    if text.utf8.count == 4, let year = Int(text), PartialDate.years.contains(year) { return year }
    findings.error(place, "`\(text)` is not a year", "write four digits, such as 2022")
    return nil
  }
}
