import Aggregates
import Matches
import Outputs

/// Takes results in order, writes what grows with the text at once and keeps what the tables need.
struct RunWriter {
  private let folder: OutputFolder
  private let lexicons: LexiconSet
  private let onlyThemes: Bool
  private var rows: [ReviewRow] = []
  private var learning: LearningCollection?
  private(set) var corpus: CorpusTally
  private(set) var digests: [FileDigest] = []
  private(set) var failures: [(file: String, message: String)] = []
  private(set) var progress: RunProgress
  /// Why writing had to end.
  private(set) var failure: RunError?

  /// The files of every run.
  static let themeFiles = [
    "reviews.csv", "themes.csv", "themes_by_review.csv", "themes_by_partnership.csv", "themes_by_section.csv",
    "themes_by_year.csv", "run.json",
  ]
  /// The files that a run of themes only does not write.
  static let furtherFiles = ["entities.csv", "blocks.jsonl", "mentions.jsonl"] + LearningCollection.files

  init(folder: OutputFolder, lexicons: LexiconSet, onlyThemes: Bool, total: Int) {
    self.folder = folder
    self.lexicons = lexicons
    self.onlyThemes = onlyThemes
    corpus = CorpusTally(themeCount: lexicons.compiled.themes.count)
    progress = RunProgress(total: total)
  }

  /// Takes the result of the next input.
  mutating func take(_ result: ReviewResult) {
    rows.append(result.row)
    digests.append(FileDigest(name: result.row.file, sha256: result.digest))
    progress.through += 1
    if let message = result.row.failure {
      failures.append((result.row.file, message))
      progress.failed += 1
    }
    if let tally = result.row.tally { corpus.add(tally) }
    guard !onlyThemes else { return }
    write(result.blocks, to: "blocks.jsonl")
    write(result.mentions, to: "mentions.jsonl")
    takeLearning(of: result)
  }

  /// Ends the run before its time.
  mutating func stop() {
    if failure == nil { failure = RunError(["stopped; nothing new is written"]) }
  }

  /// Writes the tables and puts all files in place.
  /// - Throws: ``RunError`` when nothing was done or an output cannot be written; what was written is removed.
  mutating func finish(record: RunRecord, furtherColumns: [String]) throws(RunError) {
    if failure == nil, corpus.reviews.isEmpty {
      failure = RunError(failures.map { "\($0.file): \($0.message)" } + ["no input could be read; nothing is written"])
    }
    let tables = ThemeTables(themes: lexicons.compiled.themes, corpus: corpus)
    write(ReviewsTable.csv(rows, furtherColumns: furtherColumns), to: "reviews.csv")
    write(tables.all(), to: "themes.csv")
    write(tables.byReview(), to: "themes_by_review.csv")
    write(tables.byPartnership(), to: "themes_by_partnership.csv")
    write(tables.bySection(), to: "themes_by_section.csv")
    write(tables.byYear(), to: "themes_by_year.csv")
    if !onlyThemes {
      write(EntitiesTable.csv(entities: lexicons.compiled.entities, corpus: corpus), to: "entities.csv")
      writeLearning()
    }
    write(record.json(), to: "run.json")
    publish()
    if let failure {
      folder.discard()
      throw failure
    }
  }

  private mutating func write(_ bytes: [UInt8], to name: String) {
    guard failure == nil else { return }
    do { try folder.append(bytes, to: name) } catch { failure = RunError(["\(error)"]) }
  }

  private mutating func takeLearning(of result: ReviewResult) {
    guard failure == nil else { return }
    do {
      if learning == nil { learning = try LearningCollection(in: folder) }
      try learning?.take(result)
    } catch {
      failure = RunError(["\(error)"])
    }
  }

  private mutating func writeLearning() {
    guard failure == nil else { return }
    do { try learning?.write(lexicons.compiled, to: folder) } catch {
      failure = RunError(["\(error)"])
    }
  }

  private mutating func publish() {
    guard failure == nil else { return }
    do { try folder.publish() } catch { failure = RunError(["\(error)"]) }
  }
}
