import Foundation
import Outputs
import TestSupport
import Testing

@Test func rowsComeBackInTheirOrderAndNoFileStands() throws {
  let folder = try TemporaryFolder()
  let output = try OutputFolder(folder.path("out"))
  let spool = try RowSpool(in: output)
  // Empty parts, parts longer than what is read at once, and bytes of every value.
  let rows = (0..<300).map { index in
    let before = (0..<index * 7 % 400).map { UInt8(truncatingIfNeeded: $0 + index) }
    let after = [UInt8](repeating: UInt8(index % 256), count: index == 150 ? 200_000 : index % 3)
    return (before: before, after: after)
  }
  for row in rows { try spool.add(row.before, row.after) }
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).isEmpty)
  for _ in 0..<2 {
    var index = 0
    try spool.read { before, after in
      #expect(Array(before) == rows[index].before && Array(after) == rows[index].after)
      index += 1
    }
    #expect(index == rows.count)
  }
  output.discard()
}
