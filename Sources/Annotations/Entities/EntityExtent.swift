import Documents
import Matches
import Tokens

/// Takes the words that belong to a name into its mention: the code after a role ("Sibling 3", "Siblings 1 and 2"), and
/// the capitalised words before an agency or an act ("Marrowdale Safeguarding Children Partnership").
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
      let floor = result.last.map { Int($0.end) } ?? time.words.lowerBound
      result.append(named(coded(candidate, limit: next), floor: floor))
    }
    return result
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
      !tokens.flags[Int(candidate.first)].contains(.capitals)
    else { return candidate }
    var first = Int(candidate.first)
    while first > floor, time.gap(before: first).isClose || time.gap(before: first) == .hyphen, isNamePart(first - 1) {
      first -= 1
    }
    var longer = candidate
    longer.first = Int32(first)
    return longer
  }

  private func isNamePart(_ word: Int) -> Bool {
    guard isHead(word), !tokens.flags[word].contains(.digit) else { return false }
    switch time[word] {
    case .other: return !Self.strangers.contains(tokens.hash[word])
    default: return false
    }
  }

  /// Words that a capital at a sentence's beginning does not make part of a name.
  private static let strangers: Set<UInt64> = {
    let words = """
      the a an in on at by for from with when while where if as after before since until both neither either each every no
      not only although though because had has have was were is are did does do should could would will may might must can
      that this these those his her their its our my your he she they it we you one two three four five six seven eight nine
      ten and but or so yet then there here how why what who whose which once during despite following under over between
      within without local meanwhile however instead later again all any some several most many few other another also even
      thus indeed perhaps across against about around like unlike through to of via per nor unless whether such same told
      asked said until upon former his once recommendation learning finding question see note given having being when
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map { Folding.hash(Array($0.utf8)) })
  }()
}
