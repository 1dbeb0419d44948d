import Documents
import Foundation
import Matches
import TestSupport
import Testing
import Tokens

@Test(.enabled(if: ProcessInfo.processInfo.environment["LEX"] != nil)) func scratch() throws {
  let root = ProcessInfo.processInfo.environment["LEX"]!
  var sources: [LexiconSource] = []
  for case let path as String in FileManager.default.enumerator(atPath: root)! where path.hasSuffix(".lex") {
    sources.append(LexiconSource(name: path, bytes: Array(FileManager.default.contents(atPath: root + "/" + path)!)))
  }
  sources.sort { $0.name < $1.name }
  let clock = ContinuousClock()
  var result: (CompiledLexicons?, [LexiconFinding]) = (nil, [])
  let time = clock.measure { result = CompiledLexicons.compile(sources) }
  for finding in result.1 { print(finding) }
  print(
    "compile", time, "files", sources.count, "rules", result.0?.rules.count ?? -1, "atoms", result.0?.atomCount ?? -1)
  guard let lexicons = result.0 else { return }
  var bytes: [UInt8] = []
  for name in try FileManager.default.contentsOfDirectory(atPath: "/work/shared/reviews").sorted() {
    bytes += Array(FileManager.default.contents(atPath: "/work/shared/reviews/" + name) ?? Data())
  }
  let text = SourceText(String(decoding: bytes, as: UTF8.self))
  let tokens = SimpleTokeniser.tokens(of: text)
  var matcher = Matcher(lexicons)
  for _ in 0..<40 {
    var hits: [Hit] = []
    let t = clock.measure { matcher.match(tokens, in: text, into: &hits) }
    let seconds = Double(t.components.attoseconds) / 1e18 + Double(t.components.seconds)
    print("bytes", text.count, "words", tokens.count, "hits", hits.count, "MB/s", Double(text.count) / 1e6 / seconds)
  }
}
