import Documents
import Testing

@Suite struct TextReaderTests {
  private func failure(_ bytes: [UInt8], limit: Int? = nil) -> ReadingError? {
    do {
      _ = try DocumentReader(limit: limit).text(of: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func stripsByteOrderMark() throws {
    let text = try TextReader().text(of: [0xEF, 0xBB, 0xBF] + Array("Summary\r\nof".utf8))
    #expect(text.string(text.span(ofLine: 1)) == "Summary\r")
    #expect(text.lineCount == 2)
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}\n", "\u{A0}\u{2003}\n"])
  func refusesEmpty(_ text: String) { #expect(failure(Array(text.utf8)) == .empty) }

  @Test func refusesNUL() {
    #expect(failure(Array("one\ntwo\0".utf8)) == .binary(line: 2, offset: 7))
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80],
  ])
  func refusesInvalidUTF8(_ bad: [UInt8]) {
    #expect(failure(Array("é\nab".utf8) + bad + [0x0A]) == .invalidUTF8(line: 2, offset: 5))
  }

  @Test func refusesOverLimit() {
    #expect(failure(Array("12345".utf8), limit: 4) == .tooLarge(bytes: 5, limit: 4))
    #expect(failure(Array("1234".utf8), limit: 4) == nil)
  }

  @Test func namesOtherFormats() {
    #expect(
      failure(Array("%PDF-1.7\n%\u{1}\0".utf8))?.description == "is a PDF; this version reads text and Markdown only")
    #expect(failure([0x50, 0x4B, 3, 4, 0])?.description.contains("zip") == true)
    #expect(failure([0xFF, 0xFE, 0x41, 0])?.description.contains("UTF-16") == true)
  }

  @Test func errorsAreOneLine() {
    let errors: [ReadingError] = [
      .empty, .binary(line: 1, offset: 2), .invalidUTF8(line: 3, offset: 4), .tooLarge(bytes: 5, limit: 4),
      .unsupported(format: "a PDF"),
    ]
    for error in errors { #expect(!error.description.contains("\n") && !error.description.isEmpty) }
  }
}
