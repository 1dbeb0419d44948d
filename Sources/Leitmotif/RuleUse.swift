import Documents
import Matches
import Tokens

/// How the rules of themes do on a corpus: which never hit, which hit in one document only, which only ever hit together.
public struct RuleUse {
  /// A line for each rule, by lexicon and line, that is worth a look.
  public private(set) var lines: [String] = []
  /// The documents that were read.
  public private(set) var documents = 0
  /// A line for each input that could not be read.
  public private(set) var failures: [String] = []

  private struct Use {
    var blocks: [Int] = []
    var documents = 0
    var lastDocument = ""
  }

  /// Reads a corpus and looks at every rule of `lexicons` whose file is one of `files`.
  ///
  /// It holds a number for each hit.
  public init(_ set: LexiconSet, files: Set<String>, corpus: [String]) {
    let compiled = set.compiled
    var uses = Array(repeating: Use(), count: compiled.rules.count)
    var matcher = Matcher(compiled)
    let reader = ReviewReader()
    var firstBlock = 0
    for input in InputList(corpus).inputs {
      do throws(FileError) {
        let document = try reader.document(input)
        var hits: [Hit] = []
        matcher.match(Tokeniser.table(of: document.text, blocks: document.blocks), in: document.text, into: &hits)
        for hit in hits { Self.note(hit, firstBlock, document.review, in: &uses[Int(hit.rule)]) }
        firstBlock += document.blocks.count
        documents += 1
      } catch {
        failures.append("\(input.file): \(error)")
      }
    }
    report(compiled, uses, files)
  }

  private static func note(_ hit: Hit, _ firstBlock: Int, _ review: String, in use: inout Use) {
    let block = firstBlock + Int(hit.block)
    if use.blocks.last != block { use.blocks.append(block) }
    if use.lastDocument != review {
      use.documents += 1
      use.lastDocument = review
    }
  }

  private mutating func report(_ compiled: CompiledLexicons, _ uses: [Use], _ files: Set<String>) {
    struct Together: Hashable {
      let target: CompiledLexicons.Target
      let blocks: [Int]
    }
    var first: [Together: String] = [:]
    for (index, rule) in compiled.rules.enumerated() where files.contains(rule.file) {
      guard case .theme = rule.target else { continue }
      let use = uses[index]
      let place = "\(rule.file):\(rule.line):"
      if use.documents == 0 {
        lines.append("\(place) never hits in this corpus")
        continue
      }
      if use.documents == 1 { lines.append("\(place) hits in one document only, \(use.lastDocument)") }
      let together = Together(target: rule.target, blocks: use.blocks)
      if use.blocks.count >= 2, let other = first[together] {
        lines.append("\(place) hits only where \(other) hits too")
      }
      first[together] = first[together] ?? "line \(rule.line)"
    }
  }
}
