/// The words by which headings name the part a section plays, for every review of the field.
///
/// A rule is a set of stems that must all stand in the heading; the rule with most stems wins, then the one whose
/// words stand first. The rules themselves are in `SectionWords`.
struct SectionVocabulary {
  /// What a heading's words say.
  struct Match: Equatable {
    var role: SectionRole
    /// Whether the words only suggest the role, so that the section around them may say otherwise.
    var isWeak: Bool
    /// Whether no other words of weight stand in the heading.
    var isWhole: Bool
  }

  private struct Rule {
    var role: SectionRole
    var stems: [Int]
    var isWeak: Bool
    var needsWhole: Bool
    /// Whether its first word is a question's.
    var isQuestion: Bool
  }

  private var rules: [Rule] = []
  private var stems: [Stem] = []
  /// The stems by their first byte: a word is compared with those of its own letter only.
  private var stemsByLetter: [[Int]] = Array(repeating: [], count: 256)
  /// The rules that start with each stem.
  private var rulesByStem: [[Int]] = []
  private var known: [String: [Int]] = [:]

  /// The vocabulary, compiled once; each text's reading copies it and adds the words it has looked up.
  static let ofTheField = SectionVocabulary()

  private init() {
    var places: [String: Int] = [:]
    for (role, table) in SectionWords.tables {
      for line in table.split(whereSeparator: { $0 == "," || $0 == "\n" }) { add(line, role, &places) }
    }
  }

  private mutating func add(_ line: Substring, _ role: SectionRole, _ places: inout [String: Int]) {
    var line = line.drop { $0 == " " }
    guard !line.isEmpty else { return }
    let isWeak = line.hasPrefix("?")
    let needsWhole = line.hasPrefix("!")
    if isWeak || needsWhole { line = line.dropFirst() }
    var ids: [Int] = []
    for word in line.split(separator: " ") {
      let id = places[String(word)] ?? stems.count
      if id == stems.count {
        stems.append(Stem(word))
        rulesByStem.append([])
        stemsByLetter[Int(word.utf8.first ?? 0)].append(id)
        places[String(word)] = id
      }
      ids.append(id)
    }
    rulesByStem[ids[0]].append(rules.count)
    let isQuestion = Self.questionWords.contains { line.hasPrefix($0 + " ") }
    rules.append(
      Rule(role: role, stems: ids, isWeak: isWeak, needsWhole: needsWhole, isQuestion: isQuestion))
  }

  private static let stopWords: Set<String> = [
    "the", "of", "and", "a", "an", "to", "for", "in", "on", "by", "with", "from", "this", "that", "our", "s", "at",
    "as",
    "or", "into", "its", "their", "been", "be", "we", "key", "main", "overall", "brief", "detailed", "relevant",
    "after", "until", "his", "her", "him", "january", "february", "march", "april", "june", "july", "august",
    "september",
    "october", "november", "december",
  ]

  private static let questionWords = ["who", "what", "why", "how", "where", "when"]

  /// What the words of a heading say of its section, if anything.
  mutating func match(_ words: [String]) -> Match? {
    let content = Self.content(Self.withoutPart(words))
    guard !content.isEmpty, content.count <= 24 else { return nil }
    let ids = content.map { stemIDs(of: $0) }
    guard ids.contains(where: { !$0.isEmpty }) else { return nil }
    var firstPlace = [Int](repeating: -1, count: stems.count)
    for (place, found) in ids.enumerated() { for id in found where firstPlace[id] < 0 { firstPlace[id] = place } }
    let weighty = zip(content, ids).filter { !Self.auxiliaries.contains($0.0) }.map(\.1)
    return best(firstPlace, ids, weighty, tells: Titles.hasVerb(words))
  }

  /// Words that a question needs and that say nothing of its subject.
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "did", "does", "do", "out", "us", "you", "i",
  ]

  /// The words after "Section B" and the like.
  static func withoutPart(_ words: [String]) -> [String] {
    guard words.count > 2, ["section", "part", "chapter"].contains(words[0]), Numerals.isNumeral(words[1]) else {
      return words
    }
    return Array(words.dropFirst(2))
  }

  /// The words of weight; learning that somebody finds hard is not the review's.
  private static func content(_ words: [String]) -> [String] {
    words.indices.filter { place in
      let next = place + 1 < words.count ? words[place + 1] : ""
      if words[place] == "learning", next.hasPrefix("difficult") || next.hasPrefix("disab") || next.hasPrefix("need") {
        return false
      }
      return !stopWords.contains(words[place]) && !Numerals.isNumeral(words[place])
    }.map { words[$0] }
  }

  private func rulesNamed(by ids: [[Int]]) -> [Int] {
    var places: [Int] = []
    for word in ids { for id in word { places += rulesByStem[id] } }
    if places.count > 1 { places.sort() }
    return places
  }

  private func best(_ firstPlace: [Int], _ ids: [[Int]], _ weighty: [[Int]], tells: Bool) -> Match? {
    var best: (score: Int, match: Match)?
    // A rule is looked at once, where its first stem stands; the earlier rule wins a tie.
    for index in rulesNamed(by: ids) {
      let rule = rules[index]
      guard rule.stems.allSatisfy({ firstPlace[$0] >= 0 }) else { continue }
      let isWhole = ids.allSatisfy { word in word.contains { rule.stems.contains($0) } }
      if rule.needsWhole && !isWhole { continue }
      let places = rule.stems.map { firstPlace[$0] }
      let first = places.min() ?? 0
      guard (places.max() ?? 0) - first <= rule.stems.count + 1 else { continue }
      guard rule.stems.count * 4 >= ids.count || first == 0 && rule.stems.count * 8 >= ids.count else { continue }
      let isWeak = rule.isWeak || isAside(rule, weighty, opens: first == 0 && !tells)
      var score = rule.stems.count * 100 - first * 4 + (isWhole ? 60 : 0) - (isWeak ? 400 : 0)
      if rule.role == .appendix { score += 500 }
      if score > best?.score ?? Int.min {
        best = (score, Match(role: rule.role, isWeak: isWeak, isWhole: isWhole))
      }
    }
    return best?.match
  }

  /// Whether the rule's words stand in a heading that is about something else: they are fewer than half of its words
  /// of weight. A question must be named by most of its words; words that open a title and that only reviews use
  /// name it whatever follows.
  private func isAside(_ rule: Rule, _ weighty: [[Int]], opens: Bool) -> Bool {
    guard rule.role != .appendix else { return false }
    let named = weighty.count { word in word.contains { rule.stems.contains($0) } }
    if rule.isQuestion { return named * 2 <= weighty.count && named < weighty.count }
    if opens, rule.stems.count > 1 || Self.isOfReviews(rule.role) { return false }
    return named * 2 < weighty.count
  }

  /// Whether the words that name a role are those of reviews rather than of everyday life.
  private static func isOfReviews(_ role: SectionRole) -> Bool {
    switch role {
    case .analysis, .learning, .conclusion, .recommendations, .references, .appendix: true
    default: false
    }
  }

  private mutating func stemIDs(of word: String) -> [Int] {
    if let ids = known[word] { return ids }
    let letters = Array(word.utf8)
    let candidates = stemsByLetter[Int(letters.first ?? 0)]
    var ids = candidates.filter { stems[$0].matches(letters) }
    if ids.isEmpty { ids = candidates.filter { stems[$0].nearlyMatches(letters) } }
    known[word] = ids
    return ids
  }
}
