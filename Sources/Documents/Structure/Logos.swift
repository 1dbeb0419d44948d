/// Marks what stands for a picture: logos, images that an export names, figures taken out, letterheads.
struct Logos {
  let text: SourceText

  func mark(_ lines: inout [Line]) {
    for index in lines.indices where lines[index].use == .text {
      if isLogo(lines[index].span) || (index < 8 && isStrapline(lines[index])) { lines[index].use = .artifact }
    }
  }

  /// The words of a letterhead: a star or dot that wide space sets apart from the words on both sides.
  private func isStrapline(_ line: Line) -> Bool {
    guard line.width <= 120, line.mark == Mark() else { return false }
    for offset in (line.span.start + 2)..<max(line.span.start + 2, line.span.end - 4) where text.has("  ", at: offset) {
      let mark = offset + 2
      let length = Bullets.length(at: mark, in: text, end: line.span.end) ?? 0
      if length > 0, !Ascii.isLetter(text.storage[mark]), text.has("  ", at: mark + length) { return true }
    }
    return false
  }

  private func isLogo(_ span: Span) -> Bool {
    let start = span.start
    if text.has("![", at: start) || text.has("<img", at: start) || text.has("<!--", at: start) { return true }
    guard span.count <= 120 else { return false }
    if text.storage[start] == UInt8(ascii: "[") || text.storage[start] == UInt8(ascii: "(") {
      return namesPicture(Words(of: span, in: text).list)
    }
    // Most lines hold neither; their words are not looked at.
    if span.count <= 60, isDomain(span) { return true }
    guard text.mentions("logo", in: span) else { return false }
    let words = Words(of: span, in: text).list
    return words.count <= 6 && (words.first == "logo" || words.last == "logo" || words.last == "logos")
  }

  private static let pictures: Set<String> = [
    "logo", "image", "picture", "crest", "logos", "photograph", "photo", "diagram", "chart", "genogram", "figure",
  ]

  /// "[Logo]", "[Genogram removed for publication]".
  private func namesPicture(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if Self.pictures.contains(first) || Self.pictures.contains(last) { return true }
    return words.contains { Self.pictures.contains($0) }
      && words.contains { ["removed", "redacted", "omitted", "withheld", "inserted", "reproduced"].contains($0) }
  }

  /// Whether a line is nothing but the name of a web site, as letterheads print it: `hollinboard.org.uk`.
  private func isDomain(_ span: Span) -> Bool {
    guard span.count >= 8, Ascii.isLower(text.storage[span.start]), Ascii.isLower(text.storage[span.end - 1]),
      Ascii.isLower(text.storage[span.end - 2])
    else { return false }
    var dots = 0
    for offset in span.start..<span.end {
      switch text.storage[offset] {
      case 97...122, 48...57, UInt8(ascii: "-"): break
      case UInt8(ascii: "."): dots += 1
      default: return false
      }
    }
    return dots > 0
  }
}
