import Annotations
import Documents
import Learning
import Leitmotif

/// Groups the records of generated reviews, as many as are asked for, and measures only the grouping.
struct GroupingPass {
  /// How many records the recall of candidates is measured on, against all pairs.
  private static let compared = 2_000

  /// Prints seconds, memory, groups and the recall of candidates.
  static func run(_ plan: CorpusPlan, records wanted: Int) throws {
    let features = try features(plan, wanted)
    let before = Usage.peakMebibytes
    let cpu = Usage.processSeconds
    let start = ContinuousClock.now
    let grouping = LearningGroups(features)
    let wall = (ContinuousClock.now - start).seconds
    Figures.print([
      ("records", Double(features.count)), ("groups", Double(grouping.groups.count)),
      ("grouped", Double(grouping.groups.reduce(0) { $0 + $1.count })),
      ("largest", Double(grouping.groups.map(\.count).max() ?? 0)), ("grouping wall", wall),
      ("grouping cpu", Usage.processSeconds - cpu), ("peak before", before), ("peak", Usage.peakMebibytes),
      ("recall", recall(Array(features.prefix(compared)))),
    ])
  }

  /// What the records of generated reviews are compared by; the texts are not kept.
  private static func features(_ plan: CorpusPlan, _ wanted: Int) throws -> [LearningFeatures] {
    let lexicons = try LexiconSet.load().compiled
    let grammar = Grammar()
    let coinage = Coinage(grammar, seed: plan.seed)
    var annotator = Annotator(lexicons)
    var features: [LearningFeatures] = []
    var number = 0
    while features.count < wanted {
      let text = ReviewText.make(grammar, coinage, seed: plan.seed, document: number, bytes: plan.bytes)
      number += 1
      let source = SourceText(utf8: text)
      let document = Document(
        review: "\(number)", file: "\(number).txt", text: source, blocks: StructureReader().blocks(of: source),
        metadata: Metadata())
      let records = LearningReading.records(of: document, annotator.annotate(document), lexicons: lexicons)
      features += records.filter { $0.kind != .goodPractice }.map(\.features)
    }
    return Array(features.prefix(wanted))
  }

  /// The share of the pairs at the threshold that are candidates.
  private static func recall(_ features: [LearningFeatures]) -> Double {
    let rule = GroupingRule()
    let similarity = PairwiseSimilarity(features, rule: rule)
    let candidates = Set(LearningGroups.candidates(features, rule: rule).map { $0.a * features.count + $0.b })
    var (alike, kept) = (0, 0)
    for b in features.indices {
      for a in 0..<b where similarity.between(a, b) >= rule.threshold {
        alike += 1
        if candidates.contains(a * features.count + b) { kept += 1 }
      }
    }
    return alike == 0 ? 1 : Double(kept) / Double(alike)
  }
}
