import Matches

/// Finds sections of an Act that a sign introduces: "§31", "§ 17".
struct SectionSign {
  let time: TimeText
  let lexicons: CompiledLexicons

  /// The numbers after a section sign.
  func candidates(_ lookup: inout EntityLookup) -> [EntityCandidate] {
    var found: [EntityCandidate] = []
    for word in time.words where isSigned(word) {
      guard case .number(let number, 1...3) = time[word] else { continue }
      let entity = lookup.entity(named: "section \(number)") ?? lookup.entity(named: "section 10")
      guard let entity else { continue }
      found.append(EntityCandidate(first: Int32(word), end: Int32(word + 1), concept: .entity(entity), rule: nil))
    }
    return found
  }

  /// Whether "§", or "§ " stands before a word.
  private func isSigned(_ word: Int) -> Bool { time.sign(before: word) != nil }
}

extension TimeText {
  /// The byte where a section sign before a word begins, a blank after it allowed; nil where there is none.
  func sign(before word: Int) -> Int? {
    var end = Int(tokens.start[word])
    if end > 0, text.storage[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end >= 2 && text.storage[end - 2] == 0xC2 && text.storage[end - 1] == 0xA7 ? end - 2 : nil
  }
}
