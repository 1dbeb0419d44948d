import Foundation

/// A small file system in memory, mounted for one test: a disk that fills, or that nobody may write to.
public final class MountedFolder: Sendable {
  /// The folder it is mounted at.
  public let folder: TemporaryFolder
  private let isMounted: Bool

  /// Whether this machine and user may mount one.
  public static let isPossible = (try? MountedFolder(kilobytes: 64)) != nil

  /// The file system could not be mounted.
  public struct Refused: Error {}

  /// Mounts a file system of a size.
  public init(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    isMounted = Self.command("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "leitmotif", folder.path])
    guard isMounted else { throw Refused() }
  }

  deinit { if isMounted { _ = Self.command("umount", [folder.path]) } }

  /// Lets nobody write any more.
  public func makeReadOnly() throws {
    guard Self.command("mount", ["-o", "remount,ro", folder.path]) else { throw Refused() }
  }

  private static func command(_ name: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
