/// Reads what is known of a review from the manifest and, where that is silent, from the review's title page, opening
/// and end. What neither says stays nil.
public enum MetadataReader {
  /// The metadata of one review.
  ///
  /// - Parameters:
  ///   - text: the review's text.
  ///   - blocks: its blocks in order; their kinds and sections say where the title page ends.
  ///   - partnerships: the list of partnerships and Boards.
  ///   - manifest: the manifest's row for the review, whose values win over the text.
  public static func metadata(
    text: SourceText, blocks: [Block], partnerships: Partnerships, manifest: ManifestRow?
  ) -> Metadata {
    let face = ReviewFace(text: text, blocks: blocks)
    var metadata = Metadata()
    metadata.setBody(face, partnerships: partnerships, manifest: manifest)
    metadata.reviewType = manifest?.reviewType.map(ReviewTypeName.canonical) ?? ReviewTypeName.find(in: face)
    metadata.subject = manifest?.subject ?? SubjectName.find(in: face, area: metadata.area)
    metadata.title = ReviewTitle.find(in: face, subject: metadata.subject)
    metadata.ageMonths = IncidentAge.find(in: face, subject: metadata.subject)
    metadata.author = AuthorName.find(in: face)
    metadata.outcome = IncidentOutcome.find(in: face, subject: metadata.subject)
    metadata.setDates(face, manifest: manifest)
    return metadata
  }
}

extension Metadata {
  fileprivate mutating func setBody(_ face: ReviewFace, partnerships: Partnerships, manifest: ManifestRow?) {
    let body =
      manifest?.partnership.map { partnerships.body(named: $0) }
      ?? CommissioningBody.find(in: face, partnerships: partnerships)
    partnership = manifest?.partnership ?? body?.name
    partnershipID = body?.id
    partnershipKnown = body?.isKnown ?? false
    area = manifest?.area ?? body?.area
  }

  /// The report's date and the year; a date of the text that contradicts the manifest's year is dropped.
  fileprivate mutating func setDates(_ face: ReviewFace, manifest: ManifestRow?) {
    var date = manifest?.reportDate
    if date == nil {
      date = ReportDate.find(in: face)
      if let stated = manifest?.year, let read = date, read.year != stated { date = nil }
    }
    reportDate = date?.description
    if let year = manifest?.statedYear ?? date?.year {
      (self.year, yearBasis) = (year, .report)
    } else if let end = ReviewPeriod.end(in: face) {
      (year, yearBasis) = (end.year, .period)
    }
  }
}
