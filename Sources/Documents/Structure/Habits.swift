/// How a review as a whole sets its headings and paragraphs.
struct Habits {
  /// Whether it sets its headings with `#`, so that plain short lines are rarely headings.
  let usesHashes: Bool
  /// Whether nearly every paragraph carries a number of two parts.
  let numbersParagraphs: Bool
  /// The words of short plain lines that stand over prose somewhere: titles, wherever else they are listed.
  private let titles: Set<[String]>

  init(drafts: [Draft]) {
    usesHashes = drafts.count { $0.mark.hashes > 0 } >= 4
    let long = drafts.filter { $0.isText && $0.width > 120 && $0.mark.hashes == 0 && !$0.isRow }
    let numbered = long.count { $0.mark.number?.form == .decimal }
    numbersParagraphs = numbered >= 10 && numbered * 10 >= long.count * 6
    var titles: Set<[String]> = []
    let texts = drafts.filter { $0.isText && $0.kind != .toc }
    for (draft, next) in zip(texts, texts.dropFirst()) where next.width >= 80 && draft.words.count >= 3 {
      if draft.mark == Mark(), draft.width <= 120, draft.ending != .stop { titles.insert(draft.words) }
    }
    self.titles = titles
  }

  /// Whether the words of a block stand over prose somewhere in the review.
  func isTitleElsewhere(_ draft: Draft) -> Bool { titles.contains(draft.words) }
}
