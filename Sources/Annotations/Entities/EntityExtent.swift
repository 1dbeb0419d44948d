import Documents
import Matches
import Tokens

/// Takes the words that belong to a name into its mention: the code after a role ("Sibling 3", "Siblings 1 and 2"), and
/// the capitalised words before an agency or an act ("Marrowdale Safeguarding Children Partnership"), a team before a role
/// ("EDT social worker"), a section before its Act.
struct EntityExtent {
  let time: TimeText
  let lexicons: CompiledLexicons

  private var tokens: TokenTable { time.tokens }
  private var text: SourceText { time.text }

  /// The candidates of a block, which do not overlap and are in the order of the text, each as far as its name goes.
  func extended(_ candidates: [EntityCandidate]) -> [EntityCandidate] {
    var result: [EntityCandidate] = []
    for (place, candidate) in candidates.enumerated() {
      let next = place + 1 < candidates.count ? Int(candidates[place + 1].first) : time.words.upperBound
      var whole = coded(candidate, limit: next)
      if let last = result.last, belongs(last, to: whole) {
        whole.first = last.first
        result.removeLast()
      }
      let floor = result.last.map { Int($0.end) } ?? time.words.lowerBound
      result.append(named(whole, floor: floor))
    }
    return result
  }

  /// Whether the mention right before is part of the name: the letters of a team before a role ("EDT social worker"), the
  /// person before a review ("Child P Serious Case Review").
  private func belongs(_ before: EntityCandidate, to candidate: EntityCandidate) -> Bool {
    if type(candidate.concept) == "law", type(before.concept) == "law" { return isSection(before, of: candidate) }
    guard before.end == candidate.first, time.gap(before: Int(candidate.first)) == .space,
      !tokens.flags[Int(before.end) - 1].contains(.irregular)
    else { return false }
    switch type(candidate.concept) {
    case "agency":
      return type(before.concept) == "agency" && before.rule != nil && isHead(Int(before.end) - 1)
        && isHead(Int(candidate.first)) && !tokens.flags[Int(before.first)].contains(.capitals)
    case "practitioner":
      return ["agency", "meeting"].contains(type(before.concept)) && before.end == before.first + 1
        && tokens.flags[Int(before.first)].contains(.capitals)
    case "review":
      guard case .value = before.concept else { return false }
      return type(before.concept) == "family-role"
    default: return false
    }
  }

  /// "section 17 of the Police and Criminal Evidence Act 1984": a section that ends with its number, "of the" and an Act.
  private func isSection(_ section: EntityCandidate, of act: EntityCandidate) -> Bool {
    let between = (section.end..<act.first).map { time[Int($0)] }
    return tokens.flags[Int(section.end) - 1].contains(.digit) && section.end - section.first <= 2
      && (between == [.key(.of), .key(.the)] || between == [.key(.of)]) && isHead(Int(act.first))
  }

  private func type(_ concept: Concept) -> String {
    switch concept {
    case .theme: ""
    case .entity(let index): lexicons.entities[index].type
    case .value(let value): value.type
    }
  }

  /// The role with its code, whether the pattern holds the code or it follows.
  private func coded(_ candidate: EntityCandidate, limit: Int) -> EntityCandidate {
    guard case .entity(let index) = candidate.concept, CodedRoles.types.contains(lexicons.entities[index].type) else {
      return candidate
    }
    let entity = lexicons.entities[index]
    var end = Int(candidate.end)
    var codes: [String] = []
    if candidate.end - candidate.first > 1, let code = code(at: end - 1) {
      codes = [code]
    } else if end < limit, isHead(end - 1), isBeside(end), let code = code(at: end), !isCounted(end) {
      codes = [code]
      end += 1
    }
    guard !codes.isEmpty else { return candidate }
    while isPlural(Int(candidate.first)..<end), let (code, after) = further(at: end, limit: limit) {
      codes.append(code)
      end = after
    }
    let id = ([entity.id] + codes.map { $0.lowercased() }).joined(separator: "-")
    let value = EntityValue(type: entity.type, id: id, name: entity.name + " " + codes.joined(separator: ", "))
    return EntityCandidate(
      first: candidate.first, end: Int32(end), concept: .value(value), rule: candidate.rule)
  }

  /// A single capital letter other than I, or a number below 100.
  private func code(at word: Int) -> String? {
    let key = Folding.printed(of: tokens.span(word), in: text)
    let isLetter = key.count == 1 && key[0] &- 0x41 < 26 && key[0] != UInt8(ascii: "I")
    let isNumber = key.count <= 2 && key.allSatisfy(\.isFigure)
    return isLetter || isNumber ? String(decoding: key, as: UTF8.self) : nil
  }

  private func isHead(_ word: Int) -> Bool { tokens.flags[word].contains(.capitalised) }

  private func isBeside(_ word: Int) -> Bool { time.gap(before: word) == .space || time.gap(before: word) == .hyphen }

  /// Whether the number counts what follows: "Mother 2 days later".
  private func isCounted(_ word: Int) -> Bool {
    if case .unit = time[word + 1] { return true }
    return false
  }

  private func isPlural(_ words: Range<Int>) -> Bool {
    words.contains { word in
      let key = Folding.key(of: tokens.span(word), in: text)
      return key.last == UInt8(ascii: "s") && key.count > 2 || key == Array("children".utf8)
    }
  }

  /// ", 2" or "and 2" or "& 2" after a code.
  private func further(at word: Int, limit: Int) -> (String, Int)? {
    let next = time.follows([.and], at: word) ? word + 1 : word
    guard next < limit, next > word || time.gap(before: word) == .comma, let code = code(at: next) else { return nil }
    return (code, next + 1)
  }

  /// The agency or act with the capitalised words before it, down to `floor`.
  private func named(_ candidate: EntityCandidate, floor: Int) -> EntityCandidate {
    guard case .entity(let index) = candidate.concept, ["agency", "law"].contains(lexicons.entities[index].type),
      isHead(Int(candidate.first)), isHead(Int(candidate.end) - 1), candidate.rule != nil,
      candidate.end > candidate.first + 1 || !tokens.flags[Int(candidate.first)].contains(.capitals)
    else { return candidate }
    var first = Int(candidate.first)
    while first > floor, time.gap(before: first).isClose || time.gap(before: first) == .hyphen {
      if isNamePart(first - 1) {
        first -= 1
      } else if first - 2 >= floor, time.follows([.and], at: first - 1), isNamePart(first - 2), joinsPlaces(candidate) {
        first -= 2
      } else {
        break
      }
    }
    var longer = candidate
    longer.first = Int32(first)
    return longer
  }

  /// Whether "and" before the name may join two places: "Kent and Medway Partnership Trust".
  private func joinsPlaces(_ candidate: EntityCandidate) -> Bool {
    ["trust", "partnership", "board", "council"].contains(time.key(Int(candidate.end) - 1))
  }

  private func isNamePart(_ word: Int) -> Bool {
    guard isHead(word), !tokens.flags[word].contains(.digit) else { return false }
    switch time[word] {
    case .other: return !time.isFunctionWord(word)
    default: return false
    }
  }
}
