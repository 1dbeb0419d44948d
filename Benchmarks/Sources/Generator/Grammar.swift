import CBenchmarkData

/// Lists of templates and words, read from the data files.
struct Grammar: Sendable {
  /// A piece of a template.
  enum Part: Sendable {
    case text([UInt8])
    case list(Int, capital: Bool)
    case slot(Slot, capital: Bool)
    case choice([[UInt8]])
  }

  /// A named list; of a Zipfian one the first entries are the commonest.
  struct List: Sendable {
    let name: String
    let isZipfian: Bool
    var entries: [[Part]] = []
  }

  private(set) var lists: [List] = []
  private var places: [String: Int] = [:]

  /// The lists of all data files. A fault in them is a fault of the program and ends it.
  init() {
    let sources = Self.files()
    for source in sources { declare(source) }
    for source in sources { fill(source) }
    for list in lists { precondition(!list.entries.isEmpty, "the list \(list.name) is empty") }
  }

  /// The index of a list that must be there.
  func list(_ name: String) -> Int {
    guard let index = places[name] else { preconditionFailure("no list is called \(name)") }
    return index
  }

  /// The words of a list whose entries are plain text.
  func words(_ name: String) -> [[UInt8]] {
    lists[list(name)].entries.map { parts in
      parts.reduce(into: []) { bytes, part in
        if case .text(let text) = part { bytes += text }
      }
    }
  }

  private static func files() -> [[Substring]] {
    (0..<benchmark_file_count).map { index in
      let file = benchmark_file_at(index).pointee
      // The bytes are constants of the program.
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }
  }

  private mutating func declare(_ lines: [Substring]) {
    for line in lines where line.hasPrefix("[") {
      let header = line.dropFirst().dropLast().split(separator: " ").map(String.init)
      precondition(places[header[0]] == nil, "the list \(header[0]) is there twice")
      places[header[0]] = lists.count
      lists.append(List(name: header[0], isZipfian: header.contains("zipf")))
    }
  }

  private mutating func fill(_ lines: [Substring]) {
    var current = 0
    var isWords = false
    for line in lines {
      if line.hasPrefix("[") {
        let header = line.dropFirst().dropLast().split(separator: " ").map(String.init)
        current = list(header[0])
        isWords = header.contains("words")
      } else if isWords {
        lists[current].entries += line.split(separator: " ").map { [.text(Array($0.utf8))] }
      } else {
        lists[current].entries.append(template(line))
      }
    }
  }

  /// A template: text with `{list}`, `{slot}`, `{^capital}` and `{one|other}`.
  private func template(_ line: Substring) -> [Part] {
    var parts: [Part] = []
    var rest = line
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      if open > rest.startIndex { parts.append(.text(Array(rest[..<open].utf8))) }
      parts.append(part(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(Array(rest.utf8))) }
    return parts
  }

  private func part(_ inside: Substring) -> Part {
    if inside.contains("|") {
      return .choice(inside.split(separator: "|", omittingEmptySubsequences: false).map { Array($0.utf8) })
    }
    let capital = inside.hasPrefix("^")
    let name = String(capital ? inside.dropFirst() : inside)
    if let slot = Slot(rawValue: name) { return .slot(slot, capital: capital) }
    return .list(list(name), capital: capital)
  }
}

/// What a template leaves to be invented.
enum Slot: String, Sendable {
  case date, day, slash, month, year, clock, hours, number, small, age, years, teen, percent, money, dose, para, page
  case letter, initial, surname, firstname, place, street, school, charity, company, medicine, slug, subject, note
}
