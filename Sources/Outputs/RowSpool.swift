import Foundation

/// Rows of a table that wait on disk for one cell that is known only when all rows are: memory holds none of them.
///
/// The file has no name from its beginning, so that nothing is left behind whatever happens.
public final class RowSpool {
  private let file: Int32
  private let path: String
  private var pending: [UInt8] = []
  /// The number of rows.
  public private(set) var count = 0

  private static let chunk = 1 << 16

  /// Opens a file without a name in a folder.
  /// - Throws: ``OutputError`` when the folder cannot be written to.
  public init(in folder: OutputFolder) throws {
    path = folder.path
    let name = folder.path + "/" + OutputFolder.mark + "rows"
    file = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw OutputError(path: path, problem: "the output folder cannot be written to") }
    unlink(name)
  }

  deinit { close(file) }

  /// Adds a row: what stands before the open cell and what stands after it.
  /// - Throws: ``OutputError`` when the disk is full.
  public func add(_ before: [UInt8], _ after: [UInt8]) throws {
    for count in [before.count, after.count] {
      withUnsafeBytes(of: UInt32(count).littleEndian) { pending.append(contentsOf: $0) }
    }
    pending += before
    pending += after
    count += 1
    if pending.count >= Self.chunk { try flush() }
  }

  /// Calls `body` with each row in the order in which they were added.
  /// - Throws: ``OutputError`` when the file cannot be read back, and what `body` throws.
  public func read(_ body: (_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) throws -> Void) throws {
    try flush()
    guard lseek(file, 0, SEEK_SET) == 0 else { throw error() }
    var buffer: [UInt8] = []
    var start = 0
    for _ in 0..<count {
      try fill(&buffer, &start, 8)
      let lengths = [0, 4].map { Self.number(buffer, at: start + $0) }
      try fill(&buffer, &start, 8 + lengths[0] + lengths[1])
      let first = start + 8
      let middle = first + lengths[0]
      start = middle + lengths[1]
      try body(buffer[first..<middle], buffer[middle..<start])
    }
  }

  private static func number(_ bytes: [UInt8], at index: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
  }

  /// Makes sure that `count` bytes stand in the buffer from `start` on.
  private func fill(_ buffer: inout [UInt8], _ start: inout Int, _ count: Int) throws {
    if buffer.count - start >= count { return }
    buffer.removeFirst(start)
    start = 0
    while buffer.count < count {
      var part = [UInt8](repeating: 0, count: Self.chunk)
      let got = part.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress, $0.count) }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { throw error() }
      buffer += part[..<got]
    }
  }

  private func flush() throws {
    guard OutputFolder.write(pending, to: file) else { throw error() }
    pending.removeAll(keepingCapacity: true)
  }

  private func error() -> OutputError {
    OutputError(path: path, problem: "cannot be written (\(OutputFolder.reason()))")
  }
}
