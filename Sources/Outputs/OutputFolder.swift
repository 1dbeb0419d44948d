import Foundation

/// Why an output could not be written.
public struct OutputError: Error, CustomStringConvertible {
  /// The path as the user knows it.
  public let path: String
  /// What is wrong, in plain words.
  public let problem: String
  /// One line for people.
  public var description: String { "\(path): \(problem)" }
}

/// A folder whose files are written under other names and renamed when all of them are whole.
///
/// Until ``publish()`` nothing that a reader of the folder knows has changed; ``discard()`` leaves no trace.
public final class OutputFolder {
  /// The folder's path.
  public let path: String
  private let wasMade: Bool
  private var files: [String: Int32] = [:]
  private var names: [String] = []

  /// Opens the folder, makes it when it is missing, and tries that a file can be written there.
  /// - Throws: ``OutputError`` when a file stands in its place, it cannot be made or written to.
  public init(_ path: String) throws {
    self.path = path
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists && !isFolder.boolValue {
      throw OutputError(path: path, problem: "a file of this name stands where the output folder should be")
    }
    wasMade = !exists
    if !exists {
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch {
        throw OutputError(path: path, problem: "the output folder cannot be made (\(Self.reason()))")
      }
    }
  }

  /// Adds bytes to the end of a file of this run, which is begun at its first bytes.
  /// - Throws: ``OutputError`` when the disk is full or the folder cannot be written to.
  public func append(_ bytes: [UInt8], to name: String) throws {
    let file = try files[name] ?? begin(name)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw error(name, "cannot be written") }
      written += count
    }
  }

  /// Renames every file of this run to its own name.
  /// - Throws: ``OutputError`` when a file cannot be closed or renamed.
  public func publish() throws {
    for name in names {
      guard let file = files.removeValue(forKey: name) else { continue }
      let isWhole = fsync(file) == 0 || errno == EINVAL
      guard close(file) == 0, isWhole else { throw error(name, "cannot be written") }
    }
    for name in names {
      guard rename(partial(name), path + "/" + name) == 0 else { throw error(name, "cannot be put in place") }
    }
    names = []
  }

  /// Removes what this run wrote and has not published, and the folder when this run made it and it is empty.
  public func discard() {
    for file in files.values { close(file) }
    for name in names { unlink(partial(name)) }
    files = [:]
    names = []
    if wasMade { rmdir(path) }
  }

  private func begin(_ name: String) throws -> Int32 {
    // What a run that was killed left under this name is taken away.
    unlink(partial(name))
    let file = open(partial(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw OutputError(path: path, problem: "the output folder cannot be written to (\(Self.reason()))")
    }
    files[name] = file
    names.append(name)
    return file
  }

  private func partial(_ name: String) -> String { path + "/.partial-" + name }

  private static func reason() -> String { String(cString: strerror(errno)) }

  private func error(_ name: String, _ problem: String) -> OutputError {
    OutputError(path: path + "/" + name, problem: "\(problem) (\(Self.reason()))")
  }
}
