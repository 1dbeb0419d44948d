import Leitmotif

/// `leitmotif tag`: one document, coloured in the terminal, or as JSON.
struct TagCommand {
  private enum Format: String { case text, json }

  private let file: String
  private let format: Format
  private let lexicons: String?
  private let maxDocument: Int

  init(_ arguments: Arguments) throws {
    guard arguments.operands.count == 1 else {
      let count = arguments.operands.count
      throw UsageError(
        count == 0 ? "tag needs a file" : "tag takes one file, not \(count)", mend: "write leitmotif tag FILE")
    }
    let name = arguments.value("format") ?? "text"
    guard let format = Format(rawValue: name) else {
      throw UsageError("--format \(name) is unknown", mend: "write --format text or --format json")
    }
    file = arguments.operands[0]
    self.format = format
    lexicons = arguments.value("lexicons")
    maxDocument = try arguments.maxDocument()
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let tagged = try TaggedDocument(file: file, lexicons: lexicons, maxDocument: maxDocument)
    switch format {
    case .json: terminal.out(tagged.json())
    case .text: for line in tagged.lines(hasColour: terminal.hasColour) { terminal.out(line) }
    }
    return .done
  }
}
