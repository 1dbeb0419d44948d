import Tokens

extension TimeText {
  /// Whether a word is one that a capital at a sentence's beginning does not make part of a name.
  func isFunctionWord(_ word: Int) -> Bool { FunctionWords.hashes.contains(tokens.hash[word]) }
}

/// Words that begin sentences and are no part of a name.
private enum FunctionWords {
  static let hashes: Set<UInt64> = {
    let words = """
      the a an in on at by for from with when while where if as after before since until both neither either each every no
      not only although though because had has have was were is are did does do should could would will may might must can
      that this these those his her their its our my your he she they it we you one two three four five six seven eight nine
      ten and but or so yet then there here how why what who whose which once during despite following under over between
      within without local meanwhile however instead later again all any some several most many few other another also even
      thus indeed perhaps across against about around like unlike through to of via per nor unless whether such same told
      asked said upon former recommendation learning finding question see note given having being
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map { Folding.hash(Array($0.utf8)) })
  }()
}
