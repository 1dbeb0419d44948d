/// Finds when a review was written or published: on its title page, after a label, or beside the signature.
enum ReportDate {
  /// The date; nil when the review does not print one.
  static func find(in face: ReviewFace) -> PartialDate? {
    dateOnTitlePage(face.title) ?? labelled(face) ?? signed(face)
  }

  /// The date of the title page that a label calls the report's, or else the one without a label.
  private static func dateOnTitlePage(_ lines: [ReviewFace.Passage]) -> PartialDate? {
    var best: (date: PartialDate, rank: Int)?
    for (index, line) in lines.enumerated() {
      let dates = DatePhrases.find(in: line.words[...])
      guard dates.count == 1, let found = dates.first else { continue }
      let lone = line.words.count == found.range.count && index > 0
      let context = lone ? lines[index - 1].words + line.words : line.words
      guard let rank = rank(context, isLone: lone, found.date) else { continue }
      if rank > best?.rank ?? 0 { best = (found.date, rank) }
    }
    return best?.date
  }

  /// How much the words around a date speak for it; nil when they say that it is another date.
  private static func rank(_ words: [FaceWord], isLone: Bool, _ date: PartialDate) -> Int? {
    if words.contains(where: { otherDates.contains($0.key) }) { return nil }
    if words.contains(where: { $0.key.hasPrefix("publi") }) { return 4 }
    if words.contains(where: { labels.contains($0.key) }) { return 3 }
    if isLone { return 2 }
    return date.month != nil || words.count <= 3 ? 1 : nil
  }

  /// "Published: March 2022", "Date of report: 1 May 2023" anywhere near the start or the end, in a short passage.
  private static func labelled(_ face: ReviewFace) -> PartialDate? {
    for passage in face.opening + face.margins + face.closing where passage.words.count <= 14 {
      guard let first = passage.words.first, startsLabel(first.key) else { continue }
      if passage.words.contains(where: { otherDates.contains($0.key) }) { continue }
      let dates = DatePhrases.find(in: passage.words[...])
      if dates.count == 1, let found = dates.first { return found.date }
    }
    return nil
  }

  private static func startsLabel(_ key: String) -> Bool {
    key.hasPrefix("publi")
      || ["date", "dated", "completed", "report", "final", "version", "agreed", "signed"].contains(key)
  }

  /// A date that ends the review, alone or after a name.
  private static func signed(_ face: ReviewFace) -> PartialDate? {
    for passage in face.closing.suffix(4).reversed() where passage.words.count <= 14 && passage.kind != .heading {
      let dates = DatePhrases.find(in: passage.words[...])
      guard dates.count == 1, let found = dates.first, found.date.month != nil else { continue }
      let others = passage.words[..<found.range.lowerBound]
      let isSignature = others.allSatisfy { $0.isCapitalised || ["by", "on", "dated", "and", "the"].contains($0.key) }
      guard found.range.upperBound == passage.words.count, isSignature else { continue }
      if passage.words.contains(where: { otherDates.contains($0.key) }) { continue }
      return found.date
    }
    return nil
  }

  private static let labels = WordSet.of(
    """
    date dated report presented agreed version final completed approved signed ratified accepted endorsed author
    reviewer
    """)
  private static let otherDates = WordSet.of(
    """
    incident birth born died death dob period scope between from together act guidance commissioned event events
    deceased injury reviewed incidents
    """)
}

/// Finds the last date of the period that a review looks at.
enum ReviewPeriod {
  /// The end of the period; nil when no span of dates is said to be the period.
  static func end(in face: ReviewFace) -> PartialDate? {
    var best: (date: PartialDate, rank: Int)?
    for passage in face.front where passage.kind != .footnote {
      for sentence in passage.sentences {
        let rank = rank(sentence, passage)
        guard rank > best?.rank ?? 0, let date = endOfSpan(in: sentence) else { continue }
        best = (date, rank)
      }
    }
    return best?.date
  }

  private static func rank(_ sentence: ArraySlice<FaceWord>, _ passage: ReviewFace.Passage) -> Int {
    guard sentence.contains(where: { $0.digits > 0 }) else { return 0 }
    if sentence.contains(where: { periods.contains($0.key) || $0.key.hasPrefix("timefr") }) { return 3 }
    if passage.kind == .heading { return sentence.contains { ["chronology", "events"].contains($0.key) } ? 1 : 0 }
    return sentence.contains { covering.contains($0.key) } ? 2 : 0
  }

  /// The second of two dates that "to", "until", "and" or a dash joins, whatever stands in brackets between them.
  private static func endOfSpan(in sentence: ArraySlice<FaceWord>) -> PartialDate? {
    let dates = DatePhrases.find(in: sentence, shortYears: true)
    let starts = sentence.indices.filter { ["from", "between"].contains(sentence[$0].key) }
    for (first, second) in zip(dates, dates.dropFirst()) where first.date <= second.date {
      let between = sentence[first.range.upperBound..<second.range.lowerBound]
      let dashed = sentence[second.range.lowerBound].before.isDisjoint(with: [.dash, .hyphen]) == false
      let joined = between.contains { ["to", "until", "till", "through"].contains($0.key) }
      let both = between.contains { $0.key == "and" } && starts.contains { $0 < first.range.lowerBound }
      if (dashed && between.isEmpty) || joined || both { return second.date }
    }
    return nil
  }

  private static let periods = WordSet.of("period timeframe frame scope scoping timescale timescales timeline")
  private static let covering = WordSet.of(
    """
    covers covered covering considers considered examined examines involvement reviewed focus focused focuses spans
    """)
}
