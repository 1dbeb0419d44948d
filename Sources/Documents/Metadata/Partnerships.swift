/// The list of safeguarding partnerships and Boards, and what a name that it does not have is by rule.
///
/// A lookup tolerates another case, `&` for "and", hyphens, either apostrophe, `'s`, a leading "the", "Local" and a
/// trailing abbreviation in brackets. Of several names in a text the longest wins.
public struct Partnerships: Sendable {
  /// The bodies in the list's order.
  public let all: [Partnership]
  private let byID: [String: [Int]]
  private let byAbbreviation: [String: [Int]]
  private let names: [String: [KnownName]]

  /// A name of a body of the list, folded for comparison.
  struct KnownName: Sendable {
    var keys: [String]
    var body: Int
    /// Whether it is a full name and not one such as "Kent LSCB".
    var isFull: Bool
  }

  /// Reads the list's bytes, going on after a fault so that all of them are reported; a faulty row is left out.
  ///
  /// - Parameters:
  ///   - bytes: the table of `Lexicons/partnerships`: tab-separated UTF-8 with a header.
  ///   - file: the name that findings print.
  public static func read(_ bytes: [UInt8], file: String) -> (partnerships: Partnerships, findings: [Finding]) {
    let table = PartnershipTable(bytes, file: file)
    return (Partnerships(table.partnerships), table.findings.all)
  }

  /// A list of bodies.
  public init(_ bodies: [Partnership]) {
    all = bodies
    byID = Dictionary(grouping: bodies.indices) { bodies[$0].id }
    byAbbreviation = Dictionary(grouping: bodies.indices.filter { bodies[$0].abbreviation != nil }) {
      bodies[$0].abbreviation ?? ""
    }
    var names: [String: [KnownName]] = [:]
    for index in bodies.indices {
      for name in [bodies[index].name] + bodies[index].aliases {
        let words = FaceWordScan.words(of: name)
        let keys = BodyName.comparable(words)
        guard let first = keys.first else { continue }
        let isFull = !words.contains { BodyName.shortForms[$0.key] != nil }
        names[first, default: []].append(KnownName(keys: keys, body: index, isFull: isFull))
      }
    }
    self.names = names.mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
  }

  /// The bodies of an area, by its id, in the list's order.
  public func bodies(withID id: String) -> [Partnership] { (byID[id] ?? []).map { all[$0] } }

  /// The only body that calls itself so for short; nil when the list has none or several.
  public func body(abbreviated abbreviation: String) -> Partnership? {
    guard let found = byAbbreviation[abbreviation], found.count == 1 else { return nil }
    return all[found[0]]
  }

  /// What a full name, an alias, an abbreviation that only one body has, or else the rule says of a name.
  ///
  /// The rule takes the words before "Local", "Safeguarding" and the like as the area, and the area's slug as the id.
  public func body(named name: String) -> NamedBody? {
    let words = BodyName.withoutBrackets(FaceWordScan.words(of: name))
    guard !words.isEmpty else { return nil }
    let start = words[0].key == "the" && words.count > 1 ? 1 : 0
    if let match = longestName(in: words, at: start), match.end == words.count {
      return named(match.name, words: words[start..<match.end])
    }
    if words.count == 1, let only = body(abbreviated: words[0].text) { return listed(only, name: only.name) }
    return byRule(words[start...])
  }
}

// MARK: - Names among words

extension Partnerships {
  /// The longest name of the list that begins at the word, and the index after it. "Local" is passed over.
  func longestName(in words: [FaceWord], at start: Int) -> (name: KnownName, end: Int)? {
    guard let candidates = names[words[start].key] else { return nil }
    for name in candidates {
      if let end = Self.end(of: name, in: words, from: start) { return (name, end) }
    }
    return nil
  }

  private static func end(of name: KnownName, in words: [FaceWord], from start: Int) -> Int? {
    var index = start
    for key in name.keys {
      if index > start, index < words.count, words[index].key == "local", key != "local" { index += 1 }
      guard index < words.count, BodyName.comparable(words[index].key) == key else { return nil }
      if index > start, !words[index].before.isDisjoint(with: [.sentence, .colon, .open, .close]) { return nil }
      index += 1
    }
    return index
  }

  /// The body of a name of the list as the words print it; a short form gives the list's full name.
  func named(_ name: KnownName, words: ArraySlice<FaceWord>) -> NamedBody {
    let body = all[name.body]
    return listed(body, name: name.isFull ? words.calmlyPrinted : body.name)
  }

  func listed(_ body: Partnership, name: String) -> NamedBody {
    NamedBody(name: name, id: body.id, area: body.area, isKnown: true, partnership: body)
  }

  /// The body that the rule makes of the words of a name.
  private func byRule(_ words: ArraySlice<FaceWord>) -> NamedBody? {
    let generic = words.firstIndex { BodyName.generic.contains($0.key) || BodyName.shortForms[$0.key] != nil }
    let area = words[..<(generic ?? words.endIndex)]
    if area.isEmpty { return nil }
    return body(ofArea: area, name: words.calmlyPrinted)
  }

  /// The body of an area by rule. An area of the list keeps its id and spelling.
  func body(ofArea words: ArraySlice<FaceWord>, name: String) -> NamedBody {
    let whole = BodyName.slug(words)
    let plain = BodyName.withoutRank(words)
    let id = byID[whole] != nil ? whole : BodyName.slug(plain)
    let known = byID[id].map { all[$0[0]] }
    return NamedBody(
      name: name, id: id, area: known?.area ?? plain.calmlyPrinted, isKnown: known != nil, partnership: nil)
  }
}
