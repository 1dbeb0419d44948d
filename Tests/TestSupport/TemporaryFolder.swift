import Foundation
import Synchronization

/// A folder of its own for one test, removed with it.
public final class TemporaryFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// A new, empty folder.
  public init() throws {
    path = NSTemporaryDirectory() + "leitmotif-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Removes the folder at the end of the tests: one that several of them share is never let go.
  public func removeAtExit() { shared.withLock { $0.append(path) } }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a name below the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and makes the folders it stands in.
  @discardableResult public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file of any bytes, and makes the folders it stands in.
  @discardableResult public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let folder = (path(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// The bytes of a file as text.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// The names in a folder, hidden ones included, in order; nil when it does not exist.
  public func names(in folder: String = "") -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  /// Every file below a folder with its bytes.
  public func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path(folder)) {
      contents[name] = try? Data(contentsOf: URL(fileURLWithPath: path(folder) + "/" + name))
    }
    return contents
  }
}

/// The folders to be removed at the end, by a handler that is set once.
private let shared: Mutex<[String]> = {
  atexit { for path in shared.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) } }
  return Mutex([])
}()

/// Places of the package, found from this file.
public enum PackagePlaces {
  /// The package's folder.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  /// The fictional reviews that come with the package.
  public static let reviews = root + "/Corpora/reviews"
  /// The coding of these.
  public static let gold = root + "/Corpora/gold"
  /// The published reviews and their gold, beside the repository where somebody has them.
  public static let shared = (root as NSString).deletingLastPathComponent + "/shared"
  /// Whether the published reviews are there.
  public static let hasShared = FileManager.default.fileExists(atPath: shared + "/gold")
}
