/// Tells paragraphs that carry a letter or a whole number, counted anew in each section, from members of a list:
/// they are prose, stand apart, and follow a heading rather than a sentence that announces them.
struct NumberedProse {
  let text: SourceText

  func settle(_ drafts: inout [Draft], _ places: [Int]) {
    for at in places.indices where opens(at, drafts, places) {
      let series = members(from: at, drafts, places)
      guard isProse(series, drafts) else { continue }
      for member in series where drafts[member].kind == .item { drafts[member].kind = .para }
    }
  }

  /// Whether a block is numbered 1 or lettered a, and stands right under a heading that names no list.
  private func opens(_ at: Int, _ drafts: [Draft], _ places: [Int]) -> Bool {
    let draft = drafts[places[at]]
    guard draft.kind == .item, !draft.mark.hasBullet, draft.mark.number?.parts == [1], draft.blanksBefore > 0 else {
      return false
    }
    guard let before = drafts[..<places[at]].last(where: { $0.isText }), before.kind == .heading else { return false }
    return !before.speaksOfLearning(in: text) && before.ending != .colon
  }

  /// The blocks that count on from the first, whatever stands between, up to where the count begins again.
  private func members(from at: Int, _ drafts: [Draft], _ places: [Int]) -> [Int] {
    var series = [places[at]]
    for index in places[(at + 1)...] {
      guard let number = drafts[index].mark.number, number.parts.count == 1 else { continue }
      if number.parts == [1], !isNested(drafts[index], in: drafts[places[at]]) { break }
      if place(of: number) == series.count + 1 { series.append(index) }
    }
    return series
  }

  /// A list with marks of its own inside a paragraph.
  private func isNested(_ draft: Draft, in first: Draft) -> Bool {
    draft.mark.number?.form != first.mark.number?.form || draft.indent > first.indent
  }

  /// The place a number stands for: `i` after `h` is a letter.
  private func place(of number: Number) -> Int {
    guard number.form == .roman, number.label.count == 1 else { return number.parts[0] }
    return Int(Ascii.lower(text.storage[number.label.start])) - 96
  }

  private func isProse(_ series: [Int], _ drafts: [Draft]) -> Bool {
    let width = series.reduce(0) { $0 + drafts[$1].width }
    return width >= series.count * 200 && series.allSatisfy { drafts[$0].blanksBefore > 0 && drafts[$0].ending.isFinal }
  }
}
