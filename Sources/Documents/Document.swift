/// One review as read: its text, its blocks in order and what is known of it.
public struct Document: Sendable {
  /// The review's id: the input's path relative to its INPUT, without the last extension.
  public var review: String
  /// The input's path relative to its INPUT.
  public var file: String
  /// The text as read.
  public var text: SourceText
  /// The blocks in the order of their first byte; every line that is not blank belongs to one.
  public var blocks: [Block]
  /// What the manifest or the text says of the review.
  public var metadata: Metadata

  /// A document of its parts.
  public init(review: String, file: String, text: SourceText, blocks: [Block], metadata: Metadata) {
    self.review = review
    self.file = file
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
  }
}
