import Annotations
import Documents

/// What a record of learning is, as the codebook's "Learning" defines it.
public enum LearningKind: String, Sendable, CaseIterable {
  case recommendation, learning
  case goodPractice = "good-practice"
}

/// A recommendation, learning statement or statement of good practice, with its nested parts.
public struct LearningRecord: Sendable {
  /// Where a label comes from.
  public enum LabelBasis: String, Sendable {
    /// It is printed with the record.
    case printed
    /// The review refers to its recommendations by labels that it does not print with them.
    case cited
  }

  public var kind: LearningKind
  /// The blocks that hold it, indices into the document's blocks, ascending.
  public var blocks: [Int]
  /// The label without brackets, dots and the word "Recommendation"; empty when there is none.
  public var label: String
  /// Where the label comes from; nil when there is none.
  public var labelBasis: LabelBasis?
  /// Who is to act, as named; empty when nobody is.
  public var addressee = ""
  /// The id of the body that is to act: an entity's, or the partnership's own id; empty when unknown.
  public var addresseeID = ""
  /// What is asked, in the review's own words, `; ` between; empty when nothing is.
  public var action = ""
  /// Whether it names who does what to what, and by which measure or date.
  public var isSpecific = false
  /// The themes of its blocks, the strongest assertion of each, in the lexicons' order.
  public var themes: [BlockTheme] = []
  public var section: SectionRole
  /// The number of the paragraph it is or stands under; empty when paragraphs have none.
  public var paragraph: String
  /// The inclusive 1-based lines from its first to its last.
  public var lines: ClosedRange<Int>
  /// The bytes from its first to its last.
  public var span: Span
  /// Its words as printed, white space made single.
  public var text: String
  /// Where the review itself says that this was learnt before: the sentence; nil where it does not.
  public var saidBefore: String?
  /// What it is compared by.
  public var features = LearningFeatures()
}

/// What records are compared by: sets of small numbers, each ascending.
public struct LearningFeatures: Sendable, Equatable {
  /// Hashes of its content words' stems.
  public var terms: [UInt32] = []
  /// Its themes.
  public var themes: [Int32] = []
  /// Hashes of the ids of the entities that it names, the partnership, dates and ages left out.
  public var entities: [UInt32] = []
  /// What it is about, entities of the type `matter`.
  public var matters: [Int32] = []
  /// What is asked, entities of the type `action`.
  public var actions: [Int32] = []

  /// Features that hold nothing.
  public init() {}
}
