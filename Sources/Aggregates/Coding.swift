import Annotations
import Documents

/// How one line of a review is coded: by hand, or by a run.
public struct CodedLine: Sendable, Equatable {
  /// The kind of block; nil where a hand's coding says that the line continues the last paragraph or item.
  public var kind: BlockKind?
  /// The section's role.
  public var section: SectionRole
  /// The themes by id.
  public var themes: [String: Assertion]

  /// A line of its parts.
  public init(kind: BlockKind?, section: SectionRole, themes: [String: Assertion]) {
    self.kind = kind
    self.section = section
    self.themes = themes
  }

  /// Adds the themes of another block of the line; the strongest assertion stays.
  public mutating func merge(_ other: [String: Assertion]) {
    themes.merge(other) { max($0, $1) }
  }
}

/// The coding of one review: its coded lines by number.
public struct Coding: Sendable {
  /// The coded lines by their 1-based numbers.
  public var lines: [Int: CodedLine]

  /// A coding of its lines.
  public init(lines: [Int: CodedLine]) { self.lines = lines }

  /// The units of coding: each line with those that continue it; a continuation belongs to the last paragraph or item.
  public var units: [[Int]] {
    var units: [[Int]] = []
    var lastText: Int?
    for line in lines.keys.sorted() {
      let kind = lines[line]?.kind
      if kind == nil, let lastText {
        units[lastText].append(line)
        continue
      }
      units.append([line])
      if kind == .para || kind == .item { lastText = units.count - 1 }
    }
    return units
  }

  /// The themes of some lines, each with its strongest assertion.
  public func themes(of unit: [Int]) -> [String: Assertion] {
    unit.reduce(into: [:]) { merged, line in merged.merge(lines[line]?.themes ?? [:]) { max($0, $1) } }
  }

  /// The themes that are present: affirmed in a section and kind that count for prevalence.
  public var present: Set<String> {
    var found: Set<String> = []
    for line in lines.values where line.section.counts && (line.kind?.counts ?? true) {
      for (theme, assertion) in line.themes where assertion == .affirmed { found.insert(theme) }
    }
    return found
  }
}
