import Foundation
import Testing

@testable import Documents

/// The folder of shared material beside the repository, which not everybody has.
private let shared = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../shared").standardizedFileURL
private let list = URL(fileURLWithPath: #filePath)
  .appendingPathComponent("../../../../Lexicons/partnerships/partnerships.tsv").standardizedFileURL
private let isHere = [shared.appendingPathComponent("reviews"), list].allSatisfy {
  FileManager.default.fileExists(atPath: $0.path)
}

@Suite(.enabled(if: isHere)) struct RealMetadataTests {
  /// What a gold file says of a review.
  struct Gold: Decodable {
    var reviewType, partnership, localArea, subject, reportDate, outcome: String?
  }

  @Test(arguments: ["child-bi", "child-s", "isabel"])
  func aRealReviewIsKnown(_ name: String) throws {
    let (partnerships, findings) = Partnerships.read([UInt8](try Data(contentsOf: list)), file: "partnerships.tsv")
    #expect(findings.isEmpty)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let gold = try decoder.decode(
      Gold.self, from: Data(contentsOf: shared.appendingPathComponent("gold/\(name).meta.json")))
    let text = SourceText(utf8: [UInt8](try Data(contentsOf: shared.appendingPathComponent("reviews/\(name).txt"))))
    let metadata = MetadataReader.metadata(
      text: text, blocks: roughBlocks(text), partnerships: partnerships, manifest: nil)
    let body = gold.partnership?.split(separator: " (").first.map(String.init)
    #expect(metadata.partnership == body && metadata.area == gold.localArea && metadata.partnershipKnown)
    #expect(metadata.reviewType == gold.reviewType && metadata.subject == gold.subject)
    #expect(metadata.reportDate == gold.reportDate && metadata.outcome?.rawValue == gold.outcome)
  }
}
