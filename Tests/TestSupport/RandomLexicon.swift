import Matches

/// A small generator of pseudo-random numbers with a seed (SplitMix64, G. Steele et al., 2014).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Writes random lexicons with every construct of the language, and random texts that they match often.
public struct RandomLexicon {
  private var random: SeededGenerator
  private var names: [String] = []
  private var joinNames: [String] = []

  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &random)] }
  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func list(_ count: ClosedRange<Int>, _ separator: String, _ make: (inout Self) -> String) -> String {
    (0..<number(count)).map { _ in make(&self) }.joined(separator: separator)
  }

  // MARK: patterns

  private mutating func word() -> String {
    pick([
      "a", "b", "c", "d", "a", "b", "c", "take~", "child~", "t*", "*a", "?", "c?i*", "=DNA", "=dna", "dna", "co-sleep~",
      "a-b", "a-b-c", "_", "t?ke*", "=A", "sleep~", "co*", "s.47", "Mother's", "a-t*",
    ])
  }

  private mutating func item(_ depth: Int) -> String {
    switch number(0...(depth > 2 ? 5 : 11)) {
    case 0...4: return word()
    case 5: return list(2...4, "|") { $0.word() }
    case 6, 7: return "[" + choice(depth + 1) + "]"
    case 8: return "(" + choice(depth + 1) + ")"
    case 9, 10: return names.isEmpty ? word() : "<" + pick(names) + ">"
    default: return list(2...3, "|") { $0.chance(50) ? $0.word() : "(" + $0.choice(depth + 1) + ")" }
    }
  }

  /// A sequence, whose first item outside brackets mostly may not be missing: a pattern must match some word.
  private mutating func sequence(_ depth: Int) -> String {
    var items = (0..<number(1...3)).map { _ in item(depth) }
    if depth < 2, items.allSatisfy({ $0.first == "[" || $0.first == "(" }), chance(95) { items.insert(word(), at: 0) }
    return items.joined(separator: " ")
  }

  private mutating func choice(_ depth: Int) -> String { list(1...(chance(60) ? 1 : 3), " | ") { $0.sequence(depth) } }

  private mutating func join() -> String {
    switch number(0...9) {
    case 0...3: return choice(0)
    case 4, 5: return chain()
    case 6, 7: return list(2...(chance(80) ? 3 : 4), " + ") { $0.sequence(1) } + " " + reach()
    default: return joinNames.isEmpty ? choice(0) : "<" + pick(joinNames) + ">"
    }
  }

  private mutating func chain() -> String {
    var text = sequence(1)
    for _ in 0..<number(1...3) { text += (chance(30) ? " .. " : " ..\(number(0...6)) ") + sequence(1) }
    return text
  }

  private mutating func reach() -> String {
    pick(["in sentence", "in block", "within 0", "within 1", "within 3", "within 6", "within 20"])
  }

  /// A pattern of one line.
  public mutating func pattern() -> String {
    var text = join()
    while chance(20) {
      text += " unless " + join()
      if chance(50) { text += " within \(number(0...4))" }
    }
    return text
  }

  // MARK: files

  /// A theme, sometimes with lists, and beside it shared lists, entities and a context.
  public mutating func sources() -> [LexiconSource] {
    var files: [LexiconSource] = []
    names = []
    joinNames = []
    var shared = "list: shared\n"
    for name in ["one", "two"] {
      shared += "let \(name) = \(choice(0))\n"
      names.append(name)
    }
    files.append(LexiconSource(name: "shared.lex", text: shared))
    files.append(theme())
    joinNames = []
    if chance(30) {
      let entities = "type: kind\nentity x: X\n  \(pattern())\nentity y: Y\n  \(pattern())\n  \(pattern())\n"
      files.append(LexiconSource(name: "kind.lex", text: entities))
    }
    if chance(30) {
      let context = "context: negation\nbefore 5: \(pattern())\nstop:\n  \(pattern())\nanywhere:\n  \(pattern())\n"
      files.append(LexiconSource(name: "negation.lex", text: context))
    }
    return files
  }

  private mutating func theme() -> LexiconSource {
    var text = "theme: t\nname: T\n"
    if chance(50) {
      // A list of the file that shadows a shared one must not name it.
      names = ["one"]
      defer { names = ["one", "two"] }
      text += "let two\n  \(choice(0))\n  \(choice(0))\n"
    }
    if chance(50) {
      text += "let joined\n  \(pattern())\n  \(pattern())\n"
      joinNames.append("joined")
    }
    text += "match:\n" + list(1...3, "") { "  \($0.pattern())\n" }
    if chance(50) { text += "weak:\n" + list(1...2, "") { "  \($0.pattern())\n" } }
    if chance(30) { text += "not:\n  \(pattern())\n" }
    return LexiconSource(name: "t.lex", text: text)
  }

  /// A text of a few blocks and sentences.
  public mutating func text() -> String {
    list(1...3, "\n\n") { random in
      random.list(1...3, ". ") { random in
        random.list(0...12, " ") { random in
          var word = random.pick([
            "a", "b", "c", "d", "a", "b", "c", "A", "DNA", "dna", "DNA's", "take", "took", "taken", "child", "children",
            "co-sleeping", "co sleeps", "cosleep", "slept", "ab", "abc", "s.47", "mother’s", "Mothers", "x", "tea",
            "so\u{AD}",
          ])
          if random.chance(10) { word += random.pick([",", ";", " -", ")"]) }
          return word
        }
      }
    } + "."
  }
}
