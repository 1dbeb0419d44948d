/// Words in running text that tell what a section is about, for headings that do not say: starts of words and
/// phrases, parted by commas.
struct SectionCues {
  private var byLetter: [[(cue: [UInt8], role: SectionRole)]] = Array(repeating: [], count: 26)

  init() {
    for (role, table) in Self.tables {
      for line in table.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let cue = Array(line.utf8.drop { $0 == 0x20 })
        guard !cue.isEmpty else { continue }
        byLetter[Int(cue[0]) - 97].append((cue, role))
      }
    }
  }

  /// The roles whose cues stand in a span.
  func roles(in span: Span, of text: SourceText) -> Set<SectionRole> {
    var roles: Set<SectionRole> = []
    var inside = false
    for offset in span.start..<span.end {
      let isLetter = Ascii.isLetter(text.storage[offset])
      if isLetter, !inside {
        let letter = Int(Ascii.lower(text.storage[offset])) - 97
        for (cue, role) in byLetter[letter] where !roles.contains(role) && Self.matches(cue, at: offset, in: text) {
          roles.insert(role)
        }
      }
      inside = isLetter
    }
    return roles
  }

  private static func matches(_ cue: [UInt8], at offset: Int, in text: SourceText) -> Bool {
    guard offset + cue.count <= text.count else { return false }
    return cue.indices.allSatisfy { Ascii.lower(text.storage[offset + $0]) == cue[$0] }
  }

  private static let tables: [(SectionRole, String)] = [
    (.introduction, introduction), (.terms, terms), (.background, background), (.analysis, analysis),
    (.goodPractice, goodPractice), (.learning, learning), (.conclusion, conclusion),
    (.recommendations, recommendations),
  ]

  private static let introduction = """
    commissioned, criteria, rapid review, national panel, apportion, blame, was notified, notified, died, death,
    statutory, decided to, this review is about, purpose of, working together to, convicted, cause of,
    admitted to, inquest, agreed that a, condolence
    """

  private static let terms = """
    panel, lines of enquiry, line of enquiry, terms of reference, questions, interview, took part,
    met the reviewer, met with the reviewer, spoke to the reviewer, invited to, conversation, workshop,
    learning event, practitioner event, focus group, scope, methodolog, agency report, agencies were asked,
    chronologies, period under review, period examined, period of the review, period covered, independent,
    contribut, views of, letter, drafts, read, documents
    """

  private static let background = """
    born, grew up, lived, lives, childhood, sibling, brother, sister, older, younger, aged, known as, names,
    pseudonym, moved to, relationship, ethnic, british, language, employ, worked as, diagnos, foster, in care,
    household, tenancy, history, described as
    """

  private static let analysis = """
    should, could have, would have, opportunit, evidence, research, challeng, curiosity, practitioners,
    professionals, no one, nobody, missed, assum, understand, good practice, reviewer, panel, this review,
    the review found, the review, it is not clear, it is unclear, weigh, analys, effective, appropriate, timely,
    however, hindsight, expected, guidance, policy
    """

  private static let goodPractice = """
    good practice, stood out, credit, commend, excellent, exemplary, praise, positive, worked well, went beyond,
    went out of, persist, skilled, sensitive, thoughtful, strong practice, impress, did well, well beyond,
    beyond what, thorough, humanity, outstanding, without being asked, deserve, example
    """

  private static let learning = """
    learning, lesson, practitioners need, it is important, it is vital, it is essential, agencies should,
    professionals should, practitioners should, managers should, improve
    """

  private static let conclusion = """
    in conclusion, conclu, overall, this review has, the review has, this report has, hindsight, predict,
    prevent, lessons, tragic, legacy, in summary, taken together, finally, reviewer is grateful
    """

  private static let recommendations = """
    recommend, should ensure, should seek, should review, should consider, should agree, to ensure, to seek,
    to review, to consider, seek assurance, seeks assurance, that the, assurance, within six months,
    within three months, within twelve months, audit, implement
    """
}
