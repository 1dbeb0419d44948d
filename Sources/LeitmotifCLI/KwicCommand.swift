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
    if let remark = concordance.remark { terminal.message("note: " + remark) }
    for remark in list.remarks { terminal.message("note: " + remark) }
    var (failed, passages, reviews) = (0, 0, 0)
    for input in list.inputs {
      do throws(FileError) {
        let found = try concordance.passages(in: input)
        passages += found.count
        reviews += found.isEmpty ? 0 : 1
        for passage in found { terminal.out(passage.line(width: width, hasColour: terminal.hasColour)) }
      } catch {
        failed += 1
        terminal.message("failed: \(input.file): \(error)")
      }
    }
    let done = list.inputs.count - failed
    if done == 0 { return .nothing }
    let share = passages == 0 ? "" : "\(reviews) of "
    terminal.message("\(Count.of(passages, "passage")) in \(share)\(Count.of(done, "review"))")
    return failed == 0 ? .done : .someFailed
  }
}
