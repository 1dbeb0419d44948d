/// A record whose place is known, before it is read.
struct RecordDraft {
  var kind: LearningKind
  /// Its blocks, ascending.
  var blocks: [Int]
  /// The label as printed; empty when there is none.
  var label = ""
  /// The heading over its list; nil when there is none.
  var heading: Int?
  /// The block that names who leads, of a table whose cells stand one a line.
  var lead: Int?
}
