import TestSupport
import Testing

/// Each row of the language page's table of joins.
struct JoinTests {
  @Test(arguments: [
    ("father .. not .. assess~", "The «father was certainly not fully assessed» by the team."),
    ("father .. not .. assess~", "The father one two three four five not assessed."),
    ("father .. assess~", "The «father one two three four assessed»."),
    ("father .. assess~", "The father one two three four five assessed."),
    ("father ..8 assess~", "The «father one two three four five six seven eight assessed»."),
    ("father ..0 assess~", "The «father, assessed», the father was assessed."),
    ("father .. assess~", "The father. They assessed."),
    ("a .. b", "a «a b b»"),
    ("b + a within 2", "«a x y b», and «b a»"),
    ("b + a within 2", "a x y z b"),
    ("a + b + c within 1", "«c b a», b c x x a"),
    ("a + a within 2", "«a a» x x x a"),
    ("a + b in sentence", "«a one two three four five six seven b»! And b. And a."),
    ("a + b in block", "x «a one. Two three b». c"),
    ("a + b in block", "x a one.\n\nTwo three b. c"),
    ("a + b + c + d within 9", "x d a. C b"),
    ("a + b + c + d within 9", "x «d a c b» x"),
    // The narrowest way: the long middle member ends later, but the short one lets a nearer first member in.
    ("a + (b | p a b c q) + z within 3", "a p «a b c q z»"),
    ("a + (b | p a b c q) + z within 9", "a p «a b c q z»"),
    ("a unless a b", "«a» x, a b"),
    ("a unless b within 3", "x a one two three b"),
    ("a unless b within 3", "x «a» one two three four b"),
    ("a unless b within 3", "b one a, x"),
    ("a unless b within 3", "x «a». B"),
    ("a unless a b unless a c", "«a» x a b x a c"),
    ("a unless b .. c within 1", "a x b x c. «A» x x b x c"),
    ("a unless b + c within 2 within 1", "a x c x b. «A» x x b x c"),
    ("a unless b + c in sentence", "«a» x c x b"),
    ("(a | x y) .. b", "«x y z b» and «a b»"),
  ]) func row(pattern: String, expected: String) {
    #expect(Marking.marked(pattern, expected) == expected)
  }

  @Test(arguments: [
    ("<seen>", "«seen by a doctor» and «visited»"),
    ("<seen> unless a doctor", "seen by a doctor and «visited»"),
    ("b unless <seen> within 1", "b seen by a doctor, one two three «b»"),
  ]) func listWithJoin(pattern: String, expected: String) {
    #expect(Marking.marked(pattern, expected, lists: "let seen\n  seen .. doctor\n  visited\n") == expected)
  }

  @Test func longSentence() {
    // Joins must not grow with the square of a sentence's hits.
    let words = String(repeating: "a b ", count: 100_000)
    #expect(Marking.marked("a + c in sentence", words).contains("«") == false)
    #expect(Marking.marked("a ..12 b unless c within 12", words).contains("«a b»"))
    #expect(Marking.marked("a + b in block unless c + a in block", words).contains("«a b»"))
  }
}
