import Documents
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
  /// The folders that this run made, the outermost first.
  private let made: [String]
  private let lock: Int32
  private var files: [String: Int32] = [:]
  private var names: [String] = []

  /// What the names of files begin with that are not whole yet.
  static let mark = ".leitmotif-partial-"

  /// Opens the folder, makes it when it is missing, and tries whether files can be written there.
  /// - Throws: ``OutputError`` when a file stands in its place, it cannot be made or written to, or another run writes
  ///   to it.
  public init(_ path: String) throws {
    self.path = path
    made = try Self.make(path)
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    do {
      try check()
    } catch {
      if lock >= 0 { close(lock) }
      removeMadeFolders()
      throw error
    }
    removeLeftovers()
  }

  deinit { if lock >= 0 { close(lock) } }

  /// Adds bytes to the end of a file of this run, which is begun at its first bytes.
  /// - Throws: ``OutputError`` when the disk is full or the folder cannot be written to.
  public func append(_ bytes: [UInt8], to name: String) throws {
    let file = try files[name] ?? begin(name)
    guard Self.write(bytes, to: file) else { throw error(name, "cannot be written") }
  }

  /// Writes all of the bytes to a file; whether that could be done, `errno` says why not.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Renames every file of this run to its own name.
  /// - Throws: ``OutputError`` when a file cannot be closed or renamed.
  public func publish() throws {
    for name in names {
      guard let file = files.removeValue(forKey: name) else { continue }
      let isWhole = fsync(file) == 0 || errno == EINVAL
      guard close(file) == 0, isWhole else { throw error(name, "cannot be written") }
    }
    // Looked at before the first file is renamed, so that no mixture of two runs comes about.
    for name in names where Self.isFolder(path + "/" + name) {
      throw OutputError(path: path + "/" + name, problem: "a folder stands where this file should be")
    }
    for name in names {
      guard rename(partial(name), path + "/" + name) == 0 else { throw error(name, "cannot be put in place") }
    }
    names = []
  }

  /// Removes what this run wrote and has not published, and the folders that this run made and that are empty.
  public func discard() {
    for file in files.values { close(file) }
    for name in names { unlink(partial(name)) }
    files = [:]
    names = []
    removeMadeFolders()
  }
}

extension OutputFolder {
  private func begin(_ name: String) throws -> Int32 {
    let file = open(partial(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw OutputError(path: path, problem: "the output folder cannot be written to (\(Self.reason()))")
    }
    files[name] = file
    names.append(name)
    return file
  }

  /// Makes the folder and those above it that are missing, and says which it made.
  private static func make(_ path: String) throws -> [String] {
    var made: [String] = []
    var folder = path
    while !folder.isEmpty, folder != "/", !exists(folder) {
      made.insert(folder, at: 0)
      folder = folder.parentPath
    }
    guard folder.isEmpty || isFolder(folder) else {
      let isFile = FileManager.default.fileExists(atPath: folder)
      throw OutputError(
        path: folder,
        problem: isFile
          ? "a file of this name stands where the output folder should be"
          : "the output folder cannot be made or opened (\(reason()))")
    }
    for (index, folder) in made.enumerated() where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      let problem = "the output folder cannot be made (\(reason()))"
      for one in made[..<index].reversed() { rmdir(one) }
      throw OutputError(path: path, problem: problem)
    }
    return made
  }

  private func check() throws {
    guard access(path, W_OK | X_OK) == 0 else {
      throw OutputError(path: path, problem: "the output folder cannot be written to (\(Self.reason()))")
    }
    // A file system without locks, as some network drives are, is written to without one.
    if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      throw OutputError(path: path, problem: "another run is writing to this folder; wait for its end")
    }
  }

  /// Takes away what a run that was killed has left.
  private func removeLeftovers() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasPrefix(Self.mark) { unlink(path + "/" + name) }
  }

  private func removeMadeFolders() { for folder in made.reversed() { rmdir(folder) } }

  private func partial(_ name: String) -> String { path + "/" + Self.mark + name }

  /// Whether anything has this name, a link to nothing included.
  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || errno != ENOENT
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  static func reason() -> String { String(cString: strerror(errno)) }

  private func error(_ name: String, _ problem: String) -> OutputError {
    OutputError(path: path + "/" + name, problem: "\(problem) (\(Self.reason()))")
  }
}
