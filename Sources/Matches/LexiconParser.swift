import Documents

/// Reads one lexicon file and reports every fault it has; what is not at fault is kept.
struct LexiconParser {
  /// The lexicon of a file; nil when the file does not say what it is about.
  static func parse(_ source: LexiconSource) -> (Lexicon?, [Finding]) {
    var parser = LexiconParser(file: source.name)
    for line in LexiconLine.lines(of: source, comments: true, findings: &parser.findings) where !line.isBlank {
      parser.read(line)
    }
    parser.finish()
    return (parser.kind == nil ? nil : parser.lexicon, parser.findings.all)
  }

  /// What the indented lines below belong to.
  enum Section {
    case none, definition
    /// A line that was at fault: what stands below it is not reported again.
    case broken
    case patterns(Lexicon.PatternLine.Role)
    case alternatives(ofLet: Int)
  }

  var findings: FindingList
  var lexicon: Lexicon
  var kind: Lexicon.Kind?
  var section = Section.none
  var fieldPlaces: [String: Place] = [:]
  /// The place of each section or entity that has had no pattern so far.
  var emptySections: [(place: Place, title: String)] = []

  init(file: String) {
    findings = FindingList(file: file)
    lexicon = Lexicon(kind: .list, id: "", file: file, name: "")
  }

  private mutating func read(_ line: LexiconLine) {
    if line.isIndented {
      readIndented(line)
    } else if let range = keyword("let", of: line) {
      readLet(line, range)
    } else if let range = keyword("entity", of: line) {
      readEntity(line, range)
    } else if let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")) {
      readField(line, colon: colon)
    } else {
      section = .broken
      findings.error(
        line.place(at: 0), "a line that is no field, section or pattern",
        "indent a pattern with two blanks, or write `field: value`")
    }
  }

  /// What follows a word and a blank at the line's start.
  private func keyword(_ word: String, of line: LexiconLine) -> Range<Int>? {
    let bytes = Array(word.utf8)
    guard line.bytes.starts(with: bytes) else { return nil }
    if line.bytes.count > bytes.count, !LexiconLine.isBlank(line.bytes[bytes.count]) { return nil }
    return line.trimmed(from: bytes.count)
  }

  private mutating func readIndented(_ line: LexiconLine) {
    let range = line.trimmed(from: 0)
    switch section {
    case .none:
      findings.error(
        line.place(at: range.lowerBound), "a pattern outside a section", "write `match:` on a line before it")
      section = .broken
    case .broken: _ = PatternParser.pattern(of: line, in: range, findings: &findings)
    case .definition: lexicon.definition += " " + line.text(range)
    case .patterns(let role): readPattern(line, range, role: role)
    case .alternatives(let index): readAlternative(line, range, ofLet: index)
    }
  }

  mutating func readPattern(_ line: LexiconLine, _ range: Range<Int>, role: Lexicon.PatternLine.Role) {
    if !emptySections.isEmpty { emptySections[emptySections.count - 1].title = "" }
    guard let pattern = PatternParser.pattern(of: line, in: range, findings: &findings) else { return }
    lexicon.lines.append(.init(role: role, pattern: pattern))
  }

  private mutating func readAlternative(_ line: LexiconLine, _ range: Range<Int>, ofLet index: Int) {
    if !emptySections.isEmpty { emptySections[emptySections.count - 1].title = "" }
    guard let pattern = PatternParser.pattern(of: line, in: range, findings: &findings) else { return }
    lexicon.lets[index].alternatives.append(pattern)
  }

  private mutating func readLet(_ line: LexiconLine, _ range: Range<Int>) {
    var nameEnd = range.lowerBound
    while nameEnd < range.upperBound, PatternLexer.isNameByte(line.bytes[nameEnd]) { nameEnd += 1 }
    let name = line.text(range.lowerBound..<nameEnd)
    let rest = line.trimmed(from: nameEnd)
    let place = line.place(at: range.lowerBound)
    let assigned = !rest.isEmpty && line.bytes[rest.lowerBound] == UInt8(ascii: "=")
    section = .broken
    guard !name.isEmpty, assigned || rest.isEmpty else {
      findings.error(
        line.place(at: rest.isEmpty ? range.lowerBound : nameEnd), "a `let` without a proper name",
        "write `let name = ...`; a name has small letters, digits and hyphens")
      return
    }
    if let earlier = lexicon.lets.first(where: { $0.name == name }) {
      findings.error(
        place, "a second `let \(name)`; the first is in line \(earlier.place.line)", "give it another name")
      return
    }
    lexicon.lets.append(.init(name: name, alternatives: [], place: place))
    section = .alternatives(ofLet: lexicon.lets.count - 1)
    open(place, "`let \(name)`")
    let value = assigned ? line.trimmed(from: rest.lowerBound + 1) : rest
    if !value.isEmpty { readAlternative(line, value, ofLet: lexicon.lets.count - 1) }
  }

  private mutating func readEntity(_ line: LexiconLine, _ range: Range<Int>) {
    section = .broken
    let colon = line.bytes[range].firstIndex(of: UInt8(ascii: ":")) ?? range.upperBound
    let id = line.text(range.lowerBound..<colon)
    let name = colon < range.upperBound ? line.text(line.trimmed(from: colon + 1)) : ""
    let place = line.place(at: range.lowerBound)
    guard !id.isEmpty, id.utf8.allSatisfy(PatternLexer.isNameByte), !name.isEmpty else {
      findings.error(
        place, "an entity without a proper id and name",
        "write `entity police: Police`; an id has small letters, digits and hyphens")
      return
    }
    if let earlier = lexicon.entities.first(where: { $0.id == id }) {
      findings.error(place, "a second entity `\(id)`; the first is in line \(earlier.line)", "give it another id")
      return
    }
    lexicon.entities.append(.init(id: id, name: name, line: line.number))
    section = .patterns(.entity(lexicon.entities.count - 1))
    open(place, "entity `\(id)`")
    require(.entities, "an entity", place)
  }

  /// Notes that a section has begun that needs a pattern.
  mutating func open(_ place: Place, _ title: String) { emptySections.append((place, title)) }

  mutating func require(_ wanted: Lexicon.Kind, _ what: String, _ place: Place) {
    guard let kind, kind != wanted else { return }
    let mend = "move it to a file that begins with `\(LexiconParser.headField(of: wanted)): ...`"
    findings.error(place, "\(what) in a lexicon of kind \(kind)", mend)
  }
}
