import Foundation

/// A line of blocks.jsonl.
struct BlockLine: Decodable, Equatable {
  struct Theme: Decodable, Equatable {
    var theme, assertion: String
    var mentions: Int
  }
  var review: String
  var block: Int
  var lines, bytes: [[Int]]
  var page: Int?
  var kind, section, label: String
  var themes: [Theme]
}

/// A line of mentions.jsonl.
struct MentionLine: Decodable {
  var review: String
  var block: Int
  var type, id, assertion: String
  var start, end, line: Int
  var rule, text: String
}

/// Files with a JSON object a line.
enum JSONLine {
  static func read<Line: Decodable>(_ text: String, as type: Line.Type) throws -> [Line] {
    try text.split(separator: "\n").map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}
