import Documents
import Tokens

/// The generated texts with what each step needs of the steps before it, so that steps are timed apart.
struct Prepared {
  let plan: CorpusPlan
  let raw: [[UInt8]]
  let strings: [String]
  let documents: [Document]
  let tables: [TokenTable]
  let bytes: Int
  let words: Int

  /// Generates the texts and reads them once.
  init(_ plan: CorpusPlan) throws {
    self.plan = plan
    raw = plan.texts()
    strings = raw.map { String(decoding: $0, as: UTF8.self) }
    documents = try raw.enumerated().map { index, bytes in
      let text = try DocumentReader().text(of: bytes)
      let blocks = StructureReader().blocks(of: text)
      let name = "generated-\(index + 1)"
      return Document(review: name, file: name + ".txt", text: text, blocks: blocks, metadata: Metadata())
    }
    tables = documents.map { Tokeniser.table(of: $0.text, blocks: $0.blocks) }
    bytes = raw.reduce(0) { $0 + $1.count }
    words = tables.reduce(0) { $0 + $1.count }
    let again = CorpusPlan(documents: 1, bytes: plan.bytes, seed: plan.seed).texts()
    try BenchmarkFault.unless(again.first == raw.first, "the same seed generates another text")
    let distinct = Set(raw.map { Folding.hash($0) }).count
    try BenchmarkFault.unless(distinct == raw.count, "\(raw.count - distinct) generated documents are copies")
  }

  /// The number of different folded words.
  var vocabulary: Int {
    var hashes: Set<UInt64> = []
    for table in tables { hashes.formUnion(table.hash) }
    return hashes.count
  }

  /// Indices of the documents that are checked the slow way: a few, from all of them.
  var sample: [Int] { Array(stride(from: 0, to: documents.count, by: max(1, documents.count / 12))) }
}

extension [Document] {
  /// The blocks of all documents.
  var joinedBlocks: [Block] { flatMap(\.blocks) }
}
