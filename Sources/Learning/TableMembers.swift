import Documents

/// Finds the recommendations of a table, be a row one line or be every cell a line.
struct TableMembers {
  let source: LearningSource

  /// The records of a run of table blocks.
  func drafts(_ table: [Int], under heading: Int?) -> [RecordDraft] {
    guard !table.isEmpty else { return [] }
    let numbers = table.filter { isNumber($0) }
    if numbers.isEmpty {
      return table.filter { isRow($0) }.map { row in
        RecordDraft(kind: .recommendation, blocks: [row], label: rowLabel(row), heading: heading)
      }
    }
    return numbers.enumerated().compactMap { place, number in
      let end = place + 1 < numbers.count ? numbers[place + 1] : (table.last ?? number) + 1
      let cells = table.filter { $0 >= number && $0 < end }
      guard cells.contains(where: source.asks) else { return nil }
      let lead = cells.dropFirst(2).last { source.tokens.words(ofBlock: $0).count <= 14 && !isDirective($0) }
      return RecordDraft(
        kind: .recommendation, blocks: cells, label: source.keys(number).first ?? source.blocks[number].label,
        heading: heading, lead: lead)
    }
  }

  /// A cell that holds a number alone.
  private func isNumber(_ block: Int) -> Bool {
    let keys = source.keys(block, first: 2)
    if keys.isEmpty { return !source.blocks[block].label.isEmpty }
    return keys.count == 1 && keys[0].count <= 3 && keys[0].contains(where: \.isNumber)
  }

  private func isRow(_ block: Int) -> Bool { source.tokens.words(ofBlock: block).count >= 6 && source.asks(block) }

  private func isDirective(_ block: Int) -> Bool { source.says(.directive, block) }

  private func rowLabel(_ block: Int) -> String {
    guard let first = source.keys(block, first: 1).first, first.count <= 3, first.contains(where: \.isNumber) else {
      return ""
    }
    return first
  }
}
