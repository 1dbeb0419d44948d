/// The bytes of a lexicon file and the name that findings call it by.
public struct LexiconSource: Sendable {
  /// The file's name, as findings print it.
  public var name: String
  /// The file's bytes; any bytes at all.
  public var bytes: [UInt8]

  /// A file of its name and bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A file of its name and text.
  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
