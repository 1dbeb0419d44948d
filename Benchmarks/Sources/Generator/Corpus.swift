import Documents
import Foundation
import Outputs

/// How many documents are generated, of which length, from which seed.
struct CorpusPlan: Sendable {
  /// The number of documents, all of them distinct.
  var documents = 1_000
  /// The bytes of a document on average.
  var bytes = 75_000
  /// Documents of the same seed are the same, byte for byte, on every machine.
  var seed: UInt64 = 1

  /// The texts in memory.
  func texts() -> [[UInt8]] {
    let grammar = Grammar()
    let coinage = Coinage(grammar, seed: seed)
    return (0..<documents).map {
      ReviewText.make(grammar, coinage, seed: seed, document: $0, bytes: bytes)
    }
  }

  /// Sixteen digits that tell whether two machines measured the same text: of the SHA-256 of the texts' digests.
  func mark(of texts: [[UInt8]]) -> String {
    String(SHA256.hex(texts.flatMap { Array(SHA256.hex($0).utf8) }).prefix(16))
  }

  /// Writes the texts as files of a folder, which is made when it is missing.
  /// - Returns: the number of bytes written.
  func write(to folder: String) throws -> Int {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let grammar = Grammar()
    let coinage = Coinage(grammar, seed: seed)
    var total = 0
    for document in 0..<documents {
      let text = ReviewText.make(grammar, coinage, seed: seed, document: document, bytes: bytes)
      let digits = String(document + 1)
      let name = "generated-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".txt"
      try Data(text).write(to: URL(filePath: folder).appending(path: name))
      total += text.count
    }
    return total
  }
}
