/// Words in running text that tell what a section is about, for headings that do not say: starts of words and
/// phrases, parted by commas.
struct SectionCues {
  /// A set of roles, one bit each.
  struct Roles {
    var bits: UInt16 = 0
    func contains(_ role: SectionRole) -> Bool { bits & Self.bit(role) != 0 }
    static func bit(_ role: SectionRole) -> UInt16 { 1 << UInt16(role.order) }
  }

  /// A cue: where its letters stand in `letters`, and the bit of its role.
  private struct Cue {
    var start: Int
    var count: Int
    var bit: UInt16
  }

  /// The letters of all cues, and the cues by first letter: those of a letter are `cues[firsts[letter]..<firsts[letter + 1]]`.
  private var letters: [UInt8] = []
  private var cues: [Cue] = []
  private var firsts = [0]

  /// The cues, compiled once.
  static let ofTheField = SectionCues()

  private init() {
    var byLetter: [[(cue: [UInt8], role: SectionRole)]] = Array(repeating: [], count: 26)
    for (role, table) in Self.tables {
      for part in table.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let cue = Array(part.utf8.drop { $0 == 0x20 })
        if let first = cue.first { byLetter[Int(first) - 97].append((cue, role)) }
      }
    }
    for group in byLetter {
      for (cue, role) in group {
        cues.append(Cue(start: letters.count, count: cue.count, bit: Roles.bit(role)))
        letters += cue
      }
      firsts.append(cues.count)
    }
  }

  /// The roles whose cues stand in a span.
  func roles(in span: Span, of text: SourceText) -> Roles {
    var roles = Roles()
    var inside = false
    for offset in span.start..<span.end {
      let isLetter = Ascii.isLetter(text.storage[offset])
      if isLetter, !inside { roles.bits |= bits(at: offset, without: roles.bits, text) }
      inside = isLetter
    }
    return roles
  }

  private func bits(at offset: Int, without known: UInt16, _ text: SourceText) -> UInt16 {
    var bits: UInt16 = 0
    let letter = Int(Ascii.lower(text.storage[offset])) - 97
    for index in firsts[letter]..<firsts[letter + 1] where known & cues[index].bit == 0 {
      if matches(cues[index], at: offset, text) { bits |= cues[index].bit }
    }
    return bits
  }

  private func matches(_ cue: Cue, at offset: Int, _ text: SourceText) -> Bool {
    guard offset + cue.count <= text.count else { return false }
    for index in 0..<cue.count where Ascii.lower(text.storage[offset + index]) != letters[cue.start + index] {
      return false
    }
    return true
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
    beyond what, thorough, outstanding, without being asked, deserve, example
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
