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
    guard stat(path, &status) == 0 else { throw FileError(description: reason()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(description: "is not a file") }
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
