/// Names that were probably meant.
public enum NearestName {
  /// The candidate that is least edits from `name`, if at most a third of its letters differ; ties go to the first.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = editDistance(wanted, Array(candidate.utf8))
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
    return best.candidate
  }

  /// How many letters to insert, drop, replace or swap with their neighbour (optimal string alignment, L. Boytsov, 2011).
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard a.count <= 64, b.count <= 64 else { return Int.max }
    var rows = Array(repeating: Array(0...b.count), count: a.count + 1)
    for i in a.indices {
      rows[i + 1][0] = i + 1
      for j in b.indices {
        var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, rows[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
        rows[i + 1][j + 1] = least
      }
    }
    return rows[a.count][b.count]
  }
}
