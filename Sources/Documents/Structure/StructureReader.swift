/// Finds the structure of a review: its blocks, their kinds and the roles of their sections.
///
/// The passes, each on the result of the one before: lines and their marks; page furniture and notes; paragraphs
/// joined over cuts; contents; headings; the other kinds; title page and signature; sections.
public struct StructureReader: Sendable {
  /// A reader; it keeps nothing between texts.
  public init() {}

  /// The blocks of a text in the order of their first byte. Every line that is not blank belongs to one.
  public func blocks(of text: SourceText) -> [Block] {
    var drafts = drafts(of: text)
    let contents = Contents(text: text).settle(&drafts)
    StackedTables(text: text).settle(&drafts)
    var vocabulary = SectionVocabulary.ofTheField
    let habits = Habits(drafts: drafts)
    var headings = Headings(text: text, drafts: drafts, vocabulary: vocabulary, habits: habits)
    drafts = headings.settled()
    Kinds(text: text, drafts: drafts, habits: habits).settle(&drafts)
    var front = FrontMatter(text: text, contents: contents)
    let start = front.settle(&drafts, &vocabulary)
    Sections(text: text, vocabulary: vocabulary, bodyStart: start).settle(&drafts)
    let content = Content(text: text)
    return drafts.map { content.block(of: $0) }.sorted {
      ($0.bytes[0], $0.lines[0].lowerBound) < ($1.bytes[0], $1.lines[0].lowerBound)
    }
  }

  /// The lines of a text, joined to blocks whose kinds are not known yet.
  private func drafts(of text: SourceText) -> [Draft] {
    var lines = LineScan(text: text).lines()
    BoxedLines(text: text).unwrap(&lines)
    Furniture(text: text).mark(&lines)
    let width = WrapWidth.of(lines, in: text)
    let notes = Notes(text: text, lines: &lines, isWrapped: width != nil)
    var drafts = Paragraphs(text: text, wrapWidth: width, notes: notes.inside).drafts(of: lines)
    DoubtfulNumbers.takeBack(&drafts, in: text)
    return drafts
  }
}
