import Documents

/// The tables of ``CompiledLexicons`` while they are filled.
struct RuleTables {
  var rules: [CompiledLexicons.Rule] = []
  var themes: [CompiledLexicons.Theme] = []
  var entities: [CompiledLexicons.Entity] = []
  var cues: [CompiledLexicons.Cue] = []
  var plans: [Plan] = []
  var removals: [[Plan]] = []
}

/// Makes parsed lexicons ready to match.
struct LexiconCompiler {
  private let lexicons: [Lexicon]
  private var resolver: NameResolver
  private var tables = RuleTables()

  static func compile(_ lexicons: [Lexicon]) -> (CompiledLexicons, [Finding]) {
    var compiler = LexiconCompiler(lexicons: lexicons, resolver: NameResolver(lexicons: lexicons))
    compiler.reportDuplicates()
    compiler.resolver.resolveLets()
    for index in lexicons.indices { compiler.add(index) }
    compiler.resolver.reportUnused()
    return (compiler.finish(), compiler.resolver.findings)
  }

  private init(lexicons: [Lexicon], resolver: NameResolver) {
    self.lexicons = lexicons
    self.resolver = resolver
  }

  private mutating func reportDuplicates() {
    struct Key: Hashable {
      var kind: Lexicon.Kind
      var id: String
    }
    var first: [Key: String] = [:]
    for (index, lexicon) in lexicons.enumerated() {
      let key = Key(kind: lexicon.kind, id: lexicon.id)
      if let file = first[key] {
        resolver.error(
          lexicon.head, in: index, "the id `\(lexicon.id)` is taken by \(file)", "give one of them another id")
      } else {
        first[key] = lexicon.file
      }
    }
  }

  private mutating func add(_ index: Int) {
    let lexicon = lexicons[index]
    let firstEntity = tables.entities.count
    if lexicon.kind == .theme { addTheme(index) }
    for entity in lexicon.entities {
      tables.entities.append(.init(lexicon: index, type: lexicon.id, id: entity.id, name: entity.name))
    }
    tables.removals.append([])
    var places: [PlanUse: Int] = [:]
    for line in lexicon.lines {
      guard let plan = plan(of: line, in: index) else { continue }
      warnOfRepetition(plan, line, in: index, &places)
      let target: CompiledLexicons.Target
      switch line.role {
      case .match, .absent, .weak: target = .theme(tables.themes.count - 1)
      case .entity(let entity): target = .entity(firstEntity + entity)
      case .cue(let direction): target = .cue(cue(direction, of: index))
      case .not:
        tables.removals[index].append(plan)
        continue
      }
      addRule(target, line, plan, in: index)
    }
  }

  private struct PlanUse: Hashable {
    var plan: Plan
    var role: Lexicon.PatternLine.Role
  }

  private mutating func warnOfRepetition(
    _ plan: Plan, _ line: Lexicon.PatternLine, in lexicon: Int, _ places: inout [PlanUse: Int]
  ) {
    let use = PlanUse(plan: plan, role: line.role)
    if let earlier = places[use] {
      resolver.warn(line.pattern.place, in: lexicon, "the pattern stands in line \(earlier) too", "keep one of them")
    } else {
      places[use] = line.pattern.place.line
    }
  }

  private mutating func plan(of line: Lexicon.PatternLine, in lexicon: Int) -> Plan? {
    guard let meaning = resolver.meaning(of: line.pattern, in: lexicon) else { return nil }
    return resolver.plan(of: meaning, at: line.pattern.place, in: lexicon)
  }

  private mutating func addTheme(_ index: Int) {
    let lexicon = lexicons[index]
    tables.themes.append(
      .init(
        lexicon: index, id: lexicon.id, name: lexicon.name, family: lexicon.family, checked: lexicon.checked,
        absence: lexicon.absence, section: lexicon.section, definition: lexicon.definition))
  }

  private mutating func cue(_ direction: CueDirection, of lexicon: Int) -> Int {
    let cue = CompiledLexicons.Cue(lexicon: lexicon, context: lexicons[lexicon].id, direction: direction)
    if let index = tables.cues.firstIndex(of: cue) { return index }
    tables.cues.append(cue)
    return tables.cues.count - 1
  }

  private mutating func addRule(
    _ target: CompiledLexicons.Target, _ line: Lexicon.PatternLine, _ plan: Plan, in index: Int
  ) {
    let lexicon = lexicons[index]
    let number = line.pattern.place.line
    tables.rules.append(
      .init(
        lexicon: index, target: target, role: CompiledLexicons.Role(line.role),
        hasNegator: plan.members.contains { resolver.atoms[Int($0)].predicates.contains(where: isNegator) },
        file: lexicon.file, line: number,
        name: "\(lexicon.id):\(number)"))
    tables.plans.append(plan)
  }

  private func isNegator(_ predicate: Int32) -> Bool {
    Self.negators.contains(resolver.vocabulary.spelling(of: predicate))
  }

  /// Words that deny; `lack` and its kin name an absence and are no negators.
  private static let negators = Set(
    [
      "no", "not", "never", "neither", "nor", "none", "nobody", "nothing", "nowhere", "without", "cannot", "can't",
      "didn't", "doesn't", "don't", "hadn't", "hasn't", "haven't", "isn't", "aren't", "wasn't", "weren't", "won't",
      "wouldn't", "couldn't", "shouldn't", "non",
    ].map { Array($0.utf8) })

  private mutating func finish() -> CompiledLexicons {
    var automaton = AtomAutomaton()
    for atom in resolver.atoms { automaton.add(atom, vocabulary: &resolver.vocabulary) }
    return CompiledLexicons(
      lexicons: lexicons, tables: tables, automaton: automaton, vocabulary: resolver.vocabulary,
      triggers: ruleTriggers())
  }

  /// Which rules to try where an atom hits. An atom of many patterns is likely a frequent one, so a join waits for the
  /// one of its members that fewest patterns share.
  private func ruleTriggers() -> RuleTriggers {
    var users = Array(repeating: 0, count: resolver.atoms.count)
    for plan in tables.plans {
      for atom in plan.members { users[Int(atom)] += 1 }
    }
    return RuleTriggers(tables.plans, atoms: resolver.atoms.count) { users[Int($0)] }
  }
}
