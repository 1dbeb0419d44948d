import Matches
import TestSupport
import Testing

/// What the sections of a theme, of entities and of a context mean together.
struct ThemeTests {
  private static let head = "theme: t\nname: T\nfamily: F\nabsence: negates\ndefinition: d\n"

  @Test(arguments: [
    // A weak pattern alone counts for nothing, with another pattern in its block it does.
    ("match:\n  a\nweak:\n  b\n", "x b. x\n\n«a» and «b»"),
    ("match:\n  a\nweak:\n  a b\n  c\n", "«a» b x"),
    ("match:\n  z\nweak:\n  a\n  b\n", "a a x\n\n«a» x «b»"),
    // What `not:` finds removes every hit that it overlaps.
    ("match:\n  sleep~\nnot:\n  rough sleep~\n", "he «slept», a rough sleeper, rough sleeping"),
    ("match:\n  a\nweak:\n  b\nnot:\n  a c\n", "b x a c"),
    ("match: a\nweak: b | c\n", "«a» «c»"),
  ]) func sections(patterns: String, expected: String) {
    #expect(Marking.marked(file: Self.head + patterns, expected) == expected)
  }

  @Test func definitionOfTheRules() throws {
    let theme = Self.head + "checked: yes\nmatch:\n  a\nweak:\n  # a comment\n  b # another\n"
    let entities = "type: agency\nentity police: Police\n  police\nentity csc: Children's social care\n  =CSC\n"
    let context = "context: negation\nbefore 8: no\nafter 5:\n  ruled out\nanywhere: if\nstop: but\npseudo: no doubt\n"
    let sources = [("t.lex", theme), ("agency.lex", entities), ("negation.lex", context)]
    let (compiled, findings) = CompiledLexicons.compile(sources.map { LexiconSource(name: $0.0, text: $0.1) })
    #expect(findings.isEmpty)
    let lexicons = try #require(compiled)
    #expect(
      lexicons.rules.map(\.name) == [
        "t:8", "t:11", "agency:3", "agency:5", "negation:2", "negation:4", "negation:5", "negation:6", "negation:7",
      ])
    #expect(
      lexicons.rules.map(\.target) == [
        .theme(0), .theme(0), .entity(0), .entity(1), .cue(0), .cue(1), .cue(2), .cue(3), .cue(4),
      ])
    #expect(lexicons.rules[1].role == .weak)
    #expect(lexicons.themes[0].checked && lexicons.themes[0].absence == .negates && lexicons.themes[0].family == "F")
    #expect(lexicons.entities.map(\.name) == ["Police", "Children's social care"])
    #expect(lexicons.entities[1].type == "agency")
    #expect(lexicons.cues.map(\.direction) == [.before(8), .after(5), .anywhere, .stop, .pseudo])
    #expect(lexicons.summaries.map(\.patterns) == [1, 2, 5])
  }

  @Test func shadowing() {
    let shared = "list: s\nlet who = a\nlet both = <who> x\n"
    let theme = Self.head + "let who = b\nmatch:\n  <who>\n  <both>\n"
    let (lexicons, findings) = CompiledLexicons.compile([
      LexiconSource(name: "s", text: shared), LexiconSource(name: "t", text: theme),
    ])
    #expect(lexicons != nil && findings.isEmpty)
    // A file's own list does not change what a shared list that names it means.
    #expect(Marking.marked("<both>", "«a x» b x", lists: "let who = a\nlet both = <who> x\n") == "«a x» b x")
  }
}
