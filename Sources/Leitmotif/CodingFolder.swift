import Aggregates
import Annotations
import Documents
import Foundation

/// A folder of coded reviews: a run's output (blocks.jsonl), or files NAME.tsv with the columns line, kind, section, themes.
public struct CodingFolder {
  /// The folder's path.
  public let path: String
  private let ofRun: [String: Coding]?

  /// Opens a folder; a run's blocks are read at once, coded files when they are asked for.
  /// - Throws: ``RunError`` when blocks.jsonl has a fault.
  public init(_ path: String) throws(RunError) {
    self.path = path
    ofRun = FileManager.default.fileExists(atPath: path + "/blocks.jsonl") ? try Self.run(path + "/blocks.jsonl") : nil
  }

  /// The names of the reviews, in name order. A run's review is known by the last part of its id.
  public var names: [String] {
    if let ofRun { return ofRun.keys.sorted() }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".tsv") && $0 != "recurring.tsv" }.map { String($0.dropLast(4)) }
      .filter { !$0.contains(".") }.sorted()
  }

  /// The coding of a review; nil when the folder does not have it.
  /// - Throws: ``RunError`` with the line of the file's first fault.
  public func coding(of name: String) throws(RunError) -> Coding? {
    if let ofRun { return ofRun[name] }
    let file = path + "/" + name + ".tsv"
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    return try Self.table(file)
  }

  // MARK: - Coded files

  private static func table(_ file: String) throws(RunError) -> Coding {
    let rows = String(decoding: try bytes(file), as: UTF8.self).split(whereSeparator: \.isNewline)
    let header = rows.first.map(cells) ?? []
    var coding = Coding(lines: [:])
    guard let places = places(["line", "kind", "section", "themes"], in: header) else {
      throw RunError(["\(file):1: the header lacks one of line, kind, section, themes"])
    }
    for (index, row) in rows.enumerated().dropFirst() {
      let row = cells(row)
      func cell(_ column: Int) -> String { places[column] < row.count ? row[places[column]] : "" }
      guard let line = Int(cell(0)), let section = SectionRole(rawValue: cell(2)),
        let themes = themes(cell(3)), cell(1) == "continuation" || BlockKind(rawValue: cell(1)) != nil
      else {
        throw RunError(["\(file):\(index + 1): a line number, kind, section or theme is not one of the codebook's"])
      }
      coding.lines[line] = CodedLine(kind: BlockKind(rawValue: cell(1)), section: section, themes: themes)
    }
    return coding
  }

  private static func cells(_ row: Substring) -> [String] {
    row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private static func places(_ names: [String], in header: [String]) -> [Int]? {
    let places = names.compactMap { header.firstIndex(of: $0) }
    return places.count == names.count ? places : nil
  }

  /// The themes of a cell such as `neglect;substance-misuse:n`; nil for a mark that is none.
  private static func themes(_ cell: String) -> [String: Assertion]? {
    var themes: [String: Assertion] = [:]
    for part in cell.split(separator: ";") {
      let words = part.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      let marks: [String: Assertion] = ["": .affirmed, "n": .negated, "g": .general]
      guard let theme = words.first, let assertion = marks[words.count > 1 ? words[1] : ""] else { return nil }
      themes[theme] = assertion
    }
    return themes
  }

  // MARK: - Runs

  private struct BlockRecord: Decodable {
    struct Theme: Decodable {
      let theme: String
      let assertion: String
    }
    let review: String
    let lines: [[Int]]
    let kind: String
    let section: String
    let themes: [Theme]
  }

  private static func run(_ file: String) throws(RunError) -> [String: Coding] {
    let decoder = JSONDecoder()
    var codings: [String: Coding] = [:]
    for (index, row) in try bytes(file).split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let block = try? decoder.decode(BlockRecord.self, from: Data(row)),
        let kind = BlockKind(rawValue: block.kind), let section = SectionRole(rawValue: block.section)
      else { throw RunError(["\(file):\(index + 1): is no block of a run"]) }
      let themes = block.themes.compactMap { theme in
        Assertion(rawValue: theme.assertion).map { (theme.theme, $0) }
      }
      let line = CodedLine(kind: kind, section: section, themes: Dictionary(themes) { max($0, $1) })
      let name = block.review.lastPathPart
      for range in block.lines where range.count == 2 && range[0] <= range[1] {
        for number in range[0]...range[1] {
          codings[name, default: Coding(lines: [:])].lines[number, default: line].merge(line.themes)
        }
      }
    }
    return codings
  }

  private static func bytes(_ file: String) throws(RunError) -> [UInt8] {
    do throws(FileError) {
      return try FileBytes.read(file)
    } catch {
      throw RunError(["\(file): \(error)"])
    }
  }
}
