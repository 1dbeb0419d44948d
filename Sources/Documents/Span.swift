/// A half-open range of UTF-8 byte offsets into a ``SourceText``.
///
/// Offsets always point into the text as read; no later stage ever moves them.
public struct Span: Hashable, Comparable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte; never less than `start`.
  public var end: Int

  /// A span from `start` up to, not including, `end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes covered.
  @inlinable public var count: Int { end - start }

  /// Whether no byte is covered.
  @inlinable public var isEmpty: Bool { end <= start }

  /// Whether the two spans share a byte.
  @inlinable public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Whether `other` lies wholly inside this span.
  @inlinable public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Orders by start, then by end.
  @inlinable public static func < (a: Span, b: Span) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
