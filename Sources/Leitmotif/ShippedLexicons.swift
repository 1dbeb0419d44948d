import CLexicons
import Documents
import Matches

/// The lexicon files that are compiled into the program.
public enum ShippedLexicons {
  /// Every file by its path below `Lexicons/`, in name order.
  public static let sources: [LexiconSource] = files(".lex")

  /// The examples of the themes, by the name of the lexicon they stand beside.
  public static let examples: [LexiconSource] = files(".examples")

  /// The bytes of the partnerships' list.
  public static let partnerships: [UInt8] = files("partnerships/partnerships.tsv").first?.bytes ?? []

  /// The partnerships of the list.
  public static let knownPartnerships = Partnerships.read(partnerships, file: "partnerships/partnerships.tsv")
    .partnerships

  /// The files whose names end so, in name order; a run does not copy the examples.
  private static func files(_ ending: String) -> [LexiconSource] {
    (0..<Int(leitmotif_file_count)).compactMap { index in
      guard let file = leitmotif_file_at(index)?.pointee else { return nil }
      let name = String(cString: file.name)
      guard name.hasSuffix(ending) else { return nil }
      // The bytes are constants of the program; they are copied once.
      return LexiconSource(name: name, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }
}
