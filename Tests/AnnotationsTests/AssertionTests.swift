import Annotations
import Documents
import Matches
import Testing

/// One theme of concern, one of practice, two entities and the two contexts, small enough to be read here.
private let lexicons: CompiledLexicons = {
  let files = [
    """
    theme: drugs
    name: Drugs
    family: Test
    absence: negates
    match:
      drug~ | cannabis
      drug~ use
      not engage~ with drug~
    """,
    """
    theme: meetings
    name: Meetings
    family: Test
    absence: affirms
    match:
      strategy meeting~
    """,
    """
    type: agency
    entity police: Police
      police
    entity police-officer: Police officer
      police officer~
    """,
    """
    context: negation
    before 5:
      no | denied | no evidence of
    after 3:
      was ruled out
    stop:
      but | however
    pseudo:
      no doubt
    """,
    """
    context: general
    before 6:
      research shows
    anywhere:
      nationally
    """,
  ]
  let sources = files.enumerated().map { LexiconSource(name: "file\($0).lex", text: $1) }
  let (compiled, findings) = CompiledLexicons.compile(sources)
  guard let compiled else { preconditionFailure(findings.map(\.description).joined(separator: "\n")) }
  return compiled
}()

/// The annotation of a text as one block.
private func annotate(
  _ string: String, _ kind: BlockKind = .para, _ section: SectionRole = .analysis
) -> (annotation: Annotation, text: SourceText) {
  let text = SourceText(string)
  let all = Span(0, text.count)
  let block = Block(kind: kind, section: section, lines: [1...1], bytes: [all], content: [all])
  let document = Document(review: "r", file: "r.txt", text: text, blocks: [block], metadata: Metadata())
  var annotator = Annotator(lexicons)
  return (annotator.annotate(document), text)
}

/// The themes of a block in the gold's notation: `drugs`, `drugs:n`, `drugs:g`.
private func themes(_ string: String, _ kind: BlockKind = .para, _ section: SectionRole = .analysis) -> [String] {
  annotate(string, kind, section).annotation.themes[0].map { theme in
    let id = lexicons.themes[theme.theme].id
    switch theme.assertion {
    case .affirmed: return id
    case .negated: return id + ":n"
    case .general: return id + ":g"
    }
  }
}

@Test(arguments: [
  ("Mother used drugs.", ["drugs"]),
  ("Mother denied drugs.", ["drugs:n"]),
  ("There was no evidence of cannabis.", ["drugs:n"]),
  ("Drug use was ruled out.", ["drugs:n"]),
  ("Drug use, said the GP, was ruled out.", ["drugs:n"]),
  ("Drug use, said the GP and others, was ruled out.", ["drugs"]),
  ("She denied everything, and later drugs were found.", ["drugs:n"]),
  ("She denied it but drugs were found.", ["drugs"]),
  ("There is no doubt that drugs were found.", ["drugs"]),
  ("She denied this and that and all the rest of drugs.", ["drugs"]),
  ("She denied it. Drugs were found.", ["drugs"]),
  ("Mother denied cannabis. Police found cannabis.", ["drugs"]),
  ("She did not engage with drugs support.", ["drugs"]),
  ("No strategy meeting was held.", ["meetings"]),
  ("Research shows that drugs do harm.", ["drugs:g"]),
  ("Drugs are a concern nationally.", ["drugs:g"]),
  ("Were drugs considered?", ["drugs:g"]),
  ("Were drugs considered? Drugs were found.", ["drugs"]),
  ("Research shows that drugs do harm. She denied cannabis.", ["drugs:n"]),
  ("Nothing of note.", []),
])
func assertionFollowsTheCues(_ text: String, _ expected: [String]) {
  #expect(themes(text) == expected)
}

@Test func whereABlockStandsDecidesToo() {
  #expect(themes("Parental drugs and their effect", .item, .terms) == ["drugs:g"])
  #expect(themes("The drugs were discussed.", .para, .terms) == ["drugs"])
  #expect(themes("Drugs are substances.", .footnote) == ["drugs:g"])
  #expect(themes("Drugs in families, 2019", .para, .references) == ["drugs:g"])
  #expect(themes("Drugs", .heading) == ["drugs"])
  for kind in [BlockKind.front, .toc, .artifact] { #expect(themes("Drugs", kind).isEmpty) }
}

@Test func ofAThemesOverlappingHitsTheLeftmostThenLongestStays() {
  let (annotation, text) = annotate("The drug use went on.")
  let found = annotation.mentions.map { text.string($0.span) }
  #expect(found == ["drug use"])
  #expect(annotation.themes[0].map(\.mentions) == [1])
}

@Test func ofEntitiesTheLongestStays() {
  let (annotation, text) = annotate("A police officer called the police.")
  let found = annotation.mentions.map { text.string($0.span) }
  #expect(found == ["police officer", "police"])
  let ids = annotation.mentions.compactMap { mention -> String? in
    guard case .entity(let index) = mention.concept else { return nil }
    return lexicons.entities[index].id
  }
  #expect(ids == ["police-officer", "police"])
}

@Test func wordsOfContentsAndArtifactsAreNotCounted() {
  #expect(annotate("three little words").annotation.words == 3)
  #expect(annotate("three little words", .toc).annotation.words == 0)
}

@Test func theStrongestAssertionIsTheBlocks() {
  #expect([Assertion.general, .affirmed, .negated].max() == .affirmed)
  #expect([Assertion.general, .negated].max() == .negated)
}
