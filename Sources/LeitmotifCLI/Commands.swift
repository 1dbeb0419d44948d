/// What every command line looks like.
enum Commands {
  static let run = CommandSpec(
    name: "run", summary: "Code a corpus of reviews and write its tables.", usage: "INPUT... [-o DIR] [options]",
    details: [
      "INPUT is a file or a folder. A folder is searched for documents in name order; names that start with",
      "'.' or 'README', folders named 'gold' and links to folders are passed over.",
    ],
    options: [
      OptionSpec(name: "output", short: "o", value: "DIR", help: "folder for the tables (results)"),
      OptionSpec(name: "manifest", value: "FILE", help: "CSV that says each review's partnership, year, ..."),
      OptionSpec(name: "lexicons", value: "DIR", help: "lexicons that add to or replace the shipped ones by theme"),
      OptionSpec(name: "jobs", short: "j", value: "N", help: "documents read at once (all processors)"),
      OptionSpec(name: "only", value: "themes", help: "write just reviews.csv, the theme tables and run.json"),
      OptionSpec(name: "max-document", value: "MB", help: "refuse a document over so many megabytes (32)"),
    ],
    examples: [
      "leitmotif run Corpora/reviews -o results",
      "leitmotif run reviews/ --manifest reviews/manifest.csv -o results",
      "leitmotif run reviews/ --lexicons my-lexicons --only themes -o results",
    ])
  static let tag = CommandSpec(
    name: "tag", summary: "Show one document with its blocks and themes.", usage: "FILE [options]",
    options: [
      OptionSpec(name: "format", value: "text|json", help: "text for reading (text), json for programs"),
      OptionSpec(name: "lexicons", value: "DIR", help: "lexicons that add to or replace the shipped ones by theme"),
      OptionSpec(name: "max-document", value: "MB", help: "refuse a document over so many megabytes (32)"),
    ],
    examples: ["leitmotif tag review.txt", "leitmotif tag review.txt --format json"])
  static let kwic = CommandSpec(
    name: "kwic", summary: "List every passage of a theme, an entity or a pattern (a concordance).",
    usage: "QUERY INPUT... [options]",
    details: [
      "QUERY is the id of a theme or an entity (leitmotif lexicon list shows them), or a pattern of the lexicon",
      "language, such as 'father .. not .. assess~'.",
    ],
    options: [
      OptionSpec(name: "width", short: "w", value: "N", help: "characters on either side of a passage (40)"),
      OptionSpec(name: "lexicons", value: "DIR", help: "lexicons that add to or replace the shipped ones by theme"),
      OptionSpec(name: "max-document", value: "MB", help: "refuse a document over so many megabytes (32)"),
    ],
    examples: ["leitmotif kwic safe-sleeping Corpora/reviews", "leitmotif kwic 'wak~ + sofa within 6' Corpora/reviews"])
  static let recurring = CommandSpec(
    name: "recurring", summary: "Show the lessons that came back, and the ledger of each partnership.",
    usage: "DIR [options]",
    details: [
      "DIR is the folder of a finished run. A lesson recurs when recommendations or learning statements of several reviews",
      "ask for the same; copies of a review count as one.",
    ],
    options: [
      OptionSpec(name: "all", help: "lessons that recur inside one review as well"),
      OptionSpec(name: "top", value: "N", help: "the lessons of most reviews (20)"),
      OptionSpec(name: "output", short: "o", value: "DIR", help: "write recurring.csv and ledger.csv there"),
    ],
    examples: ["leitmotif recurring results", "leitmotif recurring results --all --top 50"])
  static let evaluate = CommandSpec(
    name: "evaluate", summary: "Compare a run with reviews that were coded by hand, or two coders with each other.",
    usage: "DIR --gold GOLD [options]",
    details: [
      "DIR is a run's folder, or a second coder's. GOLD holds NAME.tsv for each review: line, kind, section, themes.",
      "A run's folder gets evaluation.json and disagreements.csv.",
    ],
    options: [
      OptionSpec(name: "gold", value: "GOLD", help: "folder of coded reviews"),
      OptionSpec(name: "only", value: "NAME,...", help: "just these reviews"),
      OptionSpec(name: "texts", value: "DIR", help: "the reviews, to quote whole paragraphs in disagreements.csv"),
    ],
    examples: [
      "leitmotif evaluate results --gold Corpora/gold", "leitmotif evaluate coder-b --gold coder-a",
    ])
  static let lexiconCheck = CommandSpec(
    name: "lexicon check", summary: "Report every fault of lexicon files, with line, column and mend.",
    usage: "[FILE|DIR]...",
    details: [
      "Without a file the shipped lexicons are checked. A file is checked together with the shipped word lists.",
      "With --corpus it also lists rules that never hit there, hit in one document only, or only with another.",
    ],
    options: [OptionSpec(name: "corpus", value: "DIR", help: "reviews to try the rules of themes on")],
    examples: ["leitmotif lexicon check my-lexicons", "leitmotif lexicon check neglect.lex"])
  static let lexiconDiff = CommandSpec(
    name: "lexicon diff", summary: "Show what a change of the lexicons won and lost over a corpus, with quotations.",
    usage: "OLD NEW --corpus DIR",
    details: [
      "OLD and NEW are folders of lexicons; each adds to the shipped ones or replaces them by theme. 'shipped' stands",
      "for the shipped lexicons alone.",
    ],
    options: [OptionSpec(name: "corpus", value: "DIR", help: "reviews to code with both")],
    examples: ["leitmotif lexicon diff shipped mine --corpus reviews/"])
  static let lexiconTest = CommandSpec(
    name: "lexicon test",
    summary: "Run the examples beside lexicons: '+' lines must carry the theme, '-' lines must not.",
    usage: "[DIR]",
    details: ["Without a folder the shipped lexicons are tested."],
    examples: ["leitmotif lexicon test", "leitmotif lexicon test Lexicons"])
  static let lexiconList = CommandSpec(
    name: "lexicon list", summary: "List the themes, or the entities, with their definitions.",
    usage: "[themes|entities]",
    options: [
      OptionSpec(name: "lexicons", value: "DIR", help: "lexicons that add to or replace the shipped ones by theme")
    ],
    examples: ["leitmotif lexicon list", "leitmotif lexicon list entities"])

  static let all = [run, tag, kwic, recurring, evaluate, lexiconCheck, lexiconTest, lexiconDiff, lexiconList]

  /// The help of the whole program.
  static var overview: String {
    let width = (all.map(\.name.count).max() ?? 0) + 2
    return """
      leitmotif reads safeguarding reviews, codes their themes and counts them. It works offline on your own machine.

      Usage: leitmotif COMMAND ...

      Commands:
      \(all.map { "  " + $0.name.padding(to: width) + $0.summary }.joined(separator: "\n"))

      leitmotif COMMAND --help explains a command. leitmotif --version says the version.

      Exit status: 0 all inputs done, 1 some failed and are listed, 2 wrong usage, 3 nothing done.

      Examples:
        leitmotif run Corpora/reviews -o results
        leitmotif tag Corpora/reviews/marrowdale-baby-t.txt
        leitmotif kwic safe-sleeping Corpora/reviews
      """
  }
}
