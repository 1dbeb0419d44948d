/// How the names of Boards and Partnerships are made: what is generic in them and what is the area.
enum BodyName {
  /// Words with which the generic part of a name begins.
  static let generic = WordSet.of(
    """
    local safeguarding children childrens child multi multiagency community strategic integrated adult adults
    regional
    """)

  /// Words that the generic part goes on with.
  static let generics: Set<String> = generic.union(
    WordSet.of(
      """
      agency young people peoples and vulnerable families assurance executive protection safety public for
      """))

  /// Words with which a name ends.
  static let ends = WordSet.of("board partnership partnerships together arrangements committee")

  /// Short forms of the generic part, and the full ones.
  static let shortForms: [String: String] = [
    "lscb": "Local Safeguarding Children Board", "scb": "Safeguarding Children Board",
    "lscp": "Local Safeguarding Children Partnership", "scp": "Safeguarding Children Partnership",
  ]

  /// The key of a word for comparison: `childrens` is `children`.
  static func comparable(_ key: String) -> String { key == "childrens" ? "children" : key }

  /// The keys of a name for comparison: without a leading "the", without "Local", without brackets.
  static func comparable(_ words: [FaceWord]) -> [String] {
    var keys = withoutBrackets(words).map { comparable($0.key) }
    if keys.first == "the", keys.count > 1 { keys.removeFirst() }
    return keys.enumerated().filter { $0.offset == 0 || $0.element != "local" }.map(\.element)
  }

  /// The words before a bracket.
  static func withoutBrackets(_ words: [FaceWord]) -> [FaceWord] {
    let end = words.indices.dropFirst().first { words[$0].before.contains(.open) } ?? words.count
    return Array(words[..<end])
  }

  /// An area as an id: lower case, hyphens.
  static func slug(_ words: ArraySlice<FaceWord>) -> String {
    let keys = words.map { word in
      String(word.key.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isASCIIDigit })
    }
    return keys.drop { $0 == "the" }.joined(separator: "-")
  }

  /// The area without "London Borough of", "City of" and the like before its name, or "County Council" after it.
  static func withoutRank(_ words: ArraySlice<FaceWord>) -> ArraySlice<FaceWord> {
    var area = words
    if let of = area.firstIndex(where: { $0.key == "of" }), of + 1 < area.endIndex,
      area[..<of].allSatisfy({ ranks.contains($0.key) })
    {
      area = area[(of + 1)...]
    }
    while area.count > 1, let last = area.last, trailingRanks.contains(last.key) { area.removeLast() }
    return area
  }

  private static let ranks = WordSet.of("the london royal metropolitan borough city county district")
  private static let trailingRanks = WordSet.of("county council borough city district metropolitan")
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { value >= 48 && value <= 57 }
}
