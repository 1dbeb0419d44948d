/// The entries of a bibliography, which are members of a list though no bullet says so.
enum References {
  /// Makes items of paragraphs in a section of references that cite: a year in brackets, or an address of the web.
  static func settle(_ drafts: inout [Draft], in text: SourceText) {
    for index in drafts.indices where drafts[index].section == .references && drafts[index].kind == .para {
      if drafts[index].pieces.contains(where: { cites($0.span, in: text) }) { drafts[index].kind = .item }
    }
  }

  private static func cites(_ span: Span, in text: SourceText) -> Bool {
    (span.start..<span.end).contains { offset in
      switch text.storage[offset] {
      case UInt8(ascii: "("):
        (1...4).allSatisfy { Ascii.isDigit(text.storage[offset + $0]) }
      case UInt8(ascii: "h"), UInt8(ascii: "w"):
        text.has("http", at: offset) || text.has("www.", at: offset)
      default: false
      }
    }
  }
}
