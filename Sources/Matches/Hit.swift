/// A place where a rule of a lexicon matches.
public struct Hit: Hashable, Sendable {
  /// The rule, an index into ``CompiledLexicons/rules``.
  public var rule: Int32
  /// The block, an index into the document's blocks.
  public var block: Int32
  /// The first word, an index into the token table.
  public var first: Int32
  /// The word after the last one.
  public var end: Int32

  /// A hit of its parts.
  @inlinable public init(rule: Int32, block: Int32, first: Int32, end: Int32) {
    self.rule = rule
    self.block = block
    self.first = first
    self.end = end
  }
}
