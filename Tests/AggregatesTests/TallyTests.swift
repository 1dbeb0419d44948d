import Aggregates
import Annotations
import Documents
import Testing

/// A block of a kind and section; where it stands does not matter here.
private func block(_ kind: BlockKind, _ section: SectionRole) -> Block {
  Block(kind: kind, section: section, lines: [1...1], bytes: [Span(0, 1)], content: [Span(0, 1)])
}

/// The tally of a review of one theme: each block with the assertion it makes, or none.
private func tally(
  _ name: String, year: Int? = nil, partnership: String? = nil,
  _ blocks: [(kind: BlockKind, section: SectionRole, assertion: Assertion?)]
) -> ReviewTally {
  var metadata = Metadata()
  metadata.year = year
  metadata.partnershipID = partnership
  let document = Document(
    review: name, file: name + ".txt", text: SourceText("x"), blocks: blocks.map { block($0.kind, $0.section) },
    metadata: metadata)
  let themes = blocks.map { $0.assertion.map { [BlockTheme(theme: 0, assertion: $0, mentions: 2)] } ?? [] }
  return ReviewTally(document, Annotation(mentions: [], themes: themes, words: 1_000), themeCount: 1)
}

private let mixed = tally(
  "mixed",
  [
    (.para, .analysis, .affirmed), (.para, .introduction, .affirmed), (.heading, .analysis, .affirmed),
    (.item, .learning, .negated), (.para, .terms, .general), (.para, .chronology, nil),
  ])

@Test func onlyAffirmedCodedBlocksCountForPrevalence() {
  let counts = mixed.themes[0]
  #expect(counts.affirmed == 3)
  #expect(counts.negated == 1)
  #expect(counts.general == 1)
  #expect(counts.blocks == 5)
  #expect(counts.mentions == 10)
  #expect(counts.counted == 1)
  #expect(mixed.codedBlocks == 3)
  #expect(mixed.blockShare(0) == 1.0 / 3)
  #expect(mixed.rate(0) == 100)
}

@Test func aThemeThatIsOnlyDeniedIsNotPresent() {
  let review = tally("denied", [(.para, .analysis, .negated), (.footnote, .analysis, .affirmed)])
  #expect(!review.themes[0].isPresent)
}

@Test func talliesMergeInAnyGrouping() {
  let reviews = (0..<6).map {
    tally("r\($0)", year: 2014 + $0 % 3, [(.para, .analysis, $0 % 2 == 0 ? .affirmed : nil)])
  }
  var whole = CorpusTally(themeCount: 1)
  for review in reviews { whole.add(review) }
  var left = CorpusTally(themeCount: 1)
  var right = CorpusTally(themeCount: 1)
  for review in reviews.prefix(2) { left.add(review) }
  for review in reviews.dropFirst(2) { right.add(review) }
  left.merge(right)
  #expect(left.total(0) == whole.total(0))
  #expect(left.words == whole.words)
  #expect(left.summary(of: 0).prevalence == Proportion(3, of: 6))
  #expect(left.summary(of: 0).share == whole.summary(of: 0).share)
}

@Test func groupsAreOrderedAndLeaveOutWhatHasNoValue() {
  var corpus = CorpusTally(themeCount: 1)
  for (name, year) in [("a", 2020), ("b", 2014), ("c", nil), ("d", 2020)] as [(String, Int?)] {
    corpus.add(tally(name, year: year, []))
  }
  let groups = corpus.groups { $0.metadata.year }
  #expect(groups.map(\.key) == [2014, 2020])
  #expect(groups.map { $0.reviews.map(\.review) } == [["b"], ["a", "d"]])
}

@Test func sectionsAreCountedApart() throws {
  var corpus = CorpusTally(themeCount: 1)
  corpus.add(mixed)
  corpus.add(mixed)
  let sections = corpus.sections()
  #expect(sections.count == SectionRole.allCases.count)
  let analysis = try #require(sections.first { $0.section == .analysis })
  #expect(analysis.themes[0].affirmed == 4)
  #expect(sections.reduce(0) { $0 + $1.themes[0].blocks } == corpus.total(0).blocks)
}

@Test func aReviewWithoutCodedBlocksHasNoShare() {
  let review = tally("empty", [(.para, .introduction, .affirmed)])
  #expect(review.blockShare(0) == nil)
}

@Test func gapsAndGoodPracticeAreCountedAmongAffirmedBlocks() {
  var counts = ThemeCounts()
  for (assertion, valence) in [
    (Assertion.affirmed, Valence.gap), (.affirmed, .gap), (.affirmed, .goodPractice), (.affirmed, .neutral),
    (.negated, .neutral),
  ] {
    counts.add(
      BlockTheme(theme: 0, assertion: assertion, valence: valence, mentions: 1), of: block(.para, .analysis))
  }
  var twice = counts
  twice.merge(counts)
  #expect((counts.gap, counts.goodPractice, counts.affirmed) == (2, 1, 4))
  #expect((twice.gap, twice.goodPractice) == (4, 2))
}
