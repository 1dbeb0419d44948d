import Aggregates

/// How one document is set: what differs from review to review in print.
struct Layout {
  /// How paragraphs are numbered.
  enum Numbering: CaseIterable { case plain, stop, dashed, none }
  /// How headings are set.
  enum Heading: CaseIterable { case numbered, numberedStop, markdown, bold, plain }
  /// How notes are marked and given.
  enum Note: CaseIterable { case reference, superscript, tag, bracket }
  /// How tables are set.
  enum Table: CaseIterable { case tabs, pipes, cells }

  let numbering: Numbering
  let heading: Heading
  let note: Note
  let table: Table
  /// What stands before an item of a list.
  let bullet: String
  /// Whether quotation marks and apostrophes are curly.
  let isCurly: Bool
  /// The columns after which lines are broken; nil where a paragraph is one line.
  let width: Int?
  /// Whether pages end with a footer and a form feed.
  let hasPages: Bool
  /// Whether learning points stand indented, as in a box.
  let boxesLearning: Bool

  /// A layout by chance. Markdown goes with long lines, broken lines with pages.
  init(_ random: inout SplitMix64) {
    numbering = random.pick(Numbering.allCases)
    heading = random.pick(Heading.allCases)
    note = random.pick(Note.allCases)
    table = heading == .markdown ? .pipes : random.pick(Table.allCases)
    bullet = random.pick(["·", "-", "*", "•", "–", "o"])
    isCurly = random.happens(0.6)
    width = heading != .markdown && random.happens(0.25) ? 78 : nil
    hasPages = width != nil || random.happens(0.3)
    boxesLearning = random.happens(0.5)
  }
}
