import Annotations
import Documents

/// Finds learning statements and statements of good practice outside lists of recommendations.
struct LearningStatements {
  let source: LearningSource

  /// The statements of a document, in the order of the text.
  func drafts() -> [RecordDraft] {
    var drafts: [RecordDraft] = []
    var segment: [Int] = []
    var heading: Int?
    for index in source.blocks.indices {
      let block = source.blocks[index]
      guard block.kind != .artifact, block.kind != .footnote else { continue }
      let goesOn = segment.last.map { source.blocks[$0].section == block.section } ?? true
      if block.kind == .heading || !goesOn {
        drafts += statements(segment, under: heading)
        segment = []
      }
      if block.kind == .heading { heading = index } else if block.kind.counts { segment.append(index) }
    }
    return drafts + statements(segment, under: heading)
  }

  private func statements(_ segment: [Int], under heading: Int?) -> [RecordDraft] {
    guard let first = segment.first else { return [] }
    switch source.blocks[first].section {
    case .learning: return listed(segment, heading) { isPraise($0) ? .goodPractice : .learning }
    case .goodPractice: return listed(segment, heading) { _ in .goodPractice }
    case .background, .chronology, .analysis, .conclusion: return said(segment, heading)
    case .front, .introduction, .terms, .recommendations, .appendix, .references: return []
    }
  }

  /// The statements under a label: list items with their nested parts; paragraphs, unless they only lead to a list.
  private func listed(_ segment: [Int], _ heading: Int?, kind: (Int) -> LearningKind) -> [RecordDraft] {
    var drafts: [RecordDraft] = []
    let items = segment.filter { source.blocks[$0].kind == .item }
    let top = items.first.map(form)
    for index in segment {
      let block = source.blocks[index]
      switch block.kind {
      case .item:
        if let top, let last = drafts.last, form(index) > top || source.isNested(index, in: last.blocks[0]) {
          drafts[drafts.count - 1].blocks.append(index)
        } else if !isPointer(index) {
          drafts.append(RecordDraft(kind: kind(index), blocks: [index], label: label(index), heading: heading))
        }
      case .table:
        if source.tokens.words(ofBlock: index).count >= 8 {
          drafts.append(RecordDraft(kind: kind(index), blocks: [index], heading: heading))
        }
      default:
        guard isStatement(index, besideList: !items.isEmpty) else { continue }
        drafts.append(RecordDraft(kind: kind(index), blocks: [index], label: label(index), heading: heading))
      }
    }
    return drafts
  }

  /// Paragraphs that themselves say that there is a lesson, and which; or that practice was good.
  private func said(_ segment: [Int], _ heading: Int?) -> [RecordDraft] {
    segment.compactMap { index in
      guard source.blocks[index].kind != .table else { return nil }
      if statesLesson(index) {
        return RecordDraft(kind: .learning, blocks: [index], label: label(index), heading: heading)
      }
      guard isPraise(index) else { return nil }
      return RecordDraft(kind: .goodPractice, blocks: [index], label: label(index), heading: heading)
    }
  }

  /// Whether a sentence says that there is a lesson and does not only point to it.
  private func statesLesson(_ index: Int) -> Bool {
    let sentences = source.tokens.sentences(ofBlock: index).map { source.tokens.words(ofSentence: $0) }
    return sentences.enumerated().contains { place, words in
      let signals = source.signals(index).filter { words.contains($0.words.lowerBound) }
      guard signals.contains(where: { $0.kind == .lesson }), !signals.contains(where: { $0.kind == .pointer }) else {
        return false
      }
      return words.count >= 8 || place + 1 < sentences.count
    }
  }

  private func isStatement(_ index: Int, besideList: Bool) -> Bool {
    let count = source.tokens.words(ofBlock: index).count
    if count < 6 || source.leads(index) || isPointer(index) { return false }
    return !besideList || source.says(.lesson, index) || source.asks(index)
  }

  /// "See Recommendation A" alone.
  private func isPointer(_ index: Int) -> Bool {
    let keys = source.keys(index, first: 16)
    return keys.count < 16
      && (source.says(.pointer, index) || keys.first == "see" || ListTitle.number(keys)?.words == keys.count)
  }

  /// Whether a block names practice as good and finds no fault with it in the same sentence.
  private func isPraise(_ index: Int) -> Bool {
    guard let praise = source.signals(index).first(where: { $0.kind == .praise }) else { return false }
    guard let sentence = source.sentence(of: praise.words.lowerBound, in: index),
      source.blocks[index].section != .learning || sentence.lowerBound == source.tokens.words(ofBlock: index).lowerBound
    else { return false }
    return Set(sentence.map(source.key)).isDisjoint(with: ["but", "however", "although", "not", "should", "must"])
  }

  private func form(_ index: Int) -> ListForm { ListForm(source.blocks[index], title: title(index)) }

  private func title(_ index: Int) -> String? { ListTitle.number(source.keys(index, first: 4))?.label }

  private func label(_ index: Int) -> String { title(index) ?? source.blocks[index].label }
}
