import Documents
import Matches

/// A file that a run read, and the digest of its bytes.
public struct FileDigest: Sendable {
  /// The name as the tables know it.
  public var name: String
  /// SHA-256 as 64 hexadecimal digits; nil when the file could not be read.
  public var sha256: String?

  /// A digest of its parts.
  public init(name: String, sha256: String?) {
    self.name = name
    self.sha256 = sha256
  }
}

/// run.json: what a run was made of. It holds no time, host, number of threads or absolute path.
public struct RunRecord: Sendable {
  /// The program's version.
  public var version: String
  /// The lexicon files that were used, in their order.
  public var lexicons: [FileDigest]
  /// The manifest, when there was one.
  public var manifest: FileDigest?
  /// The inputs in their order.
  public var inputs: [FileDigest]
  /// The inputs that failed and why.
  public var failures: [(file: String, message: String)]
  /// Names and values of the options that change results.
  public var options: [(name: String, value: Int)]
  /// Names and values of what was counted.
  public var counts: [(name: String, value: Int)]

  /// A record of its parts.
  public init(
    version: String, lexicons: [FileDigest], manifest: FileDigest?, inputs: [FileDigest],
    failures: [(file: String, message: String)], options: [(name: String, value: Int)],
    counts: [(name: String, value: Int)]
  ) {
    self.version = version
    self.lexicons = lexicons
    self.manifest = manifest
    self.inputs = inputs
    self.failures = failures
    self.options = options
    self.counts = counts
  }

  /// The record as one JSON object, keys in this order.
  public func json() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.field("version", version)
      Self.write(options, "options", to: &json)
      Self.write(counts, "counts", to: &json)
      json.key("failures")
      json.array { json in
        for failure in failures {
          json.object {
            $0.field("file", failure.file)
            $0.field("message", failure.message)
          }
        }
      }
      Self.write(manifest.map { [$0] } ?? [], "manifest", to: &json)
      Self.write(lexicons, "lexicons", to: &json)
      Self.write(inputs, "inputs", to: &json)
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ values: [(name: String, value: Int)], _ key: String, to json: inout JSONText) {
    json.key(key)
    json.object { json in
      for value in values { json.field(value.name, value.value) }
    }
  }

  private static func write(_ files: [FileDigest], _ key: String, to json: inout JSONText) {
    json.key(key)
    json.array { json in
      for file in files {
        json.object { json in
          json.field("file", file.name)
          json.key("sha256")
          if let digest = file.sha256 { json.string(digest) } else { json.literal(nil) }
        }
      }
    }
  }
}
