import Documents
import Outputs
import Tokens

/// The steps from bytes to words, and the naive passes that they are compared with.
struct ReadingLoops {
  let prepared: Prepared

  /// What ratios are stated against: the standard library's split of a text at white space.
  static let baseline = "String.split at white space (baseline)"

  /// All of them, the baseline first.
  var variants: [Variant] { [split, pass, digest, text, structure, words] }

  private func variant(
    _ name: String, unit: String, check: @escaping (Int) throws -> Void, body: @escaping () throws -> Int
  ) -> Variant {
    Variant(name: name, bytes: prepared.bytes, words: prepared.words, unit: unit, body: body, check: check)
  }

  private var split: Variant {
    variant(Self.baseline, unit: "pieces") { [prepared] answer in
      let naive = prepared.raw.reduce(0) { $0 + NaiveCounts.pieces(of: $1) }
      try BenchmarkFault.unless(answer == naive, "split: \(answer) pieces, counted by bytes \(naive)")
    } body: { [prepared] in
      prepared.strings.reduce(0) { total, text in
        total + text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{C}" }.count
      }
    }
  }

  private var pass: Variant {
    variant("one pass over the bytes (limit)", unit: "line ends") { [prepared] answer in
      let lines = prepared.documents.reduce(0) { $0 + $1.text.lineCount }
      try BenchmarkFault.unless(answer == lines, "bytes: \(answer) line ends, \(lines) lines")
    } body: { [prepared] in
      prepared.raw.reduce(0) { total, bytes in
        var ends = 0
        for byte in bytes where byte == 0x0A { ends &+= 1 }
        return total + ends
      }
    }
  }

  private var digest: Variant {
    variant("SHA-256", unit: "digest digits") { _ in
      let known = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      let million = SHA256.hex([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
      try BenchmarkFault.unless(million == known, "SHA-256: the vector of a million letters gives \(million)")
    } body: { [prepared] in
      prepared.raw.reduce(0) { $0 + SHA256.hex($1).utf8.count }
    }
  }

  private var text: Variant {
    variant("text (UTF-8 checked, lines found)", unit: "lines") { [prepared] answer in
      let naive = prepared.strings.reduce(0) { $0 + $1.split(separator: "\n", omittingEmptySubsequences: false).count }
      // A line end that ends a text starts no line.
      try BenchmarkFault.unless(answer == naive - prepared.raw.count, "text: \(answer) lines, split gives \(naive)")
    } body: { [prepared] in
      try prepared.raw.reduce(0) { $0 + (try DocumentReader().text(of: $1)).lineCount }
    }
  }

  private var structure: Variant {
    variant("structure", unit: "blocks") { [prepared] _ in
      for document in prepared.documents { try NaiveCounts.checkLines(of: document) }
    } body: { [prepared] in
      prepared.documents.reduce(0) { $0 + StructureReader().blocks(of: $1.text).count }
    }
  }

  private var words: Variant {
    variant("words and sentences", unit: "words") { [prepared] answer in
      try BenchmarkFault.unless(answer == prepared.words, "words: \(answer), prepared \(prepared.words)")
      let naive = try NaiveWords()
      for index in prepared.sample { try naive.check(prepared.tables[index], of: prepared.documents[index]) }
    } body: { [prepared] in
      prepared.documents.reduce(0) { $0 + Tokeniser.table(of: $1.text, blocks: $1.blocks).count }
    }
  }
}
