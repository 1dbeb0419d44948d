import Documents
import Foundation

/// Why a file could not be read, in one plain line.
public struct FileError: Error, CustomStringConvertible, Sendable {
  /// What is wrong.
  public let description: String
}

/// Files as bytes.
public enum FileBytes {
  /// The bytes of the file at `path`, none of it read when it has more than `limit`.
  /// - Throws: ``FileError`` when it is missing, is no file, is too large or cannot be read.
  public static func read(_ path: String, limit: Int? = nil) throws(FileError) -> [UInt8] {
    var status = stat()
    guard !path.isEmpty else { throw FileError(description: "is an empty name") }
    guard stat(path, &status) == 0 else { throw FileError(description: reason()) }
    try refuse(status.st_mode & S_IFMT, path)
    let size = Int(status.st_size)
    if let limit, size > limit { throw tooLarge(size, limit) }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileError(description: reason()) }
    defer { close(descriptor) }
    var filled = 0
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while filled < size {
        let got = Foundation.read(descriptor, buffer.baseAddress! + filled, size - filled)
        if got < 0 && errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        filled += got
      }
      count = filled
    }
    if failed { throw FileError(description: reason()) }
    return bytes
  }

  /// A pipe or a device may never end, and a folder has no bytes.
  private static func refuse(_ type: mode_t, _ path: String) throws(FileError) {
    switch type {
    case S_IFREG: return
    case S_IFDIR:
      let isOpen = access(path, R_OK | X_OK) == 0
      throw FileError(description: isOpen ? "is a folder" : "is a folder that may not be opened (permission denied)")
    default: throw FileError(description: "is a pipe or a device, not a file")
    }
  }

  private static func tooLarge(_ size: Int, _ limit: Int) -> FileError {
    let megabytes = (Double(size) / 1_000_000 * 10).rounded(.up) / 10
    return FileError(
      description: "has \(megabytes) MB, more than the limit of \(limit / 1_000_000) MB (--max-document sets it)")
  }

  private static func reason() -> String {
    switch errno {
    case ENOENT: "does not exist"
    case EACCES, EPERM: "may not be read (permission denied)"
    default: "cannot be read (\(String(cString: strerror(errno))))"
    }
  }
}

/// Which file a path leads to, whatever the path.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The identity of the file at `path`; nil when there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino))
  }
}
