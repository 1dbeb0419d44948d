/// Whether a text breaks its lines at a width, and at which.
enum WrapWidth {
  /// The width in characters, nil when a paragraph is one line.
  static func of(_ lines: [Line], in text: SourceText) -> Int? {
    let widths = lines.lazy.filter { $0.use == .text && $0.width > 20 }.map { $0.span.count }.sorted()
    guard widths.count >= 5 else { return nil }
    let wide = widths[min(widths.count - 1, widths.count * 95 / 100)]
    guard wide <= 150 else { return nil }
    return cutsSentences(lines, wide: wide, in: text) ? wide : nil
  }

  /// Whether most wide lines that another follows end in the middle of a sentence.
  private static func cutsSentences(_ lines: [Line], wide: Int, in text: SourceText) -> Bool {
    var followed = 0
    var cut = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard line.use == .text, next.use == .text, next.blanksBefore == 0, !next.mark.opensBlock else { continue }
      guard line.span.count * 10 >= wide * 7 else { continue }
      followed += 1
      if Ending(of: line.span, in: text) == .open || text.startsLower(next.body) { cut += 1 }
    }
    return followed >= 4 ? cut * 2 >= followed : followed >= 2 && cut == followed
  }
}
