import Documents
import Testing
import Tokens

/// The sentences of a text, where `‖` marks the ends that are expected: it is taken out before the text is read.
private func sentences(_ marked: String) -> (found: [String], expected: [String]) {
  func spaced(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
  let expectedParts = marked.split(separator: "‖").map { words(String($0)).joined(separator: " ") }
  let text = SourceText(marked.replacing("‖", with: ""))
  let table = Tokeniser.table(of: text)
  let found = (0..<table.sentenceCount).map { sentence in
    table.words(ofSentence: sentence).map { text.string(table.span($0)) }.joined(separator: " ")
  }
  return (found.map { spaced($0) }, expectedParts.map { spaced($0) })
}

@Test(arguments: [
  "She attended.‖ He did not.",
  "Was he asked?‖ Nobody knew!‖ It went on.",
  "Agencies, e.g. the police and i.e. Housing, met.‖ They agreed.",
  "As said in para 4.32 the plan failed.‖ See paras. 4 and 5.",
  "Dr. Ahmed and Mrs. Hale saw her.‖ Prof. Lowe wrote.",
  "A s.47 enquiry followed.‖ Under s. 47 it must.",
  "No. 3 on the list was housing.‖ It came to 4.5 weeks.",
  "She said \u{201C}I am tired.\u{201D}‖ The nurse left.",
  "\u{201C}Why?\u{201D} she asked.‖ (Nobody answered.)‖ Then it rained.",
  "The plan ended.‖ 12 visits were made.",
  "He was known to Adult A.‖ He lived with Sibling 3.‖ They moved.",
  "The author, J. Smith, agreed.",
  "It ended... and began again.",
  "They met.‖The plan was agreed.",
  "The visit\nwas cancelled by\nthe family.‖ Later it took place.",
  "Police\t‖3 calls\t‖Two recorded.",
  "It happened at 10 p.m. on Friday.",
])
func sentencesEndWhereTheyShould(_ marked: String) {
  let (found, expected) = sentences(marked)
  #expect(found == expected)
}

@Test func marksTellQuestions() {
  let table = Tokeniser.table(of: SourceText("Was he asked? He was. The aims were:"))
  #expect(table.sentenceMark.map { Character(Unicode.Scalar($0)) } == ["?", ".", ":"])
}

@Test func aBlockCutInTwoReadsAsOneSentence() {
  let text = SourceText("The nurse was\nNOTE\nnot told. Nobody asked.")
  let head = Span(0, 13)
  let note = Span(14, 18)
  let tail = Span(19, text.count)
  let blocks = [
    Block(kind: .para, section: .analysis, lines: [1...1, 3...3], bytes: [head, tail], content: [head, tail]),
    Block(kind: .footnote, section: .analysis, lines: [2...2], bytes: [note], content: [note]),
  ]
  let table = Tokeniser.table(of: text, blocks: blocks)
  #expect(table.blockCount == 2)
  #expect(table.sentences(ofBlock: 0).count == 2)
  #expect(table.words(ofSentence: 0).count == 5)
  #expect(table.words(ofBlock: 1).count == 1)
}
