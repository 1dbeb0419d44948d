import Documents
import Matches
import Testing
import Tokens

struct InflectionTests {
  @Test(arguments: [
    ("assess", "assesses assessed assessing"),
    ("visit", "visits visited visiting"),
    ("stop", "stops stopped stopping"),
    ("refer", "refers referred referring"),
    ("plan", "plans planned planning"),
    ("agree", "agrees agreed agreeing"),
    ("share", "shares shared sharing"),
    ("identify", "identifies identified identifying"),
    ("play", "plays played playing"),
    ("die", "dies died dying"),
    ("panic", "panics panicked panicking"),
    ("focus", "focuses focused focusing"),
    ("watch", "watches watched watching"),
    ("agency", "agencies"),
    ("child", "children"), ("grandchild", "grandchildren"), ("woman", "women"), ("policewoman", "policewomen"),
    ("take", "takes took taken taking"), ("mistake", "mistakes mistook mistaken mistaking"),
    ("undertake", "undertook undertaken"), ("withdraw", "withdrew withdrawn"), ("speak", "spoke spoken"),
    ("be", "am is are was were been being"), ("have", "has had having"), ("oversee", "oversaw overseen overseeing"),
    ("midwife", "midwives"), ("analysis", "analyses"), ("equip", "equipped equipping"), ("echo", "echoes echos"),
  ]) func forms(word: String, expected: String) {
    let forms = Inflection.forms(of: word)
    #expect(forms.first == word)
    #expect(Set(expected.split(separator: " ").map(String.init)).isSubset(of: forms), "\(forms)")
  }

  @Test(arguments: [
    ("plan", "planed"), ("stop", "stoping"), ("human", "humen"), ("need", "needded"), ("show", "showwed"),
  ])
  func notForms(word: String, form: String) { #expect(!Inflection.forms(of: word).contains(form)) }
}

struct FoldingTests {
  @Test(arguments: [
    ("Mother’s", "mother", "Mother"), ("DNA'd", "dna'd", "DNA'd"), ("DNA’S", "dna", "DNA"), ("ÉLAN", "élan", "ÉLAN"),
    ("safe\u{AD}guarding", "safeguarding", "safeguarding"), ("co-\n  operate", "cooperate", "cooperate"),
    ("ﬁnal", "final", "final"), ("oﬃce", "office", "office"), ("s.47", "s.47", "s.47"), ("a-b", "a-b", "a-b"),
    ("safe\u{AD}\nguard", "safeguard", "safeguard"), ("'s", "'s", "'s"), ("İ", "İ", "İ"),
  ]) func folds(word: String, key: String, printed: String) {
    #expect(String(decoding: Folding.key(word.utf8), as: UTF8.self) == key)
    #expect(String(decoding: Folding.printed(word.utf8), as: UTF8.self) == printed)
  }

  @Test func hashByWords() {
    let key = Array("safeguarding".utf8)
    func word(_ range: Range<Int>) -> UInt64 { range.reversed().reduce(0) { $0 << 8 | UInt64(key[$1]) } }
    let state = Folding.combine(Folding.combine(Folding.seed, word(0..<8)), word(8..<12))
    #expect(Folding.hash(key) == Folding.finish(state, 12))
    #expect(Folding.hash(Array("a".utf8)) != Folding.hash([0x61, 0]))
  }
}

struct ExampleFileTests {
  @Test func examples() {
    let text = "# a comment\n+ The child #1 died.\n\n- nothing\n  + indented\nwrong\n+\n"
    let (file, findings) = ExampleFile.parse(LexiconSource(name: "e", text: text))
    #expect(
      file.examples == [
        .init(line: 2, carries: true, text: "The child #1 died."), .init(line: 4, carries: false, text: "nothing"),
        .init(line: 5, carries: true, text: "indented"),
      ])
    #expect(findings.map { "\($0.line):\($0.column)" } == ["6:1", "7:1"])
  }
}
