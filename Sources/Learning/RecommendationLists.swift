import Documents

/// Finds the members of recommendation lists, each with its nested parts.
struct RecommendationLists {
  let source: LearningSource

  /// The recommendations of a document, in the order of the text.
  func drafts() -> [RecordDraft] {
    var drafts: [RecordDraft] = []
    var run: [Int] = []
    for index in source.blocks.indices {
      let block = source.blocks[index]
      if block.section == .recommendations {
        if [.heading, .para, .item, .table].contains(block.kind) { run.append(index) }
      } else if block.kind != .artifact, block.kind != .footnote {
        drafts += members(of: run)
        run = []
      }
    }
    return drafts + members(of: run)
  }

  /// The members of the lists of one section.
  private func members(of run: [Int]) -> [RecordDraft] {
    guard !run.isEmpty else { return [] }
    let forms = run.map { form($0, in: run) }
    let top = topForm(run, forms)
    var list = Members(top: top)
    var table: [Int] = []
    for (index, form) in zip(run, forms) {
      if form == .cell, top == .cell || !list.isOpen {
        table.append(index)
        continue
      }
      list.drafts += TableMembers(source: source).drafts(table, under: list.heading)
      table = []
      if source.blocks[index].kind == .heading { open(index, &list) } else { add(index, form, &list) }
    }
    return list.drafts + TableMembers(source: source).drafts(table, under: list.heading)
  }

  /// The members found so far.
  private struct Members {
    let top: ListForm
    var drafts: [RecordDraft] = []
    /// The heading over the list that is not just a member's title.
    var heading: Int?
    /// The number of a title that stands as a heading over the next member.
    var title: String?
    /// Whether what has another mark goes on with the last member.
    var isOpen = false
  }

  private func open(_ heading: Int, _ list: inout Members) {
    list.isOpen = false
    list.title = ListTitle.number(source.keys(heading))?.label
    if list.title == nil { list.heading = heading }
  }

  /// Whether a heading is a member's title: "Recommendation 2".
  private func isTitle(_ index: Int) -> Bool {
    source.blocks[index].kind == .heading && ListTitle.number(source.keys(index)) != nil
  }

  private func add(_ index: Int, _ form: ListForm, _ list: inout Members) {
    let isPara = source.blocks[index].kind == .para
    if let title = list.title {
      list.drafts.append(RecordDraft(kind: .recommendation, blocks: [index], label: title, heading: list.heading))
      list.title = nil
      list.isOpen = true
    } else if list.isOpen, let last = list.drafts.last, source.isNested(index, in: last.blocks[0]) {
      list.drafts[list.drafts.count - 1].blocks.append(index)
    } else if form == list.top ? !isPara || isAsking(index) : isMember(index, form, list) {
      list.drafts.append(
        RecordDraft(kind: .recommendation, blocks: [index], label: label(index), heading: list.heading))
      list.isOpen = true
    } else if isPara {
      list.isOpen = false
    } else if list.isOpen {
      list.drafts[list.drafts.count - 1].blocks.append(index)
    }
  }

  /// The form of a block; a letter I after an H is no number.
  private func form(_ index: Int, in run: [Int]) -> ListForm {
    let form = ListForm(source.blocks[index], title: ListTitle.number(source.keys(index, first: 4))?.label)
    guard form == .roman, source.blocks[index].label.count == 1 else { return form }
    let before = source.blocks[index].label == "I" ? "H" : "h"
    guard run.contains(where: { source.blocks[$0].label == before }) else { return form }
    return before == "H" ? .capital : .small
  }

  /// The mark that members bear: the highest that an item bears, unless the items only go on with paragraphs that ask.
  private func topForm(_ run: [Int], _ forms: [ListForm]) -> ListForm {
    let asking = run.indices.filter { source.blocks[run[$0]].kind == .para && isAsking(run[$0]) }
    if run.indices.contains(where: { forms[$0] == .titled && source.blocks[run[$0]].kind != .heading }) {
      return .titled
    }
    if run.count(where: isTitle) >= 2 { return .titled }
    let items = run.indices.filter { source.blocks[run[$0]].kind == .item }
    guard let best = items.map({ forms[$0] }).min() else {
      return asking.isEmpty && run.contains { source.blocks[$0].kind == .table }
        ? .cell : asking.map { forms[$0] }.min() ?? .paragraph
    }
    let opening = items.filter { forms[$0] == best && ($0 == 0 || source.blocks[run[$0 - 1]].kind != .item) }
    let goOn = opening.allSatisfy { $0 > 0 && asking.contains($0 - 1) }
    return goOn && asking.count >= 2 && best >= .small ? asking.map { forms[$0] }.max() ?? .paragraph : best
  }

  /// Whether a block is a member though its mark differs.
  private func isMember(_ index: Int, _ form: ListForm, _ list: Members) -> Bool {
    if source.blocks[index].kind == .para {
      return (list.top == .paragraph || list.top == .decimal) && form < list.top && isAsking(index)
    }
    if list.top == .paragraph { return !list.isOpen && isAsking(index) }
    return form < list.top || (!list.isOpen && isAsking(index))
  }

  /// Whether a block asks for something and does not just lead to the list.
  private func isAsking(_ index: Int) -> Bool {
    guard source.asks(index) || Addressee(source: source).asks(index) else { return false }
    let keys = Set(source.keys(index))
    return source.blocks[index].kind != .para || keys.isDisjoint(with: ["recommendation", "recommendations"])
      || keys.contains("recommends")
  }

  private func label(_ index: Int) -> String {
    ListTitle.number(source.keys(index, first: 4))?.label ?? source.blocks[index].label
  }
}
