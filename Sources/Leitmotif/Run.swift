import Aggregates
import Annotations
import Documents
import Learning
import Matches
import Outputs
import Synchronization

/// The whole journey for many reviews: read, annotate, count, write.
public struct Run: Sendable {
  private let options: RunOptions
  private let lexicons: LexiconSet
  private let reader: ReviewReader
  private let manifestDigest: FileDigest?
  private let list: InputList

  /// Loads what a run needs.
  /// - Throws: ``RunError`` for a fault of a lexicon or the manifest, or where no input is left.
  public init(_ options: RunOptions) throws(RunError) {
    self.options = options
    lexicons = try LexiconSet.load(folder: options.lexicons)
    let (manifest, digest) = try Self.manifest(options.manifest)
    manifestDigest = digest
    reader = ReviewReader(maxDocument: options.maxDocument, manifest: manifest)
    list = InputList(options.inputs)
    if list.inputs.isEmpty {
      throw RunError(
        list.remarks + [
          "no document found in \(options.inputs.joined(separator: ", ")): a folder is searched for "
            + InputList.endings.sorted().map { "." + $0 }.joined(separator: " ")
        ])
    }
    try refuseToReplaceInputs()
  }

  /// Reads all inputs and writes the tables, all of them or none.
  ///
  /// - Parameter progress: called after each input, never twice at once.
  ///
  /// A task that is cancelled ends after the documents that are being read.
  ///
  /// - Throws: ``RunError`` when every input failed, an output cannot be written or the task was cancelled; nothing new is
  ///   written then.
  public func perform(progress: @escaping @Sendable (RunProgress) -> Void = { _ in }) async throws(RunError)
    -> RunSummary
  {
    let folder: OutputFolder
    do { folder = try OutputFolder(options.output) } catch { throw RunError(["\(error)"]) }
    let writer = RunWriter(
      folder: folder, lexicons: lexicons, onlyThemes: options.onlyThemes, total: list.inputs.count)
    let sink = Mutex(writer)
    await Batch.run(
      count: list.inputs.count, jobs: options.jobs,
      makeWorker: { [lexicons] in Annotator(lexicons.compiled) },
      work: { index, annotator in result(of: list.inputs[index], &annotator) },
      merge: { result in
        sink.withLock { sink in
          sink.take(result)
          progress(sink.progress)
          return sink.failure == nil && !Task.isCancelled
        }
      })
    return try sink.withLock { (sink) throws(RunError) in
      if Task.isCancelled { sink.stop() }
      return try finish(&sink)
    }
  }

  private func finish(_ sink: inout sending RunWriter) throws(RunError) -> RunSummary {
    var remarks = list.remarks
    if let manifest = reader.manifest {
      let unused = manifest.unusedFiles(given: list.inputs.map(\.file)).map(\.description)
      remarks += unused.prefix(10)
      if unused.count > 10 { remarks.append("\(manifest.file): \(unused.count - 10) further rows name no input") }
    }
    let record = RunRecord(
      version: leitmotifVersion, lexicons: lexicons.digests, manifest: manifestDigest, inputs: sink.digests,
      failures: sink.failures,
      options: [("max_document_mb", options.maxDocument), ("only_themes", options.onlyThemes ? 1 : 0)],
      counts: [
        ("inputs", list.inputs.count), ("done", sink.corpus.reviews.count), ("failed", sink.failures.count),
        ("passed_over", list.passedOver), ("words", sink.corpus.words),
      ])
    try sink.finish(record: record, furtherColumns: reader.manifest?.furtherColumns ?? [])
    return RunSummary(
      corpus: sink.corpus, themes: lexicons.compiled.themes, failures: sink.failures, passedOver: list.passedOver,
      remarks: remarks + leftovers())
  }

  private func result(of input: Input, _ annotator: inout Annotator) -> ReviewResult {
    var result = ReviewResult(
      row: ReviewRow(
        review: input.review, file: input.file, failure: nil, tally: nil,
        further: further(of: input)))
    do {
      let bytes = try reader.bytes(of: input)
      result.digest = SHA256.hex(bytes)
      let document = try reader.document(input, bytes: bytes)
      let annotation = annotator.annotate(document)
      let records = LearningReading.records(of: document, annotation, lexicons: lexicons.compiled)
      result.row.tally = ReviewTally(document, annotation, records, themeCount: lexicons.compiled.themes.count)
      if !options.onlyThemes {
        let lines = JSONLines(document, annotation, lexicons: lexicons.compiled)
        result.blocks = lines.blocks()
        result.mentions = lines.mentions()
        result.learning = records.map { learningRow($0, of: document) }
        result.sketch = DocumentSketch(annotation.tokens, blocks: document.blocks)
      }
    } catch {
      result.row.failure = "\(error)"
    }
    return result
  }

  private func learningRow(_ record: LearningRecord, of document: Document) -> LearningRow {
    let row = LearningTable.row(record, of: document, themes: lexicons.compiled.themes)
    let entry = LearningEntry(
      id: LearningTable.id(record, of: document.review), review: 0, kind: record.kind, features: record.features,
      saidBefore: record.saidBefore)
    return LearningRow(before: row.before, after: row.after, entry: entry)
  }

  /// A manifest or review that bears the name of a table in the output folder would be lost.
  private func refuseToReplaceInputs() throws(RunError) {
    let names = RunWriter.themeFiles + RunWriter.furtherFiles
    let tables = Set(names.compactMap { FileIdentity(options.output + "/" + $0) })
    guard !tables.isEmpty else { return }
    let read = list.inputs.map(\.path) + (options.manifest.map { [$0] } ?? [])
    let lost = read.filter { path in FileIdentity(path).map(tables.contains) ?? false }
    guard lost.isEmpty else {
      throw RunError(lost.map { "\($0): the run's own table would replace this file; choose another output folder" })
    }
  }

  /// What the user should know of an earlier run's files that stand beside this run's.
  private func leftovers() -> [String] {
    guard options.onlyThemes else { return [] }
    let old = RunWriter.furtherFiles.filter { FileIdentity(options.output + "/" + $0) != nil }
    return old.isEmpty ? [] : ["\(options.output): \(old.joined(separator: ", ")) are of an earlier run"]
  }

  /// The cells of the manifest's further columns, empty where it has no row for the input.
  private func further(of input: Input) -> [String] {
    guard let manifest = reader.manifest else { return [] }
    return manifest.row(for: input.file)?.further ?? manifest.furtherColumns.map { _ in "" }
  }

  private static func manifest(_ path: String?) throws(RunError) -> (Manifest?, FileDigest?) {
    guard let path else { return (nil, nil) }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path, limit: 64_000_000)
    } catch {
      throw RunError(["\(path): \(error)"])
    }
    let (manifest, findings) = Manifest.read(bytes, file: path)
    if findings.contains(where: { $0.severity == .error }) { throw RunError(findings.map(\.description)) }
    return (manifest, FileDigest(name: path.lastPathPart, sha256: SHA256.hex(bytes)))
  }
}
