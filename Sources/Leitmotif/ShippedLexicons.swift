import CLexicons
import Matches

/// The lexicon files that are compiled into the program.
public enum ShippedLexicons {
  /// Every file by its path below `Lexicons/`, in name order.
  public static let sources: [LexiconSource] = files.filter { $0.name.hasSuffix(".lex") }

  /// The examples of the themes, by the name of the lexicon they stand beside.
  public static let examples: [LexiconSource] = files.filter { $0.name.hasSuffix(".examples") }

  /// The bytes of the partnerships' list.
  public static let partnerships: [UInt8] = files.first { $0.name == "partnerships/partnerships.tsv" }?.bytes ?? []

  private static let files: [LexiconSource] = (0..<Int(leitmotif_file_count)).map { index in
    withUnsafePointer(to: leitmotif_file_at(index).pointee) { file in
      // The bytes are constants of the program; they are copied once.
      let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
      return LexiconSource(name: String(cString: file.pointee.name), bytes: Array(bytes))
    }
  }
}
