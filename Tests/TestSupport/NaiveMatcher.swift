import Documents
import Matches
import Tokens

/// The meaning of lexicons, written down as plainly as possible and with no regard for time. What the engine finds must
/// equal what this finds.
public struct NaiveMatcher {
  struct Stretch: Hashable {
    var first: Int
    var end: Int
    func overlaps(_ other: Stretch) -> Bool { first < other.end && other.first < end }
  }

  let lexicons: [Lexicon]

  /// A matcher of lexicons that have no fault.
  public init(_ sources: [LexiconSource]) { lexicons = sources.compactMap { Lexicon.parse($0).0 } }

  /// All hits, sorted like those of `Matcher`.
  public func hits(_ tokens: TokenTable, in text: SourceText) -> [Hit] {
    let words = NaiveBlock.words(of: tokens, in: text)
    return (0..<tokens.blockCount).flatMap { index in
      hits(NaiveBlock(index, of: tokens, words: words), index)
        .sorted { ($0.first, $0.end, $0.rule) < ($1.first, $1.end, $1.rule) }
    }
  }

  private func hits(_ block: NaiveBlock, _ index: Int) -> [Hit] {
    var all: [Hit] = []
    var rule: Int32 = 0
    for (lexicon, value) in lexicons.enumerated() {
      var found: [(hit: Hit, isWeak: Bool)] = []
      for line in value.lines where line.role != .not {
        for stretch in stretches(line.pattern, lexicon, block) {
          let hit = Hit(rule: rule, block: Int32(index), first: Int32(stretch.first), end: Int32(stretch.end))
          found.append((hit, line.role == .weak))
        }
        rule += 1
      }
      for line in value.lines where line.role == .not {
        let removed = stretches(line.pattern, lexicon, block)
        found.removeAll { each in removed.contains { Self.overlaps(each.hit, $0) } }
      }
      for each in found where !each.isWeak || found.contains(where: { Self.bearsOut($0.hit, each.hit) }) {
        all.append(each.hit)
      }
    }
    return all
  }

  private static func overlaps(_ hit: Hit, _ stretch: Stretch) -> Bool {
    Stretch(first: Int(hit.first), end: Int(hit.end)).overlaps(stretch)
  }

  private static func bearsOut(_ other: Hit, _ hit: Hit) -> Bool {
    other.rule != hit.rule && !(other.first < hit.end && hit.first < other.end)
  }

  // MARK: patterns

  func stretches(_ pattern: Pattern, _ lexicon: Int, _ block: NaiveBlock) -> [Stretch] {
    var found = Self.resolved(raw(pattern.join, lexicon, block))
    for exclusion in pattern.exclusions {
      let excluded = Self.resolved(raw(exclusion.join, lexicon, block))
      found.removeAll { stretch in excluded.contains { Self.excludes($0, stretch, exclusion.within, block) } }
    }
    return found
  }

  private static func excludes(_ other: Stretch, _ stretch: Stretch, _ within: Int?, _ block: NaiveBlock) -> Bool {
    if other.overlaps(stretch) { return true }
    guard let within else { return false }
    let (left, right) = other.first < stretch.first ? (other, stretch) : (stretch, other)
    return right.first - left.end <= within && block.sentence(of: left.end - 1) == block.sentence(of: right.first)
  }

  /// The leftmost, then the longest; then those that do not overlap it.
  private static func resolved(_ stretches: Set<Stretch>) -> [Stretch] {
    guard let best = stretches.min(by: { ($0.first, -$0.end) < ($1.first, -$1.end) }) else { return [] }
    return [best] + resolved(stretches.filter { !$0.overlaps(best) })
  }

  private func raw(_ join: Join, _ lexicon: Int, _ block: NaiveBlock) -> Set<Stretch> {
    switch join {
    case .phrase(let phrase):
      if let name = phrase.name?.0, let (owner, list) = list(name, lexicon), !isAtom(list, owner) {
        return Set(list.alternatives.flatMap { stretches($0, owner, block) })
      }
      return atomHits(phrase, lexicon, block)
    case .chain(let members, let gaps): return chain(members.map { atomHits($0, lexicon, block) }, gaps, block)
    case .together(let members, let reach):
      return together(members.map { atomHits($0, lexicon, block) }, reach, block)
    }
  }

  private func chain(_ members: [Set<Stretch>], _ gaps: [Int], _ block: NaiveBlock) -> Set<Stretch> {
    var reached = members[0]
    for (member, gap) in zip(members.dropFirst(), gaps) {
      reached = Set(
        member.compactMap { hit in
          let before = reached.filter {
            $0.end <= hit.first && hit.first - $0.end <= gap
              && block.sentence(of: $0.first) == block.sentence(of: hit.first)
          }
          return before.max { $0.end < $1.end }.map { Stretch(first: $0.first, end: hit.end) }
        })
    }
    return reached
  }

  private func together(_ members: [Set<Stretch>], _ reach: Reach, _ block: NaiveBlock) -> Set<Stretch> {
    var best: [Int: Stretch] = [:]
    for taken in Self.products(members[...]) {
      let ordered = taken.sorted { $0.first < $1.first }
      let (first, last) = (ordered[0], ordered[ordered.count - 1])
      guard zip(ordered, ordered.dropFirst()).allSatisfy({ $0.end <= $1.first }) else { continue }
      let isOneSentence = block.sentence(of: first.first) == block.sentence(of: last.first)
      if reach != .block, !isOneSentence { continue }
      if case .words(let words) = reach, last.first - first.end > words { continue }
      if let known = best[last.end], (known.end, known.first) >= (first.end, first.first) { continue }
      best[last.end] = first
    }
    return Set(best.map { Stretch(first: $1.first, end: $0) })
  }

  private static func products(_ sets: ArraySlice<Set<Stretch>>) -> [[Stretch]] {
    guard let set = sets.first else { return [[]] }
    let rest = products(sets.dropFirst())
    return set.flatMap { each in rest.map { [each] + $0 } }
  }
}
