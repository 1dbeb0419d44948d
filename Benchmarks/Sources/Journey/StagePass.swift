import Aggregates
import Annotations
import Documents
import Learning
import Leitmotif
import Outputs

/// The same journey on one thread, with a clock around every stage.
struct StagePass {
  private var names: [String] = []
  private var wall: [String: Double] = [:]
  private var cpu: [String: Double] = [:]

  /// Takes the documents of `folder` through all stages, writes the run's tables and prints each stage's seconds.
  static func run(folder: String, output: String) throws {
    var pass = StagePass()
    try pass.perform(folder, output)
    Figures.print(pass.names.flatMap { [($0 + " wall", pass.wall[$0] ?? 0), ($0 + " cpu", pass.cpu[$0] ?? 0)] })
    Figures.print([("peak", Usage.peakMebibytes)])
  }

  private mutating func time<Result>(_ stage: String, _ work: () throws -> Result) rethrows -> Result {
    let cpuBefore = Usage.threadSeconds
    let before = ContinuousClock.now
    let result = try work()
    if wall[stage] == nil { names.append(stage) }
    wall[stage, default: 0] += (ContinuousClock.now - before).seconds
    cpu[stage, default: 0] += Usage.threadSeconds - cpuBefore
    return result
  }

  private mutating func perform(_ folder: String, _ output: String) throws {
    let lexicons = try time("load lexicons and lists") { try LexiconSet.load() }
    let partnerships = time("load lexicons and lists") { ShippedLexicons.knownPartnerships }
    let inputs = time("list inputs") { InputList([folder]).inputs }
    let reader = ReviewReader(limit: 32_000_000, partnerships: partnerships)
    let target = try OutputFolder(output)
    var annotator = Annotator(lexicons.compiled)
    var corpus = CorpusTally(themeCount: lexicons.compiled.themes.count)
    for input in inputs {
      let document = try read(input, reader)
      let annotation = time("annotate (words, matches, context)") { annotator.annotate(document) }
      let records = time("learning") {
        LearningReading.records(of: document, annotation, lexicons: lexicons.compiled)
      }
      time("tally") {
        corpus.add(ReviewTally(document, annotation, records, themeCount: lexicons.compiled.themes.count))
      }
      let lines = JSONLines(document, annotation, lexicons: lexicons.compiled)
      let (blocks, mentions) = time("JSON lines") { (lines.blocks(), lines.mentions()) }
      try time("write files") {
        try target.append(blocks, to: "blocks.jsonl")
        try target.append(mentions, to: "mentions.jsonl")
      }
    }
    try write(ThemeTables(themes: lexicons.compiled.themes, corpus: corpus), to: target)
  }

  private mutating func read(_ input: Input, _ reader: ReviewReader) throws -> Document {
    let bytes = try time("read files") { try reader.bytes(of: input) }
    _ = time("SHA-256") { SHA256.hex(bytes) }
    let text = try time("text") { try DocumentReader(limit: reader.limit).text(of: bytes) }
    let blocks = time("structure") { StructureReader().blocks(of: text) }
    let metadata = time("metadata") {
      MetadataReader.metadata(text: text, blocks: blocks, partnerships: reader.partnerships, manifest: nil)
    }
    return Document(review: input.review, file: input.file, text: text, blocks: blocks, metadata: metadata)
  }

  private mutating func write(_ tables: ThemeTables, to target: OutputFolder) throws {
    let files = time("theme tables") {
      [
        ("themes.csv", tables.all()), ("themes_by_review.csv", tables.byReview()),
        ("themes_by_partnership.csv", tables.byPartnership()), ("themes_by_section.csv", tables.bySection()),
        ("themes_by_year.csv", tables.byYear()),
      ]
    }
    try time("write files") {
      for (name, bytes) in files { try target.append(bytes, to: name) }
      try target.publish()
    }
  }
}
