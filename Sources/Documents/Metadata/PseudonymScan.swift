/// Recognises pseudonyms that have a label: "Child S", "Baby Bi", "Family W", "Child A and Child B", "Young Person 1".
enum PseudonymScan {
  /// The labels by their key, as they are printed.
  static let labels = [
    "child": "Child", "baby": "Baby", "infant": "Infant", "family": "Family", "children": "Children",
    "siblings": "Siblings", "person": "Young Person", "adult": "Adult", "twins": "Twins", "twin": "Twin",
  ]

  /// Words that name roles, bodies and parts of reports, never the subject of a review.
  static let roles = WordSet.of(
    """
    mother father mum dad parents parent sibling siblings brother sister partner grandmother grandfather
    grandparents stepfather stepmother adult child children baby family covid working review reviews report overview
    panel board partnership the this police health education school hospital social services service local national
    safeguarding serious case practice learning final draft version confidential official executive summary
    introduction contents independent author reviewer chair published january february march april may june july
    august september october november december agencies agency multi domestic public mental initial early individual
    terms trust council authority government department court professionals practitioners appendix section his her
    their she they subject putative maternal paternal rapid thematic care probation ofsted england wales london
    british midwife midwifery
    """)

  /// The labelled name that begins at the index and the index after it.
  ///
  /// - Parameters:
  ///   - names: the capitalised words of the text, to choose the spelling of a name that is shouted.
  ///   - allowsWords: whether a whole word may follow the label, as on a title page, where "Baby Oliver" needs no proof.
  static func labelled(
    in words: [FaceWord], at index: Int, names: [String: Int], allowsWords: Bool = false
  ) -> (name: String, end: Int)? {
    let label = words[index]
    guard label.isCapitalised, let printed = labels[label.key], index + 1 < words.count else { return nil }
    guard label.key != "person" || (index > 0 && words[index - 1].key == "young") else { return nil }
    guard let first = code(words, at: index + 1, names: names, allowsWords: allowsWords) else { return nil }
    return joined(printed + " " + first, in: words, from: index + 2, names: names)
  }

  /// Adds "and Child B", "and B", ", B and C" to a name.
  private static func joined(
    _ name: String, in words: [FaceWord], from start: Int, names: [String: Int]
  ) -> (name: String, end: Int) {
    var name = name
    var end = start
    while end + 1 < words.count {
      let hasAnd = words[end].key == "and" && words[end].before.isDisjoint(with: WordGap.breaks.union(.line))
      let hasComma = words[end].before == [.comma, .space] && words[end].key == "child" && words[end].isCapitalised
      guard hasAnd || hasComma else { break }
      var next = hasAnd ? end + 1 : end
      var label = ""
      if next + 1 < words.count, words[next].isCapitalised, let printed = labels[words[next].key] {
        label = printed + " "
        next += 1
      }
      guard let code = code(words, at: next, names: names, allowsWords: false) else { break }
      name += (hasAnd ? " and " : ", ") + label + code
      end = next + 1
    }
    return (name, end)
  }

  /// The letters or number after a label: `S`, `Bi`, `AB`, `N15`, `2`; with `allowsWords` also `Oliver`.
  private static func code(_ words: [FaceWord], at index: Int, names: [String: Int], allowsWords: Bool) -> String? {
    let word = words[index]
    guard word.before.isDisjoint(with: WordGap.breaks.subtracting([.hyphen, .other])) else { return nil }
    guard word.isCapitalised || word.digits == word.text.utf8.count, !small.contains(word.key) else { return nil }
    if word.text.utf8.count <= 4, isCode(word.text) {
      let follower = index + 1 < words.count ? words[index + 1] : nil
      if let follower, follower.before == .hyphen { return nil }
      return word.isShouted && word.text.utf8.count > 1 ? spelling(of: word, in: names) ?? word.text : word.text
    }
    guard allowsWords || names[word.text, default: 0] >= 4, !roles.contains(word.key), !strangers.contains(word.key)
    else {
      return nil
    }
    return word.isShouted ? spelling(of: word, in: names) ?? [word].calmlyPrinted : word.text
  }

  /// Whether a text is a code: one or two letters, or letters and digits, or a number; `BDS` too.
  private static func isCode(_ text: String) -> Bool {
    let letters = text.utf8.filter { !$0.isDigit }.count
    if text.utf8.count > letters { return text.utf8.count <= 4 }
    return letters <= 2 || text.utf8.allSatisfy { $0 <= 90 }
  }

  /// How the text spells a word that is shouted here; nil when it does not have it.
  static func spelling(of word: FaceWord, in names: [String: Int]) -> String? {
    var calm = word
    calm.text = word.text.prefix(1) + String(word.key.dropFirst())
    return names[calm.text, default: 0] > names[word.text, default: 0] ? calm.text : nil
  }

  private static let small = WordSet.of(
    """
    in of is was and at to on by as or who had has the for not be with from died aged a&e cp cin icpc lac dna
    """)
  private static let strangers = WordSet.of(
    """
    protection sexual death development abuse exploitation criminal neglect need support court group nurse centre
    hub law welfare unit act worker liaison assessment plan conference and adolescent first solutions intervention
    members composition background history details structure house name engagement involvement looked missing young
    hospital
    """)
}
