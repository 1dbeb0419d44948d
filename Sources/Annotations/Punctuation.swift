import Documents
import Tokens

extension TokenTable {
  /// Whether a mark stands between a word and the one before it.
  func mark(_ mark: UInt8, before word: Int, in text: SourceText) -> Bool {
    let gap = Int(end[word - 1])..<max(Int(end[word - 1]), Int(start[word]))
    return gap.count > 1 && text.storage[gap].contains(mark)
  }

  /// The words of a block that follow a semicolon.
  func breaks(ofBlock block: Int, in text: SourceText) -> [Int32] {
    words(ofBlock: block).dropFirst().filter { mark(UInt8(ascii: ";"), before: $0, in: text) }.map(Int32.init)
  }
}
