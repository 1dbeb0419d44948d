import Documents
import TestSupport
import Testing
import Tokens

/// The words of a text, each as printed.
func words(_ string: String) -> [String] {
  let text = SourceText(string)
  let table = Tokeniser.table(of: text)
  return (0..<table.count).map { text.string(table.span($0)) }
}

/// The folded keys of the words of a text.
func keys(_ string: String) -> [String] {
  let text = SourceText(string)
  let table = Tokeniser.table(of: text)
  return (0..<table.count).map { String(decoding: Folding.key(of: table.span($0), in: text), as: UTF8.self) }
}

@Test(arguments: [
  ("The mother's partner", ["the", "mother", "partner"]),
  ("The mother\u{2019}s partner didn\u{2019}t", ["the", "mother", "partner", "didn't"]),
  ("DNA\u{2019}d twice", ["dna'd", "twice"]),
  ("parents' evening", ["parents", "evening"]),
  ("co-sleeping", ["co", "sleeping"]),
  ("safe-\nguarding lead", ["safeguarding", "lead"]),
  ("safe\u{AD}guarding", ["safeguarding"]),
  ("safe\u{AD}\n  guarding", ["safeguarding"]),
  ("a pre-\nBirth plan", ["a", "pre", "birth", "plan"]),
  ("\u{FB01}rst \u{FB02}oor", ["first", "floor"]),
  ("one\u{A0}two", ["one", "two"]),
  ("s.47 enquiry, e.g. a w/c visit", ["s.47", "enquiry", "e.g", "a", "w/c", "visit"]),
  ("A&E and/or GP", ["a&e", "and", "or", "gp"]),
  ("on 29/5/20 at 10:30, 1,200 times (4.32)", ["on", "29/5/20", "at", "10:30", "1,200", "times", "4.32"]),
  ("plan.\u{B9}\u{B2} Next", ["plan", "next"]),
  ("CAFÉ Ysgol Gyfun", ["café", "ysgol", "gyfun"]),
  ("", []),
  ("--- ... ***", []),
])
func wordsAreBrokenAndFolded(_ text: String, _ expected: [String]) {
  #expect(keys(text) == expected)
}

@Test func spansPointIntoTheTextAsRead() {
  #expect(
    words("The safe-\n  guarding lead\u{2019}s DNA\u{2019}d") == [
      "The", "safe-\n  guarding", "lead\u{2019}s", "DNA\u{2019}d",
    ])
}

@Test func flagsTellCaseDigitsAndHyphens() {
  let text = SourceText("Mother DNA's co-sleeping s47 iPad A co \u{2010}x")
  let flags = Tokeniser.table(of: text).flags
  #expect(flags[0] == [.capitalised])
  #expect(flags[1] == [.capitalised, .capitals, .irregular])
  #expect(flags[2] == [])
  #expect(flags[3] == [.afterHyphen])
  #expect(flags[4] == [.digit])
  #expect(flags[5] == [])
  #expect(flags[6] == [.capitalised])
  #expect(flags[8] == [])
}

@Test func hashesAreThoseOfTheKeys() {
  var generator = SystemRandomNumberGenerator()
  let seed = UInt64.random(in: 0...UInt64.max, using: &generator)
  print("seed \(seed)")
  var random = SeededGenerator(seed: seed)
  let letters = Array("abcXYZ019'\u{2019}-\n \u{AD}\u{FB01}éÉ.&/")
  for _ in 0..<2_000 {
    let text = SourceText(
      String(
        (0..<Int.random(in: 0..<40, using: &random)).map { _ in letters[Int.random(in: letters.indices, using: &random)]
        }))
    let table = Tokeniser.table(of: text)
    for word in 0..<table.count {
      #expect(table.hash[word] == Folding.hash(Folding.key(of: table.span(word), in: text)), "seed \(seed)")
    }
    #expect(zip(table.end, table.start.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
  }
}
