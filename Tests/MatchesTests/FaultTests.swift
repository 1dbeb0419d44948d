import Matches
import TestSupport
import Testing

/// Every fault with its line and column.
struct FaultTests {
  private static let head = "theme: t\nname: T\nfamily: F\nabsence: negates\ndefinition: d\n"

  @Test(arguments: [
    ("a | ", "6:12: error: no word stands here"),
    ("a||b", "6:11: error: no word stands here"),
    ("a| b", "6:10: error: a bar with a blank on one side only"),
    ("and/or", "6:9: error: `and/or` is 2 words in a text"),
    ("a, b", "6:10: error: `,` means nothing in a pattern"),
    ("a; b: c", "6:10: error: `;` means nothing"),
    ("(a b", "6:9: error: a bracket that is not closed"),
    ("a b)", "6:12: error: a bracket closes that none opened"),
    ("[a", "6:9: error: a bracket that is not closed"),
    ("()", "6:10: error: no word stands here"),
    ("a(b)", "6:10: error: two words run together"),
    ("<nobody> a", "6:9: error: an unknown name `<nobody>`"),
    ("<A> a", "6:9: error: a `<` that opens no name"),
    ("a|[b] c", "6:11: error: an optional word in a tight choice"),
    ("[a]", "6:9: error: a pattern or member that need not match any word"),
    ("a .. [b]", "6:15: error: a pattern or member that need not match any word"),
    ("a + b", "6:11: error: `+` without a window"),
    ("a within 3", "6:11: error: a window without `+`"),
    ("a .. b within 3", "6:16: error: a window without `+`"),
    ("a + b within 101", "6:22: error: a window of more than 100 words"),
    ("a + b + c + d + e in block", "6:25: error: more than 4 members"),
    ("a .. b + c in block", "6:11: error: a gap inside a `+` join"),
    ("a ..13 b", "6:11: error: a gap of more than 12 words"),
    ("a ..b", "6:11: error: a gap that runs into a word"),
    ("a.. b", "6:9: error: a word that starts or ends with `.`"),
    ("a .. b | c", "6:16: error: alternatives in a join without brackets"),
    ("(a .. b) c", "6:12: error: a join inside brackets"),
    (".. a", "6:9: error: no word stands here"),
    ("a unless", "6:17: error: no word stands here"),
    ("a unless a", "6:9: error: a pattern that excludes itself"),
    ("=a~", "6:9: error: an exact word has no inflections"),
    ("=a*", "6:9: error: a glob in an exact word"),
    ("a*~", "6:9: error: a glob has no inflections"),
    ("* a", "6:9: error: a glob that matches every word"),
    ("_a", "6:9: error: `_` inside a word"),
    ("_~", "6:9: error: `_` with a sign"),
    ("= a", "6:9: error: `=` without a word"),
    ("~ a", "6:9: error: `~` without a word"),
    ("a- b", "6:9: error: a hyphen without a word beside it"),
    ("a-b-c-d-e-f", "6:9: error: a word with more than 4 hyphens"),
    ("a & b", "6:11: error: `&` is no word"),
    ("é, b", "6:10: error: `,` means nothing in a pattern"),
  ]) func pattern(text: String, expected: String) {
    let faults = Marking.findings(Self.head + "match:  " + text + "\n").filter { $0.contains("error") }
    #expect(faults.count == 1 || text == "a; b: c", "\(faults)")
    #expect(faults.first?.hasPrefix(expected) == true, "\(faults)")
  }

  @Test(arguments: [
    ("", "1:1: error: the file does not say what it is about"),
    ("theme: A b\nname: x\n", "1:8: error: `A b` is no id"),
    ("list: a\nlist: b\n", "2:1: error: a second head of the file"),
    ("list: a\nfather\n", "2:1: error: a line that is no field, section or pattern"),
    ("list: a\n  father\n", "2:3: error: a pattern outside a section"),
    ("list: a\nnmae: x\n", "2:1: error: an unknown field `nmae`; did you mean `name:`?"),
    ("list: a\nname: x\nname: y\n", "3:1: error: a second `name:`; the first is in line 2"),
    ("list: a\nname:\n", "2:1: error: `name:` says nothing"),
    ("list: a\nchecked: maybe\n", "2:10: error: `maybe` is no answer here; write `yes` or `no`"),
    ("list: a\nabsence: x\n", "2:10: error: `x` is no answer here; write `negates` or `affirms`"),
    ("list: a\nmatch: b\n", "2:1: error: section `match:` in a lexicon of kind list"),
    ("list: a\nlet x = <y>\nlet y = <x>\n", "3:9: error: names that refer to each other in a circle: x -> y -> x"),
    ("list: a\nlet x = b\nlet x = c\n", "3:5: error: a second `let x`; the first is in line 2"),
    ("list: a\nlet X = b\n", "2:5: error: a `let` without a proper name"),
    ("list: a\nlet x\n", "2:5: error: `let x` has no pattern"),
    ("list: a\nlet x = a .. b\nlet y = c <x>\n", "3:11: error: `<x>` holds a join and stands inside an atom"),
    ("type: a\nentity x\n  b\n", "2:8: error: an entity without a proper id and name"),
    ("type: a\nentity x: X\n  b\nentity x: X\n  c\n", "4:8: error: a second entity `x`; the first is in line 2"),
    ("type: a\nentity x: X\n", "2:8: error: entity `x` has no pattern"),
    ("list: a\nentity x: X\n  b\n", "2:8: error: an entity in a lexicon of kind list"),
    ("context: a\nbefore: b\n", "2:1: error: `before:` without a number of words"),
    ("context: a\nafter x: b\n", "2:7: error: `x` is no number of words"),
    ("context: a\nstop:\n", "2:1: error: `stop:` has no pattern"),
    ("let x = b\nlist: a\n", "2:1: error: `list:` stands after patterns"),
    ("theme: t\nfamily: f\nabsence: affirms\ndefinition: d\nmatch: a\n", "1:1: error: a theme without a name"),
    ("theme: t\nname: f\nabsence: affirms\ndefinition: d\nmatch: a\n", "1:1: warning: a theme without `family:`"),
    ("theme: t\nname: f\nfamily: f\nabsence: affirms\ndefinition: d\n", "1:1: warning: a theme that no pattern"),
    ("type: a\nlet w = x\nentity x: X\n  b\n", "2:5: warning: `let w` is never used"),
    ("type: a\nentity x: X\n  b\n  b\n", "4:3: warning: the pattern stands in line 3 too"),
    ("list: a\nlet b = chidl\nlet c = <bb>\n", "3:9: error: an unknown name `<bb>`; did you mean `<b>`?"),
  ]) func file(text: String, expected: String) {
    let faults = Marking.findings(text)
    #expect(faults.contains { $0.hasPrefix(expected) }, "\(faults)")
  }

  @Test func everyFaultOfALineAndFileIsReported() {
    let faults = Marking.findings("list: a\nnmae: x\nlet b = a, c;\nlet c = (\nlet d = <e>\n")
    #expect(faults.map { $0.prefix(4) } == ["2:1:", "3:10", "3:13", "4:10", "5:9:"], "\(faults)")
  }

  @Test func duplicateIDs() {
    let sources = [LexiconSource(name: "a", text: "list: x\n"), LexiconSource(name: "b", text: "list: x\n")]
    let faults = CompiledLexicons.compile(sources).1
    #expect(faults.map(\.description) == ["b:1:1: error: the id `x` is taken by a; give one of them another id"])
  }

  @Test func unfoldingIsBounded() {
    var text = "list: a\nlet l0 = a | b c\n"
    for level in 1...31 { text += "let l\(level) = <l\(level - 1)> <l\(level - 1)>\n" }
    let faults = Marking.findings(text)
    #expect(faults.count == 1 && faults[0].contains("unfolds to more than 10000 words"), "\(faults)")
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)
    #expect(Marking.findings("list: a\nlet b = \(deep)\n").contains { $0.contains("nest deeper than 32") })
    var text = "list: a\nlet l0 = a\n"
    for level in 1...5_000 { text += "let l\(level) = <l\(level - 1)>\n" }
    #expect(Marking.findings(text + "let first = <l5000>\n").count < 2)
    let reversed = "list: a\n" + text.split(separator: "\n").dropFirst().reversed().joined(separator: "\n") + "\n"
    #expect(Marking.findings(reversed).contains { $0.contains("deep") })
  }

  @Test func notUTF8() {
    let source = LexiconSource(name: "f", bytes: Array("list: a\nlet b = ".utf8) + [0xC3, 0x28] + Array(" c\n".utf8))
    let faults = CompiledLexicons.compile([source]).1.map(\.description)
    #expect(faults.contains { $0.hasPrefix("f:2:9: error: the file is not UTF-8") })
  }

  @Test func anyBytes() {
    var random = SeededGenerator(seed: 7)
    let signs = Array("theme:list: a\nlet x = match:|+..~<x>()[]=* ?_-'/&#é \n  ".utf8)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<120, using: &random)
      let wild = Bool.random(using: &random)
      let bytes = (0..<count).map { _ in
        wild ? UInt8.random(in: 0...255, using: &random) : signs[Int.random(in: 0..<signs.count, using: &random)]
      }
      for head in ["", "list: a\nlet b = ", "theme: t\nname: n\nmatch:\n  "] {
        let source = LexiconSource(name: "f", bytes: Array(head.utf8) + bytes)
        let (compiled, findings) = CompiledLexicons.compile([source])
        #expect((compiled == nil) == findings.contains { $0.severity == .error })
        #expect(findings.allSatisfy { $0.line >= 1 && $0.column >= 1 })
        _ = ExampleFile.parse(source)
      }
    }
  }
}
