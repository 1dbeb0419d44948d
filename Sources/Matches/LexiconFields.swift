import Documents

/// The lines `field: value` and `section:` of a lexicon file.
extension LexiconParser {
  static func headField(of kind: Lexicon.Kind) -> String {
    switch kind {
    case .theme: "theme"
    case .entities: "type"
    case .context: "context"
    case .list: "list"
    }
  }

  private static let heads: [String: Lexicon.Kind] = [
    "theme": .theme, "type": .entities, "context": .context, "list": .list,
  ]
  private static let words = [
    "theme", "type", "context", "list", "name", "family", "checked", "absence", "section", "definition", "match",
    "absent", "weak",
    "not",
    "before", "after", "anywhere", "stop", "pseudo", "let", "entity",
  ]

  mutating func readField(_ line: LexiconLine, colon: Int) {
    let words = line.text(0..<colon).split(separator: " ").map(String.init)
    let value = line.trimmed(from: colon + 1)
    let field = words.first ?? ""
    section = .broken
    if words.count == 2, field == "before" || field == "after" {
      readWindow(line, field, words[1], value)
    } else if words.count == 1 {
      readField(line, field, value)
    } else {
      unknown(line, field)
    }
  }

  private mutating func readField(_ line: LexiconLine, _ field: String, _ value: Range<Int>) {
    switch field {
    case "match": openSection(line, .match, of: .theme, value)
    case "absent": openSection(line, .absent, of: .theme, value)
    case "weak": openSection(line, .weak, of: .theme, value)
    case "not": openSection(line, .not, of: .theme, value)
    case "anywhere": openSection(line, .cue(.anywhere), of: .context, value)
    case "stop": openSection(line, .cue(.stop), of: .context, value)
    case "pseudo": openSection(line, .cue(.pseudo), of: .context, value)
    case "before", "after":
      findings.error(
        line.place(at: 0), "`\(field):` without a number of words", "write `\(field) 8:`, how many words on it reaches")
    case "theme", "type", "context", "list": readHead(line, field, value)
    case "name", "family", "checked", "absence", "section", "definition": readValue(line, field, value)
    default: unknown(line, field)
    }
  }

  private mutating func unknown(_ line: LexiconLine, _ field: String) {
    let near = NearestName.of(field, among: Self.words).map { "did you mean `\($0):`?" }
    findings.error(
      line.place(at: 0), "an unknown field `\(field)`",
      near ?? "indent a pattern with two blanks, or see the language page")
  }

  private mutating func readWindow(_ line: LexiconLine, _ field: String, _ number: String, _ value: Range<Int>) {
    guard let words = Int(number), words >= 1, words <= LanguageBound.window else {
      findings.error(
        line.place(at: field.utf8.count + 1), "`\(number)` is no number of words",
        "write a number from 1 to \(LanguageBound.window), as in `\(field) 8:`")
      return
    }
    openSection(line, .cue(field == "before" ? .before(words) : .after(words)), of: .context, value)
  }

  private mutating func openSection(
    _ line: LexiconLine, _ role: Lexicon.PatternLine.Role, of kind: Lexicon.Kind, _ value: Range<Int>
  ) {
    let place = line.place(at: 0)
    let title = "`\(line.text(0..<value.lowerBound).filter { $0 != " " })`"
    require(kind, "section \(title)", place)
    section = .patterns(role)
    open(place, title)
    if !value.isEmpty { readPattern(line, value, role: role) }
  }

  private mutating func readHead(_ line: LexiconLine, _ field: String, _ value: Range<Int>) {
    let place = line.place(at: 0)
    guard let kind = Self.heads[field] else { return }
    if self.kind != nil {
      findings.error(place, "a second head of the file", "keep one lexicon in a file")
      return
    }
    let id = line.text(value)
    self.kind = kind
    lexicon.kind = kind
    lexicon.id = id
    lexicon.head = place
    fieldPlaces[field] = place
    section = .none
    if !lexicon.lines.isEmpty || !lexicon.lets.isEmpty || !lexicon.entities.isEmpty {
      findings.error(place, "`\(field):` stands after patterns", "write it on the file's first line")
    }
    if id.isEmpty || !id.utf8.allSatisfy(PatternLexer.isNameByte) {
      findings.error(
        line.place(at: value.lowerBound), "`\(id)` is no id", "use small letters, digits and hyphens")
    }
  }

  private mutating func readValue(_ line: LexiconLine, _ field: String, _ value: Range<Int>) {
    let text = line.text(value)
    let place = line.place(at: 0)
    if let earlier = fieldPlaces.updateValue(place, forKey: field) {
      findings.error(place, "a second `\(field):`; the first is in line \(earlier.line)", "keep one of them")
      return
    }
    section = field == "definition" ? .definition : .none
    if text.isEmpty, field != "definition" {
      findings.error(place, "`\(field):` says nothing", "write a value after the colon")
      return
    }
    switch field {
    case "name": lexicon.name = text
    case "family": lexicon.family = text
    case "definition": lexicon.definition = text
    case "section":
      readChoice(line, value, SectionRole.allCases.map(\.rawValue)) { $0.section = SectionRole(rawValue: $1) }
    case "checked": readChoice(line, value, ["yes", "no"]) { $0.checked = $1 == "yes" }
    default: readChoice(line, value, ["negates", "affirms"]) { $0.absence = $1 == "affirms" ? .affirms : .negates }
    }
  }

  private mutating func readChoice(
    _ line: LexiconLine, _ value: Range<Int>, _ choices: [String], _ store: (inout Lexicon, String) -> Void
  ) {
    let text = line.text(value)
    if choices.contains(text) {
      store(&lexicon, text)
    } else {
      findings.error(
        line.place(at: value.lowerBound), "`\(text)` is no answer here",
        "write \(choices.map { "`\($0)`" }.joined(separator: " or "))")
    }
  }

  /// Reports what the file as a whole lacks.
  mutating func finish() {
    guard kind != nil else {
      findings.error(
        Place(line: 1, column: 1), "the file does not say what it is about",
        "begin it with `theme: id`, `type: id`, `context: id` or `list: id`")
      return
    }
    for section in emptySections where !section.title.isEmpty {
      findings.error(section.place, "\(section.title) has no pattern", "write patterns on indented lines below it")
    }
    if lexicon.kind == .theme { finishTheme() }
    if lexicon.name.isEmpty { lexicon.name = lexicon.id }
    lexicon.definition = String(lexicon.definition.drop { $0 == " " })
  }

  private mutating func finishTheme() {
    let place = fieldPlaces["theme"] ?? Place(line: 1, column: 1)
    if fieldPlaces["name"] == nil { findings.error(place, "a theme without a name", "write `name: ...`") }
    for field in ["family", "absence", "definition"] where fieldPlaces[field] == nil {
      findings.warn(place, "a theme without `\(field):`", "write `\(field): ...`")
    }
    if !lexicon.lines.contains(where: { $0.role == .match }) {
      findings.warn(place, "a theme that no pattern is evidence of", "write `match:` and patterns below it")
    }
  }
}
