import Documents

/// How the members of a list are marked, from the mark of a title down to none.
enum ListForm: Int, Comparable {
  /// "Recommendation 2", "R2", "Consideration 4".
  case titled
  /// "7.2"
  case decimal
  /// "3"
  case integer
  /// "B"
  case capital
  /// "b"
  case small
  /// "iv", "IV"
  case roman
  /// A bullet.
  case bullet
  /// A paragraph without a mark.
  case paragraph
  /// A cell or row of a table.
  case cell

  static func < (a: ListForm, b: ListForm) -> Bool { a.rawValue < b.rawValue }

  /// The form of a block of a list, and its label.
  init(_ block: Block, title: String?) {
    if block.kind == .table {
      self = .cell
    } else if title != nil {
      self = .titled
    } else {
      self = Self.form(of: block.label) ?? (block.kind == .item ? .bullet : .paragraph)
    }
  }

  /// The form of a printed label; nil for an empty one.
  private static func form(of label: String) -> ListForm? {
    guard let first = label.unicodeScalars.first else { return nil }
    if label.allSatisfy(\.isNumber) { return .integer }
    if first.properties.numericType != nil { return .decimal }
    if label.count > 1, label.lowercased().allSatisfy({ "ivxl".contains($0) }) { return .roman }
    if label.lowercased() == "i" { return .roman }
    if label.count == 1 { return first.properties.isUppercase ? .capital : .small }
    return .titled
  }
}

/// The title with which a member of a list opens, or that stands over it.
enum ListTitle {
  private static let words: Set<String> = [
    "recommendation", "recommendations", "rec", "consideration", "action", "proposal", "learning", "lesson", "finding",
    "point",
  ]

  /// The number of a title such as "Recommendation 2" or "Learning Point 3", with the number of words it takes.
  static func number(_ keys: [String]) -> (label: String, words: Int)? {
    guard let first = keys.first, words.contains(first) else {
      guard let first = keys.first, first.first == "r", (2...3).contains(first.count),
        first.dropFirst().allSatisfy(\.isNumber)
      else { return nil }
      return (first.uppercased(), 1)
    }
    var index = 1
    while index < min(keys.count, 3), words.contains(keys[index]) || keys[index] == "no" || keys[index] == "number" {
      index += 1
    }
    guard index < keys.count, isNumber(keys[index]) else { return nil }
    return (keys[index], index + 1)
  }

  private static func isNumber(_ key: String) -> Bool {
    if let first = key.first, first.isNumber { return key.allSatisfy { $0.isNumber || $0 == "." } }
    return spelt.contains(key) || key.count == 1 && key != "a" && key != "i"
  }

  private static let spelt: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
