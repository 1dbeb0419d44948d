import Documents
import Tokens

/// A small tokeniser for tests: blocks are parted by blank lines, sentences end at `.`, `?` or `!` before a blank.
public enum SimpleTokeniser {
  /// The words and sentences of a text.
  public static func tokens(of text: SourceText) -> TokenTable {
    var table = TokenTable()
    var index = 0
    while index < text.count {
      index = readBlock(text, from: index, &table)
      while index < text.count, text.storage[index] == 0x0A { index += 1 }
    }
    return table
  }

  private static func readBlock(_ text: SourceText, from start: Int, _ table: inout TokenTable) -> Int {
    var index = start
    let bytes = text.storage
    while index < text.count, !(bytes[index] == 0x0A && bytes[index + 1] == 0x0A) {
      if width(ofLetterAt: index, text) > 0 {
        index = readWord(text, from: index, &table)
      } else {
        if [0x2E, 0x3F, 0x21].contains(bytes[index]), bytes[index + 1] <= 0x20 { endSentence(&table, bytes[index]) }
        index += 1
      }
    }
    endSentence(&table, 0)
    table.blockStart.append(Int32(table.sentenceCount))
    return index
  }

  private static func endSentence(_ table: inout TokenTable, _ mark: UInt8) {
    guard table.count > Int(table.sentenceStart[table.sentenceCount]) else { return }
    table.sentenceStart.append(Int32(table.count))
    table.sentenceMark.append(mark)
  }

  private static func readWord(_ text: SourceText, from start: Int, _ table: inout TokenTable) -> Int {
    var end = start
    while true {
      let letter = width(ofLetterAt: end, text)
      if letter > 0 {
        end += letter
        continue
      }
      let joiner = width(ofJoinerAt: end, text)
      guard joiner > 0, width(ofLetterAt: end + joiner, text) > 0 else { break }
      end += joiner
    }
    let span = Span(start, end)
    let afterHyphen = start > 0 && text.storage[start - 1] == 0x2D && table.end.last == Int32(start - 1)
    table.start.append(Int32(start))
    table.end.append(Int32(end))
    table.hash.append(Folding.hash(Folding.key(of: span, in: text)))
    table.flags.append(afterHyphen ? .afterHyphen : [])
    return end
  }

  private static func width(ofLetterAt index: Int, _ text: SourceText) -> Int {
    let byte = text.storage[index]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 1
    case 0xC3...0xCF: return 2
    case 0xEF where text.storage[index + 1] == 0xAC: return 3
    default: return 0
    }
  }

  private static func width(ofJoinerAt index: Int, _ text: SourceText) -> Int {
    let bytes = text.storage
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "&"): return 1
    case 0x2D where bytes[index + 1] == 0x0A: return 2
    case 0xC2 where bytes[index + 1] == 0xAD: return 2
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99: return 3
    default: return 0
    }
  }
}
