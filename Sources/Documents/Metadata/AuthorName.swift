/// Finds who wrote a review: after a label on the title page, in the account of the method, or as a signature.
enum AuthorName {
  /// The author or authors; nil when nobody is named.
  static func find(in face: ReviewFace) -> String? {
    for line in face.title {
      if let name = labelled(line.words[...], anywhere: false) { return name }
    }
    if let name = afterLoneLabel(face.title) { return name }
    for passage in face.closing.suffix(5) where passage.words.count <= 14 && passage.kind != .heading {
      if let name = signature(passage.words) { return name }
    }
    for passage in face.opening where passage.kind != .heading {
      for sentence in passage.sentences {
        if let name = labelled(sentence, anywhere: true) ?? appointed(sentence) { return name }
      }
    }
    return nil
  }

  /// "Lead Reviewer: A B", "Report author – A B", "Written by A B"; in prose "the Independent Reviewer, A B,".
  private static func labelled(_ words: ArraySlice<FaceWord>, anywhere: Bool) -> String? {
    for index in words.indices.dropLast() {
      let isBy =
        words[index].key == "by"
        && (index > words.startIndex ? writing.contains(words[index - 1].key) : !anywhere)
      let isRole = roles.contains(words[index].key) && !words[index].possessive
      guard isBy || (isRole && (!anywhere || isPersonal(words, index))) else { continue }
      let next = words[index + 1]
      let allowed: WordGap =
        anywhere ? [.comma, .space, .line, .open, .dash, .colon] : [.comma, .space, .colon, .dash, .line, .other]
      guard next.before.isSubset(of: allowed), let name = name(in: words, at: index + 1) else { continue }
      return name
    }
    return nil
  }

  /// "Independent Reviewer", "the lead reviewer", "report author": not any author that a text cites.
  private static func isPersonal(_ words: ArraySlice<FaceWord>, _ index: Int) -> Bool {
    index > words.startIndex && ["independent", "lead", "report", "overview", "review"].contains(words[index - 1].key)
  }

  /// A label that ends its line, the name on the next.
  private static func afterLoneLabel(_ lines: [ReviewFace.Passage]) -> String? {
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let last = line.words.last, line.words.count <= 4 else { continue }
      let isBy = last.key == "by" && line.words.contains { writing.contains($0.key) }
      guard isBy || roles.contains(last.key) else { continue }
      if let name = name(in: next.words[...], at: 0), next.words.count <= 8 { return name }
    }
    return nil
  }

  /// "A B was commissioned as Independent Reviewer", "A B has been appointed to lead the review".
  private static func appointed(_ sentence: ArraySlice<FaceWord>) -> String? {
    guard let verb = sentence.firstIndex(where: { ["appointed", "commissioned", "engaged"].contains($0.key) }),
      sentence[verb...].prefix(10).contains(where: { roles.contains($0.key) || $0.key == "lead" || $0.key == "write" })
    else { return nil }
    if let found = person(in: sentence, at: verb + 1) { return found.name }
    guard let be = sentence[..<verb].lastIndex(where: { ["was", "has", "is", "were"].contains($0.key) }) else {
      return nil
    }
    for start in [4, 3, 2].map({ be - $0 }) where start >= sentence.startIndex {
      if let found = person(in: sentence, at: start), found.end == be { return found.name }
    }
    return nil
  }

  /// A last line that is a name, with or without "Signed", a role and a date.
  private static func signature(_ words: [FaceWord]) -> String? {
    let start = words.firstIndex { !["signed", "by"].contains($0.key) } ?? 0
    if let name = labelled(words.prefix(6), anywhere: false), words.prefix(4).contains(where: isLabel) { return name }
    guard let found = person(in: words[...], at: start) else { return nil }
    let rest = words[found.end...]
    let isDated = !DatePhrases.find(in: rest).isEmpty
    let isRole = rest.contains { roles.contains($0.key) || $0.key == "consultant" }
    let isAlone = rest.isEmpty && start > 0
    return isDated || isRole || isAlone ? found.name : nil
  }

  private static func isLabel(_ word: FaceWord) -> Bool { roles.contains(word.key) || word.key == "by" }

  /// One person, or two joined by "and".
  private static func name(in words: ArraySlice<FaceWord>, at index: Int) -> String? {
    guard let first = person(in: words, at: index) else { return nil }
    guard first.end < words.endIndex, words[first.end].key == "and",
      words[first.end].before.isDisjoint(with: .sentence),
      let second = person(in: words, at: first.end + 1)
    else { return first.name }
    return first.name + " and " + second.name
  }

  /// Two to four capitalised words, initials and hyphens included, with or without a title before them.
  private static func person(in words: ArraySlice<FaceWord>, at start: Int) -> (name: String, end: Int)? {
    var end = start
    var parts = 0
    while end < words.endIndex, parts < 5, isNamePart(words[end]) {
      let before = words[end].before
      let follows = end == start || before.isSubset(of: [.space, .hyphen, .line]) || afterInitial(words, end)
      guard follows, end == start || !before.contains(.line) else { break }
      parts += 1
      end += 1
    }
    let titled = words.indices.contains(start) && titles.contains(words[start].key)
    guard parts >= (titled ? 3 : 2) || (titled && parts == 2) else { return nil }
    return (printed(words[start..<end]), end)
  }

  private static func afterInitial(_ words: ArraySlice<FaceWord>, _ index: Int) -> Bool {
    let last = words[index - 1]
    return (last.text.utf8.count == 1 || titles.contains(last.key))
      && words[index].before.isSubset(of: [.sentence, .space, .dot])
  }

  private static func printed(_ words: ArraySlice<FaceWord>) -> String {
    var calm = words.map { word -> FaceWord in
      var word = word
      if word.before.contains(.sentence) { word.before = .space }
      return word
    }
    if let first = calm.indices.first { calm[first].before = [] }
    if calm.allSatisfy(\.isShouted) {
      for index in calm.indices { calm[index].text = calm[index].calmName }
    }
    return calm.printed
  }

  private static func isNamePart(_ word: FaceWord) -> Bool {
    word.isCapitalised && word.digits == 0 && !strangers.contains(word.key) && !word.possessive
  }

  private static let titles = WordSet.of("dr mr mrs ms miss prof professor sir dame")
  private static let roles = WordSet.of("author authors reviewer reviewers writer")
  private static let writing = WordSet.of("written prepared authored report completed compiled review signed")
  private static let strangers: Set<String> = PseudonymScan.roles.subtracting(["may", "april", "june", "august"]).union(
    WordSet.of(
      """
      lead date ltd limited consultant consultancy scr lcspr cspr lscb signed and of on by he in it was is has
      business group commissioned presented agreed safer community associates
      """))
}
