/// Finds lists whose members are questions, as terms of reference put them: several in a row, numbered through with
/// the paragraphs or without any mark.
enum QuestionLists {
  static func settle(_ drafts: inout [Draft], _ places: [Int]) {
    var at = 0
    while at < places.count {
      let form = drafts[places[at]].mark.number?.form
      let run = places[at...].prefix { isMember(drafts[$0]) && drafts[$0].mark.number?.form == form }
      if isList(run, drafts) { for index in run { drafts[index].kind = .item } }
      at += max(1, run.count)
    }
  }

  private static func isMember(_ draft: Draft) -> Bool {
    draft.kind == .para && draft.ending == .question && draft.width <= 300 && draft.mark.hashes == 0
  }

  /// Three questions in a row are a list, two where a colon announces them.
  private static func isList(_ run: ArraySlice<Int>, _ drafts: [Draft]) -> Bool {
    guard let first = run.first, run.count >= 2 else { return false }
    return run.count >= 3 || drafts[..<first].last { $0.isText }?.ending == .colon
  }
}
