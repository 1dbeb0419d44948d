/// Dates and other expressions of time at the start of a block.
enum Dates {
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static let leads: Set<String> = [
    "on", "in", "during", "between", "from", "throughout", "by", "around", "since", "at", "early", "late", "mid",
    "the", "end", "beginning", "start", "of", "following", "after", "later", "before", "and", "until", "about",
    "approximately",
    "week", "very", "same", "day", "next", "two", "three", "weeks", "days", "months", "month", "over", "christmas",
    "year", "new",
    "first", "second", "middle", "morning", "evening", "night", "to", "later", "that", "subsequently", "then",
  ]

  /// Whether a word may stand in a date that is a title of its own.
  static func isDateWord(_ word: String) -> Bool {
    months.contains(word) || leads.contains(word) || isFigure(word)
  }

  /// Whether a month's name stands after white space: the figure before it is a day.
  static func startsWithMonth(_ span: Span, in text: SourceText) -> Bool {
    guard span.count > 3, text.storage[span.start] == 0x20, Ascii.isUpper(text.storage[span.start + 1]) else {
      return false
    }
    let words = Words(of: Span(span.start, text.boundary(span, atMost: 12)), in: text).list
    return words.first.map { months.contains($0) } ?? false
  }

  private static func isFigure(_ word: String) -> Bool {
    guard let first = word.utf8.first, Ascii.isDigit(first) else { return false }
    let rest = word.utf8.drop { Ascii.isDigit($0) }
    return rest.isEmpty || ["st", "nd", "rd", "th", "s"].contains(String(rest) ?? "")
  }

  /// The length in bytes of a date in figures (`29/5/20`, `17.04.2020`, `2020-04-17`) at a span's start.
  static func start(of span: Span, in text: SourceText) -> Int? {
    var at = span.start
    var parts = 1
    while at < span.end, at - span.start < 12 {
      let byte = text.storage[at]
      if Ascii.isDigit(byte) {
        at += 1
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        guard Ascii.isDigit(text.storage[at + 1]) else { break }
        parts += 1
        at += 1
      } else {
        break
      }
    }
    return parts == 3 && at - span.start >= 5 ? at - span.start : nil
  }

  /// Whether a block opens with an expression of time: "In March 2020", "On 4 May", "12.06.20", "Two weeks later".
  static func opens(_ body: Span, in text: SourceText) -> Bool {
    if start(of: body, in: text) != nil { return true }
    let words = Words(of: Span(body.start, boundary(body, in: text)), in: text).list.prefix(9)
    var led = false
    for word in words {
      if months.contains(word) || (isFigure(word) && word.utf8.count == 4) { return true }
      guard leads.contains(word) || isFigure(word) else { return false }
      if led, ["later", "christmas", "day", "morning", "evening"].contains(word) { return true }
      led = true
    }
    return false
  }

  /// Whether the words name two months or years, as a title over what happened between them does.
  static func isSpan(_ words: [String]) -> Bool {
    words.count {
      months.contains($0) || $0.utf8.count == 4 && isFigure($0) && ($0.hasPrefix("20") || $0.hasPrefix("19"))
    }
      >= 2
  }

  /// Whether a month or a year stands in the first words of a block.
  static func standsEarly(in body: Span, of text: SourceText) -> Bool {
    if start(of: body, in: text) != nil { return true }
    let words = Words(of: Span(body.start, boundary(body, in: text)), in: text).list
    for (place, word) in words.enumerated() {
      if months.contains(word), word != "may" || place + 1 < words.count && isFigure(words[place + 1]) { return true }
      if word.utf8.count == 4, isFigure(word), word.hasPrefix("20") || word.hasPrefix("19") { return true }
    }
    return false
  }

  /// At most eighty bytes, ending between characters.
  private static func boundary(_ body: Span, in text: SourceText) -> Int { text.boundary(body, atMost: 80) }
}
