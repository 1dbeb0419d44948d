import CLexicons
import Documents
import Matches

/// The lexicon files that are compiled into the program.
public enum ShippedLexicons {
  /// Every file by its path below `Lexicons/`, in name order.
  public static let sources: [LexiconSource] = files.filter { $0.name.hasSuffix(".lex") }

  /// The examples of the themes, by the name of the lexicon they stand beside.
  public static let examples: [LexiconSource] = files.filter { $0.name.hasSuffix(".examples") }

  /// The bytes of the partnerships' list.
  public static let partnerships: [UInt8] = files.first { $0.name == "partnerships/partnerships.tsv" }?.bytes ?? []

  /// The partnerships of the list.
  public static let knownPartnerships = Partnerships.read(partnerships, file: "partnerships/partnerships.tsv")
    .partnerships

  private static let files: [LexiconSource] = (0..<Int(leitmotif_file_count)).map { index in
    let file = leitmotif_file_at(index)
    // The bytes are constants of the program; they are copied once.
    let bytes = UnsafeBufferPointer(start: file?.pointee.bytes, count: file?.pointee.count ?? 0)
    return LexiconSource(name: file.map { String(cString: $0.pointee.name) } ?? "", bytes: Array(bytes))
  }
}
