/// The one place where formats attach: looks at an input's content and hands it to the reader of its format.
///
/// The content decides, never the file's ending. A further format is a further case of ``Format`` and a reader
/// that yields a ``SourceText``.
public struct DocumentReader: Sendable {
  /// What an input's first bytes say it is.
  public enum Format: Sendable, Equatable {
    /// Plain text or Markdown, as far as the first bytes tell.
    case text
    /// A format known by its first bytes, named as in "is a PDF".
    case other(String)
  }

  /// The most bytes an input may have; nil for no limit.
  public var limit: Int?

  /// A reader with a limit in bytes.
  public init(limit: Int? = nil) { self.limit = limit }

  /// The text of an input of any format that this version reads.
  public func text(of bytes: consuming [UInt8]) throws(ReadingError) -> SourceText {
    if bytes.isEmpty { throw .empty }
    switch Self.format(of: bytes) {
    case .text: return try TextReader(limit: limit).text(of: bytes)
    case .other(let name): throw .unsupported(format: name)
    }
  }

  /// The format that the first bytes of an input announce.
  public static func format(of bytes: [UInt8]) -> Format {
    for (magic, name) in magics where bytes.starts(with: magic) { return .other(name) }
    return .text
  }

  private static let magics: [(magic: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive, such as a Word or OpenDocument file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word file"),
    (Array("{\\rtf".utf8), "an RTF file"),
    ([0xFF, 0xFE], "UTF-16 text"),
    ([0xFE, 0xFF], "UTF-16 text"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
  ]
}
