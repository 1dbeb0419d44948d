import Foundation
import TestSupport
import Testing

/// A line of a gold file: the first three columns, nothing of the themes.
private struct GoldLine {
  var line: Int
  var kind, section: String

  static func read(_ path: String) throws -> [GoldLine] {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().compactMap { row in
      let cells = row.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      return Int(cells[0]).map { GoldLine(line: $0, kind: String(cells[1]), section: String(cells[2])) }
    }
  }
}

/// Expects the blocks of a review to agree with its gold: kinds on 97 lines of 100, sections on 96.
private func expectAgreement(of blocks: [BlockLine], with path: String) throws {
  let gold = try GoldLine.read(path)
  #expect(gold.count > 50)
  var owner: [Int: BlockLine] = [:]
  for block in blocks.reversed() {
    for range in block.lines { for line in range[0]...range[1] { owner[line] = block } }
  }
  var (kinds, sections) = (0, 0)
  var unit: GoldLine?
  for line in gold {
    // A line that continues the unit before, past a page break, is of that unit's kind.
    let first = line.kind == "continuation" ? unit ?? line : line
    if ["para", "item"].contains(line.kind) { unit = line }
    kinds += owner[first.line]?.kind == first.kind ? 1 : 0
    sections += owner[line.line]?.section == line.section ? 1 : 0
  }
  let name = (path as NSString).lastPathComponent
  #expect(Double(kinds) >= 0.97 * Double(gold.count), "\(name): kinds of \(kinds) of \(gold.count) lines")
  #expect(Double(sections) >= 0.96 * Double(gold.count), "\(name): sections of \(sections) of \(gold.count) lines")
}

@Test(arguments: [
  "carrowmere-family-w", "marrowdale-baby-t", "marrowdale-child-r", "port-selwick-amira", "port-selwick-jonah",
])
func aFictionalReviewAgreesWithItsGold(_ name: String) throws {
  let run = try #require(CorpusRun.shared)
  try expectAgreement(of: run.blocks.filter { $0.review == name }, with: PackagePlaces.gold + "/\(name).tsv")
}

@Test(.enabled(if: PackagePlaces.hasShared, "the published reviews are not beside the repository"))
func thePublishedReviewsAgreeWithTheirGold() throws {
  let run = try CorpusRun(reviews: PackagePlaces.shared + "/reviews")
  #expect(run.texts.count == 3)
  for name in run.texts.keys.sorted() {
    try expectAgreement(of: run.blocks.filter { $0.review == name }, with: PackagePlaces.shared + "/gold/\(name).tsv")
  }
}
