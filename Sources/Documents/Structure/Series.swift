/// Numbered titles of one kind, "Theme One", "Theme Two": they stand in one section, whatever stands between them.
struct Series {
  private var last: [String: (number: Int, section: SectionRole)] = [:]

  /// The section that a title goes back to: that of the title before it in its series. Nil for no member of a series.
  mutating func section(of draft: Draft, in main: SectionRole, _ text: SourceText) -> SectionRole? {
    guard let length = Titles.openerLength(draft.words), length >= 2,
      let number = Numerals.value(draft.words[length - 1]),
      Titles.hasOpener(draft.words, draft.body, in: text)
    else { return nil }
    let name = draft.words[length - 2]
    let before = last[name]
    let section = before?.number == number - 1 ? before?.section ?? main : main
    last[name] = (number, section)
    return section
  }
}
