import Annotations
import Documents
import Matches
import Testing

/// A theme of concern, one of practice and every context, small enough to be read here.
private let lexicons: CompiledLexicons = {
  let files = [
    "theme: drugs\nname: Drugs\nfamily: T\nabsence: negates\nmatch:\n  drug~ | section ? | carry a bag\nabsent:\n  sober",
    "theme: meetings\nname: Meetings\nfamily: T\nabsence: affirms\nmatch:\n  meeting~",
    "context: negation\nbefore 5:\n  no | denied\nbefore 2:\n  did not carry",
    """
    context: denial
    before 25:
      nobody
    after 25:
      were not found
    stop:
      but
    pseudo:
      nobody asked
    """,
    "context: dismissal\nafter 6:\n  was not a factor",
    "context: retort\nanywhere:\n  it was not so | there was none",
    "context: general\nbefore 20:\n  research shows | under section ? an authority must\nstop:\n  here",
    "context: truth\nanywhere:\n  a parent who | may",
    "context: echo\nanywhere:\n  this|it",
    "context: particular\nanywhere:\n  mother|she|was|were",
    "context: directive\nanywhere:\n  should",
    "context: gap\nanywhere:\n  late | not invited\nstop:\n  but | although",
    "context: lapse\nanywhere:\n  only",
    "context: good\nanywhere:\n  thorough|timely",
    "context: done\nanywhere:\n  nurse called",
  ]
  let sources = files.enumerated().map { LexiconSource(name: "file\($0).lex", text: $1) }
  let (compiled, findings) = CompiledLexicons.compile(sources)
  guard let compiled else { preconditionFailure(findings.map(\.description).joined(separator: "\n")) }
  return compiled
}()

/// The first theme that a text carries as one block.
private func theme(_ string: String, _ section: SectionRole = .analysis, _ kind: BlockKind = .para) -> BlockTheme? {
  let text = SourceText(string)
  let all = Span(0, text.count)
  let block = Block(kind: kind, section: section, lines: [1...1], bytes: [all], content: [all])
  let document = Document(review: "r", file: "r.txt", text: text, blocks: [block], metadata: Metadata())
  var annotator = Annotator(lexicons)
  return annotator.annotate(document).themes[0].first
}

@Test(arguments: [
  // A denial reaches over a clause, past commas; a pseudo-cue is none.
  ("Nobody who came to the flat, early or in the evening, saw drugs.", Assertion.negated),
  ("Nobody asked about drugs.", .affirmed),
  ("Drugs were looked for in every room and were not found.", .negated),
  ("Nobody smoked there, but drugs were sold.", .affirmed),
  // A semicolon ends a scope; what follows it can take back what was said.
  ("She had no car; drugs were sold.", .affirmed),
  ("They asked about drugs; there was none.", .negated),
  ("Drugs are common in such cases. It was not so in this family.", .negated),
  // What is negated takes the rest of its clause along.
  ("The drug test found no drugs.", .negated),
  ("The drug test was positive, but it found no drugs.", .affirmed),
  // A cue may share words with the mention.
  ("He did not carry a bag.", .negated),
  // A concern and practice can both be said to have had no part.
  ("The meeting was not a factor.", .negated),
  ("No meeting took place.", .affirmed),
  // Truths need a positive sign, and nothing particular; names and calls to act take it away.
  ("A parent who takes drugs sleeps deeply.", .general),
  ("A parent who takes drugs was seen.", .affirmed),
  ("Drugs are substances.", .affirmed),
  ("A parent who takes drugs, like Jodie, sleeps deeply.", .affirmed),
  ("A parent who takes drugs should be asked.", .affirmed),
  // Research goes on where the next sentence begins with an echo.
  ("Research shows much. It links drugs to harm.", .general),
  ("Research shows much. Drugs do harm.", .affirmed),
  ("Research shows much. This mother took drugs.", .affirmed),
  // A law's name inside the cue is general with it.
  ("Under section 8 an authority must act.", .general),
  ("Sober parents are no news.", .negated),
])
func contextsDecide(_ text: String, _ expected: Assertion) {
  #expect(theme(text)?.assertion == expected)
}

@Test func recommendationsAskAndHeadingsNameWhateverTheirWords() {
  #expect(theme("Research shows that drugs may do harm.", .recommendations, .item)?.assertion == .affirmed)
  #expect(theme("No drugs in any ward.", .recommendations, .item)?.assertion == .affirmed)
  #expect(theme("A parent who takes drugs", .analysis, .heading)?.assertion == .affirmed)
  #expect(theme("Drugs numb.", .learning, .item)?.assertion == .general)
}

@Test(arguments: [
  ("The meeting came late.", SectionRole.analysis, Valence.gap),
  ("The meeting was timely.", .analysis, .goodPractice),
  ("The meeting was timely but the notes came late.", .analysis, .goodPractice),
  ("Although the notes were thorough, the meeting came late.", .analysis, .gap),
  ("The notes came late; the meeting was timely.", .analysis, .goodPractice),
  ("The meeting was held.", .analysis, .neutral),
  // Words that fault practice say nothing so of a family.
  ("The meeting was only short.", .analysis, .gap),
  ("Only drugs were found.", .analysis, .neutral),
  ("No meeting was held.", .analysis, .gap),
  ("No meeting was held.", .background, .neutral),
  // Asked for, or told as done.
  ("A meeting should be held.", .analysis, .gap),
  ("A timely meeting should be held.", .recommendations, .gap),
  ("The timely meeting.", .recommendations, .goodPractice),
  ("A meeting every month.", .recommendations, .gap),
  ("A meeting every month.", .goodPractice, .goodPractice),
  ("The nurse called a meeting.", .analysis, .goodPractice),
  ("The nurse called a meeting.", .chronology, .neutral),
  ("The nurse called a meeting on 4 May.", .analysis, .neutral),
  // Only what is affirmed has a valence.
  ("The late meeting was not a factor.", .analysis, .neutral),
])
func valenceFollowsClauseSentenceAndSection(_ text: String, _ section: SectionRole, _ expected: Valence) {
  #expect(theme(text, section)?.valence == expected)
}

@Test func ofABlocksValencesTheGapWins() {
  #expect(theme("The first meeting was timely. The second meeting came late.")?.valence == .gap)
  #expect(theme("The first meeting was timely. The second meeting was held.")?.valence == .goodPractice)
}
