import Leitmotif

/// `leitmotif recurring`: the lessons of a finished run that came back.
struct RecurringCommand {
  private let folder: String
  private let output: String?
  private let showsAll: Bool
  private let limit: Int

  init(_ arguments: Arguments) throws {
    guard arguments.operands.count == 1 else {
      throw UsageError("recurring needs the folder of a run", mend: "write leitmotif recurring results")
    }
    folder = arguments.operands[0]
    output = arguments.value("output")
    showsAll = arguments.has("all")
    limit = try arguments.number("top", minimum: 1, what: "a number of lessons") ?? 20
  }

  func perform(on terminal: Terminal) throws -> ExitStatus {
    let recurrence = try Recurrence(folder: folder)
    for line in lessons(recurrence) + [""] + ledger(recurrence) { terminal.report(line) }
    if let output {
      try recurrence.write(to: output)
      terminal.message("Tables: \(output)")
    }
    return .done
  }

  private func lessons(_ recurrence: Recurrence) -> [String] {
    let across = recurrence.lessons.filter { $0.reviews > 1 }
    let shown = (showsAll ? recurrence.lessons : across).prefix(limit)
    var lines = [
      "Lessons that recur: \(across.count) in more than one review, "
        + "\(recurrence.lessons.count - across.count) more than once in one review"
    ]
    for lesson in shown { lines += [""] + Self.lines(of: lesson) }
    let hidden = (showsAll ? recurrence.lessons.count : across.count) - shown.count
    if hidden > 0 { lines += ["", "and \(Count.of(hidden, "more lesson")); --top N shows more"] }
    return lines
  }

  private static func lines(of lesson: Recurrence.Lesson) -> [String] {
    let years = lesson.firstYear == lesson.lastYear ? lesson.firstYear : "\(lesson.firstYear)-\(lesson.lastYear)"
    let counts = [
      Count.of(lesson.reviews, "review"), Count.of(lesson.partnerships, "partnership"),
      Count.of(lesson.members, "record"), years,
    ].filter { !$0.isEmpty }
    return ["\(lesson.group)  \(counts.joined(separator: ", "))"]
      + Wrapped.lines(lesson.statement, width: 92, indent: 4, atMost: 4)
      + (lesson.themes.isEmpty ? [] : ["    themes: \(lesson.themes)"])
      + Wrapped.lines("in: \(lesson.memberIDs)", width: 92, indent: 4, atMost: 6)
  }

  private func ledger(_ recurrence: Recurrence) -> [String] {
    guard !recurrence.ledger.isEmpty else {
      return ["No lesson came back in a later review of the same partnership."]
    }
    var lines = ["Learnt before in the same partnership"]
    var partnership = ""
    for entry in recurrence.ledger {
      if entry.partnership != partnership {
        partnership = entry.partnership
        lines += ["", partnership]
      }
      lines.append(
        "  \(entry.group)  \(entry.firstYear) \(entry.firstReview)  ->  \(entry.againYear) \(entry.againReview)")
      if !entry.quotation.isEmpty {
        lines += Wrapped.lines("it says so: \u{201C}\(entry.quotation)\u{201D}", width: 88, indent: 8, atMost: 4)
      }
    }
    return lines
  }
}

/// Text broken into lines at blanks.
enum Wrapped {
  /// At most so many lines of at most `width` characters after the indent; what is left out is marked.
  static func lines(_ text: String, width: Int, indent: Int, atMost limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > limit { lines = Array(lines.prefix(limit - 1)) + [lines[limit - 1] + " ..."] }
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}
