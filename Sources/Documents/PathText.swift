/// The parts of a path with `/` between folders. (Foundation's own, on Linux, trap on a path of one letter.)
extension String {
  /// The path without the last extension of its last part; a dot at the start of a name begins no extension.
  public var withoutExtension: String {
    guard let dot = lastIndex(of: "."), dot > startIndex, self[index(before: dot)] != "/" else { return self }
    return self[dot...].contains("/") ? self : String(self[..<dot])
  }

  /// The last extension of the last part, without its dot; empty when it has none.
  public var pathEnding: String { String(dropFirst(withoutExtension.count).dropFirst()) }

  /// The last part; `/` for the root.
  public var lastPathPart: String { split(separator: "/").last.map(String.init) ?? (isEmpty ? "" : "/") }

  /// The path of the folder that holds the last part; empty when only that part is given, `/` below the root.
  public var parentPath: String {
    var path = self[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    let parent = path[..<slash]
    return parent.isEmpty ? "/" : String(parent)
  }
}
