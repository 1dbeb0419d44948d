import Documents
import Tokens

/// Which sentences of a block are not said of this case, whatever they speak of.
struct Genericity {
  private var isGeneral: [Bool] = []

  /// Reads the sentences of a block, in time linear in their number.
  init(_ block: Block, index: Int, tokens: TokenTable, scopes: Scopes) {
    let states = block.kind != .heading && block.section != .recommendations
    let isLearning = block.section == .learning && (block.kind == .item || block.kind == .para)
    var isResearch = false
    for sentence in tokens.sentences(ofBlock: index) {
      let words = tokens.words(ofSentence: sentence)
      let isParticular = scopes.speaks(in: words, of: .particular)
      let asks = scopes.speaks(in: words, of: .directive)
      let isTruth =
        states && !isParticular && !asks
        && (isLearning || (scopes.speaks(in: words, of: .truth) && !Self.namesSomebody(words, tokens)))
      let isEcho = isResearch && !isParticular && scopes.speaks(in: words.prefix(3), of: .echo)
      isGeneral.append(tokens.sentenceMark[sentence] == UInt8(ascii: "?") || isTruth || isEcho)
      isResearch = isEcho || (!isParticular && scopes.opens(in: words, of: .general))
    }
  }

  /// Whether the sentence, counted from the block's first, is general.
  subscript(sentence: Int) -> Bool { isGeneral[sentence] }

  /// Whether one capitalised word stands by itself inside the sentence, as a child's or parent's name does; the names of
  /// bodies and laws have more words, or are capitals.
  private static func namesSomebody(_ words: Range<Int>, _ tokens: TokenTable) -> Bool {
    func isName(_ word: Int) -> Bool {
      words.contains(word) && tokens.flags[word].contains(.capitalised)
    }
    return words.dropFirst().contains {
      isName($0) && !tokens.flags[$0].contains(.capitals) && !tokens.flags[$0].contains(.digit)
        && !isName($0 - 1) && !isName($0 + 1)
    }
  }
}
