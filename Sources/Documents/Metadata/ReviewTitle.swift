/// Finds the title of a review on its title page.
enum ReviewTitle {
  /// The line or lines that name the type of review, and the subject if a line of its own has it; nil without a title page.
  static func find(in face: ReviewFace, subject: String?) -> String? {
    let lines = face.title
    guard let start = lines.firstIndex(where: { isTitle($0.words) }) else { return nil }
    var title = lines[start].words.calmlyPrinted
    var next = start + 1
    while next < lines.count, next - start < 3, continues(lines[next].words, title: title) {
      title += " " + lines[next].words.calmlyPrinted
      next += 1
    }
    if let subject, !lines[start].words.holds(subject), lines.contains(where: { $0.words.isAbout(subject) }) {
      let joins =
        lines[start].words.last.map { ["concerning", "of", "on", "for", "regarding"].contains($0.key) } ?? false
      title += (joins ? " " : ": ") + subject
    }
    return title
  }

  private static func isTitle(_ words: [FaceWord]) -> Bool {
    guard words.count <= 24 else { return false }
    if !ReviewTypeName.mentions(in: words).isEmpty { return true }
    return words.contains { $0.key == "review" } && words.count <= 14
      && !words.contains { ["fictional", "panel", "author"].contains($0.key) }
      || words.count <= 6 && words.last?.key == "practice" && words.contains { $0.key == "safeguarding" }
  }

  /// A title that is set over two lines breaks before "Review" or "Practice".
  private static func continues(_ words: [FaceWord], title: String) -> Bool {
    guard let first = words.first, words.count <= 5 else { return false }
    return ["review", "practice"].contains(first.key) && !title.lowercased().hasSuffix("review")
  }
}

extension [FaceWord] {
  /// Whether the words hold the name, whatever its case.
  fileprivate func holds(_ name: String) -> Bool {
    let keys = FaceWordScan.words(of: name).map(\.key)
    return indices.contains { self[$0...].prefix(keys.count).map(\.key) == keys }
  }

  /// Whether the words are the name and hardly more.
  fileprivate func isAbout(_ name: String) -> Bool {
    count <= FaceWordScan.words(of: name).count + 1 && holds(name)
  }
}
