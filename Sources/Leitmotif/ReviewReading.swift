import Aggregates
import Annotations
import Documents
import Learning
import Outputs

/// What a run makes of one input: everything the tables need, and nothing of the text.
struct ReviewResult: Sendable {
  var row: ReviewRow
  var digest: String?
  var blocks: [UInt8] = []
  var mentions: [UInt8] = []
  var learning: [LearningRow] = []
  var sketch: DocumentSketch?
}

/// A record of learning as the tables need it: its row without its group, and what it is compared by.
struct LearningRow: Sendable {
  var before: [UInt8]
  var after: [UInt8]
  var entry: LearningEntry
}

/// Reads inputs as documents.
public struct ReviewReader: Sendable {
  /// The most bytes a document may have.
  public var limit: Int
  /// The partnerships that are known.
  public var partnerships: Partnerships
  /// The manifest, when there is one.
  public var manifest: Manifest?

  /// A reader of its parts.
  public init(limit: Int, partnerships: Partnerships, manifest: Manifest? = nil) {
    self.limit = limit
    self.partnerships = partnerships
    self.manifest = manifest
  }

  /// A reader that knows the shipped partnerships, with a limit in megabytes (10⁶ bytes).
  public init(maxDocument: Int = 32, manifest: Manifest? = nil) {
    self.init(
      limit: maxDocument * 1_000_000, partnerships: ShippedLexicons.knownPartnerships, manifest: manifest)
  }

  /// The bytes of an input.
  /// - Throws: ``FileError`` in one plain line.
  public func bytes(of input: Input) throws(FileError) -> [UInt8] { try FileBytes.read(input.path, limit: limit) }

  /// The document that an input's bytes hold: its text, blocks and metadata.
  /// - Throws: `ReadingError` in one plain line.
  public func document(_ input: Input, bytes: [UInt8]) throws(ReadingError) -> Document {
    let text = try DocumentReader(limit: limit).text(of: bytes)
    let blocks = StructureReader().blocks(of: text)
    let metadata = MetadataReader.metadata(
      text: text, blocks: blocks, partnerships: partnerships, manifest: manifest?.row(for: input.file))
    return Document(review: input.review, file: input.file, text: text, blocks: blocks, metadata: metadata)
  }

  /// The document of an input.
  /// - Throws: ``FileError`` in one plain line, whatever is wrong with it.
  public func document(_ input: Input) throws(FileError) -> Document {
    let bytes = try bytes(of: input)
    do throws(ReadingError) {
      return try document(input, bytes: bytes)
    } catch {
      throw FileError(description: error.description)
    }
  }
}
