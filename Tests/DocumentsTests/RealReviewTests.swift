import Documents
import Foundation
import Testing

/// Where the published reviews and their gold are: beside the repository, or nowhere.
private enum RealReviews {
  static let shared = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
  static let areHere = FileManager.default.fileExists(atPath: shared.appending(path: "gold").path)
}

/// The three published reviews beside the repository, where somebody has them: agreement with the coding of their
/// structure. Only the gold's first three columns are read.
@Suite(.enabled(if: RealReviews.areHere, "the reviews are not beside the repository"))
struct RealReviewTests {
  private struct Coded {
    var kind: String
    var section: String
  }

  private func gold(_ name: String) throws -> [Int: Coded] {
    let file = try String(contentsOf: RealReviews.shared.appending(path: "gold/\(name).tsv"), encoding: .utf8)
    var coded: [Int: Coded] = [:]
    for row in file.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      if let line = Int(cells[0]) { coded[line] = Coded(kind: String(cells[1]), section: String(cells[2])) }
    }
    return coded
  }

  @Test(arguments: ["child-bi", "child-s", "isabel"]) func agreesWithTheGold(_ name: String) throws {
    let gold = try gold(name)
    let data = try Data(contentsOf: RealReviews.shared.appending(path: "reviews/\(name).txt"))
    let blocks = StructureReader().blocks(of: try DocumentReader().text(of: [UInt8](data)))
    var owner: [Int: Block] = [:]
    for block in blocks.reversed() { for range in block.lines { for line in range { owner[line] = block } } }
    var (kinds, sections, last) = (0, 0, 0)
    for line in gold.keys.sorted() {
      guard let want = gold[line] else { continue }
      // A continuation counts as the block it continues.
      let first = want.kind == "continuation" ? last : line
      if want.kind == "para" || want.kind == "item" { last = line }
      kinds += owner[first]?.kind.rawValue == gold[first]?.kind ? 1 : 0
      sections += owner[line]?.section.rawValue == want.section ? 1 : 0
    }
    #expect(Double(kinds) >= 0.97 * Double(gold.count), "\(name): kind \(kinds) of \(gold.count)")
    #expect(Double(sections) >= 0.96 * Double(gold.count), "\(name): section \(sections) of \(gold.count)")
  }
}
