/// Labels of recommendations that are not printed with them, inferred from how the review refers to them.
struct CitedLabels {
  let source: LearningSource

  /// Labels the recommendations where none is printed and the review's references agree with their order.
  func label(_ records: inout [LearningRecord]) {
    let own = records.indices.filter { records[$0].kind == .recommendation }
    guard !own.isEmpty, own.allSatisfy({ records[$0].label.isEmpty }) else { return }
    guard let section = number(own.map { records[$0] }) else { return }
    for (place, index) in own.enumerated() {
      records[index].label = section.isEmpty ? "\(place + 1)" : "\(section).\(place + 1)"
      records[index].labelBasis = .cited
    }
  }

  /// The number before the dot of the labels that the review cites, empty when they have none; nil where it cites none or
  /// one that is not among them.
  private func number(_ records: [LearningRecord]) -> String? {
    let last = records.last?.blocks.last ?? 0
    var sections: Set<String> = []
    for block in source.blocks.indices where block < records[0].blocks[0] || block > last {
      for label in cited(block) {
        let parts = label.split(separator: ".")
        guard let place = parts.last.flatMap({ Int($0) }), (1...records.count).contains(place) else { return nil }
        sections.insert(parts.count > 1 ? parts.dropLast().joined(separator: ".") : "")
      }
    }
    return sections.count == 1 ? sections.first : nil
  }

  /// The labels that a block cites: "Recommendation 5.3", "recommendations are made at 5.1 and 5.2".
  private func cited(_ block: Int) -> [String] {
    source.tokens.sentences(ofBlock: block).flatMap { sentence in
      cited(source.tokens.words(ofSentence: sentence).map(source.key))
    }
  }

  private func cited(_ keys: [String]) -> [String] {
    guard let word = keys.firstIndex(where: { $0 == "recommendation" || $0 == "recommendations" }) else { return [] }
    var labels: [String] = []
    for (index, key) in keys.enumerated() where index > word && isLabel(key) {
      let before = keys[index - 1]
      let isFirst = index == word + 1 || (before == "at" && key.contains(".") && keys[..<index].contains("made"))
      let goesOn = !labels.isEmpty && (isLabel(before) || (["and", "to"].contains(before) && isLabel(keys[index - 2])))
      if isFirst || goesOn { labels.append(key) }
    }
    return labels
  }

  private func isLabel(_ key: String) -> Bool {
    key.count <= 5 && key.contains(where: \.isNumber) && key.allSatisfy { $0.isNumber || $0 == "." }
  }
}
