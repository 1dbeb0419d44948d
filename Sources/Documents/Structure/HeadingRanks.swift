/// How the headings of a review rank: which open its main sections, which stand below them.
struct HeadingRanks {
  /// How a heading is set.
  private enum Style: Hashable {
    case hashes(Int)
    case boxed, underlined, bold, capitals, plain, inset
  }

  private var mainStyles: Set<Style> = []
  /// Whether main sections carry a whole number.
  private(set) var countsMain = false
  /// Whether all headings are set alike, so that rank is seen from words only.
  private(set) var isFlat = false

  init(drafts: ArraySlice<Draft>, vocabulary: inout SectionVocabulary) {
    let headings = drafts.filter { $0.kind == .heading }
    let numbered = headings.filter { Self.mainNumber($0) != nil }
    countsMain = numbered.count >= 3 && Self.nameSections(numbered, headings, &vocabulary)
    isFlat = Set(headings.map(Self.style)).count <= 1
    if countsMain {
      mainStyles = Set(numbered.map(Self.style))
    } else {
      mainStyles = Self.styleOfMain(headings, &vocabulary).map { [$0] } ?? []
    }
  }

  /// The whole number of a heading that could be a main section's.
  private static func mainNumber(_ draft: Draft) -> Int? {
    guard let number = draft.mark.number, number.form == .integer || number.form == .bare else { return nil }
    return number.parts[0]
  }

  /// Whether numbered headings name sections, or no others do: numbers may also count the findings of one section.
  private static func nameSections(
    _ numbered: [Draft], _ headings: [Draft], _ vocabulary: inout SectionVocabulary
  ) -> Bool {
    let named = headings.filter { vocabulary.match($0.words).map { !$0.isWeak && $0.isWhole } ?? false }
    let counted = named.count { mainNumber($0) != nil }
    return counted > 0 || named.count { $0.mark.number == nil } < 3
  }

  /// The most prominent style in which at least two headings name sections, without those that open a theme or box.
  private static func styleOfMain(_ headings: [Draft], _ vocabulary: inout SectionVocabulary) -> Style? {
    var named: [Style: Int] = [:]
    for heading in headings where Titles.openerLength(SectionVocabulary.withoutPart(heading.words)) == nil {
      guard let match = vocabulary.match(heading.words), !match.isWeak else { continue }
      named[style(heading), default: 0] += 1
    }
    return named.filter { $0.value >= 2 }.keys.min { prominence($0) < prominence($1) }
      ?? named.keys.min { prominence($0) < prominence($1) }
  }

  private static func prominence(_ style: Style) -> Int {
    switch style {
    case .hashes(let count): count
    case .boxed: 0
    case .underlined: 7
    case .capitals: 8
    case .bold: 9
    case .plain: 10
    case .inset: 11
    }
  }

  private static func style(_ draft: Draft) -> Style {
    if draft.mark.hashes > 0 { return .hashes(draft.mark.hashes) }
    if draft.mark.isBoxed { return .boxed }
    if draft.isUnderlined { return .underlined }
    if draft.isTabbed || draft.indent >= 4 { return .inset }
    if draft.isCapitals { return .capitals }
    return draft.mark.isBold ? .bold : .plain
  }

  /// Whether a heading may open a main section, by number or typography.
  func isMain(_ draft: Draft) -> Bool {
    if let number = draft.mark.number {
      if number.form == .decimal { return number.parts.count == 2 && number.parts[1] == 0 }
      if Self.mainNumber(draft) != nil { return true }
    }
    let style = Self.style(draft)
    if case .hashes(let count) = style {
      return mainStyles.contains { if case .hashes(let main) = $0 { count <= main } else { false } }
    }
    return mainStyles.contains(style)
  }

  /// Whether a heading carries the number of a main section, which outranks typography.
  func isNumberedMain(_ draft: Draft) -> Bool { countsMain && Self.mainNumber(draft) != nil }
}
