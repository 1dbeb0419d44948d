import Aggregates

/// The people, places and dates of one document, some its own and some drawn from all there could be.
struct Cast {
  /// A kind of invented name: how its stem goes on.
  private enum Kind: Int, CaseIterable {
    case surname, firstname, place, street, school, charity, company, medicine, slug
  }

  private let coinage: Coinage
  private let ends: [[[UInt8]]]
  private let months: [[UInt8]]
  private let counts: [[UInt8]]
  private let subject: [UInt8]
  private let years: ClosedRange<Int>
  private var own: [[[UInt8]]] = []

  /// A cast of its own for one document.
  init(_ grammar: Grammar, _ coinage: Coinage, _ random: inout SplitMix64) {
    self.coinage = coinage
    ends = [
      "surname-end", "given-end", "place-end", "street-end", "school-end", "charity-end", "company-end",
      "medicine-end", "vowel",
    ].map(grammar.words)
    months = Self.words(
      "January February March April May June July August September October November December")
    counts = Self.words("one two three four five six seven eight nine ten eleven twelve")
    let last = random.within(2009...2025)
    years = last - 3...last
    let letter = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    subject =
      Self.words("Child Baby Young_Person")[random.below(3)].map { $0 == 0x5F ? 0x20 : $0 }
      + [0x20, random.pick(letter)]
    own = Kind.allCases.map { kind in (0..<8).map { _ in invent(kind, &random) } }
  }

  private static func words(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }

  /// The place that the document is about.
  var home: [UInt8] { own[Kind.place.rawValue][0] }

  /// The name of the document's subject.
  var subjectName: [UInt8] { subject }

  /// The year of the document's report.
  var year: Int { years.upperBound }

  private func invent(_ kind: Kind, _ random: inout SplitMix64) -> [UInt8] {
    var name = coinage.stem(kind.rawValue, rank: random.tailRank(of: Coinage.ranks))
    let end = random.pick(ends[kind.rawValue])
    switch kind {
    case .surname, .firstname, .place, .medicine, .slug: name += end
    case .street, .school, .charity, .company: name += [0x20] + end
    }
    if kind == .medicine || kind == .slug { name[0] |= 0x20 }
    return name
  }

  /// A name of the document's own three times in four, else any.
  private func name(_ kind: Kind, _ random: inout SplitMix64) -> [UInt8] {
    random.happens(0.75) ? own[kind.rawValue][random.zipfRank(of: 8)] : invent(kind, &random)
  }

  /// Appends what fills a slot.
  func fill(_ slot: Slot, _ random: inout SplitMix64, into output: inout [UInt8]) {
    switch slot {
    case .surname: output += name(.surname, &random)
    case .firstname: output += name(.firstname, &random)
    case .place: output += name(.place, &random)
    case .street: output += name(.street, &random)
    case .school: output += name(.school, &random)
    case .charity: output += name(.charity, &random)
    case .company: output += name(.company, &random)
    case .medicine: output += name(.medicine, &random)
    case .slug: output += invent(.slug, &random)
    case .subject: output += subject
    case .month: output += random.pick(months) + Array(" \(random.within(years))".utf8)
    case .number: fillNumber(&random, into: &output)
    case .letter, .initial: output.append(0x41 + UInt8(random.below(26)))
    default: output += figures(slot, &random).utf8
    }
  }

  private func fillNumber(_ random: inout SplitMix64, into output: inout [UInt8]) {
    let value = random.zipfRank(of: 60) + 2
    if value <= counts.count { output += counts[value - 1] } else { output += String(value).utf8 }
  }

  private func figures(_ slot: Slot, _ random: inout SplitMix64) -> String {
    let day = random.within(1...28)
    let month = random.within(1...12)
    let year = random.within(years)
    let name = String(decoding: months[month - 1], as: UTF8.self)
    switch slot {
    case .date: return "\(day)\(random.happens(0.1) ? "\u{A0}" : " ")\(name) \(year)"
    case .day: return "\(day) \(name)"
    case .slash: return "\(day)/\(month)/\(year % 100)"
    case .year: return "\(year - random.below(12))"
    case .clock: return "\(random.within(0...23)).\(random.within(10...59))"
    case .hours: return random.pick(["24", "48", "72", "two", "36"])
    case .small: return "\(random.within(1...9))"
    case .age: return random.pick(["\(random.within(2...20)) weeks", "\(random.within(2...17)) months", "four years"])
    case .years: return "\(random.within(17...71))"
    case .teen: return "\(random.within(10...18))"
    case .percent: return "\(random.within(3...98))\(random.happens(0.3) ? ".\(random.below(10))" : "")%"
    case .money: return "\(random.within(1...30)),\(random.within(100...999))"
    case .dose: return "\(random.within(1...40) * 5)mg"
    case .para: return "\(random.within(2...7)).\(random.within(1...60))"
    case .page: return "\(random.within(2...480))"
    default: return ""
    }
  }
}
