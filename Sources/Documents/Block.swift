/// What a block of a review is, as the codebook's "Kinds of block" defines it.
public enum BlockKind: String, Sendable, CaseIterable {
  case front, toc, heading, para, item, table, footnote, artifact

  /// Whether blocks of this kind count for prevalence: paragraphs, items and table rows.
  public var counts: Bool { self == .para || self == .item || self == .table }
}

/// The part a section plays in a review, as the codebook's "Section roles" defines it.
public enum SectionRole: String, Sendable, CaseIterable {
  case front, introduction, terms, background, chronology, analysis
  case goodPractice = "good-practice"
  case learning, conclusion, recommendations, appendix, references

  /// Whether blocks of this section count for prevalence.
  public var counts: Bool {
    switch self {
    case .background, .chronology, .analysis, .goodPractice, .learning, .conclusion, .recommendations: true
    case .front, .introduction, .terms, .appendix, .references: false
    }
  }
}

/// One unit of coding: a paragraph, a list item, a table row, a heading, a footnote and the like.
///
/// A paragraph that a page break or a footnote cuts in two is one block with several ranges.
public struct Block: Sendable, Equatable {
  /// What the block is.
  public var kind: BlockKind
  /// The role of the section it stands in.
  public var section: SectionRole
  /// The paragraph number or list mark as printed, without dots and brackets around it (`4.32`, `a`, `iv`); empty when none is printed.
  public var label: String
  /// Inclusive 1-based line ranges, ascending, that together hold the block.
  public var lines: [ClosedRange<Int>]
  /// The bytes of the block in the text, ascending, with number, bullet and markup, without the line ends around it.
  public var bytes: [Span]
  /// The bytes to be read as words, in reading order: without number, bullet, emphasis marks and footnote marks.
  public var content: [Span]
  /// The source's page, 1-based; nil when the source has none.
  public var page: Int?

  /// A block of the given kind and place.
  public init(
    kind: BlockKind, section: SectionRole, label: String = "", lines: [ClosedRange<Int>], bytes: [Span],
    content: [Span], page: Int? = nil
  ) {
    self.kind = kind
    self.section = section
    self.label = label
    self.lines = lines
    self.bytes = bytes
    self.content = content
    self.page = page
  }

  /// Whether the block counts for prevalence: its kind and its section both do.
  public var counts: Bool { kind.counts && section.counts }
}
