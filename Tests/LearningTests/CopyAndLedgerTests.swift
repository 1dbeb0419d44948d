import Documents
import Learning
import Testing
import Tokens

private func review(_ id: String, _ text: String, partnership: String, subject: String, year: Int) -> NearCopies.Review
{
  let source = SourceText(text)
  let span = Span(0, source.count)
  let block = Block(kind: .para, section: .analysis, lines: [1...1], bytes: [span], content: [span])
  var metadata = Metadata()
  metadata.partnershipID = partnership
  metadata.subject = subject
  metadata.year = year
  let sketch = DocumentSketch(Tokeniser.table(of: source, blocks: [block]), blocks: [block])
  return NearCopies.Review(id: id, metadata: metadata, sketch: sketch)
}

/// A text of so many words, no two runs of five alike.
private func prose(_ words: Int, from start: Int) -> String {
  (start..<start + words).map { "word\($0) beside\($0 * 7 % 1009)" }.joined(separator: " ")
}

@Test func aReissuedReviewAndASummaryAreOneWithTheReport() {
  let report = prose(2_000, from: 0)
  let reviews = [
    review("report", report, partnership: "harbour", subject: "Child A", year: 2019),
    review("other", prose(2_000, from: 50_000), partnership: "harbour", subject: "Child B", year: 2020),
    review("reissue", report + " " + prose(60, from: 90_000), partnership: "harbour", subject: "Child A", year: 2020),
    review(
      "summary", prose(500, from: 100) + " " + prose(900, from: 70_000), partnership: "harbour", subject: "Child A",
      year: 2019),
    review(
      "quoting", prose(500, from: 100) + " " + prose(900, from: 80_000), partnership: "elsewhere", subject: "Child C",
      year: 2021),
  ]
  #expect(NearCopies(reviews).original == [0, 1, 0, 0, 4])
}

@Test func containmentIsTheShareOfTheSmallerDocument() {
  let whole = review("a", prose(3_000, from: 0), partnership: "p", subject: "s", year: 1).sketch
  let half = review("b", prose(700, from: 0) + " " + prose(700, from: 9_000), partnership: "p", subject: "s", year: 1)
    .sketch
  #expect(whole.containment(in: whole) == 1)
  #expect(abs(half.containment(in: whole) - 0.5) < 0.15)
}

@Test func theLedgerTellsWhatCameBackInTime() {
  let reviews = [
    review("b-2021", prose(900, from: 0), partnership: "harbour", subject: "B", year: 2021),
    review("a-2016", prose(900, from: 10_000), partnership: "harbour", subject: "A", year: 2016),
    review("c-2018", prose(900, from: 20_000), partnership: "elsewhere", subject: "C", year: 2018),
    review("undated", prose(900, from: 30_000), partnership: "harbour", subject: "D", year: 0),
  ]
  var undated = reviews[3]
  undated.metadata.year = nil
  let all = Array(reviews.prefix(3)) + [undated]
  let records = (0..<4).map { index in
    LearningEntry(
      id: "\(index)", review: index, kind: .learning, features: LearningFeatures(),
      saidBefore: index == 0 ? "A familiar theme." : nil)
  }
  let entries = Ledger.entries(records, groups: [[0, 1, 2, 3]], reviews: all, copies: NearCopies(all))
  #expect(
    entries == [Ledger.Entry(partnership: "harbour", group: 0, first: 1, again: 0, quotation: "A familiar theme.")])
}

@Test func twoRecordsOfOneReviewAreNoReturn() {
  let reviews = [review("a", prose(900, from: 0), partnership: "harbour", subject: "A", year: 2016)]
  let records = (0..<2).map {
    LearningEntry(id: "\($0)", review: 0, kind: .learning, features: LearningFeatures())
  }
  #expect(Ledger.entries(records, groups: [[0, 1]], reviews: reviews, copies: NearCopies(reviews)).isEmpty)
}
