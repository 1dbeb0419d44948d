import Leitmotif

/// `leitmotif kwic`: a concordance of a theme, an entity or a pattern.
struct KwicCommand {
  private let query: String
  private let inputs: [String]
  private let width: Int
  private let lexicons: String?
  private let maxDocument: Int

  init(_ arguments: Arguments) throws {
    guard arguments.operands.count >= 2 else {
      throw UsageError(
        "kwic needs a theme, an entity or a pattern, and a file or folder",
        mend: "write leitmotif kwic safe-sleeping FOLDER")
    }
    query = arguments.operands[0]
    inputs = Array(arguments.operands.dropFirst())
    width = try arguments.number("width", minimum: 0, what: "a number of characters") ?? 40
    lexicons = arguments.value("lexicons")
    maxDocument = try arguments.maxDocument()
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    var concordance = try Concordance(query, lexicons: lexicons, maxDocument: maxDocument)
    let list = InputList(inputs)
    if list.inputs.isEmpty { throw RunError(list.remarks + ["no document found in \(inputs.joined(separator: ", "))"]) }
    var failed = 0
    var passages = 0
    for input in list.inputs {
      do throws(FileError) {
        let found = try concordance.passages(in: input)
        passages += found.count
        for passage in found { terminal.out(passage.line(width: width, hasColour: terminal.hasColour)) }
      } catch {
        failed += 1
        terminal.message("failed: \(input.file): \(error)")
      }
    }
    terminal.message("\(passages) passages in \(list.inputs.count - failed) reviews")
    if failed == list.inputs.count { return .nothing }
    return failed == 0 ? .done : .someFailed
  }
}
