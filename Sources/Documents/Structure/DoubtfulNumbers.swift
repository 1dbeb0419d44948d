/// Takes back numbers that only look like a paragraph's: times (`10:15 The police came`) and measures (`3.5 million`).
enum DoubtfulNumbers {
  static func takeBack(_ drafts: inout [Draft], in text: SourceText) {
    var section = 0
    for index in drafts.indices {
      guard let number = drafts[index].mark.number, number.form == .decimal else { continue }
      let isDoubtful = number.hasColon || (!number.isClosed && text.startsLower(drafts[index].body))
      if !isDoubtful {
        section = number.parts[0]
      } else if number.parts[0] != section && number.parts != [section + 1, 1] {
        drafts[index].mark.number = nil
        drafts[index].body.start = number.label.start
        drafts[index].describe(in: text)
      }
    }
  }
}
