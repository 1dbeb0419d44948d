import TestSupport
import Testing

/// A command line that is wrong and the one line that says so.
private struct Wrong: CustomTestStringConvertible {
  var words: [String]
  var message: String
  var testDescription: String { words.joined(separator: " ") }

  init(_ words: String..., message: String) { (self.words, self.message) = (words, message) }
}

private let wrong = [
  Wrong(message: "leitmotif: a command is missing; leitmotif --help lists the commands"),
  Wrong("runn", message: "leitmotif: runn is no command; did you mean leitmotif run?"),
  Wrong("--versoin", message: "leitmotif: --versoin is no command; did you mean leitmotif --version?"),
  Wrong("qqqqqq", message: "leitmotif: qqqqqq is no command; leitmotif --help lists the commands"),
  Wrong("lexicon", message: "leitmotif: lexicon lacks what to do; leitmotif --help lists the commands"),
  Wrong(
    "lexicon", "chekc", message: "leitmotif: lexicon chekc is no command; did you mean leitmotif lexicon check?"),
  Wrong("run", message: "leitmotif: run needs a file or a folder of reviews; write leitmotif run FOLDER -o results"),
  Wrong(
    "run", "a", "--outpt", "b", message: "leitmotif: --outpt is no option of leitmotif run; did you mean --output?"),
  Wrong(
    "run", "a", "-z", message: "leitmotif: -z is no option of leitmotif run; leitmotif run --help lists its options"),
  Wrong("run", "a", "---jobs", "2", message: "leitmotif: ---jobs is no option of leitmotif run; did you mean --jobs?"),
  Wrong("run", "a", "-o", message: "leitmotif: --output lacks its value; write --output DIR"),
  Wrong("run", "a", "-o", "--jobs", "2", message: "leitmotif: --output lacks its value; write --output DIR"),
  Wrong("run", "a", "--output=", message: "leitmotif: --output lacks its value; write --output DIR"),
  Wrong("run", "a", "-o", "b", "-o", "c", message: "leitmotif: --output stands twice; give it once"),
  Wrong(
    "run", "a", "--jobs", "0",
    message: "leitmotif: --jobs 0 is not a number of documents; write a whole number from 1 to 1000000"),
  Wrong(
    "run", "a", "-j", "-1",
    message: "leitmotif: --jobs -1 is not a number of documents; write a whole number from 1 to 1000000"),
  Wrong(
    "run", "a", "--max-document", "1.5",
    message: "leitmotif: --max-document 1.5 is not a number of megabytes; write a whole number from 1 to 1000000"),
  Wrong(
    "run", "a", "--max-document", "99999999999999999999",
    message: "leitmotif: --max-document 99999999999999999999 is not a number of megabytes; "
      + "write a whole number from 1 to 1000000"),
  Wrong("run", "a", "--only", "words", message: "leitmotif: --only words is unknown; write --only themes"),
  Wrong("run", "", message: "leitmotif: an argument is empty; name a file, a folder or a query"),
  Wrong("tag", message: "leitmotif: tag needs a file; write leitmotif tag FILE"),
  Wrong("tag", "a", "b", message: "leitmotif: tag takes one file, not 2; write leitmotif tag FILE"),
  Wrong(
    "tag", "a", "--format", "xml",
    message: "leitmotif: --format xml is unknown; write --format text or --format json"),
  Wrong(
    "kwic", "neglect",
    message: "leitmotif: kwic needs a theme, an entity or a pattern, and a file or folder; "
      + "write leitmotif kwic safe-sleeping FOLDER"),
  Wrong(
    "kwic", "neglect", "a", "--width", "wide",
    message: "leitmotif: --width wide is not a number of characters; write a whole number from 0 to 1000000"),
  Wrong(
    "lexicon", "test", "a", "b",
    message: "leitmotif: lexicon test takes one folder; write leitmotif lexicon test FOLDER"),
  Wrong(
    "evaluate", "a", message: "leitmotif: evaluate lacks --gold; write leitmotif evaluate results --gold GOLD"),
  Wrong(
    "evaluate", "--gold", "a",
    message: "leitmotif: evaluate takes one folder; write leitmotif evaluate results --gold GOLD"),
  Wrong(
    "lexicon", "diff", "a", "b",
    message: "leitmotif: lexicon diff takes two folders of lexicons and a corpus; "
      + "write leitmotif lexicon diff shipped mine --corpus FOLDER"),
  Wrong(
    "lexicon", "list", "words",
    message: "leitmotif: lexicon list shows themes or entities; write leitmotif lexicon list themes"),
]

@Test(arguments: wrong) private func aWrongCommandLineIsSaidInOneLine(_ wrong: Wrong) throws {
  let outcome = try CommandLineTool.run(wrong.words)
  #expect(outcome.status == 2)
  #expect(outcome.messages == [wrong.message])
  #expect(outcome.out.isEmpty)
}

@Test func aWrongCommandLineWritesNothing() throws {
  let folder = try TemporaryFolder()
  try folder.write("The father was not assessed.", to: "review.txt")
  #expect(try CommandLineTool.run(["run", "review.txt", "-o", "out", "--jbos", "2"], in: folder.path).status == 2)
  #expect(folder.names() == ["review.txt"])
}

@Test func whatFollowsTwoDashesIsNoOption() throws {
  let folder = try TemporaryFolder()
  try folder.write("1. Analysis\n\n1.1 The father was not assessed.\n", to: "--review.txt")
  let outcome = try CommandLineTool.run(["kwic", "--", "father", "--review.txt"], in: folder.path)
  #expect(outcome.status == 0)
  #expect(outcome.messages == ["1 passage in 1 of 1 review"])
}
