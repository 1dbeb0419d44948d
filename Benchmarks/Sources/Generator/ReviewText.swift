/// Writes one generated review of about a given length: title page, contents, sections, lists, tables, notes.
struct ReviewText {
  private var phrasing: Phrasing
  private var sheet: Typesetter
  private let grammar: Grammar
  private let themes: [Int]
  private let budget: Int
  private var section = 0
  private var number = 0
  private var titles: [[UInt8]] = []

  /// The text of the review of an index, of about `bytes` bytes.
  static func make(_ grammar: Grammar, _ coinage: Coinage, seed: UInt64, document: Int, bytes: Int) -> [UInt8] {
    var review = ReviewText(grammar, coinage, seed: seed, document: document, bytes: bytes)
    review.write()
    return review.sheet.text
  }

  private init(_ grammar: Grammar, _ coinage: Coinage, seed: UInt64, document: Int, bytes: Int) {
    self.grammar = grammar
    phrasing = Phrasing(grammar, coinage, seed: seed, document: document)
    themes = grammar.words("themes").map { grammar.list("theme/" + String(decoding: $0, as: UTF8.self)) }
    // Documents differ in length by up to a fifth, and agree with the length asked for on average.
    budget = bytes * phrasing.random.within(80...120) / 100
    let layout = Layout(&phrasing.random)
    sheet = Typesetter(layout, footer: phrasing.cast.home + Array(" Safeguarding Children Partnership".utf8))
  }

  private static let roles = [
    "introduction", "terms", "background", "chronology", "analysis", "good", "conclusion", "recommendations",
    "appendix", "references",
  ]

  private mutating func write() {
    titles = Self.roles.map { phrasing.phrase("head/" + $0) }
    writeFront()
    for (index, role) in Self.roles.enumerated() {
      heading(titles[index])
      writeBody(role)
    }
  }

  private mutating func writeBody(_ role: String) {
    let start = sheet.text.count
    switch role {
    case "introduction": paragraphs(until: start + budget * 4 / 100, rate: 0.4, opening: "opening")
    case "terms": list("question", count: 8, introducedBy: "The Panel asked these questions:")
    case "background":
      paragraphs(until: start + budget * 6 / 100, rate: 1.0)
      table()
    case "chronology": episodes("head/episode", until: budget * 46 / 100, rate: 1.2, learning: 0.15)
    case "analysis": episodes("head/finding", until: budget * 86 / 100, rate: 2.1, learning: 0.7)
    case "good": list("theme/good-practice", count: 5, introducedBy: "The review saw this:")
    case "conclusion": paragraphs(until: start + budget * 4 / 100, rate: 1.6)
    case "recommendations": recommendations()
    case "appendix": table()
    default: while sheet.text.count < budget { sheet.line(phrasing.phrase("citation")) }
    }
  }

  private mutating func writeFront() {
    let type = phrasing.phrase("type")
    let board = phrasing.cast.home + Array(" Safeguarding Children Partnership".utf8)
    sheet.line(Array("FICTIONAL TEXT, generated for measurements, about no real child, family or agency".utf8))
    let mark = sheet.layout.heading == .markdown ? "# " : ""
    sheet.line(board, before: mark)
    sheet.line(type, before: mark)
    sheet.line(phrasing.cast.subjectName, before: mark)
    sheet.line(phrasing.name(.firstname) + [0x20] + phrasing.name(.surname), before: "Independent Author: ")
    sheet.line(phrasing.name(.date), before: "Date of report: ")
    sheet.line(Array("Contents".utf8), before: mark)
    for (index, title) in titles.enumerated() {
      let after = sheet.layout.isCurly ? "\t\(2 + index * 3)" : " ............................ \(2 + index * 3)"
      sheet.line(title, before: "\(index + 1). ", after: after, gap: index == titles.count - 1)
    }
  }

  private mutating func heading(_ title: [UInt8]) {
    section += 1
    number = 0
    switch sheet.layout.heading {
    case .numbered: sheet.line(title, before: "\(section) ")
    case .numberedStop: sheet.line(title, before: "\(section). ")
    case .markdown: sheet.line(title, before: "## \(section). ")
    case .bold: sheet.line(title, before: "**", after: "**")
    case .plain: sheet.line(title)
    }
  }

  private mutating func episodes(_ headings: String, until share: Int, rate: Double, learning: Double) {
    while sheet.text.count < share {
      let mark = sheet.layout.heading == .markdown ? "### " : sheet.layout.heading == .bold ? "**" : ""
      sheet.line(phrasing.phrase(headings), before: mark, after: mark == "**" ? mark : "")
      paragraphs(until: sheet.text.count + phrasing.random.within(900...4_000), rate: rate)
      if phrasing.random.happens(learning) { learningPoints() }
    }
  }

  private mutating func paragraphs(until end: Int, rate: Double, opening: String? = nil) {
    if let opening { paragraph(phrasing.phrase(opening)) }
    while sheet.text.count < end { paragraph(prose(rate: rate)) }
  }

  /// Sentences of one paragraph, of which `rate` on average carry a theme.
  private mutating func prose(rate: Double) -> [UInt8] {
    let count = phrasing.random.within(3...8)
    return (0..<count).reduce(into: []) { words, index in
      if index > 0 { words.append(0x20) }
      words += phrasing.random.happens(rate / 5.5) ? themed() : phrasing.phrase("plain")
    }
  }

  /// A sentence that carries a theme: mostly said of the case, at times denied or said in general.
  private mutating func themed() -> [UInt8] {
    let draw = phrasing.random.unit()
    if draw < 0.08 { return phrasing.phrase("negated") }
    if draw < 0.12 { return phrasing.phrase("general") }
    return phrasing.phrase(themes[phrasing.random.zipfRank(of: themes.count)])
  }

  private mutating func paragraph(_ words: [UInt8]) {
    number += 1
    let label =
      switch sheet.layout.numbering {
      case .plain: "\(section).\(number) "
      case .stop: "\(section).\(number). "
      case .dashed: "- \(section).\(number). "
      case .none: ""
      }
    let notes = (0..<phrasing.takeNotes()).map { _ in phrasing.phrase("citation") }
    sheet.paragraph(words, before: label, notes: notes)
  }
}

extension ReviewText {
  private mutating func learningPoints() {
    let indent = sheet.layout.boxesLearning ? "\t" : ""
    sheet.line(phrasing.phrase("head/learning"), before: indent)
    for _ in 0..<phrasing.random.within(2...5) { item(themed(), before: indent + sheet.layout.bullet + " ") }
    sheet.line([], gap: false)
  }

  private mutating func list(_ name: String, count: Int, introducedBy introduction: String) {
    paragraph(Array(introduction.utf8))
    for _ in 0..<count { item(phrasing.phrase(name), before: sheet.layout.bullet + " ") }
    sheet.line([], gap: false)
  }

  private mutating func recommendations() {
    for index in 1...phrasing.random.within(6...14) {
      item(phrasing.phrase("ask"), before: "\(index). ")
      guard phrasing.random.happens(0.3) else { continue }
      for letter in ["a", "b", "c"] { item(phrasing.phrase("ask"), before: "   \(letter)) ") }
    }
    sheet.line([], gap: false)
  }

  private mutating func item(_ words: [UInt8], before: String) {
    let notes = (0..<phrasing.takeNotes()).map { _ in phrasing.phrase("citation") }
    sheet.paragraph(words, before: before, notes: notes, gap: false)
  }

  private mutating func table() {
    let rows = (0..<phrasing.random.within(4...9)).map { index in
      index == 0
        ? ["Name in this report", "Role", "Place"].map { Array($0.utf8) }
        : [phrasing.name(.firstname), phrasing.phrase("role"), phrasing.name(.place)]
    }
    for (index, row) in rows.enumerated() {
      switch sheet.layout.table {
      case .tabs: sheet.line(Array(row.joined(separator: [0x09])), before: "\t", gap: false)
      case .pipes:
        sheet.line(Array(row.joined(separator: Array(" | ".utf8))), before: "| ", after: " |", gap: false)
        if index == 0 { sheet.line(Array("|---|---|---|".utf8), gap: false) }
      case .cells: for cell in row { sheet.line(cell, before: "\t", gap: false) }
      }
    }
    sheet.line([], gap: false)
  }
}
