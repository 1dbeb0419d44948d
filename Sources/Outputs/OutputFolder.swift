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
  private var files: [String: FileHandle] = [:]
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
    do {
      try file.write(contentsOf: Data(bytes))
    } catch {
      throw OutputError(path: path + "/" + name, problem: "cannot be written (\(Self.reason(of: error)))")
    }
  }

  /// Renames every file of this run to its own name.
  /// - Throws: ``OutputError`` when a file cannot be closed or renamed.
  public func publish() throws {
    for name in names {
      do {
        try files[name]?.synchronize()
        try files[name]?.close()
      } catch {
        throw OutputError(path: path + "/" + name, problem: "cannot be written (\(Self.reason(of: error)))")
      }
    }
    for name in names {
      guard rename(partial(name), path + "/" + name) == 0 else {
        throw OutputError(path: path + "/" + name, problem: "cannot be put in place (\(Self.reason()))")
      }
    }
    files = [:]
    names = []
  }

  /// Removes what this run wrote and has not published, and the folder when this run made it and it is empty.
  public func discard() {
    for name in names {
      try? files[name]?.close()
      unlink(partial(name))
    }
    files = [:]
    names = []
    if wasMade { rmdir(path) }
  }

  private func begin(_ name: String) throws -> FileHandle {
    let place = partial(name)
    guard FileManager.default.createFile(atPath: place, contents: nil), let file = FileHandle(forWritingAtPath: place)
    else {
      throw OutputError(path: path, problem: "the output folder cannot be written to (\(Self.reason()))")
    }
    files[name] = file
    names.append(name)
    return file
  }

  private func partial(_ name: String) -> String { path + "/.partial-" + name }

  private static func reason() -> String { String(cString: strerror(errno)) }

  private static func reason(of error: any Error) -> String {
    let code = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.code ?? (error as NSError).code
    let known = (error as NSError).domain == NSPOSIXErrorDomain || (error as NSError).userInfo[NSUnderlyingErrorKey] != nil
    return known ? String(cString: strerror(Int32(code))) : reason()
  }
}
